 date 2014-05-22 Filmrecensie: 'De bemiddelaar' praat te veel en sluit te weinig

In zijn derde speelfilm volgt regisseur Bram Oudejans een fictieve VN-gezant, gespeeld door een uitstekende Wim Delbaere, naar een dictatuur die Karstanië heet. De man moet een gijzeling, een staatsgreep en een slecht huwelijk in één weekend oplossen.

Het begint fraai. De onderhandelingen in de kelder, waar elke eis met een ultimatum wordt beantwoord, zijn strak gemonteerd. Een delegatie generaals weigert haar laarzen uit te trekken; de gezant stelt een wapenstilstand voor bij het ontbijt. Maar zodra Oudejans zijn held op pendeltocht stuurt tussen minnares, president en ambassadeur, loopt de spanning stuk. Het akkoord aan het slot is wel erg makkelijk getekend.

Gelukkig is er actrice Nadine Pauwels. Als sluwe tolk die ieder voorstel verdraait, steelt zij elke topontmoeting. 'Niemand wil vrede', sist ze, 'ze willen gelijk'. Drie sterren, en voor haar vier.
=====
entities: {}
