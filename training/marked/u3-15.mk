 date 2022-10-11 [Israël|IL] en [Libanon|LB] {eens|e1} over zeegrens

[Israël|IL] en [Libanon|LB] hebben een {akkoord|e1} bereikt over [hun|IL+LB] grens op zee. Premier [Yair Lapid|p1] van [Israël|IL] {spreekt|s1} van een "historische prestatie". De [Libanese|LB] president [Michel Aoun|p2] {zegt|s2} dat [zijn|p2] land tevreden is met de tekst.

[De Verenigde Staten|US] {bemiddelden|e2}. Gezant [Amos Hochstein|p3] {pendelde|e2} meer dan een jaar tussen [Jeruzalem|IL] en [Beiroet|LB]. Rechtstreeks {spraken|e3} [de landen|IL+LB] {niet|e3} met [elkaar|IL+LB]: [ze|IL+LB] zijn officieel nog in {oorlog|e4}.

Volgens de afspraken krijgt [Israël|IL] het Karish-gasveld en [Libanon|LB] het Qana-veld. Een deel van de opbrengst uit Qana gaat naar [Israël|IL]. Het [Franse|FR] bedrijf TotalEnergies betaalt dat.

De {ondertekening|e5} is waarschijnlijk eind oktober in [Naqoura|l1], op een basis van [de VN|VN]. Vorige week leek het nog mis te gaan, toen [Lapid|p1] de laatste [Libanese|LB] {wijzigingen|s3} van tafel {veegde|r1}.

Oppositieleider [Benjamin Netanyahu|p4] {noemt|s4} het {akkoord|e1} een "capitulatie voor [Hezbollah|HZ]". [De sjiitische beweging|HZ] {liet|s5} weten zich neer te leggen bij het standpunt van [de [Libanese|LB] regering|LB].

Ook Cyprus heeft gasvelden in de buurt. [Israël|IL] en [Libanon|LB] vochten in 2006 [hun|IL+LB] laatste {oorlog|e6} uit.
=====
entities:
  IL: {name: Israël, type: State}
  LB: {name: Libanon, type: State}
  US: {name: Verenigde Staten, type: State}
  FR: {name: Frankrijk, type: State}
  VN: {name: Verenigde Naties, type: Organisation}
  HZ: {name: Hezbollah, type: Organisation}
  l1: {name: Naqoura, type: Place}
  p1: {name: Yair Lapid, type: Person}
  p2: {name: Michel Aoun, type: Person}
  p3: {name: Amos Hochstein, type: Person}
  p4: {name: Benjamin Netanyahu, type: Person}
offices:
  - {person: p1, office: Premier, of: IL}
  - {person: p2, office: president, of: LB}
  - {person: p3, office: Gezant, of: US}
  - {person: p4, office: Oppositieleider, of: IL}
events:
  e1: {type: Agreement, label: akkoord over de zeegrens, participants: [IL, LB], mediators: [US, p3], factuality: actual}
  e2: {type: Mediation, participants: [IL, LB], mediators: [US, p3], time: meer dan een jaar, factuality: actual}
  e3: {type: Negotiation, label: rechtstreekse gesprekken, participants: [IL, LB], factuality: counterfactual}
  e4: {type: Conflict, participants: [IL, LB], factuality: actual}
  e5: {type: Agreement, label: ondertekening, participants: [IL, LB], place: l1, time: eind oktober, factuality: planned}
  e6: {type: Conflict, label: oorlog van 2006, participants: [IL, LB], time: in 2006, factuality: actual}
acts:
  s1: {type: Statement, by: p1, content: "historische prestatie"}
  s2: {type: Statement, by: p2, content: "dat zijn land tevreden is met de tekst"}
  s3: {type: Proposal, by: LB, to: [IL], kind: treaty, content: "de laatste Libanese wijzigingen", status: rejected, time: Vorige week}
  s4: {type: Statement, by: p4, content: "capitulatie voor Hezbollah"}
  s5: {type: Statement, by: HZ, content: "zich neer te leggen bij het standpunt van de Libanese regering"}
replies:
  r1: {to: s3, by: p1, answer: rejected}
