 date 2017-10-04 Waterschap en boeren sluiten akkoord over peil Eemlandpolder

Persbericht

AMERSFOORT - Na anderhalf jaar overleg hebben het waterschap, LTO Noord en Natuurmonumenten dinsdag hun handtekening gezet onder het Peilakkoord Eemland. Het slootpeil gaat in het voorjaar twintig centimeter omhoog; in ruil krijgen de melkveehouders een vergoeding van 412 euro per hectare.

De onderhandelingen stonden onder voorzitterschap van oud-minister Cees Veerman-Hoogland. "Ik heb weleens met Brussel om tafel gezeten. Dat was eenvoudiger," grapte hij. In juni liep een van de partijen nog weg, nadat een voorstel voor drassige oevers was verworpen.

Dijkgraaf Tineke Oostveen waarschuwt dat het akkoord niet geldt bij extreme droogte. De Grauwe Gans Stichting, die als toehoorder was toegelaten, noemt de uitkomst teleurstellend en eist een nieuw gesprek.

Het algemeen bestuur stemt op 22 november over de begroting. De tarieven voor de watersysteemheffing stijgen naar verwachting met 2,1 procent.
=====
entities: {}
