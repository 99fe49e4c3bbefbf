 date 2015-02-23 [Seoul|ZK] en [Pyongyang|NK] begin maart {om tafel|e1} in [Ulaanbaatar|v1]

SEOUL (Yonhap/ANP) - [Zuid-Korea|ZK] en [Noord-Korea|NK] {praten|e1} vanaf 3 maart in [Ulaanbaatar|v1] over een hervatting van de familiebezoeken. Dat {maakte|s1} [de [Zuid-Koreaanse|ZK] minister van Hereniging|w1], [Chung Dong-hyun|w1], maandag bekend. De {gesprekken|e1} worden geleid door [Tserenpil Batbajar|w4], [een voormalige president van [Mongolië|MN]|w4]. [Zweden|SE] en [Zwitserland|CH] sturen een waarnemer.

[Pyongyang|NK] {laat zich vertegenwoordigen door|d1} [Ri Myong-ho|w3], [de ondervoorzitter van [het Comité voor de Vreedzame Hereniging van het Vaderland|CV]|w3]. Namens [Seoul|ZK] {reist|d2} [Chung Dong-hyun|w1] zelf.

Minister van Defensie [Chung Tae-il|w2], die geen familie is van [[zijn|w2] collega|w1], {noemde|s2} het "voorbarig om nu al een tafel te dekken".

[Noord-Korea|NK] {eist|s3} dat de gezamenlijke oefening van de [Zuid-Koreaanse|ZK] en de [Amerikaanse|US] strijdkrachten, eind maart, niet doorgaat. [Het kabinet in [Seoul|ZK]|ZK] {wijst|r1} dat af.

Op de wachtlijst om een broer, zus of ouder te zien staan in het zuiden nog ongeveer 68.000 mensen, van wie de helft ouder is dan tachtig. De laatste keer dat families elkaar mochten omhelzen was een jaar geleden, in een hotel in de bergen. Per dag sterven er volgens het ministerie elf wachtenden.

In Seoul legden twee honkbalclubs maandag hun ruzie over een werper bij. Een oud-scheidsrechter had bemiddeld.
=====
entities:
  ZK: {name: Zuid-Korea, type: State}
  NK: {name: Noord-Korea, type: State}
  MN: {name: Mongolië, type: State}
  SE: {name: Zweden, type: State}
  CH: {name: Zwitserland, type: State}
  US: {name: Verenigde Staten, type: State}
  CV: {name: Comité voor de Vreedzame Hereniging van het Vaderland, type: Organisation}
  w1: {name: Chung Dong-hyun, type: Person}
  w2: {name: Chung Tae-il, type: Person}
  w3: {name: Ri Myong-ho, type: Person}
  w4: {name: Tserenpil Batbajar, type: Person}
  v1: {name: Ulaanbaatar, type: Place}
offices:
  - {person: w1, office: minister van Hereniging, of: ZK}
  - {person: w2, office: Minister van Defensie, of: ZK}
  - {person: w3, office: ondervoorzitter, of: CV}
  - {person: w4, office: voormalige president, of: MN}
events:
  e1: {type: Negotiation, participants: [ZK, NK], mediators: [w4], observers: [SE, CH], place: v1, time: vanaf 3 maart, factuality: planned}
acts:
  s1: {type: Statement, by: w1, about: e1, time: maandag}
  s2: {type: Statement, by: w2, content: voorbarig om nu al een tafel te dekken, about: e1}
  s3: {type: Demand, by: NK, to: [ZK], content: "dat de gezamenlijke oefening van de Zuid-Koreaanse en de Amerikaanse strijdkrachten, eind maart, niet doorgaat"}
replies:
  r1: {to: s3, by: ZK, answer: rejected}
delegations:
  d1: {of: NK, head: w3, members: [], event: e1}
  d2: {of: ZK, head: w1, members: [], event: e1}
