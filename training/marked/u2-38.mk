 date 2012-11-19 Twee oud-presidenten en een meer zonder midden

Meneer de redacteur,

Uw krant schreef zaterdag dat de {bemiddeling|e1} in het geschil tussen [Malawi|MW] en [Tanzania|TZ] '{mislukt|o1}' zou zijn. Dat is voorbarig, en omdat ik drie maanden notulen heb bijgehouden, permitteer ik mij een rechtzetting.

De oud-presidenten [Armando Nhantumbo|p1] van [Mozambique|MZ] en [Kgosi Motsumi|p2] van [Botswana|BW], door [de regionale gemeenschap SADC|SA] {aangezocht|e1}, hebben [partijen|MW+TZ] in september in [Lilongwe|l1] en in oktober in [Dar es Salaam|l2] {gehoord|e2+e3}. Bij de eerste {zitting|e2} {verklaarde|s1} minister [Ephraim Chiumia|p3] dat het hele meer [Malawi|MW] toebehoort, sinds 1890. Bij de {tweede|e3} {stelde|s2} de [Tanzaniaanse|TZ] afgevaardigde [Neema Kihwele|p4] dat de grens door het midden loopt. Geen van beiden week.

Maar een voorlopig {memorandum|s3+s4} ligt er wél. [De heren|p1+p2] {adviseren|s3+s4} de olieboringen voor een jaar stil te leggen. [Malawi|MW] is daartoe {bereid|r1}. [Tanzania|TZ] heeft om {uitstel|r2} van een beslissing gevraagd tot na nieuwjaar.

Wat uw verslaggever vermoedelijk heeft misleid, is een {uitspraak|s5} van [Chiumia|p3] bij de landing: "Als dit zo moet, zien [we|MW+TZ] [elkaar|MW+TZ] in Den Haag." Dat was, meen ik, een drukmiddel. Het bericht dat [Malawi|MW] [[zijn|MW] gezant|p5] uit [Dar es Salaam|l2] zou hebben {teruggeroepen|s6}, klopt in geen geval: ik dronk gisteren koffie met [hem|p5].

[Mozambique|MZ], dat ook aan het meer ligt, is als land geen partij.

Hoogachtend,
de secretaris
=====
entities:
  MW: {name: Malawi, type: State}
  TZ: {name: Tanzania, type: State}
  MZ: {name: Mozambique, type: State}
  BW: {name: Botswana, type: State}
  SA: {name: SADC, type: Organisation}
  l1: {name: Lilongwe, type: Place}
  l2: {name: Dar es Salaam, type: Place}
  p1: {name: Armando Nhantumbo, type: Person}
  p2: {name: Kgosi Motsumi, type: Person}
  p3: {name: Ephraim Chiumia, type: Person}
  p4: {name: Neema Kihwele, type: Person}
  p5: {name: gezant van Malawi, type: Person}
offices:
  - {person: p1, office: oud-president, of: MZ}
  - {person: p2, office: oud-president, of: BW}
  - {person: p3, office: minister, of: MW}
  - {person: p4, office: afgevaardigde, of: TZ}
  - {person: p5, office: gezant, of: MW}
events:
  e1: {type: Mediation, label: bemiddeling over het meer, participants: [MW, TZ], mediators: [p1, p2], factuality: actual}
  e2: {type: Negotiation, label: zitting in Lilongwe, participants: [MW, TZ], mediators: [p1, p2], place: l1, time: "in september", factuality: actual, part_of: e1}
  e3: {type: Negotiation, label: zitting in Dar es Salaam, participants: [MW, TZ], mediators: [p1, p2], place: l2, time: "in oktober", factuality: actual, part_of: e1, after: e2}
acts:
  s1: {type: Statement, by: p3, content: "dat het hele meer Malawi toebehoort, sinds 1890", about: e2}
  s2: {type: Statement, by: p4, content: "dat de grens door het midden loopt", about: e3}
  s3: {type: Proposal, by: p1, to: [MW], kind: other, content: "de olieboringen voor een jaar stil te leggen", status: accepted}
  s4: {type: Proposal, by: p1, to: [TZ], kind: other, content: "de olieboringen voor een jaar stil te leggen", status: unanswered}
  s5: {type: Warning, by: p3, to: [TZ], content: "Als dit zo moet, zien we elkaar in Den Haag", time: "bij de landing"}
  s6: {type: Statement, by: MW, to: [TZ], content: "zijn gezant uit Dar es Salaam", factuality: counterfactual}
replies:
  r1: {to: s3, by: MW, answer: accepted}
  r2: {to: s4, by: TZ, answer: unanswered}
delegations: {}
outcomes:
  o1: {of: e1, type: no_breakthrough, factuality: counterfactual}
