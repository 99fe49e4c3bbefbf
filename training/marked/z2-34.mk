 date 2021-02-09 Vorst geeft nog geen millimeter toe

Wie hoopte op een dooi, komt bedrogen uit. Hogedrukgebied Gisela onderhandelt niet, zegt weerman Piet Oosterbaan: "Het is een blokkade, en zij stelt de eisen." Een delegatie wolken uit het westen werd maandag al teruggestuurd. Woensdag komt er mogelijk een wapenstilstand op het ijs, donderdag dreigt een uitbraak vanuit Rusland.

De ijsmeesters hebben een vergadering over de Elfstedentocht uitgesteld.
=====
entities: {}
