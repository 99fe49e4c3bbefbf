 date 2012-05-31 Familie Wuyts ruziet om de bakkerij

LIER - De drie broers Wuyts spreken niet meer met elkaar. De oudste, Frans, wil de zaak verkopen aan een keten; de twee anderen weigeren. Na een mislukte verzoening bij de notaris, die zich 'bemiddelaar tegen wil en dank' noemt, ligt het dossier bij de vrederechter.

Buren proberen te pendelen. De kapster stelde voor de winkel in tweeën te delen, maar de oven staat in het midden. "We zijn uitgepraat," zegt Marc Wuyts, "tenzij hij eerst zijn excuses aanbiedt." Frans reageerde niet.

Zondag is er wel gewoon brood. Het wapenstilstandsakkoord geldt, aldus de jongste, tot de rijsttaartjes op zijn.
=====
entities: {}
