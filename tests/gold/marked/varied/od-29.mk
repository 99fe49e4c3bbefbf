 date 2018-07-03 [Dakar|SN] en [Nouakchott|MR] {beslechten|e1} ruzie over vis, voor een jaar

Pirogues uit Saint-Louis {mogen|a5} weer de [Mauritaanse|MR] grens over. Vierhonderd stuks, om precies te zijn, samen goed voor vijftigduizend ton makreel en sardinella per jaar, en de eigenaren moeten zes procent van de vangst in [Mauritanië|MR] aanlanden. De [Senegalese|SN] minister van Visserij [Oumar Gueye-Ndour|p1] en [Nani Chrougha|p2], die in [Nouakchott|MR] hetzelfde ambt bekleedt, {tekenden|e1} maandag het {protocol|e1}. Het is een jaar geldig.

Daarmee komt een einde aan een slepend {conflict|e2}. In januari {schoot|e2} de [Mauritaanse|MR] kustwacht een negentienjarige visser uit de wijk Guet Ndar dood, waarna in Saint-Louis winkels van Moren werden geplunderd. President [Macky Sall|p3] {vloog|e3} een week later naar [Nouakchott|l1] en kreeg er van [zijn|p3] [gastheer|p4], [Mohamed Ould Abdel Aziz|p4], de {belofte|a1} dat er een regeling zou komen. Drie {ronden|e6} van experts, de {laatste|e4} in [Dakar|l2], hadden sindsdien {niets opgeleverd|o1} omdat [Mauritanië|MR] {eiste|a2} dat álle vis daar aan land zou komen. Die {eis|a2} is {ingeslikt|a3}.

Dat ook [het subregionale visserijorgaan|VO] met zetel in Dakar {bemiddelde|e5}, zoals de krant Le Soleil schrijft, wordt door secretaris [Malal Sané|p5] van die instelling {tegengesproken|a4}: '[Wij|VO] zijn niet gebeld.'

Op de markt van Guet Ndar geloven ze het pas als ze het ruiken.
=====
entities:
  SN: {name: Senegal, type: State}
  MR: {name: Mauritanië, type: State}
  VO: {name: subregionale visserijorgaan, type: Organisation}
  p1: {name: Oumar Gueye-Ndour, type: Person}
  p2: {name: Nani Chrougha, type: Person}
  p3: {name: Macky Sall, type: Person}
  p4: {name: Mohamed Ould Abdel Aziz, type: Person}
  p5: {name: Malal Sané, type: Person}
  l1: {name: Nouakchott, type: Place}
  l2: {name: Dakar, type: Place}
offices:
  - {person: p1, office: minister van Visserij, of: SN}
  - {person: p2, office: minister van Visserij, of: MR}
  - {person: p3, office: President, of: SN}
  - {person: p5, office: secretaris, of: VO}
events:
  e1: {type: Agreement, label: visserijprotocol, participants: [SN, MR, p1, p2], time: maandag, factuality: actual}
  e2: {type: Conflict, label: visserijconflict, participants: [SN, MR], time: In januari, factuality: actual}
  e3: {type: Visit, participants: [p3, p4], place: l1, time: een week later, factuality: actual}
  e4: {type: Negotiation, label: laatste ronde van experts, participants: [SN, MR], place: l2, factuality: actual, part_of: e6}
  e5: {type: Mediation, participants: [SN, MR], mediators: [VO], factuality: counterfactual}
  e6: {type: Negotiation, label: drie ronden van experts, participants: [SN, MR], factuality: actual}
acts:
  a1: {type: Concession, by: p4, to: [p3], content: dat er een regeling zou komen, about: e3}
  a2: {type: Demand, by: MR, to: [SN], content: dat álle vis daar aan land zou komen}
  a3: {type: Concession, by: MR, to: [SN], content: Die eis is ingeslikt}
  a5: {type: Concession, by: MR, to: [SN], content: mogen weer de Mauritaanse grens over, about: e1}
  a4: {type: Statement, by: p5, content: Wij zijn niet gebeld}
outcomes:
  o1: {of: e6, type: no_breakthrough}
