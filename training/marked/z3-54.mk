 date 2018-08-16 Tekst-tv, pagina 118

Het is {gedaan|e1+o1} met schieten in [Mozambique|MZ]. Na acht maanden {dialoog|e2} zetten [de regering|MZ] en [Renamo|RN] gisteren [hun|MZ+RN] krabbel onder een {bestandstekst|e1}, met [Portugal|PT] als garantsteller. Bij de ceremonie kreeg [de zoon van de overleden [Renamo|RN]-leider|p1], [Afonso Macuácua|p1], het woord; [hij|p1] {zwoer|a1} alle mijnen in kaart te brengen. Over zetels in het leger {praat|e3} men in oktober door.
=====
entities:
  MZ: {name: Mozambique, type: State}
  RN: {name: Renamo, type: Organisation}
  PT: {name: Portugal, type: State}
  p1: {name: Afonso Macuácua, type: Person}
events:
  e1: {type: Agreement, label: bestand in Mozambique, participants: [MZ, RN], guarantors: [PT], time: gisteren, factuality: actual, part_of: e2}
  e2: {type: Negotiation, label: dialoog in Mozambique, participants: [MZ, RN], time: acht maanden, factuality: actual}
  e3: {type: Negotiation, label: vervolggesprekken over het leger, participants: [MZ, RN], time: in oktober, factuality: planned, after: e2}
acts:
  a1: {type: Concession, by: p1, content: "alle mijnen in kaart te brengen"}
outcomes:
  o1: {of: e2, type: ceasefire}
