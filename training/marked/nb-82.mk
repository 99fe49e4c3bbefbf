 date 2025-02-05 [Netanyahu|p1] {ging|e1} als eerste langs, de rest belt

WASHINGTON (AP) - Een gouden pieper kreeg [hij|p2] cadeau. De [Israëlische|IL] premier [Benjamin Netanyahu|p1] was dinsdag als eerste buitenlandse leider {te gast|e1} bij president [Donald Trump|p2]. Het onderonsje, in [het Witte Huis|l1], liep een uur uit. Na afloop {zei|a1} [Trump|p2] dat [de Verenigde Staten|US] Gaza gaan 'bezitten' en dat de bewoners beter in [Egypte|EG] en [Jordanië|JO] {terecht kunnen|s1+s2}.

De Jordaanse koning [Abdullah|p3] {veegde|r1} dat woensdag van tafel, [Caïro|EG] {deed|r2} hetzelfde. [Saudi-Arabië|SA] {stuurde|a2} al om vier uur 's nachts een bericht uit dat er zonder een Palestijnse staat geen normale banden komen. [Abdullah|p3] {wordt|e2} volgende week zelf in [het Witte Huis|l1] verwacht, [de [Egyptische|EG] president|p4] heeft [zijn|p4] {komst|e3} op de lange baan {geschoven|o1}.

[Mike Waltz|p5], [de veiligheidsadviseur|p5], was er in CNN-studio's druk mee. Landen in de regio 'moeten maar met iets beters komen', {vindt|a3} [hij|p5].

Op het dek

Gazanen die terugkeerden naar Jabalia vonden vooral puin. De 61-jarige Abu Firas heeft een deken tussen twee pilaren gehangen en er een deurbel aan gemaakt. 'Voor de grap', zegt hij. Er is 50 miljoen ton te ruimen; dat duurt met de vrachtwagens van nu 21 jaar.
=====
entities:
  IL: {name: "Israël", type: State}
  US: {name: "Verenigde Staten", type: State}
  EG: {name: "Egypte", type: State}
  JO: {name: "Jordanië", type: State}
  SA: {name: "Saudi-Arabië", type: State}
  p1: {name: "Benjamin Netanyahu", type: Person}
  p2: {name: "Donald Trump", type: Person}
  p3: {name: "Abdullah", type: Person}
  p4: {name: "Egyptische president", type: Person}
  p5: {name: "Mike Waltz", type: Person}
  l1: {name: "Witte Huis", type: Place}
offices:
  - {person: p1, office: "premier", of: IL}
  - {person: p2, office: "president", of: US}
  - {person: p3, office: "koning", of: JO}
  - {person: p4, office: "president", of: EG}
  - {person: p5, office: "veiligheidsadviseur", of: US}
events:
  e1: {type: Visit, participants: [p1], hosts: [p2], place: l1, time: "dinsdag", factuality: actual}
  e2: {type: Visit, participants: [p3], place: l1, time: "volgende week", factuality: planned}
  e3: {type: Visit, participants: [p4], place: l1, factuality: counterfactual}
acts:
  a1: {type: Statement, by: p2, content: "de Verenigde Staten Gaza gaan 'bezitten'"}
  a2: {type: Demand, by: SA, content: "zonder een Palestijnse staat geen normale banden komen"}
  a3: {type: Demand, by: p5, content: "moeten maar met iets beters komen"}
  s1: {type: Proposal, by: p2, to: [EG], kind: other, content: "de bewoners beter in Egypte en Jordanië terecht kunnen", status: rejected}
  s2: {type: Proposal, by: p2, to: [JO], kind: other, content: "de bewoners beter in Egypte en Jordanië terecht kunnen", status: rejected}
replies:
  r1: {to: s2, by: p3, answer: rejected}
  r2: {to: s1, by: EG, answer: rejected}
outcomes:
  o1: {of: e3, type: postponed}
