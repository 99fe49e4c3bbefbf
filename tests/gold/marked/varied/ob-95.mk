 date 2025-09-03 Minister botst met gemeenten over opvang, week van de waarheid

Het overleg tussen minister Van Weel en de VNG heeft woensdag geen akkoord opgeleverd over de opvang van asielzoekers. De burgemeesters verlieten het ministerie zonder iets te zeggen. Vrijdag wordt verder gepraat. De VNG dreigt met een gang naar de rechter als het Rijk de bonusregeling schrapt; een compromisvoorstel van de commissaris van de Koning in Gelderland wordt bestudeerd.
=====
entities: {}
