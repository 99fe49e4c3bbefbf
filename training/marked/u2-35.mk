 date 2009-06-23 [Moldavië|MD] en [Transnistrië|TR]: vijf plus twee is voorlopig nul

"[Ik|p1] heb de deelnemers {uitgenodigd|s1+s6}, de stoelen geteld en het licht uitgedaan." De Griekse [OVSE|OV]-voorzitter [Spyridon Kallergis|p1] hield er maandag in [Wenen|l1] de moed wel in, maar feit is dat de {vergadering|e1} in het zogeheten 5+2-formaat alweer {niet doorging|o1}. Het was de vierde keer dit jaar.

Het formaat telt twee partijen ([Moldavië|MD] en het afgescheiden [Transnistrië|TR]), drie bemiddelaars ([Rusland|RU], [Oekraïne|UA] en [de OVSE|OV]) en twee waarnemers ([de Europese Unie|EU] en [de Verenigde Staten|US]).

[Tiraspol|TR] {weigert|r1+s3} te komen zolang [Chisinau|MD] [zijn|MD] douaneregels niet intrekt. "[Wij|TR] gaan niet praten met de strop nog om", {liet|s2} minister [Leonid Sjevtsjoek|p2] per brief weten. [Zijn|p2] [Moldavische|MD] collega [Ion Prisăcaru|p3] {noemt|r2} die {eis|s3} chantage.

[Rusland|RU] {kwam|s4+s5} zondag met een {alternatief|s4+s5}: een {onderhoud|e3} onder zes ogen in [Moskou|l2], zonder de westerse landen. [Tiraspol|TR] {hapte|r3} toe. [Prisăcaru|p3] niet: [Moldavië|MD] {praat|r4} alleen in het voltallige formaat of helemaal niet.

[Kallergis|p1] wil in september nog een {poging|e2} wagen. [Hij|p1] is overigens voorzitter tot nieuwjaar, daarna neemt Kazachstan het over. Roemenië, dat graag een stoel had, heeft die nooit gekregen.
=====
entities:
  MD: {name: Moldavië, type: State}
  TR: {name: Transnistrië, type: State}
  RU: {name: Rusland, type: State}
  UA: {name: Oekraïne, type: State}
  OV: {name: OVSE, type: Organisation}
  EU: {name: Europese Unie, type: Organisation}
  US: {name: Verenigde Staten, type: State}
  l1: {name: Wenen, type: Place}
  l2: {name: Moskou, type: Place}
  p1: {name: Spyridon Kallergis, type: Person}
  p2: {name: Leonid Sjevtsjoek, type: Person}
  p3: {name: Ion Prisăcaru, type: Person}
offices:
  - {person: p1, office: OVSE-voorzitter, of: OV}
  - {person: p2, office: minister, of: TR}
  - {person: p3, office: minister, of: MD}
events:
  e1: {type: Negotiation, label: 5+2-vergadering in Wenen, participants: [MD, TR], mediators: [RU, UA, OV], observers: [EU, US], place: l1, time: "maandag", factuality: counterfactual}
  e2: {type: Negotiation, label: nieuwe poging, participants: [MD, TR], mediators: [RU, UA, OV], observers: [EU, US], time: "in september", factuality: possible, after: e1}
  e3: {type: Negotiation, label: onderhoud onder zes ogen, participants: [MD, TR, RU], place: l2, factuality: possible}
acts:
  s1: {type: Proposal, by: p1, to: [TR], kind: talks, content: "de vergadering in het zogeheten 5+2-formaat", status: rejected, about: e1}
  s2: {type: Statement, by: p2, content: "Wij gaan niet praten met de strop nog om"}
  s3: {type: Demand, by: TR, to: [MD], content: "zolang Chisinau zijn douaneregels niet intrekt"}
  s4: {type: Proposal, by: RU, to: [TR], kind: talks, content: "een onderhoud onder zes ogen in Moskou, zonder de westerse landen", status: accepted, time: "zondag", about: e3}
  s5: {type: Proposal, by: RU, to: [MD], kind: talks, content: "een onderhoud onder zes ogen in Moskou, zonder de westerse landen", status: rejected, time: "zondag", about: e3}
  s6: {type: Statement, by: p1, content: "Ik heb de deelnemers uitgenodigd, de stoelen geteld en het licht uitgedaan", about: e1}
replies:
  r1: {to: s1, by: TR, answer: rejected}
  r2: {to: s3, by: p3, answer: rejected}
  r3: {to: s4, by: TR, answer: accepted}
  r4: {to: s5, by: p3, answer: rejected}
delegations: {}
outcomes:
  o1: {of: e1, type: cancelled}
