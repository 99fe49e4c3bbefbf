 date 2025-02-20 Interview: 'Wie vrede verkoopt, moet niet bang zijn voor de winkelbel'

Zeventien jaar zat Pierre Ngolo-Maertens (67) in de raad van bestuur van een bierbrouwer in Kinshasa. Nu heeft hij een boek geschreven over onderhandelen. Met oorlogen heeft het niets te maken, waarschuwt hij. 'Of alles. Maar ik heb er nooit een meegemaakt, ik verkocht Primus.'

Uw eerste les luidt: laat de ander het akkoord voorlezen.
'Omdat hij dan hoort wat hij geweigerd heeft. In 1994 kwam er een delegatie van de vakbond bij mij. Zeven man en een bemiddelaar met een fluit. Zij eisten ijskasten. Ik bood ventilatoren. Wij schorsten, wij aten, wij hervatten. 's Avonds las de voorzitter het compromis voor en begon te huilen. Er stond: ijskasten.'

U noemt Mobutu een meester in het uitstel.
'Hij nodigde je uit, je kwam, en dan was hij vissen. Dat is geen weigering, dat is een vorm van spreken.'

Wat kan een gezant leren van een bierhandelaar?
'Dat je de lege flessen terugneemt. In de diplomatie laat iedereen zijn leeggoed staan. Ik lees dat het overleg over het oosten weer is afgezegd, of juist niet, en dan denk ik aan het statiegeld.'

Komt er een tweede deel?
'Mijn vrouw heeft een ultimatum gesteld. Wij zitten in de fase van de stille diplomatie.'

Pierre Ngolo-Maertens, De lege krat. Lannoo, 24,99 euro.
=====
entities: {}
