 date 2023-04-22 Veertien uur stilte in [Khartoem|l1], als het aan [de Saudi's|SA] ligt

[Saudi-Arabië|SA] en [Zuid-Sudan|SS] hebben de strijdende partijen in [Sudan|SD] een gevechtspauze van vrijdagavond acht uur tot zaterdagochtend tien uur {voorgelegd|s1+s2}. In die uren zouden gewonden kunnen worden weggehaald en het waterleidingbedrijf hersteld.

[Het leger|SD] van generaal [Abdelrahim Karrar|p1] gaf binnen het uur {thuis|r1}. De paramilitairen van [de RSF|RSF] stemden ook {in|r2}, maar {stelden|s3} een voorwaarde: eerst moet het vliegveld open. [Karrar|p1] {maakte|r3} daar met één woord korte metten mee. "Nooit."

[De [Zuid-Sudanese|SS] president|p2], [Gabriel Lado Wani|p2], die zich beroept op oude vriendschap met beiden, liet het er niet bij zitten. [Hij|p2] {telefoneerde|e1} tot diep in de nacht met [RSF|RSF]-commandant [Musa Hilal Dagash|p3] en {wist|s4} [hem|p3] op één punt te vermurwen: ambulances mogen voorbij de versperringen, zonder controle van de chauffeurs.

Het Rode Kruis noemt dat een begin. Maar arts [Amna Bushra|p4], die in een kelder in [Omdurman|l2] opereert, {vreest|s5} dat elke dag uitstel vijftig levens kost.

Eerdere bestanden hielden geen stand. Het {staakt-het-vuren|e2} van woensdag sneuvelde na tien minuten, dat van dinsdag {ging|e3} nooit in. En van de {onderhandelingen|e4} die [de Amerikanen|US] in [Djedda|l3] op touw {hopen|e4} te zetten, is nog {onzeker|o1} of er iemand komt.

Voor dat {overleg|e4} heeft [het leger|SD] al een {ploegje|d1} klaarstaan: admiraal [Osman Tirab|p5], de juriste [Hiba Elnour|p6] en een tolk. [Tirab|p5] heeft de leiding. Of [de RSF|RSF] iemand {stuurt|d2}, laat [Dagash|p3] in het midden. "[Ik|p3] heb geen pak", zei [hij|p3] tegen een zender uit Dubai.

[De Afrikaanse Unie|AU] {deed|s6} zondag nog een beroep op [beide kampen|SD+RSF] om graanschepen door te laten bij Port Sudan. Dat is inmiddels {ingewilligd|r4}, zij het alleen door [de generaal|p1].
=====
entities:
  SA: {name: Saudi-Arabië, type: State}
  SS: {name: Zuid-Sudan, type: State}
  SD: {name: Sudan, type: State}
  RSF: {name: RSF, type: Organisation}
  US: {name: Verenigde Staten, type: State}
  l1: {name: Khartoem, type: Place}
  l2: {name: Omdurman, type: Place}
  l3: {name: Djedda, type: Place}
  p1: {name: Abdelrahim Karrar, type: Person}
  p2: {name: Gabriel Lado Wani, type: Person}
  p3: {name: Musa Hilal Dagash, type: Person}
  p4: {name: Amna Bushra, type: Person}
  AU: {name: Afrikaanse Unie, type: Organisation}
  p5: {name: Osman Tirab, type: Person}
  p6: {name: Hiba Elnour, type: Person}
offices:
  - {person: p1, office: generaal, of: SD}
  - {person: p2, office: president, of: SS}
  - {person: p3, office: commandant, of: RSF}
  - {person: p5, office: admiraal, of: SD}
  - {person: p6, office: juriste, of: SD}
events:
  e1: {type: Meeting, label: telefoongesprek, participants: [p2, p3], time: tot diep in de nacht, factuality: actual}
  e2: {type: Agreement, label: staakt-het-vuren van woensdag, participants: [SD, RSF], time: woensdag, factuality: actual}
  e3: {type: Agreement, label: bestand van dinsdag, participants: [SD, RSF], time: dinsdag, factuality: counterfactual}
  e4: {type: Negotiation, label: onderhandelingen in Djedda, participants: [SD, RSF], hosts: [US], place: l3, factuality: possible}
acts:
  s1: {type: Proposal, by: SA, to: [SD], kind: ceasefire, content: "een gevechtspauze van vrijdagavond acht uur tot zaterdagochtend tien uur", status: accepted}
  s2: {type: Proposal, by: SA, to: [RSF], kind: ceasefire, content: "een gevechtspauze van vrijdagavond acht uur tot zaterdagochtend tien uur", status: accepted}
  s3: {type: Demand, by: RSF, to: [SD], content: "eerst moet het vliegveld open"}
  s4: {type: Concession, by: p3, to: [p2], content: "ambulances mogen voorbij de versperringen"}
  s5: {type: Warning, by: p4, content: "dat elke dag uitstel vijftig levens kost"}
  s6: {type: Demand, by: AU, to: [SD, RSF], content: "graanschepen door te laten bij Port Sudan", time: zondag}
replies:
  r1: {to: s1, by: SD, answer: accepted}
  r2: {to: s2, by: RSF, answer: accepted}
  r3: {to: s3, by: p1, answer: rejected}
  r4: {to: s6, by: p1, answer: accepted}
delegations:
  d1: {of: SD, head: p5, members: [p6], event: e4}
  d2: {of: RSF, head: null, members: [], event: e4}
outcomes:
  o1: {of: e4, type: unknown}
