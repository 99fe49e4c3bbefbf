 date 2020-10-29 Gemeenteraden Vlierden en Oude Maas stemmen over fusie: 'Geen annexatie, een huwelijk'

Vanavond vergaderen de gemeenteraden van Vlierden en Oude Maas tegelijk, elk in het eigen dorp, over hetzelfde voorstel: samengaan per 1 januari 2023. Het akkoord dat burgemeesters Annelies Verbruggen en Koos Rademaker vorige week ondertekenden telt veertien bladzijden en één kaart.

Aan die handtekening ging twee jaar praten vooraf. De eerste onderhandelingen strandden in 2018 op de naam, de tweede op het zwembad. Toen kwam gedeputeerde Frits van Houtum als bemiddelaar. Die sloot beide colleges een zaterdag lang op in een kasteel, zonder telefoon, met als enige eis dat er aan het eind iets op papier stond.

In Oude Maas is de steun breed. In Vlierden eist de oppositie een referendum; wethouder Bart Coolen waarschuwt dat uitstel de provincie 'de hand aan het stuur' geeft. Een delegatie van bewoners uit het buurtschap Heikant biedt vanavond 1.100 handtekeningen aan. Zij willen liever bij Helmond.

Mocht een van de twee raden tegenstemmen, dan is het verdrag, zoals Rademaker het hardnekkig noemt, van de baan.
=====
entities: {}
