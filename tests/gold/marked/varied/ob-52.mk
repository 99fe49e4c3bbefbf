 date 1999-05-18 [Lomé|l1], dinsdagavond laat

[SIERRA LEONE|SL] - De [Togolese|TG] president [Gnassingbé Eyadéma|p1] heeft er een {vuurpauze|e1+o1} uitgesleept. President [Ahmad Tejan Kabbah|p2] en rebellenleider [Foday Sankoh|p3] {tekenden|e1} dinsdag voor wapenrust met ingang van de 24ste, nog voordat het eigenlijke {vredesoverleg|e2} begint. Bij de {plechtigheid|e1} was ook de [Amerikaanse|US] dominee [Jesse Jackson|p4], die [Kabbah|p2] eerder die dag in [zijn|p4] vliegtuig had meegenomen.

[De RUF|RU] van [Sankoh|p3] {eist|a1} voor [hem|p3] amnestie; [de regering|SL] {hult|r1} zich in zwijgen.
=====
entities:
  TG: {name: Togo, type: State}
  US: {name: Verenigde Staten, type: State}
  SL: {name: Sierra Leone, type: State}
  RU: {name: RUF, type: Organisation}
  l1: {name: Lomé, type: Place}
  p1: {name: Gnassingbé Eyadéma, type: Person}
  p2: {name: Ahmad Tejan Kabbah, type: Person}
  p3: {name: Foday Sankoh, type: Person}
  p4: {name: Jesse Jackson, type: Person}
offices:
  - {person: p1, office: president, of: TG}
  - {person: p2, office: President, of: SL}
  - {person: p3, office: rebellenleider, of: RU}
events:
  e1: {type: Agreement, label: vuurpauze, participants: [p2, p3, SL, RU], mediators: [p1], observers: [p4], place: l1, time: dinsdag, factuality: actual}
  e2: {type: Negotiation, label: vredesoverleg, participants: [SL, RU], factuality: planned}
acts:
  a1: {type: Demand, by: RU, to: [SL], content: amnestie}
replies:
  r1: {to: a1, by: SL, answer: unanswered}
outcomes:
  o1: {of: e1, type: ceasefire}
