 date 2015-06-11 [Chili|CL] en [Bolivia|BO] {schrappen|o1} {treffen|e1} in [Lima|l1], maar {praten|e2} wel

De {afspraak|e1} stond al sinds april in de agenda's: op dinsdag 9 juni zouden de ministers [Ximena Larraín|p1] van [Chili|CL] en [Rubén Choquehuara|p2] van [Bolivia|BO] [elkaar|p1+p2] {ontmoeten|e1} in [Lima|l1]. Het {ging niet door|o1}. [La Paz|BO] trok zich een dag van tevoren terug, nadat in Arica een vrachtwagenchauffeur was gearresteerd die nergens van wist.

Toch zaten [beide landen|CL+BO] deze week niet stil. In [Asunción|l2], waar woensdag een landbouwbeurs werd geopend die met de zaak niets te maken heeft, {schoven|e2} [hun|CL+BO] ambassadeurs drie uur lang aan bij [Paraguay's|PY] onderminister [Celso Duarte|p3]. Die {leidde|e2} het {gesprek|e2} en {vatte|a3} het na afloop samen: "Over de haven is {niets besloten|o2}. Over de chauffeur wel: hij {mag|a1} naar huis."

De {ontmoeting|e3} van de ministers zou in september alsnog kunnen plaatsvinden. [Larraín|p1] {sluit|a2} dat niet uit, "tenzij er weer een brief komt op de avond voor vertrek". [Choquehuara|p2] was niet bereikbaar.

Peru, dat de zaal al had betaald, kreeg het geld niet terug.
=====
entities:
  CL: {name: Chili, type: State}
  BO: {name: Bolivia, type: State}
  PY: {name: Paraguay, type: State}
  l1: {name: Lima, type: Place}
  l2: {name: Asunción, type: Place}
  p1: {name: Ximena Larraín, type: Person}
  p2: {name: Rubén Choquehuara, type: Person}
  p3: {name: Celso Duarte, type: Person}
offices:
  - {person: p1, office: minister, of: CL}
  - {person: p2, office: minister, of: BO}
  - {person: p3, office: onderminister, of: PY}
events:
  e1: {type: Meeting, label: ministerstreffen in Lima, participants: [p1, p2], place: l1, time: "op dinsdag 9 juni", factuality: counterfactual}
  e2: {type: Negotiation, label: gesprek van de ambassadeurs in Asunción, participants: [CL, BO], mediators: [p3], place: l2, time: woensdag, factuality: actual}
  e3: {type: Meeting, label: ministerstreffen in september, participants: [p1, p2], time: in september, factuality: possible, after: e1}
acts:
  a1: {type: Concession, by: CL, to: [BO], content: "hij mag naar huis", about: e2}
  a2: {type: Statement, by: p1, content: "tenzij er weer een brief komt op de avond voor vertrek", about: e3}
  a3: {type: Statement, by: p3, content: "Over de haven is niets besloten", about: e2}
outcomes:
  o1: {of: e1, type: cancelled}
  o2: {of: e2, type: partial_agreement}
