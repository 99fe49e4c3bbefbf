 date 2012-11-15 AFP/Belga - [Mali|ML]: {praatronde|e1} {opgeschort|o1}

De {samenspraak|e1} tussen [Bamako|ML] en [de Toearegs|TG] in [Ouagadougou|l1] ligt tot dinsdag {stil|o1}. Gastheer [Burkina Faso|BF] geeft [de twee kampen|ML+TG] zo tijd voor ruggespraak. Van een {breuk|o2} is volgens [het gastland|BF] {geen sprake|a1}. Voor [Bamako|ML] {zat|d1} ambassadeur [Oumar Sidibé|p1] aan, geflankeerd door twee kolonels; [de Toearegs|TG] hadden dichter [Mossa ag Hamani|p2] {afgevaardigd|d2}. [De Toearegs|TG] {eisten|a2} vooraf vrijlating van elf herders. [Bamako|ML] {liet|a3} er zondag vier gaan, een {gebaar|a3} waar [Ag Hamani|p2] 'een halve kameel' in {ziet|a4}.
=====
entities:
  ML: {name: Mali, type: State}
  TG: {name: Toearegs, type: Organisation}
  l1: {name: Ouagadougou, type: Place}
  BF: {name: Burkina Faso, type: State}
  p1: {name: Oumar Sidibé, type: Person}
  p2: {name: Mossa ag Hamani, type: Person}
offices:
  - {person: p1, office: ambassadeur, of: ML}
events:
  e1: {type: Negotiation, label: samenspraak over Mali in Ouagadougou, participants: [ML, TG], hosts: [BF], place: l1, factuality: actual}
acts:
  a2: {type: Demand, by: TG, to: [ML], content: "vrijlating van elf herders"}
  a3: {type: Concession, by: ML, to: [TG], content: "er zondag vier gaan", time: zondag}
  a4: {type: Statement, by: p2, content: "een halve kameel"}
  a1: {type: Statement, by: BF, content: "Van een breuk is volgens het gastland geen sprake", about: e1}
delegations:
  d1: {of: ML, head: p1, members: [], event: e1}
  d2: {of: TG, head: p2, members: [], event: e1}
outcomes:
  o1: {of: e1, type: postponed}
  o2: {of: e1, type: walkout, factuality: counterfactual}
