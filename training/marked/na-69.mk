 date 2022-05-02 [Vaticaans|VA] {aanbod|a1} {blijft|r1} liggen in [Moskou|RU]

Een mail, een brief, en toen een wandeling door het Kremlin die niet doorging. Paus [Franciscus|p1] heeft er in een vraaggesprek met een Milanese krant nogal openhartig over {verteld|s1}. Twintig dagen na het begin van de {oorlog|e1} in [Oekraïne|UA] {liet|a1} [hij|p1] via kardinaal [Parolin|p2] aan [Vladimir Poetin|p3] weten naar [Moskou|l1] te willen {komen|e2}. ‘[We|VA] hebben nog altijd geen {antwoord|r1}’, zegt [hij|p1].

Met patriarch [Kirill|p4] {zoomde|e3} [Franciscus|p1] in maart veertig minuten. De eerste twintig las [Kirill|p4] van een blad redenen voor. ‘Broeder, [wij|p1+p4] zijn geen staatsklerken’, {antwoordde|s2} [de paus|p1], en een nieuwe {afspraak|e4}, voor juni in [Jeruzalem|l2], hebben [de twee|p1+p4] toen maar {geschrapt|o1}.

Naar [Kiev|l3], waarvoor president [Zelensky|p5] [hem|p1] {gevraagd|a2} heeft, {gaat|e5} [hij|p1] {voorlopig|r2} niet. ‘Eerst [Moskou|l1].’ Het ministerie aldaar {laat|s3} op vragen weten dat een bezoek ‘niet op de agenda’ staat.
=====
entities:
  RU: {name: Rusland, type: State}
  UA: {name: Oekraïne, type: State}
  VA: {name: Vaticaan, type: State}
  l1: {name: Moskou, type: Place}
  l2: {name: Jeruzalem, type: Place}
  l3: {name: Kiev, type: Place}
  p1: {name: Franciscus, type: Person}
  p2: {name: Parolin, type: Person}
  p3: {name: Vladimir Poetin, type: Person}
  p4: {name: Kirill, type: Person}
  p5: {name: Zelensky, type: Person}
offices:
  - {person: p1, office: Paus, of: VA}
  - {person: p2, office: kardinaal, of: VA}
  - {person: p5, office: president, of: UA}
events:
  e1: {type: Conflict, participants: [UA], place: UA, factuality: actual}
  e2: {type: Visit, participants: [p1], place: l1, factuality: possible}
  e3: {type: Meeting, label: videogesprek, participants: [p1, p4], time: "in maart", factuality: actual}
  e4: {type: Meeting, participants: [p1, p4], place: l2, time: "juni", factuality: counterfactual, after: e3}
  e5: {type: Visit, participants: [p1], place: l3, factuality: counterfactual}
acts:
  s1: {type: Statement, by: p1, content: "nog altijd geen antwoord"}
  s2: {type: Statement, by: p1, content: "Broeder, wij zijn geen staatsklerken"}
  s3: {type: Statement, by: RU, content: "niet op de agenda"}
  a1: {type: Proposal, by: p1, to: [p3], kind: summit, content: "naar Moskou te willen komen", status: unanswered}
  a2: {type: Proposal, by: p5, to: [p1], kind: summit, content: "Naar Kiev", status: rejected}
replies:
  r1: {to: a1, by: p3, answer: unanswered}
  r2: {to: a2, by: p1, answer: rejected}
outcomes:
  o1: {of: e4, type: cancelled}
