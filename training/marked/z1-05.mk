 date 2017-05-30 Grenspost tussen [Pakistan en Afghanistan|PK+AF] weer open na {gesprek|e1} van officieren

PESHAWAR - De grensovergang bij [Kharlachi|l1] is dinsdagochtend na negentien dagen weer opengegaan. Dat is de vrucht van een {onderhoud|e1} van een kwartier, maandag op de brug, tussen de [Pakistaanse|PK] brigadier [Tariq Mehmood Awan|p1] en [[zijn|p1] [Afghaanse|AF] ambtgenoot|p2] [Gul Rahman Sadat|p2]. [Awan|p1] {stemde|a1} erin toe dat vrachtwagens met bederfelijke waar als eerste doormogen. [Sadat|p2] {beloofde|a2} [zijn|p2] mannen vijftig meter achteruit te zetten. Op 11 mei waren bij een {schietpartij|e2} op dezelfde plek nog vier militairen gesneuveld.
=====
entities:
  PK: {name: Pakistan, type: State}
  AF: {name: Afghanistan, type: State}
  l1: {name: Kharlachi, type: Place}
  p1: {name: Tariq Mehmood Awan, type: Person}
  p2: {name: Gul Rahman Sadat, type: Person}
offices:
  - {person: p1, office: brigadier, of: PK}
events:
  e1: {type: Meeting, label: gesprek op de brug, participants: [p1, p2], place: l1, time: maandag, factuality: actual}
  e2: {type: Conflict, label: schietpartij bij Kharlachi, participants: [PK, AF], place: l1, time: Op 11 mei, factuality: actual}
acts:
  a1: {type: Concession, by: p1, to: [AF], content: vrachtwagens met bederfelijke waar als eerste doormogen}
  a2: {type: Concession, by: p2, to: [PK], content: zijn mannen vijftig meter achteruit te zetten}
