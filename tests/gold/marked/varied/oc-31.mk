 date 2023-08-31 Communiqué [ECOWAS|EC]: deur naar [Niamey|NE] "op een kier"

Abuja, 31 augustus 2023

1. [De voorzitter van de conferentie van staatshoofden|p1], president [Bola Tinubu|p1] van [Nigeria|NG], heeft heden [een delegatie islamitische geestelijken|x1] {onder leiding van|d1} sjeik [Abdullahi Bala Lau|p2] {ontvangen|e1}, die [hem|p1] verslag deed van [haar|x1] derde {reis|e2} naar [Niger|NE].

2. [De conferentie|EC] herinnert eraan dat [zij|EC] op 30 juli de onmiddellijke vrijlating en het herstel van president [Mohamed Bazoum|p3] heeft {geëist|a1}. Aan die {eis|a1} is {tot op heden geen gevolg|r1} gegeven.

3. [De conferentie|EC] neemt nota van het {voorstel|a2} van generaal [Abdourahamane Tchiani|p4] voor een overgang van maximaal drie jaar, en {verwerpt|r2} dit. President [Tinubu|p1] {ziet|a3} op persoonlijke titel geen bezwaar tegen een termijn van negen maanden, zoals [Nigeria|NG] die in 1999 zelf heeft gekend. [De [Nigerese|NE] junta|JU] heeft hierop {niet gereageerd|r3}.

4. [De conferentie|EC] waardeert het {initiatief|a4} van [Algerije|DZ], dat een termijn van zes maanden onder een burger {bepleit|a4}, doch {acht het niet raadzaam|r5} de {bemiddeling|e3} over meer hoofdsteden te verdelen. [Zij|EC] wijst erop dat [haar|EC] eigen {afvaardiging|e4} op 8 augustus door [de junta|JU] {niet werd toegelaten|o1}.

5. Het {gebruik van geweld|e5} blijft een {optie|w1}, die [de conferentie|EC] hoopt nimmer te hoeven benutten. [Burkina Faso|BF] en [Mali|ML] hebben {laten weten|w2+w3} een {interventie|e5} als een oorlogsverklaring te beschouwen.

6. De sancties blijven onverminderd van kracht. Een door [Togo|TG] {gevraagde|a5} uitzondering voor geneesmiddelen wordt {ingewilligd|r4}.

7. De commissie wordt verzocht de achterstallige contributies over 2022 te innen.
=====
entities:
  EC: {name: ECOWAS, type: Organisation}
  JU: {name: Nigerese junta, type: Organisation}
  x1: {name: delegatie islamitische geestelijken, type: Organisation}
  NE: {name: Niger, type: State}
  NG: {name: Nigeria, type: State}
  DZ: {name: Algerije, type: State}
  BF: {name: Burkina Faso, type: State}
  ML: {name: Mali, type: State}
  TG: {name: Togo, type: State}
  p1: {name: Bola Tinubu, type: Person}
  p2: {name: Abdullahi Bala Lau, type: Person}
  p3: {name: Mohamed Bazoum, type: Person}
  p4: {name: Abdourahamane Tchiani, type: Person}
offices:
  - {person: p1, office: voorzitter van de conferentie van staatshoofden, of: EC}
  - {person: p1, office: president, of: NG}
  - {person: p3, office: president, of: NE}
  - {person: p4, office: generaal, of: JU}
events:
  e1: {type: Meeting, participants: [p1, x1, p2], time: heden, factuality: actual}
  e2: {type: Visit, participants: [x1], factuality: actual}
  e3: {type: Mediation, participants: [JU], mediators: [EC], factuality: actual}
  e4: {type: Visit, participants: [EC], time: op 8 augustus, factuality: counterfactual}
  e5: {type: Conflict, label: interventie in Niger, participants: [EC, NE], factuality: possible}
acts:
  a1: {type: Demand, by: EC, to: [JU], content: "de onmiddellijke vrijlating en het herstel van president Mohamed Bazoum", time: op 30 juli}
  a2: {type: Proposal, by: p4, to: [EC], kind: other, content: "een overgang van maximaal drie jaar", status: rejected}
  a3: {type: Proposal, by: p1, to: [JU], kind: other, content: "een termijn van negen maanden", status: unanswered}
  a4: {type: Proposal, by: DZ, to: [JU], kind: other, content: "een termijn van zes maanden onder een burger", status: unanswered}
  a5: {type: Demand, by: TG, to: [EC], content: "uitzondering voor geneesmiddelen"}
  w1: {type: Warning, by: EC, to: [JU], content: "Het gebruik van geweld blijft een optie"}
  w2: {type: Warning, by: BF, to: [EC], content: "een interventie als een oorlogsverklaring te beschouwen"}
  w3: {type: Warning, by: ML, to: [EC], content: "een interventie als een oorlogsverklaring te beschouwen"}
replies:
  r1: {to: a1, by: JU, answer: unanswered}
  r2: {to: a2, by: EC, answer: rejected}
  r3: {to: a3, by: JU, answer: unanswered}
  r5: {to: a4, by: EC, answer: unanswered}
  r4: {to: a5, by: EC, answer: accepted}
delegations:
  d1: {of: x1, head: p2, members: [], event: e1}
outcomes:
  o1: {of: e4, type: cancelled}
