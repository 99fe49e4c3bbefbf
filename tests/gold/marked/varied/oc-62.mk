 date 2025-11-19 [Minister|p1] {schort|c1} bevel Nexperia op na {overleg|e1} met [China|CN]

Nieuwsbericht - 19 november 2025

Minister [Vincent Karremans|p1] van Economische Zaken heeft het bevel op grond van de Wet beschikbaarheid goederen, waarmee [hij|p1] eind september ingreep bij chipfabrikant Nexperia, {opgeschort|c1}. [Hij|p1] {noemt|s1} dat een blijk van goede wil.

Een {delegatie|d1} van hoge ambtenaren was maandag en dinsdag in [Peking|l1] voor {gesprekken|e1} met [het ministerie van Handel|CN]. [De minister|p1] was zelf niet mee; de delegatie {stond onder leiding van|d1} directeur-generaal [Focco Wijnsma|p2]. Aan het {overleg|e1} namen geen vertegenwoordigers van het bedrijf deel. [De Europese Commissie|EC] werd doorlopend ingelicht, maar zat niet aan.

[China|CN] had op 4 oktober de uitvoer van chips uit Dongguan {verboden|s2}. Na een {gesprek|e2} eind oktober in [Busan|l2] tussen [Trump|p3] en [Xi|p4] {liet|c2} [het ministerie|CN] weten vrijstellingen te verlenen. [Nederland|NL] had zelf al op 21 oktober {voorgesteld|a1}, in een {telefoongesprek|e3} van [Karremans|p1] met minister [Wang Wentao|p5], om beide maatregelen op dezelfde dag terug te draaien. Daar kwam toen {niets uit|r1}. Nu zet [Den Haag|NL] de eerste stap {alleen|c1}.

[Het ministerie in [Peking|l1]|CN] {reageerde|s3} woensdagmiddag: een eerste stap in de goede richting, maar de kern van de kwestie, de uitspraak van de Ondernemingskamer, is daarmee niet weg. [Het|CN] {eist|a2} dat [Nederland|NL] ook die laat vallen. [Karremans|p1] {wijst erop|r3} dat een rechter zich niet laat opschorten.

De Tweede Kamer ontvangt voor het debat van dinsdag een tijdlijn. Volgens brancheclub RAI staan bij drie autofabrikanten nog lijnen stil.
=====
entities:
  CN: {name: China, type: State}
  NL: {name: Nederland, type: State}
  EC: {name: Europese Commissie, type: Organisation}
  p1: {name: Vincent Karremans, type: Person}
  p2: {name: Focco Wijnsma, type: Person}
  p3: {name: Trump, type: Person}
  p4: {name: Xi, type: Person}
  p5: {name: Wang Wentao, type: Person}
  l1: {name: Peking, type: Place}
  l2: {name: Busan, type: Place}
offices:
  - {person: p1, office: Minister van Economische Zaken, of: NL}
  - {person: p2, office: directeur-generaal, of: NL}
  - {person: p5, office: minister, of: CN}
events:
  e1: {type: Negotiation, label: gesprekken over Nexperia, participants: [NL, CN], place: l1, time: maandag en dinsdag, factuality: actual}
  e2: {type: Meeting, participants: [p3, p4], place: l2, time: eind oktober, factuality: actual}
  e3: {type: Meeting, label: telefoongesprek, participants: [p1, p5], time: op 21 oktober, factuality: actual}
acts:
  c1: {type: Concession, by: p1, to: [CN], content: "het bevel op grond van de Wet beschikbaarheid goederen"}
  s1: {type: Statement, by: p1, content: "een blijk van goede wil"}
  s2: {type: Statement, by: CN, content: "de uitvoer van chips uit Dongguan", time: op 4 oktober}
  c2: {type: Concession, by: CN, content: "vrijstellingen te verlenen", time: eind oktober}
  a1: {type: Proposal, by: p1, to: [p5], kind: other, content: "om beide maatregelen op dezelfde dag terug te draaien", status: unanswered, time: op 21 oktober, about: e3}
  s3: {type: Statement, by: CN, to: [NL], content: "een eerste stap in de goede richting", time: woensdagmiddag}
  a2: {type: Demand, by: CN, to: [NL], content: "dat Nederland ook die laat vallen"}
replies:
  r1: {to: a1, by: CN, answer: unanswered}
  r3: {to: a2, by: p1, answer: rejected}
delegations:
  d1: {of: NL, head: p2, members: [], event: e1}
