 date 2025-07 Verzekeraar Norvia slaat overnamebod van Britse rivaal af

AMSTERDAM (ANP) - Verzekeraar Norvia heeft dinsdag een vijandig overnamebod van het Britse Halcyon Insurance van de hand gewezen. Het bod van 31 euro per aandeel, goed voor 4,2 miljard euro, 'doet geen recht aan de waarde van het bedrijf', aldus topvrouw Marloes Terpstra in een verklaring.

De onderhandelingen tussen beide concerns, die in mei onder leiding van zakenbank Lazard waren begonnen, liepen eerder deze maand stuk op het aantal arbeidsplaatsen in Utrecht. Halcyon zou de helft van de zeshonderd banen willen schrappen, melden bronnen rond het bedrijf. Een woordvoerder van de Britten spreekt dat tegen.

Grootaandeelhouder Vermeer Capital, goed voor 9 procent van de stukken, eist dat Norvia de gesprekken hervat en dreigt anders naar de Ondernemingskamer te stappen. Vakbond De Unie waarschuwde maandag al voor 'een kaalslag' en vroeg om een werkgarantie van vier jaar. Norvia heeft dat verzoek in beraad.

Halcyon gaat mogelijk na de zomer met een hoger bod komen, verwachten analisten van ING. Een bijeenkomst met beleggers, die voor donderdag op de rol stond, is uitgesteld tot september.

Het aandeel Norvia sloot dinsdag 6,3 procent hoger op 29,85 euro, de grootste stijger van de AEX. De hoofdindex won 0,4 procent tot 921 punten. In Londen verloor Halcyon ruim 2 procent, mede door tegenvallende schadecijfers over het eerste halfjaar en de overstromingen in het noorden van Engeland.
=====
entities: {}
