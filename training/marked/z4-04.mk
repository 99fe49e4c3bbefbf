 date 2021-06-13 Mijnenkaarten voor krijgsgevangenen

TBILISI - Vijftien gevangenen in ruil voor een map met papier. Zo laat de {overeenkomst|e1} zich samenvatten die [Armenië|AM] en [Azerbeidzjan|AZ] dit weekend door toedoen van [Georgië|GE] {bereikten|e1}. [Bakoe|AZ] {stuurde|e1} zaterdag vijftien [Armeense|AM] militairen de grens over bij Sadakhlo; [Jerevan|AM] gaf kaarten van de mijnenvelden rond Agdam.

[De [Georgische|GE] premier|p1], [Zurab Kapanadze|p1], had zich volgens [zijn|p1] woordvoerster zes weken lang {beijverd|e2} als {tussenpersoon|e2}. [Hij|p1] {sprak|e3+e4} eind april in [Gabala|l2] met [de [Azerbeidzjaanse|AZ] president|p2] en twee dagen later per videolijn met [diens|p2] [Armeense|AM] tegenvoeter [Aram Ter-Minasjan|p3]. "[Wij|GE] hebben geen belang bij gelijk, wel bij rust aan [onze|GE] zuidgrens", {lichtte|s1} [Kapanadze|p1] toe.

Helemaal soepel verliep het niet. [Armenië|AM] {vroeg|a1} aanvankelijk om alle 72 mannen die nog vastzitten. [Azerbeidzjan|AZ] {bleef|r1} daar doof voor: de overigen zijn in [zijn|AZ] ogen saboteurs, geen soldaten. [Jerevan|AM] {bond in|a2} en nam genoegen met een eerste groep.

Over een tweede {ruil|e5}, dit keer tegen de kaarten van Fizoeli, wordt nagedacht. Het {plan|s2+s3} komt van [het Rode Kruis|ICRC], dat de {overdracht|e1} begeleidde. [Bakoe|AZ] {voelt ervoor|r2}. Uit [Jerevan|AM] klinkt tot dusver enkel dat [men|AM] het {bestudeert|r3}.
=====
entities:
  AM: {name: Armenië, type: State}
  AZ: {name: Azerbeidzjan, type: State}
  GE: {name: Georgië, type: State}
  ICRC: {name: Rode Kruis, type: Organisation}
  p1: {name: Zurab Kapanadze, type: Person}
  p2: {name: president van Azerbeidzjan, type: Person}
  p3: {name: Aram Ter-Minasjan, type: Person}
  l2: {name: Gabala, type: Place}
offices:
  - {person: p1, office: premier, of: GE}
  - {person: p2, office: president, of: AZ}
events:
  e1: {type: Agreement, label: ruil van gevangenen tegen mijnenkaarten, participants: [AM, AZ], mediators: [GE], observers: [ICRC], time: dit weekend, factuality: actual}
  e2: {type: Mediation, label: bemiddeling van Kapanadze, participants: [AM, AZ], mediators: [p1], time: zes weken lang, factuality: actual}
  e3: {type: Meeting, label: gesprek in Gabala, participants: [p1, p2], place: l2, time: eind april, factuality: actual, part_of: e2}
  e4: {type: Meeting, label: videogesprek met Ter-Minasjan, participants: [p1, p3], time: twee dagen later, factuality: actual, part_of: e2}
  e5: {type: Agreement, label: tweede ruil, participants: [AM, AZ], factuality: possible, after: e1}
acts:
  s1: {type: Statement, by: p1, content: "hebben geen belang bij gelijk, wel bij rust aan onze zuidgrens"}
  a1: {type: Demand, by: AM, to: [AZ], content: alle 72 mannen die nog vastzitten}
  a2: {type: Concession, by: AM, to: [AZ], content: nam genoegen met een eerste groep}
  s2: {type: Proposal, by: ICRC, to: [AZ], kind: prisoner_exchange, content: "Over een tweede ruil, dit keer tegen de kaarten van Fizoeli", status: accepted}
  s3: {type: Proposal, by: ICRC, to: [AM], kind: prisoner_exchange, content: "Over een tweede ruil, dit keer tegen de kaarten van Fizoeli", status: unanswered}
replies:
  r1: {to: a1, by: AZ, answer: rejected}
  r2: {to: s2, by: AZ, answer: accepted}
  r3: {to: s3, by: AM, answer: unanswered}
