 date 2025-01 [ASEAN|ASE]-[gezant|p1] keert met {lege handen|o1} terug uit [Myanmar|MYA]

Speciaal gezant [Farid Iskandar|p1] van [ASEAN|ASE] is er {niet in geslaagd|o1} [de junta van [Myanmar|MYA]|JVM] en [de [Karen|l3] National Union|KNU] ([KNU|KNU]) tot een {bestand|e11} te bewegen. Drie dagen lang {bemiddelde|e2} [de Maleisische oud-diplomaat|p1] in [de hoofdstad [Naypyidaw|l1]|l1]. Donderdagmiddag {liepen|o2} [de rebellen|KNU] kwaad weg.

Dat [de KNU|KNU] überhaupt was {komen opdagen|e1}, gold al als een verrassing. Vanuit de Thaise grensplaats [Mae Sot|l2] legde [haar|KNU] {onderhandelaar|d1} [Saw Htoo Eh|p2] {uit|e3} waarom [ze|KNU] is {opgestapt|o2}. '[Ze|JVM] schoven [ons|KNU] een vel papier toe en zeiden: tekenen. Zo praat je met schuldenaars.' Voor [de junta|JVM] {zaten|e1+d2} kolonel [Thein Zaw Oo|p3] en jurist [Myo Thant Lin|p4] aan tafel.

Dertig dagen

Juntaleider [Min Aung Hlaing|p5] had [de rebellen|KNU] een {staakt-het-vuren|e11} van dertig dagen {voorgelegd|s1}. [Saw Htoo Eh|p2] {wuifde|r1} dat weg. [De KNU|KNU] {staat|e4} erop dat eerst de bombardementen op dorpen in de deelstaat [Karen|l3] ophouden. [Haar|KNU] eigen {plan|s2} voor een veilige route voor hulpgoederen van [Mae Sot|l2] naar [Hpa-An|l4] {viel|r2} bij [de tegenpartij|JVM] evenmin in de smaak. Wel {gaf|e5} [het bewind|JVM] één ding weg: gewonde strijders mogen naar een ziekenhuis in [Thailand|THA].

Nieuwe {bemiddelaars|e6+e7}

[Thailand|THA] heeft inmiddels {aangeboden|s3} het {stokje|e6} van [Farid|p1] over te nemen; ook [Indonesië|IND] {stelt|s4} zich als {bemiddelaar|e7} beschikbaar. Met [Bangkok|THA] kan [de junta|JVM] {leven|r3}, [Jakarta|IND] {wijst|r4} [ze|JVM] af.

Zaterdag komen [de ministers van Buitenlandse Zaken van [ASEAN|ASE]|ASE] op het eiland [Langkawi|l5] {bijeen|e8}. Als daar geen plan uit rolt, verliest [het blok|ASE] [zijn|ASE] laatste gezag, {waarschuwt|e9} [Farid|p1]. Of [hij|p1] zelf nog een keer naar [Naypyidaw|l1] {afreist|e10}, weet [hij|p1] niet; misschien in februari.
=====
entities:
  p1: {name: Farid Iskandar, type: Person}
  p2: {name: Saw Htoo Eh, type: Person}
  p3: {name: Thein Zaw Oo, type: Person}
  p4: {name: Myo Thant Lin, type: Person}
  p5: {name: Min Aung Hlaing, type: Person}
  ASE: {name: ASEAN, type: Organisation}
  JVM: {name: junta van Myanmar, type: Organisation}
  KNU: {name: KNU, type: Organisation}
  MYA: {name: Myanmar, type: State}
  THA: {name: Thailand, type: State}
  IND: {name: Indonesië, type: State}
  l1: {name: Naypyidaw, type: Place}
  l2: {name: Mae Sot, type: Place}
  l3: {name: Karen, type: Place}
  l4: {name: Hpa-An, type: Place}
  l5: {name: Langkawi, type: Place}
offices:
  - {person: p1, office: speciaal gezant, of: ASE}
  - {person: p2, office: onderhandelaar, of: KNU}
  - {person: p5, office: leider, of: JVM}
  - {person: p3, office: kolonel, of: JVM}
events:
  e1: {type: Negotiation, label: overleg junta-KNU in Naypyidaw, participants: [JVM, KNU], mediators: [p1], place: l1, time: Drie dagen lang, factuality: actual}
  e2: {type: Mediation, label: Farid Iskandar bemiddelt, participants: [JVM, KNU], mediators: [p1], place: l1, time: Drie dagen lang, factuality: actual, part_of: e1}
  e6: {type: Mediation, label: aangeboden bemiddeling door Thailand, participants: [JVM, KNU], mediators: [THA], factuality: possible}
  e7: {type: Mediation, label: aangeboden bemiddeling door Indonesië, participants: [JVM, KNU], mediators: [IND], factuality: possible}
  e8: {type: Meeting, label: ministers van ASEAN op Langkawi, participants: [ASE], place: l5, time: Zaterdag, factuality: planned}
  e10: {type: Visit, label: mogelijke reis van Farid naar Naypyidaw, participants: [p1], place: l1, time: februari, factuality: possible}
  e11: {type: Agreement, participants: [JVM, KNU], factuality: possible}
acts:
  e3: {type: Statement, by: p2, content: 'Ze schoven ons een vel papier toe en zeiden: tekenen'}
  e4: {type: Demand, by: KNU, to: [JVM], content: eerst de bombardementen op dorpen in de deelstaat Karen ophouden}
  e5: {type: Concession, by: JVM, to: [KNU], content: gewonde strijders mogen naar een ziekenhuis in Thailand}
  e9: {type: Warning, by: p1, to: [ASE], content: 'Als daar geen plan uit rolt, verliest het blok zijn laatste gezag'}
  s1: {type: Proposal, by: p5, to: [KNU], kind: ceasefire, content: een staakt-het-vuren van dertig dagen, status: rejected}
  s2: {type: Proposal, by: KNU, to: [JVM], kind: humanitarian_corridor, content: een veilige route voor hulpgoederen van Mae Sot naar Hpa-An, status: rejected}
  s3: {type: Proposal, by: THA, to: [JVM], kind: mediation_offer, status: accepted, content: het stokje van Farid over te nemen}
  s4: {type: Proposal, by: IND, to: [JVM], kind: mediation_offer, status: rejected, content: zich als bemiddelaar beschikbaar}
replies:
  r1: {to: s1, by: p2, answer: rejected}
  r2: {to: s2, by: JVM, answer: rejected}
  r3: {to: s3, by: JVM, answer: accepted}
  r4: {to: s4, by: JVM, answer: rejected}
delegations:
  d1: {of: KNU, head: p2, members: [], event: e1}
  d2: {of: JVM, head: null, members: [p3, p4], event: e1}
outcomes:
  o1: {of: e1, type: no_breakthrough}
  o2: {of: e1, type: walkout}
