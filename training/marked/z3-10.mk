 date 2020-12-28 Wikinieuws: [Armenië|AM] en [Azerbeidzjan|AZ] {wisselen|e1} gevangenen

Op [de luchthaven van Ganja|l1] zijn zondag 44 [Armeniërs|AM] {geruild|e1} tegen zestien [Azeri's|AZ]. [Een [Zwitsers|CH] echtpaar|p1+p2], [Urs en Lina Ammann|p1+p2], had de {ruil|e1} {bekokstoofd|e2}. [Het Rode Kruis|RK] keek toe. Aanvankelijk {bood|a1} [Bakoe|AZ] één tegen één, wat [Jerevan|AM] {van de hand wees|r1}; daarna {gunde|a2} [Azerbeidzjan|AZ] de gewonden vrije aftocht. In oktober was een eerdere {overdracht|e3} op het laatste ogenblik {afgeblazen|o1}.

Over een vervolg doet [het echtpaar|p1+p2] geheimzinnig. [Lina Ammann|p2] {wil|a3} "geen verwachtingen naaien die [ik|p2] niet kan zomen". Bij [het Rode Kruis|RK] heet het dat nog 112 namen op de lijst staan.
=====
entities:
  AM: {name: Armenië, type: State}
  AZ: {name: Azerbeidzjan, type: State}
  l1: {name: luchthaven van Ganja, type: Place}
  CH: {name: Zwitserland, type: State}
  p1: {name: Urs Ammann, type: Person}
  p2: {name: Lina Ammann, type: Person}
  RK: {name: Rode Kruis, type: Organisation}
events:
  e1: {type: Agreement, label: gevangenenruil Armenië en Azerbeidzjan, participants: [AM, AZ], mediators: [p1, p2], observers: [RK], place: l1, time: zondag, factuality: actual}
  e2: {type: Mediation, label: bemiddeling van het echtpaar Ammann, participants: [AM, AZ], mediators: [p1, p2], factuality: actual}
  e3: {type: Agreement, label: eerdere overdracht van gevangenen, participants: [AM, AZ], time: In oktober, factuality: counterfactual}
acts:
  a3: {type: Statement, by: p2, content: "geen verwachtingen naaien die ik niet kan zomen"}
  a1: {type: Proposal, by: AZ, to: [AM], kind: prisoner_exchange, content: "één tegen één", status: rejected}
  a2: {type: Concession, by: AZ, to: [AM], content: "de gewonden vrije aftocht"}
replies:
  r1: {to: a1, by: AM, answer: rejected}
outcomes:
  o1: {of: e3, type: cancelled}
