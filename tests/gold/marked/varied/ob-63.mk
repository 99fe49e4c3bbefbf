 date 2014-02-05 [Noord-|KP] en [Zuid-Korea|KR] {laten|e1} families bijeen

SEOUL - Vertegenwoordigers van het [Rode Kruis|RK] uit [beide Korea's|KP+KR] hebben woensdag in het grensdorp [Panmunjom|l1] een datum {geprikt|e1+o1}: van 20 tot 25 februari {zien|e4} honderd gescheiden families elkaar terug op [de berg Kumgang|l2]. Het {gesprek|e2} duurde vier uur en "verliep als tussen familie", {zei|s1} [Lee Duk-haeng|p1], die de [Zuid-Koreaanse|KR] {ploeg|d1} {leidde|d1}.

Eerdere {reünies|e3} werden in september vier dagen van tevoren door [Pyongyang|KP] {afgezegd|o2}.
=====
entities:
  KP: {name: Noord-Korea, type: State}
  KR: {name: Zuid-Korea, type: State}
  RK: {name: Rode Kruis, type: Organisation}
  l1: {name: Panmunjom, type: Place}
  l2: {name: Kumgang, type: Place}
  p1: {name: Lee Duk-haeng, type: Person}
events:
  e1: {type: Agreement, label: familiehereniging, participants: [KP, KR], place: l1, time: woensdag, factuality: actual}
  e2: {type: Negotiation, participants: [KP, KR, RK], place: l1, time: woensdag, factuality: actual}
  e3: {type: Meeting, label: reünies, participants: [KP, KR], time: in september, factuality: counterfactual}
  e4: {type: Meeting, label: familiereünie, participants: [KP, KR], place: l2, time: van 20 tot 25 februari, factuality: planned}
acts:
  s1: {type: Statement, by: p1, content: verliep als tussen familie, about: e2}
delegations:
  d1: {of: KR, head: p1, members: [], event: e2}
outcomes:
  o1: {of: e2, type: agreement}
  o2: {of: e3, type: cancelled}
