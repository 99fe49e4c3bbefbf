 date 2024-05-27 [Seoul|l1] brengt [China|CN] en [Japan|JP] weer samen aan tafel

Vierenhalf jaar lag het {driehoeksoverleg|e1} stil. Maandag {zaten|e1} [ze|p1+p2+p3] er weer: de [Zuid-Koreaanse|KR] president [Yoon Suk-yeol|p1], die de stoelen had klaargezet, de [Chinese|CN] premier [Li Qiang|p2] en de [Japanse|JP] premier [Fumio Kishida|p3].

Veel meer dan foto's en een slotverklaring van 38 punten {leverde|o1} het niet op. De {handelsbesprekingen|e2} tussen [de drie|KR+CN+JP], gestaakt sinds 2019, worden hervat; over [Noord-Korea|KP] staat er dat ieder land zijn eigen standpunt heeft ‘benadrukt’. Over [Taiwan|TW] staat er niets.

Een dag eerder hadden [Li|p2] en [Kishida|p3] [elkaar|p2+p3] afzonderlijk {gesproken|e3}, een dik uur. [De [Japanner|JP]|p3] {drong|a1} daarbij aan op intrekking van het invoerverbod op vis, dat [Peking|CN] na de lozingen bij Fukushima had ingesteld. [Li|p2] zou, zo vertelden meereizende ambtenaren, lang hebben gezwegen en toen over het weer in [Seoul|l1] zijn {begonnen|r1}.

Tijdens de lunch werd bekend dat [Pyongyang|KP] een satelliet gaat lanceren. [Yoon|p1] {riep|a2} [zijn|p1] [gasten|p2+p3] op dat te veroordelen. [Kishida|p3] {deed|r2} dat onmiddellijk, [Li|p2] {at|r3} door.

[Japan|JP] is volgend jaar gastheer van de {top|e4}.
=====
entities:
  CN: {name: China, type: State}
  JP: {name: Japan, type: State}
  KR: {name: Zuid-Korea, type: State}
  KP: {name: Noord-Korea, type: State}
  TW: {name: Taiwan, type: State}
  l1: {name: Seoul, type: Place}
  p1: {name: Yoon Suk-yeol, type: Person}
  p2: {name: Li Qiang, type: Person}
  p3: {name: Fumio Kishida, type: Person}
offices:
  - {person: p1, office: president, of: KR}
  - {person: p2, office: premier, of: CN}
  - {person: p3, office: premier, of: JP}
events:
  e1: {type: Meeting, label: driehoeksoverleg, participants: [p2, p3], hosts: [p1], place: l1, time: Maandag, factuality: actual}
  e2: {type: Negotiation, label: handelsbesprekingen, participants: [KR, CN, JP], factuality: planned}
  e3: {type: Meeting, participants: [p2, p3], place: l1, time: Een dag eerder, factuality: actual}
  e4: {type: Meeting, label: volgende top, participants: [KR, CN], hosts: [JP], time: volgend jaar, factuality: planned, after: e1}
acts:
  a1: {type: Demand, by: p3, to: [p2], content: "intrekking van het invoerverbod op vis"}
  a2: {type: Demand, by: p1, to: [p2, p3], content: "dat te veroordelen"}
replies:
  r1: {to: a1, by: p2, answer: unanswered}
  r2: {to: a2, by: p3, answer: accepted}
  r3: {to: a2, by: p2, answer: unanswered}
outcomes:
  o1: {of: e1, type: no_breakthrough}
