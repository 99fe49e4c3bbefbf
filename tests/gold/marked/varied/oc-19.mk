 date 2022-08-24 Antwoord op Kamervragen over de [ASEAN|AS]-{bemiddeling|e1} in [Myanmar|MM]

Vragen van het lid Kuzu-Meerman (Volt) aan [de minister van Buitenlandse Zaken|p1] (ingezonden 28 juli 2022).

Vraag 1
Kent u het bericht "Vijf punten, nul resultaten"?

Antwoord
Ja.

Vraag 2
Deelt u de opvatting dat het {vijfpuntenplan|e2} dat [ASEAN|AS] en generaal [Min Aung Hlaing|p2] in april 2021 in [Jakarta|l1] {overeenkwamen|e2}, dood is?

Antwoord
Nee, zij het dat de uitvoering ernstig tekortschiet. [De junta|MM] heeft aan geen van de vijf punten voldaan. [De speciale gezant van [ASEAN|AS]|p3], [de [Cambodjaanse|KH] minister|p3] [Prak Sokhonn|p3], heeft het land tweemaal {bezocht|e3}. [Hij|p3] kreeg [daw Aung San Suu Kyi|p4] niet te {zien|e4}; een daartoe strekkend {verzoek|a1} werd zowel in maart als in juli {afgewezen|r1+a1}.

Vraag 3
Bent u bereid [de regering van nationale eenheid|NUG] ([NUG|NUG]) {uit te nodigen|a2} voor {overleg|e6} op het hoogste niveau?

Antwoord
[Nederland|NL] erkent staten en geen regeringen. Op ambtelijk niveau is met vertegenwoordigers van [de NUG|NUG] in [Praag|l2] {gesproken|e5}. Een {ontmoeting|e6} met [mij|p1] is {thans niet voorzien|r2+a2}.

Vraag 4
Wat vindt u van het {voorstel|a3+a4} van [Maleisië|MY] dat [ASEAN|AS] zelf informeel met [de NUG|NUG] gaat praten?

Antwoord
Minister [Saifuddin|p5] heeft dit in mei {geopperd|a3+a4}. [Thailand|TH] en [Vietnam|VN] voelen er {niet voor|r3+r5}, [Indonesië|ID] {beraadt|r4} zich nog. [Het kabinet|NL] juicht elk initiatief toe dat alle partijen {bijeenbrengt|e7}, en heeft dat [Kuala Lumpur|MY] ook laten {weten|s1}.

Vraag 5
Kunt u deze vragen afzonderlijk beantwoorden vóór het commissiedebat van 7 september?

Antwoord
Ja.
=====
entities:
  MM: {name: Myanmar, type: State}
  KH: {name: Cambodja, type: State}
  NL: {name: Nederland, type: State}
  MY: {name: Maleisië, type: State}
  TH: {name: Thailand, type: State}
  VN: {name: Vietnam, type: State}
  ID: {name: Indonesië, type: State}
  AS: {name: ASEAN, type: Organisation}
  NUG: {name: regering van nationale eenheid, type: Organisation}
  p1: {name: minister van Buitenlandse Zaken, type: Person}
  p2: {name: Min Aung Hlaing, type: Person}
  p3: {name: Prak Sokhonn, type: Person}
  p4: {name: Aung San Suu Kyi, type: Person}
  p5: {name: Saifuddin, type: Person}
  l2: {name: Praag, type: Place}
  l1: {name: Jakarta, type: Place}
offices:
  - {person: p1, office: minister van Buitenlandse Zaken, of: NL}
  - {person: p2, office: generaal, of: MM}
  - {person: p3, office: minister, of: KH}
  - {person: p3, office: speciale gezant, of: AS}
  - {person: p5, office: Minister, of: MY}
events:
  e1: {type: Mediation, participants: [MM], mediators: [AS, p3], factuality: actual}
  e2: {type: Agreement, label: vijfpuntenplan, participants: [AS, p2], place: l1, time: in april 2021, factuality: actual}
  e3: {type: Visit, participants: [p3], time: tweemaal, factuality: actual, part_of: e1}
  e4: {type: Meeting, participants: [p3, p4], factuality: counterfactual}
  e5: {type: Meeting, participants: [NL, NUG], place: l2, factuality: actual}
  e6: {type: Meeting, participants: [p1, NUG], factuality: counterfactual}
  e7: {type: Meeting, factuality: possible}
acts:
  a1: {type: Proposal, by: p3, to: [MM], kind: talks, content: "daw Aung San Suu Kyi niet te zien", status: rejected, time: zowel in maart als in juli, about: e4}
  a2: {type: Proposal, by: "het lid Kuzu-Meerman", to: [p1], kind: talks, content: "de regering van nationale eenheid (NUG) uit te nodigen voor overleg op het hoogste niveau", status: rejected}
  a3: {type: Proposal, by: MY, to: [TH, VN], kind: talks, content: "dat ASEAN zelf informeel met de NUG gaat praten", status: rejected, time: in mei}
  a4: {type: Proposal, by: MY, to: [ID], kind: talks, content: "dat ASEAN zelf informeel met de NUG gaat praten", status: unanswered, time: in mei}
  s1: {type: Statement, by: NL, to: [MY], content: "juicht elk initiatief toe dat alle partijen bijeenbrengt"}
replies:
  r1: {to: a1, by: MM, answer: rejected}
  r2: {to: a2, by: p1, answer: rejected}
  r3: {to: a3, by: TH, answer: rejected}
  r5: {to: a3, by: VN, answer: rejected}
  r4: {to: a4, by: ID, answer: unanswered}
