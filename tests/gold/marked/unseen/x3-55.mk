 date 2025-06-17 [G7|G7] in de bergen: [Trask|p1] vertrekt, [Carstairs|p2] veegt de scherven bijeen

Van onze verslaggever

[KANANASKIS|l1] - Er was nog taart over toen de helikopter opsteeg. De [Amerikaanse|US] president [Russell Trask|p1] heeft maandagavond de {bijeenkomst|e1} van [de zeven grote industrielanden|G7] vroegtijdig {verlaten|o1}, 'om redenen die iedereen begrijpt'. [Zijn|p1] stoel bleef dinsdag leeg.

Daarmee viel een hele rij afspraken in duigen. De [Mexicaanse|MX] presidente [Itzel Cárdenas|p3] zou met [hem|p1] over avocado's en auto's {spreken|e2}; [zij|p3] stond al in de lobby. De [Oekraïense|UA] president [Oleksandr Bilyk|p4], speciaal {overgevlogen|e3}, kreeg te horen dat het {gesprek|e4} {verschoven|o2} is. Wel doorgegaan is de {ontmoeting|e5} met de [Britse|UK] premier [Edmund Farleigh|p5]. [De twee|p1+p5] tekenden tussen twee windstoten door een {handelsovereenkomst|e6}; de vellen waaiden weg, [Farleigh|p5] raapte.

Gastheer [Peter Carstairs|p2], premier van [Canada|CA], prees zich gelukkig met wat er overbleef. [Hijzelf|p2] en [Trask|p1] hebben maandagochtend {afgesproken|e7} binnen dertig dagen tot een vergelijk over staal te komen. "Dertig, niet eenendertig", {zei|a1} [hij|p2]. [Washington|US] {spreekt|a2} van "een streven".

De {slotverklaring|a3} over Oekraïne haalde het niet. Een {concept|a3} van [Canada|CA] kreeg de {zegen|r4} van de vier Europese landen; [de Amerikanen|US] {schrapten|r1} zoveel bijvoeglijke naamwoorden dat [Carstairs|p2] het stuk introk. In plaats daarvan kwam er een samenvatting van de voorzitter.

[Japan|JP] {bood|a4+a5} aan om in september een extra {top|e8} te houden in [Nagano|l2]. [Rome|IT] en [Londen|UK] zijn {geporteerd|r2+r5} voor het plan, [Berlijn|DE] {vindt|r3} het geldverspilling.

Terwijl de hekken werden afgebroken, {vloog|e10} [Farleigh|p5] door naar [Ottawa|l3] voor een {onderonsje|e11} met de nieuwe [Mexicaanse|MX] ambassadeur [Rubén Olvera|p6]. Over wat er ter tafel kwam, {zwijgen|o3} [beiden|p5+p6]. [Olvera|p6] {liet|a6} slechts los dat [[zijn|p6] land|MX] "voor elk avocadotarief een whiskytarief" in de la heeft.

Bij de {slotpersconferentie|e9} brak de zon door. [Carstairs|p2] beantwoordde vier vragen, waarvan twee over beren.
=====
entities:
  US: {name: Verenigde Staten, type: State}
  CA: {name: Canada, type: State}
  UK: {name: Verenigd Koninkrijk, type: State}
  JP: {name: Japan, type: State}
  IT: {name: Italië, type: State}
  DE: {name: Duitsland, type: State}
  MX: {name: Mexico, type: State}
  UA: {name: Oekraïne, type: State}
  G7: {name: G7, type: Organisation}
  p1: {name: Russell Trask, type: Person}
  p2: {name: Peter Carstairs, type: Person}
  p3: {name: Itzel Cárdenas, type: Person}
  p4: {name: Oleksandr Bilyk, type: Person}
  p5: {name: Edmund Farleigh, type: Person}
  l1: {name: Kananaskis, type: Place}
  l2: {name: Nagano, type: Place}
  p6: {name: Rubén Olvera, type: Person}
  l3: {name: Ottawa, type: Place}
offices:
  - {person: p1, office: president, of: US}
  - {person: p2, office: premier, of: CA}
  - {person: p3, office: presidente, of: MX}
  - {person: p4, office: president, of: UA}
  - {person: p5, office: premier, of: UK}
  - {person: p6, office: ambassadeur, of: MX}
events:
  e1: {type: Meeting, label: G7-bijeenkomst, participants: [G7, p1, p2, p5], hosts: [p2], place: l1, time: "maandagavond", factuality: actual}
  e2: {type: Meeting, label: gesprek Trask en Cárdenas, participants: [p1, p3], place: l1, factuality: counterfactual}
  e3: {type: Visit, label: reis van Bilyk naar Kananaskis, participants: [p4], place: l1, factuality: actual}
  e4: {type: Meeting, label: gesprek Trask en Bilyk, participants: [p1, p4], place: l1, factuality: counterfactual}
  e5: {type: Meeting, label: ontmoeting Trask en Farleigh, participants: [p1, p5], place: l1, factuality: actual}
  e6: {type: Agreement, label: handelsovereenkomst, participants: [US, UK, p1, p5], place: l1, factuality: actual, part_of: e5}
  e7: {type: Agreement, label: afspraak over termijn voor staal, participants: [p2, p1], place: l1, time: "maandagochtend", factuality: actual}
  e8: {type: Meeting, label: extra top in Nagano, participants: [G7], hosts: [JP], place: l2, time: "in september", factuality: possible}
  e9: {type: PressConference, label: slotpersconferentie, participants: [p2], place: l1, factuality: actual}
  e10: {type: Visit, label: reis van Farleigh naar Ottawa, participants: [p5], place: l3, factuality: actual}
  e11: {type: Meeting, label: onderonsje Farleigh en Olvera, participants: [p5, p6], place: l3, factuality: actual, part_of: e10}
acts:
  a1: {type: Statement, by: p2, content: "Dertig, niet eenendertig", about: e7}
  a2: {type: Statement, by: US, content: "een streven", about: e7}
  a3: {type: Proposal, by: CA, to: [G7], kind: other, content: "slotverklaring over Oekraïne", status: rejected}
  a4: {type: Proposal, by: JP, to: [G7], kind: summit, content: "om in september een extra top te houden in Nagano", status: accepted}
  a5: {type: Proposal, by: JP, to: [DE], kind: summit, content: "om in september een extra top te houden in Nagano", status: rejected}
  a6: {type: Warning, by: p6, content: "voor elk avocadotarief een whiskytarief"}
replies:
  r1: {to: a3, by: US, answer: rejected}
  r4: {to: a3, answer: accepted}
  r2: {to: a4, by: IT, answer: accepted}
  r5: {to: a4, by: UK, answer: accepted}
  r3: {to: a5, by: DE, answer: rejected}
outcomes:
  o1: {of: e1, type: walkout}
  o2: {of: e4, type: postponed}
  o3: {of: e11, type: unknown}
