 date 2024-12-13 [Pakistan|PCB] en [India|BCCI] mogen [elkaar|PCB+BCCI] in [Dubai|l1] treffen, op het veld althans

[DUBAI|l1] (ANP/AFP) - De toernooidirecteur had vrijdag drie vlaggen nodig en vond er twee. Na bijna een maand van heen-en-weergepraat zijn [de cricketbonden van [India|IN]|BCCI] en [Pakistan|PCB] akkoord {gegaan|e1} met een speelschema voor de Champions Trophy waarbij [India|BCCI] al [zijn|BCCI] wedstrijden buiten [Pakistan|PK] afwerkt. In ruil daarvoor hoeft de [Pakistaanse|PK] ploeg tot en met 2027 niet naar [India|IN].

[De wereldbond ICC|ICC], waarvan de [Indiër|IN] [Jatin Sheth|p1] sinds 1 december voorzitter is, had zich als {makelaar|e2} opgeworpen. "Niemand heeft gewonnen, behalve het cricket", {zei|a1} [Sheth|p1] na afloop van een {zitting|e3} van amper twintig minuten. Die {zitting|e3} was eerder al driemaal {verzet|o1}.

Het kostte moeite. [De [Pakistaanse|PK] bond|PCB] {dreigde|a2} in november het toernooi te boycotten als er ook maar één duel in de Golf zou plaatsvinden. Voorzitter [Mohsin Qureshi Alvi|p2] {noemde|a3} een 'hybride model' toen "een belediging voor 240 miljoen mensen". [De [Indiase|IN] regering|IN] verbood [haar|IN] spelers de grens over te gaan, met een beroep op de veiligheid. Een {voorstel|a4} van [Sri Lanka|LK] om het hele toernooi over te nemen werd door [Lahore|PCB] als "lief bedoeld" {weggewuifd|r1}.

De ommekeer kwam nadat de Emirati zakenman [Sultan al-Mazroui|p3] [Alvi|p2] in [zijn|p3] jacht had {ontvangen|e4}. Wat daar precies is {beloofd|a5}, wil niemand zeggen; er gaan bedragen rond van 4,5 miljoen dollar. [Al-Mazroui|p3] houdt vol dat [hij|p3] "alleen voor de thee" zorgde.

De laatste keer dat [India|BCCI] in [Pakistan|PK] speelde, was in 2008. Kort daarna volgden de aanslagen in Mumbai. Politiek staat het contact tussen [beide landen|IN+PK] vrijwel stil; ambassadeurs zijn er sinds 2019 niet meer.

In de stad Multan, waar men op een groepswedstrijd had gerekend, is het gras al drie weken niet gemaaid. Een halve finale komt er ook niet. Wel een uitverkochte oefenpartij tegen Namibië.
=====
entities:
  IN: {name: India, type: State}
  PK: {name: Pakistan, type: State}
  LK: {name: Sri Lanka, type: State}

  BCCI: {name: cricketbond van India, type: Organisation}
  PCB: {name: cricketbond van Pakistan, type: Organisation}
  ICC: {name: ICC, type: Organisation}
  p1: {name: Jatin Sheth, type: Person}
  p2: {name: Mohsin Qureshi Alvi, type: Person}
  p3: {name: Sultan al-Mazroui, type: Person}
  l1: {name: Dubai, type: Place}
offices:
  - {person: p1, office: voorzitter, of: ICC}
  - {person: p2, office: Voorzitter, of: PCB}
events:
  e1: {type: Agreement, label: speelschema Champions Trophy, participants: [BCCI, PCB], mediators: [ICC], place: l1, time: vrijdag, factuality: actual}
  e2: {type: Mediation, participants: [BCCI, PCB], mediators: [ICC], factuality: actual}
  e3: {type: Meeting, label: zitting van de ICC, participants: [ICC, p1], place: l1, time: vrijdag, factuality: actual}
  e4: {type: Meeting, participants: [p2], hosts: [p3], factuality: actual}
acts:
  a1: {type: Statement, by: p1, content: "Niemand heeft gewonnen, behalve het cricket", about: e1}
  a2: {type: Warning, by: PCB, content: "het toernooi te boycotten als er ook maar één duel in de Golf zou plaatsvinden", time: in november}
  a3: {type: Statement, by: p2, content: "een belediging voor 240 miljoen mensen"}
  a4: {type: Proposal, by: LK, to: [PCB], kind: other, content: "om het hele toernooi over te nemen", status: rejected}
  a5: {type: Concession, by: p3, to: [p2], content: "Wat daar precies is beloofd", factuality: possible, about: e4}
replies:
  r1: {to: a4, by: PCB, answer: rejected}
outcomes:
  o1: {of: e3, type: postponed}
