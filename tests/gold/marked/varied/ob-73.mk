 date 2008-01-03 [Colombo|LK] {zegt|s1} {bestand|e1} op

[De regering van [Sri Lanka|LK]|LK] heeft [Noorwegen|NW] woensdag per brief {gemeld|s1} dat [ze|LK] over veertien dagen uit de {wapenstilstand|e1} van 2002 met [de Tamiltijgers|TT] stapt. [Oslo|NW] had dat {akkoord|e1} destijds {bemiddeld|e2}. "[Wij|NW] betreuren dit zeer", {zei|s2} minister [Erik Solheim|p1], die het werk van [zijn|p1] leven ziet sneuvelen. [De waarnemers van [de Scandinavische missie SLMM|SM]|SM] pakken in. [De Tijgers|TT] reageerden nog niet.
=====
entities:
  LK: {name: Sri Lanka, type: State}
  NW: {name: Noorwegen, type: State}
  TT: {name: Tamiltijgers, type: Organisation}
  SM: {name: SLMM, type: Organisation}
  p1: {name: Erik Solheim, type: Person}
offices:
  - {person: p1, office: minister, of: NW}
events:
  e1: {type: Agreement, label: wapenstilstand van 2002, participants: [LK, TT], mediators: [NW], observers: [SM], time: "van 2002", factuality: actual}
  e2: {type: Mediation, participants: [LK, TT], mediators: [NW], factuality: actual}
acts:
  s1: {type: Statement, by: LK, to: [NW], content: "dat ze over veertien dagen uit de wapenstilstand van 2002 met de Tamiltijgers stapt", about: e1, time: woensdag}
  s2: {type: Statement, by: p1, content: Wij betreuren dit zeer}
