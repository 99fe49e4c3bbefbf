 date 2024-04-06 [Quito|EC] breekt binnen, [Mexico|MX] breekt af

In het holst van de nacht klommen agenten over de muur van de [Mexicaanse|MX] ambassade in [Quito|l1] om oud-vicepresident [Jorge Glas|p1] eruit te halen. [Mexico|MX] {verbrak|s1} zaterdag, nog voor het ontbijt, alle betrekkingen met [Ecuador|EC]. [Nicaragua|NI] {deed|s2} hetzelfde. [Brazilië|BR] {sprak|s3} van ‘een rode lijn’.

President [Daniel Noboa|p2] had woensdag ambassadrice [Raquel Serur|p3] al {uitgewezen|s4}, na woorden van [Andrés Manuel López Obrador|p4] over de verkiezingen. ‘Geen enkel land mag een crimineel verstoppen’, {hield|s5} [hij|p2] vol. Minister [Gabriela Sommerfeld|p5] zou [haar|p5] [Mexicaanse|MX] collega [Alicia Bárcena|p6] op andere gedachten willen brengen; [ze|p5] {belde|e1} [haar|p6] viermaal en kreeg viermaal een bandje.

[De Organisatie van Amerikaanse Staten|OA] komt dinsdag in spoedzitting {bijeen|e2}. [Bolivia|BO] {heeft|a1} een veroordeling ingediend. [Washington|US] {roept|a2} [beide landen|EC+MX] op ‘het onder [elkaar|EC+MX] op te lossen’.
=====
entities:
  EC: {name: Ecuador, type: State}
  MX: {name: Mexico, type: State}
  NI: {name: Nicaragua, type: State}
  BR: {name: Brazilië, type: State}
  OA: {name: Organisatie van Amerikaanse Staten, type: Organisation}
  BO: {name: Bolivia, type: State}
  US: {name: Verenigde Staten, type: State}
  l1: {name: Quito, type: Place}
  p1: {name: Jorge Glas, type: Person}
  p2: {name: Daniel Noboa, type: Person}
  p3: {name: Raquel Serur, type: Person}
  p4: {name: Andrés Manuel López Obrador, type: Person}
  p5: {name: Gabriela Sommerfeld, type: Person}
  p6: {name: Alicia Bárcena, type: Person}
offices:
  - {person: p2, office: President, of: EC}
  - {person: p3, office: ambassadrice, of: MX}
  - {person: p5, office: Minister, of: EC}
events:
  e1: {type: Meeting, label: telefoongesprek, participants: [p5, p6], factuality: counterfactual}
  e2: {type: Meeting, label: spoedzitting, participants: [OA], time: dinsdag, factuality: planned}
acts:
  s1: {type: Statement, by: MX, content: "alle betrekkingen met Ecuador", time: zaterdag}
  s2: {type: Statement, by: NI, content: "hetzelfde"}
  s3: {type: Statement, by: BR, content: "een rode lijn"}
  s4: {type: Statement, by: p2, content: "ambassadrice Raquel Serur al uitgewezen", time: woensdag}
  s5: {type: Statement, by: p2, content: "Geen enkel land mag een crimineel verstoppen"}
  a1: {type: Proposal, by: BO, to: [OA], kind: other, content: "een veroordeling", status: proposed}
  a2: {type: Demand, by: US, to: [EC, MX], content: "het onder elkaar op te lossen"}
