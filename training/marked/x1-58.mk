 date 2008-03-08 [Rio-groep|RG] in [Santo Domingo|l1]: van scheldpartij tot {omhelzing|e2+o1}

Zeven dagen na de [Colombiaanse|CO] {aanval|e3} op een guerrillakamp in [Ecuador|EC] hebben [de twee landen|CO+EC] [hun|CO+EC] geschil {bijgelegd|e2}. Op de {top|e1} van [de Rio-groep|RG] in [Santo Domingo|l1] gaven de presidenten [Hernando Vélez|p1] ([Colombia|CO]) en [Fausto Quishpe|p2] ([Ecuador|EC]) [elkaar|p1+p2] vrijdag onder applaus een hand.

Het was gastheer [Leandro Polanco|p3] die de toenadering {bewerkstelligde|e4}. [De [Dominicaanse|DO] president|p3] liet twee uur lang iedereen uitrazen, schorste toen de {zitting|e1} en {nam|e5} [beide heren|p1+p2] apart in [zijn|p3] werkkamer.

Tijdens de {zitting|e1} had [Quishpe|p2] [[zijn|p2] buurman|p1] een leugenaar {genoemd|a1}. [Vélez|p1] {verweet|a2} [hem|p2] steun aan terroristen. In de werkkamer {bood|a3} [Vélez|p1] excuses aan; [Quishpe|p2] {aanvaardde|r1} die en {beloofde|a4} [zijn|p2] troepen van de grens weg te halen. Dat de uitgewezen ambassadeurs terugkeren, {ligt|e2} vast.

[Venezuela|VE], dat tien bataljons naar de grens had gestuurd, {trekt|a6} die eveneens terug. [Nicaragua|NI] had de betrekkingen met [Bogotá|CO] donderdag {verbroken|a7} en {herstelde|a8} die een dag later.
=====
entities:
  RG: {name: Rio-groep, type: Organisation}
  l1: {name: Santo Domingo, type: Place}
  CO: {name: Colombia, type: State}
  EC: {name: Ecuador, type: State}
  VE: {name: Venezuela, type: State}
  NI: {name: Nicaragua, type: State}
  DO: {name: Dominicaanse Republiek, type: State}
  p1: {name: Hernando Vélez, type: Person}
  p2: {name: Fausto Quishpe, type: Person}
  p3: {name: Leandro Polanco, type: Person}
offices:
  - {person: p1, office: president, of: CO}
  - {person: p2, office: president, of: EC}
  - {person: p3, office: president, of: DO}
events:
  e1: {type: Meeting, label: top van de Rio-groep, participants: [RG, p1, p2, VE, NI], hosts: [p3], place: l1, time: vrijdag, factuality: actual}
  e2: {type: Agreement, label: verzoening van Colombia en Ecuador, participants: [CO, EC, p1, p2], mediators: [p3], place: l1, time: vrijdag, factuality: actual, part_of: e1}
  e3: {type: Conflict, label: aanval op guerrillakamp, participants: [CO, EC], place: EC, factuality: actual}
  e4: {type: Mediation, label: bemiddeling door Polanco, participants: [p1, p2], mediators: [p3], place: l1, factuality: actual, part_of: e1}
  e5: {type: Meeting, label: gesprek in de werkkamer, participants: [p1, p2], mediators: [p3], place: l1, factuality: actual, part_of: e1}
acts:
  a1: {type: Statement, by: p2, to: [p1], content: een leugenaar}
  a2: {type: Statement, by: p1, to: [p2], content: steun aan terroristen}
  a3: {type: Concession, by: p1, to: [p2], content: excuses}
  a4: {type: Concession, by: p2, to: [p1], content: zijn troepen van de grens weg te halen}
  a6: {type: Concession, by: VE, to: [CO], content: die eveneens terug}
  a7: {type: Statement, by: NI, to: [CO], content: had de betrekkingen met Bogotá donderdag verbroken, time: donderdag}
  a8: {type: Statement, by: NI, to: [CO], content: herstelde die een dag later, time: een dag later}
replies:
  r1: {to: a3, by: p2, answer: accepted}
outcomes:
  o1: {of: e5, type: agreement}
