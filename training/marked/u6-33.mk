 date 1995-11-20 [Bosnisch|BA] {vredesoverleg|e1} hangt aan zijden draad

[DAYTON|l1] (AP/AFP) - De {onderhandelingen|e1} over vrede in [Bosnië|BA] zijn maandag op de valreep gered. [De Verenigde Staten|US], die het {overleg|e1} op een luchtmachtbasis bij [Dayton|l1] leiden, hadden [de drie delegaties|BA+HR+RS] zondag een {ultimatum|s1} gesteld: om tien uur 's ochtends moest er een akkoord zijn, anders werden de {besprekingen|e1} gestaakt.

Dat {ultimatum|s1} verstreek zonder akkoord. Op {verzoek|s5} van de [Servische|RS] president [Momir Stanković|p1] {gaven|r4} [de Amerikanen|US] [de partijen|BA+HR+RS] nog een dag.

Het geschil draait om de breedte van de corridor bij [Brčko|l2]. [De [Bosnische|BA] regering|BA] {eist|s2} dat de stad onder [haar|BA] gezag komt. [Stanković|p1] {weigert|r1} dat, maar heeft zich {bereid|s3} verklaard de kwestie aan een arbiter voor te leggen. De [Kroatische|HR] minister [Ante Marušić|p2] {steunt|r2} dat {voorstel|s3}. Een woordvoerder van [de [Bosnische|BA] delegatie|BA] zei dat [Sarajevo|BA] er maandagavond {op terugkomt|r3}.

Eerder deed [Stanković|p1] al een belangrijke {concessie|s4}. [Hij|p1] {stemde|s4} ermee in dat de hoofdstad Sarajevo ongedeeld blijft. De [Amerikaanse|US] onderhandelaar [Walter Grayson|p3] {noemde|s6} dat zaterdag "het moment waarop vrede mogelijk werd".

De persdienst van de basis stelde maandag een nieuwe chef voor. Journalisten hadden geëist dat er meer telefoonlijnen kwamen; het waren er twaalf.
=====
entities:
  BA: {name: Bosnië, type: State}
  HR: {name: Kroatië, type: State}
  RS: {name: Servië, type: State}
  US: {name: Verenigde Staten, type: State}
  l1: {name: Dayton, type: Place}
  l2: {name: Brčko, type: Place}
  p1: {name: Momir Stanković, type: Person}
  p2: {name: Ante Marušić, type: Person}
  p3: {name: Walter Grayson, type: Person}
offices:
  - {person: p1, office: president, of: RS}
  - {person: p2, office: minister, of: HR}
  - {person: p3, office: onderhandelaar, of: US}
events:
  e1: {type: Negotiation, label: vredesoverleg, participants: [BA, HR, RS], mediators: [US], place: l1, factuality: actual}
acts:
  s1: {type: Warning, by: US, to: [BA, HR, RS], content: "om tien uur 's ochtends moest er een akkoord zijn, anders werden de besprekingen gestaakt", time: zondag, about: e1}
  s2: {type: Demand, by: BA, to: [RS], content: "dat de stad onder haar gezag komt", about: e1}
  s3: {type: Proposal, by: p1, to: [BA], kind: other, content: "de kwestie aan een arbiter voor te leggen", status: unanswered, about: e1}
  s4: {type: Concession, by: p1, to: [BA], content: "dat de hoofdstad Sarajevo ongedeeld blijft"}
  s5: {type: Demand, by: p1, to: [US], content: "nog een dag"}
  s6: {type: Statement, by: p3, content: "het moment waarop vrede mogelijk werd", time: zaterdag}
replies:
  r1: {to: s2, by: p1, answer: rejected}
  r2: {to: s3, by: p2, answer: accepted}
  r3: {to: s3, by: BA, answer: unanswered}
  r4: {to: s5, by: US, answer: accepted}
delegations: {}
outcomes: {}
