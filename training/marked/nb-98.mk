 date 2024-09-26 [Israël|IL] {wijst|r1} {plan|s1+s2} voor {gevechtspauze|e1} van drie weken af

[Israël|IL] {gaat niet in op|r1} een {voorstel|s1+s2} van [de Verenigde Staten|US] en [Frankrijk|FR] voor een {staakt-het-vuren|e1} van 21 dagen met [Hezbollah|HZ]. Premier [Benjamin Netanyahu|p1] liet vanuit het vliegtuig naar New York {weten|a1} dat [hij|p1] [het leger|IL] opdracht heeft gegeven 'met volle kracht' door te vechten.

Het {plan|s1+s2} werd woensdagavond gepresenteerd in de marge van de Algemene Vergadering van de VN. Ook [Saudi-Arabië|SA], [Qatar|QA] en [de EU|EU] staan erachter. [Hezbollah|HZ] heeft nog {niet gereageerd|r2}. De [Libanese|LB] premier [Najib Mikati|p2] {zei|a2} te hopen op een snelle uitkomst, maar {ontkende|a3} berichten dat [hij|p2] al iets had {ondertekend|e2}.

[Een medewerker van president [Joe Biden|p3]|p4] {houdt vol|a4} dat er wel degelijk een {afspraak|e3} met [Israël|IL] lag. "[Wij|US] hebben elke komma met [hen|IL] doorgenomen", aldus [de medewerker|p4].

Luchtaanvallen

[Het leger|IL] voerde donderdag 220 aanvallen uit op doelen in het zuiden van [Libanon|LB] en de Bekavallei. Volgens het [Libanese|LB] ministerie van Volksgezondheid zijn daarbij 92 mensen gedood. In Younine, bij Baalbek, kwamen negentien Syrische arbeiders om, meest vrouwen en kinderen. Sinds maandag zijn 700 mensen omgekomen en ruim 118.000 mensen op de vlucht geslagen. In het noorden van [Israël|IL] ging tachtig keer het luchtalarm af.
=====
entities:
  IL: {name: "Israël", type: State}
  US: {name: "Verenigde Staten", type: State}
  FR: {name: "Frankrijk", type: State}
  SA: {name: "Saudi-Arabië", type: State}
  QA: {name: "Qatar", type: State}
  LB: {name: "Libanon", type: State}
  EU: {name: "EU", type: Organisation}
  HZ: {name: "Hezbollah", type: Organisation}
  p1: {name: "Benjamin Netanyahu", type: Person}
  p2: {name: "Najib Mikati", type: Person}
  p3: {name: "Joe Biden", type: Person}
  p4: {name: "medewerker van president Joe Biden", type: Person}
offices:
  - {person: p1, office: "Premier", of: IL}
  - {person: p2, office: "premier", of: LB}
  - {person: p3, office: "president", of: US}
  - {person: p4, office: "medewerker", of: US}
events:
  e1: {type: Agreement, participants: [IL, HZ], factuality: possible}
  e2: {type: Agreement, participants: [p2], factuality: counterfactual}
  e3: {type: Agreement, participants: [IL, US], source: p4, factuality: possible}
acts:
  a1: {type: Statement, by: p1, content: "hij het leger opdracht heeft gegeven 'met volle kracht' door te vechten"}
  a2: {type: Statement, by: p2, content: "te hopen op een snelle uitkomst"}
  a3: {type: Statement, by: p2, content: "berichten dat hij al iets had ondertekend"}
  a4: {type: Statement, by: p4, content: "er wel degelijk een afspraak met Israël lag"}
  s1: {type: Proposal, by: US, to: [IL], kind: ceasefire, content: "een staakt-het-vuren van 21 dagen met Hezbollah", status: rejected}
  s2: {type: Proposal, by: US, to: [HZ], kind: ceasefire, content: "een staakt-het-vuren van 21 dagen met Hezbollah", status: unanswered}
replies:
  r1: {to: s1, by: IL, answer: rejected}
  r2: {to: s2, by: HZ, answer: unanswered}
