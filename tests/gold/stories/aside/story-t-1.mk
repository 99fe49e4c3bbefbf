 date 2025-01-20 [Rwanda|RW] en [Burundi|BI] {onderhandelen|e1} in [Luanda|l1] over {ruil|e2} van gevangenen

[LUANDA|l1] (Lusa/ANP) - [Rwanda|RW] en [Burundi|BI] {praten|e1} op 4 februari in [Luanda|l1] over een {uitwisseling|e2} van gevangenen. De [Angolese|AO] gezant [Domingos Teixeira Neto|p1] heeft dat maandag {bekendgemaakt|s1}. [Hij|p1] {pendelt|e3} sinds november tussen [Kigali|RW] en [Gitega|BI] en zit ook de {gesprekken|e1} voor.

[Burundi|BI] houdt zeventien [Rwandezen|RW] vast wegens spionage. In een kamp bij het [Rwandese|RW] Huye zitten 38 [Burundese|BI] militairen, die vorig jaar in Oost-Congo in handen vielen van een bevriende militie. De grens tussen [de twee buurlanden|RW+BI] is al dertien maanden dicht.

[Rwanda|RW] {stuurt|d1} minister van Justitie [Espérance Uwase Mukamana|p2] naar [Angola|AO]. De [Burundese|BI] delegatie {staat onder leiding van|d2} [Jean-Bosco Niyonzima|p3], [de minister van Buitenlandse Zaken|p3].

[Gitega|BI] {eist|s2} vooraf de uitlevering van een generaal die in 2015 een mislukte staatsgreep leidde. [Kigali|RW] {wil|s3} dat de grensposten nog dit voorjaar opengaan. Waarnemer bij het {overleg|e1} is [het Internationale Comité van het Rode Kruis|RC] ([ICRC|RC]), dat de 38 militairen in december één keer mocht bezoeken. Vier van hen zijn volgens artsen ernstig ziek.
=====
entities:
  RW: {name: Rwanda, type: State}
  BI: {name: Burundi, type: State}
  AO: {name: Angola, type: State}
  RC: {name: Internationale Comité van het Rode Kruis, type: Organisation}
  p1: {name: Domingos Teixeira Neto, type: Person}
  p2: {name: Espérance Uwase Mukamana, type: Person}
  p3: {name: Jean-Bosco Niyonzima, type: Person}
  l1: {name: Luanda, type: Place}
offices:
  - {person: p1, office: gezant, of: AO}
  - {person: p2, office: minister van Justitie, of: RW}
  - {person: p3, office: minister van Buitenlandse Zaken, of: BI}
events:
  e1: {type: Negotiation, participants: [RW, BI], mediators: [p1], observers: [RC], place: l1, time: op 4 februari, factuality: planned}
  e2: {type: Agreement, participants: [RW, BI], factuality: possible}
  e3: {type: Mediation, participants: [RW, BI], mediators: [p1], time: sinds november, factuality: actual}
acts:
  s1: {type: Statement, by: p1, about: e1, time: maandag}
  s2: {type: Demand, by: BI, to: [RW], content: de uitlevering van een generaal die in 2015 een mislukte staatsgreep leidde, about: e1}
  s3: {type: Demand, by: RW, to: [BI], content: dat de grensposten nog dit voorjaar opengaan, about: e1}
delegations:
  d1: {of: RW, head: p2, members: [], event: e1}
  d2: {of: BI, head: p3, members: [], event: e1}
