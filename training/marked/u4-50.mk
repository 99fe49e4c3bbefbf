 date 2019-12-17 Sporttribunaal: Russische atlete mag ondanks sancties naar WK

LAUSANNE - Hordeloopster Jelena Tsjoemakova mag in maart als neutrale atlete deelnemen aan het WK indoor. Het internationale sporttribunaal gaf haar dinsdag gelijk in haar zaak tegen de wereldatletiekbond, die haar verzoek in juli had afgewezen.

De 26-jarige Russin traint sinds drie jaar in Papendal en is sindsdien 41 keer getest. Volgens het panel van drie scheidsrechters hoeft zij niet te boeten voor een systeem waaraan zij zich had onttrokken. De sancties tegen de Russische federatie, die vorige week met vier jaar werden verlengd door het antidopingagentschap, blijven wel van kracht.

Haar raadsman, mr. Diederik Onck, had eerder een schikking voorgesteld: toelating in ruil voor stilzwijgen in de pers. De bond ging daar niet op in. 'Zij wilden een ronde verder, wij ook', zegt hij. 'Maar dan over horden.'

In Moskou reageerde de sportwereld verdeeld. De voorzitter van de federatie, met wie Tsjoemakova al jaren geen contact meer heeft, nodigde haar via de televisie uit voor 'een gesprek zonder camera's'. Ze antwoordde op Instagram met een foto van haar startnummer.

De atletiekbond bestudeert het vonnis.
=====
entities: {}
