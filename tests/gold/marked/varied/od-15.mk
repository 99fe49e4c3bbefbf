 date 2018-10-30 [Kadyrov|p1] {omhelst|o1} [[Ingoesjetische|IN] oudste|p2], de grens blijft

Drie uur zat [Ramzan Kadyrov|p1] op een laag krukje in [Soerchachi|l1], in het huis van [de 83-jarige Achmed Barachojev|p2]. [De Tsjetsjeense leider|p1] was er uit zichzelf naartoe gekomen, met een colonne van veertig auto's, om te {praten|e1} over wat [de grijsaard|p2] eerder die maand over [hem|p1] had gezegd. Met een omhelzing {eindigde|o1} het. 'Tussen families is alles vergeven', {verklaarde|a1} [Barachojev|p2] zaterdag op de plaatselijke zender.

Dat [de twee mannen|p1+p2] vrede {sloten|o1}, wil niet zeggen dat [hun|p1+p2] volkeren het doen. Al vier weken staan er [duizenden [Ingoesjen|IN]|BT] op het plein van Magas. Steen des aanstoots is het {verdrag|e2} van 26 september, waarin [Joenoes-bek Jevkoerov|p3] namens [Ingoesjetië|IN] een strook bergland {afstond|a2} aan [Tsjetsjenië|TS]; de [Russische|RU] gezant voor de regio, [Aleksandr Matovnik|p4], keek toe.

[De betogers|BT] {eisen|a3} een referendum. [Jevkoerov|p3], die maandag voor de derde keer een {delegatie|d1} van [hen|BT] {ontving|e3}, wil dat {niet|r1}: de grens is 'een zaak van twee hoofden'. [Hij|p3] {opperde|a4} een commissie van landmeters, wat door [de vierkoppige {afvaardiging|d1}|BT], met aan het hoofd de advocate [Malsag Oezjachova|p5], 'een grap met een theodoliet' werd {genoemd|r2}.

Wie moet er dan {bemiddelen|e4}? De moefti is zelf in een ruzie met [Jevkoerov|p3] verwikkeld. De [Noord-Osseten|NS] {boden|a5} zich aan, maar met [hen|NS] heeft [Ingoesjetië|IN] sinds 1992 nog een rekening openstaan, dus daar {bedankte|r3} men beleefd voor.
=====
entities:
  IN: {name: Ingoesjetië, type: State}
  TS: {name: Tsjetsjenië, type: State}
  RU: {name: Rusland, type: State}
  NS: {name: Noord-Ossetië, type: State}
  BT: {name: Ingoesjetische betogers, type: Organisation}
  p1: {name: Ramzan Kadyrov, type: Person}
  p2: {name: Achmed Barachojev, type: Person}
  p3: {name: Joenoes-bek Jevkoerov, type: Person}
  p4: {name: Aleksandr Matovnik, type: Person}
  p5: {name: Malsag Oezjachova, type: Person}
  l1: {name: Soerchachi, type: Place}
offices:
  - {person: p1, office: leider, of: TS}
  - {person: p4, office: gezant, of: RU}
events:
  e1: {type: Meeting, label: gesprek in Soerchachi, participants: [p1, p2], place: l1, factuality: actual}
  e2: {type: Agreement, label: grensverdrag, participants: [IN, TS, p3], observers: [p4], time: 26 september, factuality: actual}
  e3: {type: Negotiation, participants: [p3, BT, p5], time: maandag, factuality: actual}
  e4: {type: Mediation, participants: [p3, BT], factuality: possible}
acts:
  a1: {type: Statement, by: p2, content: Tussen families is alles vergeven, about: e1, time: zaterdag}
  a2: {type: Concession, by: p3, to: [TS], content: een strook bergland, about: e2}
  a3: {type: Demand, by: BT, to: [p3], content: een referendum}
  a4: {type: Proposal, by: p3, to: [BT], kind: other, content: een commissie van landmeters, status: rejected, about: e3}
  a5: {type: Proposal, by: NS, to: [IN], kind: mediation_offer, content: boden zich aan, status: rejected}
replies:
  r1: {to: a3, by: p3, answer: rejected}
  r2: {to: a4, by: BT, answer: rejected}
  r3: {to: a5, by: IN, answer: rejected}
delegations:
  d1: {of: BT, head: p5, members: [], event: e3}
outcomes:
  o1: {of: e1, type: agreement}
