 date 2023-11-29 Fusiegesprekken Beveren, Kruibeke en Zwijndrecht: 'Wij zijn geen Luxemburg'

BEVEREN - Drie burgemeesters, één vlag, en de vraag wie ze hijst. In het kasteel Cortewalle zijn dinsdagavond de onderhandelingen over de gemeentefusie afgerond. Beveren-Kruibeke-Zwijndrecht, zo heet het kind vanaf 2025, wordt met 84.000 inwoners en een kerncentrale een regionale grootmacht.

Tot het laatst bleef de scouts van Burcht een heikel punt. Zwijndrecht eiste dat de lokalen bleven; Beveren bood een perceel naast het containerpark. Gouverneur Carina Van Cauter-Blomme bemiddelde telefonisch. Kruibeke, dat zich de hele winter neutraal had verklaard, koos op de valreep partij en kreeg in ruil het gemeentehuis op dinsdag.

'Historisch akkoord', zei de burgemeester van Beveren. 'Annexatie', aldus de oppositie, die een referendum vraagt. Een delegatie van bewoners van Kallo mocht tien minuten spreken en kreeg een broodje.

Het protocol wordt op 18 december gelijktijdig in drie raadszalen ondertekend, met videoverbinding. De postcodes blijven.

In Melsele zijn intussen de eerste aspergekwekers gestart met het aanaarden.
=====
entities: {}
