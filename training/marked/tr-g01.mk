 date 2025-04 'We waren één {telefoontje|e6} verwijderd van een {akkoord|e7}'

[Hij|p1] zat op de [Bürgenstock|l2] in 2004 en dertien jaar later opnieuw in [Crans-Montana|l3]. Oud-diplomaat [Luc Verhaeren|p1] (71) blikt terug op twintig jaar {praten|e11} over [Cyprus|l1]. Op tafel ligt een schoendoos vol badges.

[U|p1] was waarnemer voor [België|BEL]. Wat doet zo iemand eigenlijk?

'Zwijgen en koffie halen', lacht [Verhaeren|p1]. 'In 2004 {onderhandelden|e1} [de Grieks-Cyprioten|GRI2] en [de Turks-Cyprioten|TUR2] op de [Bürgenstock|l2], onder leiding van [de Verenigde Naties|VER2]. [Zwitserland|ZWI] leverde het hotel en de bewaking, meer niet. Wij zaten in de gang.'

De [Turks-Cypriotische|TUR2] {ploeg|d1} stond toen onder leiding van [Kemal Aydoğan|p2], een naam die bij [Verhaeren|p1] nog altijd respect afdwingt. [Aydoğan|p2] {stelde|s1} voor om de spookstad [Varosha|l4] terug te geven in ruil voor rechtstreekse vluchten. [De Grieks-Cyprioten|GRI2] hebben daar {nooit op geantwoord|r1}. 'Dat was {dom|e9}. Een plan laat je niet liggen, je zegt ja of neen.'

En in 2017?

'Toen zat het op de veiligheid vast.' Naast [de twee gemeenschappen|GRI2+TUR2] {schoven|e3} ook [Griekenland|GRI], [Turkije|TUR] en [de Britten|VER] aan. [Griekenland|GRI] {eiste|e5} dat [Turkije|TUR] al [zijn|TUR] troepen van [het eiland|l1] zou halen. [Ankara|TUR] {wilde|r5} daar niet van weten. [De Britten|VER], die net als [Athene|GRI] en [Ankara|TUR] garant stonden voor [het eiland|l1], {opperden|s2} een internationale politiemacht. [Turkije|TUR] {veegde|r2} het {idee|s2} van tafel.

In de nacht van 6 op 7 juli liepen de {gesprekken|e3} in [Crans-Montana|l3] {definitief spaak|o1}. [VN|VER2]-gezante [Ingrid Solheim|p3], die er al die weken had {bemiddeld|e4}, kwam met rode ogen de zaal uit. 'Had [Aydoğan|p2] die avond [zijn|p2] president {gebeld|e6}, dan hadden [ze|GRI2+TUR2] een {akkoord|e7} getekend. Maar [hij|p2] belde niet. [Zijn|p2] batterij was plat, zei [hij|p2] later. Ik heb dat nooit geloofd.'

Komt er nog een nieuwe {ronde|e8}?

[Verhaeren|p1] haalt de schouders op. Naar verluidt {polst|s3+s4} [de VN|VER2] [beide gemeenschappen|GRI2+TUR2] over {gesprekken|e8} in [Genève|l5], dit najaar. '[Ik|p1] zou er [mijn|p1] pensioen niet op inzetten', {zegt|e10} [hij|p1]. 'Zolang niemand in Nicosia of [Ankara|TUR] iets te verliezen heeft bij stilstand, gebeurt er niets.'
=====
entities:
  p1: {name: Luc Verhaeren, type: Person}
  p2: {name: Kemal Aydoğan, type: Person}
  p3: {name: Ingrid Solheim, type: Person}
  BEL: {name: België, type: State}
  ZWI: {name: Zwitserland, type: State}
  GRI: {name: Griekenland, type: State}
  TUR: {name: Turkije, type: State}
  l1: {name: Cyprus, type: Place}
  VER: {name: Verenigd Koninkrijk, type: State}
  GRI2: {name: Grieks-Cyprioten, type: Organisation}
  TUR2: {name: Turks-Cyprioten, type: Organisation}
  VER2: {name: Verenigde Naties, type: Organisation}
  l2: {name: Bürgenstock, type: Place}
  l3: {name: Crans-Montana, type: Place}
  l4: {name: Varosha, type: Place}
  l5: {name: Genève, type: Place}
offices:
  - {person: p3, office: gezante, of: VER2}
events:
  e1: {type: Negotiation, label: Cyprusoverleg op de Bürgenstock, participants: [GRI2, TUR2], mediators: [VER2], place: l2, time: In 2004, factuality: actual, source: p1, observers: [BEL], hosts: [ZWI]}
  e3: {type: Negotiation, label: Cyprusoverleg in Crans-Montana, participants: [GRI2, TUR2, GRI, TUR, VER], mediators: [p3], place: l3, time: '2017', factuality: actual}
  e4: {type: Mediation, label: Solheim bemiddelt in Crans-Montana, participants: [GRI2, TUR2, GRI, TUR, VER], mediators: [p3], place: l3, time: al die weken, factuality: actual, part_of: e3}
  e6: {type: Meeting, label: telefoontje van Aydoğan met zijn president, participants: [p2], time: die avond, factuality: counterfactual, source: p1}
  e7: {type: Agreement, label: akkoord dat er na het telefoontje was gekomen, participants: [GRI2, TUR2], time: die avond, factuality: counterfactual, source: p1}
  e8: {type: Negotiation, label: mogelijke gesprekken in Genève, participants: [GRI2, TUR2], place: l5, time: dit najaar, factuality: possible, after: e3}
  e11: {time: twintig jaar, type: Negotiation, participants: [GRI2, TUR2], factuality: actual}
acts:
  e5: {type: Demand, by: GRI, to: [TUR], content: Turkije al zijn troepen van het eiland zou halen}
  e9: {type: Statement, by: p1, content: 'Dat was dom. Een plan laat je niet liggen, je zegt ja of neen'}
  e10: {type: Statement, by: p1, content: Ik zou er mijn pensioen niet op inzetten}
  s1: {type: Proposal, by: p2, to: [GRI2], kind: territorial, status: unanswered, content: de spookstad Varosha terug te geven in ruil voor rechtstreekse vluchten}
  s2: {type: Proposal, by: VER, to: [TUR], kind: guarantee, content: een internationale politiemacht, status: rejected}
  s3: {type: Proposal, by: VER2, to: [TUR2], kind: talks, content: 'gesprekken in Genève, dit najaar', status: proposed}
  s4: {type: Proposal, by: VER2, to: [GRI2], kind: talks, content: 'gesprekken in Genève, dit najaar', status: proposed}
replies:
  r1: {to: s1, by: GRI2, answer: unanswered}
  r2: {to: s2, by: TUR, answer: rejected}
  r5: {to: e5, by: TUR, answer: rejected}
delegations:
  d1: {of: TUR2, head: p2, members: [], event: e1}
outcomes:
  o1: {of: e3, type: no_breakthrough}
