 date 2019-09-26 [Sarkissov|p1] en [Talibli|p2] voor het eerst alleen {aan tafel|e1}

NEW YORK - Aan de vooravond van de Algemene Vergadering hebben [Armenië|AM] en [Azerbeidzjan|AZ] [hun|AM+AZ] {contacten|e1} hervat. [De ministers van Buitenlandse Zaken|p1+p2], [Ruben Sarkissov|p1] en [Elnur Talibli|p2], {dineerden|e1} woensdag in een achterkamer van [het Waldorf-hotel|l1], buiten aanwezigheid van [de Minskgroep|MG], die het conflict al sinds 1992 {begeleidt|e2}.

[Een van de drie covoorzitters|p3], de Fransman [Étienne Vidal|p3], toont zich niet gepikeerd. "Als [ze|p1+p2] [ons|MG] niet nodig hebben, heeft het werk vrucht gedragen", {zei|a1} [hij|p3]. Minder blij is [de regering van [Nagorno-Karabach|NK]|NK]. [Die|NK] {eist|a2} al jaren een eigen stoel; [Bakoe|AZ] heeft dat altijd {geweigerd|r1}.

Over de inhoud is alleen bekend wat [Talibli|p2] {twitterde|a3}: dat er "over water is gesproken en over vissen gegeten". [De dienst van [Sarkissov|p1]|AM] {bevestigt|a4} dat het Sarsangmeer aan bod kwam. Dat stuwmeer wordt bestuurd vanuit [Stepanakert|NK] en bevloeide vroeger de akkers aan de andere kant van de frontlijn. [Armenië|AM] zou hebben {aangeboden|a5} de kranen in juli en augustus open te zetten. [Bakoe|AZ] {vond|r2} het volgens [een Amerikaanse functionaris|p4] te weinig.

Of er een {vervolg|e3} komt, {staat nog open|o1}.
=====
entities:
  p1: {name: Ruben Sarkissov, type: Person}
  p2: {name: Elnur Talibli, type: Person}
  p3: {name: Étienne Vidal, type: Person}
  p4: {name: Amerikaanse functionaris, type: Person}
  AM: {name: Armenië, type: State}
  AZ: {name: Azerbeidzjan, type: State}
  NK: {name: Nagorno-Karabach, type: State}
  MG: {name: Minskgroep, type: Organisation}
  l1: {name: Waldorf-hotel, type: Place}
offices:
  - {person: p1, office: minister van Buitenlandse Zaken, of: AM}
  - {person: p2, office: minister van Buitenlandse Zaken, of: AZ}
  - {person: p3, office: covoorzitter, of: MG}
events:
  e1: {type: Meeting, label: diner van Sarkissov en Talibli, participants: [p1, p2, AM, AZ], place: l1, time: woensdag, factuality: actual}
  e2: {type: Mediation, label: begeleiding door de Minskgroep, participants: [AM, AZ], mediators: [MG], time: al sinds 1992, factuality: actual}
  e3: {type: Meeting, label: vervolg, participants: [AM, AZ], factuality: possible, after: e1}
acts:
  a1: {type: Statement, by: p3, content: "Als ze ons niet nodig hebben, heeft het werk vrucht gedragen"}
  a2: {type: Demand, by: NK, to: [AM, AZ], content: een eigen stoel, time: al jaren}
  a3: {type: Statement, by: p2, content: "over water is gesproken en over vissen gegeten", about: e1}
  a4: {type: Statement, by: AM, content: dat het Sarsangmeer aan bod kwam, about: e1}
  a5: {type: Proposal, by: AM, to: [AZ], kind: other, content: de kranen in juli en augustus open te zetten, status: rejected, factuality: possible}
replies:
  r1: {to: a2, by: AZ, answer: rejected}
  r2: {to: a5, by: AZ, answer: rejected}
outcomes:
  o1: {of: e1, type: unknown}
