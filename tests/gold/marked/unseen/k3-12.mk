 date 2024-11-19 Topoverleg van turnbond loopt uit op ruzie

Het topoverleg van de turnbond over de nieuwe gedragscode is maandagavond in Papendal zonder akkoord geëindigd. Na zes uur vergaderen verlieten de vertegenwoordigers van de zuidelijke gewesten de zaal. Zij weigeren hun handtekening te zetten zolang het bestuur vasthoudt aan een verbod op besloten trainingen voor meisjes onder de veertien.

Bondsvoorzitter Annelies Terpstra sprak van een gemiste kans. Ze heeft oud-staatssecretaris Wim Holthuis gevraagd om te bemiddelen. Holthuis, die in de jaren negentig voor de VN in Sarajevo werkte, begint donderdag met verkennende gesprekken in Sittard. "Vergeleken met de Balkan valt het mee", grapte hij. "Al hebben ze daar geen evenwichtsbalk."

De gewesten stelden in oktober al een ultimatum. Wordt er vóór 1 december geen compromis bereikt, dan richten zij een eigen bond op. NOC*NSF waarschuwt dat zo'n afsplitsing geen erkenning krijgt en dus ook geen geld. Een voorstel van de atletencommissie, met een proefperiode van een jaar, bleef maandag onbesproken liggen.

De ruzie werpt een schaduw over de EK van april in Istanbul. Turkije, dat als gastheer optreedt, wil voor het einde van het jaar weten hoe groot de Nederlandse ploeg is. Trainer Sandor Kiss hoopt op een wapenstilstand tot na het toernooi.
=====
entities: {}
