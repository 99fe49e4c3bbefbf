 date 2024-09-25 Wie zit waar? Een wegwijzer voor de week van de vlaggen

[New York|l1] - Dinsdag. [Nederland|NL], dat met [Ecuador|EC] en [Kenia|KE] een {bijeenkomst|e1} over [Haïti|HT] voorzit, krijgt vijf minuten en gebruikt er zeven. [Kenia|KE] {vraagt|a1} om geld; [de Amerikanen|US] {zeggen|r1} honderd miljoen toe, [Frankrijk|FR] {kijkt|r2} in de agenda.

Woensdag. De [Armeense|AM] premier [Pasjinian|p1] en de [Turkse|TR] president [Erdogan|p2] {drinken|e2} koffie op de 23ste verdieping van het [Turkse|TR] Huis. Onderwerp: de grens. Uitkomst: {koffie|o2}.

Donderdag. [De zeven van de G7|G7] en elf anderen {roepen|a2+a3} [Israël|IL] en [Libanon|LB] op tot 21 dagen rust. [Beiroet|LB] zegt {ja|r3}. Premier [Netanyahu|p3], in het vliegtuig, laat eerst weten erover te {denken|r4}, na de landing: ‘{Nee|r5}.’

Vrijdag. [Zelensky|p4] zou [Trump|p5] {spreken|e3}, toen niet, en nu toch, om kwart voor tien, in de toren. Na afloop zijn [de twee|p4+p5] het erover eens dat het een goed {gesprek|e3} was.

Zaterdag is de lift kapot.
=====
entities:
  NL: {name: Nederland, type: State}
  EC: {name: Ecuador, type: State}
  KE: {name: Kenia, type: State}
  HT: {name: Haïti, type: State}
  US: {name: Verenigde Staten, type: State}
  FR: {name: Frankrijk, type: State}
  AM: {name: Armenië, type: State}
  TR: {name: Turkije, type: State}
  G7: {name: G7, type: Organisation}
  IL: {name: Israël, type: State}
  LB: {name: Libanon, type: State}
  l1: {name: New York, type: Place}
  p1: {name: Pasjinian, type: Person}
  p2: {name: Erdogan, type: Person}
  p3: {name: Netanyahu, type: Person}
  p4: {name: Zelensky, type: Person}
  p5: {name: Trump, type: Person}
offices:
  - {person: p1, office: premier, of: AM}
  - {person: p2, office: president, of: TR}
  - {person: p3, office: Premier, of: IL}
events:
  e1: {type: Meeting, label: bijeenkomst over Haïti, participants: [US, FR], hosts: [NL, EC, KE], place: l1, time: Dinsdag, factuality: actual}
  e2: {type: Meeting, participants: [p1, p2], place: l1, time: Woensdag, factuality: actual}
  e3: {type: Meeting, participants: [p4, p5], place: l1, time: Vrijdag, factuality: actual}
acts:
  a1: {type: Demand, by: KE, to: [US, FR], content: "geld"}
  a2: {type: Proposal, by: G7, to: [LB], kind: ceasefire, content: "21 dagen rust", status: accepted, time: Donderdag}
  a3: {type: Proposal, by: G7, to: [IL], kind: ceasefire, content: "21 dagen rust", status: rejected, time: Donderdag}
replies:
  r1: {to: a1, by: US, answer: accepted}
  r2: {to: a1, by: FR, answer: unanswered}
  r3: {to: a2, by: LB, answer: accepted}
  r4: {to: a3, by: p3, answer: unanswered}
  r5: {to: a3, by: p3, answer: rejected}
outcomes:
  o2: {of: e2, type: no_breakthrough}
