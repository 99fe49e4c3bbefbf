 date 1974-07-26 [Waldheim|p1] {vraagt|a1} [Genève|l1] om geduld

Van onze diplomatieke medewerker

NEW YORK, 26 juli - Secretaris-generaal dr. [Kurt Waldheim|p1] heeft hedenmiddag [de Veiligheidsraad|VR] verslag uitgebracht over de {besprekingen|e1} die de ministers van Buitenlandse Zaken van [Griekenland|GR], [Turkije|TR] en [Groot-Brittannië|GB] sinds gisteravond in het Paleis der Naties {voeren|o2} over de {crisis|e2} op Cyprus. De heer [Callaghan|p2], onder wiens voorzitterschap [de drie|GR+TR+GB] {zitting hebben|e1}, {verklaarde|s1} in een pauze dat [hij|p2] "op vulkanen had vergaderd die minder rook gaven".

De [Turkse|TR] minister, prof. [Güneş|p3], stelt zich op het standpunt dat van een terugtrekking van [zijn|p3] troepen, die zes dagen geleden aan {land gingen|e2}, eerst sprake kan zijn {wanneer|a2} de constitutionele orde op het eiland opnieuw is vastgesteld, en wel op federale grondslag. [Zijn|p3] [Griekse|GR] ambtgenoot, de heer [Mavros|p4], {verwerpt|r1} zulks en {verlangt|a3} onverwijld herstel van de linies van 20 juli. Een [Brits|GB] {compromis|a4+a7} - bevriezing van de toestand, met een bufferstrook onder [V.N.|VN]-toezicht - zou door [Ankara|TR] {in beraad|r2} zijn genomen; aan [Griekse|GR] zijde werd er vannacht {mee ingestemd|r3}. [De Sovjet-Unie|SU], die een waarnemer in de wandelgang heeft postgevat, {drong|a5} bij monde van de heer [Minin|p5] aan op een plaats aan de tafel. [Zij|SU] kreeg die {niet|r4}.

Dr. [Waldheim|p1] {bood|a6} [zijn|p1] persoonlijke {bemiddeling|e3} aan, mocht men vastlopen. Voorlopig is daarvan {geen gebruik gemaakt|r5}.

De beide gemeenschappen van het eiland zelf zijn niet vertegenwoordigd.

(In een deel van onze vorige oplage werd vermeld dat het {overleg|e1} was {mislukt|o1}. Dit bericht berustte op een misverstand.)
=====
entities:
  GR: {name: Griekenland, type: State}
  TR: {name: Turkije, type: State}
  GB: {name: Groot-Brittannië, type: State}
  SU: {name: Sovjet-Unie, type: State}
  VR: {name: Veiligheidsraad, type: Organisation}
  VN: {name: Verenigde Naties, type: Organisation}
  p1: {name: Kurt Waldheim, type: Person}
  p2: {name: Callaghan, type: Person}
  p3: {name: Güneş, type: Person}
  p4: {name: Mavros, type: Person}
  p5: {name: Minin, type: Person}
  l1: {name: Genève, type: Place}
offices:
  - {person: p1, office: Secretaris-generaal, of: VN}
  - {person: p2, office: minister van Buitenlandse Zaken, of: GB}
  - {person: p3, office: minister van Buitenlandse Zaken, of: TR}
  - {person: p4, office: minister van Buitenlandse Zaken, of: GR}
events:
  e1: {type: Negotiation, label: Cyprusbesprekingen in Genève, participants: [GR, TR, GB, p3, p4], mediators: [p2], observers: [SU], place: l1, time: sinds gisteravond, factuality: actual}
  e2: {type: Conflict, label: crisis op Cyprus, participants: [TR], factuality: actual}
  e3: {type: Mediation, participants: [GR, TR], mediators: [p1], factuality: possible}
acts:
  a1: {type: Demand, by: p1, to: [GR, TR, GB], content: "geduld"}
  s1: {type: Statement, by: p2, content: "op vulkanen had vergaderd die minder rook gaven", about: e1}
  a2: {type: Demand, by: p3, to: [GR], content: "de constitutionele orde op het eiland opnieuw is vastgesteld, en wel op federale grondslag", about: e1}
  a3: {type: Demand, by: p4, to: [TR], content: "onverwijld herstel van de linies van 20 juli", about: e1}
  a4: {type: Proposal, by: GB, to: [TR], kind: other, content: "bevriezing van de toestand, met een bufferstrook onder V.N.-toezicht", status: unanswered, about: e1}
  a7: {type: Proposal, by: GB, to: [GR], kind: other, content: "bevriezing van de toestand, met een bufferstrook onder V.N.-toezicht", status: accepted, about: e1}
  a5: {type: Demand, by: p5, content: "een plaats aan de tafel", about: e1}
  a6: {type: Proposal, by: p1, to: [GR, TR, GB], kind: mediation_offer, content: "zijn persoonlijke bemiddeling", status: unanswered}
replies:
  r1: {to: a2, by: p4, answer: rejected}
  r2: {to: a4, by: TR, answer: unanswered}
  r3: {to: a7, by: GR, answer: accepted}
  r4: {to: a5, answer: rejected}
  r5: {to: a6, answer: unanswered}
outcomes:
  o1: {of: e1, type: no_breakthrough, factuality: counterfactual}
  o2: {of: e1, type: ongoing}
