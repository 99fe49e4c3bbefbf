 date 2024-07-31 Cao-akkoord vervoer: ‘We hebben elkaar nooit losgelaten’

Na negen rondes, twee stakingen en een bemiddelingspoging van oud-minister Hans Borstlap hebben bonden en werkgevers in het streekvervoer een akkoord. De lonen gaan in drie stappen 11 procent omhoog. ‘Er is door beide kampen water bij de wijn gedaan’, aldus CNV-onderhandelaar Marieke van der Zwan.

FNV had in mei nog een ultimatum gesteld en de gesprekken opgeschort. Het eindbod van de werkgevers, 7 procent, verdween toen in de papierversnipperaar, live op Facebook. Een tegenvoorstel bleef zes weken onbeantwoord.

De kou ging uit de lucht nadat Borstlap beide delegaties had uitgenodigd op zijn boot. Wat daar is besproken, blijft aan boord. Wel eiste de schipper dat de telefoons in een emmer gingen.

De leden moeten zich voor 15 september uitspreken. Zeggen die nee, dan waarschuwt de FNV nu al voor ‘een hete herfst’. Werkgeversvoorzitter Eric Leijten wil daar niet aan denken: ‘Vrede is vrede.’
=====
entities: {}
