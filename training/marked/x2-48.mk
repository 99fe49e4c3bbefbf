 date 2005-08-16 De sauna van [Helsinki|l1]: hoe [Atjeh|GA] en [Jakarta|ID] [elkaar|GA+ID] vonden

[HELSINKI|l1] - Het had zeventien minuten kunnen duren. Toen de [Indonesische|ID] delegatieleider [Sofyan Harahap|p1] in januari de kamer binnenkwam en zag dat [de Atjehers|GA] [hun|GA] vlag op tafel hadden gezet, {draaide|o1} [hij|p1] op [zijn|p1] hakken om. In de gang stond oud-president [Kalevi Rautio|p2]. "Er zijn hier twee uitgangen", {zei|s1} die. "Door de ene komt [u|p1] in de sneeuw terecht." [Harahap|p1] keerde terug, de vlag ging onder de stoel.

Maandag, vijf ronden later, {ondertekenden|e1} [Harahap|p1] en de rebellenleider in ballingschap [Teuku Malik Daud|p3] in het Smolnapaleis een {vredesmemorandum|e1+o3} dat een {oorlog|e2} van dertig jaar beëindigt. [Rautio|p2] zat tussen [hen|p1+p3] in, met een das vol rendieren.

Tsunami

De {gesprekken|e3} zouden er zonder de golf van 26 december nooit zijn gekomen, daarover zijn alle betrokkenen het eens. [De Beweging Vrij Atjeh|GA] {kondigde|s2} twee dagen na de ramp op eigen houtje een wapenstilstand af. [Jakarta|ID] {vertrouwde|r1} dat niet, maar {stuurde|d1} wel vier ministers naar Finland. Eerdere {pogingen|e4}, in 2000 en 2002 begeleid door een stichting uit Genève, waren telkens {doodgebloed|o2}.

Woordenboek

Tot april {bleef|a1} [Daud|p3] onafhankelijkheid eisen. Toen {slikte|s3} [hij|p3] het woord in, en kreeg er "zelfbestuur" voor terug. [De regering|ID] van [haar|ID] kant {stemde|s4} in met lokale partijen, iets waar generaals in Jakarta tot op de laatste avond tegen bleven {waarschuwen|s5}. [De rebellen|GA] {leveren|s6} 840 wapens in, [Indonesië|ID] {haalt|s8} 30.000 soldaten weg.

"U hebt geen idee hoe lang je over een komma kunt doen", lacht [Rautio|p2] de volgende ochtend op [zijn|p2] {persconferentie|e5}. [Hij|p2] heeft drie uur geslapen. "Om vier uur vannacht opperde iemand een sauna. [Ze|ID+GA] zijn allemaal meegegaan. Daar is artikel 3 geboren."

Toezicht

Vanaf september ziet een missie van [de Europese Unie|EU] en [vijf Aziatische landen|AS] toe op de ontwapening. De chef ervan wordt de Nederlander [Pieter Roorda|p4]. [Hij|p4] {reist|e6} donderdag al naar [Banda Atjeh|l3]. [Amnesty|AM] {mist|s9} in de tekst elk woord over berechting.

En de weduwen van Pidie? "Eerst zien", {zegt|s10} een van hen door een krakende lijn. "Wij hebben al eens een papier gehad. We hebben er rijst in gewikkeld."
=====
entities:
  GA: {name: Beweging Vrij Atjeh, type: Organisation}
  ID: {name: Indonesië, type: State}
  EU: {name: Europese Unie, type: Organisation}
  AS: {name: vijf Aziatische landen, type: Organisation}
  AM: {name: Amnesty, type: Organisation}
  l1: {name: Helsinki, type: Place}
  l3: {name: Banda Atjeh, type: Place}
  p1: {name: Sofyan Harahap, type: Person}
  p2: {name: Kalevi Rautio, type: Person}
  p3: {name: Teuku Malik Daud, type: Person}
  p4: {name: Pieter Roorda, type: Person}
offices:
  - {person: p1, office: delegatieleider, of: ID}
  - {person: p3, office: rebellenleider, of: GA}
  - {person: p4, office: chef, of: EU}
events:
  e1: {type: Agreement, label: vredesmemorandum, participants: [ID, GA, p1, p3], mediators: [p2], guarantors: [EU, AS], place: l1, time: Maandag, factuality: actual, part_of: e3}
  e2: {type: Conflict, label: oorlog in Atjeh, participants: [ID, GA], time: van dertig jaar, factuality: actual}
  e3: {type: Negotiation, label: vijf ronden in Helsinki, participants: [ID, GA], mediators: [p2], place: l1, factuality: actual}
  e4: {type: Negotiation, label: eerdere pogingen, participants: [ID, GA], time: in 2000 en 2002, factuality: actual}
  e5: {type: PressConference, label: persconferentie van Rautio, participants: [p2], place: l1, time: de volgende ochtend, factuality: actual}
  e6: {type: Visit, label: reis van Roorda, participants: [p4], place: l3, time: donderdag, factuality: planned}
acts:
  s1: {type: Warning, by: p2, to: [p1], content: "Er zijn hier twee uitgangen"}
  s2: {type: Statement, by: GA, content: "op eigen houtje een wapenstilstand", time: twee dagen na de ramp}
  a1: {type: Demand, by: p3, to: [ID], content: "onafhankelijkheid"}
  s3: {type: Concession, by: p3, to: [ID], content: "slikte hij het woord in"}
  s4: {type: Concession, by: ID, to: [GA], content: "lokale partijen"}
  s5: {type: Warning, by: "generaals in Jakarta", to: [ID], content: "lokale partijen"}
  s6: {type: Concession, by: GA, to: [ID], content: "840 wapens in"}
  s8: {type: Concession, by: ID, to: [GA], content: "haalt 30.000 soldaten weg"}
  s9: {type: Statement, by: AM, content: "elk woord over berechting", about: e1}
  s10: {type: Statement, by: "een van hen", content: "Wij hebben al eens een papier gehad", about: e1}
replies:
  r1: {to: s2, by: ID, answer: rejected}
delegations:
  d1: {of: ID, head: null, members: [], event: e3}
outcomes:
  o1: {of: e3, type: walkout, factuality: counterfactual}
  o2: {of: e4, type: no_breakthrough}
  o3: {of: e3, type: agreement}
