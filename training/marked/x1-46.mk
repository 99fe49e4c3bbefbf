 date 2012-10-03 [Soedan|SD] en [Zuid-Sudan|SS] {tekenen|e1} olie, {niet|o1} Abyei

Wat kregen [Khartoem|SD] en [Juba|SS] na 24 dagen {onderhandelen|e2} in [Addis Abeba|l1] voor elkaar, en wat niet?

- De oliekraan gaat weer open. [Zuid-Sudan|SS] {betaalt|a1} 11 dollar per vat voor de pijpleiding; [Khartoem|SD] had er 36 {gevraagd|a2}.
- Langs de grens {komt|e3} een strook van 20 kilometer zonder soldaten.
- Inwoners van het ene land mogen in het andere wonen.
- Over het gebied Abyei is geen {vergelijk|o1} bereikt. {Bemiddelaar|e4} [Sello Molefe|p1] van [de Afrikaanse Unie|AU] had een volksstemming {voorgesteld|a3+a5}, in oktober volgend jaar. [Juba|SS] was {vóór|r1}, [Khartoem|SD] {tegen|r2}.

[Molefe|p1] {gaf|a6} [de twee|SD+SS] nog zes weken om er zelf uit te komen. Gebeurt dat niet, dan {brengt|a4} [hij|p1] de zaak voor [de VN-Veiligheidsraad|VR].
=====
entities:
  SD: {name: Soedan, type: State}
  SS: {name: Zuid-Sudan, type: State}
  AU: {name: Afrikaanse Unie, type: Organisation}
  VR: {name: VN-Veiligheidsraad, type: Organisation}
  p1: {name: Sello Molefe, type: Person}
  l1: {name: Addis Abeba, type: Place}
offices:
  - {person: p1, office: bemiddelaar, of: AU}
events:
  e1: {type: Agreement, label: olieakkoord, participants: [SD, SS], place: l1, factuality: actual, part_of: e2}
  e2: {type: Negotiation, label: onderhandelingen in Addis Abeba, participants: [SD, SS], mediators: [p1], place: l1, time: 24 dagen, factuality: actual}
  e3: {type: Agreement, label: gedemilitariseerde strook, participants: [SD, SS], place: l1, factuality: actual, part_of: e2}
  e4: {type: Mediation, label: bemiddeling door de Afrikaanse Unie, participants: [SD, SS], mediators: [p1], factuality: actual}
acts:
  a1: {type: Concession, by: SS, to: [SD], content: 11 dollar per vat voor de pijpleiding}
  a2: {type: Demand, by: SD, to: [SS], content: "36"}
  a3: {type: Proposal, by: p1, to: [SS], kind: territorial, content: een volksstemming, status: accepted}
  a5: {type: Proposal, by: p1, to: [SD], kind: territorial, content: een volksstemming, status: rejected}
  a4: {type: Warning, by: p1, to: [SD, SS], content: brengt hij de zaak voor de VN-Veiligheidsraad}
  a6: {type: Demand, by: p1, to: [SD, SS], content: om er zelf uit te komen}
replies:
  r1: {to: a3, by: SS, answer: accepted}
  r2: {to: a5, by: SD, answer: rejected}
outcomes:
  o1: {of: e2, type: partial_agreement}
