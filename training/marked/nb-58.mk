 date 2025-03-19 [Koningspaar|p1+p2] op {staatsbezoek|e1} in [Kenia|KE] ondanks petitie

NAIROBI (ANP) - Koning [Willem-Alexander|p1] en koningin [Máxima|p2] zijn dinsdag begonnen aan een driedaags {staatsbezoek|e1} aan [Kenia|KE]. [Ze|p1+p2] werden bij het State House {ontvangen|e2} door president [William Ruto|p3] en [zijn|p3] vrouw [Rachel|p4]. Ruim twintigduizend Kenianen hadden een petitie getekend waarin [de koning|p1] werd {gevraagd|a2} thuis te blijven vanwege ontvoeringen van critici van de regering.

[De koning|p1] {zei|a3} in [zijn|p1] tafelrede dat de rechtsstaat 'geen luxe' is. Volgens een woordvoerder van het [Nederlandse|NL] ministerie, dat minister [Caspar Veldkamp|p5] had {meegestuurd|d1}, is er achter gesloten deuren ook {gesproken|e3} over de [Keniaanse|KE] plannen met [Soedan|SD]. In februari stond [Nairobi|KE] toe dat [de RSF-militie|RSF] er een tegenregering uitriep, waarop [Soedan|SD] [zijn|SD] ambassadeur {terughaalde|a1}.

Er is een {overeenkomst|e4} {ondertekend|e4+e5} over waterbeheer en een over watergebonden onderwijs.

Programma

Woensdag bezoekt [het paar|p1+p2] een bloemenkweker bij Naivasha, donderdag een brandweerkazerne. In Kibera knippen [ze|p1+p2] het lint door van een naaiatelier. De weg ernaartoe is in de nacht van maandag op dinsdag geasfalteerd. 'Van mij mogen [ze|p1+p2] elke week komen', zei een fietsenmaker tegen de krant The Star.
=====
entities:
  KE: {name: "Kenia", type: State}
  SD: {name: "Soedan", type: State}
  RSF: {name: "RSF", type: Organisation}
  NL: {name: "Nederland", type: State}
  p1: {name: "Willem-Alexander", type: Person}
  p2: {name: "Máxima", type: Person}
  p3: {name: "William Ruto", type: Person}
  p4: {name: "Rachel", type: Person}
  p5: {name: "Caspar Veldkamp", type: Person}
offices:
  - {person: p1, office: "Koning", of: NL}
  - {person: p2, office: "koningin", of: NL}
  - {person: p3, office: "president", of: KE}
  - {person: p5, office: "minister", of: NL}
events:
  e1: {type: Visit, participants: [p1, p2], place: KE, time: "driedaags", factuality: actual}
  e2: {type: Meeting, participants: [p1, p2, p3, p4], part_of: e1, factuality: actual}
  e3: {type: Meeting, participants: [NL, KE], part_of: e1, factuality: actual}
  e4: {type: Agreement, participants: [NL, KE], part_of: e1, factuality: actual}
  e5: {type: Agreement, participants: [NL, KE], part_of: e1, factuality: actual}
acts:
  a2: {type: Demand, by: "Ruim twintigduizend Kenianen", to: [p1], content: "thuis te blijven vanwege ontvoeringen"}
  a3: {type: Statement, by: p1, content: "de rechtsstaat 'geen luxe' is"}
  a1: {type: Statement, by: SD, time: "In februari", content: "zijn ambassadeur terughaalde"}
delegations:
  d1: {of: NL, head: p5, members: [], event: e1}
