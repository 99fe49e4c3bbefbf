 date 2025-02-18 Zes mannen, één kwestie, geen [Oekraïner|UA]

Eerst werd er gelachen, in [Riyad|l1], om een grap van [Sergej Lavrov|p1] over het weer. Daarna gingen de deuren van het Dirijahpaleis dicht en {praatten|e1} [de Verenigde Staten|US] en [Rusland|RU] dinsdag vierenhalf uur over een oorlog van een ander.

Bij [Lavrov|p1], die de [Russische|RU] ploeg {leidde|d1}, zaten [Joeri Oesjakov|p2] en, voor het geld, [Kirill Dmitrijev|p3]. [Marco Rubio|p4] had twee man {meegenomen|d2}: [Mike Waltz|p5] en [Steve Witkoff|p6]. Gastheer [Faisal bin Farhan|p7] trok zich na het voorgerecht terug.

[De twee landen|US+RU] {spraken|e2+o1} af de ambassades weer te openen en benoemen onderhandelaars. Een datum voor een {top|e3} van [Trump|p8] en [Poetin|p9] is er niet; ‘het kan deze maand, of niet deze maand’, {aldus|s1} [Oesjakov|p2]. Vredestroepen uit [NAVO|NA]-landen? ‘{Onaanvaardbaar|a1}.’

In [Ankara|l2] {stond|e5} op hetzelfde uur [Volodymyr Zelensky|p10] naast [Recep Tayyip Erdogan|p11]. [Zelensky|p10] had woensdag naar [Riyad|l1] zullen {gaan|e4} en {zag|o3} daarvan af. ‘Over [ons|UA] wordt niet beslist zonder [ons|UA]’, {herhaalde|a2} [hij|p10].
=====
entities:
  UA: {name: Oekraïne, type: State}
  US: {name: Verenigde Staten, type: State}
  RU: {name: Rusland, type: State}
  NA: {name: NAVO, type: Organisation}
  l1: {name: Riyad, type: Place}
  l2: {name: Ankara, type: Place}
  p1: {name: Sergej Lavrov, type: Person}
  p2: {name: Joeri Oesjakov, type: Person}
  p3: {name: Kirill Dmitrijev, type: Person}
  p4: {name: Marco Rubio, type: Person}
  p5: {name: Mike Waltz, type: Person}
  p6: {name: Steve Witkoff, type: Person}
  p7: {name: Faisal bin Farhan, type: Person}
  p8: {name: Trump, type: Person}
  p9: {name: Poetin, type: Person}
  p10: {name: Volodymyr Zelensky, type: Person}
  p11: {name: Recep Tayyip Erdogan, type: Person}
offices: []
events:
  e1: {type: Negotiation, participants: [US, RU], hosts: [p7], place: l1, time: dinsdag, factuality: actual}
  e2: {type: Agreement, participants: [US, RU], place: l1, factuality: actual, part_of: e1}
  e3: {type: Meeting, label: top Trump-Poetin, participants: [p8, p9], factuality: possible}
  e4: {type: Visit, participants: [p10], place: l1, time: woensdag, factuality: counterfactual}
  e5: {type: Meeting, participants: [p10, p11], place: l2, time: op hetzelfde uur, factuality: actual}
acts:
  a1: {type: Demand, by: p2, content: "Onaanvaardbaar"}
  a2: {type: Demand, by: p10, to: [US, RU], content: "Over ons wordt niet beslist zonder ons"}
  s1: {type: Statement, by: p2, content: "het kan deze maand, of niet deze maand", about: e3}
delegations:
  d1: {of: RU, head: p1, members: [p2, p3], event: e1}
  d2: {of: US, head: p4, members: [p5, p6], event: e1}
outcomes:
  o1: {of: e1, type: partial_agreement}
  o3: {of: e4, type: cancelled}
