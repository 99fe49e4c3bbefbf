 date 2025-05-02 Waarom ligt er ineens een {verdrag|e1} uit 1960 op de schroothoop?

Drie oorlogen heeft het overleefd, de vierde crisis misschien niet. Na de aanslag in Pahalgam, waarbij 26 toeristen werden vermoord, heeft [India|IN] het {Indusverdrag|e1} 'in de wacht' {gezet|a1}.

Wat is dat voor {verdrag|e1}?

Een knap staaltje van [de Wereldbank|WB]. [Die|WB] kreeg [Nehru|p1] en [Ayub Khan|p2] na negen jaar zover dat [ze|p1+p2] in [Karachi|l1] [hun|p1+p2] {handtekening|e1} zetten: drie rivieren voor [India|IN], drie voor [Pakistan|PK]. [Een gezamenlijke commissie|IN+PK] zou jaarlijks {bijeenkomen|e3}. Dat deed [ze|IN+PK] zelfs in 1971, al zijn de notulen kort.

Kan [India|IN] de kraan dichtdraaien?

Nee. Daarvoor zijn stuwmeren nodig, en die zijn er nauwelijks. Wel kan [het land|IN] ophouden met waarschuwen voor hoogwater.

Hoe heeft [Pakistan|PK] gereageerd?

Als door een wesp gestoken. Premier [Shehbaz Sharif|p3] {noemt|a2} het tegenhouden van water 'een oorlogsdaad' en {kondigde|a3} aan het {akkoord van Simla|e4}, uit 1972, te bevriezen. [Hij|p3] {stelde|s1} ook een neutraal onderzoek voor. [Delhi|IN] deed er {schamper|r1} over.

Praat er nog iemand?

De hotline tussen de generaals, elke dinsdag, werkt. En de ministers van [Iran|IR] en [Saudi-Arabië|SA] {bellen|e5} zich suf.
=====
entities:
  IN: {name: "India", type: State}
  PK: {name: "Pakistan", type: State}
  IR: {name: "Iran", type: State}
  SA: {name: "Saudi-Arabië", type: State}
  WB: {name: "Wereldbank", type: Organisation}
  p1: {name: "Nehru", type: Person}
  p2: {name: "Ayub Khan", type: Person}
  p3: {name: "Shehbaz Sharif", type: Person}
  l1: {name: "Karachi", type: Place}
offices:
  - {person: p3, office: "Premier", of: PK}
events:
  e1: {type: Agreement, participants: [p1, p2], mediators: [WB], place: l1, time: "1960", factuality: actual}
  e3: {type: Negotiation, participants: [IN, PK], time: "jaarlijks", factuality: actual}
  e4: {type: Agreement, participants: [IN, PK], time: "uit 1972", factuality: actual}
  e5: {type: Meeting, participants: [IR, SA], factuality: actual}
acts:
  a1: {type: Statement, by: IN, content: "het Indusverdrag 'in de wacht' gezet"}
  a2: {type: Warning, by: p3, to: [IN], content: "het tegenhouden van water 'een oorlogsdaad'"}
  a3: {type: Statement, by: p3, content: "het akkoord van Simla, uit 1972, te bevriezen"}
  s1: {type: Proposal, by: p3, to: [IN], kind: other, content: "een neutraal onderzoek", status: rejected}
replies:
  r1: {to: s1, by: IN, answer: rejected}
