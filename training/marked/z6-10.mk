 date 2024-07-04 [EU|EU] {spiegelt|s1} [Mauritanië|MR] geld voor

[De Europese Unie|EU] wil [Mauritanië|MR] 210 miljoen euro {geven|s1} als het land teruggestuurde migranten opneemt. Dat bevestigen bronnen in [Nouakchott|l1]. Commissaris [Veerle Dierckx|p1] zou maandag naar [de [Mauritaanse|MR] hoofdstad|l1] {afreizen|e1} om het {aanbod|s1} toe te lichten. [Haar|p1] kabinet {spreekt|s2} dat tegen: van een {bezoek|e2} is geen sprake.

President [Sidi Ould Brahim|p2] heeft al {laten doorschemeren|r1} dat de som [hem|p2] te mager is. [Hij|p2] {denkt|s3} eerder aan het dubbele, plus visa voor studenten. Mensenrechtenclub Tawasoul vreest kampen in de woestijn.
=====
entities:
  EU: {name: Europese Unie, type: Organisation}
  MR: {name: Mauritanië, type: State}
  l1: {name: Nouakchott, type: Place}
  p1: {name: Veerle Dierckx, type: Person}
  p2: {name: Sidi Ould Brahim, type: Person}
offices:
  - {person: p1, office: commissaris, of: EU}
  - {person: p2, office: president, of: MR}
events:
  e1: {type: Visit, participants: [p1, MR], place: l1, time: maandag, factuality: possible, source: bronnen in Nouakchott}
  e2: {type: Visit, participants: [p1, MR], place: l1, factuality: counterfactual}
acts:
  s1: {type: Proposal, by: EU, to: [MR], kind: other, content: "210 miljoen euro", status: rejected, source: bronnen in Nouakchott}
  s2: {type: Statement, by: p1, content: "van een bezoek is geen sprake", about: e2}
  s3: {type: Demand, by: p2, to: [EU], content: "het dubbele, plus visa voor studenten"}
replies:
  r1: {to: s1, by: p2, answer: rejected}
