 date 2013-07-26 [Brussel|EU] en [Faeröer|FO] ruziën om haring, [Noorwegen|NO1] houdt zich {op de vlakte|r1}

[TÓRSHAVN|l1] (Reuters) - Een laatste {poging|e1} om de haringoorlog in de Noord-Atlantische Oceaan te voorkomen is vrijdag {op niets uitgedraaid|o1}. Eurocommissaris voor Visserij [Aoife Ní Dhomhnaill|p1] en de [Faeröerse|FO] minister [Jákup Mikkelsen-Dam|p2] {belden|e1} veertig minuten met [elkaar|p1+p2] en bleven bij [hun|p1+p2] standpunt.

[Ní Dhomhnaill|p1] {dreigt|a1} nu vanaf eind augustus de havens van [de Unie|EU] te sluiten voor haring en makreel uit [de eilandengroep|FO]. "[Wij|EU] hebben geduld gehad, de haring heeft dat niet", {zei|a2} [ze|p1].

[De Faeröer|FO] stapten in januari uit de jaarlijkse {verdeling|e2} die [zij|FO] met [de EU|EU], [Noorwegen|NO1], [IJsland|IS] en [Rusland|RU] waren overeengekomen en kenden [zichzelf|FO] het drievoudige quotum toe. [Mikkelsen-Dam|p2] voerde in het {gesprek|e1} aan dat de vis door het warmere water is verhuisd. [Hij|p2] {stelde|a3} een onafhankelijk onderzoek voor door de [Internationale Raad voor het Onderzoek van de Zee|ICES] en was {bereid|a4} tot die tijd een vijfde van de vangst te laten liggen. Dat ging [Brussel|EU] {niet ver genoeg|r2}.

[Kopenhagen|DK] verkeert in een lastige positie. [Denemarken|DK] behartigt de buitenlandse zaken van [de Faeröer|FO], maar is zelf lid van [de Unie|EU] en zou de sancties dus tegen een deel van [het eigen koninkrijk|DK] moeten uitvoeren. [De [Deense|DK] regering|DK] heeft daarom {gevraagd|a5} of [Noorwegen|NO1] wil {bemiddelen|e3}. [Oslo|NO1] {liet|r1} in het midden of het dat doet. "[Wij|NO1] vissen in dezelfde vijver", {verklaarde|a6} een ambtenaar.

Een vorige makreelruzie, met [IJsland|IS], sleept zich al vier jaar voort. Na acht {rondes|e4}, de meeste in [Bergen|l2] en [Londen|l3], is er nog altijd {geen|o2} gedeeld quotum.

Haring is goed voor 8 procent van de uitvoer van de eilanden, die 49.000 inwoners tellen. Het vlaggenschip van de vloot, de Norðborg, liep vrijdagmiddag met 1.900 ton de haven van Fuglafjørður binnen. Er stond een fanfare.
=====
entities:
  FO: {name: Faeröer, type: State}
  NO1: {name: Noorwegen, type: State}
  IS: {name: IJsland, type: State}
  RU: {name: Rusland, type: State}
  DK: {name: Denemarken, type: State}
  EU: {name: Europese Unie, type: Organisation}
  ICES: {name: Internationale Raad voor het Onderzoek van de Zee, type: Organisation}
  p1: {name: Aoife Ní Dhomhnaill, type: Person}
  p2: {name: Jákup Mikkelsen-Dam, type: Person}
  l1: {name: Tórshavn, type: Place}
  l2: {name: Bergen, type: Place}
  l3: {name: Londen, type: Place}
offices:
  - {person: p1, office: Eurocommissaris voor Visserij, of: EU}
  - {person: p2, office: minister, of: FO}
events:
  e1: {type: Negotiation, label: telefonisch overleg, participants: [p1, p2], time: vrijdag, factuality: actual}
  e2: {type: Agreement, label: jaarlijkse verdeling, participants: [FO, EU, NO1, IS, RU], factuality: actual}
  e3: {type: Mediation, participants: [EU, FO], mediators: [NO1], factuality: possible}
  e4: {type: Negotiation, label: makreeloverleg, participants: [EU, IS], time: vier jaar, factuality: actual}
acts:
  a1: {type: Warning, by: p1, to: [FO], content: "vanaf eind augustus de havens van de Unie te sluiten voor haring en makreel uit de eilandengroep"}
  a2: {type: Statement, by: p1, content: "Wij hebben geduld gehad, de haring heeft dat niet"}
  a3: {type: Proposal, by: p2, to: [EU], kind: other, content: "een onafhankelijk onderzoek", status: rejected, about: e1}
  a4: {type: Concession, by: p2, to: [EU], content: "een vijfde van de vangst te laten liggen", about: e1}
  a5: {type: Proposal, by: DK, to: [NO1], kind: mediation_offer, content: "of Noorwegen wil bemiddelen", status: unanswered, about: e3}
  a6: {type: Statement, by: NO1, content: "Wij vissen in dezelfde vijver", about: e3}
replies:
  r1: {to: a5, by: NO1, answer: unanswered}
  r2: {to: a3, by: EU, answer: rejected}
outcomes:
  o1: {of: e1, type: no_breakthrough}
  o2: {of: e4, type: no_breakthrough}
