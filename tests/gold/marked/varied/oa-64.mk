 date 2003-12-28 [Bam|l1] telt zijn doden, vliegtuigen uit vijandige landen mogen landen

BAM/TEHERAN (ANP/Reuters) - Twee dagen na de aardbeving in het zuidoosten van Iran zijn in de verwoeste stad [Bam|l1] zeker 20.000 lichamen geborgen. De autoriteiten vrezen dat het er 30.000 worden. Van de citadel van leem, meer dan tweeduizend jaar oud, staat alleen nog een stuk muur overeind.

Reddingswerkers uit 21 landen zoeken met honden naar overlevenden. Zondag werd een meisje van zes maanden levend gevonden in de armen van haar dode moeder. De nachten zijn ijzig; de Rode Halvemaan heeft 40.000 tenten uitgedeeld, maar vooral dekens ontbreken. De luchthaven, een baan van 2,7 kilometer zonder radar, verwerkt ruim honderd toestellen per dag.

Onder die toestellen zijn zeven [Amerikaanse|US] Herculessen, de eerste sinds de mislukte gijzelaarsactie van 1980. [Richard Holcombe-Armitage|p1], [de [Amerikaanse|US] onderminister van Buitenlandse Zaken|p1], {belde|e1} daarvoor zaterdag met [de [Iraanse|IR] ambassadeur bij [de VN|VN]|p2], een {telefoontje|e1} dat [beide hoofdsteden|US+IR] "zuiver humanitair" {noemen|s1}. [Het Witte Huis|US] {bood|a1} daarnaast aan senator [Eleanor Dole-Whitaker|p3] naar [Bam|l1] te {sturen|e2}; [Teheran|IR] {liet|r1} beleefd weten dat het daarvoor "te druk" is. President [Khatami|p4] {zei|s2} dat aardbevingen "geen begin zijn van iets anders". De hulp van [Israël|IL] is {geweigerd|r2+a2}.

In Nederland werd zondag giro 800800 geopend. Een team van het USAR, dat pas in oktober is opgericht, vertrekt maandag van vliegbasis Eindhoven met acht honden. Aan boord zijn ook twee aannemers uit Nieuwegein, gespecialiseerd in stutten.

Een naschok van 5,1 zorgde zondagmiddag voor paniek bij de begraafplaats. Een bulldozer graaft daar lange sleuven. Namen worden met viltstift op latjes geschreven.
=====
entities:
  US: {name: Verenigde Staten, type: State}
  IR: {name: Iran, type: State}
  IL: {name: Israël, type: State}
  VN: {name: Verenigde Naties, type: Organisation}
  p1: {name: Richard Holcombe-Armitage, type: Person}
  p2: {name: Iraanse ambassadeur bij de VN, type: Person}
  p3: {name: Eleanor Dole-Whitaker, type: Person}
  p4: {name: Khatami, type: Person}
  l1: {name: Bam, type: Place}
offices:
  - {person: p1, office: onderminister van Buitenlandse Zaken, of: US}
  - {person: p2, office: ambassadeur bij de VN, of: IR}
  - {person: p3, office: senator, of: US}
  - {person: p4, office: President, of: IR}
events:
  e1: {type: Meeting, label: telefoongesprek, participants: [p1, p2], time: zaterdag, factuality: actual}
  e2: {type: Visit, participants: [p3], place: l1, factuality: counterfactual}
acts:
  a1: {type: Proposal, by: US, to: [IR], kind: other, content: "senator Eleanor Dole-Whitaker naar Bam te sturen", status: rejected, about: e2}
  a2: {type: Proposal, by: IL, to: [IR], kind: other, content: "De hulp van Israël", status: rejected}
  s1: {type: Statement, by: US, content: "zuiver humanitair", about: e1}
  s2: {type: Statement, by: p4, content: "dat aardbevingen \"geen begin zijn van iets anders\""}
replies:
  r1: {to: a1, by: IR, answer: rejected}
  r2: {to: a2, by: IR, answer: rejected}
