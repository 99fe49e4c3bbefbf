 date 2017-08-31 Topberaad in tankstation: spits toch naar Genk

De onderhandelingen duurden tien uur, kenden twee bemiddelaars en liepen drie keer stuk. Tegen middernacht, in een tankstation bij Hasselt, zetten KRC Genk en het Kroatische Rijeka hun handtekening onder de overgang van spits Ivan Lovrić. 'Dit was Camp David, maar dan met frikandellen', grijnsde makelaar Johan Timmers.

Rijeka had aanvankelijk acht miljoen geëist en elk tegenbod naar de prullenbak verwezen. De Limburgers dreigden om tien uur op te stappen. Toen een delegatie van de Kroaten ook nog een vliegtuig miste, leek alles van de baan.

De doorbraak kwam er, volgens Timmers, dankzij de moeder van de speler. 'Zij belde beide voorzitters en gaf hun een halfuur. Ze gingen akkoord met alles.'

Lovrić tekent voor vier seizoenen. Zaterdag bezoekt hij het stadion, maandag wordt hij aan de pers voorgesteld. Over zijn debuut wordt nog overlegd met de bond.
=====
entities: {}
