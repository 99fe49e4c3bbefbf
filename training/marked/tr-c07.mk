 date 2023-01 PERSBERICHT: [Kameroense|KAM] regering en [Ambazonische bewegingen|AGC] zetten {handtekening|e3} onder {procesafspraken|e3}

Toronto/Genève, 20 januari - [Het Centrum voor Stille Diplomatie|CVSD] ([CSD|CVSD]) {verwelkomt|e10} de aankondiging dat [de regering van Kameroen|KAM] en [vier Engelstalige separatistische bewegingen|AGC] een gezamenlijk vredesproces beginnen. De {procesafspraken|e3} zijn gisteren in [Mont-Tremblant|l1] {ondertekend|e3}, na een reeks verkennende {gesprekken|e1} waarbij [Canada|CAN] als facilitator optrad. Over een {staakt-het-vuren|e15} werden [de partijen|KAM+AGC] het {nog niet eens|o1}.

Namens [Yaoundé|KAM] {tekende|e3+d1} gezant [Etienne Mbarga|p1]. [Het Ambazonia Governing Council|AGC] ([AGC|AGC]) werd {vertegenwoordigd|d2} door [Julius Tabe|p2], die werd bijgestaan door de advocaten [Grace Ngwa|p3] en [Peter Fonlon|p4].

Wat is er {afgesproken|e3}?

- In maart volgt in [Montreux|l2] de eerste inhoudelijke {onderhandelingsronde|e4+o2}, met [Canada|CAN] in de voorzittersstoel.
- [De regering|KAM] {heropent|e6} tachtig dorpsscholen en geeft dertig gevangenen vrij; [het AGC|AGC] {heft|e7} de maandagse 'ghost towns' op.

[Zwitserland|ZWI]

Ook [Zwitserland|ZWI], dat het conflict van 2019 tot 2022 trachtte {bij te leggen|e8}, heeft [de partijen|KAM+AGC] {gelukgewenst|e9}. Het [Zwitserse|ZWI] {aanbod|s1} om de financiële bijdragen aan de wederopbouw te garanderen is door [Yaoundé|KAM] in dank {aanvaard|r1}. Een soortgelijk {aanbod|s2} aan [het AGC|AGC] wordt nog {bestudeerd|r2}.

Citaat

[CSD|CVSD]-directeur [Marijke van Rossum|p5]{:|e11} "Praten is geen zwakte. Wel {vrezen|e12} [wij|CVSD] dat de {afspraken|e3} stranden als hardliners in het leger ze blijven saboteren." [Van Rossum|p5] {roept|e13} president [Paul Biya|p6] op [zijn|p6] handtekening gestand te doen.

Noot voor de redactie (niet voor publicatie): mevrouw [Van Rossum|p5] is op maandag 23 januari beschikbaar voor vragen. Die dag houdt [zij|p5] om 11.00 uur een {persconferentie|e14} in [Den Haag|l3].
=====
entities:
  p1: {name: Etienne Mbarga, type: Person}
  p2: {name: Julius Tabe, type: Person}
  p3: {name: Grace Ngwa, type: Person}
  p4: {name: Peter Fonlon, type: Person}
  p5: {name: Marijke van Rossum, type: Person}
  p6: {name: Paul Biya, type: Person}
  KAM: {name: Kameroen, type: State}
  CAN: {name: Canada, type: State}
  ZWI: {name: Zwitserland, type: State}
  CVSD: {name: Centrum voor Stille Diplomatie, type: Organisation}
  AGC: {name: Ambazonia Governing Council, type: Organisation}
  l1: {name: Mont-Tremblant, type: Place}
  l2: {name: Montreux, type: Place}
  l3: {name: Den Haag, type: Place}
offices:
  - {person: p1, office: gezant, of: KAM}
  - {person: p5, office: directeur, of: CVSD}
  - {person: p6, office: president, of: KAM}
events:
  e1: {type: Negotiation, label: verkennende gesprekken, participants: [KAM, AGC], factuality: actual, facilitators: [CAN]}
  e3: {type: Agreement, label: procesafspraken, participants: [KAM, AGC], place: l1, time: gisteren, factuality: actual, part_of: e1}
  e4: {type: Negotiation, label: eerste inhoudelijke onderhandelingsronde in Montreux, participants: [KAM, AGC], mediators: [CAN], place: l2, time: maart, factuality: planned, after: e1}
  e8: {type: Mediation, label: eerdere Zwitserse poging, participants: [KAM], mediators: [ZWI], time: van 2019 tot 2022, factuality: actual}
  e14: {type: PressConference, label: persconferentie van Van Rossum in Den Haag, participants: [p5], place: l3, time: maandag 23 januari, factuality: planned}
  e15: {type: Agreement, participants: [KAM, AGC], factuality: counterfactual}
acts:
  e6: {type: Concession, by: KAM, to: [AGC], content: tachtig dorpsscholen en geeft dertig gevangenen vrij}
  e7: {type: Concession, by: AGC, to: [KAM], content: de maandagse 'ghost towns' op}
  e9: {type: Statement, by: ZWI, content: de partijen gelukgewenst}
  e10: {type: Statement, by: CVSD, content: de regering van Kameroen en vier Engelstalige separatistische bewegingen een gezamenlijk vredesproces beginnen}
  e11: {type: Statement, by: p5, content: Praten is geen zwakte}
  e12: {type: Warning, by: p5, content: de afspraken stranden als hardliners in het leger ze blijven saboteren}
  e13: {type: Demand, by: p5, to: [p6], content: zijn handtekening gestand te doen}
  s1: {type: Proposal, by: ZWI, to: [KAM], kind: guarantee, status: accepted, content: de financiële bijdragen aan de wederopbouw te garanderen}
  s2: {type: Proposal, by: ZWI, to: [AGC], kind: guarantee, status: unanswered, content: de financiële bijdragen aan de wederopbouw te garanderen}
replies:
  r1: {to: s1, by: KAM, answer: accepted}
  r2: {to: s2, by: AGC, answer: unanswered}
delegations:
  d1: {of: KAM, head: p1, members: [], event: e3}
  d2: {of: AGC, head: p2, members: [p3, p4], event: e3}
outcomes:
  o1: {of: e1, type: partial_agreement}
  o2: {of: e1, type: continuation_agreed}
