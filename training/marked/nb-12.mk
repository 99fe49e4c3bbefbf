 date 2023-10-12 [[Japanse|JP] ambassadeur|p1] proeft de eerste sake van de Betuwe

TIEL - [Hij|p1] boog eerst voor de burgemeester, daarna voor de pruimen. Ambassadeur [Hiroshi Minami|p1] was donderdag {te gast|e1} bij fruitteler Gert van Ooijen in Est, die als eerste in Nederland sake stookt van Betuwse rijst. 'Een tikje zuur', luidde het oordeel, 'maar eerlijk.'

Van Ooijen begon in 2019 met een halve hectare nadat zijn peren waren doodgevroren. De eerste oogst ging naar de varkens. Inmiddels heeft hij twee vaste afnemers in Amsterdam en een wachtlijst. Zijn dochter Lotte ontwierp het etiket: een kraanvogel op een dijk.

[De ambassadeur|p1] {kwam|e1} niet met lege handen. De gemeente kreeg drie sierkersen, die in het voorjaar bij het station worden geplant. Burgemeester Hans Beenakker, op zijn beurt, had een doos Tielse flippo's klaarliggen.

Later op de middag {reed|e2} [Minami|p1] door naar [Den Haag|l1], waar [hij|p1] met minister [Liesje Schreinemacher|p2] zou {praten|e3} over de uitvoerregels voor chipmachines. [Japan|JP] {drong|a1} eerder aan op ruimere uitzonderingen. Of die er komen, wilde [de ambassadeur|p1] {niet zeggen|a2}. 'Vandaag gaat het over rijst.'

Lees ook: Vorst kost Betuwse telers miljoenen
=====
entities:
  JP: {name: "Japan", type: State}
  p1: {name: "Hiroshi Minami", type: Person}
  p2: {name: "Liesje Schreinemacher", type: Person}
  l1: {name: "Den Haag", type: Place}
offices:
  - {person: p1, office: "Ambassadeur", of: JP}
events:
  e1: {type: Visit, participants: [p1], time: "donderdag", factuality: actual}
  e2: {type: Visit, participants: [p1], place: l1, time: "Later op de middag", factuality: actual}
  e3: {type: Meeting, participants: [p1, p2], place: l1, part_of: e2, factuality: planned}
acts:
  a1: {type: Demand, by: JP, content: "ruimere uitzonderingen"}
  a2: {type: Statement, by: p1, content: "Vandaag gaat het over rijst"}
