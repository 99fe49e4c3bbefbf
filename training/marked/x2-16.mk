 date 2009-03-11 [[Duitse|DE] oud-minister|p1] moet [Zagreb|HR] en [Sarajevo|BA] {verzoenen|e1}

[Kroatië|HR] en [Bosnië|BA] leggen [hun|HR+BA] twist over de brug naar Pelješac in handen van de [Duitse|DE] oud-minister van Verkeer [Gerlinde Sasse|p1]. [Ze|p1] {begint|e1} na Pasen. [Bosnië|BA] {wil|a1} een doorgang van vijfenvijftig meter hoog, [Kroatië|HR] {gaat niet hoger|r1+a2} dan vijfendertig. Een {bemiddelingspoging|e2} door [Slovenië|SI] {liep|o1} in 2007 {op de klippen|o1}.
=====
entities:
  DE: {name: Duitsland, type: State}
  HR: {name: Kroatië, type: State}
  BA: {name: Bosnië, type: State}
  p1: {name: Gerlinde Sasse, type: Person}
  SI: {name: Slovenië, type: State}
offices:
  - {person: p1, office: oud-minister van Verkeer, of: DE}
events:
  e1: {type: Mediation, label: bemiddeling door Sasse, participants: [HR, BA], mediators: [p1], time: na Pasen, factuality: planned}
  e2: {type: Mediation, label: Sloveense bemiddelingspoging, participants: [HR, BA], mediators: [SI], time: in 2007, factuality: actual}
acts:
  a1: {type: Demand, by: BA, to: [HR], content: "een doorgang van vijfenvijftig meter hoog"}
  a2: {type: Concession, by: HR, to: [BA], content: "niet hoger dan vijfendertig"}
replies:
  r1: {to: a1, by: HR, answer: rejected}
outcomes:
  o1: {of: e2, type: no_breakthrough}
