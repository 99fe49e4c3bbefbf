 date 2011-06-14 Vuurtoren weg, vlag terug: [Tonga|TO] en [Fiji|FJ] {steggelen|e1} om rif

NUKU'ALOFA/SUVA - Op het [Minervarif|l1] staat bij vloed een meter water. Toch lagen er de afgelopen dagen twee patrouilleboten van [Fiji|FJ] en drie van [Tonga|TO] {tegenover|e1} [elkaar|FJ+TO]. Zondag draaiden [de Fijiërs|FJ] om toen [Tonga|TO] twee schepen bijstuurde. Geschoten is er niet.

Aanleiding is een lichtbaken dat [Tonga|TO] er plaatste en dat door [de buren|FJ] zou zijn gesloopt. [Suva|FJ] beschouwt de twee riffen als [zijn|FJ] visgronden en {diende|a1} al in 2005 een claim in bij de Zeebodemautoriteit. [Tonga|TO] beroept zich op koning Tupou IV, die er in 1972 met een stoomboot en een fanfare naartoe voer.

De [Tongaanse|TO] premier, lord [Tu'ivakano|p1], heeft [Australië en Nieuw-Zeeland|AU+NZ] {gevraagd|a2+a5} te {bemiddelen|e2}. [Canberra|AU] {liet|r1} weten dat het 'een zaak van twee vrienden' is; [Wellington|NZ] {denkt er nog over na|r2}. Mogelijk speelt mee dat [een gevluchte [Fijische|FJ] officier|p3], kolonel [Tevita Mara|p3], vorige maand door de [Tongaanse|TO] marine op zee werd opgepikt. [Fiji|FJ] {wil|a3} [hem|p3] terug. [Tonga|TO] {piekert er niet over|r3}.

Minister van Buitenlandse Zaken [Inoke Kubuavola|p2] van [Fiji|FJ] heeft dinsdag {voorgesteld|a4} om [elkaar|FJ+TO] in september te {treffen|e3} in de marge van het [Forum van Pacifische Eilanden|PF] in [Auckland|l2] – een pikant idee, want [zijn|p2] land is daar sinds 2009 geschorst en zou dus op de stoep moeten staan. [Tu'ivakano|p1] {reageerde|r4} gevat. [Hij|p1] zal een klapstoel meenemen, {zei|r4} [hij|p1], en een thermoskan.
=====
entities:
  TO: {name: Tonga, type: State}
  FJ: {name: Fiji, type: State}
  AU: {name: Australië, type: State}
  NZ: {name: Nieuw-Zeeland, type: State}
  PF: {name: Forum van Pacifische Eilanden, type: Organisation}
  p1: {name: Tu'ivakano, type: Person}
  p2: {name: Inoke Kubuavola, type: Person}
  p3: {name: Tevita Mara, type: Person}
  l1: {name: Minervarif, type: Place}
  l2: {name: Auckland, type: Place}
offices:
  - {person: p1, office: premier, of: TO}
  - {person: p3, office: kolonel, of: FJ}
  - {person: p2, office: Minister van Buitenlandse Zaken, of: FJ}
events:
  e1: {type: Conflict, label: krachtmeting bij het Minervarif, participants: [FJ, TO], place: l1, time: de afgelopen dagen, factuality: actual}
  e2: {type: Mediation, participants: [TO, FJ], mediators: [AU, NZ], factuality: possible}
  e3: {type: Negotiation, participants: [FJ, TO], place: l2, time: in september, factuality: possible}
acts:
  a1: {type: Demand, by: FJ, content: een claim in bij de Zeebodemautoriteit, time: in 2005}
  a2: {type: Proposal, by: p1, to: [AU], kind: mediation_offer, content: te bemiddelen, status: rejected}
  a5: {type: Proposal, by: p1, to: [NZ], kind: mediation_offer, content: te bemiddelen, status: unanswered}
  a3: {type: Demand, by: FJ, to: [TO], content: hem terug}
  a4: {type: Proposal, by: p2, to: [TO], kind: talks, content: om elkaar in september te treffen, status: accepted, time: dinsdag}
replies:
  r1: {to: a2, by: AU, answer: rejected}
  r2: {to: a5, by: NZ, answer: unanswered}
  r3: {to: a3, by: TO, answer: rejected}
  r4: {to: a4, by: p1, answer: accepted}
