 date 2021-06-17 Weer {geen akkoord|o1} over Nijldam; alleen [Soedan|SD] {wil|r1} verder

[KINSHASA|l1] (ANP/AFP) - [Egypte|EG], [Soedan|SD] en [Ethiopië|ET] zijn het opnieuw {niet eens geworden|o1} over het vullen van de Grote Renaissancedam. Drie dagen {onderhandelen|e1} in de [Congolese|CD] hoofdstad [Kinshasa|l1] {liepen op niets uit|o1}, bleek woensdagavond. [Congo|CD], dat dit jaar voorzitter is van [de Afrikaanse Unie|AU] en de {gesprekken|e1} leidde, heeft [de drie landen|EG+SD+ET] {uitgenodigd|s1+s2} om over tien dagen {verder te praten|e2}. [Khartoem|SD] heeft {toegezegd|r1}, [de andere twee|EG+ET] {zwijgen|r2+r3} vooralsnog.

Volgens de [Soedanese|SD] minister [Mariam al-Fadil|p1] {verwierp|r4} [Ethiopië|ET] in [Kinshasa|l1] een {voorstel|s3} van [[haar|p1] land|SD] om ook [de Verenigde Staten|US], [de Europese Unie|EU] en [de Verenigde Naties|VN] te laten {bemiddelen|e3}. [Egypte|EG] had zich achter dat {plan|s3} {geschaard|r5}. [Addis Abeba|ET] {sprak|s4} [al-Fadil|p1] donderdag tegen. "Er lag niets op tafel om te verwerpen", {aldus|s4} een woordvoerder van het ministerie van Water.

[Ethiopië|ET] {begint|s5} naar eigen zeggen hoe dan ook in juli met de tweede vulling van het stuwmeer. De [Egyptische|EG] president [Hatem Shawki|p2] {waarschuwde|s6} vorige week dat niemand "ongestraft een druppel water" van [zijn|p2] land afneemt.

De dam in de Blauwe Nijl, aan de bouw waarvan sinds 2011 wordt gewerkt, kost ruim 4 miljard euro.
=====
entities:
  EG: {name: Egypte, type: State}
  SD: {name: Soedan, type: State}
  ET: {name: Ethiopië, type: State}
  CD: {name: Congo, type: State}
  AU: {name: Afrikaanse Unie, type: Organisation}
  US: {name: Verenigde Staten, type: State}
  EU: {name: Europese Unie, type: Organisation}
  VN: {name: Verenigde Naties, type: Organisation}
  l1: {name: Kinshasa, type: Place}
  p1: {name: Mariam al-Fadil, type: Person}
  p2: {name: Hatem Shawki, type: Person}
offices:
  - {person: p1, office: minister, of: SD}
  - {person: p2, office: president, of: EG}
events:
  e1: {type: Negotiation, label: overleg over de Grote Renaissancedam, participants: [EG, SD, ET], mediators: [CD], place: l1, time: Drie dagen, factuality: actual}
  e2: {type: Negotiation, participants: [EG, SD, ET], time: over tien dagen, factuality: possible, after: e1}
  e3: {type: Mediation, participants: [EG, SD, ET], mediators: [US, EU, VN], factuality: possible}
acts:
  s1: {type: Proposal, by: CD, to: [SD], kind: talks, content: "om over tien dagen verder te praten", status: accepted, about: e2}
  s2: {type: Proposal, by: CD, to: [EG, ET], kind: talks, content: "om over tien dagen verder te praten", status: unanswered, about: e2}
  s3: {type: Proposal, by: SD, to: [ET], kind: mediation_offer, content: "om ook de Verenigde Staten, de Europese Unie en de Verenigde Naties te laten bemiddelen", status: rejected, source: p1, about: e3}
  s4: {type: Statement, by: ET, to: [p1], content: "Er lag niets op tafel om te verwerpen", time: donderdag}
  s5: {type: Statement, by: ET, content: "in juli met de tweede vulling van het stuwmeer"}
  s6: {type: Warning, by: p2, to: [ET], content: "dat niemand \"ongestraft een druppel water\" van zijn land afneemt", time: vorige week}
replies:
  r1: {to: s1, by: SD, answer: accepted}
  r2: {to: s2, by: EG, answer: unanswered}
  r3: {to: s2, by: ET, answer: unanswered}
  r4: {to: s3, by: ET, answer: rejected}
  r5: {to: s3, by: EG, answer: accepted}
delegations: {}
outcomes:
  o1: {of: e1, type: no_breakthrough}
