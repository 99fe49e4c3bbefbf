 date 2024-03-01 [Abu Dhabi|l1]: [WTO|WT] gaat met {lege handen|o1} naar huis

[ABU DHABI|l1] (ANP/Reuters) - Om vijf over één in de nacht van vrijdag op zaterdag tikte [Thani al-Zeyoudi|p1], [minister uit [de Emiraten|AE] en voorzitter|p1], zachtjes op het hout. De dertiende {ministersconferentie|e1} van [de Wereldhandelsorganisatie|WT], met één dag verlengd, heeft over landbouw en visserij {niets|o1} opgeleverd.

Tot het laatst had [India|IN], met minister [Piyush Goyal|p2] {voorop|d1}, dwarsgelegen. [Het|IN] {wil|a1} eerst een blijvende regeling voor [zijn|IN] graanvoorraden. [De EU|EU], [de VS|US] en [Brazilië|BR] {bleven|r1} daarover het been stijf houden. Het {compromis|a2+a3} over vissubsidies dat [de [IJslandse|IS] voorzitter van de visserijgroep|p3], [Einar Gunnarsson|p3], op tafel had gelegd, liep op [New Delhi|IN] {stuk|r2}. [De Afrikaanse groep|AG] was er nog wel mee {akkoord|r3}.

Eén ding lukte: digitale diensten blijven twee jaar {vrijgesteld|e2} van invoerrechten. Directeur-generaal [Ngozi Okonjo-Iweala|p4] had daar donderdagnacht nog persoonlijk [Goyal|p2] voor uit bed {gebeld|e3}.

In [Genève|l2] {pakt|e4} men de draad in mei weer op.
=====
entities:
  WT: {name: Wereldhandelsorganisatie, type: Organisation}
  AE: {name: Emiraten, type: State}
  IN: {name: India, type: State}
  EU: {name: EU, type: Organisation}
  US: {name: Verenigde Staten, type: State}
  BR: {name: Brazilië, type: State}
  IS: {name: IJsland, type: State}
  AG: {name: Afrikaanse groep, type: Organisation}
  l1: {name: Abu Dhabi, type: Place}
  l2: {name: Genève, type: Place}
  p1: {name: Thani al-Zeyoudi, type: Person}
  p2: {name: Piyush Goyal, type: Person}
  p3: {name: Einar Gunnarsson, type: Person}
  p4: {name: Ngozi Okonjo-Iweala, type: Person}
offices:
  - {person: p1, office: minister, of: AE}
  - {person: p2, office: minister, of: IN}
  - {person: p3, office: voorzitter van de visserijgroep, of: WT}
  - {person: p4, office: Directeur-generaal, of: WT}
events:
  e1: {type: Negotiation, label: dertiende ministersconferentie, participants: [IN, EU, US, BR, AG], mediators: [p1], place: l1, factuality: actual}
  e2: {type: Agreement, participants: [IN, EU, US, BR, AG], place: l1, factuality: actual, part_of: e1}
  e3: {type: Meeting, label: telefoongesprek, participants: [p4, p2], time: donderdagnacht, factuality: actual}
  e4: {type: Negotiation, participants: [IN, EU, US, BR, AG], place: l2, time: "in mei", factuality: planned, after: e1}
acts:
  a1: {type: Demand, by: IN, to: [EU, US, BR], content: "eerst een blijvende regeling voor zijn graanvoorraden"}
  a2: {type: Proposal, by: p3, to: [IN], kind: other, content: "Het compromis over vissubsidies", status: rejected}
  a3: {type: Proposal, by: p3, to: [AG], kind: other, content: "Het compromis over vissubsidies", status: accepted}
replies:
  r1: {to: a1, by: EU, answer: rejected}
  r2: {to: a2, by: IN, answer: rejected}
  r3: {to: a3, by: AG, answer: accepted}
delegations:
  d1: {of: IN, head: p2, members: [], event: e1}
outcomes:
  o1: {of: e1, type: partial_agreement}
