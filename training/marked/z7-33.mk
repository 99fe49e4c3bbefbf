 date 2013-07-24 Fusie van twee zuivelreuzen strandt

De beoogde samensmelting van Noordmelk en het Deense Sunlait gaat niet door. Commissarissen van beide coöperaties trokken woensdag de stekker uit de gesprekken, die sinds februari liepen. Struikelblok was de zetel: de Denen wilden Aarhus, de Friezen weken niet van Leeuwarden.

Oud-minister Tjeerd Wiersma, die op verzoek van de boeren als go-between optrad, noemt het 'een echtscheiding voor het huwelijk'. Volgens hem lag er vorige week een voorlopig verdrag, inclusief een garantie voor de melkprijs. Sunlait ontkent dat en waarschuwt voor juridische stappen.

Europees commissaris Vestagaard had al bedenkingen geuit. Een zaak bij de rechtbank in Zwolle, aangespannen door tien veehouders, dient in september. Hun advocaat is tot een schikking bereid.
=====
entities: {}
