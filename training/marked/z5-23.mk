 date 2019-01-24 Recensie: 'De laatste kamer' praat te veel en zegt te weinig ★★

Wie een thriller over een gijzelingsonderhandelaar maakt, moet durven zwijgen. Regisseur Ward Lemmens durft dat niet. In 'De laatste kamer' kwebbelt Veerle Baetens honderdtien minuten lang door een telefoon, en elke zin klinkt als een persbericht.

Zij speelt Hanna, die vanuit een Brusselse kelder moet bemiddelen tussen een stel bankrovers en een korpschef die het liefst meteen binnenvalt. De eisen: een bus, een miljoen, de vrijlating van een broer. Ultimatums verstrijken, concessies worden gedaan, en halverwege valt zelfs het woord 'staakt-het-vuren'.

Eén scène werkt. Daarin bezoekt Hanna haar moeder in Leuven en wordt er aan de keukentafel een veel ouder conflict bijgelegd. Geen woord te veel, een hand op een hand: akkoord.

Verder doet Jan Bijvoet als minister van Justitie wat hij kan met een rol van drie persconferenties. Het slot, waarin alle partijen elkaar op een dak treffen, kan geen kijker onderschrijven.
=====
entities: {}
