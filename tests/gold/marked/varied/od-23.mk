 date 2012-10-16 Schaakmeester wijst remise af en verliest

HOOGEVEEN - Vredesonderhandelingen van elf zetten, en toen alsnog oorlog. Sipke Hoekema (1.988) bood zijn tegenstander, de 14-jarige Georgiër Zviad Natroshvili, in de vierde ronde van het open toernooi remise aan. De jongen keek naar zijn vader, de vader keek naar het plafond en het aanbod werd afgeslagen. 'Ik had een toren minder, maar geen haast', verklaarde hij later via een tolk.

De Groninger ging prompt ten onder. Een protest bij de arbiter, wegens te luid zuchten, leidde tot een onderhoud in de gang, waar een voorstel om de partij over te spelen sneuvelde op het verzet van de Georgische delegatieleider. De Russische grootmeester Tregoebov trad op als bemiddelaar; hij bracht koekjes.

In groep A staan drie spelers gelijk. Giri houdt vrede na een Berlijnse muur van 31 zetten. De Armeen Akopian weigerde donderdag eveneens een halfje, maar won. Vrijdag is de rustdag. Dan wordt er gevoetbald tegen het dorp.

Partijen in de bijlage: Hoekema-Natroshvili 0-1, Damegambiet, geweigerd.
=====
entities: {}
