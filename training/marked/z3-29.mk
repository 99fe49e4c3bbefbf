 date 2019-10-10 Bioscooptip: 'De man van de rode lijn'

Danny Verbeeck speelt een gijzelingsonderhandelaar die in 1978 in een Antwerps bankkantoor urenlang op gijzelnemers inpraat. Eisen, dreigementen, een koffer vol toezeggingen: regisseur Inge Claes laat alles zien, behalve de ontknoping. Voorafgaand aan de première in Kinepolis gaf de hoofdrolspeler een persconferentie waarin hij weigerde te zeggen of het goed afloopt. Drie sterren.
=====
entities: {}
