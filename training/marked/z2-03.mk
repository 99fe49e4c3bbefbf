 date 2008-11-06 Voorbeschouwing: wat er in [Libreville|l1] op het spel staat

Over twee dagen komen in [Libreville|l1], de hoofdstad van [Gabon|GA], acht staatshoofden {bijeen|e1} voor de {top|e1} van [de Centraal-Afrikaanse gemeenschap Ceeac|CE]. Vier vragen vooraf.

Komt [Tsjaad|TD]?

Dat hangt van één man af. President [Mahamat Ngarlejy|p1] heeft [zijn|p1] {komst|e2:possible} nog niet bevestigd. In juni had [hij|p1] ook al beloofd te verschijnen, en bleef [hij|p1] weg. [Zijn|p1] minister van Buitenlandse Zaken [Achta Djimrangar|p2] was er toen wél: [zij|p2] {zat|d1} met twee ambtenaren achter het bordje 'Tchad' tijdens het {ministersoverleg|e3}, dat zonder slotverklaring {uiteenging|o1}.

Wat wil [Kameroen|CM]?

[Yaoundé|CM] {droeg|a1} in september een {verdrag|a1} aan over het opsporen van veedieven over de grens heen. [De Centraal-Afrikaanse Republiek|CF] heeft daar al {mee ingestemd|r1}; [Congo-Brazzaville|CG] {voelt|r2} er niets voor. [Tsjaad|TD] heeft zich {in stilzwijgen gehuld|r3}.

Wordt er {bemiddeld|e4}?

Mogelijk. De [Gabonese|GA] president [Ferdinand Mboumba|p3] zou zich als {bemiddelaar|e4} willen opwerpen tussen [Tsjaad|TD] en de rebellen van [het FPRN|RB], maar [Mboumba|p3] heeft dat zelf nooit gezegd. [De rebellen|RB] wel: woordvoerder [Hassane Kodi|p4] {riep|a2} [hem|p3] dinsdag op om "het voortouw te nemen". [Ngarlejy|p1] {noemde|r4} dat een gotspe.

Wat zou een succes zijn?

Volgens diplomaten zou een {handdruk|e5} tussen [Ngarlejy|p1] en [[zijn|p1] [Soedanese|SD] ambtgenoot|p6] al volstaan. [Soedan|SD] is geen lid, maar {stuurt|d2} een waarnemer, gezant [Idris el-Tom|p5]. Een {akkoord|e6} over de vluchtelingen? Daar hoeft niemand op te rekenen.
=====
entities:
  l1: {name: Libreville, type: Place}
  GA: {name: Gabon, type: State}
  CE: {name: Ceeac, type: Organisation}
  TD: {name: Tsjaad, type: State}
  p1: {name: Mahamat Ngarlejy, type: Person}
  p2: {name: Achta Djimrangar, type: Person}
  CM: {name: Kameroen, type: State}
  CF: {name: Centraal-Afrikaanse Republiek, type: State}
  CG: {name: Congo-Brazzaville, type: State}
  p3: {name: Ferdinand Mboumba, type: Person}
  RB: {name: FPRN, type: Organisation}
  p4: {name: Hassane Kodi, type: Person}
  SD: {name: Soedan, type: State}
  p6: {name: Soedanese ambtgenoot, type: Person}
  p5: {name: Idris el-Tom, type: Person}
offices:
  - {person: p1, office: president, of: TD}
  - {person: p2, office: minister van Buitenlandse Zaken, of: TD}
  - {person: p3, office: president, of: GA}
  - {person: p4, office: woordvoerder, of: RB}
  - {person: p5, office: gezant, of: SD}
events:
  e1: {type: Meeting, label: top van de Ceeac, participants: [CE], observers: [p5], place: l1, time: Over twee dagen, factuality: planned}
  e2: {type: Visit, label: komst van Ngarlejy, participants: [p1], place: l1, factuality: possible, part_of: e1}
  e3: {type: Negotiation, label: ministersoverleg, participants: [TD, p2], time: In juni, factuality: actual}
  e4: {type: Mediation, label: bemiddeling door Mboumba, participants: [TD, RB], mediators: [p3], factuality: possible}
  e5: {type: Meeting, label: handdruk met de Soedanese ambtgenoot, participants: [p1, p6], place: l1, factuality: possible, part_of: e1}
  e6: {type: Agreement, label: akkoord over de vluchtelingen, factuality: counterfactual, part_of: e1}
acts:
  a1: {type: Proposal, by: CM, to: [CF, CG, TD], kind: treaty, content: een verdrag aan over het opsporen van veedieven over de grens heen, status: unanswered, time: in september}
  a2: {type: Proposal, by: p4, to: [p3], kind: other, content: het voortouw te nemen, status: rejected, about: e4, time: dinsdag}
replies:
  r1: {to: a1, by: CF, answer: accepted}
  r2: {to: a1, by: CG, answer: rejected}
  r3: {to: a1, by: TD, answer: unanswered}
  r4: {to: a2, by: p1, answer: rejected}
delegations:
  d1: {of: TD, head: p2, members: [], event: e3}
  d2: {of: SD, head: p5, members: [], event: e1}
outcomes:
  o1: {of: e3, type: no_breakthrough}
