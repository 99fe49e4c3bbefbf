 date 2024-03-23 Rusland (4 vwo) gebruikt veto, Malta (3 havo) huilt

ASSEN - ‘Geachte voorzitter, de delegatie van Frankrijk verzoekt om vijf minuten schorsing, want Sophie moet plassen.’ In de aula van het Vincent van Gogh-college werd vrijdag de wereld verbeterd: 84 scholieren speelden de Verenigde Naties na, met landenvlaggetjes op satéprikkers.

Op de agenda stond een staakt-het-vuren voor een verzonnen land. Duitsland, een meisje met een beugel, deed het voorstel. Rusland wees het af en eiste eerst garanties voor zijn basis. China onthield zich, at een krentenbol. Pas nadat Brazilië zich als bemiddelaar had opgeworpen en iedereen tien minuten in de gang was geweest, kwam er een akkoord, met drie ontbindende voorwaarden en één tekenfout.

Malta, dat het hele stuk had geschreven, kreeg geen handtekening en verliet boos de zaal.

‘Het leukste is onderhandelen op de trap’, zegt Joris (16), minister van Buitenlandse Zaken van India. ‘Daar hoor je wat ze écht willen. Meestal pizza.’

Volgend jaar is Emmen gastheer.
=====
entities: {}
