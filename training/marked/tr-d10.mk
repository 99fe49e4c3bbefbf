 date 2025-06 Wapenstilstand in de Merelstraat: haag van Zwolse buren mag blijven staan

Het was even een koude oorlog in de Zwolse Merelstraat, maar sinds dinsdagavond heerst er vrede. Na veertien maanden ruzie over een coniferenhaag hebben Gerda Hofstede en haar achterburen, het echtpaar Van Wijhe, elkaar aan de keukentafel gevonden. Een vrijwilliger van Buurtbemiddeling Zwolle schonk de koffie in.

'We hadden bijna blauwhelmen nodig', zegt Hofstede lachend. Zij eiste dat de haag, die tot boven haar dakgoot reikte, tot twee meter zou worden teruggesnoeid. Bert van Wijhe bood eerst een halve meter. 'Daar kon ik niet mee thuiskomen', vindt ze nog steeds.

Onderhandelen over centimeters

Drie avonden trok bemiddelaar Joke Prins voor het conflict uit. De eerste liep uit op slaande deuren. De tweede moest worden verzet, omdat Van Wijhe in India zat voor zijn werk. Pas bij de derde ronde kwam het akkoord in zicht: de coniferen gaan naar tweeënhalve meter, en Hofstede haalt haar waslijn weg van de erfgrens.

Het verdrag, zoals de straat het noemt, is met een balpen ondertekend op de achterkant van een folder. Een delegatie van de buurtvereniging kwam na afloop taart brengen.

Zulke zaken nemen toe. Vorig jaar telde de organisatie 412 meldingen, een kwart meer dan in 2023. Geluid staat bovenaan, groen is tweede. In zeven van de tien gevallen komen mensen er samen uit, meldt Prins. 'Wie naar de rechter stapt, wint soms de haag en verliest de buur.'

Volgende maand barbecueën de voormalige vijanden samen. Wie de worsten meeneemt, daarover wordt nog gesproken.
=====
entities: {}
