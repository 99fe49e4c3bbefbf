 date 1999-05-30 [Eritrea|ER] en [Ethiopië|ET]: niet vandaag, misschien nooit

ADDIS ABEBA - [De OAE|OA] heeft de {vredesconferentie|e1} over [Badme|l1] {op de lange baan geschoven|o1}. De {gesprekken|e1} zouden 6 juni in [Lusaka|l2] van start gaan, maar [Asmara|ER] {eist|a1} eerst excuses voor een gebombardeerde school. "Dan kunnen [we|OA] wachten tot de kamelen fluiten", zegt [de [Zambiaanse|ZM] gastheer|p1], [Bernard Chisanga|p1].

[Ethiopië|ET] blijft bij [zijn|ET] {woord|s1} dat [het|ET] zonder voorwaarden wil praten. Van de {toezegging|a2} om terug te trekken uit twee dorpen aan de Mareb is echter niets overgebleven, al {waarschuwde|a3} [Addis Abeba|ET] al in april dat die maar tot mei zou gelden.

[Asmara|ER] en [Addis|ET] hebben sinds het begin van de {oorlog|e2} naar schatting 40.000 doden te betreuren. [Algerije|DZ] heeft {aangeboden|a4} garant te staan voor een gedemilitariseerde strook. Die {suggestie|a4} wordt in [Asmara|ER] {bestudeerd|r1}.

Het is niet de eerste keer dat er aan de {conferentie|e1} wordt getornd. In maart {annuleerde|o2} [Ethiopië|ET] al een {reis|e3} van [zijn|ET] minister [Tsehay Worku|p2] naar [Lusaka|l2], volgens [Chisanga|p1] omdat [Eritrea|ER] dertig krijgsgevangenen tegen dertig wilde {ruilen|a5}. Dat {aanbod|a5} werd toen {afgedaan|r2} als "mensenhandel". Nu {noemt|r3} [Worku|p2] het "een basis om op te bouwen". Maar [hij|p2] {schermde|a6} er meteen ook mee dat bij de volgende granaat de luchtmacht opnieuw uitvliegt.

[De OAE|OA] hoopt dat [Asmara|ER] en [Addis|ET] voor het einde van de maand toch weer bellen. "[Ze|ER+ET] {bellen|e4} [elkaar|ER+ET] al, hoor", relativeerde [Chisanga|p1]. "Alleen niet over vrede."
=====
entities:
  ER: {name: Eritrea, type: State}
  ET: {name: Ethiopië, type: State}
  OA: {name: OAE, type: Organisation}
  l1: {name: Badme, type: Place}
  l2: {name: Lusaka, type: Place}
  ZM: {name: Zambia, type: State}
  p1: {name: Bernard Chisanga, type: Person}
  DZ: {name: Algerije, type: State}
  p2: {name: Tsehay Worku, type: Person}
offices:
  - {person: p2, office: minister, of: ET}
events:
  e1: {type: Negotiation, label: vredesconferentie over Badme, participants: [ER, ET], hosts: [ZM, p1], place: l2, time: 6 juni, factuality: counterfactual}
  e2: {type: Conflict, label: oorlog tussen Eritrea en Ethiopië, participants: [ER, ET], place: l1, factuality: actual}
  e3: {type: Visit, label: reis van Worku naar Lusaka, participants: [p2], hosts: [ZM], place: l2, time: In maart, factuality: counterfactual}
  e4: {type: Meeting, label: telefoontjes tussen Eritrea en Ethiopië, participants: [ER, ET], factuality: actual, source: p1}
acts:
  a1: {type: Demand, by: ER, to: [ET], content: excuses voor een gebombardeerde school, about: e1}
  s1: {type: Statement, by: ET, content: dat het zonder voorwaarden wil praten}
  a2: {type: Concession, by: ET, to: [ER], content: terug te trekken uit twee dorpen aan de Mareb}
  a3: {type: Warning, by: ET, to: [ER], content: dat die maar tot mei zou gelden, time: in april}
  a4: {type: Proposal, by: DZ, to: [ER], kind: guarantee, content: garant te staan voor een gedemilitariseerde strook, status: unanswered}
  a5: {type: Proposal, by: ER, to: [ET], kind: prisoner_exchange, content: dertig krijgsgevangenen tegen dertig wilde ruilen, status: unanswered, time: In maart}
  a6: {type: Warning, by: p2, to: [ER], content: dat bij de volgende granaat de luchtmacht opnieuw uitvliegt}
replies:
  r1: {to: a4, by: ER, answer: unanswered}
  r2: {to: a5, by: ET, answer: rejected}
  r3: {to: a5, by: p2, answer: unanswered}
outcomes:
  o1: {of: e1, type: postponed}
  o2: {of: e3, type: cancelled}
