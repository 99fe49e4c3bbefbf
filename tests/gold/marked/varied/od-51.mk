 date 2024-05-30 Beer, rups en ambassadeur: drie kinderboeken over ruzie

De stapel prentenboeken waarin dieren het goedmaken groeit gestaag. Zelden was de oogst zo rijk als dit voorjaar.

In Topoverleg in het eikenbos (Gottmer, 4+) roept Uil een conferentie bijeen omdat Eekhoorn en Gaai allebei aanspraak maken op dezelfde tak. Uil bemiddelt, Das is gastheer, Egel notuleert en rolt zich op bij elk meningsverschil. Er wordt een wapenstilstand gesloten, die Gaai prompt schendt. Tekenares Loeki Vreugdenhil geeft de onderhandelaars dassen die almaar schever zitten.

Minder geslaagd is Gezant Rups. De boodschap, een belofte is een belofte, wordt er met de pollepel ingeramd, en dat de koning van de Mieren na het ultimatum alsnog toegeeft, gelooft geen kleuter.

Het mooist is De twee burgemeesters van Middendorp (Querido, 6+) van Tjibbe Sierksma. Twee zussen besturen elk de helft van een dorp, met een sloot ertussen en een plank eroverheen. Zodra één de plank weghaalt, eist de ander haar kat terug. Hoe een jongetje met een hengel een gesprek op gang brengt, in de nacht, zonder een woord, heeft de diepte van Camp David en de humor van Annie M.G. Schmidt.

Beide burgemeesters tekenen ten slotte een verdrag. Met krijt. Het regent op de laatste bladzijde.
=====
entities: {}
