 date 2024-05 Live – [Hamas|HAM] {stemt|r1} in met {bestandsplan|s1}, [Israël|ISR] {stuurt|d1} toch {onderhandelaars|e1} naar [Caïro|l1]

21.40 uur – [Israël|ISR] {stuurt|d1} ploeg

[Het [Israëlische|ISR] oorlogskabinet|ISR] laat morgen een {delegatie|d1} naar [Caïro|l1] afreizen voor nieuwe {gesprekken|e1} met [de {bemiddelaars|e12}|QAT+EGY], {meldt|a1} het kantoor van premier [Benjamin Netanyahu|p1]. [Mossad|MOS]-chef [David Barnea|p2] blijft thuis; generaal-majoor [Eitan Shaked|p3] neemt de leiding op zich. Ook adviseur [Ophir Regev|p4] en [Dalia Marom|p5] van [Shin Bet|SHI] reizen mee.

20.15 uur – [Hamas|HAM]: {akkoord|r1}, maar …

[Hamas|HAM] gaat {akkoord|r1} met het {bestand|e13} van zes weken dat [Qatar|QAT] en [Egypte|EGY] aan [de beweging|HAM] hebben {voorgelegd|s1}. Wel moet [Israël|ISR] zich dan uit [Rafah|l2] terugtrekken, zo {stelt|e2} [Hamas|HAM]-kopstuk [Khalil al-Hayya|p6].

19.30 uur – [CIA|CIA]-directeur in [Doha|l3]

[CIA|CIA]-directeur [William Burns|p7] is in [Doha|l3] {geland|e3}. [Hij|p7] {schuift|e4} vanavond nog aan bij [de [Qatarese|QAT] premier|p8], sjeik [Mohammed bin Abdulrahman Al Thani|p8].

18.05 uur – ‘Waanzin’

Dertig gijzelaars {ruilen|s2} tegen zevenhonderd gevangenen, zoals [Hamas|HAM] gisteren {aanbood|s2}? ‘Waanzin’, {vindt|e5} [Netanyahu|p1]. [Zijn regering|ISR] heeft het {aanbod|s2} {verworpen|r2}.

17.20 uur – [Biden|p9] {belt|e6} [Netanyahu|p1]

De [Amerikaanse|VER] president [Joe Biden|p9] heeft vanmiddag een halfuur met [Netanyahu|p1] {gebeld|e6}. Een grondoffensief zou de wapenleveranties in gevaar brengen, {hield|e7} [Biden|p9] [hem|p1] voor.

16.45 uur – {Ontmoeting|e8} {uitgesteld|o1}

[Barnea|p2] en de [Egyptische|EGY] inlichtingenchef [Abbas Kamel|p10] {zien|e8} elkaar vandaag niet: [hun|p2+p10] {afspraak|e8} in [El Arish|l4] is {uitgesteld|o1}. [Israël|ISR] {wil|e9} eerst een namenlijst van de levende gijzelaars in handen krijgen.

15.10 uur – ‘Nog {volop bezig|o2}’

In [Caïro|l1] wordt onder leiding van [Kamel|p10] nog altijd {onderhandeld|e10} tussen [Israël|ISR] en [Hamas|HAM], indirect en zonder pers. “[We|p10] zijn nog {volop bezig|o2}”, {laat|a2} een woordvoerder van [Kamel|p10] weten.
=====
entities:
  ISR: {name: Israël, type: State}
  HAM: {name: Hamas, type: Organisation}
  QAT: {name: Qatar, type: State}
  EGY: {name: Egypte, type: State}
  VER: {name: Verenigde Staten, type: State}
  MOS: {name: Mossad, type: Organisation}
  SHI: {name: Shin Bet, type: Organisation}
  CIA: {name: CIA, type: Organisation}
  p1: {name: Benjamin Netanyahu, type: Person}
  p2: {name: David Barnea, type: Person}
  p3: {name: Eitan Shaked, type: Person}
  p4: {name: Ophir Regev, type: Person}
  p5: {name: Dalia Marom, type: Person}
  p6: {name: Khalil al-Hayya, type: Person}
  p7: {name: William Burns, type: Person}
  p8: {name: Mohammed bin Abdulrahman Al Thani, type: Person}
  p9: {name: Joe Biden, type: Person}
  p10: {name: Abbas Kamel, type: Person}
  l1: {name: Caïro, type: Place}
  l2: {name: Rafah, type: Place}
  l3: {name: Doha, type: Place}
  l4: {name: El Arish, type: Place}
offices:
  - {person: p1, office: premier, of: ISR}
  - {person: p2, office: chef, of: MOS}
  - {person: p6, office: kopstuk, of: HAM}
  - {person: p7, office: directeur, of: CIA}
  - {person: p8, office: premier, of: QAT}
  - {person: p9, office: president, of: VER}
  - {person: p10, office: inlichtingenchef, of: EGY}
events:
  e1: {type: Negotiation, label: nieuwe gesprekken in Caïro, participants: [ISR], place: l1, time: morgen, factuality: planned, mediators: [QAT, EGY]}
  e3: {type: Visit, label: Burns in Doha, participants: [p7], place: l3, factuality: actual}
  e4: {type: Meeting, label: Burns bij de Qatarese premier, participants: [p7, p8], place: l3, time: vanavond, factuality: planned, part_of: e3}
  e6: {type: Meeting, label: telefoongesprek Biden-Netanyahu, participants: [p9, p1], time: vanmiddag, factuality: actual}
  e8: {type: Meeting, label: afspraak Barnea-Kamel in El Arish, participants: [p2, p10], place: l4, time: vandaag, factuality: counterfactual}
  e10: {type: Negotiation, label: indirecte onderhandelingen Israël-Hamas in Caïro, participants: [ISR, HAM], mediators: [p10], place: l1, factuality: actual}
  e12: {mediators: [QAT, EGY], type: Mediation, participants: [ISR, HAM], factuality: actual}
  e13: {type: Agreement, participants: [ISR, HAM], factuality: possible}
acts:
  e2: {type: Demand, by: p6, to: [ISR], content: Israël zich dan uit Rafah terugtrekken}
  e5: {type: Statement, by: p1, content: Waanzin}
  e7: {type: Warning, by: p9, to: [p1], content: Een grondoffensief zou de wapenleveranties in gevaar brengen}
  e9: {type: Demand, by: ISR, to: [HAM], content: een namenlijst van de levende gijzelaars in handen krijgen}
  s1: {type: Proposal, by: QAT, to: [HAM], kind: ceasefire, status: accepted, content: het bestand van zes weken}
  s2: {type: Proposal, by: HAM, to: [ISR], kind: prisoner_exchange, status: rejected, content: Dertig gijzelaars ruilen tegen zevenhonderd gevangenen}
  a1: {type: Statement, by: p1, content: morgen een delegatie naar Caïro afreizen voor nieuwe gesprekken met de bemiddelaars}
  a2: {type: Statement, by: p10, content: We zijn nog volop bezig}
replies:
  r1: {to: s1, by: HAM, answer: accepted}
  r2: {to: s2, by: ISR, answer: rejected}
delegations:
  d1: {of: ISR, head: p3, members: [p4, p5], event: e1}
outcomes:
  o1: {of: e8, type: postponed}
  o2: {of: e10, type: ongoing}
