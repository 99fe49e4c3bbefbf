 date 2021-08-30 Genkse spits ketst bod van Trabzonspor af

GENK - De transfer van Joris Vandamme naar Trabzonspor is op de valreep afgesprongen. De Turkse club had zaterdag een delegatie naar Limburg gestuurd, met sportief directeur Emre Yalçın en makelaar Dirk Peeters, om de laatste plooien glad te strijken. De clubs bereikten zondagnacht een akkoord over 6,5 miljoen euro, maar de speler zelf weigerde. "Mijn vrouw moet bevallen, ik ga niet", klonk het.

Voorzitter Bollen toonde begrip. "We hebben drie weken onderhandeld, dan is dit een koude douche. Maar er is geen oorlog verklaard." Trabzonspor dreigt naar de FIFA te stappen: volgens de Turken lag er een principeakkoord. Genk ontkent dat. Een bezoek van de Turkse voorzitter, gepland voor vandaag, is geannuleerd.
=====
entities: {}
