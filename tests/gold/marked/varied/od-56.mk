 date 2014-03-13 Makreel: [Reykjavik|IS] blijft alleen op de kade

Edinburgh. Een vis die niet stilzit, is lastig te verdelen. [De Europese Unie|EU], [Noorwegen|NW] en [de Faeröer|FO] zijn daar woensdagnacht, na vier jaar {makreeloorlog|e3}, toch {uitgekomen|e1}: een {overeenkomst|e1+o1} tot en met 2018, waarin [de Faeröer|FO] 12,6 procent van de vangst {krijgen|a1}. Dat was vier. [IJsland|IS] doet niet mee.

De beslissende {ronde|e2} begon maandag in [Edinburgh|l1] en werd {voorgezeten|e2} door een [Noor|NW], [Audun Maråk-Lie|p1]. [De [IJslandse|IS] hoofdonderhandelaar|p2], [Sigurgeir Thorsteinsson|p2], verliet de zaal op woensdagmiddag, in de veronderstelling dat er een pauze was. Toen [hij|p2] 's avonds terugbelde, bleek er {getekend|e1}. '[Wij|IS] zijn niet weggelopen. [Wij|IS] zijn buitengesloten', {zegt|a2} [hij|p2].

De [Europese|EU] commissaris [Maria Damanakis|p3] {spreekt|a3} van een 'deur op een kier'. [Zij|p3] had [IJsland|IS] in oktober nog 11,9 procent {geboden|a4+a8}, een {voorstel|a4+a8} waarmee [Reykjavik|IS] kon {leven|r1} maar dat op [de Noren|NW] {stukliep|r2}.

Nederlandse reders, die een kwart van de Europese makreel opvissen, zijn 'matig tevreden', zegt Gerard van Balsfoort-Ouwehand van de Pelagic Freezer-trawler Association. Het quotum groeit, het aandeel niet.

Vorig jaar zomer stelde [Brussel|EU] een {boycot|a5} in tegen haring van [de Faeröer|FO]. Die wordt nu {opgeheven|a6}. Een zaak bij de Wereldhandelsorganisatie, aangespannen door [Denemarken|DK] namens [de eilanden|FO], {vervalt|a7}.
=====
entities:
  IS: {name: IJsland, type: State}
  EU: {name: Europese Unie, type: Organisation}
  NW: {name: Noorwegen, type: State}
  FO: {name: Faeröer, type: State}
  DK: {name: Denemarken, type: State}
  p1: {name: Audun Maråk-Lie, type: Person}
  p2: {name: Sigurgeir Thorsteinsson, type: Person}
  p3: {name: Maria Damanakis, type: Person}
  l1: {name: Edinburgh, type: Place}
offices:
  - {person: p2, office: hoofdonderhandelaar, of: IS}
  - {person: p3, office: commissaris, of: EU}
events:
  e1: {type: Agreement, label: makreelovereenkomst, participants: [EU, NW, FO], place: l1, time: woensdagnacht, factuality: actual}
  e2: {type: Negotiation, label: makreelronde in Edinburgh, participants: [EU, NW, FO, IS, p2], mediators: [p1], place: l1, time: maandag, factuality: actual}
  e3: {type: Conflict, label: makreeloorlog, participants: [EU, NW, FO, IS], time: vier jaar, factuality: actual}
acts:
  a1: {type: Concession, by: EU, to: [FO], content: "12,6 procent van de vangst", about: e1}
  a2: {type: Statement, by: p2, content: Wij zijn niet weggelopen. Wij zijn buitengesloten, about: e2}
  a3: {type: Statement, by: p3, content: "'deur op een kier'", about: e1}
  a4: {type: Proposal, by: p3, to: [IS], kind: other, content: "11,9 procent", status: accepted, time: in oktober}
  a8: {type: Proposal, by: p3, to: [NW], kind: other, content: "11,9 procent", status: rejected, time: in oktober}
  a5: {type: Statement, by: EU, to: [FO], content: boycot in tegen haring van de Faeröer, time: Vorig jaar zomer}
  a6: {type: Concession, by: EU, to: [FO], content: Die wordt nu opgeheven}
  a7: {type: Concession, by: DK, to: [EU], content: Een zaak bij de Wereldhandelsorganisatie}
replies:
  r1: {to: a4, by: IS, answer: accepted}
  r2: {to: a8, by: NW, answer: rejected}
outcomes:
  o1: {of: e2, type: agreement}
