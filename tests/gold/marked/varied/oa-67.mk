 date 2025-07-25 [Thais|TH]-[Cambodjaans|KH] {grensvuur|e1}: {bemiddelaars|e11} dringen, [Bangkok|TH] wil er geen

BANGKOK/PHNOM PENH (ANP/Reuters/VRT) - Op de tweede dag van de {gevechten|e1} in het grensgebied tussen [Thailand|TH] en [Cambodja|KH] is een {voorstel|s1+s2} voor een staakt-het-vuren vrijdag in de lucht blijven hangen. [De [Maleisische|MY] premier|p1], [Anwar Ibrahim|p1], dit jaar voorzitter van [de ASEAN|AS], {meldde|a1} 's ochtends op Facebook dat [beide landen|TH+KH] er "positief tegenover" stonden. 's Middags {noemde|a2+r1} [de [Thaise|TH] regering|TH] dat voorbarig.

"[Wij|TH] hebben geen derde nodig om een buurman op de vingers te tikken", {zei|a3} ministeriewoordvoerder [Nikorndej Balankura-Suk|p2] op een {persconferentie|e2} in de [Thaise|TH] hoofdstad. [Hij|p2] {eiste|a4} dat [Cambodja|KH] eerst de beschietingen met raketten staakt. Op zo'n stap kan daarna desnoods {gepraat|e3} worden, "onder [ons|TH+KH] tweeën".

[Phnom Penh|KH] daarentegen had het [Maleisische|MY] plan binnen een uur {omarmd|r2}. Premier [Hun Manet|p3] {belde|e4} donderdagavond tweemaal met [Anwar|p1] en {verzocht|a5} diezelfde nacht [de Veiligheidsraad|VR] van [de Verenigde Naties|VN] om een {spoedzitting|e5}. Die {werd|r5} vrijdag achter gesloten deuren {gehouden|e5} en {eindigde|o1} zonder verklaring. [China|CN] en [de Verenigde Staten|US] hebben allebei [hun|CN+US] diensten {aangeboden|s3+s4}; [Bangkok|TH] {sloeg|r3+r4} ook die af.

Zeker zestien mensen, van wie veertien [Thaise|TH] burgers, zijn omgekomen. Meer dan 130.000 anderen sliepen in scholen en tempels. Een tankstation in de provincie Sisaket werd geraakt terwijl er een schoolbus stond te tanken. [Cambodja|KH] maakt zelf geen cijfers bekend.

De ruzie is ouder dan de grens. In 1962 wees [het Internationaal Gerechtshof|ICJ] de tempel Preah Vihear aan [Cambodja|KH] toe, maar niet de helling ervoor. Tussen 2008 en 2011 {vielen|e6} er bij schermutselingen tientallen doden. [Indonesië|ID], toen voorzitter van [de ASEAN|AS], {bracht|e7} in mei 2011 in [Jakarta|l1] de premiers bijeen en zou waarnemers sturen, die er nooit kwamen omdat het [Thaise|TH] leger hen niet wilde hebben.

Ditmaal is de aanleiding ook familiair. In juni lekte een {telefoongesprek|e9} uit waarin de inmiddels geschorste premier [Paetongtarn Shinawatra|p4] [Hun Sen|p5], [de vader van [Hun Manet|p3]|p5], 'oom' noemde en een generaal belachelijk maakte. Kort daarna {riepen|a6+a7} [de landen|TH+KH] [hun|TH+KH] ambassadeurs terug.

Of er dit weekeinde toch {gesproken|e10} wordt? [Anwar|p1] heeft naar eigen zeggen een zaal in [Putrajaya|l2] laten klaarmaken. Wie er gaat zitten, weet [hij|p1] niet.

