 date 2017-12-15 Rode Duivels loten tegen Japan, Marokko en Peru: een rondje langs de tegenstanders

De kogel is door de kerk. België neemt het op het WK op tegen Japan, Marokko en Peru. De bondscoach toonde zich tevreden. 'Geen enkel land wil ons ontmoeten, dat hoor ik van alle kanten', grapte hij na de ceremonie.

Japan, de eerste tegenstander, bezocht in november nog Brugge en verloor er met 1-0. Sindsdien wisselde het van trainer. De Japanse bond zou volgens de krant Asahi ook met een Nederlander hebben onderhandeld, maar die gesprekken liepen op niets uit.

Marokko is een ander verhaal. Een ronde tafel met oud-internationals in Antwerpen leverde gisteren vooral waarschuwingen op. 'Zij praten niet, zij lopen', zei Nordin Jbari junior. Marokko speelt zijn thuisbasis in Rusland vanuit Voronezj, waar een delegatie van de bond in oktober al de velden keurde.

Peru ten slotte is er voor het eerst in 36 jaar bij. De spits, Paolo Quispe, zit een schorsing uit; het beroep bij het sporttribunaal wordt in januari behandeld. Wint hij, dan is het akkoord met zijn club snel rond.

België zelf trekt op 3 juni naar zijn basiskamp bij Moskou. Daar wacht de ambassadeur met pralines.
=====
entities: {}
