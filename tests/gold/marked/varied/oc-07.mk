 date 2011-05 Lemma: Beagleconflict

Beagleconflict - geschil tussen [Argentinië|AR] en [Chili|CL] over de eilanden Picton, Lennox en Nueva ten zuiden van Vuurland.

In 1971 kwamen [beide landen|AR+CL] {overeen|e1} de zaak voor te leggen aan arbiters onder de [Britse|GB] kroon. De uitspraak (1977), die de eilanden aan [Chili|CL] toewees, werd in januari 1978 door [Buenos Aires|AR] nietig {verklaard|s1}. Op 22 december van dat jaar was de [Argentijnse|AR] vloot al op zee voor een {landing|e2} toen paus [Johannes Paulus II|p1] een gezant {aanbood|a1}; [beide junta's|AR+CL] {stemden|r1} toe, en de {landing|e2} bleef uit.

De {bemiddeling|e3} werd toevertrouwd aan kardinaal [Antonio Samorè|p2]. [Deze|p2] {vloog|e3} heen en weer tussen [Buenos Aires|l1] en [Santiago|l2] en verkreeg op 8 januari 1979 in [Montevideo|l3] een {verklaring|e4} waarin [de regeringen|AR+CL] van geweld afzagen. [Zijn|p2] eerste {ontwerp|a2+a3}, dat in december 1980 werd overhandigd, gaf de eilanden aan [Chili|CL] en een gedeelde zee eromheen. [Chili|CL] {aanvaardde|r2} het; een [Argentijns|AR] antwoord {kwam er nooit|r3}. Pas na de val van de junta (1983) ging het snel. Op 29 november 1984 {tekenden|e5} de ministers [Dante Caputo|p3] en [Jaime del Valle|p4] in het Vaticaan het {Vredes- en Vriendschapsverdrag|e5}. [Samorè|p2] was toen al bijna twee jaar dood.

De naam is ontleend aan het schip waarmee FitzRoy in 1830 het kanaal in kaart bracht. Op de eilanden wonen thans, naast pinguïns en een handvol mariniers, ongeveer vijftig mensen.
=====
entities:
  AR: {name: Argentinië, type: State}
  CL: {name: Chili, type: State}
  GB: {name: Verenigd Koninkrijk, type: State}
  p1: {name: Johannes Paulus II, type: Person}
  p2: {name: Antonio Samorè, type: Person}
  p3: {name: Dante Caputo, type: Person}
  p4: {name: Jaime del Valle, type: Person}
  l1: {name: Buenos Aires, type: Place}
  l2: {name: Santiago, type: Place}
  l3: {name: Montevideo, type: Place}
offices:
  - {person: p3, office: minister, of: AR}
  - {person: p4, office: minister, of: CL}
events:
  e1: {type: Agreement, label: arbitrageovereenkomst, participants: [AR, CL], time: In 1971, factuality: actual}
  e2: {type: Conflict, label: Argentijnse landing, participants: [AR, CL], factuality: counterfactual}
  e3: {type: Mediation, label: pauselijke bemiddeling, participants: [AR, CL], mediators: [p2, p1], factuality: actual}
  e4: {type: Agreement, label: verklaring van Montevideo, participants: [AR, CL], mediators: [p2], place: l3, time: op 8 januari 1979, factuality: actual}
  e5: {type: Agreement, label: Vredes- en Vriendschapsverdrag, participants: [AR, CL, p3, p4], time: Op 29 november 1984, factuality: actual}
acts:
  s1: {type: Statement, by: AR, content: "nietig verklaard", time: in januari 1978}
  a1: {type: Proposal, by: p1, to: [AR, CL], kind: mediation_offer, content: "een gezant", status: accepted, time: Op 22 december}
  a2: {type: Proposal, by: p2, to: [CL], kind: territorial, content: "gaf de eilanden aan Chili en een gedeelde zee eromheen", status: accepted, time: in december 1980}
  a3: {type: Proposal, by: p2, to: [AR], kind: territorial, content: "gaf de eilanden aan Chili en een gedeelde zee eromheen", status: unanswered, time: in december 1980}
replies:
  r1: {to: a1, by: AR, answer: accepted}
  r2: {to: a2, by: CL, answer: accepted}
  r3: {to: a3, by: AR, answer: unanswered}
