 date 2023-11-16 Cao-overleg glasfabriek Leerdam vastgelopen, maandag ligt de oven stil

De onderhandelingen over een nieuwe cao voor de 640 werknemers van glasfabriek Vitrea zijn donderdagochtend om kwart voor vijf afgebroken. Volgens FNV-bestuurder Marloes Tielemans was het eindbod van de directie 'een belediging in drie alinea's'. De werkgever bood 4,2 procent over achttien maanden; de bonden vragen 7 procent in één jaar en behoud van de vroegpensioenregeling.

Het was de zesde ronde sinds september. Bij de vorige, in een wegrestaurant bij Deil, hadden partijen nog een voorlopig akkoord over de ploegentoeslag bereikt, maar dat sneuvelde toen de achterban het met 81 procent verwierp.

Directeur Hans Kuyk zegt dat de deur openstaat. "Wij hebben een voorstel neergelegd en wachten op een tegenvoorstel. Een ultimatum via de krant is geen tegenvoorstel." Het ultimatum van de bonden verliep woensdag om middernacht.

Over de inzet van een bemiddelaar verschillen de meningen. CNV wil oud-burgemeester Teun Verhagen vragen, die in 2019 bij de vorige staking de partijen weer aan tafel kreeg. De directie ziet daar voorlopig niets in: eerst moet de dreiging van acties van tafel.

Maandag om zes uur gaat het werk neer. De oven, die niet kan worden uitgezet zonder te barsten, wordt door een ploeg van veertien mensen op temperatuur gehouden. Ook daarover is onderhandeld. Dat akkoord geldt wel.
=====
entities: {}
