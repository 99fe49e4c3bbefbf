 date 2017-05-23 Ajax polst Zweedse spits, club blijft hard

De onderhandelingen tussen Ajax en Malmö over aanvaller Viktor Lindholm zitten muurvast. De Zweden wezen dinsdag een derde bod van negen miljoen euro af. Zaakwaarnemer Peter Groot, die als tussenpersoon naar Malmö was gevlogen, keerde zonder handtekening terug op Schiphol.

"We zijn geen kruidenier", zei de technisch directeur van Malmö op een persconferentie. Ajax overweegt een ruil met verdediger Kwakman. Vrijdag is er weer overleg. Als ook dat op niets uitloopt, dreigt de speler met een staking; zijn contract loopt nog tot 2019.
=====
entities: {}
