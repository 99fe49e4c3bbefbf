 date 2024-06-20 [Leger|SD] en [RSF|RSF] ruziën over vluchtweg uit [El Obeid|l1]

[PORT SUDAN|l2] - De gevechten rond [El Obeid|l1] zijn donderdag opnieuw {opgelaaid|e1}. Artillerie van [de paramilitaire RSF|RSF] bestookte de luchthaven en de graanpakhuizen aan de oostkant van de stad. Volgens artsen in het Dhaman-ziekenhuis kwamen zeker veertien mensen om. [Het [Soedanese|SD] leger|SD] zette drones in tegen een colonne pick-ups bij Bara en zegt elf voertuigen te hebben vernield.

Het front is in twee maanden nauwelijks verschoven. De 5e divisie houdt de spoorbrug, [de RSF|RSF] de olieleiding. Brandstof kost in de stad inmiddels acht keer zoveel als in april; bakkers stoken op deurposten.

Tussen de beschietingen door ligt er wel een voorstel. [VN|VN]-coördinator [Birgitta Halloran|p1] heeft [de strijdende partijen|SD+RSF] {verzocht|s1+s2} vier dagen lang een weg van dertig kilometer naar Er Rahad open te laten voor vrouwen, kinderen en ouderen. [De RSF|RSF] {stemde|r1} daar woensdag mee in, met als {beding|s3} dat de bussen bij [haar|RSF] posten worden doorzocht. [Het leger|SD] {ziet er niets in|r2}. 'Wie daar de weg op gaat, rijdt een gijzeling tegemoet', {aldus|s4} generaal [Siddig Abu Zeinab|p2].

In de praktijk vertrekken mensen toch, 's nachts en te voet. [De VN|VN] telden in Er Rahad deze week 6300 nieuwkomers.

[Halloran|p1] {reist|e2} zaterdag naar [Caïro|l3]; [Egypte|EG] zou [haar|p1] een {gesprek|e3} met [beide staven|SD+RSF] in het vooruitzicht hebben gesteld.

De regens beginnen naar verwachting rond 5 juli. Dan zijn de zandwegen wekenlang onbegaanbaar, voor bussen en tanks.
=====
entities:
  SD: {name: Soedan, type: State}
  RSF: {name: RSF, type: Organisation}
  VN: {name: VN, type: Organisation}
  EG: {name: Egypte, type: State}
  l1: {name: El Obeid, type: Place}
  l2: {name: Port Sudan, type: Place}
  l3: {name: Caïro, type: Place}
  p1: {name: Birgitta Halloran, type: Person}
  p2: {name: Siddig Abu Zeinab, type: Person}
offices:
  - {person: p1, office: VN-coördinator, of: VN}
  - {person: p2, office: generaal, of: SD}
events:
  e1: {type: Conflict, label: gevechten rond El Obeid, participants: [SD, RSF], place: l1, time: donderdag, factuality: actual}
  e2: {type: Visit, label: reis van Halloran naar Caïro, participants: [p1], place: l3, time: zaterdag, factuality: planned}
  e3: {type: Meeting, label: gesprek met beide staven, participants: [p1, SD, RSF], hosts: [EG], place: l3, factuality: possible}
acts:
  s1: {type: Proposal, by: p1, to: [RSF], kind: humanitarian_corridor, content: "vier dagen lang een weg van dertig kilometer naar Er Rahad open te laten voor vrouwen, kinderen en ouderen", status: accepted}
  s2: {type: Proposal, by: p1, to: [SD], kind: humanitarian_corridor, content: "vier dagen lang een weg van dertig kilometer naar Er Rahad open te laten voor vrouwen, kinderen en ouderen", status: rejected}
  s3: {type: Demand, by: RSF, content: dat de bussen bij haar posten worden doorzocht}
  s4: {type: Warning, by: p2, content: "Wie daar de weg op gaat, rijdt een gijzeling tegemoet"}
replies:
  r1: {to: s1, by: RSF, answer: accepted}
  r2: {to: s2, by: SD, answer: rejected}
