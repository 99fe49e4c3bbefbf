 date 2024-06-21 Communiqué van de 1218e {vergadering|e1} van [de Vredes- en Veiligheidsraad|PSC]

[De Raad|PSC], op 21 juni 2024 te [Addis Abeba|l1] {bijeen|e1} op het niveau van staatshoofden, over de toestand in [Soedan|SD],

indachtig de Constitutieve Akte en al [zijn|PSC] eerdere besluiten ter zake, in het bijzonder communiqué 1156,

1. {spreekt|a1} ernstige bezorgdheid uit over de aanvallen op El Fasher en {eist|a2} dat [de Rapid Support Forces|RSF] de belegering van de stad onverwijld opheffen;

2. {besluit|a4} een ad-hoccomité van vijf staatshoofden in te stellen, onder voorzitterschap van president [Yoweri Museveni|p1] van [Oeganda|UG], teneinde een {ontmoeting|e3} tussen [de bevelhebbers van [de strijdkrachten|SAF] en [de Rapid Support Forces|RSF]|p2+p3] op de kortst mogelijke termijn te faciliteren;

3. {neemt met waardering kennis|r1} van het {aanbod|s1} van [de Republiek Djibouti|DJ] om daarbij als gastheer op te treden;

4. {verzoekt|s2} [de Commissie|AUC] in [Port Sudan|l2] een verbindingsbureau te heropenen;

5. roept de lidstaten op hun bijdragen aan de reservemacht te voldoen, en wijst er andermaal op dat per 31 mei 38 procent van de contributies nog openstond;

6. besluit actief bij deze aangelegenheid betrokken te blijven.

Het comité dient binnen dertig dagen verslag uit te brengen.
=====
entities:
  SD: {name: "Soedan", type: State}
  UG: {name: "Oeganda", type: State}
  DJ: {name: "Djibouti", type: State}
  PSC: {name: "Vredes- en Veiligheidsraad", type: Organisation}
  RSF: {name: "Rapid Support Forces", type: Organisation}
  SAF: {name: "strijdkrachten", type: Organisation}
  AUC: {name: "Commissie", type: Organisation}
  p1: {name: "Yoweri Museveni", type: Person}
  p2: {name: "bevelhebber van de strijdkrachten", type: Person}
  p3: {name: "bevelhebber van de Rapid Support Forces", type: Person}
  l1: {name: "Addis Abeba", type: Place}
  l2: {name: "Port Sudan", type: Place}
offices:
  - {person: p1, office: "president", of: UG}
  - {person: p2, office: "bevelhebbers", of: SAF}
  - {person: p3, office: "bevelhebbers", of: RSF}
events:
  e1: {type: Meeting, participants: [PSC], place: l1, time: "op 21 juni 2024", factuality: actual}
  e3: {type: Negotiation, participants: [p2, p3], facilitators: [p1], time: "op de kortst mogelijke termijn", factuality: planned}
acts:
  a1: {type: Statement, by: PSC, content: "ernstige bezorgdheid uit over de aanvallen op El Fasher"}
  a2: {type: Demand, by: PSC, to: [RSF], content: "de Rapid Support Forces de belegering van de stad onverwijld opheffen"}
  a4: {type: Statement, by: PSC, content: "een ad-hoccomité van vijf staatshoofden in te stellen"}
  s1: {type: Proposal, by: DJ, kind: other, content: "daarbij als gastheer op te treden", status: accepted}
  s2: {type: Proposal, by: PSC, to: [AUC], kind: other, content: "in Port Sudan een verbindingsbureau te heropenen", status: proposed}
replies:
  r1: {to: s1, by: PSC, answer: accepted}
