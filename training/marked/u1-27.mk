 date 2022-11-18 {Klimaattop|e1}: nacht van de komma's, zonder akkoord nog

[SHARM-EL-SHEIKH|l1] - Om tien over vier 's ochtends ging in zaal 6 het licht uit, niet uit protest maar omdat de bewakers naar huis wilden. Een kleine zestig onderhandelaars praatten bij hun telefoonschermen door.

De {klimaattop|e1} had vrijdag moeten eindigen. [De [Egyptische|EG] voorzitter|p1], [Nabil Sharawy|p1], {verlengde|o1} hem 's middags met 'een dag, desnoods twee'. Struikelblok is een {fonds|a1+a4} voor landen die schade lijden door orkanen en droogte. [De 134 ontwikkelingslanden|G7], bij monde van de [Pakistaanse|PK] {delegatieleider|d1} [Sabina Qureshi|p2], {willen|a1+a4} dat het er dit jaar nog komt. [De Europese Unie|EU] {stemde|r1} daar donderdagnacht onverwacht mee in, zij het met een {voorwaarde|a2}: ook [China|CN] en de Golfstaten moeten betalen. [De Verenigde Staten|US] hebben zich nog {niet uitgesproken|r2}. Klimaatgezant [Gregory Hollis|p3] testte positief op corona en overlegt vanuit [zijn|p3] hotelkamer.

[Peking|CN] {wees|r3} de [Europese|EU] {voorwaarde|a2} van de hand. "Wie de soep heeft gezouten, moet niet om de rekening van de buren vragen", {sprak|a3} gedelegeerde [Liu Baozhong|p4].

Om de impasse te doorbreken heeft [Sharawy|p1] twee ministers, uit [Duitsland|DE] en [Chili|CL], gevraagd een compromis te {zoeken|e2}. Hun eerste tekst wordt zaterdagochtend verwacht.

Buiten, bij de watertappunten, hadden jongeren uit [Vanuatu|VU] een opblaasbare klok neergezet. [Hun premier|p5], [Moses Kalsakau Tari|p5], kwam er tegen vijven bij zitten. [Hij|p5] had die nacht achtereenvolgens [Frankrijk|FR], [Japan|JP] en [Zwitserland|CH] {gesproken|e3}, 'ieder tien minuten en ieder met dezelfde zin'. Een {aanbod|a5} van [Parijs|FR] om het fonds bij de Wereldbank onder te brengen had [hij|p5] {afgewezen|r4}: daar hebben de eilanden niets te zeggen.

Vorig jaar, op de {top|e4} in [Glasgow|l2], {liep|o2} het op hetzelfde onderwerp stuk. Toen bleef het bij een '{dialoog|e5} van twee jaar', waarvan volgens waarnemers één sessie is gehouden.

De Nederlandse minister Roos Overdijk is intussen vertrokken. Zij moest thuis zijn voor een debat over de stikstof, waar volgens haar ook nogal wat te onderhandelen valt.
=====
entities:
  EG: {name: Egypte, type: State}
  G7: {name: ontwikkelingslanden, type: Organisation}
  PK: {name: Pakistan, type: State}
  EU: {name: Europese Unie, type: Organisation}
  CN: {name: China, type: State}
  US: {name: Verenigde Staten, type: State}
  DE: {name: Duitsland, type: State}
  CL: {name: Chili, type: State}
  l1: {name: Sharm-el-Sheikh, type: Place}
  p1: {name: Nabil Sharawy, type: Person}
  p2: {name: Sabina Qureshi, type: Person}
  p3: {name: Gregory Hollis, type: Person}
  p4: {name: Liu Baozhong, type: Person}
  p5: {name: Moses Kalsakau Tari, type: Person}
  VU: {name: Vanuatu, type: State}
  FR: {name: Frankrijk, type: State}
  JP: {name: Japan, type: State}
  CH: {name: Zwitserland, type: State}
  l2: {name: Glasgow, type: Place}
offices:
  - {person: p1, office: voorzitter, of: EG}
  - {person: p2, office: delegatieleider, of: PK}
  - {person: p3, office: Klimaatgezant, of: US}
  - {person: p4, office: gedelegeerde, of: CN}
  - {person: p5, office: premier, of: VU}
events:
  e1: {type: Negotiation, label: klimaattop, participants: [G7, EU, CN, US], mediators: [p1], place: l1, factuality: actual}
  e2: {type: Mediation, label: zoektocht naar een compromis, participants: [G7, EU, CN, US], mediators: [DE, CL], factuality: actual, part_of: e1}
  e3: {type: Meeting, label: nachtelijke gesprekken, participants: [p5, FR, JP, CH], time: die nacht, factuality: actual, part_of: e1}
  e4: {type: Negotiation, label: top in Glasgow, place: l2, time: Vorig jaar, factuality: actual}
  e5: {type: Negotiation, label: dialoog van twee jaar, time: van twee jaar, factuality: actual}
acts:
  a1: {type: Demand, by: G7, to: [EU], content: "een fonds voor landen die schade lijden door orkanen en droogte", about: e1}
  a4: {type: Demand, by: G7, to: [US], content: "een fonds voor landen die schade lijden door orkanen en droogte", about: e1}
  a2: {type: Demand, by: EU, to: [CN], content: "ook China en de Golfstaten moeten betalen"}
  a3: {type: Statement, by: p4, to: [EU], content: "Wie de soep heeft gezouten, moet niet om de rekening van de buren vragen"}
  a5: {type: Proposal, by: FR, to: [p5], kind: other, content: "het fonds bij de Wereldbank onder te brengen", status: rejected}
replies:
  r4: {to: a5, by: p5, answer: rejected}
  r1: {to: a1, by: EU, answer: accepted}
  r2: {to: a4, by: US, answer: unanswered}
  r3: {to: a2, by: CN, answer: rejected}
delegations:
  d1: {of: PK, head: p2, members: [], event: e1}
outcomes:
  o2: {of: e4, type: no_breakthrough}
  o1: {of: e1, type: ongoing}
