 date 2020-08-15 [Moskeeëninitiatief|MV]: {akkoord|e1} [Israël|IL]-[Emiraten|AE] is "een huwelijk met de buurvrouw"

ROTTERDAM - In een persbericht {reageert|s1} [het platform Moslims voor Vrede|MV] afwijzend op het {normalisatieakkoord|e1} dat president [Trump|p1] donderdag {aankondigde|s0}. "[Israël|IL] en [de Emiraten|AE] hebben nooit {oorlog|e2} gevoerd, dus kunnen [ze|IL+AE] er ook geen sluiten," {aldus|s1} voorzitter [Nourdin Amezian|p2]. "Vrede sluit je met wie je huis wil."

Volgens de gezamenlijke verklaring van [de drie landen|IL+AE+US] {schort|c1} [Israël|IL] de annexatie van delen van de Westoever op. Premier [Netanyahu|p3] {voegde|s2} daar een uur later aan toe dat het plan "gewoon op tafel" blijft. [De [Palestijnse|PS] president|p4], [Abbas|p4], heeft [zijn|p4] ambassadeur uit [Abu Dhabi|AE] {teruggeroepen|s3} en {vraagt|a1} [de Arabische Liga|AL] om een {spoedzitting|e5}. [De secretaris-generaal|p5] heeft dat {verzoek|a1} {in ontvangst genomen|r1}. [Bahrein|BH] en [Oman|OM] {juichten|s4+s5} het {akkoord|e1} toe; [Iran|IR] {noemde|s6} het een dolksteek, [Turkije|TR] {overweegt|w1} [zijn|TR] ambassadeur weg te halen.

Delegaties van [Israël|IL] en [de Emiraten|AE] {tekenen|e3} naar verwachting over drie weken in [Washington|l1]; de {onderhandelingen|e4} over visa en vluchten beginnen eerder.

[Het platform|MV], waarbij elf moskeeën zijn aangesloten, had in juni bij [de [Nederlandse|NL] regering|NL] {gepleit|a2} voor sancties ingeval van annexatie. Minister [Blok|p6] {vond|r2} dat toen prematuur.

Vanwege de coronamaatregelen vervalt de open dag van 29 augustus. De voedselbank op het Afrikaanderplein gaat wel door.
=====
entities:
  IL: {name: Israël, type: State}
  AE: {name: Verenigde Arabische Emiraten, type: State}
  PS: {name: Palestina, type: State}
  BH: {name: Bahrein, type: State}
  OM: {name: Oman, type: State}
  IR: {name: Iran, type: State}
  TR: {name: Turkije, type: State}
  NL: {name: Nederland, type: State}
  US: {name: Verenigde Staten, type: State}
  AL: {name: Arabische Liga, type: Organisation}
  MV: {name: Moslims voor Vrede, type: Organisation}
  p1: {name: Trump, type: Person}
  p2: {name: Nourdin Amezian, type: Person}
  p3: {name: Netanyahu, type: Person}
  p4: {name: Abbas, type: Person}
  p5: {name: secretaris-generaal van de Arabische Liga, type: Person}
  p6: {name: Blok, type: Person}
  l1: {name: Washington, type: Place}
offices:
  - {person: p2, office: voorzitter, of: MV}
  - {person: p3, office: Premier, of: IL}
  - {person: p4, office: president, of: PS}
  - {person: p5, office: secretaris-generaal, of: AL}
  - {person: p6, office: Minister, of: NL}
events:
  e1: {type: Agreement, label: normalisatieakkoord, participants: [IL, AE], time: donderdag, factuality: actual}
  e2: {type: Conflict, participants: [IL, AE], factuality: counterfactual}
  e3: {type: Agreement, label: ondertekening, participants: [IL, AE], place: l1, time: over drie weken, factuality: planned}
  e4: {type: Negotiation, label: onderhandelingen over visa en vluchten, participants: [IL, AE], factuality: planned}
  e5: {type: Meeting, label: spoedzitting van de Arabische Liga, participants: [AL], factuality: possible}
acts:
  s0: {type: Statement, by: p1, content: "het normalisatieakkoord", time: donderdag, about: e1}
  s1: {type: Statement, by: p2, content: "Vrede sluit je met wie je huis wil", about: e1}
  c1: {type: Concession, by: IL, to: [AE], content: "de annexatie van delen van de Westoever"}
  s2: {type: Statement, by: p3, content: "gewoon op tafel"}
  s3: {type: Statement, by: p4, to: [AE], content: "zijn ambassadeur uit Abu Dhabi"}
  a1: {type: Proposal, by: p4, to: [AL], kind: talks, content: "een spoedzitting", status: unanswered, about: e5}
  s4: {type: Statement, by: BH, content: "juichten het akkoord toe", about: e1}
  s5: {type: Statement, by: OM, content: "juichten het akkoord toe", about: e1}
  s6: {type: Statement, by: IR, content: "een dolksteek", about: e1}
  w1: {type: Warning, by: TR, to: [AE], content: "zijn ambassadeur weg te halen"}
  a2: {type: Demand, by: MV, to: [NL], content: "sancties ingeval van annexatie", time: in juni}
replies:
  r1: {to: a1, by: p5, answer: unanswered}
  r2: {to: a2, by: p6, answer: rejected}
