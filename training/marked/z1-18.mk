 date 2019-06-01 Gezanten uit [Maputo|MZ] bij [[Renamo|RN]-dissidenten|JM]: "[We|MZ] komen luisteren"

In de bergen van [Gorongosa|l1] is zaterdag {toenadering|e1} gezocht tussen [de [Mozambikaanse|MZ] staat|MZ] en [een groep gewezen strijders|JM] die zich [de Junta Militar|JM] noemt. Een {delegatie|d1} van drie, met {aan de leiding|d1} provinciegouverneur [Celeste Machava|p1], reed er acht uur voor door de modder. Voorts {zaten|d1} imam [Abdul Carimo Sualehe|p2] en [de districtschef van [Nhamatanda|l2]|p3] in de jeep.

[Machava|p1] kreeg naar [haar|p1] zeggen te horen dat [de mannen|JM] in aanmerking {willen|a1} komen voor het pensioen dat andere ex-rebellen bij het {vredesakkoord|e2} van 2014 is beloofd. Ook {willen|a2} [ze|JM] dat [Renamo|RN]-voorzitter [Anselmo Dhlakama Júnior|p4] opstapt. Over het eerste valt te {praten|r1}, over het tweede "gaan [wij|MZ] {niet|r4}", aldus [de gouverneur|p1].

{Bemiddelen|e3} tussen [de dissidenten|JM] en [[hun|JM] vroegere partij|RN], dat zou [de imam|p2] wel zien zitten. [Hij|p2] {polste|a3+a4} er vrijdag [beide kampen|JM+RN] over. [Renamo|RN] {houdt de lippen stijf op elkaar|r3}; [de Junta|JM] {haalt de neus op|r2}.

Volgens persagentschap Lusa was het {bezoek|e1} aanvankelijk voor mei {gepland|e1:planned}, maar werd het na de cycloon {opgeschoven|u1}.
=====
entities:
  MZ: {name: Mozambique, type: State}
  RN: {name: Renamo, type: Organisation}
  JM: {name: Junta Militar, type: Organisation}
  l1: {name: Gorongosa, type: Place}
  l2: {name: Nhamatanda, type: Place}
  p1: {name: Celeste Machava, type: Person}
  p2: {name: Abdul Carimo Sualehe, type: Person}
  p3: {name: districtschef van Nhamatanda, type: Person}
  p4: {name: Anselmo Dhlakama Júnior, type: Person}
offices:
  - {person: p1, office: provinciegouverneur, of: MZ}
  - {person: p4, office: voorzitter, of: RN}
events:
  e1: {type: Visit, label: bezoek aan Gorongosa, participants: [MZ, JM, p1], place: l1, time: zaterdag, factuality: actual}
  e2: {type: Agreement, label: vredesakkoord van 2014, participants: [MZ, RN], time: van 2014, factuality: actual}
  e3: {type: Mediation, label: bemiddeling door de imam, participants: [JM, RN], mediators: [p2], factuality: possible}
acts:
  a1: {type: Demand, by: JM, to: [MZ], content: "in aanmerking willen komen voor het pensioen"}
  a2: {type: Demand, by: JM, to: [MZ], content: dat Renamo-voorzitter Anselmo Dhlakama Júnior opstapt}
  a3: {type: Proposal, by: p2, to: [JM], kind: mediation_offer, content: "Bemiddelen tussen de dissidenten en hun vroegere partij", status: rejected, about: e3}
  a4: {type: Proposal, by: p2, to: [RN], kind: mediation_offer, content: "Bemiddelen tussen de dissidenten en hun vroegere partij", status: unanswered, about: e3}
replies:
  r1: {to: a1, by: p1, answer: unanswered}
  r2: {to: a3, by: JM, answer: rejected}
  r3: {to: a4, by: RN, answer: unanswered}
  r4: {to: a2, by: p1, answer: rejected}
delegations:
  d1: {of: MZ, head: p1, members: [p2, p3], event: e1}
outcomes:
  u1: {of: e1, type: postponed}
