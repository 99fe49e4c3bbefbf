 date 2024-09-10 Voor [Myanmar|MM] bestaat de telefoon niet

[De [Laotiaanse|LA] voorzitter van [Asean|AS]|p1], [Alounkeo Kittikhoun|p1], heeft dinsdag in [Vientiane|l1] {bekendgemaakt|s1} dat de {rondetafel|e1} over [Myanmar|MM] van volgende week er niet komt. „De gasten zijn nog niet zover.” Een nieuwe datum gaf [hij|p1] {niet|o1}.

Volgens twee diplomaten in [Jakarta|l2] hadden vier van de zeven {uitgenodigde|a1+a5} gewapende groepen {toegezegd|r1}, waaronder [de Karen|KN] en [de Chin|CH]. [Het leger|MM] wilde alleen komen als [zij|KN+CH] vooraf de wapens {inleverden|r2+a2}. De [Thaise|TH] oud-minister [Surakiart Sathirathai|p2] zou zijn {gevraagd|a3} als {bemiddelaar|e2}, maar die {hield|r3} de boot af.

[Indonesië|ID], dat vorig jaar langs stille weg 180 {gesprekken|e3} voerde met alle kanten, heeft [Vientiane|LA] [zijn|ID] telefoonlijst {aangeboden|a4}. Of die is {gebruikt|r4}? ‘[Wij|LA] bellen niet met mensen die schieten’, {zegt|s2} een ambtenaar, die wel begrijpt dat dat lastig is.
=====
entities:
  MM: {name: Myanmar, type: State}
  LA: {name: Laos, type: State}
  AS: {name: Asean, type: Organisation}
  KN: {name: Karen, type: Organisation}
  CH: {name: Chin, type: Organisation}
  TH: {name: Thailand, type: State}
  ID: {name: Indonesië, type: State}
  l1: {name: Vientiane, type: Place}
  l2: {name: Jakarta, type: Place}
  p1: {name: Alounkeo Kittikhoun, type: Person}
  p2: {name: Surakiart Sathirathai, type: Person}
offices:
  - {person: p1, office: voorzitter, of: AS}
  - {person: p2, office: oud-minister, of: TH}
events:
  e1: {type: Negotiation, label: rondetafel over Myanmar, participants: [MM, KN, CH], hosts: [LA], time: volgende week, factuality: counterfactual}
  e2: {type: Mediation, mediators: [p2], factuality: counterfactual}
  e3: {type: Negotiation, participants: [ID], time: vorig jaar, factuality: actual}
acts:
  s1: {type: Statement, by: p1, content: "De gasten zijn nog niet zover", time: dinsdag}
  s2: {type: Statement, by: LA, content: "Wij bellen niet met mensen die schieten"}
  a1: {type: Proposal, by: LA, to: [KN, CH], kind: talks, status: accepted}
  a5: {type: Proposal, by: LA, to: [MM], kind: talks, status: accepted}
  a2: {type: Demand, by: MM, to: [KN, CH], content: "vooraf de wapens inleverden"}
  a3: {type: Proposal, by: LA, to: [p2], kind: mediation_offer, content: "als bemiddelaar", status: rejected}
  a4: {type: Proposal, by: ID, to: [LA], kind: other, content: "zijn telefoonlijst", status: unanswered}
replies:
  r1: {to: a1, by: KN, answer: accepted}
  r2: {to: a5, by: MM, answer: accepted}
  r3: {to: a3, by: p2, answer: rejected}
  r4: {to: a4, by: LA, answer: unanswered}
outcomes:
  o1: {of: e1, type: postponed}
