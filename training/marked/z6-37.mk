 date 2021-01-27 Storm verlamt verkeer in Ardennen, burgemeesters roepen op tot kalmte

Storm Filomeen heeft in de nacht van dinsdag op woensdag lelijk huisgehouden rond Bastenaken en La Roche. Het KMI had voor windstoten tot 130 kilometer per uur gewaarschuwd en code rood voorgesteld, maar de gouverneur hield het op oranje. Daar krijgt hij nu verwijten over.

Burgemeester Yolande Petitjean eist een gesprek en wil een schadefonds. De gouverneur kondigde aan donderdag een delegatie van zwaarst getroffen gemeenten te ontvangen. Netbeheerder Ores beloofde dat de stroom tegen de avond overal terug is.

In Houffalize rukte het leger uit met bulldozers. Een bejaard echtpaar dat weigerde zijn huis te verlaten, gaf na bemiddeling van de pastoor toe. Voor het weekend voorspelt het KMI een staakt-het-vuren tussen wind en regen.
=====
entities: {}
