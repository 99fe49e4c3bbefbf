 date 2019-02-14 Wekelijkse nieuwsbrief Noordelijke Rand, nr. 7

Beste lezers, de zon is terug in Longyearbyen en de poolvoorzitters ook.

1. [Raad|AR] op losse schroeven

[De Arctische Raad|AR] heeft de {ministersbijeenkomst|e1} in [Rovaniemi|l1] voor onbepaalde tijd {verdaagd|o1}. [Rusland|RU] {stond|a1+a4} op een verklaring zonder het woord klimaat, [Finland|FI] op een mét. [IJsland|IS], dat in mei de hamer overneemt, {polst|a2+a5} of een {videogesprek|e6} in april uitkomst biedt. [De Russen|RU] {zijn daarvoor te porren|r1}; [de Finnen|FI] {wachten af|r2}.

2. [Hanseiland|HE], deel 14

[Canada|CA] en [Denemarken|DK] delen een fles whisky, maar nog altijd geen rots. Ambassadeur [Ingelise Qvortrup|p1] {overhandigde|a3} maandag in Ottawa een schets waarop het eiland langs de kloof wordt gehalveerd. Minister [Greg Tremblay-Noon|p2] {vond|r3} die 'een meevaller voor de ganzen', en dat is in deze streken bijna een ja.

3. Zeehonden

Het aantal ringelrobben rond Tromsø is gehalveerd. Onderzoekers geven het zee-ijs de schuld, vissers de ijsberen.

4. Kirkenes-Nikel

De jaarlijkse {grensdag|e2} van [Noorwegen|NOR] en [Rusland|RU] is {in het water gevallen|o3} door mist. Of ze in [Kirkenes|l2] wordt ingehaald, weet zelfs gouverneur Marit Sivertsvik niet.

5. Stelling van de maand

Vergaderen helpt. Eens: 41 procent. Oneens: 59.

Agenda. 21 februari: president [Guðni Ármannsson|p4] {brengt|e3} een {staatsbezoek|e3} aan [Letland|LV]. 2 maart: {hervatting|e4} in [Nuuk|l3] van de {garnalenbesprekingen|e5} tussen [Groenland|GL] en [de EU|EU]. Die {stokten|o2} in november, toen [de Groenlanders|GL] een vliegtuig misten.
=====
entities:
  AR: {name: Arctische Raad, type: Organisation}
  RU: {name: Rusland, type: State}
  FI: {name: Finland, type: State}
  IS: {name: IJsland, type: State}
  CA: {name: Canada, type: State}
  DK: {name: Denemarken, type: State}
  NOR: {name: Noorwegen, type: State}
  LV: {name: Letland, type: State}
  GL: {name: Groenland, type: State}
  EU: {name: EU, type: Organisation}
  HE: {name: Hanseiland, type: Place}
  l1: {name: Rovaniemi, type: Place}
  l2: {name: Kirkenes, type: Place}
  l3: {name: Nuuk, type: Place}
  p1: {name: Ingelise Qvortrup, type: Person}
  p2: {name: Greg Tremblay-Noon, type: Person}
  p4: {name: Guðni Ármannsson, type: Person}
offices:
  - {person: p1, office: ambassadeur, of: DK}
  - {person: p2, office: minister, of: CA}
  - {person: p4, office: president, of: IS}
events:
  e1: {type: Meeting, label: ministersbijeenkomst Arctische Raad, participants: [AR, RU, FI, IS], place: l1, factuality: counterfactual}
  e2: {type: Meeting, label: grensdag, participants: [NOR, RU], place: l2, factuality: counterfactual}
  e3: {type: Visit, label: staatsbezoek aan Letland, participants: [p4], place: LV, time: 21 februari, factuality: planned}
  e4: {type: Negotiation, label: hervatting garnalenbesprekingen in Nuuk, participants: [GL, EU], place: l3, time: 2 maart, factuality: planned, after: e5}
  e5: {type: Negotiation, label: garnalenbesprekingen, participants: [GL, EU], time: in november, factuality: actual}
  e6: {type: Meeting, label: videogesprek, participants: [AR], time: in april, factuality: possible, after: e1}
acts:
  a1: {type: Demand, by: RU, content: een verklaring zonder het woord klimaat, about: e1}
  a4: {type: Demand, by: FI, content: een mét, about: e1}
  a2: {type: Proposal, by: IS, to: [RU], kind: talks, content: een videogesprek in april, status: accepted, about: e6}
  a5: {type: Proposal, by: IS, to: [FI], kind: talks, content: een videogesprek in april, status: unanswered, about: e6}
  a3: {type: Proposal, by: p1, to: [CA], kind: territorial, content: het eiland langs de kloof wordt gehalveerd, status: unanswered, time: maandag}
replies:
  r1: {to: a2, by: RU, answer: accepted}
  r2: {to: a5, by: FI, answer: unanswered}
  r3: {to: a3, by: p2, answer: unanswered}
outcomes:
  o1: {of: e1, type: postponed}
  o2: {of: e5, type: no_breakthrough}
  o3: {of: e2, type: cancelled}
