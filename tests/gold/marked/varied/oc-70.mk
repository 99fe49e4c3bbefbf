 date 2002-05-31 Het briefje van [Kuyper|p1]

Vandaag een eeuw geleden zetten [zes Boerenleiders|BO] in Melrose House te [Pretoria|l1] even voor middernacht [hun|BO] naam onder de {Vrede van [Vereeniging|l3]|e1}. Dat [Nederland|NL] daar, ondanks al [zijn|NL] tranen voor de stamverwanten, part noch deel aan had, is bekend. Minder bekend is dat het zonder [Nederland|NL] misschien later was geworden.

Op 25 januari 1902 liet premier [Abraham Kuyper|p1], juist terug van een geheimzinnig {tochtje|e2} naar [Londen|l2], door gezant [Van Gericke van Herwijnen|p2] een nota {overhandigen|e3+a1} op het Foreign Office. [De [Nederlandse|NL] regering|NL], zo stond er, was {bereid|a1} [de drie Boerenafgezanten|x1] die in Den Haag verbleven met een vrijgeleide naar Zuid-Afrika te laten reizen, zodat [zij|x1] daar met de commando's konden overleggen en met volmacht terugkeren; het {vredesoverleg|e4} zou dan in [Nederland|NL] worden gehouden. Lord [Lansdowne|p3] {antwoordde|r1} vier dagen later, hoffelijk en snel. [Zijne Majesteits regering|GB] had al eerder {te kennen gegeven|s1} geen tussenkomst van vreemde mogendheden te aanvaarden en bleef daarbij. Wilden [de Boeren|BO] praten, dan {konden|a2} [hun|BO] leiders te velde zich tot [Kitchener|p4] wenden.

En zie: [Kitchener|p4] stuurde de briefwisseling op 7 maart, zonder commentaar, naar waarnemend president [Schalk Burger|p5]. [Die|p5] {vatte|r2} haar op als uitnodiging. In april {zat|e5} men aan tafel, in een tent, en op 15 mei {kwamen|e6} zestig afgevaardigden te [Vereeniging|l3] bijeen.

Koning Edward bedankte [Kuyper|p1] nooit. [Deze|p1] hield er zelf een visitekaartje aan over en het vaste geloof dat [hij|p1] de vrede had gesticht. President [Kruger|p7] in Utrecht, van niets op de hoogte gesteld, {noemde|s2} het een dolksteek.

De tentoonstelling 'Trek' in het Zuid-Afrikahuis is tot 1 september te zien.
=====
entities:
  NL: {name: Nederland, type: State}
  GB: {name: Groot-Brittannië, type: State}
  BO: {name: Boeren, type: Organisation}
  x1: {name: drie Boerenafgezanten, type: Organisation}
  p1: {name: Abraham Kuyper, type: Person}
  p2: {name: Van Gericke van Herwijnen, type: Person}
  p3: {name: Lansdowne, type: Person}
  p4: {name: Kitchener, type: Person}
  p5: {name: Schalk Burger, type: Person}
  p7: {name: Kruger, type: Person}
  l1: {name: Pretoria, type: Place}
  l2: {name: Londen, type: Place}
  l3: {name: Vereeniging, type: Place}
offices:
  - {person: p1, office: premier, of: NL}
  - {person: p5, office: waarnemend president, of: BO}
  - {person: p7, office: President, of: BO}
  - {person: p2, office: gezant, of: NL}
events:
  e1: {type: Agreement, label: Vrede van Vereeniging, participants: [BO, GB], place: l1, time: Vandaag een eeuw geleden, factuality: actual}
  e2: {type: Visit, participants: [p1], place: l2, factuality: actual}
  e3: {type: Meeting, label: overhandiging van de nota, participants: [p2, GB], place: l2, time: Op 25 januari 1902, factuality: actual}
  e4: {type: Negotiation, label: vredesoverleg in Nederland, participants: [BO, GB], hosts: [NL], factuality: counterfactual}
  e5: {type: Negotiation, participants: [BO, GB], time: In april, factuality: actual}
  e6: {type: Meeting, participants: [BO], place: l3, time: op 15 mei, factuality: actual}
acts:
  a1: {type: Proposal, by: NL, to: [GB], kind: talks, content: "de drie Boerenafgezanten die in Den Haag verbleven met een vrijgeleide naar Zuid-Afrika te laten reizen", status: rejected, time: Op 25 januari 1902, about: e4}
  s1: {type: Statement, by: GB, content: "geen tussenkomst van vreemde mogendheden te aanvaarden"}
  a2: {type: Proposal, by: GB, to: [BO], kind: talks, content: "konden hun leiders te velde zich tot Kitchener wenden", status: accepted}
  s2: {type: Statement, by: p7, content: "een dolksteek"}
replies:
  r1: {to: a1, by: p3, answer: rejected}
  r2: {to: a2, by: p5, answer: accepted}
