 date 2025-02-25 Vrede in de Casamance? In [Bissau|l1] is getekend

Met een {akkoord|e1} dat in drie dagen werd {uitgewerkt|e5}, hebben [Senegal|SN] en [een vleugel van [de MFDC|MF]|MF] zondag in [Guinee-Bissau|GW] een punt gezet achter 43 jaar {strijd|e2} in de Casamance. Althans, een van de punten: [de MFDC|MF] telt er meer dan één, en alleen [César Badiate|p1], [de leider van de zuidelijke tak|p1], zette [zijn|p1] {handtekening|e1}.

Gastheer was president [Umaro Sissoco Embaló|p2]. ‘[Ik|p2] heb [mijn|p2] buren een huis gegeven en verder [mijn|p2] mond gehouden’, {vertelde|s1} [hij|p2]. Premier [Ousmane Sonko|p3], zelf geboren in Ziguinchor, was voor het laatste uurtje uit [Dakar|l2] komen {aanvliegen|e3}. [Hij|p3] {beloofde|a1} ontmijning en een pensioen voor oud-strijders.

Wie {tekende|e4} niet? [De noordelijke tak van [de beweging|MF]|MN], die in de bossen bij de [Gambiaanse|GM] grens zit. Een {uitnodiging|a2} van [Embaló|p2] liet [ze|MN] tot tweemaal toe {onbeantwoord|r1}. Of [Gambia|GM] er iets aan kan doen? ‘[Banjul|GM] is op de hoogte’, klinkt het daar kortweg.
=====
entities:
  SN: {name: Senegal, type: State}
  MF: {name: MFDC, type: Organisation}
  MN: {name: noordelijke tak van de MFDC, type: Organisation}
  GW: {name: Guinee-Bissau, type: State}
  GM: {name: Gambia, type: State}
  l1: {name: Bissau, type: Place}
  l2: {name: Dakar, type: Place}
  p1: {name: César Badiate, type: Person}
  p2: {name: Umaro Sissoco Embaló, type: Person}
  p3: {name: Ousmane Sonko, type: Person}
offices:
  - {person: p2, office: president, of: GW}
  - {person: p3, office: Premier, of: SN}
events:
  e1: {type: Agreement, participants: [SN, MF], hosts: [p2], place: GW, time: zondag, factuality: actual, part_of: e5}
  e2: {type: Conflict, participants: [SN, MF], time: 43 jaar, factuality: actual}
  e3: {type: Visit, participants: [p3], place: l1, factuality: actual}
  e4: {type: Agreement, participants: [SN, MN], factuality: counterfactual}
  e5: {type: Negotiation, participants: [SN, MF], hosts: [p2], time: "in drie dagen", factuality: actual}
acts:
  s1: {type: Statement, by: p2, content: "Ik heb mijn buren een huis gegeven en verder mijn mond gehouden"}
  a1: {type: Concession, by: p3, to: [MF], content: "ontmijning en een pensioen voor oud-strijders"}
  a2: {type: Proposal, by: p2, to: [MN], kind: talks, status: unanswered}
replies:
  r1: {to: a2, by: MN, answer: unanswered}
