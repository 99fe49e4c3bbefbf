 date 2021-11-12 De rivier krijgt een {rooster|s13}

[SAMARKAND|l6] - De handtekeningen staan er, de inkt is groen. [Gulmira Toktogulova|p4] en [Farrukh Karimov|p2] {zetten|e6} ze woensdagavond onder een {akkoord|e6+o4} over de Isfara. In het voorjaar gaat de sluis bij [Golovnoj|l9] negen uur per dag open, in de zomer zeven. [De SCO|SO] en [de OVSE|OV] staan borg.

Van het oorspronkelijke {plan|s3+s4} van [Ospanov|p3], acht uur en het jaar rond, is weinig over. Wie bedacht de {seizoenen|s13}? Een ingenieur van [mij|p5], {zegt|s14} [Shavkat Normatov|p5], [de [Oezbeekse|UZ] minister|p5] die [de partijen|KG+TJ] drie dagen te gast had. [Karimov|p2] {beweert|s15} dat het idee uit [Doesjanbe|TJ] kwam. [Beide delegaties|KG+TJ] {zeiden|r8+r9} er dinsdag ja op.

Het was de tweede {ronde|e5}, volgens [Kirgizië|KG]. [Tadzjikistan|TJ] noemt het de derde en telt de {afgelaste|o3} {dag|e3} in [Chujand|l7] mee. In februari {buigen|e7} [de buren|KG+TJ] zich in [Bisjkek|l8] over de grens zelf. [Nurlan Ospanov|p3] is er dan niet meer bij: [hij|p3] is benoemd tot ambassadeur van [Kazachstan|KZ] in Peking.

Op de {persconferentie|e8} na afloop kwam [Almaty|l4] nog ter sprake. "Ja, [wij|p1+p2] hebben daar {gegeten|e2}, op 28 augustus", {gaf|s18} [Bakyt Sydykov|p1], [hoofd van de Veiligheidsraad in [Bisjkek|KG]|p1], toe. [Zijn|p1] zus trouwde een dag later.

Op dezelfde woensdag {kwam|e11} [de Shanghai-organisatie|SO] ook in [Doesjanbe|l5] bijeen, over Afghanistan. Daar werd niets getekend.

De sluiswachter van [Golovnoj|l9] heet Mirlan en is 58. Hij heeft één sleutel, één fiets en nu ook een horloge, gekregen van de minister van Landbouw.
=====
entities:
  KG: {name: Kirgizië, type: State}
  TJ: {name: Tadzjikistan, type: State}
  KZ: {name: Kazachstan, type: State}
  UZ: {name: Oezbekistan, type: State}
  SO: {name: Shanghai-samenwerkingsorganisatie, type: Organisation}
  OV: {name: Organisatie voor Veiligheid en Samenwerking in Europa, type: Organisation}
  l9: {name: Golovnoj, type: Place}
  p1: {name: Bakyt Sydykov, type: Person}
  p2: {name: Farroech Karimov, type: Person}
  p3: {name: Nurlan Ospanov, type: Person}
  p4: {name: Gulmira Toktogulova, type: Person}
  p5: {name: Shavkat Normatov, type: Person}
  l4: {name: Almaty, type: Place}
  l5: {name: Doesjanbe, type: Place}
  l6: {name: Samarkand, type: Place}
  l7: {name: Chodzjand, type: Place}
  l8: {name: Bisjkek, type: Place}
offices:
  - {person: p5, office: minister, of: UZ}
  - {person: p1, office: hoofd van de Veiligheidsraad, of: KG}
  - {person: p3, office: ambassadeur in Peking, of: KZ}
events:
  e5: {type: Negotiation, participants: [KG, TJ], hosts: [p5], place: l6, factuality: actual}
  e6: {type: Agreement, participants: [KG, TJ], guarantors: [SO, OV], place: l6, time: woensdagavond, factuality: actual, part_of: e5}
  e3: {type: Negotiation, participants: [KG, TJ], place: l7, factuality: counterfactual}
  e7: {type: Negotiation, participants: [KG, TJ], place: l8, time: In februari, factuality: planned, after: e5}
  e8: {type: PressConference, participants: [p1], time: na afloop, factuality: actual}
  e2: {type: Meeting, participants: [p1, p2], place: l4, time: op 28 augustus, factuality: actual, source: p1}
  e11: {type: Meeting, participants: [SO], place: l5, time: Op dezelfde woensdag, factuality: actual}
acts:
  s3: {type: Proposal, by: p3, to: [KG], kind: other, content: acht uur en het jaar rond, status: proposed}
  s4: {type: Proposal, by: p3, to: [TJ], kind: other, content: acht uur en het jaar rond, status: proposed}
  s13: {type: Proposal, by: p5, to: [KG, TJ], kind: other, content: "In het voorjaar gaat de sluis bij Golovnoj negen uur per dag open, in de zomer zeven", status: accepted, about: e5, source: p5}
  s14: {type: Statement, by: p5, content: Een ingenieur van mij}
  s15: {type: Statement, by: p2, content: dat het idee uit Doesjanbe kwam}
  s18: {type: Statement, by: p1, content: "Ja, wij hebben daar gegeten, op 28 augustus", about: e2}
replies:
  r8: {to: s13, by: KG, answer: accepted}
  r9: {to: s13, by: TJ, answer: accepted}
outcomes:
  o4: {of: e5, type: agreement}
  o3: {of: e3, type: cancelled}
