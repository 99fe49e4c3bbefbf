 date 2023-06-10 "Een kameel voor een woord te veel"

Garaad [Siciid Faarax|p1] (71) is clanoudste in Sanaag, waar [Somaliland|SL] en [Puntland|PU] [elkaar|SL+PU] het gezag betwisten. [Hij|p1] was in Nijmegen op bezoek bij [zijn|p1] dochter.

U wordt vredestichter genoemd.
"[Ik|p1] ben er een van veertig. In mei {zaten|e2} [we|x1] zestien dagen onder een zeil, buiten Badhan, met de ouderlingen van [de Dhulbahante|DH] en die van [de Habar Je'lo|HJ]. [Ik|p1] was niet de voorzitter. De voorzitter was [een [Djiboutiër|DJ]|p2], een neef van niemand, daarom juist."

En het resultaat?
"Dat er over de put van Xudun geen bloed meer vloeit. Honderd kamelen voor een man, vijftig voor een vrouw, dat is oud. Nieuw is: één kameel voor wie een gedicht voordraagt dat de ander beledigt. Dat was [mijn|p1] {inbreng|a1}. Eerst lachten [ze|DH+HJ]. Daarna {tekenden|r1+e1} [ze|DH+HJ], met de duim."

Maar in [Las Anod|l1] wordt nog {geschoten|e3}.
"Dat is geen clanzaak, dat is [Hargeisa|SL]. President [Bihi|p3] heeft [Ethiopië|ET] in april {verzocht|a2} te {bemiddelen|e4}. [Addis|ET] was {bereid|r2+a4}, [de mannen van [Las Anod|l1]|SSC] {niet|r3}: [die|SSC] {zeggen|a5}, [wij|SSC] praten als het leger weg is. [Hargeisa|SL] {zegt|a6}: [wij|SL] gaan weg als u praat. Zo kan een ezel ook niet door een deur."

Zou u zelf die deur willen openen?
"Men heeft [mij|p1] {gevraagd|a3}. [Een minister uit [Qatar|QA]|p4], aan de telefoon, met een mooi bedrag. [Ik|p1] heb gezegd dat [ik|p1] erover moest {slapen|r4} en [ik|p1] slaap nog."

Wat vindt u van Nederland?
"Groen. En niemand groet de buren."
=====
entities:
  SL: {name: Somaliland, type: State}
  PU: {name: Puntland, type: State}
  DJ: {name: Djibouti, type: State}
  ET: {name: Ethiopië, type: State}
  QA: {name: Qatar, type: State}
  DH: {name: Dhulbahante, type: Organisation}
  HJ: {name: Habar Je'lo, type: Organisation}
  SSC: {name: mannen van Las Anod, type: Organisation}
  x1: {name: clanoudsten, type: Organisation}
  p1: {name: Siciid Faarax, type: Person}
  p2: {name: Djiboutische voorzitter, type: Person}
  p3: {name: Bihi, type: Person}
  p4: {name: minister uit Qatar, type: Person}
  l1: {name: Las Anod, type: Place}
offices:
  - {person: p1, office: clanoudste, of: x1}
  - {person: p3, office: president, of: SL}
  - {person: p4, office: minister, of: QA}
events:
  e1: {type: Agreement, label: clanakkoord over de put van Xudun, participants: [DH, HJ], mediators: [p2], factuality: actual, part_of: e2}
  e2: {type: Negotiation, participants: [DH, HJ, p1], mediators: [p2], time: zestien dagen, factuality: actual}
  e3: {type: Conflict, participants: [SL, SSC], place: l1, factuality: actual}
  e4: {type: Mediation, participants: [SL, SSC], mediators: [ET], factuality: counterfactual}
acts:
  a1: {type: Proposal, by: p1, to: [DH, HJ], kind: other, content: "één kameel voor wie een gedicht voordraagt dat de ander beledigt", status: accepted, about: e2}
  a2: {type: Proposal, by: p3, to: [ET], kind: mediation_offer, content: "te bemiddelen", status: accepted, time: in april, about: e4}
  a4: {type: Proposal, by: ET, to: [SSC], kind: mediation_offer, status: rejected, about: e4}
  a5: {type: Demand, by: SSC, to: [SL], content: "als het leger weg is"}
  a6: {type: Demand, by: SL, to: [SSC], content: "als u praat"}
  a3: {type: Proposal, by: p4, to: [p1], kind: mediation_offer, status: unanswered}
replies:
  r1: {to: a1, by: DH, answer: accepted}
  r2: {to: a2, by: ET, answer: accepted}
  r3: {to: a4, by: SSC, answer: rejected}
  r4: {to: a3, by: p1, answer: unanswered}
