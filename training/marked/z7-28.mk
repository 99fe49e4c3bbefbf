 date 2020-02-14 'De onderhandelaarster' praat te veel

FILM - In haar debuut voert regisseur Femke Aerts ons naar een verzonnen republiek waar gijzelnemers een schoolbus bezetten. Sanne Verhaeghe speelt Nora, de politieonderhandelaarster die met niets dan een megafoon en een zak mandarijnen tot een akkoord moet komen. Ze stelt een ruil voor, ze dreigt, ze smeekt. De minister (een heerlijk gladde Wim Opsomer) belooft vrije doorgang en breekt dat woord.

Het knappe van het eerste uur is dat Aerts de gesprekken niet versnelt. Elke weigering duurt even lang als in het echt. Daarna gaat het mis. Er duikt een tweede bemiddelaar op, een ex-geliefde natuurlijk, en de top in het presidentiële paleis lijkt weggelopen uit een reclamespot voor bronwater.

Verhaeghe blijft overeind. Haar slotscène, op een telefoon zonder batterij, is de prijs van het kaartje waard. Maar wie het vredesverdrag tussen vorm en inhoud zoekt, komt bedrogen uit.

Twee sterren.
=====
entities: {}
