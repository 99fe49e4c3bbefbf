 date 2023-06-03 Cao-vrede in de haven: kraanmachinisten weer omhoog

Rotterdam - Na elf dagen stilstand hebben de bonden en de terminals vrijdagavond een principeakkoord gesloten. De machinisten krijgen zeven procent, eerder pensioen en een eigen kantine. Een ultimatum van FNV Havens, dat een algehele blokkade van de Maasvlakte in het vooruitzicht stelde, verliep zonder dat iemand het merkte.

Oud-minister Lidewij Blanksma was door beide kampen gevraagd te bemiddelen. Ze pendelde drie nachten tussen een hotel in Brielle, waar de werkgeversdelegatie onder leiding van Maarten Kloosterhuis bivakkeerde, en het vakbondshuis in Charlois. "Kloosterhuis bood vijf, ik hoorde zes, en de mannen eisten acht", vatte ze samen. Een tegenvoorstel met een eenmalige uitkering werd door de achterban verworpen.

Vandaag al gingen schepen naar China en Brazilië de haven uit. De Belgische concurrent in Antwerpen, die er een week goed aan verdiende, stuurde bloemen. Over de naleving waakt een commissie van drie wijzen; die komt in september voor het eerst bijeen.

Mocht een meerderheid van de leden maandag tegenstemmen, dan begint alles opnieuw. Blanksma heeft voor alle zekerheid haar kamer aangehouden.
=====
entities: {}
