 date 2024-12-21 Na 197 {vergaderingen|e5} zijn [Bern|CH] en [Brussel|EU] {eruit|e1+o3}

[BERN|l2] - In een zaal met uitzicht op een besneeuwd Bundesplein vielen de pennen vrijdag om kwart over twee stil. [Zwitserland|CH] en [de Europese Unie|EU] hebben [hun|CH+EU] betrekkingen {op een nieuwe leest geschoeid|e1}. Het {pakket|e1}, dertienhonderd bladzijden, regelt stroom, treinen, studiebeurzen en loonbescherming. [Commissie|EU]voorzitter [Ilse Lindemann|p1] kwam voor de {plechtigheid|e2} over uit Brussel en werd met alphoorns {ontvangen|e2}.

[[Haar|p1] gastheer|p2], bondspresident [Reto Caduff|p2], kon een kwinkslag niet laten. "[Wij|CH] hebben [u|EU] in 2021 de deur gewezen, en [u|EU] hebt netjes buiten gewacht", {sprak|s1} [hij|p2] tijdens de {mediabijeenkomst|e3}. Destijds {liep|o1} een eerdere {poging|e4} na zeven jaar {onderhandelen|e4} spaak, toen [Zwitserland|CH] op een meiochtend {afhaakte|o1}.

Dat het nu wel lukte, is grotendeels het werk van [twee ambtenaren die geen mens kent|p3+p4]. [De [Zwitserse|CH] hoofdonderhandelaar|p3], [Patricia Gmür|p3], en [haar|p3] opponent [Rory Delahunt|p4] {zagen|e5} [elkaar|p3+p4] 197 keer, en bij slechts één van die keren {verliet|o2} iemand boos het vertrek. ([Delahunt|p4]. Wegens de fonduelucht, beweert [hij|p4].)

[Caduff|p2] {haalde|a1} binnen dat [zijn|p2] land een noodrem krijgt op de instroom van werknemers. Daar staat tegenover dat [Bern|CH] jaarlijks 350 miljoen frank {overmaakt|a2} aan armere lidstaten. Het vrije verkeer geheel opgeven, zoals [de volkspartij|SVP] {verlangde|a3}, {was er niet bij|r1}.

Nu is het volk aan zet. De {ondertekening|e6} zelf volgt pas in het voorjaar, de stembus niet voor 2027. [Lindemann|p1] waagde zich niet aan een {voorspelling|s2}: "[Ik|p1] heb geleerd dat [u|CH] het laatste woord graag bewaart."
=====
entities:
  CH: {name: Zwitserland, type: State}
  EU: {name: Europese Unie, type: Organisation}
  SVP: {name: volkspartij, type: Organisation}
  p1: {name: Ilse Lindemann, type: Person}
  p2: {name: Reto Caduff, type: Person}
  p3: {name: Patricia Gmür, type: Person}
  p4: {name: Rory Delahunt, type: Person}
  l2: {name: Bern, type: Place}
offices:
  - {person: p1, office: Commissievoorzitter, of: EU}
  - {person: p2, office: bondspresident, of: CH}
  - {person: p3, office: hoofdonderhandelaar, of: CH}
  - {person: p4, office: hoofdonderhandelaar, of: EU}
events:
  e1: {type: Agreement, label: pakket tussen Bern en Brussel, participants: [CH, EU], place: l2, time: vrijdag, factuality: actual}
  e2: {type: Visit, label: bezoek van Lindemann aan Bern, participants: [p1], hosts: [p2], place: l2, factuality: actual}
  e3: {type: PressConference, label: mediabijeenkomst, participants: [p1, p2], factuality: actual, part_of: e2}
  e4: {type: Negotiation, label: eerdere poging, participants: [CH, EU], time: zeven jaar, factuality: actual}
  e5: {type: Negotiation, label: 197 vergaderingen, participants: [CH, EU, p3, p4], factuality: actual}
  e6: {type: Agreement, label: ondertekening, participants: [CH, EU], time: in het voorjaar, factuality: planned}
acts:
  s1: {type: Statement, by: p2, to: [EU], content: "hebben u in 2021 de deur gewezen, en u hebt netjes buiten gewacht"}
  a1: {type: Concession, by: EU, to: [CH], content: een noodrem krijgt op de instroom van werknemers}
  a2: {type: Concession, by: CH, to: [EU], content: jaarlijks 350 miljoen frank overmaakt aan armere lidstaten}
  a3: {type: Demand, by: SVP, content: Het vrije verkeer geheel opgeven}
  s2: {type: Statement, by: p1, to: [CH], content: Ik heb geleerd dat u het laatste woord graag bewaart}
replies:
  r1: {to: a3, answer: rejected}
outcomes:
  o1: {of: e4, type: walkout}
  o2: {of: e5, type: walkout}
  o3: {of: e5, type: agreement}
