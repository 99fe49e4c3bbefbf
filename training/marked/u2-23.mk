 date 1976-03-02 De trawlers en de trots

Vandaag is het een week geleden dat [IJsland|IS] de betrekkingen met [het Verenigd Koninkrijk|GB] {verbrak|s1}. Wat er sindsdien is gebeurd, laat zich het best vertellen vanuit een flat in [Brussel|l1].

Daar woont [Jozef Leenaers|p1], [secretaris-generaal van [de NAVO|NATO]|p1]. Zondag had [hij|p1] [Geir Thorvaldsson|p2], premier in [Reykjavik|IS], op de {thee|e1}; maandag, toen de kopjes nauwelijks waren afgewassen, {belde|e2} [Nigel Farnsworth|p3] aan, [de [Britse|GB] visserijminister|p3]. Dat [de heren|p2+p3] [elkaar|p2+p3] op de trap zouden hebben {gesproken|e3}, is een broodjeaapverhaal.

[Leenaers|p1], die zo {de boodschappen heen en weer draagt|e4}, is nu in het bezit van twee getallen. [Thorvaldsson|p2] {gunt|s2} [de Britten|GB] vijfendertigduizend ton kabeljauw. [Farnsworth|p3] {moet|s3} er vijfentachtigduizend hebben. Het midden, zestigduizend, werd door [de gastheer|p1] {geopperd|s4+s5}: [Reykjavik|IS] was {beledigd|r1}, [Londen|GB] {nam|r2} het mee naar huis, om op te kauwen.

De fregatten varen weer, en dus {herhaalde|s6} [Thorvaldsson|p2] wat [hij|p2] in januari al zei: ligt er op 1 juni nog één grijs schip binnen de tweehonderd mijl, dan gaat de basis in Keflavík dicht. "Dat schip is van [ons|GB], die zee ook", {kaatste|s7} [Farnsworth|p3].

Noorwegen vist in hetzelfde water en sloot in alle stilte een eigen contract met een conservenfabriek. Dat was handel, geen politiek.

Een {overeenkomst|e5} voor zes maanden behoort volgens [Leenaers|p1] nog tot de mogelijkheden. Die van november 1973 {hield|e6} het twee jaar uit.
=====
entities:
  IS: {name: IJsland, type: State}
  GB: {name: Verenigd Koninkrijk, type: State}
  NATO: {name: NAVO, type: Organisation}
  l1: {name: Brussel, type: Place}
  p1: {name: Jozef Leenaers, type: Person}
  p2: {name: Geir Thorvaldsson, type: Person}
  p3: {name: Nigel Farnsworth, type: Person}
offices:
  - {person: p1, office: secretaris-generaal, of: NATO}
  - {person: p2, office: premier, of: IS}
  - {person: p3, office: visserijminister, of: GB}
events:
  e1: {type: Meeting, label: thee met Thorvaldsson, participants: [p1, p2], place: l1, time: "Zondag", factuality: actual, part_of: e4}
  e2: {type: Meeting, label: bezoek van Farnsworth, participants: [p1, p3], place: l1, time: "maandag", factuality: actual, part_of: e4}
  e3: {type: Meeting, participants: [p2, p3], factuality: counterfactual}
  e4: {type: Mediation, participants: [IS, GB], mediators: [p1], factuality: actual}
  e5: {type: Agreement, label: overeenkomst voor zes maanden, participants: [IS, GB], factuality: possible, source: p1}
  e6: {type: Agreement, label: overeenkomst van 1973, participants: [IS, GB], time: "november 1973", factuality: actual}
acts:
  s1: {type: Statement, by: IS, to: [GB], content: "de betrekkingen met het Verenigd Koninkrijk verbrak", time: "een week geleden"}
  s2: {type: Proposal, by: p2, to: [GB], kind: other, content: "vijfendertigduizend ton kabeljauw", status: proposed}
  s3: {type: Demand, by: p3, to: [IS], content: "vijfentachtigduizend"}
  s4: {type: Proposal, by: p1, to: [IS], kind: other, content: "Het midden, zestigduizend", status: rejected}
  s5: {type: Proposal, by: p1, to: [GB], kind: other, content: "Het midden, zestigduizend", status: unanswered}
  s6: {type: Warning, by: p2, to: [GB], content: "ligt er op 1 juni nog één grijs schip binnen de tweehonderd mijl, dan gaat de basis in Keflavík dicht"}
  s7: {type: Statement, by: p3, content: "Dat schip is van ons, die zee ook"}
replies:
  r1: {to: s4, by: IS, answer: rejected}
  r2: {to: s5, by: GB, answer: unanswered}
delegations: {}
outcomes: {}
