 date 2015-03-05 Warme melk met zout

Van onze verslaggever in [Oelan Bator|v1]

Buiten vriest het 24 graden. In de joert achter het regeringspaleis, waar [Noord|NK] en [Zuid|ZK] sinds dinsdag {onderhandelen|e1}, brandt een kachel op schapenmest, en [Ts. Batbayar|w4] schenkt eigenhandig melk in. [Hij|w4] zit tussen [hen|NK+ZK] in, letterlijk, op een kist.

Woensdag {noemde|s4+s5} [de Mongoliër|w4] een getal: driehonderd families, bijeen te brengen in mei. [Jeong Dong-hyeon|w1], [de minister die in [Seoul|ZK] over hereniging gaat|w1], {stemde|r2} op slag toe. [Lee Myung-ho|w3], die thuis [Ri|w3] heet en voor [het CPRK|CV] spreekt, {bleef het antwoord schuldig|r3}. "Eerst drinken", was alles wat [hij|w3] kwijt wilde.

Een Japanse krant, Hokuto Shimpo, beweert dat [Lee|w3] en [Jeong|w1] [elkaar|w1+w3] op 19 februari al in [Peking|v4] hebben {gesproken|e2}. "Op nieuwjaarsdag? Toen zat [ik|w1] bij [mijn|w1] ouders in Jeonju aan de soep", {reageert|s6} [Jeong|w1].

De oefening van eind maart hangt als rook in de tent. In Seoul {zei|s7} [[zijn|w1] naamgenoot van Defensie|w2], [Jeong Tae-il|w2], dinsdag dat die gewoon doorgaat, met 200.000 man. [Noord-Korea|NK] {telt|s13} er 300.000, en drie vliegdekschepen.

Vrijdag {moet|o1} het {overleg|e1} eindigen. Twee herders die voor het paleis onderhandelen over een kameel zijn al sinds maandag bezig en hebben minder haast. Het dier kauwt.
=====
entities:
  ZK: {name: Zuid-Korea, type: State}
  NK: {name: Noord-Korea, type: State}
  CV: {name: Comité voor de Vreedzame Hereniging van het Vaderland, type: Organisation}
  w1: {name: Chung Dong-hyun, type: Person}
  w2: {name: Chung Tae-il, type: Person}
  w3: {name: Ri Myong-ho, type: Person}
  w4: {name: Tserenpil Batbajar, type: Person}
  v1: {name: Ulaanbaatar, type: Place}
  v4: {name: Peking, type: Place}
offices:
  - {person: w1, office: minister, of: ZK}
events:
  e1: {type: Negotiation, participants: [NK, ZK], mediators: [w4], place: v1, time: sinds dinsdag, factuality: actual}
  e2: {type: Meeting, participants: [w3, w1], place: v4, time: op 19 februari, factuality: possible, source: "Een Japanse krant, Hokuto Shimpo"}
acts:
  s4: {type: Proposal, by: w4, to: [ZK], kind: other, content: "driehonderd families, bijeen te brengen in mei", status: accepted, about: e1, time: Woensdag}
  s5: {type: Proposal, by: w4, to: [NK], kind: other, content: "driehonderd families, bijeen te brengen in mei", status: unanswered, about: e1, time: Woensdag}
  s6: {type: Statement, by: w1, content: Toen zat ik bij mijn ouders in Jeonju aan de soep, about: e2}
  s7: {type: Statement, by: w2, content: "dat die gewoon doorgaat, met 200.000 man", time: dinsdag}
  s13: {type: Statement, by: NK, content: "er 300.000, en drie vliegdekschepen"}
replies:
  r2: {to: s4, by: w1, answer: accepted}
  r3: {to: s5, by: w3, answer: unanswered}
outcomes:
  o1: {of: e1, type: ongoing}
