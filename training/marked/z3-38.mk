 date 2014-09-02 Teletekst 131: [Lesotho|LS]

[De premier van [Lesotho|LS]|p1], [Thabo Mokhele|p1], mag terug naar huis. In [Pretoria|l1] {legden|e1} [hij|p1] en legerchef [Retselisitsoe Phiri|p2] gisteravond [hun|p1+p2] ruzie bij. [De coupgeneraal|p2] {tekende|e1} met tegenzin. De [Zuid-Afrikaanse|ZA] vicepresident [Nomsa Dlamini|p3] was daarbij {scheidsrechter|e2}; [de SADC|SD] staat garant voor de naleving. [Phiri|p2] {geeft|a2} de radio terug.
=====
entities:
  LS: {name: Lesotho, type: State}
  p1: {name: Thabo Mokhele, type: Person}
  l1: {name: Pretoria, type: Place}
  p2: {name: Retselisitsoe Phiri, type: Person}
  p3: {name: Nomsa Dlamini, type: Person}
  ZA: {name: Zuid-Afrika, type: State}
  SD: {name: SADC, type: Organisation}
offices:
  - {person: p1, office: premier, of: LS}
  - {person: p2, office: legerchef, of: LS}
  - {person: p3, office: vicepresident, of: ZA}
events:
  e1: {type: Agreement, label: bijgelegde ruzie in Lesotho, participants: [p1, p2], mediators: [p3], guarantors: [SD], place: l1, time: gisteravond, factuality: actual}
  e2: {type: Mediation, label: bemiddeling van Dlamini, participants: [p1, p2], mediators: [p3], factuality: actual}
acts:
  a2: {type: Concession, by: p2, to: [p1], content: "de radio"}
