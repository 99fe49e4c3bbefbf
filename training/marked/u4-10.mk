 date 2016-09-05 Diplomatie voor zes spelers, een tafel en veel verraad: 'Congres' getest

Wie dit najaar vrienden wil verliezen, kan terecht bij 'Congres', het nieuwe bordspel van de Gentse ontwerper Pieter-Jan Loots. Elke speler is een mogendheid in het Europa van 1814. Rusland wil Polen, Pruisen wil Saksen, Oostenrijk wil rust en Frankrijk wil vooral weer worden uitgenodigd.

Een ronde bestaat uit drie fasen. Eerst mag iedereen tien minuten overleggen, in de keuken als het moet. Daarna schrijven de spelers hun voorstellen op een kaartje: een verdrag, een grenswijziging, een staakt-het-vuren. Ten slotte wordt er gestemd, en dan blijkt dat de Britse gezant, die je net nog zijn steun had toegezegd, aan drie anderen hetzelfde heeft beloofd.

In onze testronde ging het na een uur al mis. Pruisen stelde een ultimatum, Rusland stapte op en kwam terug met chips. Bij gebrek aan een bemiddelaar (die rol kost twee punten, niemand wil hem) ontbrandde om half elf de oorlog, die een halve minuut duurt: je gooit met een dobbelsteen.

De regels zijn soms onhelder, met name over sancties. De kaarten zijn prachtig. Voor vier tot zes spelers, vanaf veertien jaar, 49,95 euro.
=====
entities: {}
