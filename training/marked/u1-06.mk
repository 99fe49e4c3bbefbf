 date 2014-02-26 Twee muilezels en een monseigneur

ZIGUINCHOR - Wie [de leider van het noordfront|p1] wil spreken, laat zijn telefoon achter bij de vrouw van het benzinestation. Daarna is het anderhalf uur lopen. Monseigneur [Ernesto Palmieri|p2] van [Sant'Egidio|SE] heeft het pad nu negen keer afgelegd, de laatste twee keer met een muilezel voor [zijn|p2] knieën.

[De Romeinse prelaat|p2] {probeert|e1} sinds oktober 2012 [de [Senegalese|SN] regering|SN] en [de rebellen van de Casamance|MF] tot elkaar te brengen. Drie keer {zaten|e2} [hun|SN+MF] afgezanten in een klooster buiten [Rome|l1] bijeen. Drie keer werd er gebeden, gegeten en {niets getekend|o1}.

Maandag echter kwam [hij|p2] terug met iets in [zijn|p2] tas. Commandant [Sékou Diatta|p1] {kondigt|a1} op een volgeschreven schoolblaadje aan dat [zijn|p1] mannen tot het einde van het regenseizoen de weg naar Bignona met rust laten. Eenzijdig en zonder tegenprestatie, staat er twee keer onderstreept. [Dakar|SN] {reageerde|a2} met één zin: men neemt kennis.

'Dat is meer dan u denkt', {zegt|a3} [Palmieri|p2], terwijl [hij|p2] de modder van [zijn|p2] soutane klopt. 'Vorig jaar namen ze kennis met helikopters.'

Op het zuidfront is het intussen allesbehalve rustig. Daar {wijst|r1} [[Diatta's|p1] rivaal|p4] elke {ontmoeting|a4+e3} met [de monseigneur|p2] af; [hij|p4] wil alleen zaken doen met [Gambia|GM], waarvan [de president|p3] zich in januari ongevraagd als {bemiddelaar|e4} {aandiende|a5}. [Dakar|SN] {ziet|r2} daar niets in.

[Palmieri|p2] vertrekt morgen naar [Rome|l1]. De muilezels blijven.
=====
entities:
  SN: {name: Senegal, type: State}
  MF: {name: rebellen van de Casamance, type: Organisation}
  SE: {name: Sant'Egidio, type: Organisation}
  GM: {name: Gambia, type: State}
  l1: {name: Rome, type: Place}
  p1: {name: Sékou Diatta, type: Person}
  p2: {name: Ernesto Palmieri, type: Person}
  p3: {name: president van Gambia, type: Person}
  p4: {name: rivaal van Diatta, type: Person}
offices:
  - {person: p1, office: leider van het noordfront, of: MF}
  - {person: p2, office: Monseigneur, of: SE}
  - {person: p3, office: president, of: GM}
events:
  e1: {type: Mediation, label: bemiddeling in de Casamance, participants: [SN, MF], mediators: [p2], time: sinds oktober 2012, factuality: actual}
  e2: {type: Negotiation, label: gesprekken in een klooster buiten Rome, participants: [SN, MF], place: l1, time: Drie keer, factuality: actual, part_of: e1}
  e3: {type: Meeting, label: ontmoeting met de rivaal van Diatta, participants: [p2, p4], factuality: counterfactual}
  e4: {type: Mediation, label: aanbod van Gambia, participants: [SN], mediators: [p3], factuality: possible}
acts:
  a1: {type: Statement, by: p1, content: "dat zijn mannen tot het einde van het regenseizoen de weg naar Bignona met rust laten"}
  a2: {type: Statement, by: SN, content: "men neemt kennis"}
  a3: {type: Statement, by: p2, content: "Dat is meer dan u denkt"}
  a4: {type: Proposal, by: p2, kind: talks, to: [p4], content: "ontmoeting met de monseigneur", status: rejected, about: e3}
  a5: {type: Proposal, by: p3, kind: mediation_offer, to: [SN], content: "bemiddelaar", status: rejected, time: in januari, about: e4}
replies:
  r1: {to: a4, by: p4, answer: rejected}
  r2: {to: a5, by: SN, answer: rejected}
outcomes:
  o1: {of: e2, type: no_breakthrough}
