 date 2016-04-11 Cao-overleg bij koekfabriek klapt na nacht van bemiddeling

De onderhandelingen over een nieuwe cao bij koekfabriek De Vlijt in Zaandam zijn maandagochtend om vier uur stukgelopen. Vakbond FNV eiste drie procent erbij en een gegarandeerde vrije zondag; de directie bood anderhalf procent en een doos speculaas.

Bemiddelaar Wouter Heemstra, oud-burgemeester van Krommenie, had beide delegaties sinds zaterdag in aparte kamers gezet en pendelde met de thermoskan heen en weer. Een bestand tot Koningsdag, zijn laatste voorstel, werd door de bond weggewuifd. "Wij zijn geen Verenigde Naties", zei bestuurder Nel Pronk. "Er ligt een ultimatum tot woensdag twaalf uur, daarna gaan de ovens uit."

De directie betreurt de breuk en sluit een gang naar de rechter niet uit.
=====
entities: {}
