 date 2019-09-17 [Benin|BJ] en [Niger|NE] {delen|e1} eiland op

Aan een kwarteeuw getouwtrek om [Lété|l1], een eiland in de Niger, is een eind gekomen. In [Lomé|l2] {zetten|e1} de ministers [Clarisse Adjovi|p1] ([Benin|BJ]) en [Maïdagi Salissou|p2] ([Niger|NE]) maandag [hun|p1+p2] naam onder een {verdrag|e1} dat de lijn midden over het eiland trekt. [Togo|TG] stond borg: [zijn|TG] landmeters plaatsen de paaltjes.

De verdeling was bedacht door [de [Beninse|BJ] delegatie|BJ], een bont gezelschap van drie hoogleraren, twee burgemeesters en een imam, {onder aanvoering van|d1} [Adjovi|p1]. [Niger|NE] had eerst het hele eiland {opgeëist|s2}. Toen [Salissou|p2] in juni {vroeg|s3} om een weiderecht voor [zijn|p2] herders, 'mochten [ze|NE] wat [ons|BJ] betreft morgen {komen|r1}', zegt [Adjovi|p1]. Daarna was de rest van het {ontwerp|s1} in een middag {geslikt|r2}.

De parlementen moeten er nog over stemmen. [Salissou|p2] {waarschuwde|s4} dat een nee '[ons|BJ+NE] terugwerpt naar de tijd van de geweren'.
=====
entities:
  BJ: {name: Benin, type: State}
  NE: {name: Niger, type: State}
  TG: {name: Togo, type: State}
  l1: {name: Lété, type: Place}
  l2: {name: Lomé, type: Place}
  p1: {name: Clarisse Adjovi, type: Person}
  p2: {name: Maïdagi Salissou, type: Person}
offices:
  - {person: p1, office: minister, of: BJ}
  - {person: p2, office: minister, of: NE}
events:
  e1: {type: Agreement, label: verdrag over Lété, participants: [BJ, NE, p1, p2], guarantors: [TG], place: l2, time: maandag, factuality: actual}
acts:
  s1: {type: Proposal, by: BJ, to: [NE], kind: territorial, content: "de lijn midden over het eiland", status: accepted}
  s2: {type: Demand, by: NE, to: [BJ], content: "het hele eiland"}
  s3: {type: Demand, by: p2, to: [BJ], content: "een weiderecht voor zijn herders", time: in juni}
  s4: {type: Warning, by: p2, content: "dat een nee 'ons terugwerpt naar de tijd van de geweren'", about: e1}
replies:
  r1: {to: s3, by: p1, answer: accepted}
  r2: {to: s1, by: NE, answer: accepted}
delegations:
  d1: {of: BJ, head: p1, members: []}
