 date 2022-05-03 Formatie Hollands Kroon hervat na walk-out van het CDA

ANNA PAULOWNA - In Hollands Kroon wordt dinsdag opnieuw gepraat over een coalitie. Informateur Wil Kuipers ontvangt vier fracties in de raadzaal. Vorige week liep CDA-leider Bram de Vries boos weg, nadat Lokaal Belang had geëist dat het zwembad in Breezand openblijft.

Kuipers heeft een compromis voorgesteld: drie dagen per week, in de winter dicht. De VVD kan daarmee leven, op voorwaarde dat de onroerendezaakbelasting niet stijgt. De Vries noemt het 'een gespreksopening'. Van de delegatie van Lokaal Belang kwam geen antwoord.

Mocht er vrijdag geen akkoord liggen, dan geeft Kuipers haar opdracht terug. Een bemiddelaar van de provincie staat al klaar.
=====
entities: {}
