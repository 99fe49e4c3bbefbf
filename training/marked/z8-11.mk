 date 2018-04-26 Kopermijn van Panguna wacht op geld en op vrede

De koperprijs steeg donderdag naar 7.040 dollar per ton, de hoogste stand sinds januari. Beleggers rekenen erop dat de vraag uit China aantrekt, nu de voorraden in de Londense pakhuizen slinken. Goud verloor een half procent.

Wie op koper zit maar er niet bij kan, is [Bougainville|BG]. De mijn van Panguna, ooit goed voor een vijfde van de staatsinkomsten, ligt al bijna dertig jaar stil. Het mijnbedrijf [Oresta|OR] schat de kosten van heropening op 5 miljard dollar.

Daarvoor moeten eerst [Port Moresby|PG] en [de autonome regering in Buka|BG] het eens worden over de opbrengst. Vorige week {staken|e1} [de vicepresident van [Bougainville|BG]|p1], [Raymond Tarasi|p1], en minister van Mijnen [Johnson Kepo|p2] in [Brisbane|l1] de koppen bij elkaar, op uitnodiging van [Oresta|OR], dat ook de rekening betaalde. [Tarasi|p1] {legde|s1} er een verdragstekst neer waarin [het eiland|BG] 60 procent krijgt. [Kepo|p2] was {bereid|c1+r1} van 15 naar 30 te gaan, meer niet. Wel {kwamen|o1} [ze|p1+p2] uit over het schoonmaken van de Jaba-rivier. Een {vervolg|e2+o2} is geprikt op 9 mei. [Oresta|OR] zelf {waarschuwt|w1} dat geldschieters afhaken als er voor juli geen duidelijkheid is.

Op de beurs van Sydney verloor [het bedrijf|OR] donderdag 2,1 procent.
=====
entities:
  BG: {name: Bougainville, type: State}
  OR: {name: Oresta, type: Organisation}
  PG: {name: Papoea-Nieuw-Guinea, type: State}
  p1: {name: Raymond Tarasi, type: Person}
  p2: {name: Johnson Kepo, type: Person}
  l1: {name: Brisbane, type: Place}
offices:
  - {person: p1, office: vicepresident, of: BG}
  - {person: p2, office: minister van Mijnen, of: PG}
events:
  e1: {type: Negotiation, label: overleg over de opbrengst in Brisbane, participants: [p1, p2], hosts: [OR], place: l1, time: Vorige week, factuality: actual}
  e2: {type: Negotiation, label: vervolg op 9 mei, participants: [p1, p2], time: op 9 mei, factuality: planned, after: e1}
acts:
  s1: {type: Proposal, by: p1, to: [p2], kind: treaty, content: een verdragstekst neer waarin het eiland 60 procent krijgt, status: rejected, about: e1}
  c1: {type: Concession, by: p2, to: [p1], content: van 15 naar 30 te gaan, about: e1}
  w1: {type: Warning, by: OR, to: [PG, BG], content: dat geldschieters afhaken als er voor juli geen duidelijkheid is}
replies:
  r1: {to: s1, by: p2, answer: rejected}
outcomes:
  o1: {of: e1, type: partial_agreement}
  o2: {of: e1, type: continuation_agreed}
