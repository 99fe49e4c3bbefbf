 date 2023-08-25 Zaterdag is het een half jaar geleden: wat weten we van het {kader van Windsor|e1}?

BELFAST - Rode baan, groene baan: sinds premier [Rishi Sunak|p1] en [Ursula von der Leyen|p2] [elkaar|p1+p2] in februari in een hotel aan de Theems {vonden|e1}, is Noord-Ierland een woordenschat rijker. Wat er verandert op 1 oktober.

Worst

Britse worst, jarenlang hét symbool, mag er weer gewoon in. Op de verpakking komt 'Not for EU' te staan. Supermarkt M&S heeft er 31 miljoen stickers voor besteld.

Stormont

Het parlement ligt nog steeds stil. [De DUP|DU] {weigert|a2} terug te keren zolang 'de zee een grens is'. [Jeffrey Donaldson|p3] had donderdag weer een {gesprek|e2} met [Chris Heaton-Harris|p4], [de minister voor Noord-Ierland|p4]; het vijftiende sinds Pasen, {zonder resultaat|o1}. [Sinn Féin|SF] {vindt|a1} dat [Londen|GB] moet ophouden met 'achterkamertjes'.

Wachttijden

Het ziekenhuis in Craigavon heeft voor een nieuwe heup een wachtlijst van zes jaar. Leraren kregen sinds 2021 geen loonsverhoging. Er is sinds februari 2022 geen begroting; ambtenaren doen wat ze kunnen, en dat is weinig. Mary uit Lurgan heeft voor haar knie 14.000 pond geleend en is naar Litouwen gevlogen. 'Prima knie', zegt ze. 'Wel Litouws weer.'
=====
entities:
  GB: {name: "Verenigd Koninkrijk", type: State}
  DU: {name: "DUP", type: Organisation}
  SF: {name: "Sinn Féin", type: Organisation}
  p1: {name: "Rishi Sunak", type: Person}
  p2: {name: "Ursula von der Leyen", type: Person}
  p3: {name: "Jeffrey Donaldson", type: Person}
  p4: {name: "Chris Heaton-Harris", type: Person}
offices:
  - {person: p1, office: "premier", of: GB}
  - {person: p4, office: "minister voor Noord-Ierland", of: GB}
events:
  e1: {type: Agreement, participants: [p1, p2], time: "in februari", factuality: actual}
  e2: {type: Meeting, participants: [p3, p4], time: "donderdag", factuality: actual}
acts:
  a2: {type: Statement, by: DU, content: "de zee een grens is"}
  a1: {type: Demand, by: SF, to: [GB], content: "ophouden met 'achterkamertjes'"}
outcomes:
  o1: {of: e2, type: no_breakthrough}
