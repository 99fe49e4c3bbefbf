 date 2009-08-09 [Vier presidenten van één eiland|RP+p1+p2+p3] {vinden|e3} in [Maputo|l1] een overgang

"Als [ik|p4] de deur op slot doe, dan is dat om de buitenwereld buiten te houden, niet om [u|RP+p1+p2+p3] binnen te houden", zou [Joaquim Chissano|p4], de vroegere president van [Mozambique|MZ], vorige week woensdag bij de {opening|e1} hebben gezegd. Zaterdagnacht ging die deur, in het congrescentrum [Joaquim Chissano|l2] (de {bemiddelaar|e2} heeft het geluk naar zichzelf te kunnen verwijzen) weer open.

Op het bordes stonden [Marc Ravalomanana|p1], die in maart als president van [Madagaskar|MG] werd verjaagd; [Andry Rajoelina|RP], de 35-jarige ex-discjockey die [hem|p1] verjoeg; en [de oud-presidenten Didier Ratsiraka en Albert Zafy|p2+p3]. Onder [hun|RP+p1+p2+p3] arm een {charter|e3}: binnen vijftien maanden verkiezingen, tot dan een regering van eenheid.

Behalve [Chissano|p4], die namens [SADC|SA] optrad, liepen ook {bemiddelaars|e2} van [de Verenigde Naties|VN], de [Afrikaanse Unie|AU] en [de Francophonie|FO] rond. Dat hielp niet altijd, {zei|a1} [hij|p4] zondag.

Wie de overgang gaat leiden, is {niet beslist|o1}. [Ravalomanana|p1] {beloofde|a2} tijdens die overgang niet naar huis te komen. [Hij|p1] {eist|a3} wel een premier uit [zijn|p1] partij. [Rajoelina|RP] {wil|r1} daarover pas in een {volgende zitting|e4}, op 25 augustus, weer in [Maputo|l1], iets zeggen.

Thuis reageert men lauw. De vanilleprijs is gehalveerd sinds maart.
=====
entities:
  RP: {name: Andry Rajoelina, type: Person}
  MZ: {name: Mozambique, type: State}
  MG: {name: Madagaskar, type: State}
  SA: {name: SADC, type: Organisation}
  VN: {name: Verenigde Naties, type: Organisation}
  AU: {name: Afrikaanse Unie, type: Organisation}
  FO: {name: Francophonie, type: Organisation}
  p1: {name: Marc Ravalomanana, type: Person}
  p2: {name: Didier Ratsiraka, type: Person}
  p3: {name: Albert Zafy, type: Person}
  p4: {name: Joaquim Chissano, type: Person}
  l1: {name: Maputo, type: Place}
  l2: {name: congrescentrum Joaquim Chissano, type: Place}
offices:
  - {person: p4, office: vroegere president, of: MZ}
  - {person: p1, office: president, of: MG}
  - {person: p2, office: oud-president, of: MG}
  - {person: p3, office: oud-president, of: MG}
events:
  e1: {type: Negotiation, label: overleg in Maputo, participants: [RP, p1, p2, p3], mediators: [p4, SA, VN, AU, FO], place: l2, time: vorige week woensdag, factuality: actual}
  e2: {type: Mediation, participants: [RP, p1, p2, p3], mediators: [p4, SA, VN, AU, FO], place: l1, factuality: actual}
  e3: {type: Agreement, label: charter, participants: [RP, p1, p2, p3], mediators: [p4, SA, VN, AU, FO], place: l1, time: Zaterdagnacht, factuality: actual}
  e4: {type: Negotiation, label: volgende zitting, participants: [RP, p1, p2, p3], place: l1, time: op 25 augustus, factuality: planned, after: e1}
acts:
  a1: {type: Statement, by: p4, content: Dat hielp niet altijd, about: e2, time: zondag}
  a2: {type: Concession, by: p1, to: [RP], content: tijdens die overgang niet naar huis te komen}
  a3: {type: Demand, by: p1, to: [RP], content: een premier uit zijn partij}
replies:
  r1: {to: a3, by: RP, answer: unanswered}
outcomes:
  o1: {of: e1, type: partial_agreement}
