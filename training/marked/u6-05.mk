 date 2017-10-25 [Bogota|CO] en [ELN|EL] oneens over prijs van vrede

"Geen ontvoeringen meer, en wel vanaf morgen." Met die {eis|s1} opende hoofdonderhandelaar [Gustavo Arbeláez|p1] woensdag in [Quito|l1] de vierde {ronde|e1} van de {besprekingen|e1} tussen [de [Colombiaanse|CO] regering|CO] en [guerrillabeweging ELN|EL].

[De rebellen|EL] {reageerden|r1} pas 's middags. Commandant [Pablo Rentería|p2] zei dat [zijn|p2] mensen losgeld nodig hebben zolang ze van niemand anders geld krijgen. [Hij|p2] {opperde|s2} een fonds, gevuld door de oliemaatschappijen en beheerd door de kerk. [Arbeláez|p1] wilde daar niet van {horen|r2}, maar [het gastland [Ecuador|EC]|EC] {noemde|r3} het "het overwegen waard".

Over een ander punt werden [de twee|CO+EL] het snel {eens|e2+o1+r4+r5}: minderjarigen worden voor Kerstmis naar huis gestuurd. Dat had [Noorwegen|NO1], een van de garantielanden, al in mei {bepleit|s3}.

De {ronde|e1} duurt tot 3 november. Loopt die op niets uit, dan {stapt|s4} [Bogota|CO] volgens [Arbeláez|p1] op. In het Congres staat [hij|p1] zelf ook onder druk: de oppositie eist [zijn|p1] aftreden vanwege declaraties.
=====
entities:
  CO: {name: Colombia, type: State}
  EL: {name: ELN, type: Organisation}
  EC: {name: Ecuador, type: State}
  NO1: {name: Noorwegen, type: State}
  l1: {name: Quito, type: Place}
  p1: {name: Gustavo Arbeláez, type: Person}
  p2: {name: Pablo Rentería, type: Person}
offices:
  - {person: p1, office: hoofdonderhandelaar, of: CO}
  - {person: p2, office: Commandant, of: EL}
events:
  e1: {type: Negotiation, label: vierde ronde, participants: [CO, EL], hosts: [EC], guarantors: [NO1], place: l1, time: woensdag, factuality: actual}
  e2: {type: Agreement, label: akkoord over minderjarigen, participants: [CO, EL], factuality: actual, part_of: e1}
acts:
  s1: {type: Demand, by: p1, to: [EL], content: "Geen ontvoeringen meer, en wel vanaf morgen", time: woensdag, about: e1}
  s2: {type: Proposal, by: p2, to: [CO], kind: other, content: "een fonds, gevuld door de oliemaatschappijen en beheerd door de kerk", status: rejected}
  s3: {type: Proposal, by: NO1, to: [CO, EL], kind: other, content: "minderjarigen worden voor Kerstmis naar huis gestuurd", status: accepted, time: in mei}
  s4: {type: Warning, by: p1, to: [EL], content: "Loopt die op niets uit, dan stapt Bogota volgens Arbeláez op"}
replies:
  r1: {to: s1, by: EL, answer: rejected}
  r2: {to: s2, by: p1, answer: rejected}
  r4: {to: s3, by: CO, answer: accepted}
  r5: {to: s3, by: EL, answer: accepted}
  r3: {to: s2, by: EC, answer: unanswered}
delegations: {}
outcomes:
  o1: {of: e1, type: partial_agreement}
