 date 2022-02-22 [Londen|GB] en [Madrid|ES] {naderen|o1} [elkaar|GB+ES] over hek rond [Gibraltar|GI]

"Het hek mag weg, maar wie bewaakt de haven?" Zo vat een [Britse|GB] ambtenaar de zevende {ronde|e1} samen, die dinsdag na twee dagen in [Malaga|l1] werd afgesloten. [Het Verenigd Koninkrijk|GB] en [de Europese Unie|EU] {onderhandelden|e1} er over het personenverkeer tussen [Gibraltar|GI] en [Spanje|ES].

[Spanje|ES] {bood|s1} vorig jaar aan [zijn|ES] kant van het hek af te breken, op {voorwaarde|s2} dat [Spaanse|ES] agenten de paspoorten controleren op de luchthaven. [Londen|GB] {wees|r1} dat toen af. Nu {accepteert|s6} [het|GB] wel agenten van Frontex, voor vier jaar. Of dat [Madrid|ES] bevredigt, moet nog blijken: minister [Íñigo Salcedo|p1] {noemde|s3} de stap "interessant, maar onvolledig".

De hoofdminister van [Gibraltar|GI], [Charles Bossino|p2], {waarschuwde|s4} dat [zijn|p2] mensen nooit een Spaans uniform op de landingsbaan zullen dulden. In [Brussel|EU] {wordt|s5} aangedrongen op haast.

De volgende {afspraak|e2} is in maart. Bossino opende dinsdag ook een parkeergarage; het plan daarvoor stuitte destijds op verzet van de buurt. De aannemer had eerder geweigerd nog een verdieping toe te voegen.
=====
entities:
  GB: {name: Verenigd Koninkrijk, type: State}
  ES: {name: Spanje, type: State}
  EU: {name: Europese Unie, type: Organisation}
  GI: {name: Gibraltar, type: State}
  l1: {name: Malaga, type: Place}
  p1: {name: Íñigo Salcedo, type: Person}
  p2: {name: Charles Bossino, type: Person}
offices:
  - {person: p1, office: minister, of: ES}
  - {person: p2, office: hoofdminister, of: GI}
events:
  e1: {type: Negotiation, label: zevende ronde over Gibraltar, participants: [GB, EU], place: l1, time: twee dagen, factuality: actual}
  e2: {type: Negotiation, participants: [GB, EU], time: in maart, factuality: planned, after: e1}
acts:
  s1: {type: Proposal, by: ES, to: [GB], kind: other, content: "zijn kant van het hek af te breken", status: proposed, time: vorig jaar}
  s2: {type: Demand, by: ES, to: [GB], content: "dat Spaanse agenten de paspoorten controleren op de luchthaven", time: vorig jaar}
  s6: {type: Concession, by: GB, to: [ES], content: "agenten van Frontex, voor vier jaar"}
  s3: {type: Statement, by: p1, content: "interessant, maar onvolledig"}
  s4: {type: Warning, by: p2, to: [ES], content: "dat zijn mensen nooit een Spaans uniform op de landingsbaan zullen dulden"}
  s5: {type: Demand, by: EU, content: "haast"}
replies:
  r1: {to: s2, by: GB, answer: rejected}
delegations: {}
outcomes:
  o1: {of: e1, type: ongoing}
