 date 2024-09-03 Minister [Terwindt|p1] {ontvangt|e1} [[Surinaamse|SR] ambtgenoot|p2] in [Den Haag|l1]

Nieuwsbericht - 03-09-2024 - 17:15

Minister [Floor Terwindt|p1] (Buitenlandse Zaken) heeft vandaag [haar|p1] [Surinaamse|SR] ambtgenoot [Albert Ramdhani Pinas|p2] op het ministerie {ontvangen|e1}. [Zij|p1] {spraken|e1} over visumvrij reizen, de herdenking van vijftig jaar onafhankelijkheid en de olievondsten voor de kust.

[Beide bewindslieden|p1+p2] hebben {afgesproken|e2} dat [Surinaamse|SR] ouderen die familie in [Nederland|NL] bezoeken, vanaf 1 januari binnen vijf werkdagen een visum krijgen. Een volledige {afschaffing|a1} van de visumplicht, waar [Paramaribo|SR] al jaren om {vraagt|a1}, is op dit moment {niet mogelijk|r1}, omdat dit een bevoegdheid is van [de Europese Unie|EU]. Wel {zegde|a2} [de minister|p1] toe het onderwerp in Brussel aan te kaarten.

Daarnaast werd stilgestaan bij de arbeidsomstandigheden op boorplatforms. Een {memorandum|e3} hierover zal naar verwachting begin volgend jaar in [Paramaribo|l2] worden {getekend|e3} door minister [Joost van Wezel|p3] (Klimaat en Groene Groei).

Minister [Terwindt|p1]: "Vijftig jaar is een mooie leeftijd om niet alleen achterom te kijken." Minister [Pinas|p2] {nodigde|a3} [[zijn|p2] collega|p1] uit om op 25 november 2025 de festiviteiten bij te wonen. [Zij|p1] heeft deze {uitnodiging|a3} graag {aanvaard|r2}.

's Middags bracht [de [Surinaamse|SR] bewindsman|p2] een {bezoek|e4} aan de haven van [Rotterdam|l3]. Een voorgenomen {ontmoeting|e5} met Surinaamse studenten kon door vertragingen op de A13 {geen doorgang vinden|o1}.
=====
entities:
  NL: {name: Nederland, type: State}
  SR: {name: Suriname, type: State}
  EU: {name: Europese Unie, type: Organisation}
  l1: {name: Den Haag, type: Place}
  l2: {name: Paramaribo, type: Place}
  l3: {name: Rotterdam, type: Place}
  p1: {name: Floor Terwindt, type: Person}
  p2: {name: Albert Ramdhani Pinas, type: Person}
  p3: {name: Joost van Wezel, type: Person}
offices:
  - {person: p1, office: Minister van Buitenlandse Zaken, of: NL}
  - {person: p2, office: Minister van Buitenlandse Zaken, of: SR}
  - {person: p3, office: minister van Klimaat en Groene Groei, of: NL}
events:
  e1: {type: Meeting, label: ontvangst op het ministerie, participants: [p1, p2], place: l1, time: vandaag, factuality: actual}
  e2: {type: Agreement, label: afspraak over visa voor ouderen, participants: [NL, SR], place: l1, time: vandaag, factuality: actual, part_of: e1}
  e3: {type: Agreement, label: memorandum over arbeidsomstandigheden, participants: [NL, SR, p3], place: l2, time: begin volgend jaar, factuality: planned}
  e4: {type: Visit, participants: [p2], place: l3, time: "'s Middags", factuality: actual}
  e5: {type: Meeting, label: ontmoeting met studenten, participants: [p2], factuality: counterfactual}
acts:
  a1: {type: Demand, by: SR, to: [NL], content: "Een volledige afschaffing van de visumplicht"}
  a2: {type: Concession, by: p1, to: [SR], content: "het onderwerp in Brussel aan te kaarten"}
  a3: {type: Proposal, by: p2, to: [p1], kind: other, content: "om op 25 november 2025 de festiviteiten bij te wonen", status: accepted}
replies:
  r1: {to: a1, by: NL, answer: rejected}
  r2: {to: a3, by: p1, answer: accepted}
outcomes:
  o1: {of: e5, type: cancelled}
