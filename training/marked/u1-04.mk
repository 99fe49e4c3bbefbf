 date 2015-09-21 De duizend handtekeningen van Nagaland

Achttien jaar {onderhandelen|e1}, meer dan tachtig {zittingen|e1}, en dan ineens een {vel papier|e2}. Wat [India|IN] en [de Naga-rebellen|NG] op 3 augustus in [New Delhi|l1] {tekenden|e2}, heet een {raamovereenkomst|e2}. De inhoud kent vrijwel niemand.

De weg naar [Bangkok|l2]

Het begon met een {bestand|e3} in 1997. De eerste {gesprekken|e4} hadden plaats in hotels in [Bangkok|l2], later in [Amsterdam|l3] en zelfs op een terras in Osaka. [Nederland|NL] verleende visa, meer niet; een rol aan tafel heeft [Den Haag|NL] nooit gehad. De voorwaarde van [de rebellen|NG] was steeds dezelfde: {praten|a1} op het hoogste niveau, buiten [India|IN]. [De Indiërs|IN] {slikten|r1} dat, omdat het alternatief de jungle was.

Wie sprak er?

Voor [de regering|IN] zat sinds vorig jaar oud-spion [Raghunath Varma|p1] aan tafel, die voordien de terreurdienst leidde. [Zijn|p1] tegenspeler, [Tokheho Angami|p2], is 81 en doof aan één oor. 'We schreeuwden niet omdat we boos waren', grapte [Varma|p1] bij de {ondertekening|e2}.

Grenzen

Het heetste hangijzer blijft liggen. [De rebellen|NG] {willen|a2} alle Naga's onder één bestuur, dus ook die in de deelstaten Manipur en Assam. [Delhi|IN] heeft dat {nooit toegezegd|r2}, al doet [Angami|p2] in interviews alsof van wel. De regering van Manipur {waarschuwt|a3} voor bloedvergieten indien er 'ook maar één vierkante centimeter' wordt afgestaan.

En nu?

[Varma|p1] hoopt voor Kerstmis een definitief {akkoord|e5} te hebben. Kenners van de streek achten dat optimistisch. Een rivaliserende factie, die niet aan tafel mocht, schoot in juni nog achttien soldaten dood.
=====
entities:
  IN: {name: India, type: State}
  NG: {name: Naga-rebellen, type: Organisation}
  NL: {name: Nederland, type: State}
  l1: {name: New Delhi, type: Place}
  l2: {name: Bangkok, type: Place}
  l3: {name: Amsterdam, type: Place}
  p1: {name: Raghunath Varma, type: Person}
  p2: {name: Tokheho Angami, type: Person}
events:
  e1: {type: Negotiation, label: achttien jaar onderhandelen, participants: [IN, NG], time: Achttien jaar, factuality: actual}
  e2: {type: Agreement, label: raamovereenkomst, participants: [IN, NG], place: l1, time: op 3 augustus, factuality: actual}
  e3: {type: Agreement, label: bestand van 1997, participants: [IN, NG], time: in 1997, factuality: actual}
  e4: {type: Negotiation, label: eerste gesprekken, participants: [IN, NG], place: l2, factuality: actual, part_of: e1}
  e5: {type: Agreement, label: definitief akkoord, participants: [IN, NG], time: voor Kerstmis, factuality: possible, source: p1}
acts:
  a1: {type: Demand, by: NG, to: [IN], content: "praten op het hoogste niveau, buiten India"}
  a2: {type: Demand, by: NG, to: [IN], content: "alle Naga's onder één bestuur"}
  a3: {type: Warning, by: "De regering van Manipur", content: "bloedvergieten"}
replies:
  r1: {to: a1, by: IN, answer: accepted}
  r2: {to: a2, by: IN, answer: rejected}
