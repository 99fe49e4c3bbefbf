 date 2014-06 Brief uit [Genève|l1]

Beste lezers, er is in [Genève|l1] een zaaltje waar al zes jaar dezelfde ruzie wordt gevoerd. Drie keer per jaar komen daar [Georgiërs|GE], [Russen|RU], [Abchazen|AB] en [Zuid-Osseten|OS] {bijeen|e1}, en één keer per jaar loopt er iemand weg. Deze week {stapten|o1} de [Abchazen|AB] op, want op het naambordje van [de man die de [Georgische|GE] {delegatie|d1} {leidt|d1}|p1], onderminister [Davit Maisuradze|p1], stond een titel die [hun|AB] niet aanstond.

De drie voorzitters, van [de VN|VN], [de EU|EU] en [de OVSE|OV], zaten er een uur bij als ouders op een rapportavond. [De [Finse|FI] van het stel|p2], [Aino Halme|p2], {stelde|a1+a2} voor alle bordjes om te draaien. Daarmee kon [Soechoemi|AB] woensdag {leven|r1}, zodat er toch nog een middag {gesproken|e1} is. [Tskhinvali|OS] vond het een {vernedering|r2}.

Van het enige echte agendapunt, een {verklaring|e2} dat niemand geweld zal gebruiken, is ook dit keer {niets terechtgekomen|o2}. [De [Georgiër|GE]|p1] bleef na afloop lang bij de kapstok staan. Of er in oktober een {28ste ronde|e3} komt? 'U hebt [ons|GE] toch nog nooit zien wegblijven', {zei|s1} [hij|p1], en dat klopt.

Tot de volgende maand, uw correspondent
=====
entities:
  GE: {name: Georgië, type: State}
  RU: {name: Rusland, type: State}
  AB: {name: Abchazië, type: State}
  OS: {name: Zuid-Ossetië, type: State}
  VN: {name: VN, type: Organisation}
  EU: {name: EU, type: Organisation}
  OV: {name: OVSE, type: Organisation}
  FI: {name: Finland, type: State}
  l1: {name: Genève, type: Place}
  p1: {name: Davit Maisuradze, type: Person}
  p2: {name: Aino Halme, type: Person}
offices:
  - {person: p1, office: onderminister, of: GE}
events:
  e1: {type: Negotiation, participants: [GE, RU, AB, OS], mediators: [VN, EU, OV, p2], place: l1, time: "Deze week", factuality: actual}
  e2: {type: Agreement, label: verklaring geen geweld, participants: [GE, RU, AB, OS], factuality: counterfactual, part_of: e1}
  e3: {type: Negotiation, participants: [GE, RU, AB, OS], time: "in oktober", factuality: possible, after: e1}
acts:
  a1: {type: Proposal, by: p2, to: [AB], kind: other, content: "alle bordjes om te draaien", status: accepted}
  a2: {type: Proposal, by: p2, to: [OS], kind: other, content: "alle bordjes om te draaien", status: rejected}
  s1: {type: Statement, by: p1, content: "U hebt ons toch nog nooit zien wegblijven"}
replies:
  r1: {to: a1, by: AB, answer: accepted}
  r2: {to: a2, by: OS, answer: rejected}
delegations:
  d1: {of: GE, head: p1, members: [], event: e1}
outcomes:
  o1: {of: e1, type: walkout}
  o2: {of: e1, type: no_breakthrough}
