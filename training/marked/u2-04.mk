 date 2019-08-26 "Zonder burgerschap geen bus": [Rohingya|RO] {wijzen|r1} {terugkeerplan|s1} af

[COX'S BAZAR|l1] - Vijf bussen, tien vrachtwagens, nul passagiers. Zo eindigde donderdag de tweede poging van [Bangladesh|BD] en [Myanmar|MM] om ruim drieduizend [Rohingya|RO] naar Rakhine te laten terugkeren.

Het {plan|s1} was in juli door een [Myanmarese|MM] {delegatie|d1} in de kampen {toegelicht|e5+s1}. Die stond onder leiding van permanent secretaris [U Kyaw Htin|p1]; twee collega's van Arbeid en Immigratie, [Daw Thiri Aung|p2] en [U Soe Naing|p3], deelden folders uit. Wie terugkwam, kreeg een verblijfskaart. Geen paspoort.

"[Wij|RO] {vragen|s2+s4+s5} drie dingen: burgerschap, [onze|RO] grond en bewaking door [de Verenigde Naties|UN]", zegt [Noor Kamal|p4], die namens eenendertig kampraden spreekt. [Kyaw Htin|p1] had over het eerste {opgemerkt|r2} dat de wet van 1982 'niet op een kampheuvel wordt herschreven'. De grond komt volgens [hem|p1] {goed|r3}. Het derde {liet|r4} [hij|p1] onbesproken.

[Dhaka|BD] is teleurgesteld, maar dwingt niemand, {verzekerde|s3} commissaris [Abul Hashem Talukder|p5].

Achter de schermen {bemiddelt|e1} [China|CN]. Ambassadeur [Zhai Wenbo|p6] bracht [de buurlanden|BD+MM] in het voorjaar in [Kunming|l2] aan één {tafel|e2}, waar een datum werd {afgesproken|o1}. Een derde poging zou [hij|p6] nog voor de winter willen zien. India en Thailand, waar ook duizenden [Rohingya|RO] verblijven, bemoeien zich er niet mee. Een eerdere terugkeer, gepland voor november 2018, ging evenmin door.
=====
entities:
  RO: {name: Rohingya, type: Organisation}
  BD: {name: Bangladesh, type: State}
  MM: {name: Myanmar, type: State}
  UN: {name: Verenigde Naties, type: Organisation}
  CN: {name: China, type: State}
  l1: {name: Cox's Bazar, type: Place}
  l2: {name: Kunming, type: Place}
  p1: {name: U Kyaw Htin, type: Person}
  p2: {name: Daw Thiri Aung, type: Person}
  p3: {name: U Soe Naing, type: Person}
  p4: {name: Noor Kamal, type: Person}
  p5: {name: Abul Hashem Talukder, type: Person}
  p6: {name: Zhai Wenbo, type: Person}
offices:
  - {person: p1, office: permanent secretaris, of: MM}
  - {person: p5, office: commissaris, of: BD}
  - {person: p6, office: Ambassadeur, of: CN}
events:
  e5: {type: Visit, label: bezoek van Myanmarese delegatie aan de kampen, participants: [p1, p2, p3, RO], place: l1, time: "in juli", factuality: actual}
  e1: {type: Mediation, participants: [BD, MM], mediators: [CN, p6], factuality: actual}
  e2: {type: Negotiation, label: overleg in Kunming, participants: [BD, MM], mediators: [p6], place: l2, time: "in het voorjaar", factuality: actual, part_of: e1}
acts:
  s1: {type: Proposal, by: MM, to: [RO], kind: other, content: "ruim drieduizend Rohingya naar Rakhine te laten terugkeren", status: rejected, time: "in juli"}
  s2: {type: Demand, by: p4, to: [MM], content: "burgerschap"}
  s4: {type: Demand, by: p4, to: [MM], content: "onze grond"}
  s5: {type: Demand, by: p4, to: [MM], content: "bewaking door de Verenigde Naties"}
  s3: {type: Statement, by: p5, content: "dwingt niemand"}
replies:
  r1: {to: s1, by: RO, answer: rejected}
  r2: {to: s2, by: p1, answer: rejected}
  r3: {to: s4, by: p1, answer: accepted}
  r4: {to: s5, by: p1, answer: unanswered}
delegations:
  d1: {of: MM, head: p1, members: [p2, p3], event: e5}
outcomes:
  o1: {of: e2, type: agreement}
