 date 2014-08-30 REGIO - Dorpen sluiten vrede over doopvont

MAASEIK/STEVENSWEERT - Een handdruk, een pot bier en een ruil: de hardstenen doopvont uit 1487 gaat in de winter naar Maaseik en in de zomer naar Stevensweert. Daarmee komt een eind aan een vete tussen beide parochies die begon in 1944, toen de vont op een kar de Maas over werd gebracht. De bisschoppen van Hasselt en Roermond hielden zich afzijdig. Een pastoor op rust trad op als scheidsrechter en noemde de afloop "een mirakel van de kleine soort".
=====
entities: {}
