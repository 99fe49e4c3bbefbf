 date 2024-10-08 Liveblog: [Armenië|AM] en [Azerbeidzjan|AZ] {buigen zich|e1} over de grens

17.55 uur

Het zit erop in [Ijevan|l1]. De vicepremiers [Tigran Melkonjan|p1] ([Armenië|AM]) en [Ilgar Huseynli|p2] ([Azerbeidzjan|AZ]) zijn kort na elkaar uit de douanepost vertrokken. Getekend is er {niets|o1}. Wel zouden [ze|p1+p2] het volgens het Azerbeidzjaanse persbureau Khazar {eens|e2+o2} zijn geworden over de eerste 12,7 kilometer. [Jerevan|AM] heeft dat nog niet bevestigd.

16.20 uur

[De twee|p1+p2] {praten|e1} zonder tolk, in het Russisch, hoort onze verslaggever van iemand uit de [Armeense|AM] delegatie. De landkaarten liggen op de bagageband.

15.05 uur

[Armenië|AM] heeft een {aanbod|a1+e3} van [Moskou|RU] om te {bemiddelen|e3} {afgeslagen|r1}. "We hebben [elkaars|AM+AZ] telefoonnummer al", {schrijft|s1} parlementsvoorzitter [Anahit Sargisjan|p3] op X. [Bakoe|AZ] {houdt|s2} vol dat [het|AZ] zo'n {aanbod|a2} nooit heeft ontvangen.

14.10 uur

In het centrum van Jerevan zijn zo'n vierduizend betogers op de been. De oppositie eist het aftreden van het kabinet en heeft de premier een ultimatum gesteld: donderdag middernacht. Hij heeft een gesprek met de actieleiders geweigerd.

13.30 uur

Het {gesprek|e1} is begonnen, een uur te laat. De [Azerbeidzjaanse|AZ] auto's waren bij de brug opgehouden door een kudde schapen. [Waarnemers van [de Europese Unie|EU]|EW] patrouilleren langs de weg, maar zitten er niet bij.

11.45 uur

Hoe zat het ook alweer? [Azerbeidzjan|AZ] {eist|a3} vier dorpen in de provincie Tavusj terug. [Armenië|AM] {wil|r2+a4} daar pas over praten als ook de exclave Artsvasjen op de agenda komt. De vorige {ronde|e4}, in augustus in [Gazach|l2], {strandde|o3} op een stafkaart uit 1976.

10.10 uur

Goedemorgen. Om twaalf uur plaatselijke tijd {ontmoeten|e1:planned} [de vicepremiers van [Armenië|AM] en [Azerbeidzjan|AZ]|p1+p2] [elkaar|p1+p2] in [Ijevan|l1]. Op voorwaarde dat de brug open is, grapt een [Armeense|AM] diplomaat.
=====
entities:
  AM: {name: Armenië, type: State}
  AZ: {name: Azerbeidzjan, type: State}
  RU: {name: Rusland, type: State}
  EU: {name: Europese Unie, type: Organisation}
  EW: {name: waarnemers van de Europese Unie, type: Organisation}
  p1: {name: Tigran Melkonjan, type: Person}
  p2: {name: Ilgar Huseynli, type: Person}
  p3: {name: Anahit Sargisjan, type: Person}
  l1: {name: Ijevan, type: Place}
  l2: {name: Gazach, type: Place}
offices:
  - {person: p1, office: vicepremiers, of: AM}
  - {person: p2, office: vicepremiers, of: AZ}
  - {person: p3, office: parlementsvoorzitter, of: AM}
events:
  e1: {type: Negotiation, participants: [p1, p2], place: l1, factuality: actual, after: e4}
  e2: {type: Agreement, label: "eerste 12,7 kilometer", participants: [AM, AZ], factuality: possible, source: het Azerbeidzjaanse persbureau Khazar, part_of: e1}
  e3: {type: Mediation, participants: [AM, AZ], mediators: [RU], factuality: possible}
  e4: {type: Negotiation, participants: [AM, AZ], place: l2, time: in augustus, factuality: actual}
acts:
  a1: {type: Proposal, by: RU, to: [AM], kind: mediation_offer, content: om te bemiddelen, status: rejected, about: e3}
  a2: {type: Proposal, by: RU, to: [AZ], kind: mediation_offer, status: proposed, factuality: counterfactual, about: e3}
  a3: {type: Demand, by: AZ, to: [AM], content: vier dorpen in de provincie Tavusj terug}
  a4: {type: Demand, by: AM, to: [AZ], content: als ook de exclave Artsvasjen op de agenda komt}
  s1: {type: Statement, by: p3, content: We hebben elkaars telefoonnummer al}
  s2: {type: Statement, by: AZ, content: dat het zo'n aanbod nooit heeft ontvangen}
replies:
  r1: {to: a1, by: AM, answer: rejected}
  r2: {to: a3, by: AM, answer: unanswered}
outcomes:
  o1: {of: e1, type: no_breakthrough}
  o2: {of: e1, type: partial_agreement, factuality: possible}
  o3: {of: e4, type: no_breakthrough}
