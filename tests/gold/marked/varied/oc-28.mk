 date 2022-03-15 Brief van [B en W|EH]: {opschorting|s1} stedenband met [Minsk|MI]

Aan de gemeenteraad

Geachte leden,

Bij motie van 8 maart heeft [uw raad|x1] [ons|EH] {verzocht|a1} de sinds 1994 bestaande stedenband met [Minsk|MI] per direct te beëindigen. [Wij|EH] hebben ervoor gekozen een stap minder ver te gaan: de band wordt met ingang van heden {opgeschort|r1+s1}. Projecten waarbij [het stadsbestuur van [Minsk|MI]|MI] betrokken is, liggen stil; de uitwisseling tussen de twee kinderziekenhuizen gaat door.

[De burgemeester|p1] heeft dit besluit vrijdag telefonisch {meegedeeld|e1} aan [zijn|p1] ambtgenoot, [Oeladzimir Koechta|p2]. [Die|p2] {noemde|s2} de stap "onder vrienden onbegrijpelijk" en {bood|a2} aan op korte termijn naar [Eindhoven|l1] te reizen voor een {gesprek|e2}. [De burgemeester|p1] heeft daarvoor {bedankt|r2}. Wel is {afgesproken|e3} dat de ambtelijke contactpersonen [elkaar|EH+MI] maandelijks blijven bellen.

Vanuit de fractie van Ouderen Appèl is de {vraag gesteld|a3} of [de stad|EH], gelet op deze contacten, een rol zou kunnen spelen bij het {overleg|e4} dat [Russische|RU] en [Oekraïense|UA] delegaties op [Wit-Russisch|BY] grondgebied voeren. Hoe sympathiek ook, dat achten [wij|EH] {geen taak|r3} voor een gemeente. De Vereniging van Nederlandse Gemeenten denkt daar niet anders over.

De kosten van de stedenband bedroegen in 2021 18.400 euro, waarvan 6.250 euro voor het jaarlijkse schaaktoernooi. Het vrijvallende bedrag wordt toegevoegd aan het budget voor de opvang van ontheemden in de voormalige kazerne.

Hoogachtend,
[het college van burgemeester en wethouders van [Eindhoven|EH]|EH]
=====
entities:
  EH: {name: Eindhoven, type: Organisation}
  MI: {name: Minsk, type: Organisation}
  RU: {name: Rusland, type: State}
  UA: {name: Oekraïne, type: State}
  BY: {name: Wit-Rusland, type: State}
  p1: {name: burgemeester van Eindhoven, type: Person}
  p2: {name: Oeladzimir Koechta, type: Person}
  l1: {name: Eindhoven, type: Place}
  x1: {name: gemeenteraad van Eindhoven, type: Organisation}
offices:
  - {person: p1, office: burgemeester, of: EH}
  - {person: p2, office: ambtgenoot, of: MI}
events:
  e1: {type: Meeting, label: telefoongesprek, participants: [p1, p2], time: vrijdag, factuality: actual}
  e2: {type: Meeting, participants: [p1, p2], place: l1, time: op korte termijn, factuality: counterfactual}
  e3: {type: Agreement, participants: [p1, p2], factuality: actual, part_of: e1}
  e4: {type: Negotiation, participants: [RU, UA], factuality: actual}
acts:
  a1: {type: Demand, by: x1, to: [EH], content: "de sinds 1994 bestaande stedenband met Minsk per direct te beëindigen", time: 8 maart}
  s1: {type: Statement, by: EH, to: [MI], content: "de band wordt met ingang van heden opgeschort"}
  s2: {type: Statement, by: p2, content: "onder vrienden onbegrijpelijk", about: e1}
  a2: {type: Proposal, by: p2, to: [p1], kind: talks, content: "op korte termijn naar Eindhoven te reizen voor een gesprek", status: rejected, about: e2}
  a3: {type: Proposal, by: "de fractie van Ouderen Appèl", to: [EH], kind: mediation_offer, content: "een rol zou kunnen spelen bij het overleg", status: rejected, about: e4}
replies:
  r1: {to: a1, by: EH, answer: rejected}
  r2: {to: a2, by: p1, answer: rejected}
  r3: {to: a3, by: EH, answer: rejected}