De rijstprijs op de beurs van Bangkok steeg vrijdag met 1,2 procent. Reisorganisaties raden af dichter dan vijftig kilometer bij de grens te komen.
=====
entities:
  TH: {name: Thailand, type: State}
  KH: {name: Cambodja, type: State}
  MY: {name: Maleisië, type: State}
  CN: {name: China, type: State}
  US: {name: Verenigde Staten, type: State}
  ID: {name: Indonesië, type: State}
  AS: {name: ASEAN, type: Organisation}
  VR: {name: Veiligheidsraad, type: Organisation}
  VN: {name: Verenigde Naties, type: Organisation}
  ICJ: {name: Internationaal Gerechtshof, type: Organisation}
  p1: {name: Anwar Ibrahim, type: Person}
  p2: {name: Nikorndej Balankura-Suk, type: Person}
  p3: {name: Hun Manet, type: Person}
  p4: {name: Paetongtarn Shinawatra, type: Person}
  p5: {name: Hun Sen, type: Person}
  l1: {name: Jakarta, type: Place}
  l2: {name: Putrajaya, type: Place}
offices:
  - {person: p1, office: premier, of: MY}
  - {person: p1, office: voorzitter, of: AS}
  - {person: p2, office: ministeriewoordvoerder, of: TH}
  - {person: p3, office: Premier, of: KH}
  - {person: p4, office: premier, of: TH}
events:
  e1: {type: Conflict, label: grensgevechten, participants: [TH, KH], factuality: actual}
  e2: {type: PressConference, participants: [p2], time: "'s Middags", factuality: actual}
  e3: {type: Negotiation, participants: [TH, KH], factuality: possible}
  e4: {type: Meeting, label: telefoongesprekken, participants: [p3, p1], time: donderdagavond, factuality: actual}
  e5: {type: Meeting, label: spoedzitting van de Veiligheidsraad, participants: [VR], time: vrijdag, factuality: actual}
  e6: {type: Conflict, label: schermutselingen, participants: [TH, KH], time: Tussen 2008 en 2011, factuality: actual}
  e7: {type: Negotiation, participants: [TH, KH], mediators: [ID], place: l1, time: in mei 2011, factuality: actual}
  e9: {type: Meeting, label: uitgelekt telefoongesprek, participants: [p4, p5], factuality: actual}
  e10: {type: Negotiation, participants: [TH, KH], hosts: [p1], place: l2, time: dit weekeinde, factuality: possible}
  e11: {type: Mediation, participants: [TH, KH], mediators: [MY, p1], factuality: possible}
acts:
  s1: {type: Proposal, by: p1, to: [TH], kind: ceasefire, content: "een staakt-het-vuren", status: unanswered}
  s2: {type: Proposal, by: p1, to: [KH], kind: ceasefire, content: "een staakt-het-vuren", status: accepted}
  s3: {type: Proposal, by: CN, to: [TH], kind: mediation_offer, content: "hun diensten", status: rejected}
  s4: {type: Proposal, by: US, to: [TH], kind: mediation_offer, content: "hun diensten", status: rejected}
  a1: {type: Statement, by: p1, content: "positief tegenover", time: "'s ochtends"}
  a2: {type: Statement, by: TH, content: "voorbarig"}
  a3: {type: Statement, by: p2, content: "Wij hebben geen derde nodig om een buurman op de vingers te tikken", about: e2}
  a4: {type: Demand, by: p2, to: [KH], content: "dat Cambodja eerst de beschietingen met raketten staakt", about: e2}
  a5: {type: Demand, by: p3, to: [VR], content: "een spoedzitting", about: e5}
  a6: {type: Statement, by: TH, to: [KH], content: "hun ambassadeurs terug"}
  a7: {type: Statement, by: KH, to: [TH], content: "hun ambassadeurs terug"}
replies:
  r1: {to: s1, by: TH, answer: unanswered}
  r2: {to: s2, by: KH, answer: accepted}
  r3: {to: s3, by: TH, answer: rejected}
  r4: {to: s4, by: TH, answer: rejected}
  r5: {to: a5, by: VR, answer: accepted}
outcomes:
  o1: {of: e5, type: no_breakthrough}
