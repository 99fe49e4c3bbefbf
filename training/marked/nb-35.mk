 date 2022-11-24 Nummerborden: [Servië|RS] en [Kosovo|XK] dan toch {overeen|e1}

Om kwart voor middernacht twitterde [Josep Borrell|p1] drie woorden: "We have a {deal|e1}". [Zijn|p1] collega's in Brussel hadden er al niet meer op gerekend. Twee dagen eerder was een {marathonzitting|e2} van acht uur met president [Aleksandar Vučić|p2] en premier [Albin Kurti|p3] nog {in rook opgegaan|o2}.

Wat staat er in? [Servië|RS] {drukt|c1} geen platen meer met codes van [Kosovaarse|XK] steden, zoals KM voor Kosovska Mitrovica. [Kosovo|XK] van [zijn|XK] kant {laat|c2} de boetes van 150 euro vallen.

Het dossier sleept al sinds 2011. In dat jaar, en nog eens in 2016, {spraken|e3} [beide landen|RS+XK] onder het oog van [de EU|EU] af wie met welk bord mocht rijden, maar die {regelingen|e3} verliepen of werden genegeerd. In de zomer van 2021 reed [Pristina|XK] met speciale eenheden naar de grens en hingen er MiG's boven de heuvels van Raška.

"[Kurti|p3] heeft een chauffeur, die snapt het niet", moppert Dragan, garagist in Leposavić. Op zijn binnenplaats staan zeven wagens met plakband over de kentekenplaat. Vijfhonderd [Servische|RS] agenten, die begin deze maand uit protest hun uniform uittrokken, zijn nog altijd niet teruggekeerd.

Nu willen [Frankrijk|FR] en [Duitsland|DE] het ijzer smeden: [hun|FR+DE] {plan|s1} voor normale betrekkingen ligt sinds september op tafel.
=====
entities:
  RS: {name: "Servië", type: State}
  XK: {name: "Kosovo", type: State}
  FR: {name: "Frankrijk", type: State}
  DE: {name: "Duitsland", type: State}
  EU: {name: "EU", type: Organisation}
  p1: {name: "Josep Borrell", type: Person}
  p2: {name: "Aleksandar Vučić", type: Person}
  p3: {name: "Albin Kurti", type: Person}
offices:
  - {person: p2, office: "president", of: RS}
  - {person: p3, office: "premier", of: XK}
events:
  e1: {type: Agreement, participants: [RS, XK], factuality: actual}
  e2: {type: Negotiation, participants: [p2, p3], time: "Twee dagen eerder", factuality: actual}
  e3: {type: Agreement, participants: [RS, XK], observers: [EU], time: "In dat jaar", factuality: actual}
acts:
  c1: {type: Concession, by: RS, to: [XK], content: "drukt geen platen meer met codes van Kosovaarse steden"}
  c2: {type: Concession, by: XK, to: [RS], content: "de boetes van 150 euro"}
  s1: {type: Proposal, by: FR, to: [RS, XK], kind: treaty, content: "normale betrekkingen", status: proposed}
outcomes:
  o2: {of: e2, type: no_breakthrough}
