 date 2024-08-30 [Eilandstaten|PIF] {schrappen|s1+r3} zin over [Taiwan|TW] na protest [China|CN]

[Het Pacific Islands Forum|PIF] heeft vrijdag een verwijzing naar [Taiwan|TW] uit [zijn|PIF] slotverklaring {gehaald|s1+r3}. Dat gebeurde na een {klacht|s3} van de [Chinese|CN] gezant [Qian Bo|p1].

De leiders van achttien landen en gebieden kwamen deze week {bijeen|e1} in [Nuku'alofa|l1], de hoofdstad van [Tonga|TO]. In de eerste versie stond dat [Taiwan|TW] welkom blijft als ontwikkelingspartner. [Qian|p1] {noemde|s3} dat een vergissing die "moet worden rechtgezet". Een paar uur later was de zin weg.

Premier [Mark Brown|p2] van [de Cookeilanden|CK], [de scheidende voorzitter|p2], {zegt|s4} dat er geen druk is uitgeoefend. [Palau|PW], [Tuvalu|TV] en [de Marshalleilanden|MH], die [Taiwan|TW] erkennen, zijn teleurgesteld. "Dit is niet wat [wij|PIF] aan tafel hebben besloten", {aldus|s5} president [Surangel Whipps|p3] van [Palau|PW].

[Taiwan|TW] {veroordeelt|s6} de ingreep. [Australië|AU1] en [Nieuw-Zeeland|NZ], ook lid, hielden zich op de vlakte.

Wel werden de leiders het {eens|e2+r1} over een [Australisch|AU1] {plan|s7} voor een gezamenlijke politiemacht. [De [Franse|FR] regering|FR] {stemde|r2} bovendien in met een {missie|e3+s9} van vier premiers naar [Nieuw-Caledonië|l2], waar dit jaar rellen uitbraken.

[Nauru|NR] {verruilde|s8} in januari [Taiwan|TW] voor [China|CN]. Kiribati en de Salomonseilanden deden dat in 2019.
=====
entities:
  PIF: {name: Pacific Islands Forum, type: Organisation}
  TW: {name: Taiwan, type: State}
  CN: {name: China, type: State}
  TO: {name: Tonga, type: State}
  CK: {name: Cookeilanden, type: State}
  PW: {name: Palau, type: State}
  TV: {name: Tuvalu, type: State}
  MH: {name: Marshalleilanden, type: State}
  AU1: {name: Australië, type: State}
  NZ: {name: Nieuw-Zeeland, type: State}
  FR: {name: Frankrijk, type: State}
  NR: {name: Nauru, type: State}
  l1: {name: Nuku'alofa, type: Place}
  l2: {name: Nieuw-Caledonië, type: Place}
  p1: {name: Qian Bo, type: Person}
  p2: {name: Mark Brown, type: Person}
  p3: {name: Surangel Whipps, type: Person}
offices:
  - {person: p1, office: gezant, of: CN}
  - {person: p2, office: Premier, of: CK}
  - {person: p2, office: voorzitter, of: PIF}
  - {person: p3, office: president, of: PW}
events:
  e1: {type: Meeting, label: top van het Pacific Islands Forum, participants: [PIF], hosts: [TO], place: l1, time: deze week, factuality: actual}
  e2: {type: Agreement, label: akkoord over een politiemacht, participants: [PIF], factuality: actual}
  e3: {type: Visit, label: missie naar Nieuw-Caledonië, participants: [PIF], place: l2, factuality: planned}
acts:
  s1: {type: Concession, by: PIF, to: [CN], content: "een verwijzing naar Taiwan"}
  s3: {type: Demand, by: p1, to: [PIF], content: "moet worden rechtgezet"}
  s4: {type: Statement, by: p2, content: "dat er geen druk is uitgeoefend"}
  s5: {type: Statement, by: p3, content: "Dit is niet wat wij aan tafel hebben besloten"}
  s6: {type: Statement, by: TW, content: "de ingreep"}
  s7: {type: Proposal, by: AU1, to: [PIF], kind: other, content: "een gezamenlijke politiemacht", status: accepted}
  s8: {type: Statement, by: NR, content: "Taiwan voor China", time: in januari}
  s9: {type: Proposal, by: PIF, to: [FR], kind: talks, content: "een missie van vier premiers naar Nieuw-Caledonië", status: accepted, about: e3}
replies:
  r1: {to: s7, by: PIF, answer: accepted}
  r2: {to: s9, by: FR, answer: accepted}
  r3: {to: s3, by: PIF, answer: accepted}
