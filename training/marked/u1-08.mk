 date 2023-05-22 Waarom [Iran|IR] en [de taliban|TB] vechten om een rivier

Wat is er aan de hand?

De Helmand ontspringt in [Afghanistan|TB] en hoort uit te monden in [Iraanse|IR] moerassen. Die staan droog. President [Behzad Raisolsadat|p1] {gaf|a1} [Kabul|TB] vorige week een maand om de sluizen van de Kajaki-dam te openen. "Neem [mijn|p1] woorden ernstig", voegde [hij|p1] eraan toe.

Is er dan niets afgesproken?

Jawel. In 1973 {sloten|e1} [de twee landen|IR+TB] een {verdrag|e1} dat [Iran|IR] 820 miljoen kubieke meter per jaar garandeert. [Teheran|IR] {zegt|a7} dat er vorig jaar 27 miljoen aankwam. [De taliban|TB] {wijten|a2} dat aan de droogte: er valt niets te sturen.

Praten [ze|IR+TB] nog met [elkaar|IR+TB]?

Mondjesmaat. Een [Iraanse|IR] technische {missie|e2}, in februari naar de meetpost van [Dehrawud|l1] getrokken, werd bij een slagboom {teruggestuurd|o1}. Begin deze maand {zagen|e3} minister [Amirali Hosseinkhah|p2] en [zijn|p2] talibanse evenknie [Abdul Wali Mutmain|p3] [elkaar|p2+p3] wel even in [Samarkand|l2], in de marge van een bijeenkomst van buurlanden. [Ze|p2+p3] hadden het volgens ingewijden vooral over vluchtelingen.

Kan iemand helpen?

[Qatar|QA] zou tussen [beide|IR+TB] willen {bemiddelen|e4+a5+a6}, melden Arabische media. [De taliban|TB] hebben laten weten daar geen {behoefte|r1} aan te hebben; [Iran|IR] {zwijgt|r2}. Een {gang naar de rechter|a4}, door enkele [Iraanse|IR] parlementsleden {bepleit|a4}, heeft weinig zin, omdat [Kabul|TB] geen regering heeft die in Den Haag kan verschijnen.

Wordt het oorlog?

Waarschijnlijk niet. Wel zijn zaterdag bij een grenspost schoten gelost.
=====
entities:
  IR: {name: Iran, type: State}
  TB: {name: taliban, type: Organisation}
  QA: {name: Qatar, type: State}
  l1: {name: Dehrawud, type: Place}
  l2: {name: Samarkand, type: Place}
  p1: {name: Behzad Raisolsadat, type: Person}
  p2: {name: Amirali Hosseinkhah, type: Person}
  p3: {name: Abdul Wali Mutmain, type: Person}
offices:
  - {person: p1, office: President, of: IR}
  - {person: p2, office: minister, of: IR}
  - {person: p3, office: minister, of: TB}
events:
  e1: {type: Agreement, label: verdrag van 1973, participants: [IR, TB], time: In 1973, factuality: actual}
  e2: {type: Visit, label: technische missie naar Dehrawud, participants: [IR], place: l1, time: in februari, factuality: counterfactual}
  e3: {type: Meeting, label: ontmoeting in Samarkand, participants: [p2, p3], place: l2, time: Begin deze maand, factuality: actual}
  e4: {type: Mediation, label: Qatarese bemiddeling, participants: [IR, TB], mediators: [QA], factuality: possible, source: Arabische media}
acts:
  a1: {type: Demand, by: p1, to: [TB], content: "een maand om de sluizen van de Kajaki-dam te openen", time: vorige week}
  a2: {type: Statement, by: TB, content: "er valt niets te sturen"}
  a4: {type: Proposal, by: "enkele Iraanse parlementsleden", kind: other, content: "Een gang naar de rechter", status: proposed}
  a5: {type: Proposal, by: QA, to: [TB], kind: mediation_offer, content: "tussen beide willen bemiddelen", status: rejected, about: e4}
  a6: {type: Proposal, by: QA, to: [IR], kind: mediation_offer, content: "tussen beide willen bemiddelen", status: unanswered, about: e4}
  a7: {type: Statement, by: IR, content: "dat er vorig jaar 27 miljoen aankwam"}
replies:
  r1: {to: a5, by: TB, answer: rejected}
  r2: {to: a6, by: IR, answer: unanswered}
outcomes:
  o1: {of: e2, type: cancelled}
