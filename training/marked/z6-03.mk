 date 2021-11-18 Hoe [Kirgizië|KG] en [Tadzjikistan|TJ] in [Batken|l1] zeventien gevangenen {ruilden|e1}

Om zes uur in de ochtend reden twee bussen tegelijk de brug van [Batken|l1] op. In de ene zaten negen [Tadzjiekse|TJ] grenswachten, in de andere acht [Kirgiezen|KG]. Een kwartier later was de {uitwisseling|e1} voorbij.

Het {plan|s1+s2} was afkomstig van [het Rode Kruis|RK], dat begin oktober [beide regeringen|KG+TJ] een {ruil|s1+s2} van iedereen tegen iedereen had {voorgelegd|s1+s2}. [Bisjkek|KG] was er meteen voor {gewonnen|r1}. [Doesjanbe|TJ] {voelde|r2} er eerst niets voor, omdat [het|TJ] vier van de [Kirgiezen|KG] wilde berechten. Pas toen [de [Oezbeekse|UZ] president|p1], [Sherzod Yuldoshev|p1], zich ermee {bemoeide|e2}, draaide [het|TJ] {bij|r3}.

[Yuldoshev|p1] {ontving|e3} vorige week in [Tasjkent|l2] [de twee veiligheidschefs|p2+p3], [Almaz Bekturov|p2] en [Firdavs Nazarzoda|p3]. De [Kirgiezen|KG] hadden behalve [Bekturov|p2] een arts en twee juristen {afgevaardigd|d1}; [Nazarzoda|p3] {kwam|d2} alleen. Het duurde tot drie uur 's nachts. "Toen lag er een lijst", zegt een ingewijde.

[Yuldoshev|p1] had zich {verbonden|s3} de bussen te laten begeleiden door [zijn|p1] eigen soldaten, voor het geval er geschoten werd. Dat bleek niet nodig.

Van een vrede is nog geen sprake. Over de omstreden weg bij Vorukh, waar in april werd {gevochten|e4}, {praten|e5} [beide landen|KG+TJ] al zeven maanden zonder {vooruitgang|o1}.

De volgende {ronde|e6} is op 2 december in [Chudzjand|l3]. [Bekturov|p2] {raadt|s4} [Doesjanbe|TJ] aan die dag landmeters mee te brengen in plaats van kolonels. Uit [Doesjanbe|TJ] {kwam|r4} per ommegaande de {namenlijst|d3}: één landmeter, vier kolonels. De moeder van een van de vrijgelaten grenswachten hoort het hoofdschuddend aan. "Laat [ze|KG+TJ] maar {praten|e5}", vindt ze. "Zolang [ze|KG+TJ] {praten|e5}, slapen de jongens thuis."

[Het Rode Kruis|RK] {verzekerde|s5} [beide landen|KG+TJ] dat er tot die tijd een arts bij de brug blijft.
=====
entities:
  KG: {name: Kirgizië, type: State}
  TJ: {name: Tadzjikistan, type: State}
  UZ: {name: Oezbekistan, type: State}
  RK: {name: Rode Kruis, type: Organisation}
  l1: {name: Batken, type: Place}
  l2: {name: Tasjkent, type: Place}
  p1: {name: Sherzod Yuldoshev, type: Person}
  p2: {name: Almaz Bekturov, type: Person}
  p3: {name: Firdavs Nazarzoda, type: Person}
  l3: {name: Chudzjand, type: Place}
offices:
  - {person: p1, office: president, of: UZ}
  - {person: p2, office: veiligheidschef, of: KG}
  - {person: p3, office: veiligheidschef, of: TJ}
events:
  e1: {type: Agreement, label: gevangenenruil, participants: [KG, TJ], guarantors: [p1], place: l1, time: "Om zes uur in de ochtend", factuality: actual}
  e2: {type: Mediation, participants: [KG, TJ], mediators: [p1], factuality: actual}
  e3: {type: Negotiation, label: overleg in Tasjkent, participants: [KG, TJ, p2, p3], mediators: [p1], place: l2, time: vorige week, factuality: actual, part_of: e2}
  e4: {type: Conflict, participants: [KG, TJ], time: in april, factuality: actual}
  e5: {type: Negotiation, label: overleg over de weg, participants: [KG, TJ], time: al zeven maanden, factuality: actual}
  e6: {type: Negotiation, participants: [KG, TJ], place: l3, time: op 2 december, factuality: planned, after: e5}
acts:
  s1: {type: Proposal, by: RK, to: [KG], kind: prisoner_exchange, content: "een ruil van iedereen tegen iedereen", status: accepted, time: begin oktober}
  s2: {type: Proposal, by: RK, to: [TJ], kind: prisoner_exchange, content: "een ruil van iedereen tegen iedereen", status: accepted, time: begin oktober}
  s3: {type: Concession, by: p1, to: [KG, TJ], content: "de bussen te laten begeleiden door zijn eigen soldaten", about: e1}
  s4: {type: Proposal, by: p2, to: [TJ], kind: other, content: "landmeters mee te brengen in plaats van kolonels", status: rejected, about: e6}
  s5: {type: Concession, by: RK, to: [KG, TJ], content: "dat er tot die tijd een arts bij de brug blijft"}
replies:
  r1: {to: s1, by: KG, answer: accepted}
  r2: {to: s2, by: TJ, answer: rejected}
  r3: {to: s2, by: TJ, answer: accepted}
  r4: {to: s4, by: TJ, answer: rejected}
delegations:
  d1: {of: KG, head: null, members: [p2], event: e3}
  d2: {of: TJ, head: p3, members: [], event: e3}
  d3: {of: TJ, head: null, members: [], event: e6}
outcomes:
  o1: {of: e5, type: no_breakthrough}
