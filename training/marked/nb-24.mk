 date 2024-11-30 [Lai|p1] {landt|e1} met bloemenkrans op [Hawaï|l1], [China|CN] woedend

TAIPEI (dpa) - De [Taiwanese|TW] president [Lai Ching-te|p1] is zaterdag {aangekomen|e1} op [Hawaï|l1] voor een {tussenstop|e1} van twee nachten. Het is het begin van een {reis|e2} langs [drie bondgenoten in de Stille Oceaan|MH+TV+PW]: [de Marshalleilanden|MH], [Tuvalu|TV] en [Palau|PW].

[Lai|p1] werd op het vliegveld van Honolulu {ontvangen|e3} door gouverneur [Josh Green|p2]. [Hij|p1] bezocht het monument van Pearl Harbor, waar de klok twee keer luidde. "Oorlog kent geen winnaars", {zei|a1} [hij|p1]. Een {telefoongesprek|e4} met oud-voorzitter [Nancy Pelosi|p3] duurde twintig minuten.

[Peking|CN] heeft bij [de [Amerikaanse|US] regering|US] {geprotesteerd|a2} en {dreigt|a3} met 'krachtige tegenmaatregelen'. Vrijdag nog keurde [Washington|US] de verkoop van onderdelen voor F-16's goed, ter waarde van 385 miljoen dollar. [De [Chinese|CN] ambassade|CN] had {verzocht|a4} de {tussenstop|e1} te weigeren.

Van de twaalf staten die [Taiwan|TW] nog erkennen, liggen er drie in Oceanië. [Nauru|NR] {stapte|a5} in januari over. De eilanden drijven op ontwikkelingshulp, visvergunningen en, in het geval van [Tuvalu|TV], op de verkoop van domeinnamen die op .tv eindigen. De zee stijgt er 5 millimeter per jaar.
=====
entities:
  TW: {name: "Taiwan", type: State}
  CN: {name: "China", type: State}
  US: {name: "Verenigde Staten", type: State}
  MH: {name: "Marshalleilanden", type: State}
  TV: {name: "Tuvalu", type: State}
  PW: {name: "Palau", type: State}
  p1: {name: "Lai Ching-te", type: Person}
  p2: {name: "Josh Green", type: Person}
  p3: {name: "Nancy Pelosi", type: Person}
  l1: {name: "Hawaï", type: Place}
  NR: {name: "Nauru", type: State}
offices:
  - {person: p1, office: "president", of: TW}
events:
  e1: {type: Visit, participants: [p1], place: l1, time: "zaterdag", factuality: actual}
  e2: {type: Visit, participants: [p1], factuality: planned}
  e3: {type: Meeting, participants: [p1, p2], place: l1, factuality: actual}
  e4: {type: Meeting, participants: [p1, p3], factuality: actual}
acts:
  a5: {type: Statement, by: NR, time: "in januari", content: "stapte in januari over"}
  a1: {type: Statement, by: p1, content: "Oorlog kent geen winnaars"}
  a2: {type: Statement, by: CN, to: [US], content: "geprotesteerd"}
  a3: {type: Warning, by: CN, to: [US], content: "krachtige tegenmaatregelen"}
  a4: {type: Demand, by: CN, to: [US], content: "de tussenstop te weigeren"}
