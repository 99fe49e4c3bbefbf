 date 2024-09-25 [Algemene Vergadering|AV]: één zaal, vijf ruzies, nul oplossingen

[NEW YORK|l1] - De bar van de delegates' lounge draaide dinsdag een recordomzet, en dat verbaasde niemand. In de marge van de jaarlijkse {zitting|e1} van [de Algemene Vergadering|AV] was het een komen en gaan van ministers die elkaar aan de jas trokken.

[De [Serviër|RS]|p1], president [Vojislav Radan|p1], {weigerde|r2} in één lift te staan met de [Kosovaarse|XK] premier [Luan Berisha|p2]. Een {gesprek|e2} dat [Slovenië|SI] had {ingestoken|a1}, {ging|o1} dus niet door. [Slovenië|SI] {hoopt|a2} op "een grotere lift" in december.

Beter verging het [Japan|JP] en [China|CN]. Minister [Hideki Onozawa|p3] en [diens|p3] [Chinese|CN] collega [Luo Zhenbang|p4] {spraken|e3} veertig minuten over zeevruchten. [China|CN] heeft zich {bereid|a3} verklaard de invoer stapsgewijs te hervatten wanneer de metingen bij Fukushima door derden worden gedaan; daarmee is [Tokio|JP] het {eens|o2+r3}. Begin volgend jaar wordt in [Peking|l2] verder {gepraat|e4}.

[Canada|CA] had voor woensdag een {persconferentie|e5} met [India|IN] aangekondigd, om een streep te zetten onder de moordzaak in Surrey. [New Delhi|IN] {laat|a4} nu weten van niets te weten.

[De [Russische|RU] minister [Fjodor Zorin|p5]|p5] {hield|a5} [Denemarken|DK] voor dat wie zijn straten openzet voor [NAVO|NATO]-raketten, "ook de post ontvangt die daarbij hoort". [De [Deense|DK] gezant|p6] {vroeg|a6} om excuses en {kreeg|r1} die niet.

Tussen de bedrijven door wierp [Noorwegen|NOR] zich op als {vredestichter|e6} in de twist van [Venezuela|VE] en [Guyana|GY]. De [Noorse|NOR] staatssecretaris [Tuva Hegstad|p7] {lanceerde|a7+a8} het idee van een veerdienst over de Cuyuni, uitsluitend voor zieken en voedsel. [Georgetown|GY] {juichte|r4} het toe; [Caracas|VE] laat het {bezinken|r5}. Hardnekkig was het gerucht dat [Cuba|CU] en [de Verenigde Staten|US] [elkaar|CU+US] in een flat in [Queens|l3] hadden {opgezocht|e7}. [Havana|CU] {lachte|a9} het weg. [De Amerikanen|US] gaven geen commentaar.

Buiten de muren, aan First Avenue, demonstreerden Oeigoeren, wijnboeren en een man met een bord waarop 'Lift' stond. Zijn bedoeling werd niet duidelijk.
=====
entities:
  AV: {name: Algemene Vergadering, type: Organisation}
  RS: {name: Servië, type: State}
  XK: {name: Kosovo, type: State}
  SI: {name: Slovenië, type: State}
  JP: {name: Japan, type: State}
  CN: {name: China, type: State}
  CA: {name: Canada, type: State}
  IN: {name: India, type: State}
  RU: {name: Rusland, type: State}
  DK: {name: Denemarken, type: State}
  NATO: {name: NAVO, type: Organisation}
  p1: {name: Vojislav Radan, type: Person}
  p2: {name: Luan Berisha, type: Person}
  p3: {name: Hideki Onozawa, type: Person}
  p4: {name: Luo Zhenbang, type: Person}
  p5: {name: Fjodor Zorin, type: Person}
  p6: {name: de Deense gezant, type: Person}
  l1: {name: New York, type: Place}
  l2: {name: Peking, type: Place}
  NOR: {name: Noorwegen, type: State}
  VE: {name: Venezuela, type: State}
  GY: {name: Guyana, type: State}
  CU: {name: Cuba, type: State}
  US: {name: Verenigde Staten, type: State}
  p7: {name: Tuva Hegstad, type: Person}
  l3: {name: Queens, type: Place}
offices:
  - {person: p1, office: president, of: RS}
  - {person: p2, office: premier, of: XK}
  - {person: p3, office: minister, of: JP}
  - {person: p4, office: collega, of: CN}
  - {person: p5, office: minister, of: RU}
  - {person: p6, office: gezant, of: DK}
  - {person: p7, office: staatssecretaris, of: NOR}
events:
  e1: {type: Meeting, label: zitting van de Algemene Vergadering, participants: [AV], place: l1, time: "dinsdag", factuality: actual}
  e2: {type: Negotiation, label: gesprek Radan en Berisha, participants: [p1, p2], place: l1, factuality: counterfactual}
  e3: {type: Negotiation, label: gesprek Onozawa en Luo, participants: [p3, p4], place: l1, time: "veertig minuten", factuality: actual}
  e4: {type: Negotiation, label: vervolg in Peking, participants: [JP, CN], place: l2, time: "Begin volgend jaar", factuality: planned, after: e3}
  e5: {type: PressConference, label: persconferentie Canada en India, participants: [CA, IN], time: "woensdag", factuality: counterfactual, source: IN}
  e6: {type: Mediation, label: Noorse bemiddeling, participants: [VE, GY], mediators: [NOR], factuality: actual}
  e7: {type: Meeting, label: vermeende ontmoeting in Queens, participants: [CU, US], place: l3, factuality: possible}
acts:
  a1: {type: Proposal, by: SI, to: [p1, p2], kind: talks, content: "Een gesprek", status: rejected}
  a2: {type: Statement, by: SI, content: "een grotere lift"}
  a3: {type: Proposal, by: CN, to: [JP], kind: other, content: "de invoer stapsgewijs te hervatten wanneer de metingen bij Fukushima door derden worden gedaan", status: accepted}
  a4: {type: Statement, by: IN, content: "van niets te weten"}
  a5: {type: Warning, by: p5, to: [DK], content: "dat wie zijn straten openzet voor NAVO-raketten, \"ook de post ontvangt die daarbij hoort\""}
  a6: {type: Demand, by: p6, to: [p5], content: "excuses"}
  a7: {type: Proposal, by: p7, to: [GY], kind: humanitarian_corridor, content: "een veerdienst over de Cuyuni, uitsluitend voor zieken en voedsel", status: accepted}
  a8: {type: Proposal, by: p7, to: [VE], kind: humanitarian_corridor, content: "een veerdienst over de Cuyuni, uitsluitend voor zieken en voedsel", status: unanswered}
  a9: {type: Statement, by: CU, content: "lachte het weg", about: e7}
replies:
  r2: {to: a1, by: p1, answer: rejected}
  r3: {to: a3, by: JP, answer: accepted}
  r1: {to: a6, by: p5, answer: rejected}
  r4: {to: a7, by: GY, answer: accepted}
  r5: {to: a8, by: VE, answer: unanswered}
outcomes:
  o1: {of: e2, type: cancelled}
  o2: {of: e3, type: agreement}
