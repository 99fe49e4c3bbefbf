 date 2017-09-02 [Dili|TL] en [Canberra|AU] {klinken|e1} op zeegrens; buizen blijven een twistappel

Een jaar lang werd er {vergaderd|e2} in [Den Haag|l1] en [Kopenhagen|l2], met steeds dezelfde koekjes. Zaterdag kon [de verzoeningscommissie|VC] die [Oost-Timor|TL] en [Australië|AU] {bijstond|e5}, onder voorzitterschap van de [Deense|DK] ambassadeur [Rikke Bjerregaard|p1], witte rook melden. Er komt een {grensverdrag|e1}: de scheidslijn loopt voortaan door het midden van de Timorzee. De plechtige {ondertekening|e3} is gepland voor maart, in [New York|l3].

Voor beleggers is vooral van belang wat er níet in staat. Over de pijpleiding vanuit het gasveld Greater Sunrise hebben de {delegaties|d1+d2} zich {niet kunnen verstaan|u1}. [Oost-Timor|TL], dat oud-guerrillaleider [Mateus Soares Belo|p2] had {belast|d1} met de leiding van [zijn|TL] team, {staat|a1} op een buis naar [Beaço|l4]. [[Zijn|p2] [Australische|AU] {evenknie|d2}|p3], oud-premier van Victoria [Sheila Conroy|p3], {hamert|a2} op Darwin. "Gas stroomt naar waar het goedkoop is", {betoogde|a3} [ze|p3].

Wel {gaf|a4} [Canberra|AU] op één punt toe. De opbrengst van Bayu-Undan, sinds 2004 gelijk verdeeld, gaat nu geheel naar [Dili|TL]. [Energieconcern Woodside|WD] kwam met een {bod|a5+a6} om een drijvende fabriek te bouwen, halverwege. [Conroy|p3] wil dat {onderzoeken|r1}; [Belo|p2] {blies|r2} van zich af: "[Wij|TL] hebben vijfentwintig jaar voor land gevochten, niet voor een vlot."

Analisten van Macarthur Securities rekenen op een tweede {akkoord|e4} rond de jaarwisseling. Het aandeel Woodside sloot vrijdag 1,3 procent hoger.
=====
entities:
  TL: {name: Oost-Timor, type: State}
  AU: {name: Australië, type: State}
  DK: {name: Denemarken, type: State}
  VC: {name: verzoeningscommissie, type: Organisation}
  WD: {name: Woodside, type: Organisation}
  l1: {name: Den Haag, type: Place}
  l2: {name: Kopenhagen, type: Place}
  l3: {name: New York, type: Place}
  l4: {name: Beaço, type: Place}
  p1: {name: Rikke Bjerregaard, type: Person}
  p2: {name: Mateus Soares Belo, type: Person}
  p3: {name: Sheila Conroy, type: Person}
offices:
  - {person: p1, office: ambassadeur, of: DK}
  - {person: p2, office: oud-guerrillaleider, of: TL}
events:
  e1: {type: Agreement, label: grensverdrag, participants: [TL, AU], mediators: [p1, VC], time: Zaterdag, factuality: actual}
  e2: {type: Negotiation, label: verzoeningsgesprekken, participants: [TL, AU, p2, p3], mediators: [p1, VC], place: l2, time: Een jaar lang, factuality: actual}
  e3: {type: Agreement, label: ondertekening in New York, participants: [TL, AU], place: l3, time: maart, factuality: planned, after: e1}
  e4: {type: Agreement, label: tweede akkoord, participants: [TL, AU], time: rond de jaarwisseling, factuality: possible, source: Analisten van Macarthur Securities, after: e1}
  e5: {type: Mediation, label: werk van de verzoeningscommissie, participants: [TL, AU], mediators: [p1, VC], time: Een jaar lang, factuality: actual}
acts:
  a1: {type: Demand, by: TL, to: [AU], content: een buis naar Beaço}
  a2: {type: Demand, by: p3, to: [TL], content: Darwin}
  a3: {type: Statement, by: p3, content: Gas stroomt naar waar het goedkoop is}
  a4: {type: Concession, by: AU, to: [TL], content: "De opbrengst van Bayu-Undan, sinds 2004 gelijk verdeeld, gaat nu geheel naar Dili"}
  a5: {type: Proposal, by: WD, to: [AU], kind: other, content: een drijvende fabriek te bouwen, status: unanswered}
  a6: {type: Proposal, by: WD, to: [TL], kind: other, content: een drijvende fabriek te bouwen, status: rejected}
replies:
  r1: {to: a5, by: p3, answer: unanswered}
  r2: {to: a6, by: p2, answer: rejected}
delegations:
  d1: {of: TL, head: p2, members: [], event: e2}
  d2: {of: AU, head: p3, members: [], event: e2}
outcomes:
  u1: {of: e2, type: partial_agreement}
