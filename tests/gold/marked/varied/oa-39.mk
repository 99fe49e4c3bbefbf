 date 2014-09-03 [SADC|SADC] haalt [[Lesothaanse|LS] premier|p1] terug, maar niet naar huis

JOHANNESBURG - Vier dagen na de mislukte staatsgreep in [Lesotho|LS] is premier [Thomas Thabane|p1] woensdag onder begeleiding van [Zuid-Afrikaanse|ZA] politie de grens bij Maseru overgestoken. [Zijn|p1] ambtswoning bleef leeg; [hij|p1] overnacht op een geheim adres.

De terugkeer vloeit voort uit een {afspraak|e1} die [Thabane|p1] en [[zijn|p1] rivaal|p2], vicepremier [Mothetjoa Metsing|p2], maandag in [Pretoria|l1] {maakten|e1}. [Jacob Zuma|p3], [president van [Zuid-Afrika|ZA] en voorzitter van het veiligheidsorgaan van de [SADC|SADC]|p3], {riep|e2} [hen|p1+p2] daar bij zich. In de vroege ochtend kwamen [zij|p1+p2] {overeen|e1} dat het parlement weer bijeenkomt. Over de datum {lieten|o1} [zij|p1+p2] het open.

Woensdag al liepen de lezingen uiteen. Volgens [Thabane|p1] gaat het parlement {pas|a1} open als [de legerleiding|LM] wordt vervangen. "Er staat geen voorwaarde in", {zei|a2} [Metsing|p2], die [zijn|p2] exemplaar aan journalisten liet zien en er koffie op morste. De [SADC|SADC] {stuurt|a3} vandaag een waarnemersmissie.

En de man om wie het begon? Luitenant-generaal [Tlali Kamoli|p4], vrijdag door [de premier|p1] ontslagen, zit met een paar honderd soldaten en een vrachtwagen wapens in de heuvels. [Hij|p4] {wees|r1+a4} een {gesprek|e3} met [[Zuma's|p3] gezant|p7] af. [De katholieke aartsbisschop van Maseru|p5], [Gerard Lerotholi-Tlali|p5], {bood|a5+e4} aan naar boven te gaan, "te paard als het moet". Dat {aanbod|a5} {houdt|r2} [Kamoli|p4] in beraad.

In 1998 liep een ingrijpen van de [SADC|SADC] slecht af: zeker zestig doden en een binnenstad in as. Ook daarom kiest [Pretoria|ZA] nu voor pennen. Oppositieleider [Pakalitha Mosisili|p6] {vindt|a6} echter dat alles wat buiten [Lesotho|LS] is ondertekend, "een visum nodig heeft".

[Lesotho|LS] verkoopt water aan Johannesburg en spijkerbroeken aan Amerika. Beide exportstromen lagen dinsdag even stil.
=====
entities:
  LS: {name: Lesotho, type: State}
  ZA: {name: Zuid-Afrika, type: State}
  SADC: {name: SADC, type: Organisation}
  LM: {name: legerleiding, type: Organisation}
  p1: {name: Thomas Thabane, type: Person}
  p2: {name: Mothetjoa Metsing, type: Person}
  p3: {name: Jacob Zuma, type: Person}
  p4: {name: Tlali Kamoli, type: Person}
  p5: {name: Gerard Lerotholi-Tlali, type: Person}
  p6: {name: Pakalitha Mosisili, type: Person}
  p7: {name: gezant van Zuma, type: Person}
  l1: {name: Pretoria, type: Place}
offices:
  - {person: p1, office: premier, of: LS}
  - {person: p2, office: vicepremier, of: LS}
  - {person: p3, office: president, of: ZA}
  - {person: p3, office: voorzitter van het veiligheidsorgaan, of: SADC}
  - {person: p4, office: Luitenant-generaal, of: LS}
  - {person: p6, office: Oppositieleider, of: LS}
events:
  e1: {type: Agreement, participants: [p1, p2], mediators: [p3], place: l1, time: maandag, factuality: actual}
  e2: {type: Negotiation, participants: [p1, p2], mediators: [p3], place: l1, time: maandag, factuality: actual}
  e3: {type: Meeting, participants: [p4, p7], factuality: counterfactual}
  e4: {type: Mediation, participants: [p4], mediators: [p5], factuality: possible}
acts:
  a1: {type: Demand, by: p1, content: "als de legerleiding wordt vervangen", about: e1}
  a2: {type: Statement, by: p2, content: "Er staat geen voorwaarde in", about: e1}
  a3: {type: Statement, by: SADC, content: "stuurt vandaag een waarnemersmissie", time: vandaag}
  a4: {type: Proposal, by: p7, to: [p4], kind: talks, content: "een gesprek met Zuma's gezant", status: rejected, about: e3}
  a5: {type: Proposal, by: p5, to: [p4], kind: mediation_offer, content: "naar boven te gaan", status: unanswered, about: e4}
  a6: {type: Statement, by: p6, content: "een visum nodig heeft", about: e1}
replies:
  r1: {to: a4, by: p4, answer: rejected}
  r2: {to: a5, by: p4, answer: unanswered}
outcomes:
  o1: {of: e2, type: partial_agreement}
