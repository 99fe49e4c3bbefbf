 date 2025-06-30 [Artsen zonder Grenzen|MSF]: zeven dagen zijn geen gunst

Amsterdam/Port Sudan - [Artsen zonder Grenzen|MSF] {dringt|a1} er bij [de Rapid Support Forces|RSF] op aan alsnog ja te zeggen tegen een pauze van een week in de {strijd|e1} om El Fasher.

Vrijdag {verzocht|a2} [VN|VN]-chef [António Guterres|p1] generaal [Abdel Fattah al-Burhan|p2] in een {telefoongesprek|e2} om een humanitair {bestand|e3} van zeven dagen. [Al-Burhan|p2] {stemde|r1} toe. [De RSF|RSF], die hetzelfde {verzoek|a3} schriftelijk kregen, {deden|r2} het zaterdag af als "een manoeuvre om [het leger|SAF] te bevoorraden". Een halfjaar geleden lagen de kaarten andersom: toen {stelde|a4} [RSF|RSF]-leider [Hemedti|p3] een corridor voor en was het [het leger|SAF] dat {weigerde|r3}.

[Onze|MSF] medewerkers in het kamp Zamzam hebben sinds februari geen toegang meer tot de stad. In twee weken zijn in het noodhospitaal in Tawila 779 kinderen met ernstige ondervoeding opgenomen.

"[Wij|MSF] onderhandelen elke dag, over een vrachtwagen, over een doos infusen," vertelt coördinator [Wieke Bakker-Osman|p4]. "Dat is geen diplomatie, dat is bedelen bij een slagboom. Wie wél diplomaat is, zit in Genève en wacht op een uitnodiging."

[AZG|MSF] maakt geen deel uit van enig vredesoverleg, treedt niet op als {tussenpersoon|e4} en heeft daartoe ook geen {aanbod|a5} gedaan, zoals op sociale media wordt beweerd.

Wat kunt u doen? Met 25 euro behandelen [wij|MSF] een kind een week lang met therapeutische pindapasta.
=====
entities:
  MSF: {name: Artsen zonder Grenzen, type: Organisation}
  RSF: {name: Rapid Support Forces, type: Organisation}
  SAF: {name: Soedanese leger, type: Organisation}
  VN: {name: Verenigde Naties, type: Organisation}
  p1: {name: António Guterres, type: Person}
  p2: {name: Abdel Fattah al-Burhan, type: Person}
  p3: {name: Hemedti, type: Person}
  p4: {name: Wieke Bakker-Osman, type: Person}
offices:
  - {person: p1, office: VN-chef, of: VN}
  - {person: p2, office: generaal, of: SAF}
  - {person: p3, office: leider, of: RSF}
  - {person: p4, office: coördinator, of: MSF}
events:
  e1: {type: Conflict, label: strijd om El Fasher, participants: [RSF, SAF], factuality: actual}
  e2: {type: Meeting, label: telefoongesprek, participants: [p1, p2], time: Vrijdag, factuality: actual}
  e3: {type: Agreement, label: humanitair bestand, participants: [RSF, SAF], factuality: counterfactual}
  e4: {type: Mediation, mediators: [MSF], factuality: counterfactual}
acts:
  a1: {type: Demand, by: MSF, to: [RSF], content: "alsnog ja te zeggen tegen een pauze van een week"}
  a2: {type: Proposal, by: p1, to: [p2], kind: ceasefire, content: "een humanitair bestand van zeven dagen", status: accepted, about: e2, time: Vrijdag}
  a3: {type: Proposal, by: p1, to: [RSF], kind: ceasefire, content: "een humanitair bestand van zeven dagen", status: rejected}
  a4: {type: Proposal, by: p3, to: [SAF], kind: humanitarian_corridor, content: "een corridor", status: rejected, time: Een halfjaar geleden}
  a5: {type: Proposal, by: MSF, kind: mediation_offer, status: proposed, factuality: counterfactual}
replies:
  r1: {to: a2, by: p2, answer: accepted}
  r2: {to: a3, by: RSF, answer: rejected}
  r3: {to: a4, by: SAF, answer: rejected}
