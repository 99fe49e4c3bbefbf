 date 2015-12-02 Ingezonden: wie houdt [Grieken|GC] en [Turken|TC] op Cyprus van de {tafel|e1}?

Geachte redactie,

In uw krant van 28 november stond dat het {overleg|e1} op Cyprus 'zo goed als rond' was. Ik woon in [Nicosia|l1], twee straten van het gebouw waar men {vergadert|e1}, en zie iets anders. Vorige week donderdag zijn [de leider van [de Grieks-Cyprioten|GC]|p1], [Stavros Michaelides|p1], en [die van [de Turks-Cyprioten|TC]|p2], [Erdal Kutlay|p2], er om half elf 's avonds {vertrokken|o1} zonder een woord. De vrouw van de bloemenkiosk, die niemand vertegenwoordigt, vroeg of het gelukt was. [Ze|p1+p2] zwegen ook tegen haar.

Wat er wél was, is een {afspraak|e2} over mobiele telefoons: vanaf januari werken die aan beide kanten. Dat was drie weken eerder, op 5 november, en had met grondgebied niets te maken.

Uw correspondent noemt ook een {conferentie|e3} in [Genève|l2] met [Griekenland|GR], [Turkije|TR] en [het Verenigd Koninkrijk|GB] als garanten. Die zou in februari kunnen plaatsvinden. 'Zou kunnen' is geen 'zal'. [De [VN|VN]-gezant|p3], de Noor [Trygve Myklebust|p3], heeft het {geopperd|s1+s2}, meer niet, en van [de drie garantiemachten|GR+TR+GB] heeft alleen [Londen|GB] {toegezegd|r1}.

Met vriendelijke groet,

J. Dekkers-Antoniou
=====
entities:
  GC: {name: Grieks-Cyprioten, type: Organisation}
  TC: {name: Turks-Cyprioten, type: Organisation}
  GR: {name: Griekenland, type: State}
  TR: {name: Turkije, type: State}
  GB: {name: Verenigd Koninkrijk, type: State}
  VN: {name: Verenigde Naties, type: Organisation}
  l1: {name: Nicosia, type: Place}
  l2: {name: Genève, type: Place}
  p1: {name: Stavros Michaelides, type: Person}
  p2: {name: Erdal Kutlay, type: Person}
  p3: {name: Trygve Myklebust, type: Person}
offices:
  - {person: p1, office: leider, of: GC}
  - {person: p2, office: leider, of: TC}
  - {person: p3, office: gezant, of: VN}
events:
  e1: {type: Negotiation, label: overleg over Cyprus, participants: [p1, p2], place: l1, time: Vorige week donderdag, factuality: actual}
  e2: {type: Agreement, label: afspraak over mobiele telefoons, participants: [GC, TC], time: op 5 november, factuality: actual}
  e3: {type: Negotiation, label: conferentie in Genève, participants: [GC, TC], guarantors: [GR, TR, GB], place: l2, time: in februari, factuality: possible, after: e1}
acts:
  s1: {type: Proposal, by: p3, to: [GB], kind: talks, content: "een conferentie in Genève met Griekenland, Turkije en het Verenigd Koninkrijk als garanten", status: accepted, about: e3}
  s2: {type: Proposal, by: p3, to: [GR, TR], kind: talks, content: "een conferentie in Genève met Griekenland, Turkije en het Verenigd Koninkrijk als garanten", status: unanswered, about: e3}
replies:
  r1: {to: s1, by: GB, answer: accepted}
outcomes:
  o1: {of: e1, type: unknown}
