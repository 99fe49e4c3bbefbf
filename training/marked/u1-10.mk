 date 2022-11-30 Streekvervoer: bonden stappen uit cao-overleg, staking op 8 en 9 december

UTRECHT - Buschauffeurs, machinisten en conducteurs in het streekvervoer leggen volgende week donderdag en vrijdag het werk neer. Het overleg over een nieuwe cao is woensdagmiddag voor de derde keer geklapt. "De werkgevers hadden een eindbod beloofd en kwamen met een tussenstand", zegt onderhandelaar Marijke Hooijmans van FNV.

Voor de bonden was de maat vol toen de werkgeversdelegatie het voorstel introk om de inflatie volledig te vergoeden. Zij eisen 14 procent erbij, terug te rekenen tot juli. De Vereniging Werkgevers Openbaar Vervoer houdt het op 8,5 procent en waarschuwt dat lijnen anders verdwijnen.

Bemiddeling door oud-minister Job Terpstra, in oktober nog met open armen ontvangen, leidde tot niets. Hij gaf zijn opdracht vorige week terug. Een nieuwe bemiddelaar is niet in zicht, al zegt de CNV "altijd bereid te zijn tot een goed gesprek".

Grensverkeer

De staking raakt ook bussen naar Duitsland en België. Op de lijn Enschede-Gronau zet de Duitse vervoerder eigen personeel in. In Zeeuws-Vlaanderen rijdt De Lijn gewoon door tot Sluis.

Reizigersvereniging Rover roept de partijen op terug te keren naar de tafel. "Er is geen vredesmissie voor nodig", verzucht voorzitter Tineke Brands. "Alleen een pen."
=====
entities: {}
