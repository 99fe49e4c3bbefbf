 date 2025-05 [Veiligheidsraad|VNV] {steunt|e1} {bestand|s1} [Kasjmir|l1], [[India|IND] en [Pakistan|PAK]|IND+PAK] {aan de telefoon|e2}

NEW YORK (ANP) - [De [VN|VER]-Veiligheidsraad|VNV] heeft in de nacht van dinsdag op woensdag met dertien stemmen een door het [Verenigd Koninkrijk|VER2] {ingediende|s1} {resolutie|e1} voor een staakt-het-vuren in [Kasjmir|l1] {aangenomen|r1}. [Rusland|RUS] en [China|CHI] {onthielden|r2+r3} zich. Een [Deense|DEN] {tekst|s2} met een wapenembargo was eerder die avond gesneuveld op een [Russisch|RUS] {veto|r4}.

Hotline

Enkele uren later werd er voor het eerst in weken weer {getelefoneerd|e2} tussen [de twee legers|IND+PAK]. De [Indiase|IND] luitenant-generaal [Arvind Khanna|p4] en [zijn|p4] [Pakistaanse|PAK] tegenhanger [Kamran Siddiqui|p5] {spraken|e3+o1} af de beschietingen om middernacht te staken. Ook {gaat|r5} [Islamabad|PAK] in op het [Indiase|IND] {voorstel|s3} om gevangen piloten te {ruilen|e15}.

'[Wij|IND] wegen geen woorden, [wij|IND] tellen granaten', {zei|e4} minister van Buitenlandse Zaken [Subrahmanyam Jaishankar|p6] in [New Delhi|l3]. Bij de eerste schending slaan [wij|IND] terug, {waarschuwde|e5} [hij|p6]. [Zijn|p6] [Pakistaanse|PAK] evenknie [Ishaq Dar|p7] {sprak|e6} van 'een zege voor het verstand'. [Dar|p7] {wil|e7} dat [India|IND] de sluizen in de [Chenab|l7] weer openzet.

[Trump|p8]

De [Amerikaanse|VER22] president [Donald Trump|p8] {beweert|a2} dat het {bestand|e3} aan [zijn|p8] {bemiddeling|e8} te danken is. [India|IND] {bestrijdt|e9} dat. Een door [Pakistan|PAK] {gevraagd|s5} {gesprek|e16} over het Indusverdrag {weigert|r6} [New Delhi|IND] vooralsnog.

Premier [Shehbaz Sharif|p9] zou vrijdag naar [Doha|l4] {vliegen|e10} voor {beraad|e11} met de [Qatarese|QAT] emir [Tamim bin Hamad Al Thani|p10]. Die {reis|e10} is {afgeblazen|o2}. Wel {ontvangt|e12} [hij|p9] zondag [VN|VER]-chef [António Guterres|p11] in [Islamabad|l5]. Houdt het {bestand|e3} stand, dan {zien|e13} [de nationale veiligheidsadviseurs van beide landen|IND+PAK] elkaar mogelijk nog deze maand in [Abu Dhabi|l6]. [Islamabad|PAK] heeft daarvoor [Asim Qureshi|p2] en [Nadia Baloch|p3] {aangewezen|d1}. Intussen {opperde|s4} de [Noorse|NOO] premier [Jonas Gahr Støre|p1] een {waterconferentie|e14} van [beide landen|IND+PAK] in [Oslo|l2].
=====
entities:
  VNV: {name: VN-Veiligheidsraad, type: Organisation}
  VER: {name: Verenigde Naties, type: Organisation}
  VER2: {name: Verenigd Koninkrijk, type: State}
  RUS: {name: Rusland, type: State}
  CHI: {name: China, type: State}
  DEN: {name: Denemarken, type: State}
  IND: {name: India, type: State}
  PAK: {name: Pakistan, type: State}
  VER22: {name: Verenigde Staten, type: State}
  QAT: {name: Qatar, type: State}
  NOO: {name: Noorwegen, type: State}
  p1: {name: Jonas Gahr Støre, type: Person}
  p2: {name: Asim Qureshi, type: Person}
  p3: {name: Nadia Baloch, type: Person}
  p4: {name: Arvind Khanna, type: Person}
  p5: {name: Kamran Siddiqui, type: Person}
  p6: {name: Subrahmanyam Jaishankar, type: Person}
  p7: {name: Ishaq Dar, type: Person}
  p8: {name: Donald Trump, type: Person}
  p9: {name: Shehbaz Sharif, type: Person}
  p10: {name: Tamim bin Hamad Al Thani, type: Person}
  p11: {name: António Guterres, type: Person}
  l1: {name: Kasjmir, type: Place}
  l2: {name: Oslo, type: Place}
  l3: {name: New Delhi, type: Place}
  l4: {name: Doha, type: Place}
  l5: {name: Islamabad, type: Place}
  l6: {name: Abu Dhabi, type: Place}
  l7: {name: Chenab, type: Place}
