 date 2019-10-08 [Twee heren|p1+p2], één microfoon: {persconferentie|e2} in [Oezjhorod|l1] ontspoort

OEZJHOROD/BOEDAPEST - Het had een {werkbezoek|e1} van niks moeten zijn: een brug openen, een handdruk, goulash. Maar de gezamenlijke {persconferentie|e2} waarmee de [Hongaarse|HU] vicepremier [Gellért Szabolcsi|p1] maandag [zijn|p1] {uitstapje|e1} naar [het [Oekraïense|UA] grensstadje|l1] afrondde, liep uit op een publieke woordentwist.

[[Zijn|p1] gastheer|p2], gouverneur [Taras Hnatyshyn|p2], had net {aangekondigd|a1} dat Hongaarstalige scholen twee jaar extra krijgen om op Oekraïens over te stappen. Bedoeld als {geste|a1}, maar [Szabolcsi|p1] pakte de microfoon: "Twee jaar uitstel van executie." [Boedapest|HU] zal, zo {waarschuwde|a2} [hij|p1], elke stap van [Oekraïne|UA] richting [de NAVO|NATO] dwarsbomen zolang de taalwet niet is {geschrapt|a3}.

[Hnatyshyn|p2] liet dat niet op zich zitten. "Wie bij [ons|UA] te gast is, zet de voordeur niet in brand", {beet|s1} [hij|p2] terug. Daarna werd het geluid uitgezet. Vragen waren er niet meer bij.

In [Boedapest|HU] wordt nu getwijfeld of de {top|e4} van [beide presidenten|p3+p4], op 22 november in [Lviv|l2], nog wel zin heeft. [Kiev|UA] {houdt|s3} aan de datum vast.

Binnenskamers was de sfeer een uur eerder nog best geweest. Aanwezigen vertellen dat [de twee bestuurders|p1+p2] tijdens een {wandeling|e3} langs de Oezj een commissie van leraren hadden {bedacht|s2} om de wet "te verzachten". [Het ministerie in [Kiev|UA]|UA] {laat weten|r1} van zo'n commissie niets te willen horen.
=====
entities:
  HU: {name: Hongarije, type: State}
  UA: {name: Oekraïne, type: State}
  NATO: {name: NAVO, type: Organisation}
  p1: {name: Gellért Szabolcsi, type: Person}
  p2: {name: Taras Hnatyshyn, type: Person}
  p3: {name: Hongaarse president, type: Person}
  p4: {name: Oekraïense president, type: Person}
  l2: {name: Lviv, type: Place}
  l1: {name: Oezjhorod, type: Place}
offices:
  - {person: p1, office: vicepremier, of: HU}
  - {person: p2, office: gouverneur, of: UA}
  - {person: p3, office: president, of: HU}
  - {person: p4, office: president, of: UA}
events:
  e1: {type: Visit, label: werkbezoek van Szabolcsi, participants: [p1], hosts: [p2], place: l1, time: maandag, factuality: actual}
  e2: {type: PressConference, label: persconferentie in Oezjhorod, participants: [p1, p2], place: l1, time: maandag, factuality: actual, part_of: e1}
  e3: {type: Meeting, label: wandeling langs de Oezj, participants: [p1, p2], time: een uur eerder, factuality: actual, part_of: e1}
  e4: {type: Meeting, label: top van beide presidenten, participants: [p3, p4], place: l2, time: op 22 november, factuality: possible}
acts:
  a1: {type: Concession, by: p2, content: dat Hongaarstalige scholen twee jaar extra krijgen}
  a2: {type: Warning, by: p1, to: [UA], content: elke stap van Oekraïne richting de NAVO dwarsbomen}
  a3: {type: Demand, by: HU, to: [UA], content: zolang de taalwet niet is geschrapt}
  s1: {type: Statement, by: p2, to: [p1], content: "Wie bij ons te gast is, zet de voordeur niet in brand"}
  s2: {type: Proposal, by: p1, to: [UA], kind: other, content: een commissie van leraren, status: rejected}
  s3: {type: Statement, by: UA, content: houdt aan de datum vast, about: e4}
replies:
  r1: {to: s2, by: UA, answer: rejected}
