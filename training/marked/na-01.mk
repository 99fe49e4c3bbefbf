 date 2025-08-06 Liveblog: [Thailand|TH] en [Cambodja|KH] weer {aan tafel|e1}

11.42 - Na een nacht waarin niemand wist of het nog wat zou worden, zijn de {besprekingen|e1} over de grens in [Kuala Lumpur|l1] hervat. Sinds een half uur {zitten|e1} [de [Thaise|TH] en [Cambodjaanse|KH] onderhandelaars|TH+KH] bij [elkaar|TH+KH], laat [gastheer [Maleisië|MY]|MY] weten. Aan de ene kant een ploeg die {wordt aangevoerd|d1} door de [Thaise|TH] onderminister [Nattakorn Srisuk|p1], aan de andere vijf generaals zonder duidelijke baas. [Amerikaanse|US] en [Chinese|CN] diplomaten kijken als waarnemers toe.

12.10 - [Phnom Penh|KH] wil [zijn|KH] achttien krijgsgevangenen {terug|a1}. 'Eerst de mijnen weg', kaatst [Bangkok|TH] de bal {terug|r1+a2}.

13.05 - Even ter herinnering: de {wapenstilstand|e2} van 28 juli, waarvoor premier [Anwar|p2] zich persoonlijk borg stelde, houdt tot dusver. De bedoeling was dat er vandaag een {papier|e3} over de controle daarop zou liggen.

15.31 - Het blijft bij handdrukken. Van een {handtekening|e3} is vandaag {geen sprake|o1}. Volgens [Srisuk|p1] wordt er over veertien dagen verder {gepraat|e4}, ditmaal aan [Thaise|TH] kant van de grens.
=====
entities:
  TH: {name: Thailand, type: State}
  KH: {name: Cambodja, type: State}
  MY: {name: Maleisië, type: State}
  US: {name: Verenigde Staten, type: State}
  CN: {name: China, type: State}
  l1: {name: Kuala Lumpur, type: Place}
  p1: {name: Nattakorn Srisuk, type: Person}
  p2: {name: Anwar, type: Person}
offices:
  - {person: p1, office: onderminister, of: TH}
events:
  e1: {type: Negotiation, participants: [TH, KH], hosts: [MY], observers: [US, CN], place: l1, factuality: actual}
  e2: {type: Agreement, label: wapenstilstand, participants: [TH, KH], guarantors: [p2], time: "28 juli", factuality: actual}
  e3: {type: Agreement, label: papier over de controle, participants: [TH, KH], time: vandaag, factuality: counterfactual, part_of: e1}
  e4: {type: Negotiation, participants: [TH, KH], time: "over veertien dagen", factuality: planned, source: p1, after: e1}
acts:
  a1: {type: Demand, by: KH, to: [TH], content: "zijn achttien krijgsgevangenen"}
  a2: {type: Demand, by: TH, to: [KH], content: "Eerst de mijnen weg"}
replies:
  r1: {to: a1, by: TH, answer: rejected}
delegations:
  d1: {of: TH, head: p1, members: [], event: e1}
outcomes:
  o1: {of: e1, type: no_breakthrough}
