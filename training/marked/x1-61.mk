 date 2016-11-18 Rechter: erfgenamen moeten zelf tot schikking komen

De rechtbank in Leeuwarden heeft vrijdag geen uitspraak gedaan in de ruzie om de stelpkerk van Ferwert. De vier kinderen van de overleden eigenaar krijgen drie maanden om onder leiding van een mediator een overeenkomst te sluiten. De oudste zoon eist het woonhuis, twee dochters verlangen verkoop van het geheel. De jongste, die in Nieuw-Zeeland woont, stelde per videoverbinding voor het gebouw aan het dorp te schenken. Dat werd door haar broer en zussen van de hand gewezen.

De rechter waarschuwde dat bij het uitblijven van een akkoord de kosten zullen oplopen. "Dan wordt dit een oorlog die alleen de advocaten winnen." De zitting gaat op 20 februari verder.
=====
entities: {}
