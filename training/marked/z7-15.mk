 date 2024-09-12 Zes weken stilte, en dan één zin

Zes weken lang {vergaderden|e1} [de [Soedanese|SD] legerleiding|SD] en [de opstandelingen van het Oostfront|OF] in een hotel in [Djedda|l2], en zes weken lang wist niemand waarover. Donderdag kwam er één zin naar buiten. "[De partijen|SD+OF] {zijn overeengekomen|e2+o1} dat burgers de stad Kassala mogen verlaten", las [de [Saoedische|SA] gastheer|p1], prins [Turki bin Sattam|p1], voor, en [hij|p1] vouwde het papier weer op.

Dat is minder dan waar [Ibrahim Osman Hadendowa|p2] op uit was. [De onderhandelaar van [het Oostfront|OF]|p2] had {aangedrongen|a1} op een corridor tot aan de haven, bewaakt door [Keniaanse|KE] soldaten. Generaal [Shams al-Din Bilal|p3] van de andere kant wilde van vreemde uniformen {niets weten|r1}.

Ook de regeling voor de gevangenen, ooit het eerste punt, is {blijven liggen|o1}. [Het Oostfront|OF] had 212 soldaten tegen 212 strijders willen {wisselen|a2}. Een antwoord is er {nooit gekomen|r2}.

Wat er wél gebeurd is, valt af te leiden uit het kleine. Half augustus werd [Hadendowa|p2] {vergezeld|d1} door twee broers, begin september nog door één. [Bilal|p3] kreeg er juist een kolonel bij. [De [Amerikaanse|US] facilitator|p4], [Lorraine Voss|p4], die elke morgen van de ene naar de andere verdieping liep, verruilde in de derde week [haar|p4] hakken voor gymschoenen.

[Washington|US] en [Riyad|SA] stonden {borg|e2} voor de uitvoering. "En [u|p4]?" vroeg een verslaggever. [Voss|p4] lachte. "[Ik|p4] sta borg voor de koffie."

Op 3 oktober gaan [de twee|SD+OF] {verder|e3+o3}. Tot dan is in Kassala iedereen vrij om te vertrekken, en niemand om terug te keren.
=====
entities:
  SD: {name: Soedan, type: State}
  OF: {name: Oostfront, type: Organisation}
  SA: {name: Saoedi-Arabië, type: State}
  KE: {name: Kenia, type: State}
  US: {name: Verenigde Staten, type: State}
  p1: {name: Turki bin Sattam, type: Person}
  p2: {name: Ibrahim Osman Hadendowa, type: Person}
  p3: {name: Shams al-Din Bilal, type: Person}
  p4: {name: Lorraine Voss, type: Person}
  l2: {name: Djedda, type: Place}
offices:
  - {person: p1, office: prins, of: SA}
  - {person: p2, office: onderhandelaar, of: OF}
  - {person: p3, office: Generaal, of: SD}
  - {person: p4, office: facilitator, of: US}
events:
  e1: {type: Negotiation, label: gesprekken in Djedda, participants: [SD, OF], hosts: [p1], facilitators: [p4], place: l2, time: Zes weken lang, factuality: actual}
  e2: {type: Agreement, label: afspraak over vertrek uit Kassala, participants: [SD, OF], guarantors: [US, SA], time: Donderdag, factuality: actual, part_of: e1}
  e3: {type: Negotiation, label: vervolg op 3 oktober, participants: [SD, OF], time: Op 3 oktober, factuality: planned, after: e1}
acts:
  a1: {type: Proposal, by: p2, to: [SD], kind: humanitarian_corridor, content: "een corridor tot aan de haven, bewaakt door Keniaanse soldaten", status: rejected}
  a2: {type: Proposal, by: OF, to: [SD], kind: prisoner_exchange, content: 212 soldaten tegen 212 strijders, status: unanswered}
replies:
  r1: {to: a1, by: p3, answer: rejected}
  r2: {to: a2, answer: unanswered}
delegations:
  d1: {of: OF, head: p2, members: [], event: e1}
outcomes:
  o1: {of: e1, type: partial_agreement}
  o3: {of: e1, type: continuation_agreed}
