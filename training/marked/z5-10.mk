 date 2022-02-11 [Emiraten|AE] krijgen [Armenië|AM] en [Azerbeidzjan|AZ] {zover|o2}: {ruil|e1} van 41 gevangenen

[ABU DHABI|l1] - [Armenië|AM] en [Azerbeidzjan|AZ] {wisselen|e1} zondag 41 gevangenen uit. Dat hebben [de Verenigde Arabische Emiraten|AE] vrijdag {wereldkundig|a1} gemaakt, na acht weken waarin [hun|AE] diplomaten onopvallend {brieven overbrachten|e2} tussen [Jerevan|AM] en [Bakoe|AZ].

Het idee was in december {gelanceerd|a2+a5} door de [Emiraatse|AE] staatssecretaris [Shamma al-Kendi|p1]: allen voor allen, zonder namenlijsten vooraf. [Armenië|AM] {ging meteen akkoord|r1}. [Azerbeidzjan|AZ] {hield|r2} het eerst af omdat drie mannen vastzitten wegens spionage, maar {draaide bij|r3} toen [Al-Kendi|p1] zich {borg stelde|a4} dat zij het land niet meer binnenkomen.

De {overdracht|e1} vindt plaats op het vliegveld van [Tbilisi|l2], onder de ogen van [het Rode Kruis|RK]. [Georgië|GE] treedt op als gastland.

Eerder {liep|o1} het mis

Twee eerdere {pogingen|e3}, in 2020 en in mei vorig jaar, {strandden|o1}. Toen was [Rusland|RU] {makelaar|e3}. [Moskou|RU] {laat|a3} nu bij monde van woordvoerster [Galina Tretjak|p2] weten 'elke stap toe te juichen, wie hem ook zet'.

Of er ook over een {vredesverdrag|e4} wordt gesproken, wilde [Al-Kendi|p1] bevestigen noch ontkennen.
=====
entities:
  AE: {name: Verenigde Arabische Emiraten, type: State}
  AM: {name: Armenië, type: State}
  AZ: {name: Azerbeidzjan, type: State}
  GE: {name: Georgië, type: State}
  RU: {name: Rusland, type: State}
  RK: {name: Rode Kruis, type: Organisation}
  l1: {name: Abu Dhabi, type: Place}
  l2: {name: Tbilisi, type: Place}
  p1: {name: Shamma al-Kendi, type: Person}
  p2: {name: Galina Tretjak, type: Person}
offices:
  - {person: p1, office: staatssecretaris, of: AE}
  - {person: p2, office: woordvoerster, of: RU}
events:
  e1: {type: Agreement, label: ruil van 41 gevangenen, participants: [AM, AZ], mediators: [AE], hosts: [GE], observers: [RK], place: l2, time: zondag, factuality: planned}
  e2: {type: Mediation, label: bemiddeling door de Emiraten, participants: [AM, AZ], mediators: [AE, p1], time: acht weken, factuality: actual}
  e3: {type: Mediation, label: eerdere pogingen van Rusland, participants: [AM, AZ], mediators: [RU], time: in 2020 en in mei vorig jaar, factuality: actual}
  e4: {type: Agreement, label: vredesverdrag, participants: [AM, AZ], factuality: possible}
acts:
  a1: {type: Statement, by: AE, content: wisselen zondag 41 gevangenen uit, about: e1, time: vrijdag}
  a2: {type: Proposal, by: p1, to: [AM], kind: prisoner_exchange, content: "allen voor allen, zonder namenlijsten vooraf", status: accepted, time: in december}
  a5: {type: Proposal, by: p1, to: [AZ], kind: prisoner_exchange, content: "allen voor allen, zonder namenlijsten vooraf", status: accepted, time: in december}
  a3: {type: Statement, by: RU, content: "elke stap toe te juichen, wie hem ook zet", about: e1}
  a4: {type: Concession, by: p1, to: [AZ], content: dat zij het land niet meer binnenkomen}
replies:
  r1: {to: a2, by: AM, answer: accepted}
  r2: {to: a5, by: AZ, answer: unanswered}
  r3: {to: a5, by: AZ, answer: accepted}
outcomes:
  o1: {of: e3, type: no_breakthrough}
  o2: {of: e2, type: agreement}
