 date 2021-04-06 {Overleg|e1} over Nijldam in [Kinshasa|l1] {mislukt|o1}

[Ethiopië|ET], [Egypte|EG] en [Sudan|SD] zijn het in [Kinshasa|l1] {niet eens geworden|o1} over de grote dam in de Blauwe Nijl. Na drie dagen {onderhandelen|e1} gingen de delegaties dinsdag {zonder akkoord|o1} naar huis, meldt het [Congolese|CD] ministerie van Buitenlandse Zaken.

Volgens de [Egyptische|EG] minister van Buitenlandse Zaken [Sameh Shoukry|p1] heeft [Ethiopië|ET] een {voorstel|s1} van [Sudan|SD] {afgewezen|r1} om [de Verenigde Naties|VN], [de Europese Unie|EU] en [de Verenigde Staten|US] als {bemiddelaar|e2} toe te voegen. [Egypte|EG] was {voor|r2} dat {plan|s1}. "Dit toont dat de politieke wil ontbreekt", {zegt|s2} [Shoukry|p1].

[Addis Abeba|ET] {noemt|s3} de kritiek onterecht. [Het land|ET] {wil|s5} dat [de Afrikaanse Unie|AU] de {gesprekken|e1} blijft leiden, "want Afrikaanse problemen vragen om Afrikaanse oplossingen", {aldus|s5} een woordvoerder. [De [Congolese|CD] president|p2] [Felix Tshisekedi|p2], dit jaar voorzitter van [de AU|AU], {leidde|e1} het {overleg|e1}.

[Tshisekedi|p2] {wil|s4} [de drie landen|ET+EG+SD] voor het einde van de maand opnieuw {uitnodigen|e3}. Of [ze|ET+EG+SD] komen, is nog {onduidelijk|r3}.

[Ethiopië|ET] begon in 2011 met de bouw van de dam, vlak bij de grens met [Sudan|SD]. Het stuwmeer werd vorige zomer voor het eerst deels gevuld. [Egypte|EG] is voor ruim 90 procent van [zijn|EG] zoetwater afhankelijk van de rivier. Ook Oeganda en Tanzania liggen in het stroomgebied, maar die zitten niet aan tafel.
=====
entities:
  ET: {name: Ethiopië, type: State}
  EG: {name: Egypte, type: State}
  SD: {name: Sudan, type: State}
  CD: {name: Congo-Kinshasa, type: State}
  VN: {name: Verenigde Naties, type: Organisation}
  EU: {name: Europese Unie, type: Organisation}
  US: {name: Verenigde Staten, type: State}
  AU: {name: Afrikaanse Unie, type: Organisation}
  l1: {name: Kinshasa, type: Place}
  p1: {name: Sameh Shoukry, type: Person}
  p2: {name: Felix Tshisekedi, type: Person}
offices:
  - {person: p1, office: minister van Buitenlandse Zaken, of: EG}
  - {person: p2, office: president, of: CD}
  - {person: p2, office: voorzitter, of: AU}
events:
  e1: {type: Negotiation, label: overleg over de Nijldam, participants: [ET, EG, SD], mediators: [p2], place: l1, time: drie dagen, factuality: actual}
  e2: {type: Mediation, label: bemiddeling door VN EU en VS, participants: [ET, EG, SD], mediators: [VN, EU, US], factuality: counterfactual}
  e3: {type: Negotiation, label: nieuwe ronde, participants: [ET, EG, SD], mediators: [p2], time: voor het einde van de maand, factuality: possible, after: e1}
acts:
  s1: {type: Proposal, by: SD, to: [ET, EG], kind: mediation_offer, content: "om de Verenigde Naties, de Europese Unie en de Verenigde Staten als bemiddelaar toe te voegen", status: rejected, about: e2}
  s2: {type: Statement, by: p1, to: [ET], content: "dat de politieke wil ontbreekt"}
  s3: {type: Statement, by: ET, content: "de kritiek onterecht"}
  s4: {type: Proposal, by: p2, to: [ET, EG, SD], kind: talks, content: "opnieuw uitnodigen", status: unanswered, about: e3}
  s5: {type: Demand, by: ET, content: "dat de Afrikaanse Unie de gesprekken blijft leiden"}
replies:
  r1: {to: s1, by: ET, answer: rejected}
  r2: {to: s1, by: EG, answer: accepted}
  r3: {to: s4, answer: unanswered}
outcomes:
  o1: {of: e1, type: no_breakthrough}
