 date 2020-01-20 [Berlijn|l1]: 55 punten en twee mannen die niet in één kamer wilden

[Angela Merkel|p1] had {gedekt|e1} voor zestien. Aan de lange tafel in de Kanselarij zaten zondag [Poetin|p2], [Erdogan|p3], [Macron|p4], [Johnson|p5] en [Pompeo|p6]; in een zijkamer zat [Fayez al-Sarraj|p7], in een andere zijkamer, met de deur op slot, [Khalifa Haftar|p8]. Om [hen|p7+p8], om [Libië|LY] dus, ging het.

De grote landen {beloofden|a1} geen wapens meer te sturen en het embargo te eerbiedigen. [De VN|VN], met [Ghassan Salamé|p9], mogen een {comité|e2} van vijf plus vijf officieren vormen, dat nog deze maand in [Genève|l2] begint. Een echt {bestand|e3} is er niet. [Haftar|p8] zou, zo hoorde men rond middernacht van een [Duitse|DE] diplomaat, [zijn|p8] telefoon hebben {uitgezet|r2} toen [hem|p8] om een handtekening werd {gevraagd|a2}.

Zes dagen eerder in [Moskou|l3] was het net zo gegaan. Daar had [Sarraj|p7] al {getekend|e4}, en vertrok [Haftar|p8] 's nachts {zonder te tekenen|e5}.

[Merkel|p1] {sprak|s1} na de {top|e1} van „een klein stapje voorwaarts”. [Tunesië|TN], als buurland op het laatste nippertje {uitgenodigd|a3}, {bleef|r4} uit pique weg.
=====
entities:
  LY: {name: Libië, type: State}
  VN: {name: VN, type: Organisation}
  DE: {name: Duitsland, type: State}
  TN: {name: Tunesië, type: State}
  l1: {name: Berlijn, type: Place}
  l2: {name: Genève, type: Place}
  l3: {name: Moskou, type: Place}
  p1: {name: Angela Merkel, type: Person}
  p2: {name: Poetin, type: Person}
  p3: {name: Erdogan, type: Person}
  p4: {name: Macron, type: Person}
  p5: {name: Johnson, type: Person}
  p6: {name: Pompeo, type: Person}
  p7: {name: Fayez al-Sarraj, type: Person}
  p8: {name: Khalifa Haftar, type: Person}
  p9: {name: Ghassan Salamé, type: Person}
offices: []
events:
  e1: {type: Meeting, label: top van Berlijn over Libië, participants: [p2, p3, p4, p5, p6, p7, p8], hosts: [p1], place: l1, time: zondag, factuality: actual}
  e2: {type: Negotiation, label: comité van vijf plus vijf, participants: [p7, p8], mediators: [VN], place: l2, time: deze maand, factuality: planned}
  e3: {type: Agreement, label: bestand, participants: [p7, p8], factuality: counterfactual, part_of: e1}
  e4: {type: Agreement, participants: [p7], place: l3, time: Zes dagen eerder, factuality: actual}
  e5: {type: Agreement, participants: [p8], place: l3, time: Zes dagen eerder, factuality: counterfactual}
acts:
  a1: {type: Concession, by: De grote landen, content: "geen wapens meer te sturen en het embargo te eerbiedigen"}
  a2: {type: Proposal, by: DE, to: [p8], kind: ceasefire, content: "om een handtekening", status: unanswered}
  a3: {type: Proposal, by: p1, to: [TN], kind: summit, status: rejected}
  s1: {type: Statement, by: p1, content: "een klein stapje voorwaarts"}
replies:
  r2: {to: a2, by: p8, answer: unanswered}
  r4: {to: a3, by: TN, answer: rejected}
