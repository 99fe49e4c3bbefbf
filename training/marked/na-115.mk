 date 1962-08-15 {Akkoord|e1} te [New York|l1]: [Nieuw-Guinea|NG] naar [de Verenigde Naties|VN]

[NEW YORK|l1], woensdag - Na vijf maanden van zwijgen, {praten|e2}, wegblijven en weer {praten|e2} hebben [Nederland|NL] en [Indonesië|ID] hedennacht in de zaal van [de Veiligheidsraad|VR] [hun|NL+ID] {handtekening|e1+o3+r3} geplaatst. Van [onze|NL] zijde {tekenden|d1+d2+e1} dr. [J.H. van Roijen|p1] en mr. [C.W.A. Schurmann|p2], van de andere [Soebandrio|p3].

Het bestuur over het gebied gaat op 1 oktober naar een overgangsbewind van [de V.N.|VN], op 1 mei naar [Djakarta|ID]. {Bemiddelaar|e3} [Ellsworth Bunker|p4], [een [Amerikaan|US]|p4] met een voorkeur voor landhuizen, had [zijn|p4] plan in maart te [Middleburg|l2] {voorgelegd|a1+a3}. [Soekarno|p5] {aanvaardde|r1} het terstond; [Den Haag|NL] {sputterde|r2} negen weken tegen, tot president [Kennedy|p6] in een brief aan minister-president [De Quay|p7] liet {doorschemeren|a2} dat op [Amerikaanse|US] hulp niet viel te rekenen.

In maart was in de {eerste ronde|e4} de heer [Malik|p8], [de [Indonesische|ID] afgezant|p8], na drie dagen {weggelopen|o1}; in juni werd een {hervatting|e5} wegens het landen van parachutisten {afgelast|o2}.

De [Papoea's|PP], in wier naam veel is gesproken, waren niet vertegenwoordigd. Vóór 1970 mogen [zij|PP] zich uitspreken.
=====
entities:
  NG: {name: Nieuw-Guinea, type: Place}
  VN: {name: Verenigde Naties, type: Organisation}
  VR: {name: Veiligheidsraad, type: Organisation}
  NL: {name: Nederland, type: State}
  ID: {name: Indonesië, type: State}
  US: {name: Verenigde Staten, type: State}
  PP: {name: Papoea's, type: Organisation}
  l1: {name: New York, type: Place}
  l2: {name: Middleburg, type: Place}
  p1: {name: J.H. van Roijen, type: Person}
  p2: {name: C.W.A. Schurmann, type: Person}
  p3: {name: Soebandrio, type: Person}
  p4: {name: Ellsworth Bunker, type: Person}
  p5: {name: Soekarno, type: Person}
  p6: {name: Kennedy, type: Person}
  p7: {name: De Quay, type: Person}
  p8: {name: Malik, type: Person}
offices:
  - {person: p6, office: president, of: US}
  - {person: p7, office: minister-president, of: NL}
  - {person: p8, office: afgezant, of: ID}
events:
  e1: {type: Agreement, label: akkoord over Nieuw-Guinea, participants: [NL, ID], mediators: [p4], place: l1, time: hedennacht, factuality: actual, part_of: e2}
  e2: {type: Negotiation, participants: [NL, ID], mediators: [p4], time: vijf maanden, factuality: actual}
  e3: {type: Mediation, participants: [NL, ID], mediators: [p4], factuality: actual, part_of: e2}
  e4: {type: Negotiation, label: eerste ronde, participants: [NL, ID], mediators: [p4], place: l2, time: "In maart", factuality: actual, part_of: e2}
  e5: {type: Negotiation, label: hervatting, participants: [NL, ID], time: "in juni", factuality: counterfactual, after: e4}
acts:
  a1: {type: Proposal, by: p4, to: [ID], kind: territorial, content: "Het bestuur over het gebied gaat op 1 oktober naar een overgangsbewind van de V.N., op 1 mei naar Djakarta", status: accepted, time: "in maart"}
  a3: {type: Proposal, by: p4, to: [NL], kind: territorial, content: "Het bestuur over het gebied gaat op 1 oktober naar een overgangsbewind van de V.N., op 1 mei naar Djakarta", status: accepted, time: "in maart"}
  a2: {type: Warning, by: p6, to: [p7], content: "dat op Amerikaanse hulp niet viel te rekenen"}
replies:
  r1: {to: a1, by: p5, answer: accepted}
  r2: {to: a3, by: NL, answer: rejected}
  r3: {to: a3, by: NL, answer: accepted}
delegations:
  d1: {of: NL, members: [p1, p2], event: e1}
  d2: {of: ID, head: p3, members: [], event: e1}
outcomes:
  o1: {of: e4, type: walkout}
  o2: {of: e5, type: cancelled}
  o3: {of: e2, type: agreement}
