 date 2008-09-02 [[Moldavische|MD] premier|p1] in [Minsk|l1]

[De [Moldavische|MD] premier|p1] is dinsdag in [Minsk|l1] {aangekomen|e1} voor een driedaags {bezoek|e1}. Op het menu: gas, wijn en een {verdrag|e2} over wederzijdse pensioenen, dat donderdag klaarligt om getekend te worden. De [Wit-Russische|BY] leider [Loekasjenko|p2] {ontvangt|e3} [hem|p1] woensdag.
=====
entities:
  MD: {name: Moldavië, type: State}
  l1: {name: Minsk, type: Place}
  p1: {name: premier van Moldavië, type: Person}
  p2: {name: Loekasjenko, type: Person}
  BY: {name: Wit-Rusland, type: State}
offices:
  - {person: p1, office: premier, of: MD}
  - {person: p2, office: leider, of: BY}
events:
  e1: {type: Visit, label: bezoek van de Moldavische premier, participants: [p1, BY], place: l1, time: dinsdag, factuality: actual}
  e2: {type: Agreement, label: verdrag over pensioenen, participants: [MD, BY], place: l1, time: donderdag, factuality: planned, part_of: e1}
  e3: {type: Meeting, label: ontvangst bij Loekasjenko, participants: [p1, p2], place: l1, time: woensdag, factuality: planned, part_of: e1}
