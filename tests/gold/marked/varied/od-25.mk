 date 2021-05-03 Bakkersdynastie uit Geel zegt neen tegen Canadezen

GEEL - Het overnamebod van het Canadese Maple Hearth op koekjesbedrijf Verbruggen-Lenaerts is van tafel. Vrijdagavond liet patriarch Staf Lenaerts (79), die met zijn zussen 62 procent van de aandelen controleert, de onderhandelingen afspringen. 'Ze wilden een handtekening voor middernacht. Bij ons tekent men na het eten.'

Sinds februari werd er achter gesloten deuren gepraat, eerst in Brussel, later in een kasteelhotel bij Namen, onder leiding van oud-minister Karel Pinxten-Daems als neutraal voorzitter. De Canadezen verhoogden hun bod tweemaal, tot 310 miljoen euro, en deden een toezegging over de 440 banen in de Kempen. De familie vroeg een garantie van tien jaar. Toronto gaf er vijf. Een compromis van zeven jaar, door Pinxten opgeworpen, is nooit formeel verworpen, alleen nooit beantwoord.

De bonden reageren opgelucht maar waarschuwen voor een 'koude oorlog' binnen de raad van bestuur, waar een neef de verkoop steunde. Een gezant van die neef, advocaat Lies Vorsselmans, heeft maandag contact gezocht met een Italiaanse concurrent. Een ontmoeting staat nog niet gepland.

Het bedrijf, bekend van het Lierse vlaaike in cellofaan, boekte vorig jaar een omzet van 118 miljoen.
=====
entities: {}
