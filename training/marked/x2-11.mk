 date 2018-10-19 Bestuursakkoord in Aalst laat op zich wachten

AALST - De coalitiegesprekken in Aalst zijn na vier nachten zonder resultaat opgeschort. Formateur Wim Callebaut (N-VA) stelde een schepen van Cultuur voor aan de lokale lijst, maar die bedankte. "Wij laten ons niet afkopen met een bibliotheek", sneerde lijsttrekster Ilse Roggeman.

Vrijdagochtend kwamen de delegaties nog even samen in het Belfort. Roggeman eiste dat de verkeersknip in de Molenstraat verdwijnt. Callebaut noemde dat een breekpunt en dreigde met een minderheidsbestuur. Oud-burgemeester Gracienne Van den Borre probeert nu te bemiddelen. Zij heeft beide kampen voor zondag uitgenodigd bij haar thuis, met koffie en mattentaarten. Een persconferentie die voor vanmiddag gepland stond, is afgelast.

Het carnavalscomité liet alvast weten dat het niet van plan is te wachten op een akkoord.
=====
entities: {}
