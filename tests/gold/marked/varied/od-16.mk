 date 2015-06-03 Diplomatie aan de buggy

Column

Mijn dochter is drie en heeft de wapenstilstand opgezegd. Aanleiding: een banaan, doormidden. Haar broer (5), de facto bezettingsmacht van de achterbank, noemde de breuk een provocatie en dreigde met sancties tegen haar knuffel.

Ik begon aan een missie van goede diensten. Pendelend tussen kinderzitje links en kinderzitje rechts legde ik een ontwerpakkoord op tafel: ieder een halve banaan, een staakt-het-vuren van twintig minuten tot aan oma, en een rozijntje als vertrouwenwekkende maatregel. De linkerkant aanvaardde. De rechterkant stelde als voorwaarde dat de banaan eerst in de oude toestand zou worden hersteld, wat, zo leerde ik haar, ook in Genève nooit is gelukt.

Ter hoogte van Zaltbommel volgde de walk-out, voor zover je in een vijfpuntsgordel weg kunt lopen. Mijn vrouw, permanent lid met vetorecht, liet weten dat ze niet onderhandelt met mensen die schreeuwen. Ik had graag een waarnemersmacht gehad.

De doorbraak kwam van onverwachte zijde. Een tractor. Beide delegaties keken naar buiten, wezen, en hervatten de betrekkingen zonder slotverklaring. Kofi Annan had het in Kenia niet mooier kunnen doen, dacht ik, en ik nam de halve banaan.

Oma had taart. Die stond, ongedeeld, op tafel. Ik zag het meteen: dit wordt een lange middag.
=====
entities: {}
