 date 2024-12-10 Makreel: {geen deal|o1} en dus weer ruzie

URK - [De kustlanden rond de noordoostelijke Atlantische Oceaan|NO2+FO+IS+EU+UK] zijn er opnieuw {niet in geslaagd|o1} de makreel te verdelen. Na twee weken {onderhandelen|e1} in [Londen|l1] {vertrokken|o1} [de delegaties|NO2+FO+IS+EU+UK] zondag zonder handtekeningen.

Visserman Jelle Hakvoort had er weinig van verwacht. '[Noorwegen|NO2] pakt 31 procent, [de Faeröer|FO] willen 20, en ieder telt op zijn eigen vingers. Kom je samen boven de 130 uit.' Zijn kotter de UK 135 ligt al drie weken aan de kade. De reparatie van de lier kost 80.000 euro.

[Noorwegen|NO2], dat dit jaar de voorzittershamer had, {opperde|s1+s2+s3} de rekening over drie jaar uit te smeren. [IJsland|IS] {zei|r1} ja, [de Europese Unie|EU] {hield zich op de vlakte|r2} en [Londen|UK] {ging er niet op in|r3}. Wel {sloten|e2} [de Britten|UK], [Noren|NO2] en [Faeröerders|FO] op eigen houtje een {pact|e2} voor twee jaar. Eurocommissaris [Costas Kadis|p1] {noemt|a1} dat "buitengewoon teleurstellend" en {sluit|a2} handelsmaatregelen niet uit.

In februari {komen|e3} [de vijf|NO2+FO+IS+EU+UK] opnieuw bijeen, ditmaal over blauwe wijting.
=====
entities:
  NO2: {name: "Noorwegen", type: State}
  FO: {name: "Faeröer", type: State}
  IS: {name: "IJsland", type: State}
  UK: {name: "Verenigd Koninkrijk", type: State}
  EU: {name: "Europese Unie", type: Organisation}
  p1: {name: "Costas Kadis", type: Person}
  l1: {name: "Londen", type: Place}
offices:
  - {person: p1, office: "Eurocommissaris", of: EU}
events:
  e1: {type: Negotiation, participants: [NO2, FO, IS, EU, UK], place: l1, time: "Na twee weken", factuality: actual}
  e2: {type: Agreement, participants: [UK, NO2, FO], factuality: actual}
  e3: {type: Negotiation, participants: [NO2, FO, IS, EU, UK], time: "In februari", factuality: planned}
acts:
  a1: {type: Statement, by: p1, content: "buitengewoon teleurstellend"}
  a2: {type: Warning, by: p1, content: "sluit handelsmaatregelen niet uit"}
  s1: {type: Proposal, by: NO2, to: [IS], kind: other, content: "de rekening over drie jaar uit te smeren", status: accepted}
  s2: {type: Proposal, by: NO2, to: [EU], kind: other, content: "de rekening over drie jaar uit te smeren", status: unanswered}
  s3: {type: Proposal, by: NO2, to: [UK], kind: other, content: "de rekening over drie jaar uit te smeren", status: rejected}
replies:
  r1: {to: s1, by: IS, answer: accepted}
  r2: {to: s2, by: EU, answer: unanswered}
  r3: {to: s3, by: UK, answer: rejected}
outcomes:
  o1: {of: e1, type: no_breakthrough}
