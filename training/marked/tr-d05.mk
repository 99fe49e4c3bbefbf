 date 2024-05 Hoe een hotel in [Kingston|l1] het lot van [Haïti|HAI] bepaalde

Op een warme zaterdag in maart {schoof|e1} in een hotel in [Kingston|l1] iedereen aan die er in [Haïti|HAI] nog toe deed. [Twee partijblokken|VVF+NIE], [het Verbond van Februari|VVF] en [de coalitie [Nieuw Begin|NIE]|NIE], {zochten|e1} er onder auspiciën van [de [Caribische gemeenschap|CAR] [Caricom|CAR]|CAR] naar een uitweg. Zeventien uur later lag er een {akkoord|e4} op hoofdlijnen: er komt een overgangsraad van negen leden, maar wie die mag voorzitten, bleef {open|o1}.

De man op de trap

De ziel van die {gesprekken|e1} was [de Jamaicaanse oud-rechter|p1] [Winston Fairweather|p1], die namens [Caricom|CAR] tussen de verdiepingen {pendelde|e3}. „[Ze|VVF+NIE] wilden niet eens dezelfde lift nemen”, {herinnert|e5} [Fairweather|p1] zich.

[Het Verbond|VVF] had [Marie-Lourdes Bazile|p2] {afgevaardigd|d1}, [een arts uit Jacmel|p2]. [Nieuw Begin|NIE] {kwam|d2} met senator [Jean-Robert Étienne|p3] als kopman, geflankeerd door zakenvrouw [Nadège Colas|p4] en predikant [Fritz Delva|p5].

Voor [Bazile|p2] {stond|e6} één ding vast: premier [Ariel Henry|p6] moest weg. [Die|p6] zat vast op Puerto Rico. Laat in de avond kreeg [Henry|p6] daar de [Amerikaanse|VER] minister van Buitenlandse Zaken [Antony Blinken|p7] {aan de telefoon|e7}. Een uur nadien {zegde|e8} [de premier|p6] [zijn|p6] aftreden toe. [Étienne|p3] {gunde|e9} [het Verbond|VVF] daarop twee zetels extra.

Verspeelde kans

Het had anders kunnen lopen. Al in januari {bood|s1} [Kenia|KEN] aan een {vredesconferentie|e10} in [Nairobi|l2] te organiseren. [Henry|p6] liet de {brief|s1} {onbeantwoord|r1}, en de {conferentie|e10} kwam er {nooit|o3}. „Een postzegel had levens gered”, {meent|e11} [Fairweather|p1] nu.

De {vervolgronde|e12}, die voor 20 mei in [Kingston|l1] op het programma stond, is voor onbepaalde tijd {uitgesteld|o2}. Volgende week dinsdag {reist|e13} [VN|VER2]-gezant [María Isabel Salvador|p8] naar [Port-au-Prince|l3], waar [zij|p8] [de kemphanen|VVF+NIE] aan een datum hoopt te helpen.
=====
entities:
  HAI: {name: Haïti, type: State}
  KEN: {name: Kenia, type: State}
  VER: {name: Verenigde Staten, type: State}
  VVF: {name: Verbond van Februari, type: Organisation}
  NIE: {name: Nieuw Begin, type: Organisation}
  CAR: {name: Caricom, type: Organisation}
  VER2: {name: Verenigde Naties, type: Organisation}
  p1: {name: Winston Fairweather, type: Person}
  p2: {name: Marie-Lourdes Bazile, type: Person}
  p3: {name: Jean-Robert Étienne, type: Person}
  p4: {name: Nadège Colas, type: Person}
  p5: {name: Fritz Delva, type: Person}
  p6: {name: Ariel Henry, type: Person}
  p7: {name: Antony Blinken, type: Person}
  p8: {name: María Isabel Salvador, type: Person}
  l1: {name: Kingston, type: Place}
  l2: {name: Nairobi, type: Place}
  l3: {name: Port-au-Prince, type: Place}
offices:
  - {person: p3, office: senator, of: HAI}
  - {person: p6, office: premier, of: HAI}
  - {person: p7, office: minister van Buitenlandse Zaken, of: VER}
  - {person: p8, office: gezant, of: VER2}
events:
  e1: {type: Negotiation, label: overleg over Haïti in Kingston, participants: [VVF, NIE], mediators: [CAR, p1], place: l1, time: Op een warme zaterdag in maart, factuality: actual}
  e3: {type: Mediation, label: Fairweather pendelt namens Caricom, participants: [VVF, NIE], mediators: [CAR, p1], place: l1, factuality: actual, part_of: e1}
  e4: {type: Agreement, label: akkoord op hoofdlijnen over een overgangsraad, participants: [VVF, NIE], place: l1, time: Zeventien uur later, factuality: actual, part_of: e1}
  e7: {type: Meeting, label: telefoongesprek Henry-Blinken, participants: [p6, p7], time: Laat in de avond, factuality: actual}
  e10: {type: Negotiation, label: vredesconferentie in Nairobi, participants: [], place: l2, factuality: counterfactual, hosts: [KEN]}
  e12: {type: Negotiation, label: vervolgronde in Kingston, participants: [VVF, NIE], place: l1, time: 20 mei, factuality: counterfactual, after: e1}
  e13: {type: Visit, label: Salvador naar Port-au-Prince, participants: [p8], place: l3, time: Volgende week dinsdag, factuality: planned}
acts:
  e5: {type: Statement, by: p1, content: Ze wilden niet eens dezelfde lift nemen}
  e6: {type: Demand, by: p2, to: [NIE], content: premier Ariel Henry moest weg}
  e8: {type: Concession, by: p6, time: Een uur nadien, content: zijn aftreden}
  e9: {type: Concession, by: p3, to: [VVF], content: twee zetels extra}
  e11: {type: Statement, by: p1, content: Een postzegel had levens gered}
  s1: {type: Proposal, by: KEN, to: [p6], kind: talks, content: een vredesconferentie in Nairobi, status: unanswered}
replies:
  r1: {to: s1, by: p6, answer: unanswered}
delegations:
  d1: {of: VVF, head: p2, members: [], event: e1}
  d2: {of: NIE, head: p3, members: [p4, p5], event: e1}
outcomes:
  o1: {of: e1, type: partial_agreement}
  o2: {of: e12, type: postponed}
  o3: {of: e10, type: cancelled}
