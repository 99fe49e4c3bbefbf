 date 2009-07-15 Persbericht: minister [Vandenabeele|p1] {ontvangt|e1} [[Togolese|TG] collega|p2]

BRUSSEL - Minister van Buitenlandse Zaken [Godelieve Vandenabeele|p1] heeft vandaag [haar|p1] [Togolese|TG] ambtgenoot [Kossi Amégan|p2] {over de vloer gekregen|e1} op [het Egmontpaleis|l1]. [Amégan|p2] was {vergezeld van|d1} de directeur-generaal van de Douane, mevrouw [Afi Lawson|p3].

[De [Belgische|BE] minister|p1] {bepleitte|a1} de opheffing van het handelsembargo dat [Lomé|TG] in 2007 tegen [Benin|BJ] uitvaardigde. [Amégan|p2] {beloofde|r1} het dossier "met nieuwe ogen" te bekijken. [Hij|p2] {bood|a2} op [zijn|p2] beurt [Lomé|l2] aan als plek voor de [Europees|EU]-[Afrikaanse|AU] {top|e2:possible} van 2011; [België|BE] zal die {kandidatuur|a2} {steunen|r2}.

[Beide ministers|p1+p2] {ondertekenden|e3} een {verdrag|e3} tot het vermijden van dubbele belasting. Een tweede {tekst|e4}, over de terugname van uitgeprocedeerden, {lag klaar|e4} maar bleef ongetekend: volgens [de dienst Vreemdelingenzaken|DV] ontbrak een bijlage. Een afzonderlijk {perscontact|e5} vond op vraag van [de gast|p2] niet plaats.

In oktober reist [de minister|p1] voor een {tegenbezoek|e6} naar [Lomé|l2].

Vragen over een eerdere {aanvaring|a3}, in februari, liet [het ministerie|BE] onbeantwoord. Toen {dreigde|a3} [Lomé|TG] de [Belgische|BE] ambassadeur uit te zetten als [Brussel|BE] het asiel van oppositieleider [Yao Dogbe|p4] niet zou {intrekken|a4}. [Brussel|BE] {deed|r3} dat niet en [Lomé|TG] evenmin. Een gepland {treffen|e7} van [Dogbe|p4] met [Amégan|p2], waarover Togolese bloggers berichten, heeft volgens [het kabinet-[Vandenabeele|p1]|BE] {nooit op het programma gestaan|s1}.
=====
entities:
  p1: {name: Godelieve Vandenabeele, type: Person}
  p2: {name: Kossi Amégan, type: Person}
  TG: {name: Togo, type: State}
  l1: {name: Egmontpaleis, type: Place}
  p3: {name: Afi Lawson, type: Person}
  BE: {name: België, type: State}
  BJ: {name: Benin, type: State}
  l2: {name: Lomé, type: Place}
  EU: {name: Europese Unie, type: Organisation}
  AU: {name: Afrikaanse Unie, type: Organisation}
  DV: {name: Dienst Vreemdelingenzaken, type: Organisation}
  p4: {name: Yao Dogbe, type: Person}
offices:
  - {person: p1, office: minister van Buitenlandse Zaken, of: BE}
  - {person: p2, office: minister van Buitenlandse Zaken, of: TG}
  - {person: p3, office: directeur-generaal van de Douane, of: TG}
  - {person: p4, office: oppositieleider, of: TG}
events:
  e1: {type: Meeting, label: ontvangst op het Egmontpaleis, participants: [p1, p2, p3], place: l1, time: vandaag, factuality: actual}
  e2: {type: Meeting, label: Europees-Afrikaanse top, participants: [EU, AU], place: l2, time: van 2011, factuality: planned}
  e3: {type: Agreement, label: verdrag tegen dubbele belasting, participants: [BE, TG, p1, p2], place: l1, time: vandaag, factuality: actual, part_of: e1}
  e4: {type: Agreement, label: tekst over terugname van uitgeprocedeerden, participants: [BE, TG], factuality: counterfactual, part_of: e1}
  e5: {type: PressConference, label: perscontact, participants: [p1, p2], factuality: counterfactual}
  e6: {type: Visit, label: tegenbezoek aan Lomé, participants: [p1], hosts: [TG], place: l2, time: In oktober, factuality: planned, after: e1}
  e7: {type: Meeting, label: treffen van Dogbe en Amégan, participants: [p4, p2], factuality: counterfactual}
acts:
  a1: {type: Proposal, by: p1, to: [TG], kind: sanctions_relief, content: de opheffing van het handelsembargo dat Lomé in 2007 tegen Benin uitvaardigde, status: unanswered}
  a2: {type: Proposal, by: p2, kind: summit, content: Lomé aan als plek voor de Europees-Afrikaanse top van 2011, status: accepted, about: e2}
  a3: {type: Warning, by: TG, to: [BE], content: de Belgische ambassadeur uit te zetten, time: in februari}
  a4: {type: Demand, by: TG, to: [BE], content: het asiel van oppositieleider Yao Dogbe niet zou intrekken, time: in februari}
  s1: {type: Statement, by: BE, content: nooit op het programma gestaan, about: e7}
replies:
  r1: {to: a1, by: p2, answer: unanswered}
  r2: {to: a2, by: BE, answer: accepted}
  r3: {to: a4, by: BE, answer: rejected}
delegations:
  d1: {of: TG, head: p2, members: [p3], event: e1}
