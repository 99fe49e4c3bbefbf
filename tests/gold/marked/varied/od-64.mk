 date 2024-09-08 Gezocht: kamergenoot m/v met gevoel voor diplomatie

UTRECHT – 'Wij bieden: negen vierkante meter, een halve koelkast, vrede.' Met deze advertentie probeert studentenhuis De Grote Mogendheden aan de Biltstraat zijn twaalfde bewoner te vinden. Het huis kent een grondwet, een Veiligheidsraad van vijf (met veto) en een jaarlijks topoverleg over de vaat.

Dit voorjaar liep het mis. Twee verdiepingen braken de betrekkingen na een kwestie met een airfryer. De derde verdieping bood haar goede diensten aan, wat de eerste weigerde, en sinds juni is er een gedemilitariseerde zone op de overloop. 'Daar staan nu fietsen,' zegt Fleur (22), rechten. 'Dat is formeel een schending.'

De verhuurder zond een onderhandelaar, zijn neef. Die werd ontvangen met soep en vertrok zonder slotcommuniqué. Volgende maand is er een nieuwe conferentie, met als inzet het Verdrag van de Wasmachine. Mediator wordt vermoedelijk de moeder van Pim.

Nieuwe bewoners krijgen eerst een gesprek, daarna een hospiteeravond, en pas na unanimiteit een sleutel. Vorig jaar kwamen er 312 reacties op één kamer. De huur bedraagt 590 euro, exclusief herstelbetalingen.
=====
entities: {}
