 date 2020-09-29 [Nigeria|NG] schuift aan bij [Ivoriaanse|CI] ruzie, en iedereen praat met iedereen

[ABIDJAN|l1] - In drie hotels tegelijk is dinsdag geprobeerd de [Ivoriaanse|CI] verkiezingen te redden.

Hotel één, zeezicht. Daar kwamen [de regering|CI] en oppositiepartij [FPN|FP] voor het eerst sinds mei {samen|e1}, met de [Nigeriaanse|NG] senator [Oluwaseun Adebanjo|p1] in het midden. [Adebanjo|p1] {ried|s1+s4} [hun|CI+FP] aan de stembusgang zes weken op te schuiven. Minister [Koffi N'Dri|p2] {schudde|r1} het hoofd. Partijleider [Aya Brou|p3] vond het een {uitkomst|r2}. Om zes uur werd de {bespreking|e1} voor onbepaalde duur {stilgelegd|o1}.

Hotel twee, aan de weg. Hier overhandigde [de [Franse|FR] ambassadrice|p4] een {boodschap|s2} aan vijf generaals: wie schiet, krijgt geen visum meer. De generaals dankten beleefd.

Hotel drie, zonder lift. [Ghana|GH] en [Burkina Faso|BF] {bogen|e2} zich er over vluchtelingen. Er waren achttien {man|d1} uit [Accra|GH], onder wie vluchtelingencommissaris [Nana Yaw Sarpong|p5]; [Ouagadougou|BF] {had|d2} er precies één, kolonel [Issouf Nikiema|p6]. [Nikiema|p6] {toonde|s3} zich bereid tienduizend mensen op te vangen als een ander de tenten betaalt. [De VN|VN] {doet|r3} dat. De kampen gaan vrijdag open.

Vanavond {komt|e4} [de [Senegalese|SN] president|p7] aan. [Hij|p7] gaat slapen in hotel één, {spreekt|e5+e7} morgen [Brou|p3] en daarna misschien [N'Dri|p2]. Een {reis|e6} door naar [Bouaké|l2], waarvan in kranten sprake was, maakt [hij|p7] niet.

In [Lagos|l3] volgt [Nigeria|NG]s president [Chukwuemeka Obiora|p8] het spektakel met één oog. [Hij|p8] had in augustus zelf nog een poging tot {verzoening|e8} gewaagd, die na twee dagen op niets {uitliep|o2}. [Zijn|p8] perschef {sloot|s5} maandag uit dat [Adebanjo|p1] namens [hem|p8] praat: [de senator|p1] is er 'als vriend en op eigen rekening'.
=====
entities:
  NG: {name: Nigeria, type: State}
  CI: {name: Ivoorkust, type: State}
  FP: {name: FPN, type: Organisation}
  FR: {name: Frankrijk, type: State}
  GH: {name: Ghana, type: State}
  BF: {name: Burkina Faso, type: State}
  VN: {name: VN, type: Organisation}
  SN: {name: Senegal, type: State}
  l1: {name: Abidjan, type: Place}
  l2: {name: Bouaké, type: Place}
  p1: {name: Oluwaseun Adebanjo, type: Person}
  p2: {name: Koffi N'Dri, type: Person}
  p3: {name: Aya Brou, type: Person}
  p4: {name: Franse ambassadrice, type: Person}
  p5: {name: Nana Yaw Sarpong, type: Person}
  p6: {name: Issouf Nikiema, type: Person}
  p7: {name: president van Senegal, type: Person}
  l3: {name: Lagos, type: Place}
  p8: {name: Chukwuemeka Obiora, type: Person}
offices:
  - {person: p1, office: senator, of: NG}
  - {person: p2, office: minister, of: CI}
  - {person: p3, office: partijleider, of: FP}
  - {person: p4, office: ambassadrice, of: FR}
  - {person: p5, office: vluchtelingencommissaris, of: GH}
  - {person: p6, office: kolonel, of: BF}
  - {person: p7, office: president, of: SN}
  - {person: p8, office: president, of: NG}
events:
  e1: {type: Negotiation, label: overleg over de verkiezingen, participants: [CI, FP, p2, p3], mediators: [p1], place: l1, time: dinsdag, factuality: actual}
  e2: {type: Negotiation, label: overleg over vluchtelingen, participants: [GH, BF, p5, p6], place: l1, time: dinsdag, factuality: actual}
  e4: {type: Visit, participants: [p7, CI], place: l1, time: Vanavond, factuality: planned}
  e5: {type: Meeting, participants: [p7, p3], place: l1, time: morgen, factuality: planned, part_of: e4}
  e7: {type: Meeting, participants: [p7, p2], time: daarna, factuality: possible, part_of: e4}
  e6: {type: Visit, participants: [p7], place: l2, factuality: counterfactual}
  e8: {type: Mediation, participants: [CI, FP], mediators: [p8], time: in augustus, factuality: actual}
acts:
  s1: {type: Proposal, by: p1, to: [CI], kind: other, content: "de stembusgang zes weken op te schuiven", status: rejected, about: e1}
  s4: {type: Proposal, by: p1, to: [FP], kind: other, content: "de stembusgang zes weken op te schuiven", status: accepted, about: e1}
  s2: {type: Warning, by: p4, content: "wie schiet, krijgt geen visum meer"}
  s3: {type: Proposal, by: p6, kind: other, content: "tienduizend mensen op te vangen als een ander de tenten betaalt", status: accepted, about: e2}
  s5: {type: Statement, by: p8, content: "dat Adebanjo namens hem praat", time: maandag}
replies:
  r1: {to: s1, by: p2, answer: rejected}
  r2: {to: s4, by: p3, answer: accepted}
  r3: {to: s3, by: VN, answer: accepted}
delegations:
  d1: {of: GH, head: null, members: [p5], event: e2}
  d2: {of: BF, head: p6, members: [], event: e2}
outcomes:
  o1: {of: e1, type: postponed}
  o2: {of: e8, type: no_breakthrough}
