 date 2019-07-12 KRC Genk haalt Oekraïense verdediger, Gent aast op Marokkaan

Na drie weken onderhandelen heeft Racing Genk een akkoord met Dynamo Kiev over de komst van Taras Lysenko (22). De Oekraïner ligt voor vier seizoenen vast. Met de transfer is volgens onze informatie 3,8 miljoen euro gemoeid, plus een percentage bij doorverkoop, een eis waarvan de club uit Kiev tot het laatst niet wilde wijken.

De Belgische delegatie, met technisch directeur Wouter Daenen en jurist Ilse Kerkhofs, vloog dinsdag voor de derde keer naar Kiev. Bij de eerste twee bezoeken kwam ze met lege handen terug. Makelaar Oleg Pavlenko, die tussen de clubs pendelde, spreekt van 'een vredesverdrag met bijlagen'.

Lysenko wordt vrijdag ontvangen in de Luminus Arena en tekent na de medische tests. Zijn eerste tegenstander is meteen Rusland: Genk oefent zaterdag tegen Lokomotiv Moskou.

Bij AA Gent liggen de zaken stroever. De Buffalo's deden een bod op de Marokkaanse flankaanvaller Yassine Berrada van Wydad Casablanca, maar dat werd afgewezen. Een nieuw voorstel is in de maak. Coach Lieven Vanhoutte: 'Ambassadeurs hebben we genoeg, ik zoek een linkspoot.'
=====
entities: {}
