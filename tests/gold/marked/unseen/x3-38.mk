 date 2017-07-08 [Cyprus|l2]-{overleg|e1} in Zwitserse bergen {uiteengespat|o1}

[CRANS-MONTANA|l1] - Even na drieën vannacht liep [VN|VN]-gezant [Eilert Brekke|p1] de hotellobby in, gaf de portier een hand en zei: "We zijn klaar, en dat bedoel [ik|p1] niet goed." Na tien dagen is de {conferentie|e1} over de hereniging van [Cyprus|l2] {geëindigd|o1} zoals de vorige twaalf.

Aan het {diner|e3} van donderdag, opgediend om acht uur en afgeruimd om twee, zaten de [Grieks-Cypriotische|CY] president [Stelios Pavlakis|p2], de [Turks-Cypriotische|TC] leider [Mehmet Erdoğdu|p3], de ministers van de drie garantielanden [Griekenland|GR], [Turkije|TR] en [het Verenigd Koninkrijk|UK], en [Brekke|p1] aan het hoofd van de tafel. [De Europese Unie|EU] mocht meekijken vanuit een zijkamer.

De breuk kwam over de soldaten. [Pavlakis|p2] {verlangde|a1} dat ook de laatste Turkse militair vertrekt, op een vaste dag. [Turkije|TR] {presenteerde|a2} als alternatief 650 man, voor vijftien jaar. "Vijftien jaar wordt vijftig", {riep|r1} [Pavlakis|p2] naar verluidt, waarna de [Turkse|TR] bewindsman [Kemal Aydıner|p4] [zijn|p4] servet {neerwierp|o2} en vertrok.

Ontmoedigend, want op andere terreinen lag men dicht bij [elkaar|CY+TC]. [Erdoğdu|p3] had de stad Morphou {afgestaan|a3}, [Pavlakis|p2] het roulerende presidentschap {geslikt|a4}. [De Britten|UK] {boden|a5} de helft van het grondgebied van [hun|UK] bases aan. Dat alles is nu volgens [de VN|VN] "zonder waarde", omdat niets vaststond zolang niet alles vaststond.

Wie schuld heeft, is intussen een gezelschapsspel. [Athene|GR] en [Ankara|TR] {verwijten|a6+a7} [elkaar|GR+TR] onwil. [Londen|UK] hult zich in zwijgen.

In Nicosia kreeg de breuk intussen een staartje. [Het Turks-Cypriotische bestuur|TC] {verordonneerde|a10} dat hulpgoederen voor de Griekse dorpen op het schiereiland Karpas voortaan worden belast. [Pavlakis|p2] {zwaaide|a11} met een klacht bij [de Veiligheidsraad|VR]. Een comité van artsen uit beide gemeenschappen {smeekte|a12} om het konvooi van vrijdag nog eenmaal vrij te laten passeren; daar gaf [Erdoğdu|p3] {gehoor|r2} aan.

[Brekke|p1] gaf om negen uur een {persconferentie|e2} van vier minuten. Een nieuwe {poging|e4} {sloot|a9} [hij|p1] niet uit, "maar dan met een andere gast aan het hoofd van de tafel".
=====
entities:
  CY: {name: Cyprus, type: State}
  TC: {name: Turkse Republiek Noord-Cyprus, type: State}
  GR: {name: Griekenland, type: State}
  TR: {name: Turkije, type: State}
  UK: {name: Verenigd Koninkrijk, type: State}
  EU: {name: Europese Unie, type: Organisation}
  VN: {name: Verenigde Naties, type: Organisation}
  p1: {name: Eilert Brekke, type: Person}
  p2: {name: Stelios Pavlakis, type: Person}
  p3: {name: Mehmet Erdoğdu, type: Person}
  p4: {name: Kemal Aydıner, type: Person}
  l1: {name: Crans-Montana, type: Place}
  l2: {name: Cyprus (eiland), type: Place}
  VR: {name: Veiligheidsraad, type: Organisation}
offices:
  - {person: p1, office: gezant, of: VN}
  - {person: p2, office: president, of: CY}
  - {person: p3, office: leider, of: TC}
  - {person: p4, office: bewindsman, of: TR}
events:
  e1: {type: Negotiation, label: Cyprusconferentie, participants: [CY, TC, p2, p3, GR, TR, UK], mediators: [p1], observers: [EU], place: l1, time: "tien dagen", factuality: actual}
  e2: {type: PressConference, label: persconferentie van Brekke, participants: [p1], place: l1, time: "om negen uur", factuality: actual}
  e3: {type: Meeting, label: diner van donderdag, participants: [p2, p3, GR, TR, UK], mediators: [p1], place: l1, time: "donderdag", factuality: actual, part_of: e1}
  e4: {type: Negotiation, label: nieuwe poging, factuality: possible, after: e1}
acts:
  a1: {type: Demand, by: p2, to: [TR], content: "dat ook de laatste Turkse militair vertrekt, op een vaste dag"}
  a2: {type: Proposal, by: TR, to: [p2], kind: other, content: "650 man, voor vijftien jaar", status: rejected}
  a3: {type: Concession, by: p3, to: [p2], content: "de stad Morphou"}
  a4: {type: Concession, by: p2, to: [p3], content: "het roulerende presidentschap"}
  a5: {type: Concession, by: UK, content: "de helft van het grondgebied van hun bases"}
  a6: {type: Statement, by: GR, to: [TR], content: "onwil"}
  a7: {type: Statement, by: TR, to: [GR], content: "onwil"}
  a9: {type: Statement, by: p1, content: "maar dan met een andere gast aan het hoofd van de tafel", about: e4}
  a10: {type: Statement, by: TC, content: "dat hulpgoederen voor de Griekse dorpen op het schiereiland Karpas voortaan worden belast"}
  a11: {type: Warning, by: p2, to: [TC], content: "een klacht bij de Veiligheidsraad"}
  a12: {type: Proposal, by: "Een comité van artsen uit beide gemeenschappen", to: [TC, p3], kind: humanitarian_corridor, content: "om het konvooi van vrijdag nog eenmaal vrij te laten passeren", status: accepted}
replies:
  r1: {to: a2, by: p2, answer: rejected}
  r2: {to: a12, by: p3, answer: accepted}
outcomes:
  o1: {of: e1, type: no_breakthrough}
  o2: {of: e1, type: walkout}
