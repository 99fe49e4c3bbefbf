 date 2022-07-16 [Negentien rebellengroepen|NG] {verlaten|o1} [Tsjaad|TD]-{overleg|e1} in [Doha|l1]

[DOHA|l1]/N'DJAMENA (AFP) - [Negentien gewapende groepen|NG] hebben zich zaterdag {teruggetrokken|o1} uit de {onderhandelingen|e1} die [de [Tsjaadse|TD] militaire machthebbers|TD] sinds maart in [Qatar|l2] voeren met een bonte verzameling van 52 bewegingen. [Zij|NG] {weigeren|r1} een {ontwerpakkoord|a1+a7} te tekenen dat [de [Qatarese|QA] {bemiddelaar|e4}|p1] donderdag had {verspreid|a1+a7} en waarin, zo {zeggen|a2} [ze|NG], alleen van wapens inleveren sprake is en niet van macht delen.

De {bemiddelaar|e4}, onderminister [Mutlaq al-Qahtani-Sulaiti|p1], had gehoopt dat er vóór zondag een handtekening zou staan. [Hij|p1] zei het document "nog één keer" te willen herlezen met [de afvallers|NG]. [De overige 33 groepen|G33], waaronder [de UFR|UFR] van [Timan Erdimi|p2], {gaan|r2} wel akkoord. [Erdimi|p2] woont al twaalf jaar in een villa buiten [Doha|l1] en {liet|a3} weten naar huis te willen.

Onder [de weglopers|NG] is [FACT|FA], [de beweging die in april 2021 vanuit Libië binnenviel|FA] en bij wier offensief president [Idriss Déby|p3] sneuvelde. Leider [Mahamat Mahdi Ali|p4] {stelt|a4} als voorwaarde dat driehonderd krijgsgevangenen vrijkomen. [De regering|TD] {wilde|r3} dat per geval bekijken.

[Mahamat Déby|p5], [de zoon die [zijn|p5] vader opvolgde|p5], {kondigde|a5} donderdag aan dat de 'inclusieve nationale {dialoog|e2}' op 20 augustus in [N'Djamena|l3] begint, of de groepen uit [Doha|l1] er nu bij zijn of niet. Die datum is al tweemaal {opgeschoven|o2}, van februari naar mei en van mei naar nu. [De Afrikaanse Unie|AU] en [Frankrijk|FR], die in [Doha|l1] als waarnemer achter een glazen wand zitten, {dringen|a6} op haast aan. Een eerder {aanbod|a8} van [Togo|TG] om de moeilijkste groepen apart in [Lomé|l4] te {ontvangen|e3} is volgens [Al-Qahtani|p1] "niet vergeten, maar ook {niet nodig|r4}".

In het noorden van het land stortte deze week opnieuw een goudmijn in. Het dodental is met zeker elf opgelopen; de telefoonverbinding met de Tibesti is slecht.
=====
entities:
  TD: {name: Tsjaad, type: State}
  QA: {name: Qatar, type: State}
  FR: {name: Frankrijk, type: State}
  TG: {name: Togo, type: State}
  NG: {name: negentien gewapende groepen, type: Organisation}
  G33: {name: overige 33 groepen, type: Organisation}
  UFR: {name: UFR, type: Organisation}
  FA: {name: FACT, type: Organisation}
  AU: {name: Afrikaanse Unie, type: Organisation}
  p1: {name: Mutlaq al-Qahtani-Sulaiti, type: Person}
  p2: {name: Timan Erdimi, type: Person}
  p3: {name: Idriss Déby, type: Person}
  p4: {name: Mahamat Mahdi Ali, type: Person}
  p5: {name: Mahamat Déby, type: Person}
  l1: {name: Doha, type: Place}
  l2: {name: Qatar, type: Place}
  l3: {name: "N'Djamena", type: Place}
  l4: {name: Lomé, type: Place}
offices:
  - {person: p1, office: onderminister, of: QA}
  - {person: p3, office: president, of: TD}
  - {person: p4, office: Leider, of: FA}
events:
  e1: {type: Negotiation, participants: [TD, NG, G33, UFR, FA], mediators: [p1], observers: [AU, FR], place: l1, time: sinds maart, factuality: actual}
  e2: {type: Negotiation, label: inclusieve nationale dialoog, participants: [TD], place: l3, time: op 20 augustus, factuality: planned}
  e3: {type: Negotiation, hosts: [TG], place: l4, factuality: counterfactual}
  e4: {type: Mediation, participants: [TD, NG, G33], mediators: [p1], factuality: actual}
acts:
  a1: {type: Proposal, by: p1, to: [NG], kind: treaty, content: "een ontwerpakkoord", status: rejected, about: e1, time: donderdag}
  a7: {type: Proposal, by: p1, to: [G33], kind: treaty, content: "een ontwerpakkoord", status: accepted, about: e1, time: donderdag}
  a2: {type: Statement, by: NG, content: "alleen van wapens inleveren sprake is en niet van macht delen", about: e1}
  a3: {type: Statement, by: p2, content: "naar huis te willen"}
  a4: {type: Demand, by: p4, to: [TD], content: "dat driehonderd krijgsgevangenen vrijkomen"}
  a5: {type: Statement, by: p5, content: "dat de 'inclusieve nationale dialoog' op 20 augustus in N'Djamena begint", about: e2, time: donderdag}
  a6: {type: Demand, by: AU, content: "haast", about: e1}
  a8: {type: Proposal, by: TG, kind: talks, content: "om de moeilijkste groepen apart in Lomé te ontvangen", status: rejected, about: e3}
replies:
  r1: {to: a1, by: NG, answer: rejected}
  r2: {to: a7, by: G33, answer: accepted}
  r3: {to: a4, by: TD, answer: unanswered}
  r4: {to: a8, by: p1, answer: rejected}
outcomes:
  o1: {of: e1, type: walkout}
  o2: {of: e2, type: postponed}
