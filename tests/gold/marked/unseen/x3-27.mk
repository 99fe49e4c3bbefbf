 date 2011-08-02 [Warschau|PL] boos: geheime dienst hoort {lunch|e1} af

Een [Russisch|RU] diplomaat is uit [Polen|PL] {gewezen|a1}. Hij zou microfoons hebben verstopt bij een {lunch|e1} van de [Poolse|PL] en [Litouwse|LT] presidenten, in mei in [Krakau|l1]. [Moskou|RU] {dreigt|a2} met een "spiegelbeeldig antwoord".
=====
entities:
  PL: {name: Polen, type: State}
  RU: {name: Rusland, type: State}
  LT: {name: Litouwen, type: State}
  l1: {name: Krakau, type: Place}
events:
  e1: {type: Meeting, label: lunch in Krakau, participants: [PL, LT], place: l1, time: "in mei", factuality: actual}
acts:
  a1: {type: Statement, by: PL, to: [RU], content: "Een Russisch diplomaat is uit Polen gewezen"}
  a2: {type: Warning, by: RU, to: [PL], content: "een \"spiegelbeeldig antwoord\""}
