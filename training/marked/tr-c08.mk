 date 2024-09 [[Libische|LIB] rivalen|HOG+PUT] {praten|e1} in [Tunis|l1] door over verkiezingswet, [Saleh|p3] {komt niet|o3}

In een hotel aan de rand van [Tunis|l1] zijn de {gesprekken|e1} over de [Libische|LIB] verkiezingen maandag de vierde dag ingegaan. Van een doorbraak is {nog geen sprake|o1}, maar niemand is {opgestapt|o4}. "[We|HOG+PUT] zitten er nog", {sms'te|a1} een deelnemer.

Aan de ene kant van de tafel zit [de Hoge Staatsraad|HOG] uit [Tripoli|l3], aan de andere [het parlement uit Tobruk|PUT]. Het {gesprek|e1} wordt geleid door [de Amerikaanse|p1] [Stephanie Koury|p1], die dat doet namens [de VN-missie UNSMIL|UNS]. [De Staatsraad|HOG] stuurde een {team|d1} van vijf, met voorzitter [Khaled al-Mishri|p2] als hoofdonderhandelaar. Parlementsvoorzitter [Aguila Saleh|p3] had [zijn|p3] komst {toegezegd|a2+e3:planned}, maar {zei|o3} zondagavond af; in [zijn|p3] plaats {voert|d2} nu afgevaardigde [Salma Bukhari|p4] het woord.

Struikelblok

Het draait om de vraag of militairen president mogen worden. [Tripoli|HOG] {wil|e4} dat kandidaten hun uniform een jaar vooraf uittrekken. Dat zou generaal [Khalifa Haftar|p5], [de sterke man van het oosten|p5], buitenspel zetten. [Koury|p1] {legde|s1+s2} zaterdag een {compromis|s1+s2} op tafel: drie maanden. [Tobruk|PUT] gaat ermee {akkoord|r1}, {zolang|e5} ook mensen met een dubbel paspoort mogen meedoen. [Al-Mishri|p2] {verwierp|r2} het {plan|s2} nog diezelfde avond. [Bukhari|p4] {bracht|s3} tegenover [de Staatsraad|HOG] ook een ruil van gevangenen ter sprake.

Centrale bank

Over [de Centrale Bank|CEN] is wel {iets bereikt|o2+e13}. [Het parlement|PUT] {ziet|e6} af van [zijn|PUT] {eis|a3} dat gouverneur [Sadiq al-Kabir|p7] terugkeert. Daarop {hief|e7} [Haftar|p5], zo {bevestigde|e8} [zijn|p5] zoon [Saddam|p6], de blokkade van twee olievelden op.

[Turkije|TUR] en [Egypte|EGY] kijken mee. De [Egyptische|EGY] minister [Badr Abdelatty|p8] {belde|e9} vrijdag met [zijn|p8] [Turkse|TUR] collega [Hakan Fidan|p9]. Volgens een bron in Caïro {bespraken|e9} [zij|p8+p9] een {topconferentie|e10} van [alle [Libische|LIB] partijen|HOG+PUT] in [Istanbul|l2], maar in [Ankara|TUR] wordt dat {tegengesproken|e11}. [Libië|LIB] "verdient geen tafel die anderen dekken", {vindt|e12} [Al-Mishri|p2].
=====
entities:
  p1: {name: Stephanie Koury, type: Person}
  p2: {name: Khaled al-Mishri, type: Person}
  p3: {name: Aguila Saleh, type: Person}
  p4: {name: Salma Bukhari, type: Person}
  p5: {name: Khalifa Haftar, type: Person}
  p6: {name: Saddam Haftar, type: Person}
  p7: {name: Sadiq al-Kabir, type: Person}
  p8: {name: Badr Abdelatty, type: Person}
  p9: {name: Hakan Fidan, type: Person}
  LIB: {name: Libië, type: State}
  TUR: {name: Turkije, type: State}
  EGY: {name: Egypte, type: State}
  HOG: {name: Hoge Staatsraad, type: Organisation}
  PUT: {name: parlement uit Tobruk, type: Organisation}
  UNS: {name: UNSMIL, type: Organisation}
  CEN: {name: Centrale Bank, type: Organisation}
  l1: {name: Tunis, type: Place}
  l2: {name: Istanbul, type: Place}
  l3: {name: Tripoli, type: Place}
offices:
  - {person: p2, office: voorzitter, of: HOG}
  - {person: p3, office: voorzitter, of: PUT}
  - {person: p4, office: afgevaardigde, of: PUT}
  - {person: p7, office: gouverneur, of: CEN}
  - {person: p8, office: minister, of: EGY}
  - {person: p9, office: minister, of: TUR}
events:
  e1: {type: Negotiation, label: gesprekken over de Libische verkiezingen in Tunis, participants: [HOG, PUT], mediators: [p1, UNS], place: l1, time: maandag, factuality: actual}
  e3: {type: Visit, label: komst van Saleh naar Tunis, participants: [p3], place: l1, factuality: counterfactual}
  e9: {type: Meeting, label: telefoongesprek Abdelatty-Fidan, participants: [p8, p9], time: vrijdag, factuality: actual}
  e10: {type: Meeting, label: topconferentie in Istanbul, participants: [HOG, PUT], place: l2, factuality: possible}
  e13: {part_of: e1, type: Agreement, participants: [HOG, PUT], factuality: actual}
acts:
  e4: {type: Demand, by: HOG, to: [PUT], content: kandidaten hun uniform een jaar vooraf uittrekken}
  e5: {type: Demand, by: PUT, to: [HOG], content: ook mensen met een dubbel paspoort mogen meedoen}
  e6: {type: Concession, by: PUT, to: [HOG], content: zijn eis dat gouverneur Sadiq al-Kabir terugkeert}
  e7: {type: Concession, by: p5, content: de blokkade van twee olievelden op}
  e8: {type: Statement, by: p6, content: de blokkade van twee olievelden op}
  e11: {type: Statement, by: TUR, content: bespraken zij een topconferentie van alle Libische partijen in Istanbul}
  e12: {type: Statement, by: p2, content: Libië "verdient geen tafel die anderen dekken"}
  s1: {type: Proposal, by: p1, to: [PUT], kind: other, status: accepted, content: drie maanden}
  s2: {type: Proposal, by: p1, to: [HOG], kind: other, status: rejected, content: drie maanden}
  s3: {type: Proposal, by: p4, to: [HOG], kind: prisoner_exchange, content: een ruil van gevangenen, status: proposed}
  a1: {type: Statement, by: een deelnemer, content: We zitten er nog}
  a2: {type: Concession, by: p3, content: zijn komst}
  a3: {type: Demand, by: PUT, to: [HOG], content: gouverneur Sadiq al-Kabir terugkeert}
replies:
  r1: {to: s1, by: PUT, answer: accepted}
  r2: {to: s2, by: p2, answer: rejected}
delegations:
  d1: {of: HOG, head: p2, members: [], event: e1}
  d2: {of: PUT, head: p4, members: [], event: e1}
outcomes:
  o1: {of: e1, type: ongoing}
  o2: {of: e1, type: partial_agreement}
  o3: {of: e3, type: cancelled}
  o4: {factuality: counterfactual, of: e1, type: walkout}
