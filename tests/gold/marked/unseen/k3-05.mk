 date 2024-12-06 Urker kotters wachten op nieuws uit [Bergen|l1]

URK - De radio in de kantine van de visafslag stond gistermiddag harder dan anders. Maar uit [Bergen|l1] kwam niets waar een schipper wat aan heeft. Na drie dagen {onderhandelen|e1} over de kabeljauwquota voor volgend jaar zijn [de Europese Unie|EU], [Noorwegen|NR] en [het Verenigd Koninkrijk|UK] {zonder vangstcijfers|o1} uit elkaar gegaan. [Ze|EU+NR+UK] hebben wel {afgesproken|o2} dat er maandag in [Londen|l2] wordt {doorgepraat|e2}.

[Oslo|NR] {kwam|a1+a2} woensdag met een korting van 22 procent, omdat de stand er volgens biologen slecht voor staat. "{Onverkoopbaar|r1}", vond [Inês Carvalhal|p1], [de Portugese topambtenaar die de {ploeg|d1} van [Brussel|EU] leidt|p1]; [zij|p1] {zette|a3} er 9 procent tegenover. [De Britten|UK] {lieten zich niet in de kaart kijken|r2}. In [haar|p1] gezelschap: de Nederlandse visserijattaché [Jelle Brouwer|p2].

Minister [Femke Haasnoot|p3] van Visserij had vrijdag willen {bellen|e3} met [[haar|p3] [Noorse|NR] collega|p4], maar dat {gesprek|e3} is {afgezegd|o3}. [Zij|p3] hoopt op een tweede kans vóór het weekeinde voorbij is, {laat|s1} [haar|p3] woordvoerder weten.

Met [de Faeröer|FO] werd [Brussel|EU] het vorige maand wél {eens|e4}, over 12.000 ton blauwe wijting. Daar koopt Jurie Romkes weinig voor. De schipper vist op tong en schol, maar zonder kabeljauw als bijvangst 'kun je de netten net zo goed boven water houden'. Zijn buurman onderhandelt al sinds de zomer met een Deen over de verkoop van zijn kotter. De vraagprijs zakt per week.

Zaterdag is er in het dorpshuis een informatieavond over de nieuwe haven. De wethouder verwacht vuurwerk; bij de vorige bijeenkomst liepen de handelaren boos weg.
=====
entities:
  EU: {name: Europese Unie, type: Organisation}
  NR: {name: Noorwegen, type: State}
  UK: {name: Verenigd Koninkrijk, type: State}
  FO: {name: Faeröer, type: State}
  p1: {name: Inês Carvalhal, type: Person}
  p2: {name: Jelle Brouwer, type: Person}
  p3: {name: Femke Haasnoot, type: Person}
  p4: {name: Noorse visserijminister, type: Person}
  l1: {name: Bergen, type: Place}
  l2: {name: Londen, type: Place}
events:
  e1: {type: Negotiation, label: kabeljauwquota, participants: [EU, NR, UK], place: l1, time: drie dagen, factuality: actual}
  e2: {type: Negotiation, participants: [EU, NR, UK], place: l2, time: maandag, factuality: planned, after: e1}
  e3: {type: Meeting, participants: [p3, p4], time: vrijdag, factuality: counterfactual}
  e4: {type: Agreement, label: blauwe wijting, participants: [EU, FO], time: vorige maand, factuality: actual}
acts:
  a1: {type: Proposal, by: NR, to: [EU], kind: other, content: een korting van 22 procent, status: rejected, time: woensdag, about: e1}
  a2: {type: Proposal, by: NR, to: [UK], kind: other, content: een korting van 22 procent, status: unanswered, time: woensdag, about: e1}
  a3: {type: Proposal, by: p1, to: [NR], kind: other, content: 9 procent, status: proposed, about: e1}
  s1: {type: Statement, by: p3, content: op een tweede kans vóór het weekeinde voorbij is}
replies:
  r1: {to: a1, by: p1, answer: rejected}
  r2: {to: a2, by: UK, answer: unanswered}
delegations:
  d1: {of: EU, head: p1, members: [p2], event: e1}
outcomes:
  o1: {of: e1, type: no_breakthrough}
  o2: {of: e1, type: continuation_agreed}
  o3: {of: e3, type: cancelled}
