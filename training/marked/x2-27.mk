 date 2016-09-05 [Abu Sayyaf|AS] laat Noorse zeeman gaan

JOLO - De Noorse zeeman [Kjell Aasen|p1] is maandag na elf maanden door [Abu Sayyaf|AS] {vrijgelaten|s1}. Volgens [de [Filipijnse|PH] regering|PH] kwam dat door {bemiddeling|e1} van [Nur Hashim|p2], [een oud-rebellenleider|p2] die op Jolo nog altijd ontzag inboezemt. [Hij|p2] zat eergisteren urenlang met [de ontvoerders|AS] {te praten|e1} onder een mangoboom. Dat er losgeld op tafel kwam, {sprak|s2} [Manila|PH] tegen. Van [zes Indonesische matrozen|IM] is geen spoor; over [hen|IM] wordt {nog gesproken|e2+o1}.
=====
entities:
  AS: {name: Abu Sayyaf, type: Organisation}
  p1: {name: Kjell Aasen, type: Person}
  PH: {name: Filipijnen, type: State}
  p2: {name: Nur Hashim, type: Person}
  IM: {name: Indonesische matrozen, type: Organisation}
events:
  e1: {type: Mediation, label: bemiddeling van Hashim, participants: [AS, PH], mediators: [p2], time: eergisteren, factuality: actual}
  e2: {type: Negotiation, label: gesprekken over de matrozen, participants: [AS], factuality: actual}
acts:
  s1: {type: Concession, by: AS, content: "De Noorse zeeman Kjell Aasen", time: maandag}
  s2: {type: Statement, by: PH, content: "Dat er losgeld op tafel kwam"}
outcomes:
  o1: {of: e2, type: ongoing}
