 date 2024-02-09 Cao-overleg streekvervoer klapt na nachtelijk marathonoverleg

UTRECHT - Vakbonden en busbedrijven zijn vrijdagochtend zonder akkoord uit elkaar gegaan. Na zeventien uur onderhandelen stapte FNV-bestuurder Marieke Hoekzema op. "Wij gaan niet nog eens toegeven op de pauzes", zei zij voor de deur van het Utrechtse vergaderhotel.

De werkgevers overwegen een bemiddelaar aan te wijzen. Hoekzema sluit niet uit dat zij op zo'n uitnodiging ingaat, maar dreigt intussen met een landelijke staking.

Reizigersvereniging Rover roept beide kampen op het ultimatum van tafel te halen.
=====
entities: {}
