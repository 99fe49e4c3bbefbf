 date 2024-09-21 [Piloot|p1] na 592 dagen {vrij|e1}: 'Het waren [de bisschop|p3] en [de oom|p5]'

[TIMIKA|l1], Papoea - Met een lange baard en acht kilo lichter is de [Nieuw-Zeelandse|NZ] vlieger [Phillip Mertens|p1] zaterdag in [Timika|l1] aangekomen. [Hij|p1] werd op 7 februari vorig jaar ontvoerd toen [hij|p1] met een Pilatus Porter op de grasbaan van Paro landde.

[Zijn|p1] {vrijlating|e1} is het resultaat van anderhalf jaar geduld. [Het Papoealeger TPNPB|TP] {eiste|a1+a6} aanvankelijk onafhankelijkheid, daarna wapens, toen geld, en ten slotte, in een video, 'niets meer dan dat de wereld kijkt'. [Indonesië|ID] {wees|r1+r2} alles af. In juni vorig jaar {dreigde|a2} commandant [Egianus Kogoya-Wenda|p2] [zijn|p2] [gevangene|p1] dood te schieten als er niet binnen twee maanden over een eigen staat werd {onderhandeld|e2}.

Dat het anders liep, is volgens politiechef [Faizal Rahmadi|p4] te danken aan 'de zachte weg'. Drie {lijnen|e3} liepen naast [elkaar|p3+p5+p6]. Bisschop [Bernardus Baruwa|p3] van Timika {schreef|e3} brieven. [Edison Gwijangge|p5], [een oud-regent|p5] van Nduga en [een aangetrouwde oom van [de gijzelnemer|p2]|p5], {liep|e3} vier keer het gebergte in. En [Wellington|NZ] stuurde, met medeweten van [Jakarta|ID], [een gepensioneerde diplomaat|p6], wiens naam geheim blijft; [die|p6] {sprak|e5} in mei in [Port Moresby|l2] met [een woordvoerder van de groep|p7].

Er is geen losgeld betaald, {zegt|a3} [Rahmadi|p4]. [De woordvoerder|p7], [Sebby Sambon|p7], {houdt|a4} het op 'een cadeau aan [Nieuw-Zeeland|NZ]'.

Minister [Winston Peeters|p8] {bedankte|a5} zaterdag alle betrokkenen 'in de uniformen en daarbuiten'. De familie vraagt om rust.
=====
entities:
  NZ: {name: Nieuw-Zeeland, type: State}
  TP: {name: TPNPB, type: Organisation}
  ID: {name: Indonesië, type: State}
  p1: {name: Phillip Mertens, type: Person}
  p2: {name: Egianus Kogoya-Wenda, type: Person}
  p3: {name: Bernardus Baruwa, type: Person}
  p4: {name: Faizal Rahmadi, type: Person}
  p5: {name: Edison Gwijangge, type: Person}
  p6: {name: gepensioneerde diplomaat, type: Person}
  p7: {name: Sebby Sambon, type: Person}
  p8: {name: Winston Peeters, type: Person}
  l1: {name: Timika, type: Place}
  l2: {name: Port Moresby, type: Place}
offices:
  - {person: p2, office: commandant, of: TP}
  - {person: p4, office: politiechef, of: ID}
  - {person: p6, office: gepensioneerde diplomaat, of: NZ}
  - {person: p7, office: woordvoerder, of: TP}
  - {person: p8, office: Minister, of: NZ}
events:
  e1: {type: Agreement, label: vrijlating van de piloot, participants: [TP, ID], mediators: [p3, p5, p6], place: l1, time: zaterdag, factuality: actual}
  e2: {type: Negotiation, participants: [TP, ID], time: binnen twee maanden, factuality: counterfactual}
  e3: {type: Mediation, participants: [TP, ID], mediators: [p3, p5, p6], factuality: actual}
  e5: {type: Meeting, participants: [p6, p7], place: l2, time: in mei, factuality: actual}
acts:
  a1: {type: Demand, by: TP, to: [ID], content: onafhankelijkheid}
  a6: {type: Demand, by: TP, to: [ID], content: "wapens, toen geld"}
  a2: {type: Warning, by: p2, to: [ID], content: zijn gevangene dood te schieten als er niet binnen twee maanden over een eigen staat werd onderhandeld, time: In juni vorig jaar}
  a3: {type: Statement, by: p4, content: geen losgeld betaald, about: e1}
  a4: {type: Statement, by: p7, content: "'een cadeau aan Nieuw-Zeeland'", about: e1}
  a5: {type: Statement, by: p8, content: "'in de uniformen en daarbuiten'", about: e1, time: zaterdag}
replies:
  r1: {to: a1, by: ID, answer: rejected}
  r2: {to: a6, by: ID, answer: rejected}
