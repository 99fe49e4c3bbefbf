 date 2022-08-16 [Belize|BZ] en [Guatemala|GT] leggen grens voor aan Haags [hof|IG], en de rivier wacht niet

Al 163 jaar kan men aan de Sarstún niet zeggen in welk land men zijn hengel uitgooit. Vandaag kwam er een bundel bij van elfhonderd bladzijden. [Belize|BZ] heeft bij [het Internationaal Gerechtshof|IG] in [Den Haag|l1] [zijn|BZ] antwoord ingediend op de vordering van [Guatemala|GT], dat ruim de helft van [het buurland|BZ] als het zijne beschouwt.

De gang naar de rechter berust op een {compromis|e1} dat [beide staten|BZ+GT] in december 2008 in [Washington|l2] {sloten|e1}, onder auspiciën van [de Organisatie van Amerikaanse Staten|OA]. Het duurde daarna tien jaar eer de bevolking er in twee referenda mee instemde.

Dat laat onverlet dat er intussen moet worden samengeleefd. In juni, na een schietpartij waarbij een [Guatemalteekse|GT] jongen gewond raakte, {belden|e2} de legerchefs [Marlon Usher|p1] en [Byron Chub Caal|p2] [elkaar|p1+p2] op initiatief van de [OAS|OA]-missie in de grensstrook. Er kwam een {afspraak|e3} uit van drie regels: geen patrouilles na zonsondergang, één vlag per boot, en een kanaal op de marifoon. [Usher|p1] had er nog een regel aan willen {toevoegen|a1}, over houtkap; die werd {geschrapt|r1}.

'De rechters doen de kaart, wij doen de nacht', {zei|a2} [Chub Caal|p2] daar later over.

Mocht [het hof|IG] [Guatemala|GT] in het gelijk stellen, dan moet er over de uitvoering worden {onderhandeld|e4}. Minister [Eliana Cuellar|p3] van [Belize|BZ] {acht|a3} dat 'een theoretisch geval'. De uitspraak wordt niet voor 2025 verwacht. Een verzoek van Honduras om zich in de zaak te mengen loopt apart.
=====
entities:
  BZ: {name: Belize, type: State}
  GT: {name: Guatemala, type: State}
  IG: {name: Internationaal Gerechtshof, type: Organisation}
  OA: {name: Organisatie van Amerikaanse Staten, type: Organisation}
  l1: {name: Den Haag, type: Place}
  l2: {name: Washington, type: Place}
  p1: {name: Marlon Usher, type: Person}
  p2: {name: Byron Chub Caal, type: Person}
  p3: {name: Eliana Cuellar, type: Person}
offices:
  - {person: p1, office: legerchef, of: BZ}
  - {person: p2, office: legerchef, of: GT}
  - {person: p3, office: Minister, of: BZ}
events:
  e1: {type: Agreement, label: compromis van Washington, participants: [BZ, GT], mediators: [OA], place: l2, time: in december 2008, factuality: actual}
  e2: {type: Meeting, label: telefoongesprek van de legerchefs, participants: [p1, p2], facilitators: [OA], time: In juni, factuality: actual}
  e3: {type: Agreement, label: afspraak over patrouilles, participants: [BZ, GT], time: In juni, factuality: actual, part_of: e2}
  e4: {type: Negotiation, label: onderhandelingen over de uitvoering, participants: [BZ, GT], factuality: possible}
acts:
  a1: {type: Proposal, by: p1, to: [p2], kind: other, content: "nog een regel aan willen toevoegen, over houtkap", status: rejected, about: e2}
  a2: {type: Statement, by: p2, content: "De rechters doen de kaart, wij doen de nacht"}
  a3: {type: Statement, by: p3, content: "een theoretisch geval"}
replies:
  r1: {to: a1, by: p2, answer: rejected}
