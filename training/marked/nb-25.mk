 date 2025-07-12 {Vergaderden|e1} [Syriërs|SY] en [Israëliërs|IL] in [Bakoe|l1]? De een zegt ja, de ander zegt niets

DAMASCUS - Een bron in het [Syrische|SY] presidentiële paleis {houdt vol|a1} dat het zaterdag is gebeurd: [een [Israëlische|IL] en een [Syrische|SY] functionaris|IL+SY] zouden in de [Azerbeidzjaanse|AZ] hoofdstad tegenover [elkaar|IL+SY] hebben {gezeten|e1}, terwijl interim-president [Ahmed al-Sharaa|p1] er op {staatsbezoek|e2} was. [Sharaa|p1] zelf was er volgens de bron niet bij.

De [Syrische|SY] staatstelevisie {spreekt|a2} van "een verzinsel". [Jeruzalem|IL] doet er het zwijgen toe. Een journalist van Haaretz zag op een vluchtsite wel een zakenjet die om 04.12 uur vertrok van Ben-Gurion.

Dat [beide landen|SY+IL] aftasten, staat vast. In mei {praatte|e4} de [Syrische|SY] brigadegeneraal [Ahmed al-Dalati|p2] bij [Quneitra|l2] al eens met een [Israëlische|IL] kolonel, over vee dat de grens over liep. Gezant [Tom Barrack|p3] van [de Verenigde Staten|US] {pleitte|s1} daarna voor een 'niet-aanvalspact'. Voor [Damascus|SY] {kan|r1} dat {pas als|a4} [Israël|IL] vertrekt van de berg Hermon.

Sweida

Intussen lopen in het zuiden de spanningen op. Bij een wegversperring werd vrijdag een druzische groentehandelaar van zijn geld en zijn Kia beroofd. Zijn neven ontvoerden daarop acht bedoeïenen. De broodprijs is er in een week verdubbeld.
=====
entities:
  SY: {name: "Syrië", type: State}
  IL: {name: "Israël", type: State}
  AZ: {name: "Azerbeidzjan", type: State}
  US: {name: "Verenigde Staten", type: State}
  p1: {name: "Ahmed al-Sharaa", type: Person}
  p2: {name: "Ahmed al-Dalati", type: Person}
  p3: {name: "Tom Barrack", type: Person}
  l1: {name: "Bakoe", type: Place}
  l2: {name: "Quneitra", type: Place}
offices:
  - {person: p1, office: "interim-president", of: SY}
  - {person: p2, office: "brigadegeneraal", of: SY}
  - {person: p3, office: "Gezant", of: US}
events:
  e1: {type: Negotiation, participants: [SY, IL], place: l1, time: "zaterdag", source: "Een bron in het Syrische presidentiële paleis", factuality: possible}
  e2: {type: Visit, participants: [p1], place: l1, time: "zaterdag", factuality: actual}
  e4: {type: Meeting, participants: [p2, IL], place: l2, time: "In mei", factuality: actual}
acts:
  a1: {type: Statement, by: "Een bron in het Syrische presidentiële paleis", content: "een Israëlische en een Syrische functionaris zouden in de Azerbeidzjaanse hoofdstad tegenover elkaar hebben gezeten"}
  a2: {type: Statement, by: SY, content: "een verzinsel"}
  a4: {type: Demand, by: SY, to: [IL], content: "Israël vertrekt van de berg Hermon"}
  s1: {type: Proposal, by: p3, to: [SY], kind: treaty, content: "niet-aanvalspact", status: accepted}
replies:
  r1: {to: s1, by: SY, answer: accepted}
