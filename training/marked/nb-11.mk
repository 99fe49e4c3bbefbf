 date 2024-08-02 Van hotelkamer naar hotelkamer: hoe [een [Keniaan|KE]|p1] [twee generaals|p2+p3] aan de lijn houdt

[NAIROBI|l1] - [Hij|p1] slaapt weinig, eet staande en heeft drie telefoons. De [Keniaanse|KE] oud-diplomaat [Martin Kimani|p1] {pendelt|e1} al negen dagen tussen de zevende en de elfde verdieping van het Serena-hotel. Op de zevende zitten [de afgezanten van generaal [Abdel Fattah al-Burhan|p2]|SD], op de elfde [die van [zijn|p2] rivaal [Mohamed Hamdan Dagalo|p3]|RSF]. [Ze|SD+RSF] weigeren in dezelfde lift te stappen.

[Het leger|SD] {wil|a1} dat [de paramilitairen van [de RSF|RSF]|RSF] eerst uit de woonhuizen van Omdurman vertrekken. [De RSF|RSF] {antwoordt|r1} dat er dan niemand overblijft om mee te praten. [Kimani|p1] {bedacht|s1+s2} een tussenvorm: een strook van drie straten waar geen van tweeën komt. [De RSF|RSF] {kan ermee leven|r3}, [het leger|SD] {denkt nog na|r2}.

De {oorlog|e3} in Soedan begon op 15 april 2023 en heeft ruim tien miljoen mensen verdreven. In Zamzam, een kamp bij El Fasher, sterft elke twee uur een kind. Pakistaans linnengoed wordt er verkocht als verband. Hulporganisaties hebben voor dit jaar een derde binnen van het geld dat ze vroegen.

[Kimani|p1] is niet de eerste. In mei 2023 {brachten|e4} [Amerikanen|US] en [Saudi's|SA] [de twee|SD+RSF] samen in [Jeddah|l2]; het {bestand|e5+o1} dat daar uit kwam, hield nog geen etmaal stand. '[Ik|p1] heb geen haast', {zegt|a2} [Kimani|p1]. 'Dat is [mijn|p1] enige wapen.'
=====
entities:
  KE: {name: "Kenia", type: State}
  SD: {name: "Soedanese leger", type: Organisation}
  US: {name: "Verenigde Staten", type: State}
  SA: {name: "Saudi-Arabië", type: State}
  RSF: {name: "RSF", type: Organisation}
  p1: {name: "Martin Kimani", type: Person}
  p2: {name: "Abdel Fattah al-Burhan", type: Person}
  p3: {name: "Mohamed Hamdan Dagalo", type: Person}
  l1: {name: "Nairobi", type: Place}
  l2: {name: "Jeddah", type: Place}
offices:
  - {person: p1, office: "oud-diplomaat", of: KE}
  - {person: p2, office: "generaal", of: SD}
events:
  e1: {type: Mediation, participants: [SD, RSF], mediators: [p1], place: l1, time: "al negen dagen", factuality: actual}
  e3: {type: Conflict, participants: [SD, RSF], time: "15 april 2023", factuality: actual}
  e4: {type: Negotiation, participants: [SD, RSF], mediators: [US, SA], place: l2, time: "In mei 2023", factuality: actual}
  e5: {type: Agreement, participants: [SD, RSF], place: l2, part_of: e4, factuality: actual}
acts:
  a1: {type: Demand, by: SD, to: [RSF], content: "de paramilitairen van de RSF eerst uit de woonhuizen van Omdurman vertrekken"}
  a2: {type: Statement, by: p1, content: "Ik heb geen haast"}
  s2: {type: Proposal, by: p1, to: [RSF], kind: other, content: "een strook van drie straten waar geen van tweeën komt", status: accepted}
  s1: {type: Proposal, by: p1, to: [SD], kind: other, content: "een strook van drie straten waar geen van tweeën komt", status: unanswered}
replies:
  r3: {to: s2, by: RSF, answer: accepted}
  r1: {to: a1, by: RSF, answer: rejected}
  r2: {to: s1, by: SD, answer: unanswered}
outcomes:
  o1: {of: e4, type: ceasefire}
