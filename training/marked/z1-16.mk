 date 2019-03-27 [Turkmenistan|TM] en [Azerbeidzjan|AZ] zoeken koper voor omstreden gasveld

Zelfs over de naam kibbelen [ze|TM+AZ] al dertig jaar. Wat in [Asjchabad|TM] Serdar heet, noemt [Bakoe|AZ] Kjapaz: een gasveld midden in de Kaspische Zee waar geen van [beide|TM+AZ] aan durft te boren. Toch zijn er sinds dinsdag {onderhandelingen|e1} aan de gang over een gezamenlijke concessie. Die {vinden plaats|e1} aan boord van het oliestation [Gunesli|l1] en {lopen nog|u1}.

De [Azerbeidzjaanse|AZ] {ploeg|d1} {bestaat|d1} uit viceminister [Kamran Rzayev|p1] van Energie, bankier [Leyla Huseynli|p2] en twee juristen van staatsbedrijf [Socar|SO]. [Turkmenistan|TM] laat zich {vertegenwoordigen door|d2} [de zoon van de president|p3], [Merdan Ataýew|p3], die volgens ingewijden als enige mag tekenen.

[Het Italiaanse Eni|EN], dat het veld zou willen exploiteren, {drong|a1+a2} vorige maand aan op een {garantie|a1+a2} van [beide regeringen|TM+AZ] voor de eerste tien jaar. [Ataýew|p3] vond dat {redelijk|r1}. [Rzayev|p1] {wees|r2} het idee met zoveel woorden af: "[Wij|AZ] verkopen gas, geen geduld."

Op de gasbeurs liep de prijs voor levering in 2022 woensdag iets terug. Handelaren speculeren op een {handtekening|e2} nog voor het Perzische nieuwjaar van volgend jaar.

Een eerder {akkoord|e3}, in 2012 bijna rond, {strandde|u2} op een kanonneerboot die de verkeerde kant op voer.
=====
entities:
  TM: {name: Turkmenistan, type: State}
  AZ: {name: Azerbeidzjan, type: State}
  SO: {name: Socar, type: Organisation}
  EN: {name: Eni, type: Organisation}
  p1: {name: Kamran Rzayev, type: Person}
  p2: {name: Leyla Huseynli, type: Person}
  p3: {name: Merdan Ataýew, type: Person}
  l1: {name: Gunesli, type: Place}
offices:
  - {person: p1, office: viceminister van Energie, of: AZ}
events:
  e1: {type: Negotiation, label: onderhandelingen over gasveld, participants: [TM, AZ, p1, p3], place: l1, time: sinds dinsdag, factuality: actual}
  e2: {type: Agreement, label: handtekening, participants: [TM, AZ], time: nog voor het Perzische nieuwjaar van volgend jaar, factuality: possible, source: Handelaren}
  e3: {type: Agreement, label: akkoord van 2012, participants: [TM, AZ], time: in 2012, factuality: counterfactual}
acts:
  a1: {type: Proposal, by: EN, to: [TM], kind: guarantee, content: een garantie van beide regeringen voor de eerste tien jaar, status: accepted, time: vorige maand}
  a2: {type: Proposal, by: EN, to: [AZ], kind: guarantee, content: een garantie van beide regeringen voor de eerste tien jaar, status: rejected, time: vorige maand}
replies:
  r1: {to: a1, by: p3, answer: accepted}
  r2: {to: a2, by: p1, answer: rejected}
delegations:
  d1: {of: AZ, head: null, members: [p1, p2], event: e1}
  d2: {of: TM, head: p3, members: [], event: e1}
outcomes:
  u1: {of: e1, type: ongoing}
  u2: {of: e3, type: no_breakthrough, factuality: actual}
