 date 2022-03-16 Rebellen [Tsjaad|TD]: eerst een {bemiddelaar|e1+s1}, dan een zaal

Van gastheer tot {bemiddelaar|e1}, dat is voor [Qatar|QA] de opbrengst van drie dagen [Doha|l1]. De {voordialoog|e2} tussen [het militaire bewind van [Tsjaad|TD]|TD] en [tweeënvijftig gewapende groepen|RG] begon zondag, maar kwam meteen stil te liggen toen [de grootste|FA], [het FACT|FA], de {zaal verliet|o1}. [FACT|FA]-chef [Mahamat Goukouni|p1] {eiste|s1} dat iemand tussen de kampen zou gaan staan. "[Wij|FA] dineren niet met wie [ons|FA] bombardeert", {liet|s2} [hij|p1] optekenen.

[Het bewind|TD], {vertegenwoordigd door|d1} premier [Allamine Padaré|p2], had er woensdag {geen bezwaar|r1} meer tegen. De [Qatarese|QA] onderminister [Nasser al-Marri|p3] {bewandelt|e1} sindsdien de gang.

[Al-Marri|p3] {legde|s3+s4} [beide kampen|TD+RG] een agenda van vier punten voor. [Padaré|p2] {tekende|r2} die. [De groepen|RG], die zich inmiddels in drie blokken hebben verdeeld, {studeren|r3} nog. Op de {wens|s5} van [Goukouni|p1] dat [zijn|p1] gevangen strijders voor het begin vrijkomen, {kwam|r4} tot nu toe een halve {toezegging|s6}: honderd van de driehonderd.

Lukt het, dan begint op 10 mei in [N'Djamena|l2] een nationale {dialoog|e3}. [Goukouni|p1] {sluit|s7} uit dat [hij|p1] daarheen reist.

Togo bood eerder deze winter aan de groepen te huisvesten; Frankrijk en Libië, over wier grond de rebellen kwamen, ontbreken in [Doha|l1]. De Soedanese krijgsheren die donderdag in hetzelfde hotel logeerden, waren er voor iets anders.
=====
entities:
  TD: {name: Tsjaad, type: State}
  QA: {name: Qatar, type: State}
  FA: {name: FACT, type: Organisation}
  RG: {name: gewapende groepen, type: Organisation}
  l1: {name: Doha, type: Place}
  l2: {name: N'Djamena, type: Place}
  p1: {name: Mahamat Goukouni, type: Person}
  p2: {name: Allamine Padaré, type: Person}
  p3: {name: Nasser al-Marri, type: Person}
offices:
  - {person: p1, office: chef, of: FA}
  - {person: p2, office: premier, of: TD}
  - {person: p3, office: onderminister, of: QA}
events:
  e1: {type: Mediation, label: Qatarese bemiddeling, participants: [TD, RG], mediators: [QA, p3], place: l1, time: "woensdag", factuality: actual}
  e2: {type: Negotiation, label: voordialoog in Doha, participants: [TD, RG, FA], mediators: [QA, p3], hosts: [QA], place: l1, time: "zondag", factuality: actual}
  e3: {type: Negotiation, label: nationale dialoog, participants: [TD, RG], place: l2, time: "op 10 mei", factuality: possible, after: e2}
acts:
  s1: {type: Demand, by: p1, to: [TD], content: "dat iemand tussen de kampen zou gaan staan"}
  s2: {type: Statement, by: p1, content: "Wij dineren niet met wie ons bombardeert"}
  s3: {type: Proposal, by: p3, to: [TD], kind: other, content: "een agenda van vier punten", status: accepted, about: e2}
  s4: {type: Proposal, by: p3, to: [RG], kind: other, content: "een agenda van vier punten", status: unanswered, about: e2}
  s5: {type: Demand, by: p1, to: [TD], content: "dat zijn gevangen strijders voor het begin vrijkomen"}
  s6: {type: Concession, by: TD, to: [p1], content: "honderd van de driehonderd"}
  s7: {type: Statement, by: p1, content: "dat hij daarheen reist", about: e3}
replies:
  r1: {to: s1, by: TD, answer: accepted}
  r2: {to: s3, by: p2, answer: accepted}
  r3: {to: s4, by: RG, answer: unanswered}
  r4: {to: s5, by: TD, answer: accepted}
delegations:
  d1: {of: TD, head: p2, members: [], event: e2}
outcomes:
  o1: {of: e2, type: walkout}
