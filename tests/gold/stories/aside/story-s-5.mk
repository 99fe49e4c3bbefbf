 date 2015-05-22 Hoe [de ene Jung|w2] [de andere|w1] opvolgde, en [Stockholm|v5] een {akkoord|e7} kreeg

Voor wie de draad kwijt is: de [Jung|w2] die woensdag in [Stockholm|v5] [zijn|w2] naam {zette|e7} onder een {akkoord|e7+o4} met [Noord-Korea|NK], was tot eind april minister van Defensie. Sindsdien is [Jung Tae-il|w2] minister van Hereniging van [de Republiek Korea|ZK]. [[Zijn|w2] voorganger|w1] [Jung Dong-hyun|w1] werd premier en bleef in Seoul.

Voor [Pyongyang|NK] {tekende|e7} [Park Sun-hee|w6]. Een directe telefoonlijn komt er, en ieder voorjaar een ontmoeting van families. [Mongolië|MN] en [Zweden|SE] staan garant. Wat er niet in staat: een einde aan de oefeningen, waar [het noorden|NK] op {aandrong|s3} en waar [de nieuwe minister|w2] niets van {wilde|r8} weten.

De eerste ontmoeting, op 12 mei in [Kaesong|v3], was mislukt. [Het noorden|NK] {zegde|s17} die af, wegens een griep volgens [Pyongyang|NK], wegens een ballon met pamfletten volgens [Seoul|ZK]. In [Stockholm|v5] {stelde|s18} [Batbayar Tserenpil|w4], die ook deze {ronde|e6} voorzat, een nieuwe datum voor, 2 juni. [Jung|w2] en [Park|w6] {knikten|r11+r12}.

Was het de derde {ronde|e6}? Ja, telt [Zuid-Korea|ZK]. De vierde, zegt [de [Noord-Koreaanse|NK] onderminister|w3] [Lee Myong-ho|w3], en het getal verraadt [hem|w3], want dan moet [Panmunjom|v2] meedoen, waar volgens [zijn|w3] eigen regering niet is {gepraat|e4:counterfactual}. Of [hij|w3] telt [Peking|v4]. Premier [Jung Dong-hyun|w1] {erkende|s19} donderdag in het parlement dat [hij|w1] er op 19 februari met [Lee|w3] een wandeling {maakte|e2}, van twintig minuten. "De soep was daarna."

Diezelfde donderdag {bezocht|e8} [de premier|w1] het hoofdkwartier van [het United Nations Command|VC]. Over de oefeningen werd niets meegedeeld.

[De [Zweedse|SE] gastvrouw|w5], minister [Agneta Lindqvist|w5], gaf [alle delegaties|ZK+NK] een paar wanten mee.
=====
entities:
  ZK: {name: Zuid-Korea, type: State}
  NK: {name: Noord-Korea, type: State}
  MN: {name: Mongolië, type: State}
  SE: {name: Zweden, type: State}
  VC: {name: VN-Commando, type: Organisation}
  w1: {name: Chung Dong-hyun, type: Person}
  w2: {name: Chung Tae-il, type: Person}
  w3: {name: Ri Myong-ho, type: Person}
  w4: {name: Tserenpil Batbajar, type: Person}
  w5: {name: Agneta Lindqvist, type: Person}
  w6: {name: Pak Son-hui, type: Person}
  v2: {name: Panmunjom, type: Place}
  v3: {name: Kaesong, type: Place}
  v4: {name: Peking, type: Place}
  v5: {name: Stockholm, type: Place}
offices:
  - {person: w2, office: minister van Defensie, of: ZK}
  - {person: w2, office: minister van Hereniging, of: ZK}
  - {person: w1, office: premier, of: ZK}
  - {person: w3, office: onderminister, of: NK}
  - {person: w5, office: minister, of: SE}
events:
  e6: {type: Negotiation, participants: [ZK, NK], mediators: [w4], hosts: [w5], place: v5, factuality: actual}
  e7: {type: Agreement, participants: [ZK, NK], guarantors: [MN, SE], place: v5, time: woensdag, factuality: actual, part_of: e6}
  e4: {type: Negotiation, participants: [ZK, NK], place: v2, factuality: possible}
  e2: {type: Meeting, participants: [w1, w3], place: v4, time: op 19 februari, factuality: actual, source: w1}
  e8: {type: Visit, participants: [w1], time: Diezelfde donderdag, factuality: actual}
acts:
  s17: {type: Statement, by: NK, content: wegens een griep}
  s18: {type: Proposal, by: w4, to: [ZK, NK], kind: other, content: "een nieuwe datum voor, 2 juni", status: accepted, about: e6}
  s19: {type: Statement, by: w1, content: "dat hij er op 19 februari met Lee een wandeling maakte, van twintig minuten", about: e2, time: donderdag}
  s3: {type: Demand, by: NK, to: [ZK], content: een einde aan de oefeningen}
replies:
  r8: {to: s3, by: w2, answer: rejected}
  r11: {to: s18, by: w2, answer: accepted}
  r12: {to: s18, by: w6, answer: accepted}
outcomes:
  o4: {of: e6, type: agreement}
