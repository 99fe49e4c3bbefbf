 date 2023-03-16 [Japan|JP] en [Zuid-Korea|KR] halen banden aan

Premier [Fumio Kishida|p1] van [Japan|JP] en de [Zuid-Koreaanse|KR] president [Yoon Suk-yeol|p2] hebben donderdag in [Tokio|l1] {afgesproken|e2} om [elkaar|p1+p2] voortaan elk jaar te {bezoeken|e3}. Het is voor het eerst in twaalf jaar dat een [Zuid-Koreaanse|KR] president voor een {topontmoeting|e1} naar [Japan|JP] {reist|e4}.

[Tokio|JP] {heft|s1} exportbeperkingen op voor grondstoffen die nodig zijn voor computerchips. [Seoul|KR] {trekt|s2} in ruil daarvoor een klacht bij de Wereldhandelsorganisatie in. "De lange winter is voorbij", {zei|s3} [Kishida|p1] na afloop op een {persconferentie|e5}. [Yoon|p2] {noemde|s4} het {gesprek|e1} "een nieuwe start".

[De leiders|p1+p2] {spraken|e1} ook over Noord-Korea, dat enkele uren voor de aankomst van [Yoon|p2] een langeafstandsraket afvuurde.

Niet alle [Zuid-Koreanen|KR] zijn blij. Oppositieleider [Lee Jae-myung|p3] {spreekt|s5} van "de meest vernederende dag uit onze diplomatie". [Hij|p3] {eist|s6} dat [Japan|JP] eerst excuses aanbiedt aan de dwangarbeiders.

China reageerde afgemeten. De [Amerikaanse|US] president [Joe Biden|p4] {prees|s7} [beide leiders|p1+p2] en heeft [hen|p1+p2] volgens het Witte Huis {uitgenodigd|s8} voor een {top|e6} met [zijn|p4] drieën, later dit jaar.

De verhouding tussen [de twee landen|JP+KR] bekoelde in 2018. Een [Zuid-Koreaanse|KR] rechter bepaalde toen dat Japanse bedrijven een vergoeding moeten betalen aan mensen die in de Tweede Wereldoorlog tot arbeid werden gedwongen.
=====
entities:
  JP: {name: Japan, type: State}
  KR: {name: Zuid-Korea, type: State}
  US: {name: Verenigde Staten, type: State}
  l1: {name: Tokio, type: Place}
  p1: {name: Fumio Kishida, type: Person}
  p2: {name: Yoon Suk-yeol, type: Person}
  p3: {name: Lee Jae-myung, type: Person}
  p4: {name: Joe Biden, type: Person}
offices:
  - {person: p1, office: Premier, of: JP}
  - {person: p2, office: president, of: KR}
  - {person: p3, office: Oppositieleider, of: KR}
  - {person: p4, office: president, of: US}
events:
  e1: {type: Meeting, label: topontmoeting in Tokio, participants: [p1, p2], place: l1, time: donderdag, factuality: actual}
  e2: {type: Agreement, label: afspraak over jaarlijkse bezoeken, participants: [p1, p2], place: l1, time: donderdag, factuality: actual}
  e3: {type: Visit, label: jaarlijkse bezoeken, participants: [p1, p2], time: elk jaar, factuality: planned}
  e4: {type: Visit, label: reis van Yoon naar Japan, participants: [p2], place: l1, factuality: actual}
  e5: {type: PressConference, participants: [p1, p2], factuality: actual}
  e6: {type: Meeting, label: top met Biden, participants: [p1, p2, p4], time: later dit jaar, factuality: possible}
acts:
  s1: {type: Concession, by: JP, to: [KR], content: "exportbeperkingen"}
  s2: {type: Concession, by: KR, to: [JP], content: "een klacht bij de Wereldhandelsorganisatie"}
  s3: {type: Statement, by: p1, content: "De lange winter is voorbij"}
  s4: {type: Statement, by: p2, content: "een nieuwe start"}
  s5: {type: Statement, by: p3, content: "de meest vernederende dag uit onze diplomatie"}
  s6: {type: Demand, by: p3, to: [JP], content: "eerst excuses aanbiedt aan de dwangarbeiders"}
  s7: {type: Statement, by: p4, to: [p1, p2], content: "beide leiders"}
  s8: {type: Proposal, by: p4, to: [p1, p2], kind: summit, content: "een top met zijn drieën", status: proposed, about: e6}
