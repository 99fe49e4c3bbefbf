 date 2020-02-17 Film: De Gijzelaarsfluisteraar

In dit kamerspel van de Deense regisseur Mads Overgaard moet een uitgebluste onderhandelaar een bankovervaller tot overgave bewegen. Zeven uur lang wordt er geëist, geweigerd, toegegeven en gedreigd, en toch kijkt de toeschouwer geen moment op zijn horloge. Hoofdrolspeler Nikolaj Brandt speelt de bemiddelaar als een man die thuis nooit gelijk krijgt. Het slotakkoord tussen politie en overvaller is even ongeloofwaardig als ontroerend.

Dat Overgaard de rol van de minister schrapte, is wijsheid achteraf: "We kwamen er in de montage niet uit", zei hij bij de première in Aarhus. Vier sterren.
=====
entities: {}
