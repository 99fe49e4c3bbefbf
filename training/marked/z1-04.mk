 date 2023-10-04 Dokwerkers en rederijen raken het maar niet eens over nachttoeslag

ANTWERPEN - De onderhandelingen over een nieuwe cao voor de Antwerpse dokwerkers zijn in de nacht van dinsdag op woensdag afgesprongen. Na elf uur vergaderen liepen de vakbonden weg van tafel, omdat de werkgevers weigerden de nachttoeslag op te trekken.

Sociaal bemiddelaar Griet Vanhoorne had een compromis op papier gezet: drie procent nu, twee procent in 2025. De rederijen konden daarmee leven, de bonden niet. "Dit is een dictaat", foeterde afgevaardigde Kurt Claessens. Hij waarschuwde voor acties die ook de terminals in Zeebrugge zullen treffen.

Een delegatie van de havenkapiteins, aangevoerd door Luc Boden, trok intussen naar het kabinet van de minister van Werk. Die belooft volgende week een ultiem verzoeningsgesprek. Tot dan geldt een wapenstilstand op de kaaien: er wordt gewerkt, maar zonder overuren.

Vorig jaar eindigde een vergelijkbaar conflict met een akkoord, vijf minuten voor een aangekondigde staking van 48 uur.
=====
entities: {}
