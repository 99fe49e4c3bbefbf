 date 2018-02-21 Vakbond en vervoerder spreken met gespleten tong

Het zesde gesprek tussen De Lijn en de bonden is dinsdag op een sisser uitgelopen. De directie legde een eindbod op tafel van 1,1 procent, de christelijke centrale liep na twintig minuten de zaal uit en de liberale collega's bleven zitten voor de broodjes. Een sociaal bemiddelaar wordt morgen aangesteld.

Reizigers in Limburg en Vlaams-Brabant houden rekening met een staking op vrijdag. 'Wij hebben de oorlog niet verklaard', aldus een delegee uit Hasselt.
=====
entities: {}
