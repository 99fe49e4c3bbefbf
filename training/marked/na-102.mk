 date 2024-08-19 Kort geding om theatertournee ‘De Onderhandelaar’

AMSTERDAM - De makers van de toneelvoorstelling ‘De Onderhandelaar’ en schouwburg Carré hebben maandag voor de rechter een schikking getroffen. Het stuk, over een VN-gezant die met twee krijgsheren in een lift vastzit, mag toch in première. Carré had de avond geschrapt na bezwaren van hoofdsponsor Van Lanschot, die een scène met een bankier eruit wilde.

Regisseur Eline Postma weigerde elke concessie. ‘De bankier biedt een wapenstilstand aan in ruil voor bauxiet, dat is het hart van de tekst.’ De sponsor trok zijn eis vorige week in en ontkent ooit te hebben gedreigd.

Onder leiding van de rechter, die zichzelf ‘de enige blauwhelm in de zaal’ noemde, kwamen de partijen tot een vergelijk: de bankier blijft, zijn stropdas wordt rood. Acteur Gijs Naber speelt beide krijgsheren. Tijdens de pauze wordt in de foyer, zo wil het contract, vrede gesloten met wijn.
=====
entities: {}
