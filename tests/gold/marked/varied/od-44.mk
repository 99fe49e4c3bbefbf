 date 2019-02-05 [Bangui|CF] en [veertien gewapende groepen|RB] {eens|e1} in [Khartoem|l1]

[KHARTOEM|l1] (AFP) - Na tien dagen {onderhandelen|e2} in een hotel aan de Blauwe Nijl is er een {vredesakkoord|e1+o1} voor [de Centraal-Afrikaanse Republiek|CF]. Het is het achtste sinds 2012. Dinsdag wordt het in [Khartoem|l1] {geparafeerd|e6}; de {ondertekening|e3} volgt woensdag in [Bangui|l2].

[De Afrikaanse Unie|AU] {zat|e2} de {gesprekken|e2} voor, bij monde van vredescommissaris [Smaïl Chergoui-Baali|p1]. [Soedan|SD], dat het hotel betaalde, was gastheer; [Rusland|RU], dat er vorig jaar op eigen houtje een {ronde|e4} met [vier van de milities|VM] had georganiseerd, bleef ditmaal in de lobby.

Tot maandagochtend leek het mis te lopen. [De rebellen|RB] {wilden|a1} algehele amnestie. President [Faustin-Archange Touadéra|p2] had [zijn|p2] {team|d1}, onder kabinetschef [Firmin Ngrébada-Yola|p3], {verboden|r1} daarover zelfs maar te praten, omdat een volksraadpleging in 2015 het tegendeel had opgedragen. [Noureddine Adam|p4] van [de FPRC|FP] {verliet|o2} daarop zondag de zaal, om na een telefoontje uit Ndjamena weer te gaan zitten. Wat het uiteindelijk werd, is een waarheidscommissie; over straf zwijgt de tekst.

In ruil {krijgen|a2} [de groepen|RB] ministersposten. Hoeveel, dat wordt nog {besproken|e5}. 'Oorlog als sollicitatiebrief', {schampert|a3} [de aartsbisschop van [Bangui|l2]|p5], kardinaal [Dieudonné Nzapalai|p5].

In PK5, de moslimwijk van Bangui, werd maandag een bruidspaar beschoten.
=====
entities:
  CF: {name: Centraal-Afrikaanse Republiek, type: State}
  RB: {name: veertien gewapende groepen, type: Organisation}
  FP: {name: FPRC, type: Organisation}
  AU: {name: Afrikaanse Unie, type: Organisation}
  SD: {name: Soedan, type: State}
  RU: {name: Rusland, type: State}
  VM: {name: vier van de milities, type: Organisation}
  p1: {name: Smaïl Chergoui-Baali, type: Person}
  p2: {name: Faustin-Archange Touadéra, type: Person}
  p3: {name: Firmin Ngrébada-Yola, type: Person}
  p4: {name: Noureddine Adam, type: Person}
  p5: {name: Dieudonné Nzapalai, type: Person}
  l1: {name: Khartoem, type: Place}
  l2: {name: Bangui, type: Place}
offices:
  - {person: p1, office: vredescommissaris, of: AU}
  - {person: p2, office: President, of: CF}
  - {person: p3, office: kabinetschef, of: CF}
events:
  e1: {type: Agreement, label: vredesakkoord van Khartoem, participants: [CF, RB], mediators: [AU, p1], place: l1, factuality: actual}
  e6: {type: Agreement, label: parafering, participants: [CF, RB], place: l1, time: Dinsdag, factuality: planned}
  e2: {type: Negotiation, label: onderhandelingen in Khartoem, participants: [CF, RB, p3, FP, p4], mediators: [AU, p1], hosts: [SD], place: l1, time: tien dagen, factuality: actual}
  e3: {type: Agreement, label: ondertekening, participants: [CF, RB], place: l2, time: woensdag, factuality: planned}
  e4: {type: Negotiation, label: Russische ronde, participants: [VM], hosts: [RU], time: vorig jaar, factuality: actual}
  e5: {type: Negotiation, participants: [CF, RB], factuality: planned}
acts:
  a1: {type: Demand, by: RB, to: [CF], content: algehele amnestie, about: e2}
  a2: {type: Concession, by: CF, to: [RB], content: ministersposten, about: e1}
  a3: {type: Statement, by: p5, content: Oorlog als sollicitatiebrief, about: e1}
replies:
  r1: {to: a1, by: p2, answer: rejected}
delegations:
  d1: {of: CF, head: p3, members: [], event: e2}
outcomes:
  o1: {of: e2, type: agreement}
  o2: {of: e2, type: walkout}
