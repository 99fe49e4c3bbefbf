 date 2021-10-07 [Bisjkek|KG] wisselt van minister, niet van standpunt

[De Kirgizische Republiek|KG] heeft een nieuwe minister van Buitenlandse Zaken, vijf dagen voor de tweede {ronde|e3} over de rivier de Isfara. Wat staat er te gebeuren?

Wie is er weg?

[B. Sydykov|p1] niet helemaal: [hij|p1] is nu secretaris van de Veiligheidsraad. [Gulmira Toktogulova|p4], tot vorige week ambassadeur in Moskou, volgt [hem|p1] op en {leidt|d3} dinsdag de delegatie. Voor [Tadzjikistan|TJ] {komt|d4} weer vicepremier [F. Karimzoda|p2].

Waar wordt er {gepraat|e3}?

In [Chodzjand|l7], op [Tadzjiekse|TJ] bodem, op 12 oktober. [N.A. Ospanov|p3], [de gezant van [de Shanghai Cooperation Organisation|SO]|p3], zit ook nu voor. Diezelfde dinsdag {treffen|e4} de grenscommandanten van [beide landen|KG+TJ] [elkaar|KG+TJ] in [Batken|l3], tweehonderd kilometer verderop. Zij gaan over patrouilles, niet over water.

Wat leverde de eerste {ronde|e1} op?

In [Tasjkent|l1] kwam er eind september {geen overeenstemming|o2}. [Ospanov|p3] had {acht uur|s3+s4} water per dag voorgesteld. [Sydykov|p1] {vond|r2} dat goed, maar [Karimzoda|p2] {wees|r4} het na een telefoontje met de president van de hand. [Hij|p2] {houdt vast aan|s2} negen uur.

Zijn [de partijen|KG+TJ] het ergens wel over eens?

Zelfs over de doden van april niet. [Bisjkek|KG] telde er na de {gevechten|c1} 36 aan eigen kant, [Doesjanbe|TJ] spreekt van 19 aan de zijne.

En de geruchten?

De [Tadzjiekse|TJ] president zou op oudejaarsdag aftreden, heet het op Telegram. De ambassade in Brussel reageert daar niet op. Een {gesprek|e2} van [Sydykov|p1] en [Karimzoda|p2] in [Almaty|l4], eind augustus, {noemt|s7} [het [Tadzjiekse|TJ] ministerie|TJ] "literatuur".
=====
entities:
  KG: {name: Kirgizië, type: State}
  TJ: {name: Tadzjikistan, type: State}
  SO: {name: Shanghai-samenwerkingsorganisatie, type: Organisation}
  p1: {name: Bakyt Sydykov, type: Person}
  p2: {name: Farroech Karimov, type: Person}
  p3: {name: Nurlan Ospanov, type: Person}
  p4: {name: Gulmira Toktogulova, type: Person}
  l1: {name: Tasjkent, type: Place}
  l3: {name: Batken, type: Place}
  l4: {name: Almaty, type: Place}
  l7: {name: Chodzjand, type: Place}
offices:
  - {person: p1, office: secretaris van de Veiligheidsraad, of: KG}
  - {person: p4, office: minister van Buitenlandse Zaken, of: KG}
  - {person: p4, office: ambassadeur in Moskou, of: KG}
  - {person: p2, office: vicepremier, of: TJ}
  - {person: p3, office: gezant, of: SO}
events:
  e1: {type: Negotiation, participants: [KG, TJ], mediators: [p3], place: l1, time: eind september, factuality: actual}
  e2: {type: Meeting, participants: [p1, p2], place: l4, time: eind augustus, factuality: counterfactual}
  e3: {type: Negotiation, participants: [KG, TJ], mediators: [p3], place: l7, time: op 12 oktober, factuality: planned, after: e1}
  e4: {type: Meeting, participants: [KG, TJ], place: l3, time: Diezelfde dinsdag, factuality: planned}
  c1: {type: Conflict, participants: [KG, TJ], time: april, factuality: actual}
acts:
  s2: {type: Demand, by: TJ, to: [KG], content: negen uur}
  s3: {type: Proposal, by: p3, to: [KG], kind: other, content: acht uur water per dag, status: accepted, about: e1}
  s4: {type: Proposal, by: p3, to: [TJ], kind: other, content: acht uur water per dag, status: rejected, about: e1}
  s7: {type: Statement, by: TJ, content: literatuur, about: e2}
replies:
  r2: {to: s3, by: p1, answer: accepted}
  r4: {to: s4, by: p2, answer: rejected}
delegations:
  d3: {of: KG, head: p4, members: [], event: e3}
  d4: {of: TJ, head: p2, members: [], event: e3}
outcomes:
  o2: {of: e1, type: no_breakthrough}
