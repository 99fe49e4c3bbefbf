 date 2024-02-19 'Hij vroeg een pizza, een auto en zijn moeder'

Drie uur en twintig minuten hield een 41-jarige man zaterdag zes mensen vast in een filiaal van een telefoonwinkel in Almere Buiten. Onderhandelaar Jeroen, wiens achternaam we op verzoek van de politie weglaten, had hem al die tijd aan de lijn.

'Het eerste kwartier gaat het nooit over eisen', vertelt hij. 'Dan gaat het over de vraag of je er bent.' Pas tegen vieren kwam de gijzelnemer met een lijst: een pizza, een auto met volle tank, een gesprek met zijn moeder. Dat laatste wilde de politie niet, de eerste twee waren bespreekbaar.

Om kwart voor vijf liet hij twee vrouwen gaan, in ruil voor water. Een half uur later stelde hij een ultimatum: binnen tien minuten die auto, of hij zou 'niet meer onderhandelen'. Jeroen bood hem een voorstel in stukjes. Eerst het wapen in een tas, dan de tas bij de deur. 'Je vraagt nooit alles ineens.'

Toen het akkoord er lag, bleek het wapen een aansteker te zijn. De vier overgebleven gijzelaars kwamen om kwart over zes ongedeerd naar buiten.

De man wordt dinsdag voorgeleid. Zijn moeder mocht hem zondag bezoeken.
=====
entities: {}
