 date 2021-04-06 In [Kinshasa|l1] blijft [de Nijldam|l2] een twistappel zonder steel

Drie dagen lang {zaten|e1} [ze|EG+SD+ET] in het Fleuve Congo Hotel, met uitzicht op een rivier waar niemand ruzie over heeft. Dinsdag gingen de ministers van Buitenlandse Zaken en van Water van [Egypte|EG], [Soedan|SD] en [Ethiopië|ET] naar huis {zonder|o1} zelfs maar een slotverklaring. Gastheer [Félix Tshisekedi|p1], [president van [Congo|CD] en sinds februari voorzitter van de [Afrikaanse Unie|AU]|p1], had op minder gehoopt en minder gekregen.

Het {overleg|e1} over de vuldatum van [de Grand Ethiopian Renaissance Dam|l2] liep stuk op een vraag die met water weinig te maken heeft: wie zit er aan het hoofd van de tafel? [Khartoem|SD] {wil|a1+a9} dat de [Afrikaanse Unie|AU] gezelschap krijgt van [de Verenigde Staten|US], [de EU|EU] en [de Verenigde Naties|VN], zodat vier partijen {bemiddelen|e2} in plaats van één. [Caïro|EG] {steunt|r1} dat. Voor [Addis Abeba|ET] is het {onbespreekbaar|r2}: [het|ET] duldt hooguit waarnemers.

"[Ethiopië|ET] wilde niet eens toezeggen de vólgende keer te komen", {sneerde|a2} de [Soedanese|SD] minister [Mariam al-Sadig|p2]. [Haar|p2] [Egyptische|EG] collega [Hisham Lotfi el-Naggar|p3] {sprak|a3} van "onwil in zijn zuiverste vorm". De [Ethiopiër|ET] [Demeke Wolde-Mariam|p4] {hield|a4} het erop dat [[zijn|p4] twee gesprekspartners|EG+SD] "zich achter formaliteiten verschuilen". [Hij|p4] {bood|a5+a6} wel aan om ingenieurs gegevens over de tweede vulling te laten uitwisselen. [Egypte|EG] vond dat {te mager|r3}, [Soedan|SD] {zweeg|r4}.

Voor wie de tel kwijt is: dit was de zoveelste mislukking in een rij die in 2011 begon. Het hoopvolst stemde nog [Washington|l3], waar [het ministerie van Financiën van [de VS|US]|US] begin vorig jaar een {tekst|e3} liet opstellen die [Egypte|EG] {parafeerde|e3} en [Ethiopië|ET] liet {liggen|e4}. Daarna nam [Zuid-Afrika|ZA], [de vorige voorzitter van de [AU|AU]|ZA], het {stokje|e5} over; elf videovergaderingen verder was men het eens over de naam van de dam.

Wat nu? In juli begint het regenseizoen en dan gaat [Ethiopië|ET] hoe dan ook vullen, {zei|a7} premier [Abiy|p5] maandag nog eens. President [Sisi|p6] {waarschuwde|a8} vorige week bij het Suezkanaal dat "niemand één druppel" kan nemen zonder dat de streek een "onvoorstelbare instabiliteit" tegemoet gaat. [Tshisekedi|p1] {overweegt|e6} nu zelf naar de drie hoofdsteden te reizen.

Voor boer Abdelraouf in Beni Suef is de toekomst al begonnen. Hij mag dit jaar geen rijst meer planten.
=====
entities:
  CD: {name: Congo, type: State}
  EG: {name: Egypte, type: State}
  SD: {name: Soedan, type: State}
  ET: {name: Ethiopië, type: State}
  US: {name: Verenigde Staten, type: State}
  ZA: {name: Zuid-Afrika, type: State}
  AU: {name: Afrikaanse Unie, type: Organisation}
  EU: {name: Europese Unie, type: Organisation}
  VN: {name: Verenigde Naties, type: Organisation}
  p1: {name: Félix Tshisekedi, type: Person}
  p2: {name: Mariam al-Sadig, type: Person}
  p3: {name: Hisham Lotfi el-Naggar, type: Person}
  p4: {name: Demeke Wolde-Mariam, type: Person}
  p5: {name: Abiy, type: Person}
  p6: {name: Sisi, type: Person}
  l1: {name: Kinshasa, type: Place}
  l2: {name: Grand Ethiopian Renaissance Dam, type: Place}
  l3: {name: Washington, type: Place}
offices:
  - {person: p1, office: president, of: CD}
  - {person: p1, office: voorzitter, of: AU}
  - {person: p2, office: minister, of: SD}
  - {person: p3, office: collega, of: EG}
  - {person: p5, office: premier, of: ET}
  - {person: p6, office: President, of: EG}
events:
  e1: {type: Negotiation, label: overleg over de Nijldam, participants: [EG, SD, ET, p2, p3, p4], hosts: [p1], place: l1, time: Drie dagen, factuality: actual}
  e2: {type: Mediation, participants: [EG, SD, ET], mediators: [AU, US, EU, VN], factuality: possible}
  e3: {type: Agreement, label: tekst van Washington, participants: [EG], mediators: [US], place: l3, time: begin vorig jaar, factuality: actual}
  e4: {type: Agreement, label: handtekening van Ethiopië, participants: [ET], place: l3, factuality: counterfactual}
  e5: {type: Mediation, participants: [EG, SD, ET], mediators: [ZA], factuality: actual}
  e6: {type: Visit, participants: [p1], factuality: possible}
acts:
  a1: {type: Proposal, by: SD, to: [ET], kind: mediation_offer, content: "dat de Afrikaanse Unie gezelschap krijgt van de Verenigde Staten, de EU en de Verenigde Naties", status: rejected, about: e2}
  a9: {type: Proposal, by: SD, to: [EG], kind: mediation_offer, content: "dat de Afrikaanse Unie gezelschap krijgt van de Verenigde Staten, de EU en de Verenigde Naties", status: accepted, about: e2}
  a2: {type: Statement, by: p2, content: "Ethiopië wilde niet eens toezeggen de vólgende keer te komen", about: e1}
  a3: {type: Statement, by: p3, content: "onwil in zijn zuiverste vorm", about: e1}
  a4: {type: Statement, by: p4, content: "zich achter formaliteiten verschuilen", about: e1}
  a5: {type: Proposal, by: p4, to: [EG], kind: other, content: "om ingenieurs gegevens over de tweede vulling te laten uitwisselen", status: rejected, about: e1}
  a6: {type: Proposal, by: p4, to: [SD], kind: other, content: "om ingenieurs gegevens over de tweede vulling te laten uitwisselen", status: unanswered, about: e1}
  a7: {type: Statement, by: p5, content: "In juli begint het regenseizoen en dan gaat Ethiopië hoe dan ook vullen", time: maandag}
  a8: {type: Warning, by: p6, to: [ET], content: "dat \"niemand één druppel\" kan nemen zonder dat de streek een \"onvoorstelbare instabiliteit\" tegemoet gaat", time: vorige week}
replies:
  r1: {to: a9, by: EG, answer: accepted}
  r2: {to: a1, by: ET, answer: rejected}
  r3: {to: a5, by: EG, answer: rejected}
  r4: {to: a6, by: SD, answer: unanswered}
outcomes:
  o1: {of: e1, type: no_breakthrough}
