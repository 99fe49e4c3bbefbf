 date 2023-12-02 {Bestand|e1} Gaza voorbij, [Israël|IL] {roept|s7} onderhandelaars terug

[Israël|IL] heeft zaterdag [zijn|IL] {onderhandelaars|d1} uit [Qatar|l2] {teruggeroepen|s7}. De {gesprekken|e2} over verlenging van het {bestand|e1} zitten volgens premier [Benjamin Netanyahu|p1] in een {impasse|o2}. Mossadchef [David Barnea|p2], die de delegatie {leidde|d1}, is onderweg naar Tel Aviv.

Het {bestand|e1}, dat op 24 november inging en twee keer werd {verlengd|e3}, eindigde vrijdagochtend om zeven uur. [Beide partijen|IL+HA] {geven|s1+s2} [elkaar|IL+HA] de schuld. [Hamas|HA] zou geweigerd hebben alle vrouwen vrij te laten, {zegt|s1} [Israël|IL]. [Hamas|HA]-kopstuk [Saleh al-Arouri|p3] {ontkent|s3} dat. "Een {ruil|e4} komt er pas als de {oorlog|e5} ophoudt", {zei|s8} [hij|p3] zaterdag tegen Al Jazeera.

In zeven dagen kwamen 105 gijzelaars {vrij|e6}, onder wie 23 Thai en een Filipijn. [Israël|IL] liet 240 Palestijnse gevangenen {gaan|e6}. De Thai werden afzonderlijk vrijgelaten, na {overleg|e10} tussen [Iran|IR] en [Thailand|TH].

[Qatar|QA] en [Egypte|EG] {bemiddelen|e7} verder. De [Qatarese|QA] premier [Mohammed bin Abdulrahman|p4] {belde|e8} zaterdag met de [Amerikaanse|US] minister [Antony Blinken|p5]. [Die|p5] {riep|s4} [Israël|IL] op burgers te ontzien. De [Franse|FR] president [Emmanuel Macron|p6] {vloog|e9} van de klimaattop in Dubai door naar [Doha|l1].

Bij de aanval van [Hamas|HA] op 7 oktober werden zo'n 1200 mensen gedood en 240 mensen ontvoerd. [Jordanië|JO] en [Turkije|TR] hebben [hun|JO+TR] ambassadeur {teruggeroepen|s5+s6} uit [Israël|IL].
=====
entities:
  IL: {name: Israël, type: State}
  HA: {name: Hamas, type: Organisation}
  QA: {name: Qatar, type: State}
  EG: {name: Egypte, type: State}
  US: {name: Verenigde Staten, type: State}
  IR: {name: Iran, type: State}
  TH: {name: Thailand, type: State}
  FR: {name: Frankrijk, type: State}
  JO: {name: Jordanië, type: State}
  TR: {name: Turkije, type: State}
  l1: {name: Doha, type: Place}
  l2: {name: Qatar, type: Place}
  p1: {name: Benjamin Netanyahu, type: Person}
  p2: {name: David Barnea, type: Person}
  p3: {name: Saleh al-Arouri, type: Person}
  p4: {name: Mohammed bin Abdulrahman, type: Person}
  p5: {name: Antony Blinken, type: Person}
  p6: {name: Emmanuel Macron, type: Person}
offices:
  - {person: p1, office: premier, of: IL}
  - {person: p2, office: Mossadchef, of: IL}
  - {person: p3, office: kopstuk, of: HA}
  - {person: p4, office: premier, of: QA}
  - {person: p5, office: minister, of: US}
  - {person: p6, office: president, of: FR}
events:
  e1: {type: Agreement, label: bestand in Gaza, participants: [IL, HA], time: op 24 november, factuality: actual}
  e2: {type: Negotiation, label: gesprekken over verlenging, participants: [IL, HA], mediators: [QA, EG], place: l2, factuality: actual}
  e3: {type: Agreement, label: verlengingen van het bestand, participants: [IL, HA], factuality: actual}
  e4: {type: Agreement, label: nieuwe ruil, participants: [IL, HA], factuality: possible}
  e5: {type: Conflict, label: oorlog in Gaza, participants: [IL, HA], factuality: actual}
  e6: {type: Agreement, label: vrijlating van gijzelaars en gevangenen, participants: [IL, HA], time: In zeven dagen, factuality: actual}
  e7: {type: Mediation, participants: [IL, HA], mediators: [QA, EG], factuality: actual}
  e8: {type: Meeting, label: telefoongesprek, participants: [p4, p5], time: zaterdag, factuality: actual}
  e9: {type: Visit, label: reis van Macron naar Doha, participants: [p6], place: l1, factuality: actual}
  e10: {type: Negotiation, label: overleg over de Thai, participants: [IR, TH], factuality: actual}
acts:
  s1: {type: Statement, by: IL, to: [HA], content: "geweigerd hebben alle vrouwen vrij te laten"}
  s2: {type: Statement, by: HA, to: [IL], content: "de schuld"}
  s3: {type: Statement, by: p3, content: "geweigerd hebben alle vrouwen vrij te laten"}
  s8: {type: Demand, by: p3, to: [IL], content: "Een ruil komt er pas als de oorlog ophoudt", time: zaterdag}
  s4: {type: Demand, by: p5, to: [IL], content: "burgers te ontzien"}
  s5: {type: Statement, by: JO, to: [IL], content: "hun ambassadeur"}
  s6: {type: Statement, by: TR, to: [IL], content: "hun ambassadeur"}
  s7: {type: Statement, by: IL, content: "zijn onderhandelaars uit Qatar", time: zaterdag}
delegations:
  d1: {of: IL, head: p2, members: [], event: e2}
outcomes:
  o2: {of: e2, type: no_breakthrough}
