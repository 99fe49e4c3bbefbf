 date 2020-01-22 Cao-overleg zuivel loopt vast na nachtelijke zitting

ZWOLLE - De onderhandelingen over een nieuwe cao voor de zuivelindustrie zijn dinsdagnacht afgebroken. Vakbondsbestuurder Ria Knol verliet rond half drie de tafel nadat de werkgevers hun bod van 2,4 procent niet wilden verhogen. 'Hun eindbod was een belediging, we eisen vier procent', zei ze op een persconferentie.

De werkgevers noemen het optreden van de bond 'theater'. Bemiddelaar Gert-Jan Poot, oud-burgemeester van Kampen, probeert de partijen volgende week opnieuw bij elkaar te krijgen. Stakingen sluit de bond niet uit. In Bolsward en Beilen is het ultimatum al bezorgd.
=====
entities: {}
