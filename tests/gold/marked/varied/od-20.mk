 date 1985-12-31 [Mali|ML] en [Burkina Faso|BF] zwijgen na vijf dagen {kerstoorlog|e7}

OUAGADOUGOU (AP, Reuter) - Na vijf dagen van {gevechten|e7}, die een 160 kilometer lange droge strook bij [Agacher|l1] tot inzet hadden, zwijgen sinds maandagochtend de kanonnen tussen [Mali|ML] en [Burkina Faso|BF]. Het {bestand|e1+o2} kwam in de nacht van zondag op maandag tot stand door {tussenkomst|e8} van [ANAD|AN], een niet-aanvalsverbond van zeven Westafrikaanse staten waarvan maar weinigen het bestaan kenden.

Het was al de vierde {poging|e8}. [Libië|LY], dat [zijn|LY] minister van Buitenlandse Zaken [Ali Treiki|p1] eerste kerstdag naar [beide hoofdsteden|l2+l3] {zond|e3+e4}, meende op tweede kerstdag een {vergelijk|e2} te hebben, maar om zes uur 's middags vielen er bommen op de markt van Ouahigouya. Ook een {initiatief|e5} van [Nigeria|NG] {strandde|o1}. [Algerije|DZ] zag er al bij voorbaat van af.

[Ivoorkust|CI], in de persoon van de bejaarde [Félix Houphouët-Boigny|p2], {nodigde|a1+a2} [de kemphanen|ML+BF] uit voor een {verzoeningstop|e6} in [Yamoussoukro|l4], waarschijnlijk halverwege januari. Kapitein [Thomas Sankara|p3] van [Burkina Faso|BF] heeft {toegezegd|r1} te komen, {mits|a3} [hij|p3] per trein mag reizen. Van de [Malinees|ML] [Moussa Traoré|p4] is nog geen {antwoord|r2} binnen.

Dertig à vijftig [Malinezen|ML] en ruim honderd [Burkinezen|BF] zouden zijn omgekomen. Waarnemers van [ANAD|AN] moeten toezien op terugtrekking achter de lijn van 24 december. De uitspraak van het Internationaal Gerechtshof te Den Haag, waar de zaak al twee jaar dient, wordt volgend jaar verwacht.
=====
entities:
  ML: {name: Mali, type: State}
  BF: {name: Burkina Faso, type: State}
  AN: {name: ANAD, type: Organisation}
  LY: {name: Libië, type: State}
  NG: {name: Nigeria, type: State}
  DZ: {name: Algerije, type: State}
  CI: {name: Ivoorkust, type: State}
  p1: {name: Ali Treiki, type: Person}
  p2: {name: Félix Houphouët-Boigny, type: Person}
  p3: {name: Thomas Sankara, type: Person}
  p4: {name: Moussa Traoré, type: Person}
  l1: {name: Agacher, type: Place}
  l2: {name: Bamako, type: Place}
  l3: {name: Ouagadougou, type: Place}
  l4: {name: Yamoussoukro, type: Place}
offices:
  - {person: p1, office: minister van Buitenlandse Zaken, of: LY}
events:
  e1: {type: Agreement, label: bestand, participants: [ML, BF], mediators: [AN], observers: [AN], time: in de nacht van zondag op maandag, factuality: actual}
  e2: {type: Agreement, label: vergelijk van tweede kerstdag, participants: [ML, BF], mediators: [LY, p1], time: op tweede kerstdag, factuality: counterfactual}
  e3: {type: Visit, participants: [p1], place: l2, time: eerste kerstdag, factuality: actual}
  e4: {type: Visit, participants: [p1], place: l3, time: eerste kerstdag, factuality: actual}
  e5: {type: Mediation, label: initiatief van Nigeria, participants: [ML, BF], mediators: [NG], factuality: actual}
  e6: {type: Meeting, label: verzoeningstop, participants: [p3, p4, ML, BF], hosts: [CI, p2], place: l4, time: halverwege januari, factuality: possible}
  e7: {type: Conflict, label: kerstoorlog, participants: [ML, BF], place: l1, time: vijf dagen, factuality: actual}
  e8: {type: Mediation, label: tussenkomst van ANAD, participants: [ML, BF], mediators: [AN], factuality: actual}
acts:
  a1: {type: Proposal, by: p2, to: [p3], kind: summit, content: voor een verzoeningstop in Yamoussoukro, status: accepted}
  a2: {type: Proposal, by: p2, to: [p4], kind: summit, content: voor een verzoeningstop in Yamoussoukro, status: unanswered}
  a3: {type: Demand, by: p3, content: hij per trein mag reizen, about: e6}
replies:
  r1: {to: a1, by: p3, answer: accepted}
  r2: {to: a2, by: p4, answer: unanswered}
outcomes:
  o1: {of: e5, type: no_breakthrough}
  o2: {of: e8, type: ceasefire}
