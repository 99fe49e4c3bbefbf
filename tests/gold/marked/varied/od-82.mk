 date 2018-09-12 Boot mag niet van boord: [Moroni|KM] en [Parijs|FR] {praten|e1} om [Mayotte|l1] heen

Zes maanden al weigert [de Comorese regering|KM] wie door [Frankrijk|FR] uit [Mayotte|l1] wordt teruggestuurd. De veerboot Maria Galanta keert telkens met volle dekken om. Dinsdag is daarover voor de derde maal {gesproken|e1}, ditmaal in [Parijs|l2], en de derde maal werd het {niets|o1}.

De [Comorese|KM] minister [Souef El-Amine|p1] verliet de Quai d'Orsay na vijf kwartier. [Hij|p1] {wil|a3} dat mensen uit [zijn|p1] land zonder visum naar het [Franse|FR] eiland mogen, zoals vóór 1995. "[Wij|KM] kunnen niemand terugnemen die nooit is weggegaan", {zei|a1} [hij|p1] op de stoep. [Jean-Yves Le Drianec|p2], [zijn|p1] gastheer, {noemde|r1} dat na afloop in de Assemblée 'geen onderwerp'. Wel heeft [hij|p2] 150 miljoen euro hulp in het vooruitzicht {gesteld|a2}, uit te smeren over drie jaar. Of [Moroni|KM] daarop ingaat, kan pas na beraad met president [Azali|p3] worden {gezegd|r2}.

De vorige {gesprekken|e2+e3}, in april in [Moroni|l3] en in juni per videolijn, stonden onder leiding van [een Mauritiaanse oud-commissaris van [de Indische Oceaancommissie|IO]|p4]. [Die|p4] is inmiddels met pensioen. Een nieuwe {bemiddelaar|e4}, door [de Afrikaanse Unie|AU] {voorgesteld|a4}, vindt [Frankrijk|FR] {overbodig|r3}.

Ondertussen varen de kwassa-kwassa's gewoon. In de nacht van zondag op maandag sloeg er een om bij Sazani Bé, met zeventien inzittenden. Elf zijn gevonden. Volgende {afspraak|e5}: in november, aan de rand van de top in [Jerevan|l4].
=====
entities:
  KM: {name: Comoren, type: State}
  FR: {name: Frankrijk, type: State}
  IO: {name: Indische Oceaancommissie, type: Organisation}
  AU: {name: Afrikaanse Unie, type: Organisation}
  p1: {name: Souef El-Amine, type: Person}
  p2: {name: Jean-Yves Le Drianec, type: Person}
  p3: {name: Azali, type: Person}
  p4: {name: Mauritiaanse oud-commissaris, type: Person}
  l1: {name: Mayotte, type: Place}
  l2: {name: Parijs, type: Place}
  l3: {name: Moroni, type: Place}
  l4: {name: Jerevan, type: Place}
offices:
  - {person: p1, office: minister, of: KM}
  - {person: p3, office: president, of: KM}
  - {person: p4, office: oud-commissaris, of: IO}
events:
  e1: {type: Negotiation, label: gesprek in Parijs, participants: [KM, FR, p1, p2], place: l2, time: Dinsdag, factuality: actual, after: e3}
  e2: {type: Negotiation, label: gesprek in Moroni, participants: [KM, FR], mediators: [p4], place: l3, time: in april, factuality: actual}
  e3: {type: Negotiation, label: videogesprek, participants: [KM, FR], mediators: [p4], time: in juni, factuality: actual, after: e2}
  e4: {type: Mediation, participants: [KM, FR], factuality: counterfactual}
  e5: {type: Negotiation, participants: [KM, FR], place: l4, time: in november, factuality: planned, after: e1}
acts:
  a1: {type: Statement, by: p1, content: Wij kunnen niemand terugnemen die nooit is weggegaan, about: e1}
  a2: {type: Proposal, by: p2, to: [KM], kind: other, content: "150 miljoen euro hulp in het vooruitzicht gesteld, uit te smeren over drie jaar", status: unanswered, about: e1}
  a3: {type: Demand, by: p1, to: [FR], content: dat mensen uit zijn land zonder visum naar het Franse eiland mogen, about: e1}
  a4: {type: Proposal, by: AU, to: [FR], kind: mediation_offer, content: Een nieuwe bemiddelaar, status: rejected}
replies:
  r1: {to: a3, by: p2, answer: rejected}
  r2: {to: a2, by: KM, answer: unanswered}
  r3: {to: a4, by: FR, answer: rejected}
outcomes:
  o1: {of: e1, type: no_breakthrough}
