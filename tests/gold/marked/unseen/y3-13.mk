 date 2018-01-09 [Noord-Korea|KP] {stuurt|s1} atleten naar Winterspelen na eerste {gesprek|e1} in twee jaar

Een [Noord-Koreaanse|KP] delegatie {onder leiding van|d1} [Ri Song-gwon|p1] is vanochtend te voet de grens overgestoken naar het Vredeshuis in [Panmunjom|l1]. Daar werd [hij|p1] opgewacht door [Han Myung-soo|p2], de [Zuid-Koreaanse|KR] minister van Eenmaking. Het was van december 2015 geleden dat [de twee Korea's|KP+KR] nog officieel met [elkaar|KP+KR] {spraken|e2}.

Veel tijd had men niet nodig. [Pyongyang|KP] {zegt|s1} toe om atleten, een orkest en een groep supporters af te vaardigen naar de Olympische Winterspelen in Pyeongchang, zo maakte [Seoul|KR] vanmiddag bekend. Daarnaast is {afgesproken|e3+o1} om de militaire telefoonlijn, die al bijna twee jaar dood is, weer in gebruik te nemen.

[Het Zuiden|KR] {stelde|s2} ook nog voor om rond het nieuwe maanjaar families te laten samenkomen die sinds de oorlog gescheiden leven. Daarop kwam {geen antwoord|r1}. "[We|KP] zijn niet gekomen om alles op één dag te doen", {zei|s3} [Ri|p1]. IJzig werd het toen [Han|p2] over het kernwapenprogramma begon. "[Onze|KP] raketten zijn op [Amerika|US] gericht, niet op [onze|KP] broeders", {kaatste|s4} [de [Noord-Koreaan|KP]|p1] terug.

"Verwacht geen vredesverdrag", {zegt|s5} Koreakenner [Stijn D'hondt|p3] (KU Leuven). "Maar dat ze met [elkaar|KP+KR] over de Spelen kunnen {praten|e1}, is meer dan we in december durfden te hopen." Voor het militaire {overleg|e4} dat nog moet volgen, is geen datum geprikt.

[Washington|US] reageert voorzichtig. President [Wade Thornbury|p4] zei zaterdag dat [hij|p4] "absoluut {bereid|s6}" is om [de [Noord-Koreaanse|KP] leider|p5] op te {bellen|e5}, op {voorwaarde|s7} dat [die|p5] [zijn|p5] kernproeven stopzet. [Peking|CN] {juicht|s8} het {gesprek|e1} toe.

En dan is er nog het ijshockey. [Het Internationaal Olympisch Comité|IOC] {nodigt|s9} [de twee landen|KP+KR] op 20 januari uit in [Lausanne|l2] om over een gezamenlijke vrouwenploeg te {praten|e6}. De [Zuid-Koreaanse|KR] bondscoach ziet dat niet zitten: haar speelsters hebben vier jaar gevochten voor hun plaats.
=====
entities:
  KP: {name: Noord-Korea, type: State}
  KR: {name: Zuid-Korea, type: State}
  US: {name: Verenigde Staten, type: State}
  CN: {name: China, type: State}
  IOC: {name: Internationaal Olympisch Comité, type: Organisation}
  l1: {name: Panmunjom, type: Place}
  l2: {name: Lausanne, type: Place}
  p1: {name: Ri Song-gwon, type: Person}
  p2: {name: Han Myung-soo, type: Person}
  p3: {name: Stijn D'hondt, type: Person}
  p4: {name: Wade Thornbury, type: Person}
  p5: {name: leider van Noord-Korea, type: Person}
offices:
  - {person: p2, office: minister van Eenmaking, of: KR}
  - {person: p4, office: President, of: US}
  - {person: p5, office: leider, of: KP}
events:
  e1: {type: Negotiation, label: gesprek in Panmunjom, participants: [KP, KR], place: l1, time: vanochtend, factuality: actual, after: e2}
  e2: {type: Negotiation, participants: [KP, KR], time: december 2015, factuality: actual}
  e3: {type: Agreement, label: heropening van de militaire telefoonlijn, participants: [KP, KR], factuality: actual, part_of: e1}
  e4: {type: Negotiation, label: militair overleg, participants: [KP, KR], factuality: planned, after: e1}
  e5: {type: Meeting, label: telefoongesprek, participants: [p4, p5], factuality: possible}
  e6: {type: Meeting, label: overleg over een gezamenlijke ijshockeyploeg, participants: [KP, KR], hosts: [IOC], place: l2, time: op 20 januari, factuality: possible}
acts:
  s1: {type: Concession, by: KP, to: [KR], content: "om atleten, een orkest en een groep supporters af te vaardigen naar de Olympische Winterspelen in Pyeongchang"}
  s2: {type: Proposal, by: KR, to: [KP], kind: other, content: "om rond het nieuwe maanjaar families te laten samenkomen die sinds de oorlog gescheiden leven", status: unanswered}
  s3: {type: Statement, by: p1, content: "We zijn niet gekomen om alles op één dag te doen"}
  s4: {type: Statement, by: p1, content: "Onze raketten zijn op Amerika gericht, niet op onze broeders"}
  s5: {type: Statement, by: p3, content: "Verwacht geen vredesverdrag", about: e1}
  s6: {type: Proposal, by: p4, to: [p5], kind: talks, content: "om de Noord-Koreaanse leider op te bellen", status: proposed, time: zaterdag, about: e5}
  s7: {type: Demand, by: p4, to: [p5], content: "dat die zijn kernproeven stopzet", time: zaterdag}
  s8: {type: Statement, by: CN, content: "het gesprek", about: e1}
  s9: {type: Proposal, by: IOC, to: [KP, KR], kind: talks, content: "om over een gezamenlijke vrouwenploeg te praten", status: proposed, about: e6}
replies:
  r1: {to: s2, by: KP, answer: unanswered}
delegations:
  d1: {of: KP, head: p1, members: [], event: e1}
outcomes:
  o1: {of: e1, type: partial_agreement}
