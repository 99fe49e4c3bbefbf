 date 2016-10-10 [EU|EU] {houdt|r1} sancties tegen [Zimbabwe|ZW] in stand

LUXEMBURG - [De Europese ministers|EU] {willigen|r1} het {verzoek|a1} van [Harare|ZW] om het wapenembargo op te heffen niet in. Wel {verdween|a2} maandag één naam van de zwarte lijst: die van ex-veldmaarschalk [Tobias Chirwa|p1], die al in 2014 overleed.
=====
entities:
  ZW: {name: Zimbabwe, type: State}
  EU: {name: EU, type: Organisation}
  p1: {name: Tobias Chirwa, type: Person}
offices:
  - {person: p1, office: ex-veldmaarschalk, of: ZW}
acts:
  a1: {type: Proposal, by: ZW, to: [EU], kind: sanctions_relief, content: het wapenembargo op te heffen, status: rejected}
  a2: {type: Concession, by: EU, to: [ZW], content: één naam van de zwarte lijst, time: maandag}
replies:
  r1: {to: a1, by: EU, answer: rejected}
