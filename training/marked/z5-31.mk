 date 2022-05-11 Formateur Waadhoeke geeft opdracht terug

FRANEKER - De onderhandelingen over een nieuw college in Waadhoeke zijn dinsdagavond vastgelopen. Formateur Anneke Dijkstra-Post legde haar opdracht neer nadat GBW en CDA elkaar niet konden vinden over het zwembad van Sint Annaparochie.

"Ik heb drie voorstellen gedaan en drie keer nee gehoord", zei ze op een ingelaste persconferentie. GBW-leider Siebe Hofstra waarschuwt voor nieuwe uitgaven 'die de volgende generatie niet ondertekend heeft'.

De partijen hervatten het gesprek maandag, met de commissaris van de Koning als verkenner.
=====
entities: {}
