 date 2023-04 [Bagdad|IRA] en [Erbil|KOE] {raken|e3} het eens over olie, maar niet over de centen

[De [Iraakse|IRA] regering|IRA] en [de Koerdische deelregering|KOE] hebben donderdagavond een gedeeltelijk {akkoord|e3+o1} bereikt over de uitvoer van olie. Over de lonen van de [Koerdische|KOE] ambtenaren geraakten [ze|IRA+KOE] er {niet uit|o1}. Het {akkoord|e3} kwam er na drie dagen van {gesprekken|e1} in [Bagdad|l1], {gefaciliteerd|e1} door [de VN-missie Unami|UNA].

“Een halve stap is ook een stap”, {reageerde|e4} eerste minister [Mohammed Shia al-Sudani|p1]. [Zijn|p1] [Koerdische|KOE] ambtgenoot [Masrour Barzani|p2] klonk zuiniger: [hij|p2] {sprak|e5} van “een begin, geen einde”.

Stoelen omver

Vlot verliep het allerminst. De [Koerdische|KOE] {delegatie|d1}, met vicepremier [Qubad Talabani|p3] aan het roer en verder [Ashti Omar|p4] en [Bakhtiar Hama Salih|p5] in de rangen, {stapte|o2} woensdag nog boos op uit een aparte {vergadering|e6} over [Kirkoek|l2]. “[We|KOE] worden behandeld als een bedelaar”, {foeterde|e7} [Talabani|p3] op de trappen van het ministerie. [Bagdad|IRA] had [zijn|IRA] minister van Olie, [Hayan Abdul-Ghani|p6], {afgevaardigd|d2}.

[Unami|UNA]-chef [Jeanine Hennis-Plasschaert|p7], [een Nederlandse|p7], {trok|e8} [de partijen|IRA+KOE] weer bij elkaar. [Haar|p7] {voorstel|s1} om de olie-inkomsten op een geblokkeerde rekening te storten, {haalde|r1} het uiteindelijk bij [de regering in [Bagdad|l1]|IRA]. Voor wat hoort wat: [de Koerden|KOE] {zien|e9} af van rechtstreekse verkoop aan [Turkije|TUR].

Niet iedereen is blij. [De Democratische Partij van Koerdistan|DPVK] {eist|e10} dat er vóór 1 juni een begrotingswet op tafel ligt. Komt die er niet, dan {dreigt|e11} [zij|DPVK] [haar|DPVK] ministers terug te trekken.

Topontmoeting

[Barzani|p2] {reist|e12} volgende maand naar [Bagdad|l1] om er met [Al-Sudani|p1] de resterende twistpunten {door te nemen|e13}. Een {voorstel|s2} van [Iran|IRA2] om daar als {bemiddelaar|e14} bij aan te schuiven, {legde|r2} [Erbil|KOE] naast zich neer. “Daar hebben [wij|KOE] geen derde voor nodig”, {klonk|e15} het.
=====
entities:
  IRA: {name: Irak, type: State}
  KOE: {name: Koerdische deelregering, type: Organisation}
  UNA: {name: Unami, type: Organisation}
  DPVK: {name: Democratische Partij van Koerdistan, type: Organisation}
  IRA2: {name: Iran, type: State}
  TUR: {name: Turkije, type: State}
  p1: {name: Mohammed Shia al-Sudani, type: Person}
  p2: {name: Masrour Barzani, type: Person}
  p3: {name: Qubad Talabani, type: Person}
  p4: {name: Ashti Omar, type: Person}
  p5: {name: Bakhtiar Hama Salih, type: Person}
  p6: {name: Hayan Abdul-Ghani, type: Person}
  p7: {name: Jeanine Hennis-Plasschaert, type: Person}
  l1: {name: Bagdad, type: Place}
  l2: {name: Kirkoek, type: Place}
offices:
  - {person: p1, office: eerste minister, of: IRA}
  - {person: p2, office: eerste minister, of: KOE}
  - {person: p3, office: vicepremier, of: KOE}
  - {person: p6, office: minister van Olie, of: IRA}
  - {person: p7, office: chef, of: UNA}
events:
  e1: {type: Negotiation, label: drie dagen van gesprekken in Bagdad, participants: [IRA, KOE], place: l1, factuality: actual, facilitators: [UNA]}
  e3: {type: Agreement, label: gedeeltelijk akkoord over de uitvoer van olie, participants: [IRA, KOE], place: l1, time: donderdagavond, factuality: actual, part_of: e1}
  e6: {type: Negotiation, label: aparte vergadering over Kirkoek, participants: [IRA, KOE], time: woensdag, factuality: actual, part_of: e1}
  e8: {type: Mediation, label: Hennis-Plasschaert brengt de partijen bij elkaar, participants: [IRA, KOE], mediators: [p7], factuality: actual, part_of: e1}
  e12: {type: Visit, label: Barzani reist naar Bagdad, participants: [p2], place: l1, time: volgende maand, factuality: planned}
  e13: {type: Meeting, label: topontmoeting Barzani-Al-Sudani, participants: [p2, p1], place: l1, time: volgende maand, factuality: planned, part_of: e12}
  e14: {type: Mediation, label: Iraans aanbod om te bemiddelen, participants: [IRA, KOE], mediators: [IRA2], place: l1, factuality: possible, source: IRA2, part_of: e13}
acts:
  e4: {type: Statement, by: p1, content: Een halve stap is ook een stap}
  e5: {type: Statement, by: p2, content: 'een begin, geen einde'}
  e7: {type: Statement, by: p3, content: We worden behandeld als een bedelaar}
  e9: {type: Concession, by: KOE, to: [IRA], content: rechtstreekse verkoop aan Turkije}
  e10: {type: Demand, by: DPVK, to: [IRA], content: er vóór 1 juni een begrotingswet op tafel ligt}
  e11: {type: Warning, by: DPVK, to: [IRA], content: haar ministers terug te trekken}
  e15: {type: Statement, by: KOE, content: Daar hebben wij geen derde voor nodig}
  s1: {type: Proposal, by: p7, to: [IRA], kind: other, status: accepted, content: de olie-inkomsten op een geblokkeerde rekening te storten}
  s2: {type: Proposal, by: IRA2, to: [KOE], kind: mediation_offer, status: rejected, content: daar als bemiddelaar bij aan te schuiven}
replies:
  r1: {to: s1, by: IRA, answer: accepted}
  r2: {to: s2, by: KOE, answer: rejected}
delegations:
  d1: {of: KOE, head: p3, members: [p4, p5], event: e1}
  d2: {of: IRA, head: p6, members: [], event: e1}
outcomes:
  o1: {of: e1, type: partial_agreement}
  o2: {of: e6, type: walkout}
