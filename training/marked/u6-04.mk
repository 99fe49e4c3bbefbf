 date 2023-05-30 Bestand in [Khartoem|l2] vijf dagen {verlengd|e2}, {gesprekken|e1} {opgeschort|o1}

[Het [Soedanese|SD] leger|SA] en [de paramilitaire RSF|RS] zijn maandag {akkoord|r1+r2+e2} gegaan met een {verlenging|s1+s2+e2} van het bestand. [Saudi-Arabië|SI] en [de Verenigde Staten|US], die in [Djedda|l1] tussen [de twee partijen|SA+RS] {bemiddelen|e3}, hadden daar zondagavond op {aangedrongen|s1+s2}.

Lang plezier hadden [de bemiddelaars|SI+US] er niet van. Dinsdagochtend {schortte|o1} [het leger|SA] [zijn|SA] deelname aan de {besprekingen|e1} op. Volgens generaal [Abdelhamid Nour|p1] houdt [de RSF|RS] ziekenhuizen bezet en heeft terugkeren pas zin als [de militie|RS] "[onze|SA] eerste {eis|s3}" inwilligt: het vertrek uit woonwijken in [Khartoem|l2].

[De RSF|RS] {verwerpt|r3} dat. [Haar|RS] woordvoerder noemde de {eis|s3} een voorwendsel, al is [de militie|RS] volgens [hem|RS] wel {bereid|s4} twee ziekenhuizen te ontruimen.

In Washington werd teleurgesteld gereageerd. "Wie de tafel verlaat, verlaat ook de hulpverlening", {waarschuwde|s5} [de [Amerikaanse|US] gezant voor [Soedan|SD]|p2]. [Hij|p2] bracht in herinnering dat het vorige bestand, van 22 mei, geen dag heeft gehouden.
=====
entities:
  SD: {name: Soedan, type: State}
  SA: {name: Soedanese leger, type: Organisation}
  RS: {name: RSF, type: Organisation}
  SI: {name: Saudi-Arabië, type: State}
  US: {name: Verenigde Staten, type: State}
  l1: {name: Djedda, type: Place}
  l2: {name: Khartoem, type: Place}
  p1: {name: Abdelhamid Nour, type: Person}
  p2: {name: Amerikaanse gezant voor Soedan, type: Person}
offices:
  - {person: p1, office: generaal, of: SA}
  - {person: p2, office: gezant voor Soedan, of: US}
events:
  e1: {type: Negotiation, label: besprekingen in Djedda, participants: [SA, RS], mediators: [SI, US], place: l1, factuality: actual}
  e2: {type: Agreement, label: verlenging van het bestand, participants: [SA, RS], mediators: [SI, US], time: maandag, factuality: actual}
  e3: {type: Mediation, participants: [SA, RS], mediators: [SI, US], place: l1, factuality: actual}
acts:
  s1: {type: Proposal, by: SI, to: [SA], kind: ceasefire, content: "een verlenging van het bestand", status: accepted, time: zondagavond}
  s2: {type: Proposal, by: SI, to: [RS], kind: ceasefire, content: "een verlenging van het bestand", status: accepted, time: zondagavond}
  s3: {type: Demand, by: SA, to: [RS], content: "het vertrek uit woonwijken in Khartoem"}
  s4: {type: Concession, by: RS, to: [SA], content: "twee ziekenhuizen te ontruimen"}
  s5: {type: Warning, by: p2, to: [SA], content: "Wie de tafel verlaat, verlaat ook de hulpverlening"}
replies:
  r1: {to: s1, by: SA, answer: accepted}
  r2: {to: s2, by: RS, answer: accepted}
  r3: {to: s3, by: RS, answer: rejected}
delegations: {}
outcomes:
  o1: {of: e1, type: postponed}
