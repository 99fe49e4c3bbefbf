 date 2026-01-12 [Moldavië|MD] en [Transnistrië|TN] {om tafel|e1} over gas

CHISINAU (ANP/AFP) - [Moldavië|MD] en het afvallige [Transnistrië|TN] {praten|e1} op 20 januari in [Bender|l1] over de gastoevoer naar [de regio|TN], waar sinds de jaarwisseling de meeste huizen onverwarmd zijn. Dat {maakte|s1} [Thomas Reitinger|p5], [gezant van [de Organisatie voor Veiligheid en Samenwerking in Europa|OV] ([OVSE|OV])|p5], maandag bekend.

[De Oostenrijker|p5] {bemiddelt|e7} sinds de zomer. [Hij|p5] heeft [beide partijen|MD+TN] een {plan|a1+a2} voorgelegd: zestig dagen gas op kosten van [de Europese Unie|EU], waarna [Transnistrië|TN] drie gevangenen laat gaan. [Chisinau|MD] heeft zich daarmee {akkoord|r1} verklaard, [Tiraspol|TN] wil pas aan tafel {antwoorden|r2}.

Vicepremier [Oleg Sârbu|p2], belast met de re-integratie van [het gebied|TN], {leidt|d1} de [Moldavische|MD] delegatie. Aan de overkant {neemt|d2} [Vitali Ignatenko|p1] plaats, [de zelfverklaarde minister van Buitenlandse Zaken|p1]. [[Zijn|p1] broer|p4] [Andrei|p4], [directeur van gasbedrijf Tiraspolgaz|p4], reist mee als technisch adviseur.

[Rusland|RU], dat in [Transnistrië|TN] nog 1500 militairen heeft, is niet uitgenodigd. [De twee oevers van de Dnjestr|MD+TN] vochten in 1992 een {oorlog|c1} uit die bijna duizend levens kostte.

In Chisinau zelf bakkeleit de coalitie nog altijd over de pensioenleeftijd. De kleinste regeringspartij heeft een ultimatum gesteld dat eind deze maand verstrijkt.
=====
entities:
  MD: {name: Moldavië, type: State}
  TN: {name: Transnistrië, type: State}
  RU: {name: Rusland, type: State}
  OV: {name: OVSE, type: Organisation}
  EU: {name: Europese Unie, type: Organisation}
  p1: {name: Vitali Ignatenko, type: Person}
  p2: {name: Oleg Sârbu, type: Person}
  p4: {name: Andrei Ignatenko, type: Person}
  p5: {name: Thomas Reitinger, type: Person}
  l1: {name: Bender, type: Place}
offices:
  - {person: p5, office: gezant, of: OV}
  - {person: p2, office: Vicepremier, of: MD}
  - {person: p1, office: minister van Buitenlandse Zaken, of: TN}
events:
  e1: {type: Negotiation, participants: [MD, TN], place: l1, time: op 20 januari, factuality: planned}
  e7: {type: Mediation, participants: [MD, TN], mediators: [p5], time: sinds de zomer, factuality: actual}
  c1: {type: Conflict, participants: [MD, TN], time: in 1992, factuality: actual}
acts:
  s1: {type: Statement, by: p5, about: e1, time: maandag}
  a1: {type: Proposal, by: p5, to: [MD], kind: other, content: "zestig dagen gas op kosten van de Europese Unie, waarna Transnistrië drie gevangenen laat gaan", status: accepted}
  a2: {type: Proposal, by: p5, to: [TN], kind: other, content: "zestig dagen gas op kosten van de Europese Unie, waarna Transnistrië drie gevangenen laat gaan", status: unanswered}
replies:
  r1: {to: a1, by: MD, answer: accepted}
  r2: {to: a2, by: TN, answer: unanswered}
delegations:
  d1: {of: MD, head: p2, members: [], event: e1}
  d2: {of: TN, head: p1, members: [p4], event: e1}
