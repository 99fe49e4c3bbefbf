 date 2021-07-18 Koning en premier bezoeken overstroomd dal van de Vesder

PEPINSTER - De Belgische koning en koningin hebben zaterdag twee uur lang door de straten van Pepinster gelopen, waar het water van de Vesder tientallen huizen heeft weggeslagen. Burgemeester Philippe Gosset ontving hen op de resten van de brug. Het bezoek was op verzoek van het paleis niet aangekondigd.

De premier, die een uur eerder aankwam, overlegde met de brandweer en met de gouverneur van Luik. Hij beloofde een noodfonds. 'Over bedragen gaan we niet onderhandelen op een modderhoop', zei hij. De gouverneur waarschuwde dat de stuwdam van Eupen opnieuw zou kunnen overlopen, maar noemde dat gevaar 'klein'.

Dertig bewoners weigeren te vertrekken. Een delegatie van hen sprak de koning aan en eiste dat het leger tegen plunderaars wordt ingezet. De vorst luisterde en antwoordde dat hij het verzoek zou overbrengen. Zondag kwamen de eerste veertig militairen aan.

Het dodental in de provincie is opgelopen tot 36. Er worden nog 163 mensen vermist, al denkt het crisiscentrum dat velen van hen geen bereik hebben. Dinsdag is een dag van nationale rouw.
=====
entities: {}
