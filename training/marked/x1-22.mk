 date 2016-01-26 [Guatemala|GT] en [Belize|BZ] {kibbelen|e1} over een kaart, maar {tekenen|e2+o1} toch

Het had een formaliteit moeten zijn. Twee handtekeningen onder een {protocol|e2} over de rivier de Sarstoon, wat handen schudden, een groepsfoto. In plaats daarvan duurde de {zitting|e1} op het hoofdkwartier van [de Organisatie van Amerikaanse Staten|OAS] in [Washington|l1] maandag tot kwart voor drie in de nacht.

De boosdoener was een landkaart. [De [Guatemalteekse|GT] delegatie|GT], {onder aanvoering van|d1} onderminister [Rodrigo Azurdia|p1], had een plattegrond uitgerold waarop de grens tien kilometer te ver naar het noorden liep. [Wilma Gillett|p2], die [de ploeg uit [Belmopan|BZ]|BZ] {aanstuurde|d2}, wilde er niet eens naar kijken en vroeg om koffie. Die bleef [ze|p2] in de gang staan drinken, een uur lang.

"Op zulke momenten is het aan [ons|OAS] om een andere kaart te zoeken", {zegt|a2} [Hernán Larraguibel|p3], de Chileense jurist die namens [de OAS|OAS] het {overleg|e1} begeleidde. [Hij|p3] vond er een van de Britse marine uit 1872, zonder grens. Daarmee kon iedereen leven.

{Vastgelegd|e2} is nu dat [de buren|GT+BZ] [elkaar|GT+BZ] een etmaal van tevoren inlichten over patrouilles. [Guatemala|GT] {wilde|a1} daar aanvankelijk zes uur van maken en {zwichtte|a5} pas toen [Belize|BZ] {dreigde|a3} de post op het eiland te versterken. Wat [Belmopan|BZ] op [zijn|BZ] beurt {vroeg|a4} en niet kreeg: een verbod op wapens aan boord. Dat vonden [de Guatemalteken|GT] {onbespreekbaar|r1}.

De grenskwestie zelf, die al anderhalve eeuw sleept, bleef rusten. [Beide landen|GT+BZ] hebben in 2008 {afgesproken|e3} [hun|GT+BZ] bevolking te vragen of [het hof in Den Haag|IG] erover mag oordelen. Een dag voor die dubbele volksraadpleging is nooit geprikt. [Larraguibel|p3] {raadde|a6} [beide|GT+BZ] aan om daar nu eens vaart achter te zetten. "Anders zit [mijn|p3] kleindochter hier over dezelfde kaart gebogen."
=====
entities:
  GT: {name: Guatemala, type: State}
  BZ: {name: Belize, type: State}
  OAS: {name: Organisatie van Amerikaanse Staten, type: Organisation}
  l1: {name: Washington, type: Place}
  p1: {name: Rodrigo Azurdia, type: Person}
  p2: {name: Wilma Gillett, type: Person}
  p3: {name: Hernán Larraguibel, type: Person}
  IG: {name: hof in Den Haag, type: Organisation}
offices:
  - {person: p1, office: onderminister, of: GT}
  - {person: p3, office: jurist, of: OAS}
events:
  e1: {type: Negotiation, label: zitting over de Sarstoon, participants: [GT, BZ], facilitators: [p3, OAS], place: l1, time: maandag, factuality: actual}
  e2: {type: Agreement, label: protocol over de Sarstoon, participants: [GT, BZ], place: l1, factuality: actual, part_of: e1}
  e3: {type: Agreement, label: afspraak over volksraadplegingen, participants: [GT, BZ], time: in 2008, factuality: actual}
acts:
  a1: {type: Demand, by: GT, to: [BZ], content: daar aanvankelijk zes uur van maken}
  a2: {type: Statement, by: p3, content: Op zulke momenten is het aan ons om een andere kaart te zoeken}
  a3: {type: Warning, by: BZ, to: [GT], content: de post op het eiland te versterken}
  a4: {type: Demand, by: BZ, to: [GT], content: een verbod op wapens aan boord}
  a5: {type: Concession, by: GT, to: [BZ], content: een etmaal van tevoren}
  a6: {type: Proposal, by: p3, to: [GT, BZ], kind: other, content: om daar nu eens vaart achter te zetten, status: proposed}
replies:
  r1: {to: a4, by: GT, answer: rejected}
delegations:
  d1: {of: GT, head: p1, members: [], event: e1}
  d2: {of: BZ, head: p2, members: [], event: e1}
outcomes:
  o1: {of: e1, type: agreement}
