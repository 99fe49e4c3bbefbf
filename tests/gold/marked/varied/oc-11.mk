 date 2024-05-28 [PAX|PX]: "[Regering|CO] en [ELN|EL], {laat|a1} Arauca niet vallen"

Utrecht/Bogotá - Vredesorganisatie [PAX|PX] {roept|a1} [de [Colombiaanse|CO] regering|CO] en guerrillabeweging [ELN|EL] op het lokale {overleg|e1} in Arauca onmiddellijk te hervatten. Dat {overleg|e1} werd vorige week door [het ELN|EL] {stilgelegd|o1}, een dag nadat in het dorp Puerto Nidia een vrouwelijke wijkleider was vermoord.

"[Wij|PX] zijn geen {bemiddelaar|e2} en willen dat ook niet worden", {benadrukt|s1} [Joost Valkering|p1], [programmaleider Latijns-Amerika|p1]. "Maar [wij|PX] zitten als waarnemer aan die keukentafel en hebben gezien dat het werkte. In zes weken geen enkele ontvoering."

De nationale {vredesonderhandelingen|e3}, waarbij [Brazilië|BR], [Chili|CL], [Cuba|CU], [Mexico|MX], [Noorwegen|NOR] en [Venezuela|VE] als garanten optreden, liggen sinds april op hun gat. Aanleiding was dat [Bogotá|CO] in Nariño afzonderlijk {sprak|e4} met [een afgescheiden front|FR]. [Het ELN|EL] {eist|a2} dat [de regering|CO] die {gesprekken|e4} staakt. [De hoofdonderhandelaar van [de regering|CO]|p2], [Vera Grabe|p2], {weigerde|r1} en {stelde|a3} in plaats daarvan een extra {ronde|e5} in [Caracas|l1] voor. Een antwoord {bleef uit|r2}; commandant [Pablo Beltrán|p3] liet het bij een emoji.

[De Bisschoppenconferentie|BC] {bood|a4+a5} zondag aan [de twee delegaties|CO+EL] in een seminarie onder [haar|BC] dak te nemen. [De regering|CO] is daar {blij mee|r3}, [het ELN|EL] {wil eerst|r4} weten wie de beveiliging regelt.

[PAX|PX] {vreest|w1} dat zonder afspraken de campagne voor de gemeenteraden in het najaar opnieuw levens gaat kosten. In 2023 werden in Arauca 41 kandidaten bedreigd en vier vermoord.

Steun het werk van [PAX|PX] en word voor € 5 per maand vredesmaker. Niet voor publicatie: [Joost Valkering|p1] is bereikbaar via de persafdeling.
=====
entities:
  CO: {name: Colombia, type: State}
  BR: {name: Brazilië, type: State}
  CL: {name: Chili, type: State}
  CU: {name: Cuba, type: State}
  MX: {name: Mexico, type: State}
  NOR: {name: Noorwegen, type: State}
  VE: {name: Venezuela, type: State}
  EL: {name: ELN, type: Organisation}
  PX: {name: PAX, type: Organisation}
  FR: {name: afgescheiden front, type: Organisation}
  BC: {name: Bisschoppenconferentie, type: Organisation}
  p1: {name: Joost Valkering, type: Person}
  p2: {name: Vera Grabe, type: Person}
  p3: {name: Pablo Beltrán, type: Person}
  l1: {name: Caracas, type: Place}
offices:
  - {person: p1, office: programmaleider Latijns-Amerika, of: PX}
  - {person: p2, office: hoofdonderhandelaar, of: CO}
  - {person: p3, office: commandant, of: EL}
events:
  e1: {type: Negotiation, label: lokaal overleg in Arauca, participants: [CO, EL], observers: [PX], factuality: actual}
  e2: {type: Mediation, mediators: [PX], factuality: counterfactual}
  e3: {type: Negotiation, label: nationale vredesonderhandelingen, participants: [CO, EL], guarantors: [BR, CL, CU, MX, NOR, VE], factuality: actual}
  e4: {type: Negotiation, participants: [CO, FR], factuality: actual}
  e5: {type: Negotiation, label: extra ronde in Caracas, participants: [CO, EL], place: l1, factuality: possible, after: e3}
acts:
  a1: {type: Demand, by: PX, to: [CO, EL], content: "het lokale overleg in Arauca onmiddellijk te hervatten", about: e1}
  a2: {type: Demand, by: EL, to: [CO], content: "dat de regering die gesprekken staakt", about: e4}
  a3: {type: Proposal, by: p2, to: [EL], kind: talks, content: "een extra ronde in Caracas", status: unanswered, about: e5}
  a4: {type: Proposal, by: BC, to: [CO], kind: talks, content: "de twee delegaties in een seminarie onder haar dak te nemen", status: accepted, time: zondag}
  a5: {type: Proposal, by: BC, to: [EL], kind: talks, content: "de twee delegaties in een seminarie onder haar dak te nemen", status: unanswered, time: zondag}
  s1: {type: Statement, by: p1, content: "zijn geen bemiddelaar en willen dat ook niet worden"}
  w1: {type: Warning, by: PX, content: "dat zonder afspraken de campagne voor de gemeenteraden in het najaar opnieuw levens gaat kosten"}
replies:
  r1: {to: a2, by: p2, answer: rejected}
  r2: {to: a3, by: p3, answer: unanswered}
  r3: {to: a4, by: CO, answer: accepted}
  r4: {to: a5, by: EL, answer: unanswered}
outcomes:
  o1: {of: e1, type: walkout}
