 date 2022-11-05 TAAL - 'Constructief' en andere beleefdheden

Lezer P. Hoekstra uit Sneek vraagt of wij iets kunnen doen aan het woord 'gesprekken op hoog niveau'. Dat kunnen we niet, maar we kunnen het uitleggen.

In het jargon van kanselarijen heet een gesprek 'openhartig' als er geschreeuwd is, 'constructief' als men volgende week weer mag schreeuwen, en 'vruchtbaar' als er een datum is geprikt. 'Bezorgd' is minder dan 'ernstig bezorgd', en daarboven woont 'onaanvaardbaar', waarna meestal niets gebeurt. Een 'non-paper' is een papier. Een 'wandeling in het bos' is een vergadering zonder notulist.

Het Frans is hier de moeder van alle vaagheid: démarche, détente, rapprochement, communiqué. Het Nederlands leverde, voor zover wij weten, alleen 'polderen', en dat begrijpt men in het buitenland als landaanwinning.

Wie zelf een woord heeft dat weg mag, kan het sturen aan de taalredactie. Onder de inzenders verloten wij vijf exemplaren van het Groene Boekje.
=====
entities: {}
