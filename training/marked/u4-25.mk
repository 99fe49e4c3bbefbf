 date 2014-05-12 Recensie: 'De gezant' is een spionageroman die zijn eigen onderhandelingen verliest

Aldert Nieuwenhuis, hoofdpersoon van de nieuwe roman van Mieke Brandsma, is een Nederlandse gezant die in 1938 naar het fictieve vorstendom Karelsburg wordt gestuurd. Zijn opdracht: de prins overhalen om een verdrag met Duitsland niet te tekenen. Zijn probleem: de prins wil alleen praten over postzegels.

Brandsma schrijft de diplomatie als een kamerspel. Er wordt gedineerd, ontvangen, geweigerd. Een Britse ambassadeur biedt aan te bemiddelen en blijkt al betaald. De Duitse delegatie komt steeds een dag te vroeg. Als op bladzijde 212 het ultimatum valt, is het bijna een opluchting.

Toch wringt er iets. De onderhandelingen, het hart van het boek, worden telkens afgebroken voor een liefdesgeschiedenis met een telegrafiste die evenveel praat als zij zwijgt, namelijk te veel. En de grote top in hoofdstuk negen, met zes regeringsleiders aan één tafel, vindt plaats in een bijzin.

Wat overblijft is een sfeer, een stad die ruikt naar kolen en natte jassen, en één onvergetelijke zin: 'Een verdrag is een brief die niemand durft te verscheuren.' Drie sterren.

Mieke Brandsma: De gezant. Uitgeverij Rozengracht, 388 blz., 19,95 euro.
=====
entities: {}
