 date 2023-05-16 Bonden stappen op bij overleg streekvervoer

ZWOLLE - De onderhandelingen over een nieuwe cao voor buschauffeurs zijn dinsdag na twintig minuten geklapt. FNV-bestuurder Marjan Oldekamp verliet de zaal toen de werkgevers hun eindbod op tafel legden: 3,5 procent in twee jaar. "Dit is een dictaat, geen voorstel." De vakbonden stellen een ultimatum: ligt er vrijdag geen beter aanbod, dan rijdt er maandag in Overijssel geen bus. Een bemiddelaar wijzen ze niet af, maar "dan wel eentje die weleens in een bus zit".
=====
entities: {}
