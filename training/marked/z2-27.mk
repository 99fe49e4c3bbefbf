 date 2019-01-31 Een {persconferentie|e1} om niet meer te vergeten

[MORONI|l1] - Dat het {overleg|e2} over [Mayotte|l2] moeizaam verliep, was donderdag aan de stoelen af te lezen. Op het podium in [Moroni|l1] stonden er drie; twee bleven leeg. [De [Franse|FR] staatssecretaris|p1] was in de auto gebleven, [de gastheer van [de Afrikaanse Unie|AU]|p2] zocht [haar|p1] op om [haar|p1] te overreden. Alleen minister [Soilihi Abdou|p3] van [de Comoren|KM] {stond|e1} de journalisten te woord.

"[Wij|KM] hebben [Frankrijk|FR] vandaag een handreiking gedaan", {sprak|s1} [hij|p3]. De handreiking: [Moroni|KM] {neemt|a1} per jaar 400 uitgewezen landgenoten op, wat tot nu toe steeds {geweigerd|a3+r1} werd. In ruil {verlangt|a2} [het|KM] visa voor studenten en een veerdienst. "En de status van [het eiland|l2]?", riep iemand. Daar is volgens [Abdou|p3] {over gezwegen|e3:counterfactual}.

Niet volgens de [Franse|FR] zijde. Staatssecretaris [Hélène Ducasse|p1] {zei|s2} 's avonds, met gedoofde lichten, dat de [Comorezen|KM] wel degelijk over teruggave {begonnen|e3} en dat er "één stoel is omgevallen". [Zij|p1] {verweet|s3} [Abdou|p3] de buitenwacht zand in de ogen te strooien.

Het {beraad|e2} zou vrijdag {hervat|e4} worden. Vannacht laat hing er op de deur van de conferentiezaal een briefje: "{Verplaatst|o1}. Datum volgt." Van een {afspraak|e5} over de 400, zo benadrukte [Ducasse|p1], is geen sprake. [Frankrijk|FR] zal het {aanbod|a1} {"in alle rust bekijken"|r2}.
=====
entities:
  l1: {name: Moroni, type: Place}
  l2: {name: Mayotte, type: Place}
  p1: {name: Hélène Ducasse, type: Person}
  AU: {name: Afrikaanse Unie, type: Organisation}
  p2: {name: gastheer van de Afrikaanse Unie, type: Person}
  p3: {name: Soilihi Abdou, type: Person}
  KM: {name: Comoren, type: State}
  FR: {name: Frankrijk, type: State}
offices:
  - {person: p1, office: staatssecretaris, of: FR}
  - {person: p3, office: minister, of: KM}
events:
  e1: {type: PressConference, label: persconferentie in Moroni, participants: [p3], place: l1, time: donderdag, factuality: actual}
  e2: {type: Negotiation, label: overleg over Mayotte, participants: [KM, FR, p1, p3], hosts: [p2], place: l1, factuality: actual}
  e3: {type: Negotiation, label: gesprek over de status van Mayotte, participants: [KM, FR], factuality: possible, source: p1, part_of: e2}
  e4: {type: Negotiation, label: hervatting van het beraad, participants: [KM, FR], time: vrijdag, factuality: counterfactual, after: e2}
  e5: {type: Agreement, label: afspraak over de 400, participants: [KM, FR], factuality: counterfactual}
acts:
  s1: {type: Statement, by: p3, content: Wij hebben Frankrijk vandaag een handreiking gedaan}
  s2: {type: Statement, by: p1, content: dat de Comorezen wel degelijk over teruggave begonnen, about: e3}
  s3: {type: Statement, by: p1, to: [p3], content: de buitenwacht zand in de ogen te strooien}
  a1: {type: Concession, by: KM, to: [FR], content: per jaar 400 uitgewezen landgenoten op}
  a2: {type: Demand, by: KM, to: [FR], content: visa voor studenten en een veerdienst}
  a3: {type: Demand, by: FR, to: [KM], content: per jaar 400 uitgewezen landgenoten op}
replies:
  r1: {to: a3, by: KM, answer: rejected}
  r2: {to: a1, by: FR, answer: unanswered}
outcomes:
  o1: {of: e4, type: postponed}
