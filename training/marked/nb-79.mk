 date 2024-06-04 [Seoel|KR] {zet|a1} militair {pact|e1} met [Noord-Korea|KP] stop na regen van afvalballonnen

SEOEL (Yonhap) - De [Zuid-Koreaanse|KR] regering {schort|a1} het {militaire akkoord|e1} dat in 2018 met [het noorden|KP] werd gesloten in zijn geheel op. [Het kabinet|KR] keurde dat dinsdag goed en president [Yoon Suk-yeol|p1] zette er dezelfde dag een krabbel onder. De opschorting geldt 'totdat het onderlinge vertrouwen is hersteld'.

[Pyongyang|KP] had [zijn|KP] handen er in november 2023 al van {afgetrokken|a2}. Sindsdien is er langs de grens weer een dertigtal wachtposten bemand. Het {pact|e1} van 2018 verbood oefeningen en vluchten dicht bij de demarcatielijn; de ministers van Defensie van toen, [Song Young-moo|p2] en [No Kwang-chol|p3], {tekenden|e1} het in [Pyongyang|l1].

Papier en peuken

Sinds vorige week dinsdag zijn er zo'n duizend ballonnen over de grens gewaaid, met eraan zakken vol sigarettenpeuken, lompen, batterijen en naar verluidt mest. In Incheon ging een voorruit eraan. De luchthaven lag 54 minuten stil. [Kim Yo-jong|p4], de zus van, {noemde|a4} de zakken 'oprechte geschenken'.

Zondag liet [Noord-Korea|KP] weten te {stoppen|c1}, maar [het|KP] {dreigde|a3} met honderd keer zoveel als activisten in [het zuiden|KR] nog pamfletten oplaten. Die hebben daar maling aan: donderdag gaan er weer 200.000 omhoog, plus USB-sticks met trotmuziek.
=====
entities:
  KR: {name: "Zuid-Korea", type: State}
  KP: {name: "Noord-Korea", type: State}
  p1: {name: "Yoon Suk-yeol", type: Person}
  p2: {name: "Song Young-moo", type: Person}
  p3: {name: "No Kwang-chol", type: Person}
  l1: {name: "Pyongyang", type: Place}
  p4: {name: "Kim Yo-jong", type: Person}
offices:
  - {person: p1, office: "president", of: KR}
events:
  e1: {type: Agreement, participants: [p2, p3, KR, KP], place: l1, time: "in 2018", factuality: actual}
acts:
  a4: {type: Statement, by: p4, content: "oprechte geschenken"}
  a1: {type: Statement, by: KR, time: "dinsdag", content: "schort het militaire akkoord dat in 2018 met het noorden werd gesloten in zijn geheel op"}
  a2: {type: Statement, by: KP, time: "in november 2023", content: "zijn handen er in november 2023 al van afgetrokken"}
  a3: {type: Warning, by: KP, to: [KR], content: "met honderd keer zoveel als activisten in het zuiden nog pamfletten oplaten"}
  c1: {type: Concession, by: KP, to: [KR], content: "stoppen"}
