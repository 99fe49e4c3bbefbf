 date 2019-02-08 De man die de stilte verkocht: [Aarne Lindholm|p1] (1924-2019)

[Aarne Lindholm|p1], [de [Finse|FI] topdiplomaat|p1] die in de Koude Oorlog [Oslo|NOR] en [Moskou|SU] tot een {vergelijk|e1} over de kabeljauwvangst wist te brengen, is maandag op 94-jarige leeftijd overleden in Turku.

[Zijn|p1] grootste kunststuk dateert van de winter van 1967. Na de aanvaring van twee trawlers voor de kust van Finnmark hadden [Noorwegen|NOR] en [de Sovjet-Unie|SU] [elkaars|NOR+SU] visserijraad het land uit {gezet|a1+a2}. [Lindholm|p1] bood op eigen gezag [zijn|p1] {diensten|a3+a4} aan. [De Noren|NOR] {zeiden|r1} meteen ja, [het Kremlin|SU] {zweeg|r2} elf weken en {stuurde|d1+r3} toen onverwachts viceminister [Pavel Gorsjkov|p2].

Wat volgde was een {onderhandeling|e2} van negen dagen in [een jachthuis bij Rovaniemi|l1]. [Lindholm|p1] liet [beide kampen|NOR+SU] op aparte verdiepingen logeren en {liep|e3} zelf de trap op en neer, naar eigen telling 212 keer. Op de zesde avond {pakte|o1} [Gorsjkov|p2] [zijn|p2] koffers; [de Fin|p1] liet de sneeuwruimer een uur te laat komen, waarna [de gast|p2] bleef eten en {inbond|a5}: de lijn mocht acht zeemijl naar het oosten. Op 4 maart werd het {protocol|e1} {getekend|e1+o2}.

[Lindholm|p1] schreef nooit memoires. "Wie vertelt hoe het ging, kan nooit meer terug naar die trap", {zei|a6} [hij|p1] in [zijn|p1] enige interview.
=====
entities:
  p1: {name: Aarne Lindholm, type: Person}
  p2: {name: Pavel Gorsjkov, type: Person}
  FI: {name: Finland, type: State}
  NOR: {name: Noorwegen, type: State}
  SU: {name: Sovjet-Unie, type: State}
  l1: {name: jachthuis bij Rovaniemi, type: Place}
offices:
  - {person: p1, office: topdiplomaat, of: FI}
  - {person: p2, office: viceminister, of: SU}
events:
  e1: {type: Agreement, label: protocol over de kabeljauwvangst, participants: [NOR, SU], mediators: [p1], time: "Op 4 maart", factuality: actual}
  e2: {type: Negotiation, label: onderhandeling in het jachthuis, participants: [NOR, SU], mediators: [p1], place: l1, time: "negen dagen", factuality: actual}
  e3: {type: Mediation, label: bemiddeling van Lindholm, participants: [NOR, SU], mediators: [p1], place: l1, factuality: actual, part_of: e2}
acts:
  a1: {type: Statement, by: NOR, to: [SU], content: "elkaars visserijraad het land uit gezet"}
  a2: {type: Statement, by: SU, to: [NOR], content: "elkaars visserijraad het land uit gezet"}
  a3: {type: Proposal, by: p1, to: [NOR], kind: mediation_offer, content: "zijn diensten", status: accepted}
  a4: {type: Proposal, by: p1, to: [SU], kind: mediation_offer, content: "zijn diensten", status: accepted}
  a5: {type: Concession, by: p2, to: [NOR], content: "de lijn mocht acht zeemijl naar het oosten"}
  a6: {type: Statement, by: p1, content: "Wie vertelt hoe het ging, kan nooit meer terug naar die trap"}
replies:
  r1: {to: a3, by: NOR, answer: accepted}
  r2: {to: a4, by: SU, answer: unanswered}
  r3: {to: a4, by: SU, answer: accepted}
delegations:
  d1: {of: SU, head: p2, members: [], event: e2}
outcomes:
  o1: {of: e2, type: walkout, factuality: counterfactual}
  o2: {of: e2, type: agreement}
