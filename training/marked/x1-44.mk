 date 1996-07-25 Staatsgreep in [Burundi|BI]: {top|e1} in [Arusha|l1] gepland

[Acht Oost-Afrikaanse regeringsleiders|A8] {komen|e1} woensdag in [Arusha|l1] bijeen over de staatsgreep in [Burundi|BI]. De [Tanzaniaanse|TZ] oud-president [Josias Mwakyembe|p1], sinds maart {bemiddelaar|e2} in [het land|BI], zit de {zitting|e1} voor. [Tanzania|TZ] {stuurt|a1} aan op een handelsboycot zolang majoor [Pierre Ndadaye|p2] niet opstapt. [Kigali|RW] {voelt|r1} daar weinig voor.
=====
entities:
  BI: {name: Burundi, type: State}
  l1: {name: Arusha, type: Place}
  TZ: {name: Tanzania, type: State}
  p1: {name: Josias Mwakyembe, type: Person}
  p2: {name: Pierre Ndadaye, type: Person}
  RW: {name: Rwanda, type: State}
  A8: {name: acht Oost-Afrikaanse regeringsleiders, type: Organisation}
offices:
  - {person: p1, office: oud-president, of: TZ}
  - {person: p2, office: majoor, of: BI}
events:
  e1: {type: Meeting, label: top in Arusha, participants: [A8], mediators: [p1], place: l1, time: woensdag, factuality: planned}
  e2: {type: Mediation, label: bemiddeling in Burundi, participants: [BI], mediators: [p1], time: sinds maart, factuality: actual}
acts:
  a1: {type: Proposal, by: TZ, to: [A8], kind: other, content: een handelsboycot zolang majoor Pierre Ndadaye niet opstapt, status: rejected}
replies:
  r1: {to: a1, by: RW, answer: rejected}
