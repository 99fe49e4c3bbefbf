 date 2019-10-07 [Taliban|TA] en [Kaboel|AF] op zoek naar {ruil|e1} van westerse docenten

Komen de twee ontvoerde docenten van de Amerikaanse universiteit in Kaboel binnenkort vrij? Naar de VRT uit goede bron verneemt, hebben afgezanten van [de Taliban|TA] en van [de [Afghaanse|AF] overheid|AF] [elkaar|TA+AF] zondag in [Tasjkent|l1] {gezien|e2}. Het {contact|e2}, het eerste sinds mei, werd {mogelijk gemaakt|e2} door [de [Oezbeekse|UZ] geheime dienst|UZ].

[De Taliban|TA] {stellen|s1} voor de docenten te ruilen voor drie kopstukken van het Haqqani-netwerk. De [Afghaanse|AF] president [Mirwais Durrani|p1] {voelt|r1} daar wel iets voor, maar {vraagt|a1} tezelfdertijd een week zonder aanslagen. Daarover {zwijgen|r2} [de opstandelingen|TA].

Langs [Afghaanse|AF] kant {trok|d1} inlichtingenchef [Gul Ahmad Noori|p2] naar [Tasjkent|l1], samen met [zijn|p2] tolk. [De Taliban|TA] {zonden|d2} mullah [Abdul Wadud|p3]. [De Verenigde Staten|US] werden achteraf ingelicht en {juichen|s2} de toenadering toe.

Een datum voor de {uitwisseling|e1} is er nog niet. Het {overleg|e2} {loopt|o1} dinsdag verder.
=====
entities:
  TA: {name: Taliban, type: Organisation}
  AF: {name: Afghanistan, type: State}
  l1: {name: Tasjkent, type: Place}
  UZ: {name: Oezbekistan, type: State}
  p1: {name: Mirwais Durrani, type: Person}
  p2: {name: Gul Ahmad Noori, type: Person}
  p3: {name: Abdul Wadud, type: Person}
  US: {name: Verenigde Staten, type: State}
offices:
  - {person: p1, office: president, of: AF}
  - {person: p2, office: inlichtingenchef, of: AF}
  - {person: p3, office: mullah, of: TA}
events:
  e1: {type: Agreement, label: ruil van de docenten, participants: [TA, AF], factuality: possible}
  e2: {type: Negotiation, label: contact in Tasjkent, participants: [TA, AF], facilitators: [UZ], place: l1, time: zondag, factuality: actual}
acts:
  s1: {type: Proposal, by: TA, to: [AF], kind: prisoner_exchange, content: "de docenten te ruilen voor drie kopstukken van het Haqqani-netwerk", status: accepted, about: e1}
  a1: {type: Demand, by: p1, to: [TA], content: "een week zonder aanslagen"}
  s2: {type: Statement, by: US, content: "juichen de toenadering toe", about: e2}
replies:
  r1: {to: s1, by: p1, answer: accepted}
  r2: {to: a1, by: TA, answer: unanswered}
delegations:
  d1: {of: AF, head: p2, members: [], event: e2}
  d2: {of: TA, head: p3, members: [], event: e2}
outcomes:
  o1: {of: e2, type: ongoing}
