 date 2023-08-18 [Camp David|l1]: [drie leiders|p1+p2+p3] {beloven|e2} [elkaar|p1+p2+p3] te bellen

President [Joe Biden|p1] {ontving|e1} vrijdag premier [Fumio Kishida|p2] van [Japan|JP] en president [Yoon Suk-yeol|p3] van [Zuid-Korea|KR] op [zijn|p1] buitenverblijf [Camp David|l1]. Het was de eerste {top|e1} van [de drie|p1+p2+p3] zonder dat er een andere aanleiding voor was. [Ze|p1+p2+p3] {spraken af|e2} voortaan [elkaar|p1+p2+p3] jaarlijks te {zien|e3} en bij een crisis meteen te overleggen. Een {verdrag|e5} is het niet, {benadrukte|a1} nationaal veiligheidsadviseur [Jake Sullivan|p4].

In de {verklaring|e2} wordt [China|CN] bij naam genoemd, wegens 'gevaarlijk en agressief gedrag' in de Zuid-Chinese Zee. [Peking|CN] {riep|e6} maandag de [Japanse|JP] en de [Zuid-Koreaanse|KR] ambassadeur op het matje. [Kishida|p2] deed geen {toezegging|c1} over de dwangarbeiders, waar activisten in Seoel op hadden gehoopt.

Over het lozen van koelwater uit Fukushima werd in de eindtekst met geen woord gerept. Vissers in Busan zijn er bang voor. Sinds juni is zeezout in [Zuid-Korea|KR] bijna niet meer te krijgen; een zak van twintig kilo kost 30 euro, het dubbele van vorig jaar.

In het buitenverblijf werd een spar geplant. De gasten kregen een plukje bonen mee van de keuken: [Biden|p1] houdt van het soort dat hard is vanbuiten en zacht vanbinnen, aldus de chef.
=====
entities:
  JP: {name: "Japan", type: State}
  KR: {name: "Zuid-Korea", type: State}
  CN: {name: "China", type: State}
  p1: {name: "Joe Biden", type: Person}
  p2: {name: "Fumio Kishida", type: Person}
  p3: {name: "Yoon Suk-yeol", type: Person}
  p4: {name: "Jake Sullivan", type: Person}
  l1: {name: "Camp David", type: Place}
offices:
  - {person: p2, office: "premier", of: JP}
  - {person: p3, office: "president", of: KR}
events:
  e1: {type: Meeting, participants: [p1, p2, p3], place: l1, time: "vrijdag", factuality: actual}
  e2: {type: Agreement, participants: [p1, p2, p3], place: l1, part_of: e1, factuality: actual}
  e3: {type: Meeting, participants: [p1, p2, p3], time: "jaarlijks", factuality: planned}
  e6: {type: Meeting, participants: [CN, JP, KR], time: "maandag", factuality: actual}
  e5: {type: Agreement, participants: [p1, p2, p3], factuality: counterfactual}
acts:
  a1: {type: Statement, by: p4, content: "Een verdrag is het niet"}
  c1: {type: Concession, by: p2, factuality: counterfactual}
