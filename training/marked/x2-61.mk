 date 2022-07-28 [Podgorica|ME] wil [zijn|ME] schip terug, [Zagreb|HR] wil eerst excuses

Het zeilschip Jadran ligt al eenendertig jaar in [Tivat|l1] en al even lang in de weg tussen [Kroatië|HR] en [Montenegro|ME]. Tijdens een {bezoek|e1} aan [Dubrovnik|l2] heeft de [Montenegrijnse|ME] buitenlandminister [Ranko Vujošević|p1] donderdag een hand {uitgestoken|s1}: [beide marines|ME+HR] zouden er om beurten mee varen, zes maanden elk. [Zijn|p1] [Kroatische|HR] ambtgenote [Iva Grgurić|p2] {liet|r1} de hand hangen.

[Kroatië|HR] {staat erop|a1} dat [Montenegro|ME] zich eerst verontschuldigt voor het kamp van Morinj, waar in 1991 driehonderd Kroaten werden gemarteld. [Vujošević|p1] {beloofde|s2} een herdenkingsplaat. "Een plaat is geen zin", {reageerde|s3} [Grgurić|p2] kort.

In de {onderhandelingen|e2} tussen [Montenegro|ME] en [de EU|EU] kan het ruzietje duur uitvallen. [Zagreb|HR] {waarschuwt|s4} hoofdstuk 31 te zullen tegenhouden. [Italië|IT] heeft zich als {tussenpersoon|e3} {gemeld|s5+s7}, en [Podgorica|ME] {omarmt|r2} dat. [Kroatië|HR] {wijst|r3} erop dat twee buren "geen derde aan de muur nodig hebben".

[Grgurić|p2] zou in september naar [Kotor|l3] {reizen|e4}, maar dat {bezoek|e4} staat nu op losse schroeven.
=====
entities:
  ME: {name: Montenegro, type: State}
  HR: {name: Kroatië, type: State}
  EU: {name: Europese Unie, type: Organisation}
  IT: {name: Italië, type: State}
  l1: {name: Tivat, type: Place}
  l2: {name: Dubrovnik, type: Place}
  l3: {name: Kotor, type: Place}
  p1: {name: Ranko Vujošević, type: Person}
  p2: {name: Iva Grgurić, type: Person}
offices:
  - {person: p1, office: buitenlandminister, of: ME}
  - {person: p2, office: ambtgenote, of: HR}
events:
  e1: {type: Visit, label: bezoek van Vujošević aan Dubrovnik, participants: [p1], place: l2, time: donderdag, factuality: actual}
  e2: {type: Negotiation, label: toetredingsonderhandelingen, participants: [ME, EU], factuality: actual}
  e3: {type: Mediation, label: Italiaanse bemiddeling, participants: [ME, HR], mediators: [IT], factuality: possible}
  e4: {type: Visit, label: bezoek van Grgurić aan Kotor, participants: [p2], place: l3, time: in september, factuality: possible}
acts:
  s1: {type: Proposal, by: p1, to: [HR], kind: other, content: "beide marines zouden er om beurten mee varen, zes maanden elk", status: rejected, time: donderdag}
  a1: {type: Demand, by: HR, to: [ME], content: "dat Montenegro zich eerst verontschuldigt voor het kamp van Morinj"}
  s2: {type: Concession, by: p1, to: [HR], content: "een herdenkingsplaat"}
  s3: {type: Statement, by: p2, content: "Een plaat is geen zin"}
  s4: {type: Warning, by: HR, to: [ME], content: "hoofdstuk 31 te zullen tegenhouden", about: e2}
  s5: {type: Proposal, by: IT, to: [ME], kind: mediation_offer, content: "als tussenpersoon", status: accepted, about: e3}
  s7: {type: Proposal, by: IT, to: [HR], kind: mediation_offer, content: "als tussenpersoon", status: rejected, about: e3}
replies:
  r1: {to: s1, by: p2, answer: rejected}
  r2: {to: s5, by: ME, answer: accepted}
  r3: {to: s7, by: HR, answer: rejected}
