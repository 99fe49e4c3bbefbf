 date 2021-01 Twee tafels voor één oorlog: waarom het [Syrische|SYR] {overleg|e1} in [Genève|l1] blijft steken

Aan de [Zwitserse|ZWI] kant van het verhaal staat een geduldige [Noor|p1]. [VN|VER]-gezant [Geir Pedersen|p1] zit sinds maandag in [Genève|l1] de vijfde {ronde|e1} voor van het grondwettelijk {overleg|e1} tussen [de [Syrische|SYR] regering|SYR] en [de oppositie|SYR2]. Vooruitgang is er niet geboekt: na vijf dagen gingen [beide partijen|SYR+SYR2] vrijdag {zonder resultaat|o1} uiteen.

Aan de andere kant staat het zogeheten Astana-proces. In [Nur-Sultan|l2] kwamen begin januari [Rusland|RUS], [Turkije|TUR] en [Iran|IRA] {bijeen|e3}, zonder dat er ook maar één Syriër aanschoof. ‘Wie de kanonnen heeft, heeft de agenda’, verzucht een westerse diplomaat.

Lege stoelen

Namens [Damascus|SYR] voert [de jurist|p2] [Munir al-Qadri|p2] in [Genève|l1] {het woord|d1}. [De oppositie|SYR2] wordt er {vertegenwoordigd|d2} door [Hala Darwish|p3], [een voormalige rechter uit Homs|p3]. Dat [de twee|p2+p3] elkaar nog geen hand hebben gegeven, {zegt|e9} volgens [Pedersen|p1] alles. ‘Zonder een begin van vertrouwen schrijf je geen grondwet’, {waarschuwde|e4} [hij|p1] vrijdag [de [VN|VER]-Veiligheidsraad|VNV].

[Darwish|p3] {wil|e5} dat eerst de gevangenen vrijkomen. [Al-Qadri|p2] {verlangt|e6} juist dat de westerse sancties van tafel gaan voordat er één artikel wordt besproken.

Een {idee|s1} uit [Bern|ZWI]

Het [Zwitserse|ZWI] {idee|s1} om [de twee delegatieleiders|p2+p3] onder vier ogen te laten {spreken|e10}, viel slecht bij [de regeringskant|SYR] en werd {afgewezen|r1}. Al eerder, in oktober 2020, had er in [Montreux|l3] een {ontmoeting|e7} tussen [Pedersen|p1] en president [Bashar al-Assad|p4] moeten zijn; die werd {afgelast|o2} omdat [Assad|p4] niet wilde reizen.

Zou [Moskou|RUS] het tij kunnen keren? De [Russische|RUS] minister [Sergej Lavrov|p5] {opperde|s2+s3} vorige week een {top|e8} van [de drie Astana-landen|RUS+TUR+IRA] in [Sotsji|l4], eind februari. [Ankara|TUR] en [Teheran|IRA] hebben nog {niet gereageerd|r2+r3}. Als die {top|e8} er komt, zal [Pedersen|p1] er hooguit als waarnemer bij zijn.
=====
entities:
  VER: {name: Verenigde Naties, type: Organisation}
  VNV: {name: VN-Veiligheidsraad, type: Organisation}
  SYR: {name: Syrië, type: State}
  SYR2: {name: Syrische oppositie, type: Organisation}
  RUS: {name: Rusland, type: State}
  TUR: {name: Turkije, type: State}
  IRA: {name: Iran, type: State}
  ZWI: {name: Zwitserland, type: State}
  p1: {name: Geir Pedersen, type: Person}
  p2: {name: Munir al-Qadri, type: Person}
  p3: {name: Hala Darwish, type: Person}
  p4: {name: Bashar al-Assad, type: Person}
  p5: {name: Sergej Lavrov, type: Person}
  l1: {name: Genève, type: Place}
  l2: {name: Nur-Sultan, type: Place}
  l3: {name: Montreux, type: Place}
  l4: {name: Sotsji, type: Place}
offices:
  - {person: p1, office: gezant, of: VER}
  - {person: p4, office: president, of: SYR}
  - {person: p5, office: minister, of: RUS}
events:
  e1: {type: Negotiation, label: vijfde ronde van het grondwettelijk overleg, participants: [SYR, SYR2], mediators: [p1], place: l1, time: sinds maandag, factuality: actual}
  e3: {type: Meeting, label: Astana-overleg in Nur-Sultan, participants: [RUS, TUR, IRA], place: l2, time: begin januari, factuality: actual}
  e7: {type: Meeting, label: ontmoeting Pedersen-Assad in Montreux, participants: [p1, p4], place: l3, time: in oktober 2020, factuality: counterfactual}
  e8: {type: Meeting, label: top van de drie Astana-landen in Sotsji, participants: [RUS, TUR, IRA], place: l4, time: eind februari, factuality: possible, source: p5, observers: [p1]}
  e10: {type: Meeting, participants: [p2, p3], factuality: possible}
acts:
  e4: {type: Warning, by: p1, time: vrijdag, to: [VNV], content: Zonder een begin van vertrouwen schrijf je geen grondwet}
  e5: {type: Demand, by: p3, to: [SYR], content: eerst de gevangenen vrijkomen}
  e6: {type: Demand, by: p2, content: de westerse sancties van tafel gaan voordat er één artikel wordt besproken}
  e9: {type: Statement, by: p1, content: de twee elkaar nog geen hand hebben gegeven}
  s1: {type: Proposal, by: ZWI, to: [SYR], kind: talks, status: rejected, content: de twee delegatieleiders onder vier ogen te laten spreken}
  s2: {type: Proposal, by: p5, to: [TUR], kind: summit, content: een top van de drie Astana-landen in Sotsji, status: unanswered}
  s3: {type: Proposal, by: p5, to: [IRA], kind: summit, content: een top van de drie Astana-landen in Sotsji, status: unanswered}
replies:
  r1: {to: s1, by: SYR, answer: rejected}
  r2: {to: s2, by: TUR, answer: unanswered}
  r3: {to: s3, by: IRA, answer: unanswered}
delegations:
  d1: {of: SYR, head: p2, members: [], event: e1}
  d2: {of: SYR2, head: p3, members: [], event: e1}
outcomes:
  o1: {of: e1, type: no_breakthrough}
  o2: {of: e7, type: cancelled}
