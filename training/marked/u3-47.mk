 date 2023-12-13 [Armenië|AM] en [Azerbeidzjan|AZ] {ruilen|e1} 34 gevangenen

[Armenië|AM] en [Azerbeidzjan|AZ] hebben woensdag gevangenen {uitgewisseld|e1} aan [hun|AM+AZ] gezamenlijke grens. [Bakoe|AZ] {liet|e1} 32 [Armeense|AM] militairen gaan, [Jerevan|AM] twee [Azerbeidzjaanse|AZ].

De {ruil|e1} is de uitkomst van rechtstreekse {gesprekken|e2} tussen de kantoren van premier [Nikol Pasjinian|p1] en president [Ilham Aliyev|p2], zonder {tussenkomst|e3} van derden. In een gezamenlijke {verklaring|e4} van vorige week staat dat [beide landen|AM+AZ] "een historische kans op vrede" zien. Als gebaar {trekt|s1} [Armenië|AM] [zijn|AM] bezwaar in tegen de kandidatuur van [Azerbeidzjan|AZ] voor de klimaattop van 2024.

[EU|EU]-president [Charles Michel|p3] {feliciteert|s2} [de twee|p1+p2]. [De Verenigde Staten|US] {willen|s3+s4} [hen|AM+AZ] nog deze maand in [Washington|l1] {ontvangen|e8}. [Armenië|AM] is {bereid|r1}. [Azerbeidzjan|AZ] {houdt|r2} de boot af, nadat een [Amerikaanse|US] onderminister in het Congres had gezegd dat de relatie met [Bakoe|AZ] "niet normaal" is.

[Rusland|RU] {zegt|s5} bij monde van woordvoerder [Maria Zacharova|p4] dat een vredesverdrag ook in [Moskou|l2] {getekend|e5} kan worden. Daar {ging|r3} [Pasjinian|p1] niet op in.

In september {veroverde|e6} [Azerbeidzjan|AZ] in een dag [Nagorno-Karabach|l4]. Ruim 100.000 [Armeniërs|AM] vluchtten. Een {top|e7} in oktober in [Granada|l3] {liep stuk|o1} omdat [Aliyev|p2] wegbleef. [Georgië|GE] en [Iran|IR] {boden|s6+s7} eerder aan als gastheer op te treden.
=====
entities:
  AM: {name: Armenië, type: State}
  AZ: {name: Azerbeidzjan, type: State}
  EU: {name: Europese Unie, type: Organisation}
  US: {name: Verenigde Staten, type: State}
  RU: {name: Rusland, type: State}
  GE: {name: Georgië, type: State}
  IR: {name: Iran, type: State}
  l1: {name: Washington, type: Place}
  l2: {name: Moskou, type: Place}
  l3: {name: Granada, type: Place}
  l4: {name: Nagorno-Karabach, type: Place}
  p1: {name: Nikol Pasjinian, type: Person}
  p2: {name: Ilham Aliyev, type: Person}
  p3: {name: Charles Michel, type: Person}
  p4: {name: Maria Zacharova, type: Person}
offices:
  - {person: p1, office: premier, of: AM}
  - {person: p2, office: president, of: AZ}
  - {person: p3, office: president, of: EU}
  - {person: p4, office: woordvoerder, of: RU}
events:
  e1: {type: Agreement, label: gevangenenruil, participants: [AM, AZ], time: woensdag, factuality: actual}
  e2: {type: Negotiation, label: rechtstreekse gesprekken, participants: [AM, AZ], factuality: actual}
  e3: {type: Mediation, participants: [AM, AZ], factuality: counterfactual}
  e4: {type: Agreement, label: gezamenlijke verklaring, participants: [AM, AZ], time: vorige week, factuality: actual}
  e5: {type: Agreement, label: vredesverdrag, participants: [AM, AZ], place: l2, factuality: possible}
  e6: {type: Conflict, label: verovering van Nagorno-Karabach, participants: [AZ, AM], place: l4, time: In september, factuality: actual}
  e7: {type: Meeting, label: top in Granada, participants: [p1, p2], place: l3, time: in oktober, factuality: counterfactual}
  e8: {type: Negotiation, label: ontmoeting in Washington, participants: [AM, AZ], hosts: [US], place: l1, time: nog deze maand, factuality: possible}
acts:
  s1: {type: Concession, by: AM, to: [AZ], content: "bezwaar in tegen de kandidatuur van Azerbeidzjan voor de klimaattop van 2024"}
  s2: {type: Statement, by: p3, to: [p1, p2], content: "feliciteert de twee"}
  s3: {type: Proposal, by: US, to: [AM], kind: talks, content: "nog deze maand in Washington ontvangen", status: accepted, about: e8}
  s4: {type: Proposal, by: US, to: [AZ], kind: talks, content: "nog deze maand in Washington ontvangen", status: unanswered, about: e8}
  s5: {type: Proposal, by: p4, to: [AM, AZ], kind: treaty, content: "dat een vredesverdrag ook in Moskou getekend kan worden", status: unanswered, about: e5}
  s6: {type: Proposal, by: GE, kind: talks, content: "als gastheer op te treden", status: proposed}
  s7: {type: Proposal, by: IR, kind: talks, content: "als gastheer op te treden", status: proposed}
replies:
  r1: {to: s3, by: AM, answer: accepted}
  r2: {to: s4, by: AZ, answer: unanswered}
  r3: {to: s5, by: p1, answer: unanswered}
outcomes:
  o1: {of: e7, type: cancelled}
