 date 2013-05-16 [Filipijnse|PH] gezant krijgt in [Taipei|TW] voordeur niet open

[TAIPEI|l1] (AP/ANP) - [Amadeo Pérez-Locsin|p1], [de persoonlijke afgezant van de [Filipijnse|PH] president [Aquino|p2]|p1], is donderdag onverrichter zake uit [Taiwan|TW] {vertrokken|e8}. [De minister van Buitenlandse Zaken|p3] {weigerde|o1} [hem|p1] te {ontvangen|e1}. [Pérez|p1] kwam om excuses te {maken|c1} voor de dood van een 65-jarige [Taiwanese|TW] visser, die op 9 mei werd getroffen door kogels van de [Filipijnse|PH] kustwacht.

"[Wij|TW] hebben om verontschuldigingen van een regering {gevraagd|a1}, niet van een vriendelijke meneer", {zei|a2} minister [David Lin-Hsiao|p3] op een {persconferentie|e2}. Het woord 'onbedoeld' in de brief die [Pérez|p1] bij zich had, noemde [hij|p3] onaanvaardbaar voor wie 59 kogelgaten heeft geteld. [Taiwan|TW] {stelt|a3} vier eisen, waaronder een schadevergoeding en de start van {visserijoverleg|e3}. [Pérez|p1] {bood|c2} namens [Manilla|PH] geld aan voor de nabestaanden, maar wilde over de visgronden nog {niets|r1} toezeggen.

[Taipei|TW] had dinsdag een termijn van 72 uur {gesteld|a7}. Toen die om was, werden er geen vergunningen meer verstrekt aan [Filipijnse|PH] arbeidsmigranten en {riep|a4} [het eiland|TW] [zijn|TW] vertegenwoordiger uit [Manilla|l2] terug. Donderdag begonnen in het gebied waar beide zones samenvallen marineoefeningen.

[De twee|TW+PH] hebben geen diplomatieke betrekkingen, wat het praten er niet eenvoudiger op maakt. {Contacten|e4} lopen via een 'cultureel kantoor' in een winkelcentrum. [De Verenigde Staten|US] hebben er bij [beide vrienden|TW+PH] op {aangedrongen|a5} de rust te bewaren; een rol als {bemiddelaar|e5} werd door een woordvoerder in Washington {uitgesloten|e5}. [Japan|JP], dat in april zelf een {visserijakkoord|e6} met [Taiwan|TW] sloot nadat daar zeventien jaar en zestien {rondes|e7} over was gedaan, {verwees|a6} donderdag fijntjes naar die tekst.

Op het eilandje Xiaoliuqiu is de visser woensdag begraven. Zijn boot, de Guang Da Xing 28, ligt als bewijsstuk in de haven, met blauw zeil eroverheen.
=====
entities:
  PH: {name: Filipijnen, type: State}
  TW: {name: Taiwan, type: State}
  US: {name: Verenigde Staten, type: State}
  JP: {name: Japan, type: State}
  p1: {name: Amadeo Pérez-Locsin, type: Person}
  p2: {name: Aquino, type: Person}
  p3: {name: David Lin-Hsiao, type: Person}
  l1: {name: Taipei, type: Place}
  l2: {name: Manilla, type: Place}
offices:
  - {person: p1, office: persoonlijke afgezant, of: PH}
  - {person: p2, office: president, of: PH}
  - {person: p3, office: minister van Buitenlandse Zaken, of: TW}
events:
  e1: {type: Meeting, participants: [p1, p3], place: l1, time: donderdag, factuality: counterfactual}
  e2: {type: PressConference, participants: [p3], factuality: actual}
  e3: {type: Negotiation, label: visserijoverleg, participants: [TW, PH], factuality: possible}
  e4: {type: Meeting, label: contacten, participants: [TW, PH], factuality: actual}
  e5: {type: Mediation, participants: [TW, PH], mediators: [US], factuality: counterfactual}
  e6: {type: Agreement, label: visserijakkoord, participants: [JP, TW], time: in april, factuality: actual}
  e7: {type: Negotiation, participants: [JP, TW], time: zeventien jaar, factuality: actual}
  e8: {type: Visit, participants: [p1], place: l1, time: donderdag, factuality: actual}
acts:
  c1: {type: Concession, by: p1, to: [TW], content: "excuses te maken"}
  c2: {type: Concession, by: p1, to: [TW], content: "geld aan voor de nabestaanden"}
  a7: {type: Warning, by: TW, to: [PH], content: "een termijn van 72 uur", time: dinsdag}
  a1: {type: Demand, by: TW, to: [PH], content: "verontschuldigingen van een regering"}
  a2: {type: Statement, by: p3, content: "Wij hebben om verontschuldigingen van een regering gevraagd, niet van een vriendelijke meneer", about: e2}
  a3: {type: Demand, by: TW, to: [PH], content: "een schadevergoeding en de start van visserijoverleg"}
  a4: {type: Statement, by: TW, to: [PH], content: "zijn vertegenwoordiger uit Manilla terug"}
  a5: {type: Demand, by: US, to: [TW, PH], content: "de rust te bewaren"}
  a6: {type: Statement, by: JP, content: "fijntjes naar die tekst", about: e6, time: donderdag}
replies:
  r1: {to: a3, by: p1, answer: unanswered}
outcomes:
  o1: {of: e1, type: cancelled}
