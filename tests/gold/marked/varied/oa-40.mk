 date 2018-08-28 Dow Jones naar record dankzij {vrede|e1} aan de Rio Grande

NEW YORK (AP/ANP) - Op Wall Street is dinsdag met kleine winsten gehandeld. De Dow-Jonesindex sloot 0,1 procent hoger op 26.064 punten en de technologiegraadmeter Nasdaq won 0,2 procent tot 8.030 punten, opnieuw een record.

Beleggers teerden nog op het voorlopige {handelsakkoord|e1} dat [de Verenigde Staten|US] en [Mexico|MX] maandag {bereikten|e1}. [Canada|CA], de derde partij in het oude {NAFTA-verdrag|e2}, zit sinds dinsdag ook weer {aan tafel|e3}. Minister [Margaret Ellerby-Roy|p1] van Buitenlandse Zaken brak een {reis|e4} door Europa af en {vloog|e5} van Berlijn naar [Washington|l1]. Vrijdag {moet|a2} er volgens president [Trump|p2] een {handtekening|e6} staan; zo niet, dan {komen|a1} er heffingen op [Canadese|CA] auto's.

Die autosector was de grote winnaar van de dag. General Motors en Ford stegen maandag al zo'n 4 procent en hielden die koersen vast. Toeleverancier Magna klom in Toronto 2,6 procent.

Bij de dalers viel elektronicaketen Best Buy op, dat 5 procent verloor na een tegenvallende vooruitblik. Tiffany daarentegen kreeg er 1 procent bij. De juwelier verhoogde de winstverwachting omdat Chinese toeristen weer meer ringen kopen.

Het consumentenvertrouwen in [de VS|US] bereikte in augustus de hoogste stand sinds oktober 2000. De huizenprijzen stegen in juni met 6,3 procent, iets minder dan een maand eerder.

De euro was bij het slot 1,1693 dollar waard, tegen 1,1714 dollar bij het sluiten van de Europese beurzen. Een vat Amerikaanse olie werd 0,5 procent goedkoper op 68,53 dollar.
=====
entities:
  US: {name: Verenigde Staten, type: State}
  MX: {name: Mexico, type: State}
  CA: {name: Canada, type: State}
  p1: {name: Margaret Ellerby-Roy, type: Person}
  p2: {name: Trump, type: Person}
  l1: {name: Washington, type: Place}
offices:
  - {person: p1, office: minister van Buitenlandse Zaken, of: CA}
  - {person: p2, office: president, of: US}
events:
  e1: {type: Agreement, label: voorlopig handelsakkoord, participants: [US, MX], time: maandag, factuality: actual}
  e2: {type: Agreement, label: NAFTA-verdrag, participants: [US, MX, CA], factuality: actual}
  e3: {type: Negotiation, participants: [CA, US, p1], place: l1, time: sinds dinsdag, factuality: actual}
  e4: {type: Visit, participants: [p1], factuality: actual}
  e5: {type: Visit, participants: [p1], place: l1, factuality: actual}
  e6: {type: Agreement, participants: [US, CA], time: Vrijdag, factuality: possible}
acts:
  a1: {type: Warning, by: p2, to: [CA], content: "dan komen er heffingen op Canadese auto's"}
  a2: {type: Demand, by: p2, to: [CA], content: "Vrijdag moet er volgens president Trump een handtekening staan"}
