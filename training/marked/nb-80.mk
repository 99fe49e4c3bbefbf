 date 2025-04-17 Oogst met bewaking

De kastanjes van Idi Haruna zijn dit jaar voor het eerst door soldaten geraapt. Dat gaat niet snel: ze houden er een hand bij vrij voor het geweer. In het district Barkin Ladi, op het plateau van Jos, vielen rond Pasen 113 doden bij overvallen op zeven gehuchten. Boeren zeggen dat het herders waren, herders zeggen dat er eerst 200 koeien weg waren.

De gouverneur stuurde twee bataljons. Hij kondigde een avondklok af en verbood motoren met meer dan één passagier. In de aula van de universiteit zamelen studenten zeep in.

Dominee Ezekiel Dachomo begroef zondag 39 mensen in een kuil van vijftien meter. Hij had twee handdoeken nodig, vertelt hij, een voor het zweet en een voor de rest. Zijn preek stond binnen een uur op Facebook.

Het geweld hier kent vele rondes. In 2001 vielen er in een week duizend doden, in 2008 zevenhonderd. Verzoeningscommissies kwamen en gingen; hun rapporten staan op een plank in de bibliotheek, achter de sportboeken.

De kastanjes brengen 3.000 naira op, per emmer.
=====
entities: {}
