 date 2024-11-15 [Atoomwaakhond|IA] {keert|e1} met halve beloften terug uit [Teheran|l1]

Directeur-generaal [Ignacio Barreto|p1] van [het Internationaal Atoomenergieagentschap|IA] heeft vrijdag [zijn|p1] {tweedaags bezoek|e1} aan [Iran|IR] afgerond. [Hij|p1] {sprak|e2} er met president [Bahram Tavakoli|p2] en, naar eigen zeggen 'zonder jas en das', met atoomchef [Mahdi Rostami|p3].

Op een gezamenlijke {persconferentie|e3} in [Teheran|l1] maakte [Rostami|p3] bekend dat [[zijn|p3] land|IR] bereid is de voorraad uranium van 60 procent {te bevriezen|s1}, op voorwaarde dat [de VN-Veiligheidsraad|VR] nieuwe resoluties {achterwege laat|a1}. [Barreto|p1] {noemde|s2} dat "een gebaar met een handrem". Toegang tot twee tot dusver gesloten hallen in Fordo, waar [het agentschap|IA] al sinds 2022 om {vraagt|a2}, werd [hem|p1] {ontzegd|r1}.

[Frankrijk, Duitsland en het Verenigd Koninkrijk|E3] dienen volgende week niettemin een {ontwerpresolutie|s3} in. [De Verenigde Staten|US] {steunen|r2} die, [Rusland|RU] heeft al een veto {aangekondigd|r3}.

[Barreto|p1] wil in januari nog eens {gaan kijken|e4}.
=====
entities:
  IA: {name: Internationaal Atoomenergieagentschap, type: Organisation}
  IR: {name: Iran, type: State}
  VR: {name: VN-Veiligheidsraad, type: Organisation}
  E3: {name: "Frankrijk, Duitsland en het Verenigd Koninkrijk", type: Organisation}
  US: {name: Verenigde Staten, type: State}
  RU: {name: Rusland, type: State}
  l1: {name: Teheran, type: Place}
  p1: {name: Ignacio Barreto, type: Person}
  p2: {name: Bahram Tavakoli, type: Person}
  p3: {name: Mahdi Rostami, type: Person}
offices:
  - {person: p1, office: Directeur-generaal, of: IA}
  - {person: p2, office: president, of: IR}
  - {person: p3, office: atoomchef, of: IR}
events:
  e1: {type: Visit, label: tweedaags bezoek van Barreto aan Iran, participants: [p1], place: l1, time: vrijdag, factuality: actual}
  e2: {type: Meeting, label: gesprekken in Teheran, participants: [p1, p2, p3], place: l1, factuality: actual, part_of: e1}
  e3: {type: PressConference, label: gezamenlijke persconferentie, participants: [p1, p3], place: l1, factuality: actual, part_of: e1}
  e4: {type: Visit, label: nieuw bezoek van Barreto, participants: [p1], time: in januari, factuality: possible, after: e1}
acts:
  s1: {type: Concession, by: p3, to: [VR], content: "de voorraad uranium van 60 procent te bevriezen"}
  a1: {type: Demand, by: p3, to: [VR], content: "dat de VN-Veiligheidsraad nieuwe resoluties achterwege laat"}
  s2: {type: Statement, by: p1, content: "een gebaar met een handrem"}
  a2: {type: Demand, by: IA, to: [IR], content: "Toegang tot twee tot dusver gesloten hallen in Fordo"}
  s3: {type: Proposal, by: E3, to: [VR], kind: other, content: "een ontwerpresolutie", status: rejected}
replies:
  r1: {to: a2, by: IR, answer: rejected}
  r2: {to: s3, by: US, answer: accepted}
  r3: {to: s3, by: RU, answer: rejected}
