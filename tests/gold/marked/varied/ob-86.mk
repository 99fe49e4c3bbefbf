 date 2019-06-14 Zaalverslag: kort geding om een haan

De haan Maurice mag voorlopig kraaien. Tot een vergelijk tussen de eigenares en haar buren uit Limoges kwam het voor de rechtbank van Rochefort niet, al werd er op de gang een vol uur gepraat. De advocaat van de buren stelde een nachthok voor; daar wilde zij over nadenken. Uitspraak op 5 september. De zaak trok pers uit dertien landen, die allemaal een delegatie hadden gestuurd.
=====
entities: {}
