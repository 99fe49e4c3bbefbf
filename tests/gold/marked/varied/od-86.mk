 date 1997-03-09 [Vranitzky|p1] krijgt [Albanese|AL] partijen aan één {tafel|e1}, [opstandelingen|RC] niet

Van onze correspondent

TIRANA - Zeven uur {praten|e1}, vijf handtekeningen, en in het zuiden wordt doorgeschoten. [Franz Vranitzky|p1], [de voormalige bondskanselier van [Oostenrijk|AT]|p1], kon zaterdag maar vijf uur op [Albanese|AL] bodem {blijven|e5}, omdat de luchthaven van [Tirana|l1] om zes uur dichtgaat. De rest van het {beraad|e1} met president [Sali Berisha|p2] deed [hij|p1] per satelliettelefoon, vanaf een [Italiaans|IT] fregat.

Sinds dinsdag is [hij|p1] persoonlijk afgezant van de voorzitter van [de OVSE|OV]. Vóór [zijn|p1] komst leek een {vergelijk|e2} uitgesloten; zondag {tekenden|e2} [Berisha|p2] en [tien oppositiepartijen|OP] een {verklaring|e2+o1} van negen punten. Een regering van nationale verzoening, verkiezingen voor juni, en {amnestie|a1} voor wie binnen een week zijn kalasjnikov inlevert.

[Het reddingscomité van [Vlora|l2]|RC], waar de gewapende opstand begon, voelt zich niet {gebonden|a2}. [Het|RC] was niet gevraagd. '[Wij|RC] {eisen|a3} eerst [zijn|p2] vertrek, dan [ons|RC] spaargeld, dan praten [we|RC]', {schreeuwde|a3} voorzitter [Albert Shyti-Hoxha|p3] in de microfoon van Radio 1. [Vranitzky|p1] wil vandaag een medewerker naar [Vlora|l2] {sturen|e3}, per boot.

De [Griekse|GR] minister [Theodoros Pangalos-Rallis|p4] {bood|a4} aan daar te {bemiddelen|e4}. [Berisha|p2] heeft dat beleefd in beraad {genomen|r4}: er wonen daar, zegt men in [zijn|p2] paleis, al genoeg Grieken.

Bij de piramidefondsen staat 1,2 miljard dollar uit.
=====
entities:
  AL: {name: Albanië, type: State}
  AT: {name: Oostenrijk, type: State}
  IT: {name: Italië, type: State}
  OV: {name: OVSE, type: Organisation}
  OP: {name: tien oppositiepartijen, type: Organisation}
  RC: {name: reddingscomité van Vlora, type: Organisation}
  GR: {name: Griekenland, type: State}
  p1: {name: Franz Vranitzky, type: Person}
  p2: {name: Sali Berisha, type: Person}
  p3: {name: Albert Shyti-Hoxha, type: Person}
  p4: {name: Theodoros Pangalos-Rallis, type: Person}
  l1: {name: Tirana, type: Place}
  l2: {name: Vlora, type: Place}
offices:
  - {person: p1, office: voormalige bondskanselier, of: AT}
  - {person: p1, office: persoonlijk afgezant van de voorzitter, of: OV}
  - {person: p2, office: president, of: AL}
  - {person: p3, office: voorzitter, of: RC}
  - {person: p4, office: minister, of: GR}
events:
  e1: {type: Negotiation, label: beraad met Berisha, participants: [p2, OP], mediators: [p1, OV], place: l1, time: zaterdag, factuality: actual}
  e2: {type: Agreement, label: verklaring van negen punten, participants: [p2, OP], mediators: [p1, OV], time: zondag, factuality: actual}
  e3: {type: Visit, label: medewerker naar Vlora, place: l2, time: vandaag, factuality: planned}
  e4: {type: Mediation, participants: [AL, RC], mediators: [p4], place: l2, factuality: possible}
  e5: {type: Visit, participants: [p1], place: l1, time: zaterdag, factuality: actual}
acts:
  a1: {type: Concession, by: p2, content: amnestie voor wie binnen een week zijn kalasjnikov inlevert, about: e2}
  a2: {type: Statement, by: RC, content: voelt zich niet gebonden, about: e2}
  a3: {type: Demand, by: p3, to: [p2], content: "eerst zijn vertrek, dan ons spaargeld, dan praten we"}
  a4: {type: Proposal, by: p4, to: [p2], kind: mediation_offer, content: aan daar te bemiddelen, status: unanswered}
replies:
  r4: {to: a4, by: p2, answer: unanswered}
outcomes:
  o1: {of: e1, type: agreement}
