 date 2022-12-20 [Jerevan|AM] vraagt doorgang voor bloedzakken, [Bakoe|AZ] kijkt de andere kant op

De [Armeense|AM] premier [Tigran Hovsepian|p1] heeft [Azerbeidzjan|AZ] maandag {verzocht|a1} om [de Latsjin-weg|l1] twee uur per dag vrij te geven voor medische konvooien. [De regering in [Bakoe|AZ]|AZ] heeft de {oproep|a1} naast zich {neergelegd|r1}; volgens [haar|AZ] is de weg helemaal niet dicht.

Het [Internationale Rode Kruis|RK] kwam daarop met een eigen {plan|a2+a3}, waarbij wagens onder witte vlag en met Zwitserse chauffeurs via Agdam zouden rijden. [Azerbeidzjan|AZ] is daar {voor|r2}, [Armenië|AM] mort, maar {sluit|r3} niets uit.

In [Sotsji|l2] {schoven|e1} intussen onderhandelaars van [beide landen|AM+AZ] aan bij de [Russische|RU] viceminister [Oleg Tjoerin|p2], die de {zitting|e1} voorzat. Ze {strandde|o1} na veertig minuten, toen de [Armeense|AM] {afgezant|d1} [Karen Ter-Minasian|p3] de kaart van [zijn|p3] [Azerbeidzjaanse|AZ] opponent omdraaide. [Rusland|RU] {spreekt|a4} van een "technische onderbreking". Voor vrijdag staat een {herkansing|e2+o2} gepland.

[De Europese Unie|EU] {bood|a5} in november aan te {bemiddelen|e3}. Op dat {aanbod|a5} hebben [beide hoofdsteden|AM+AZ] nooit {geantwoord|r4}.
=====
entities:
  AM: {name: Armenië, type: State}
  AZ: {name: Azerbeidzjan, type: State}
  RU: {name: Rusland, type: State}
  RK: {name: Internationale Rode Kruis, type: Organisation}
  EU: {name: Europese Unie, type: Organisation}
  p1: {name: Tigran Hovsepian, type: Person}
  p2: {name: Oleg Tjoerin, type: Person}
  p3: {name: Karen Ter-Minasian, type: Person}
  l1: {name: Latsjin-weg, type: Place}
  l2: {name: Sotsji, type: Place}
offices:
  - {person: p1, office: premier, of: AM}
  - {person: p2, office: viceminister, of: RU}
  - {person: p3, office: afgezant, of: AM}
events:
  e1: {type: Negotiation, label: zitting in Sotsji, participants: [AM, AZ, p3], mediators: [p2], place: l2, factuality: actual}
  e2: {type: Negotiation, label: herkansing, participants: [AM, AZ], time: "vrijdag", factuality: planned, after: e1}
  e3: {type: Mediation, label: aangeboden EU-bemiddeling, participants: [AM, AZ], mediators: [EU], time: "in november", factuality: possible}
acts:
  a1: {type: Proposal, by: p1, to: [AZ], kind: humanitarian_corridor, content: "om de Latsjin-weg twee uur per dag vrij te geven voor medische konvooien", status: rejected, time: "maandag"}
  a2: {type: Proposal, by: RK, to: [AZ], kind: humanitarian_corridor, content: "wagens onder witte vlag en met Zwitserse chauffeurs via Agdam zouden rijden", status: accepted}
  a3: {type: Proposal, by: RK, to: [AM], kind: humanitarian_corridor, content: "wagens onder witte vlag en met Zwitserse chauffeurs via Agdam zouden rijden", status: unanswered}
  a4: {type: Statement, by: RU, content: "een \"technische onderbreking\""}
  a5: {type: Proposal, by: EU, to: [AM, AZ], kind: mediation_offer, content: "te bemiddelen", status: unanswered, time: "in november"}
replies:
  r1: {to: a1, by: AZ, answer: rejected}
  r2: {to: a2, by: AZ, answer: accepted}
  r3: {to: a3, by: AM, answer: unanswered}
  r4: {to: a5, answer: unanswered}
delegations:
  d1: {of: AM, head: p3, members: [], event: e1}
outcomes:
  o1: {of: e1, type: no_breakthrough}
  o2: {of: e1, type: continuation_agreed}
