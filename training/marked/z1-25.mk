 date 2022-08-19 Verzekeraars juichen: [Singapore|SG] en [Indonesië|ID] beloven {escorte|e1} in [Straat Malakka|l1]

Schepen die door [de Straat van Malakka|l1] varen, krijgen vanaf november op het gevaarlijkste stuk begeleiding van een gezamenlijk [Singaporees|SG]-[Indonesisch|ID] flottielje. Die {regeling|e1} {rolde|u1} vrijdag uit {topberaad|e2} op [Batam|l2], waaraan ook koepels van reders en verzekeraars deelnamen.

[Maleisië|MY] ontbrak. [Kuala Lumpur|MY] had admiraal [Zulkifli Bakri|p1] zullen sturen, maar {trok|a5} zich een dag eerder terug, uit onvrede over de plaats van de commandopost. Op een {persconferentie|e3} toonde de [Indonesische|ID] minister [Retno Sasmita|p2] zich vergevingsgezind. "De derde stoel blijft warm", {aldus|a1} [Sasmita|p2], die [Maleisië|MY] {uitnodigde|a2} voor een {vervolgbijeenkomst|e4} in oktober. Een woordvoerder van de [Maleisische|MY] marine zei dat het verzoek "{in de stapel|r1}" ligt.

[Lloyd's|LL] liet vooraf {weten|a3} de premies pas te verlagen als ook nachtkonvooien worden begeleid. Daarop {gaf|a4+r2} [Singapore|SG], dat aanvankelijk alleen overdag wilde varen, zich gewonnen. De makelaars rekenen nu op een korting van 18 procent.

In de havenkantoren van Rotterdam wordt het nieuws verwelkomd. "Elke dag omvaren via Lombok kost ons 90.000 dollar", rekent operationeel directeur Pauline Scheffer van Hansa Oost voor.
=====
entities:
  SG: {name: Singapore, type: State}
  ID: {name: Indonesië, type: State}
  MY: {name: Maleisië, type: State}
  LL: {name: Lloyd's, type: Organisation}
  l1: {name: Straat Malakka, type: Place}
  l2: {name: Batam, type: Place}
  p1: {name: Zulkifli Bakri, type: Person}
  p2: {name: Retno Sasmita, type: Person}
offices:
  - {person: p1, office: admiraal, of: MY}
  - {person: p2, office: minister, of: ID}
events:
  e1: {type: Agreement, label: escorteregeling, participants: [SG, ID], place: l2, time: vrijdag, factuality: actual, part_of: e2}
  e2: {type: Meeting, label: topberaad op Batam, participants: [SG, ID], place: l2, time: vrijdag, factuality: actual}
  e3: {type: PressConference, label: persconferentie van Sasmita, participants: [p2], factuality: actual}
  e4: {type: Meeting, label: vervolgbijeenkomst, participants: [MY, ID], time: in oktober, factuality: possible, after: e2}
acts:
  a1: {type: Statement, by: p2, content: De derde stoel blijft warm}
  a2: {type: Proposal, by: p2, to: [MY], kind: talks, content: een vervolgbijeenkomst in oktober, status: unanswered, about: e4}
  a3: {type: Demand, by: LL, to: [SG, ID], content: de premies pas te verlagen als ook nachtkonvooien worden begeleid}
  a4: {type: Concession, by: SG, to: [LL], content: ook nachtkonvooien worden begeleid}
  a5: {type: Statement, by: MY, content: trok zich een dag eerder terug, about: e2}
replies:
  r1: {to: a2, by: MY, answer: unanswered}
  r2: {to: a3, by: SG, answer: accepted}
outcomes:
  u1: {of: e2, type: agreement}
