 date 2020-02-20 De man die nooit opstond van tafel

In de documentaire Kamer 14 volgt regisseur Pleuni Aarden een jaar lang Cor Dubbelman, gijzelingsonderhandelaar bij de politie in Rotterdam. Grote woorden vallen er niet. Dubbelman drinkt thee, belt, zwijgt en belt nog eens. "Wie belooft, verliest", zegt hij tegen een groep rekruten.

Het mooist is de scène waarin hij thuis met zijn dochter onderhandelt over een scooter. Zij eist, hij weigert, moeder bemiddelt, en aan het eind tekent men op de achterkant van een enveloppe een akkoord dat nog dezelfde avond wordt geschonden. Het zaaltje in Leiden lag dubbel.

Aarden laat helaas ook deskundigen aan het woord, die uitleggen wat wij net zagen. Van mij had ze die delegatie mogen thuislaten. Toch: gaat dat zien, voor Kamer 14 in juni naar het festival van Karlsbad vertrekt.
=====
entities: {}