offices:
  - {person: p6, office: minister van Buitenlandse Zaken, of: IND}
  - {person: p7, office: minister van Buitenlandse Zaken, of: PAK}
  - {person: p8, office: president, of: VER22}
  - {person: p9, office: premier, of: PAK}
  - {person: p10, office: emir, of: QAT}
  - {person: p1, office: premier, of: NOO}
  - {person: p11, office: VN-chef, of: VER}
events:
  e1: {type: Agreement, label: resolutie van de Veiligheidsraad over Kasjmir, participants: [VNV], time: in de nacht van dinsdag op woensdag, factuality: actual}
  e2: {type: Meeting, label: telefoongesprek Khanna-Siddiqui, participants: [p4, p5], time: Enkele uren later, factuality: actual}
  e3: {type: Agreement, label: afspraak om de beschietingen te staken, participants: [p4, p5], factuality: actual, part_of: e2}
  e8: {type: Mediation, label: door Trump geclaimde bemiddeling, participants: [IND, PAK], mediators: [p8], factuality: possible, source: p8}
  e10: {type: Visit, label: reis van Sharif naar Doha, participants: [p9], place: l4, time: vrijdag, factuality: counterfactual}
  e11: {type: Meeting, label: beraad Sharif-Tamim bin Hamad, participants: [p9, p10], place: l4, time: vrijdag, factuality: counterfactual, part_of: e10}
  e12: {type: Meeting, label: Sharif ontvangt Guterres, participants: [p9, p11], place: l5, time: zondag, factuality: planned}
  e13: {type: Meeting, label: mogelijk treffen van de veiligheidsadviseurs, participants: [IND, PAK], place: l6, time: nog deze maand, factuality: possible}
  e14: {type: Negotiation, label: mogelijke waterconferentie in Oslo, participants: [IND, PAK], place: l2, factuality: possible}
  e15: {type: Agreement, participants: [IND, PAK], factuality: planned}
  e16: {type: Negotiation, participants: [IND, PAK], factuality: counterfactual}
acts:
  e4: {type: Statement, by: p6, content: 'Wij wegen geen woorden, wij tellen granaten'}
  e5: {type: Warning, by: p6, to: [PAK], content: Bij de eerste schending slaan wij terug}
  e6: {type: Statement, by: p7, content: een zege voor het verstand}
  e7: {type: Demand, by: p7, to: [IND], content: India de sluizen in de Chenab weer openzet}
  e9: {type: Statement, by: IND, content: het bestand aan zijn bemiddeling te danken is}
  s1: {type: Proposal, by: VER2, to: [VNV], kind: ceasefire, content: resolutie voor een staakt-het-vuren in Kasjmir, status: accepted}
  s2: {type: Proposal, by: DEN, to: [VNV], kind: other, status: rejected, content: een wapenembargo}
  s3: {type: Proposal, by: IND, to: [PAK], kind: prisoner_exchange, status: accepted, content: gevangen piloten te ruilen}
  s4: {type: Proposal, by: p1, kind: talks, content: een waterconferentie van beide landen in Oslo, status: proposed, to: [IND, PAK]}
  s5: {type: Proposal, by: PAK, to: [IND], kind: talks, status: rejected, content: gesprek over het Indusverdrag}
  a2: {type: Statement, by: p8, content: het bestand aan zijn bemiddeling te danken is}
replies:
  r1: {to: s1, by: VNV, answer: accepted}
  r2: {to: s1, by: RUS, answer: unanswered}
  r3: {to: s1, by: CHI, answer: unanswered}
  r4: {to: s2, by: RUS, answer: rejected}
  r5: {to: s3, by: PAK, answer: accepted}
  r6: {to: s5, by: IND, answer: rejected}
delegations:
  d1: {of: PAK, head: null, members: [p2, p3], event: e13}
outcomes:
  o1: {of: e2, type: ceasefire}
  o2: {of: e10, type: cancelled}
