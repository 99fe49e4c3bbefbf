 date 2022-07-07 [Kinshasa|CD] en [Kigali|RW] krijgen {routekaart|e1} mee uit [Luanda|l1]; [M23|M23] {vecht|e4} door

[De presidenten van [Congo|CD] en [Rwanda|RW]|p3+p4] zijn woensdag {overeengekomen|e1+o1} de spanningen af te bouwen. De {ontmoeting|e2} in [Luanda|l1] stond onder leiding van [hun|p3+p4] [Angolese|AO] collega [Domingos Kassoma|p1], die door [de Afrikaanse Unie|AU] als {bemiddelaar|e3} is aangewezen.

In de {routekaart|e1+s1} staat dat [de M23|M23] zich "onmiddellijk en onvoorwaardelijk" terugtrekt uit de posities in Noord-Kivu. [De rebellenbeweging|M23] zat niet aan tafel en {legde|r1} die {oproep|s1} donderdag naast zich neer. "Luanda is [ons|M23] adres niet", {liet|s2} zegsman [Innocent Bahati|p2] weten. Rond Bunagana werd dezelfde ochtend weer {gevochten|e4}.

[De [Congolese|CD] president|p3], [Placide Mukendi|p3], {beticht|s3} [Rwanda|RW] van wapenleveranties aan [de M23|M23]. [Zijn|p3] [Rwandese|RW] ambtgenoot [Faustin Habimana|p4] {spreekt|s4} dat tegen en {eist|s5} op [zijn|p4] beurt dat [Kinshasa|CD] de samenwerking met Hutu-milities beëindigt. [Mukendi|p3] heeft daar nog niet op {gereageerd|r2}.

[Kassoma|p1] kondigde aan dat een gemengde commissie, die sinds 2011 niet meer bijeenkwam, op 12 juli in [Luanda|l1] {vergadert|e5}. De ministers [Thérèse Kabongo|p5] en [Alphonse Rugwiro|p6], [zij|p5] voor [Congo|CD], [hij|p6] voor [Rwanda|RW], {leiden|d1+d2} daar de delegaties.

Kenia, dat een eigen proces met Congolese gewapende groepen begeleidt, was in [Luanda|l1] niet vertegenwoordigd. Ook Oeganda en Burundi ontbraken. Een {oproep|s6} van [Mukendi|p3] om sancties tegen [Rwanda|RW] werd door [de Afrikaanse Unie|AU] in juni {afgewezen|r3}.
=====
entities:
  CD: {name: Congo, type: State}
  RW: {name: Rwanda, type: State}
  AO: {name: Angola, type: State}
  AU: {name: Afrikaanse Unie, type: Organisation}
  M23: {name: M23, type: Organisation}
  l1: {name: Luanda, type: Place}
  p1: {name: Domingos Kassoma, type: Person}
  p2: {name: Innocent Bahati, type: Person}
  p3: {name: Placide Mukendi, type: Person}
  p4: {name: Faustin Habimana, type: Person}
  p5: {name: Thérèse Kabongo, type: Person}
  p6: {name: Alphonse Rugwiro, type: Person}
offices:
  - {person: p1, office: president, of: AO}
  - {person: p2, office: zegsman, of: M23}
  - {person: p3, office: president, of: CD}
  - {person: p4, office: president, of: RW}
  - {person: p5, office: minister, of: CD}
  - {person: p6, office: minister, of: RW}
events:
  e1: {type: Agreement, label: routekaart van Luanda, participants: [CD, RW], mediators: [p1], place: l1, time: "woensdag", factuality: actual, part_of: e2}
  e2: {type: Negotiation, label: ontmoeting in Luanda, participants: [p3, p4], mediators: [p1], place: l1, time: "woensdag", factuality: actual}
  e3: {type: Mediation, label: Angolese bemiddeling, participants: [CD, RW], mediators: [p1], factuality: actual}
  e4: {type: Conflict, label: gevechten rond Bunagana, participants: [M23], time: "dezelfde ochtend", factuality: actual}
  e5: {type: Negotiation, label: gemengde commissie, participants: [CD, RW], place: l1, time: "op 12 juli", factuality: planned, after: e2}
acts:
  s1: {type: Demand, by: CD, to: [M23], content: "dat de M23 zich \"onmiddellijk en onvoorwaardelijk\" terugtrekt uit de posities in Noord-Kivu"}
  s2: {type: Statement, by: p2, content: "Luanda is ons adres niet"}
  s3: {type: Statement, by: p3, to: [RW], content: "wapenleveranties aan de M23"}
  s4: {type: Statement, by: p4, content: "spreekt dat tegen"}
  s5: {type: Demand, by: p4, to: [CD], content: "dat Kinshasa de samenwerking met Hutu-milities beëindigt"}
  s6: {type: Demand, by: p3, to: [AU], content: "sancties tegen Rwanda", time: "in juni"}
replies:
  r1: {to: s1, by: M23, answer: rejected}
  r2: {to: s5, by: p3, answer: unanswered}
  r3: {to: s6, by: AU, answer: rejected}
delegations:
  d1: {of: CD, head: p5, members: [], event: e5}
  d2: {of: RW, head: p6, members: [], event: e5}
outcomes:
  o1: {of: e2, type: agreement}
