 date 2022-09-02 Verslag informele {Raad Gymnich|e1}, [Praag|l1], 30 en 31 augustus

Hierbij bied [ik|p1] u het verslag aan van de informele {bijeenkomst|e1} van de [EU|EU]-ministers van Buitenlandse Zaken, waar [Tsjechië|CZ] als voorzitter optrad.

Visa voor [Russen|RU]
[Finland|FI], [de Baltische staten|BS] en [Polen|PL] {wilden|a1} een algeheel visumverbod. [Duitsland|DE] en [Frankrijk|FR] verspreidden vooraf een {non-paper|a2} dat waarschuwde voor het van zich vervreemden van een hele generatie. [Nederland|NL] {bracht|a3} als compromis opschorting van het versoepelingsakkoord uit 2007 in, waarover politieke {overeenstemming|r3+e2} werd bereikt. [Helsinki|FI] {behield|s1} zich het recht voor daarnaast nationaal maatregelen te treffen.

[Armenië|AM] en [Azerbeidzjan|AZ]
Voorzitter van de Europese Raad [Michel|p2] {ontving|e3} die dag in [Brussel|l2], los van de {Gymnich|e1}, premier [Pasjinian|p3] en president [Aliyev|p4] voor de vierde maal. [De hoge vertegenwoordiger|p5] {lichtte toe|s2} dat [zij|p3+p4] besloten hebben [[hun|p3+p4] ministers|x1] binnen een maand een {vredestekst|e4} te laten voorbereiden. [Ik|p1] heb gevraagd of [Rusland|RU] daarvan op de hoogte is. Het antwoord luidde dat men daar in [Moskou|RU] wel achter komt.

Mali
[Frankrijk|FR] {meldde|s3} dat de laatste militairen zijn vertrokken. Een {suggestie|a4} van [Spanje|ES] om alsnog een gezant naar [Bamako|l3] te {sturen|e6}, kreeg {geen handen|r5} op elkaar.

{Lunch|e5} met [Oekraïne|UA]
Minister [Koeleba|p6] {nam deel|e5} via een videoverbinding. [Hij|p6] {verzocht|a5} om een trainingsmissie. Het mandaat daarvoor wordt nu {uitgewerkt|r6}.

De ministers bezochten voorts de Sint-Vituskathedraal, waar het orgel nog steeds niet af is.

[De minister van Buitenlandse Zaken|p1]
=====
entities:
  CZ: {name: Tsjechië, type: State}
  FI: {name: Finland, type: State}
  BS: {name: Baltische staten, type: Organisation}
  PL: {name: Polen, type: State}
  DE: {name: Duitsland, type: State}
  FR: {name: Frankrijk, type: State}
  NL: {name: Nederland, type: State}
  RU: {name: Rusland, type: State}
  ES: {name: Spanje, type: State}
  UA: {name: Oekraïne, type: State}
  AM: {name: Armenië, type: State}
  AZ: {name: Azerbeidzjan, type: State}
  EU: {name: Europese Unie, type: Organisation}
  x1: {name: ministers van Armenië en Azerbeidzjan, type: Organisation}
  p1: {name: minister van Buitenlandse Zaken, type: Person}
  p2: {name: Michel, type: Person}
  p3: {name: Pasjinian, type: Person}
  p4: {name: Aliyev, type: Person}
  p5: {name: hoge vertegenwoordiger, type: Person}
  p6: {name: Koeleba, type: Person}
  l1: {name: Praag, type: Place}
  l2: {name: Brussel, type: Place}
  l3: {name: Bamako, type: Place}
offices:
  - {person: p1, office: minister van Buitenlandse Zaken, of: NL}
  - {person: p2, office: voorzitter van de Europese Raad, of: EU}
  - {person: p3, office: premier, of: AM}
  - {person: p4, office: president, of: AZ}
  - {person: p5, office: hoge vertegenwoordiger, of: EU}
  - {person: p6, office: minister, of: UA}
events:
  e1: {type: Meeting, label: informele Raad Gymnich, participants: [EU, p1], mediators: [CZ], place: l1, time: 30 en 31 augustus, factuality: actual}
  e2: {type: Agreement, label: opschorting van het versoepelingsakkoord, participants: [EU], place: l1, factuality: actual, part_of: e1}
  e3: {type: Negotiation, participants: [p3, p4], mediators: [p2], place: l2, time: die dag, factuality: actual}
  e4: {type: Agreement, label: vredestekst, participants: [AM, AZ], time: binnen een maand, factuality: planned}
  e5: {type: Meeting, label: lunch met Oekraïne, participants: [EU, p6], factuality: actual, part_of: e1}
  e6: {type: Visit, label: gezant naar Bamako, place: l3, factuality: counterfactual}
acts:
  a1: {type: Demand, by: FI, to: [EU], content: "een algeheel visumverbod", about: e1}
  a2: {type: Warning, by: DE, to: [EU], content: "voor het van zich vervreemden van een hele generatie", about: e1}
  a3: {type: Proposal, by: NL, to: [EU], kind: other, content: "opschorting van het versoepelingsakkoord uit 2007", status: accepted, about: e1}
  a4: {type: Proposal, by: ES, to: [EU], kind: other, content: "om alsnog een gezant naar Bamako te sturen", status: rejected, about: e6}
  a5: {type: Demand, by: p6, to: [EU], content: "een trainingsmissie", about: e5}
  s1: {type: Statement, by: FI, content: "het recht voor daarnaast nationaal maatregelen te treffen"}
  s2: {type: Statement, by: p5, content: "binnen een maand een vredestekst te laten voorbereiden", about: e3}
  s3: {type: Statement, by: FR, content: "dat de laatste militairen zijn vertrokken"}
replies:
  r3: {to: a3, by: EU, answer: accepted}
  r5: {to: a4, by: EU, answer: rejected}
  r6: {to: a5, by: EU, answer: accepted}
