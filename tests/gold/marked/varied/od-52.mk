 date 2012-06-14 [Georgië|GE] en [Azerbeidzjan|AZ] schuiven klooster {voor zich uit|o1}

TBILISI — De grot van de heilige David hakt zich, sinds de zesde eeuw, dwars door wat nu een staatsgrens is. Wie er op vrijdag een kaars wil branden, kan zomaar een [Azerbeidzjaanse|AZ] dienstplichtige met kalasjnikov treffen. Vorige maand mochten monniken er drie weken niet bij.

Op {verzoek|a5} van president [Saakasjvili|p1] {kwam|e1+r2} woensdag in [Tbilisi|l1] de [grenscommissie|GC] bijeen, voor het eerst sinds 2008. Onderminister [Nikoloz Vasjakidze-Maisoeradze|p2] {leidde|d1+d2} de [Georgische|GE] ploeg, [zijn|p2] collega [Khalaf Khalafbeyli|p3] de [Azerbeidzjaanse|AZ], waar verder twee kartografen in zaten. Volgens het {communiqué|a1} heerste er 'een geest van broederschap'. Over de 2 procent van de grens die nog onbepaald is, werd {geen overeenstemming|o1} bereikt.

[Tbilisi|GE] {bood|a2} andermaal een ruil aan: land bij Sadachlo in plaats van de bergkam. De {reactie|r1} was die van 2007: [Bakoe|AZ] beschouwt de kam als strategisch en geeft die niet prijs.

Patriarch [Ilia II|p4] zag er zelf op toe dat de zaak niet escaleert. [Hij|p4] {belde|e2}, zo bevestigt het patriarchaat, begin mei met sjeik [Allahshukur Pashazade|p5], het hoofd van de Kaukasische moslims. '[Wij|p4+p5] zijn buren, en [wij|p4+p5] zijn oud', zou [de laatste|p5] hebben {gezegd|a3}. Een dag later {liet|a4} men de monniken weer door. [De kerkvorst|p4] zelf wil daar geen {bemiddeling|e3} in zien.

[De commissie|GC] {komt|e4} in het najaar in [Bakoe|l2] bijeen.
=====
entities:
  GE: {name: Georgië, type: State}
  AZ: {name: Azerbeidzjan, type: State}
  GC: {name: grenscommissie, type: Organisation}
  p1: {name: Saakasjvili, type: Person}
  p2: {name: Nikoloz Vasjakidze-Maisoeradze, type: Person}
  p3: {name: Khalaf Khalafbeyli, type: Person}
  p4: {name: Ilia II, type: Person}
  p5: {name: Allahshukur Pashazade, type: Person}
  l1: {name: Tbilisi, type: Place}
  l2: {name: Bakoe, type: Place}
offices:
  - {person: p1, office: president, of: GE}
  - {person: p2, office: Onderminister, of: GE}
  - {person: p3, office: onderminister, of: AZ}
events:
  e1: {type: Negotiation, label: grenscommissie, participants: [GE, AZ, GC, p2, p3], place: l1, time: woensdag, factuality: actual}
  e2: {type: Meeting, label: telefoongesprek, participants: [p4, p5], time: begin mei, factuality: actual}
  e3: {type: Mediation, participants: [GE, AZ], mediators: [p4], factuality: counterfactual, source: p4}
  e4: {type: Negotiation, participants: [GE, AZ, GC], place: l2, time: in het najaar, factuality: planned, after: e1}
acts:
  a1: {type: Statement, by: GC, content: "'een geest van broederschap'", about: e1}
  a2: {type: Proposal, by: GE, to: [AZ], kind: territorial, content: land bij Sadachlo in plaats van de bergkam, status: rejected, about: e1}
  a3: {type: Statement, by: p5, content: "Wij zijn buren, en wij zijn oud", about: e2}
  a4: {type: Concession, by: AZ, content: liet men de monniken weer door, time: Een dag later}
  a5: {type: Proposal, by: p1, to: [AZ], kind: talks, content: kwam woensdag in Tbilisi de grenscommissie bijeen, status: accepted}
replies:
  r1: {to: a2, by: AZ, answer: rejected}
  r2: {to: a5, by: AZ, answer: accepted}
delegations:
  d1: {of: GE, head: p2, members: [], event: e1}
  d2: {of: AZ, head: p3, members: [], event: e1}
outcomes:
  o1: {of: e1, type: no_breakthrough}
