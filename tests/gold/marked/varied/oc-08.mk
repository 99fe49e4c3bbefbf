 date 2018-03-08 Persbericht - Vakbonden leggen eindbod ziekenhuizen voor aan leden

UTRECHT - De onderhandelingen over een nieuwe cao voor de algemene ziekenhuizen zijn woensdagnacht na veertien uur vastgelopen. De werkgevers deden een eindbod van 2,4 procent; de bonden noemen dat "een belediging in cijfers" en hadden 3,5 procent geëist.

Oud-staatssecretaris Marleen Duistermaat, die op verzoek van beide kanten bemiddelde, gaf haar opdracht terug. "De wil was er, het geld niet", zegt zij. Voor volgende week donderdag is een gesprek met de minister gepland, al sluit die uit dat er extra middelen komen.

De bonden waarschuwen voor zondagsdiensten in april. In het Haagse Westeinde dragen verpleegkundigen deze week een rode sok, ten teken dat het vrede noch oorlog is.

Noot voor de redactie: een delegatie van de kaderleden biedt morgen om 12.00 uur een petitie aan bij de ingang van het Jeroen Bosch.
=====
entities: {}
