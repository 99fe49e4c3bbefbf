 date 2023-03-31 [Regering [Curaçao|CW]|CW]: grens met [Venezuela|VE] nog niet open

WILLEMSTAD - De heropening van de zeegrens met [Venezuela|VE], die voor morgen was aangekondigd, gaat niet door. Dat heeft minister-president [Gilmar Martina|p1] vandaag in een persverklaring {meegedeeld|s1}.

De grens ging in februari 2019 dicht op last van [Caracas|VE]. Na vier jaar stilte {spraken|e1} ambtelijke delegaties van [Curaçao|CW], [Aruba|AW], Bonaire en [Venezuela|VE] op 13 en 14 februari in [Oranjestad|l1] over veiligheid, visa en de fruitbarkjes. [Onze|CW] {delegatie|d1} bestond uit de directeuren [Shurandy Felicia|p2] en [Maritza Sluis|p3]; het {overleg|e1} werd voorgezeten door [de gevolmachtigde van het [Koninkrijk|NL]|p4], de heer [Pieter Sanders|p4]. {Afgesproken|e2} werd de grens in fasen te openen: eerst vracht, dan personen ({Protocol van Oranjestad|e2}).

[Venezuela|VE] heeft echter op 24 maart bij nota laten weten het {Protocol|e2} pas te zullen uitvoeren {nadat|a1} [Curaçao|CW] de raffinaderij heeft vrijgegeven van de beslagen die schuldeisers daarop legden. [Wij|CW] {kunnen|r2} een rechter niet gebieden. [Den Haag|NL] heeft daarop {voorgesteld|a2+a4} de fruitboten vooruit te laten gaan. [Aruba|AW] is {vóór|r3}, [Caracas|VE] {zwijgt|r4}.

[De regering|CW] {benadrukt|s2} dat er geen crisis is. Wie zegt dat [Curaçao|CW] president [Maduro|p5] zou hebben {uitgenodigd|a3} voor Tumba of Seú, verspreidt {onzin|s2}.

Bakoven en papaja blijven voorlopig schaars op de drijvende markt. Een tros groene bananen kostte gisteren 14,50 gulden.
=====
entities:
  CW: {name: Curaçao, type: State}
  VE: {name: Venezuela, type: State}
  AW: {name: Aruba, type: State}
  NL: {name: Nederland, type: State}
  p1: {name: Gilmar Martina, type: Person}
  p2: {name: Shurandy Felicia, type: Person}
  p3: {name: Maritza Sluis, type: Person}
  p4: {name: Pieter Sanders, type: Person}
  p5: {name: Maduro, type: Person}
  l1: {name: Oranjestad, type: Place}
offices:
  - {person: p1, office: minister-president, of: CW}
  - {person: p2, office: directeur, of: CW}
  - {person: p3, office: directeur, of: CW}
  - {person: p4, office: gevolmachtigde, of: NL}
  - {person: p5, office: president, of: VE}
events:
  e1: {type: Negotiation, label: grensoverleg in Oranjestad, participants: [CW, AW, VE], mediators: [p4], place: l1, time: op 13 en 14 februari, factuality: actual}
  e2: {type: Agreement, label: Protocol van Oranjestad, participants: [CW, AW, VE], place: l1, factuality: actual, part_of: e1}
acts:
  s1: {type: Statement, by: p1, content: "gaat niet door", time: vandaag}
  a1: {type: Demand, by: VE, to: [CW], content: "de raffinaderij heeft vrijgegeven van de beslagen", time: op 24 maart, about: e2}
  a2: {type: Proposal, by: NL, to: [AW], kind: other, content: "de fruitboten vooruit te laten gaan", status: accepted}
  a4: {type: Proposal, by: NL, to: [VE], kind: other, content: "de fruitboten vooruit te laten gaan", status: unanswered}
  a3: {type: Proposal, by: CW, to: [p5], kind: other, content: "voor Tumba of Seú", status: proposed, factuality: counterfactual}
  s2: {type: Statement, by: CW, content: "dat er geen crisis is"}
replies:
  r2: {to: a1, by: CW, answer: rejected}
  r3: {to: a2, by: AW, answer: accepted}
  r4: {to: a4, by: VE, answer: unanswered}
delegations:
  d1: {of: CW, members: [p2, p3], event: e1}
