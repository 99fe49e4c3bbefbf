 date 2010-05-19 [Brazilië|BR] en [Turkije|TR] halen {brandstofruil|e1} binnen, [Washington|US] haalt schouders op

Achttien uur na het eerste kopje thee was het rond. [Iran|IR] {brengt|e1} 1200 kilo laagverrijkt uranium naar [Turks|TR] grondgebied en krijgt er binnen een jaar brandstofstaven voor terug. Maandagochtend zetten drie ministers in [Teheran|l1] hun {handtekening|e1} onder die {afspraak|e1}; de presidenten [Luís Carvalhal|p1] en [Behzad Mirfendereski|p2] keken toe, premier [Orhan Sezgin|p3] was al naar het vliegveld.

Aan {onderhandelen|e2} was zondag de hele dag besteed. De zondag daarvoor had [Carvalhal|p1] in Moskou nog getwijfeld of [hij|p1] zou gaan: "Dertig procent kans", {schatte|s1} [hij|p1].

In [Washington|US] sloeg de stemming niet om. Een {resolutie|s2} met nieuwe sancties, waarover [de vijf vaste leden van [de Veiligheidsraad|VR]|V5] het op 11 mei onderling {eens werden|e3}, wordt niet ingetrokken, {zei|s3} onderminister [Patricia Gellner|p4] dinsdag. [Zij|p4] {noemde|s4} een {gesprek|e4} met [Iran|IR], in juni wellicht, "niet uitgesloten, maar ook niet nodig".

[Brazilië|BR], dat dit jaar een tijdelijke zetel in [de Raad|VR] bezet, {stemt|r1} naar eigen zeggen tegen.
=====
entities:
  BR: {name: Brazilië, type: State}
  TR: {name: Turkije, type: State}
  IR: {name: Iran, type: State}
  US: {name: Verenigde Staten, type: State}
  V5: {name: vijf vaste leden van de Veiligheidsraad, type: Organisation}
  VR: {name: Veiligheidsraad, type: Organisation}
  l1: {name: Teheran, type: Place}
  p1: {name: Luís Carvalhal, type: Person}
  p2: {name: Behzad Mirfendereski, type: Person}
  p3: {name: Orhan Sezgin, type: Person}
  p4: {name: Patricia Gellner, type: Person}
offices:
  - {person: p1, office: president, of: BR}
  - {person: p2, office: president, of: IR}
  - {person: p3, office: premier, of: TR}
  - {person: p4, office: onderminister, of: US}
events:
  e1: {type: Agreement, label: brandstofruil, participants: [IR, BR, TR], place: l1, time: Maandagochtend, factuality: actual, part_of: e2}
  e2: {type: Negotiation, label: onderhandelingen in Teheran, participants: [IR, BR, TR], place: l1, time: zondag de hele dag, factuality: actual}
  e3: {type: Agreement, label: sanctieresolutie van de vijf vaste leden, participants: [V5], time: op 11 mei, factuality: actual}
  e4: {type: Meeting, participants: [US, IR], time: in juni, factuality: possible, source: Patricia Gellner}
acts:
  s1: {type: Statement, by: p1, content: "Dertig procent kans", time: De zondag daarvoor}
  s2: {type: Proposal, by: V5, kind: other, content: "nieuwe sancties", status: proposed}
  s3: {type: Statement, by: p4, content: "niet ingetrokken", time: dinsdag}
  s4: {type: Statement, by: p4, content: "niet uitgesloten, maar ook niet nodig", time: dinsdag, about: e4}
replies:
  r1: {to: s2, by: BR, answer: rejected}
