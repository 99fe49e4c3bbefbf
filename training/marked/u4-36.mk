 date 2022-08-16 Ruto uitgeroepen tot winnaar in Kenia, vier kiescommissarissen lopen weg

NAIROBI - Onder gejoel en geduw heeft de voorzitter van de Keniaanse kiescommissie maandag de uitslag van de presidentsverkiezingen bekendgemaakt. William Ruto kreeg 50,5 procent van de stemmen, Raila Odinga 48,9 procent.

Minuten daarvoor waren vier van de zeven commissarissen opgestapt. In een hotel verderop verklaarde vicevoorzitter Juliana Cherera dat zij de cijfers niet voor haar rekening konden nemen wegens de 'ondoorzichtige' laatste ronde van het tellen. In de zaal vlogen op dat moment stoelen door de lucht; ambassadeurs en waarnemers werden via een zijdeur naar buiten gebracht.

Odinga aanvaardt de uitslag niet. Zijn delegatie van juristen wil uiterlijk maandag een verzoekschrift indienen bij het Hooggerechtshof. 'We gaan niet onderhandelen over wat we gewonnen hebben', zei zijn woordvoerder. Ruto stak zijn rivaal de hand toe: hij beloofde met de oppositie te overleggen en sloot wraakacties uit.

In Kisumu, het bolwerk van Odinga, werden banden in brand gestoken. Kerkleiders riepen op tot kalmte en boden aan tussen de kampen te bemiddelen.

Het hof heeft veertien dagen om te oordelen. In 2017 vernietigde het de uitslag, in 2013 niet.
=====
entities: {}
