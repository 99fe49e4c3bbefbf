 date 2021-11-26 [Belgisch|BE] minister {trekt|e1} naar [Bujumbura|l1], maar daar valt voorlopig weinig te rapen

[BRUSSEL|l2]/[BUJUMBURA|l1] - [Belgisch|BE] minister van Ontwikkelingssamenwerking [Lieven Verstraeten|p1] is donderdag in [Burundi|BI] {neergestreken|e1} voor een driedaags {bezoek|e1}, het eerste sinds de breuk van 2015. Op de tarmac werd [hij|p1] opgewacht door [zijn|p1] ambtgenote [Consolate Niyongere|p2], met wie [hij|p1] nadien anderhalf uur rond de tafel {zat|e2}.

[Verstraeten|p1] kwam niet met lege handen. [De Europese Unie|EU] is bereid om de strafmaatregelen tegen vier generaals te lichten, zo {verzekerde|a1} [hij|p1], op voorwaarde dat de opgesloten journalisten {vrijkomen|a2}. [Niyongere|p2] {vond|r1} dat 'een interessante demarche', maar beloven deed [ze|p2] niks.

Daarnaast {polste|a3} [de minister|p1] of [Burundi|BI] het ziet zitten om met buurland [Rwanda|RW] aan tafel te schuiven, in [Brussel|l2] of gelijk waar. Het antwoord kwam er rap: {neen|r2}, niet zolang [Kigali|RW] de putschisten van 2015 onderdak geeft.

De [Burundese|BI] oppositie is allesbehalve opgezet met de {komst|e1} van [de Belg|p1]. "Ons belastinggeld plaveit hun rode loper", klonk het in een mededeling vanuit Antwerpen.

Vrijdag staat nog een {onderhoud|e3} met president [Ndayirukiye|p3] op het programma. Zondag is [Verstraeten|p1] terug, net op tijd voor de begrotingsconclaaf over de brandstofaccijnzen.
=====
entities:
  BE: {name: België, type: State}
  BI: {name: Burundi, type: State}
  RW: {name: Rwanda, type: State}
  EU: {name: Europese Unie, type: Organisation}
  l1: {name: Bujumbura, type: Place}
  l2: {name: Brussel, type: Place}
  p1: {name: Lieven Verstraeten, type: Person}
  p2: {name: Consolate Niyongere, type: Person}
  p3: {name: Ndayirukiye, type: Person}
offices:
  - {person: p1, office: minister van Ontwikkelingssamenwerking, of: BE}
  - {person: p2, office: ambtgenote, of: BI}
  - {person: p3, office: president, of: BI}
events:
  e1: {type: Visit, label: bezoek van Verstraeten aan Burundi, participants: [p1], place: l1, time: donderdag, factuality: actual}
  e2: {type: Meeting, label: gesprek met Niyongere, participants: [p1, p2], place: l1, time: anderhalf uur, factuality: actual, part_of: e1}
  e3: {type: Meeting, label: onderhoud met de president, participants: [p1, p3], time: Vrijdag, factuality: planned, part_of: e1}
acts:
  a1: {type: Proposal, by: p1, to: [BI], kind: sanctions_relief, content: de strafmaatregelen tegen vier generaals te lichten, status: unanswered}
  a2: {type: Demand, by: p1, to: [BI], content: de opgesloten journalisten vrijkomen}
  a3: {type: Proposal, by: p1, to: [BI], kind: talks, content: met buurland Rwanda aan tafel te schuiven, status: rejected}
replies:
  r1: {to: a1, by: p2, answer: unanswered}
  r2: {to: a3, by: BI, answer: rejected}
