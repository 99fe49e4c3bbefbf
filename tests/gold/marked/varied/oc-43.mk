 date 2025-03-08 [Koerdisch Huis|x1]: "Nu is {het woord|a4} aan [Ankara|TR]"

AMSTERDAM (ingezonden mededeling) - Een week na de {oproep|a1} van [Abdullah Öcalan|p1] aan [de PKK|PKK] om de wapens neer te leggen en zich op te heffen, {roept|a4} [het Koerdisch Huis|x1] [de [Turkse|TR] regering|TR] op met een gebaar te komen.

Op 27 februari las een {delegatie|d1} van [de DEM-partij|DEM], in een hotel in [Istanbul|l1], de {brief|a1} voor die [Öcalan|p1] op het gevangeniseiland [Imrali|l2] had meegegeven. De {delegatie|d1}, die [hem|p1] sinds december drie keer had mogen {bezoeken|e1}, bestond uit [Pervin Buldan|p2], [Sırrı Süreyya Önder|p3] en [Ahmet Türk|p4]. Op 1 maart {kondigde|s1+r1} [het uitvoerend comité van [de PKK|PKK]|PKK] in het Qandilgebergte een eenzijdig staakt-het-vuren af. Voor het opheffingscongres stelt [het|PKK] één {voorwaarde|a2}: [Öcalan|p1] moet het zelf kunnen leiden. Daar wil president [Erdogan|p5] {niet aan|r2}. [Hij|p5] heeft de stap van [de PKK|PKK] 'een historische kans' {genoemd|s2}, en in dezelfde zin {gedreigd|w1} 'tot de laatste man' door te gaan als men treuzelt.

"Er is geen {onderhandeling|e2}, zegt [Ankara|TR], want men praat niet met terroristen. Goed. Noem het dan weerbericht, maar antwoord", {aldus|a3} bestuurslid [Berfin Kaplan|p6].

Anders dan in 2013-2015, toen [een groep 'wijze mensen'|x2] het {proces|e3} begeleidde, is er ditmaal geen derde partij. Een {aanbod|a5} van [de [Noorse|NOR] regering|NOR], gedaan via [Önder|p3], zou volgens [Turkse|TR] media zijn {afgeslagen|r3}; [Oslo|NOR] wil dat {bevestigen noch ontkennen|s3}.

Newroz wordt dit jaar gevierd op 23 maart in het Westerpark. Kinderen tot twaalf jaar gratis, vuur op eigen risico.
=====
entities:
  TR: {name: Turkije, type: State}
  NOR: {name: Noorwegen, type: State}
  PKK: {name: PKK, type: Organisation}
  DEM: {name: DEM-partij, type: Organisation}
  x1: {name: Koerdisch Huis, type: Organisation}
  x2: {name: wijze mensen, type: Organisation}
  p1: {name: Abdullah Öcalan, type: Person}
  p2: {name: Pervin Buldan, type: Person}
  p3: {name: Sırrı Süreyya Önder, type: Person}
  p4: {name: Ahmet Türk, type: Person}
  p5: {name: Erdogan, type: Person}
  p6: {name: Berfin Kaplan, type: Person}
  l1: {name: Istanbul, type: Place}
  l2: {name: Imrali, type: Place}
offices:
  - {person: p5, office: president, of: TR}
  - {person: p6, office: bestuurslid, of: x1}
events:
  e1: {type: Visit, participants: [p2, p3, p4, p1], place: l2, time: sinds december, factuality: actual}
  e2: {type: Negotiation, participants: [TR, PKK], factuality: counterfactual, source: TR}
  e3: {type: Negotiation, participants: [TR, PKK], facilitators: [x2], time: 2013-2015, factuality: actual}
acts:
  a1: {type: Demand, by: p1, to: [PKK], content: "om de wapens neer te leggen en zich op te heffen"}
  a4: {type: Demand, by: x1, to: [TR], content: "met een gebaar te komen"}
  s1: {type: Statement, by: PKK, content: "een eenzijdig staakt-het-vuren", time: Op 1 maart}
  a2: {type: Demand, by: PKK, to: [TR], content: "Öcalan moet het zelf kunnen leiden"}
  s2: {type: Statement, by: p5, content: "een historische kans"}
  w1: {type: Warning, by: p5, to: [PKK], content: "'tot de laatste man' door te gaan als men treuzelt"}
  a3: {type: Demand, by: p6, to: [TR], content: "Noem het dan weerbericht, maar antwoord"}
  a5: {type: Proposal, by: NOR, to: [TR], kind: mediation_offer, status: rejected, factuality: possible, source: Turkse media}
  s3: {type: Statement, by: NOR, content: "bevestigen noch ontkennen"}
replies:
  r1: {to: a1, by: PKK, answer: accepted}
  r2: {to: a2, by: p5, answer: rejected}
  r3: {to: a5, by: TR, answer: rejected}
delegations:
  d1: {of: DEM, members: [p2, p3, p4], event: e1}
