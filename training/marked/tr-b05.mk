 date 2023-03 [Iran|IRA] en [Saudi-Arabië|SAU] {heropenen|e3} ambassades na [Chinees|CHI] {bemiddelingswerk|e2}

[PEKING|l1] (ANP/AFP) - [Iran|IRA] en [Saudi-Arabië|SAU] hebben vrijdag in [Peking|l1] een {overeenkomst|e3+o1} {ondertekend|e3} waarmee [zij|IRA+SAU] na zeven jaar [hun|IRA+SAU] diplomatieke betrekkingen herstellen. [China|CHI] trad op als {bemiddelaar|e2}. De ambassades moeten binnen twee maanden weer opengaan. [China|CHI] {biedt|s1} aan borg te staan voor de naleving.

{Namens|d1} [Teheran|IRA] zette veiligheidschef [Ali Shamkhani|p1] [zijn|p1] {handtekening|e3}, {namens|d2} [Riyad|SAU] deed nationaal veiligheidsadviseur [Musaad bin Mohammed al-Aiban|p2] dat. De [Chinese|CHI] topdiplomaat [Wang Yi|p3] had [de twee|p1+p2] sinds maandag achter gesloten deuren {bijeengebracht|e1} in een staatsgastenverblijf.

„Dit is een overwinning voor de dialoog”, {verklaarde|e4} [Wang|p3]. [Shamkhani|p1] {noemde|e5} de {gesprekken|e1} „openhartig en grondig”. Door [Al-Aiban|p2] werd {gewezen|e6} op de rol van [Oman|OMA] en [Irak|IRA2], die in 2021 en 2022 eerdere {rondes|e7} in [Bagdad|l2] en [Muscat|l3] hadden {gefaciliteerd|e7}.

Jemen

Volgens ingewijden heeft [Iran|IRA] {beloofd|e9} geen wapens meer te leveren aan [de Houthi's|HOU]. [Saudi-Arabië|SAU] zou in ruil daarvoor hebben {toegezegd|a1} de zender Iran International niet langer te financieren, maar een woordvoerder in [Riyad|l4] {sprak|e14} dat tegen.

[De ministers van Buitenlandse Zaken van beide landen|IRA+SAU] komen in april {bijeen|e10}, waarschijnlijk in [Bagdad|l2]. Of [koning Salman|p4] de [Iraanse|IRA] president [Ebrahim Raisi|p5] zal {ontvangen|e11}, is onzeker. Een {uitnodiging|s2} daartoe is al wel verstuurd; [Teheran|IRA] heeft die {met instemming|r2} begroet.

[Washington|VER] reageerde afwachtend. '[We|VER] zullen zien of [Iran|IRA] [zijn|IRA] verplichtingen nakomt', {aldus|e12} [John Kirby|p6], woordvoerder van [het Witte Huis|WIT].

[Bahrein|BAH] en [Qatar|QAT]

Ook elders aan de Golf ontdooien de verhoudingen. De [Bahreinse|BAH] kroonprins [Salman bin Hamad|p7] {belde|e13} woensdag met emir [Tamim bin Hamad|p8] van [Qatar|QAT]. [Bahrein|BAH] {stelde|s3} daarbij voor het vliegverkeer te hervatten. [Doha|QAT] {ging|r3} daar meteen mee akkoord.
=====
entities:
  IRA: {name: Iran, type: State}
  SAU: {name: Saudi-Arabië, type: State}
  CHI: {name: China, type: State}
  OMA: {name: Oman, type: State}
  IRA2: {name: Irak, type: State}
  VER: {name: Verenigde Staten, type: State}
  BAH: {name: Bahrein, type: State}
  QAT: {name: Qatar, type: State}
  HOU: {name: Houthi's, type: Organisation}
  WIT: {name: Witte Huis, type: Organisation}
  p1: {name: Ali Shamkhani, type: Person}
  p2: {name: Musaad bin Mohammed al-Aiban, type: Person}
  p3: {name: Wang Yi, type: Person}
  p4: {name: Salman, type: Person}
  p5: {name: Ebrahim Raisi, type: Person}
  p6: {name: John Kirby, type: Person}
  p7: {name: Salman bin Hamad, type: Person}
  p8: {name: Tamim bin Hamad, type: Person}
  l1: {name: Peking, type: Place}
  l2: {name: Bagdad, type: Place}
  l3: {name: Muscat, type: Place}
  l4: {name: Riyad, type: Place}
offices:
  - {person: p1, office: veiligheidschef, of: IRA}
  - {person: p2, office: nationaal veiligheidsadviseur, of: SAU}
  - {person: p3, office: topdiplomaat, of: CHI}
  - {person: p4, office: koning, of: SAU}
  - {person: p5, office: president, of: IRA}
  - {person: p6, office: woordvoerder, of: WIT}
  - {person: p7, office: kroonprins, of: BAH}
  - {person: p8, office: emir, of: QAT}
events:
  e1: {type: Negotiation, label: gesprekken Iran-Saudi-Arabië in Peking, participants: [IRA, SAU], mediators: [CHI, p3], place: l1, time: sinds maandag, factuality: actual}
  e2: {type: Mediation, label: China bemiddelt, participants: [IRA, SAU], mediators: [CHI], place: l1, factuality: actual, part_of: e1}
  e3: {type: Agreement, label: herstel van de diplomatieke betrekkingen, participants: [IRA, SAU], place: l1, time: vrijdag, factuality: actual, part_of: e1}
  e7: {type: Negotiation, label: eerdere rondes in Bagdad en Muscat, participants: [IRA, SAU], place: l2, time: in 2021 en 2022, factuality: actual, facilitators: [OMA, IRA2]}
  e10: {type: Meeting, label: ministers van Buitenlandse Zaken in april, participants: [IRA, SAU], place: l2, time: in april, factuality: planned}
  e11: {type: Meeting, label: koning Salman ontvangt mogelijk Raisi, participants: [p4, p5], factuality: possible}
  e13: {type: Meeting, label: telefoongesprek Salman bin Hamad-Tamim bin Hamad, participants: [p7, p8], time: woensdag, factuality: actual}
acts:
  e4: {type: Statement, by: p3, content: Dit is een overwinning voor de dialoog}
  e5: {type: Statement, by: p1, content: openhartig en grondig}
  e6: {type: Statement, by: p2, content: de rol van Oman en Irak}
  e9: {type: Concession, by: IRA, to: [SAU], content: geen wapens meer te leveren aan de Houthi's}
  e12: {type: Statement, by: p6, content: We zullen zien of Iran zijn verplichtingen nakomt}
  e14: {type: Statement, by: SAU, content: de zender Iran International niet langer te financieren}
  s1: {type: Proposal, by: CHI, kind: guarantee, status: proposed, content: borg te staan voor de naleving}
  s2: {type: Proposal, by: SAU, to: [IRA], kind: summit, status: accepted, content: de Iraanse president Ebrahim Raisi zal ontvangen}
  s3: {type: Proposal, by: BAH, to: [QAT], kind: other, status: accepted, content: het vliegverkeer te hervatten}
  a1: {factuality: possible, type: Concession, by: SAU, to: [IRA], content: de zender Iran International niet langer te financieren}
replies:
  r2: {to: s2, by: IRA, answer: accepted}
  r3: {to: s3, by: QAT, answer: accepted}
delegations:
  d1: {of: IRA, head: p1, members: [], event: e1}
  d2: {of: SAU, head: p2, members: [], event: e1}
outcomes:
  o1: {of: e1, type: agreement}
