 date 2025-07-28 {Bestand|e2} tussen [Thailand|TH] en [Cambodja|KH] na vijf dagen {vechten|e3}

[Thailand|TH] en [Cambodja|KH] zijn maandag een onvoorwaardelijk {staakt-het-vuren|e2+o1} overeengekomen. Het is om middernacht ingegaan, meldt premier [Anwar Ibrahim|p1] van [Maleisië|MY], die als voorzitter van [ASEAN|AS] {bemiddelde|e1}.

Waarnemend premier [Phumtham Wechayachai|p2] van [Thailand|TH] en de [Cambodjaanse|KH] premier [Hun Manet|p3] {zaten|e4} 's middags tweeënhalf uur om de tafel in [Putrajaya|l1]. Ook de ambassadeurs van [China|CN] en [de Verenigde Staten|US] waren erbij, als waarnemer.

Dinsdagochtend om 07.00 uur {spreken|e5} de legercommandanten elkaar aan de grens. Op 4 augustus {komt|e6} de gemengde grenscommissie bijeen in [Phnom Penh|l2].

De [Amerikaanse|US] president [Donald Trump|p4] had zaterdag met [beide premiers|p2+p3] {gebeld|e7+e8}. [Hij|p4] {dreigde|s1} de handelsgesprekken met [hun|TH+KH] landen stop te zetten als het geweld doorging. [Hun Manet|p3] {bedankte|s2} [Trump|p4] en [China|CN] voor [hun|p4+CN] inzet. [Phumtham|p2] {zei|s3} dat [Thailand|TH] blijft twijfelen aan de oprechtheid van [de buren|KH].

Bij de {gevechten|e3} kwamen minstens 36 mensen om. Meer dan 200.000 mensen zijn op de vlucht. [De landen|TH+KH] twisten al meer dan een eeuw over [hun|TH+KH] grens, die door Frankrijk werd getrokken toen [Cambodja|KH] nog een kolonie was. [Vietnam|VI] en [Laos|LA] hadden {opgeroepen|s4+s5} tot kalmte.
=====
entities:
  TH: {name: Thailand, type: State}
  KH: {name: Cambodja, type: State}
  MY: {name: Maleisië, type: State}
  AS: {name: ASEAN, type: Organisation}
  CN: {name: China, type: State}
  US: {name: Verenigde Staten, type: State}
  VI: {name: Vietnam, type: State}
  LA: {name: Laos, type: State}
  l1: {name: Putrajaya, type: Place}
  l2: {name: Phnom Penh, type: Place}
  p1: {name: Anwar Ibrahim, type: Person}
  p2: {name: Phumtham Wechayachai, type: Person}
  p3: {name: Hun Manet, type: Person}
  p4: {name: Donald Trump, type: Person}
offices:
  - {person: p1, office: premier, of: MY}
  - {person: p1, office: voorzitter, of: AS}
  - {person: p2, office: Waarnemend premier, of: TH}
  - {person: p3, office: premier, of: KH}
  - {person: p4, office: president, of: US}
events:
  e1: {type: Mediation, label: bemiddeling van Anwar, participants: [TH, KH], mediators: [p1], factuality: actual}
  e2: {type: Agreement, label: staakt-het-vuren, participants: [TH, KH], mediators: [p1], time: maandag, factuality: actual}
  e3: {type: Conflict, participants: [TH, KH], time: vijf dagen, factuality: actual}
  e4: {type: Negotiation, label: gesprek in Putrajaya, participants: [p2, p3], mediators: [p1], observers: [CN, US], place: l1, time: "'s middags", factuality: actual}
  e5: {type: Meeting, label: gesprek van de legercommandanten, participants: [TH, KH], time: Dinsdagochtend om 07.00 uur, factuality: planned}
  e6: {type: Meeting, label: gemengde grenscommissie, participants: [TH, KH], place: l2, time: Op 4 augustus, factuality: planned}
  e7: {type: Meeting, label: telefoongesprek, participants: [p4, p2], time: zaterdag, factuality: actual}
  e8: {type: Meeting, label: telefoongesprek, participants: [p4, p3], time: zaterdag, factuality: actual}
acts:
  s1: {type: Warning, by: p4, to: [TH, KH], content: "de handelsgesprekken met hun landen stop te zetten als het geweld doorging"}
  s2: {type: Statement, by: p3, to: [p4, CN], content: "voor hun inzet"}
  s3: {type: Statement, by: p2, content: "dat Thailand blijft twijfelen aan de oprechtheid van de buren"}
  s4: {type: Demand, by: VI, to: [TH, KH], content: "kalmte"}
  s5: {type: Demand, by: LA, to: [TH, KH], content: "kalmte"}
outcomes:
  o1: {of: e4, type: ceasefire}
