 date 2013-06-12 Wie wil er nog naar de hoogvlakte?

NEW YORK - De vraag viel dinsdagochtend in [een zaaltje op de derde verdieping van het [VN|VN]-hoofdkwartier|l1], en het bleef zo lang stil dat de tolken begonnen te hoesten. [De adjunct-secretaris-generaal|p1] die over de blauwhelmen gaat, had de landen met troepen op de Golan {bijeengeroepen|e1}. [Oostenrijk|AT] haalt [zijn|AT] 380 man weg, zo {maakte|s1} [Wenen|AT] vorige week bekend, en zonder hen is de waarnemersmissie nauwelijks meer dan een handvol jeeps.

[Fiji|FJ] stak als enige een hand op. [De eilandstaat|FJ] {bood|s2} aan tweehonderd soldaten te sturen, mits [de Verenigde Naties|VN] {zorgen|a1} voor gepantserde wagens. [De chef van de vredesoperaties|p1] {greep|r1} het aanbod met beide handen aan en {zei|a2+r5} dat de voertuigen er komen, "al moet [ik|p1] ze zelf rijden". [De Filipijnen|PH] {zullen|s3} pas in augustus besluiten of [zij|PH] blijven.

Dan was er nog [een gast die niemand had uitgenodigd|RU]. [De [Russische|RU] president|p2] had vrijdag {laten weten|s4+s7+s8} dat [zijn|p2] land graag inspringt. Dat {kan niet|r2}, antwoordde [men|VN] [hem|p2] op [de VN|VN]-burelen: het {akkoord|e3} dat [Israël en Syrië|IL+SY] in 1974 {sloten|e3}, sluit permanente leden van [de Veiligheidsraad|VR] uit. [Damascus|SY] vond het idee {wél aantrekkelijk|r3}. [Israël|IL] {reageerde niet|r4}.

Toch is er op de hoogvlakte deze week ook iets gelukt. Nadat de overgang bij [Quneitra|l2] door [opstandelingen|SO] was {bezet|e4}, wist majoor [Tevita Naulivou|p3], [de [Fijische|FJ] plaatsvervanger|p3], in een nachtelijk {gesprek|e5} {gedaan te krijgen|o1} dat acht Filipijnse waarnemers naar de [Israëlische|IL] kant mochten lopen. [Hij|p3] had daar, vertelt [hij|p3] door de telefoon, "thee, een kapotte radio en erg veel geduld" voor nodig. Met wie [hij|p3] precies {sprak|e5}, houdt [de officier|p3] voor zich. Dat er losgeld zou zijn betaald, {spreekt|s5} [hij|p3] met klem tegen.

Het mandaat van de missie loopt eind juni af. [Frankrijk|FR] heeft een {ontwerp|s6} rondgedeeld om het met zes maanden te verlengen; de {stemming|e7} staat voor de 26ste op de agenda. Diplomaten verwachten geen tegenstemmen. Soldaten, daar gaat het om.
=====
entities:
  AT: {name: Oostenrijk, type: State}
  FJ: {name: Fiji, type: State}
  VN: {name: Verenigde Naties, type: Organisation}
  PH: {name: Filipijnen, type: State}
  RU: {name: Rusland, type: State}
  IL: {name: Israël, type: State}
  SY: {name: Syrië, type: State}
  FR: {name: Frankrijk, type: State}
  VR: {name: Veiligheidsraad, type: Organisation}
  SO: {name: Syrische opstandelingen, type: Organisation}
  p1: {name: adjunct-secretaris-generaal voor vredesoperaties, type: Person}
  p2: {name: Russische president, type: Person}
  p3: {name: Tevita Naulivou, type: Person}
  l1: {name: zaaltje in het VN-hoofdkwartier, type: Place}
  l2: {name: Quneitra, type: Place}
offices:
  - {person: p1, office: adjunct-secretaris-generaal, of: VN}
  - {person: p2, office: president, of: RU}
  - {person: p3, office: majoor, of: FJ}
events:
  e1: {type: Meeting, label: beraad van troepenleveranciers, participants: [p1, AT, FJ, PH], hosts: [VN], place: l1, time: dinsdagochtend, factuality: actual}
  e3: {type: Agreement, label: akkoord van 1974, participants: [IL, SY], time: in 1974, factuality: actual}
  e4: {type: Conflict, label: bezetting van de overgang bij Quneitra, participants: [SO], place: l2, factuality: actual}
  e5: {type: Negotiation, label: nachtelijk gesprek van Naulivou, participants: [p3], factuality: actual}
  e7: {type: Meeting, label: stemming in de Veiligheidsraad, participants: [VR], time: de 26ste, factuality: planned}
acts:
  s1: {type: Statement, by: AT, content: haalt zijn 380 man weg, time: vorige week}
  s2: {type: Proposal, by: FJ, to: [VN], kind: other, content: tweehonderd soldaten te sturen, status: accepted}
  a1: {type: Demand, by: FJ, to: [VN], content: gepantserde wagens}
  a2: {type: Concession, by: p1, to: [FJ], content: dat de voertuigen er komen}
  s3: {type: Statement, by: PH, content: pas in augustus besluiten of zij blijven}
  s4: {type: Proposal, by: p2, to: [VN], kind: other, content: dat zijn land graag inspringt, status: rejected, time: vrijdag}
  s7: {type: Proposal, by: p2, to: [SY], kind: other, content: dat zijn land graag inspringt, status: accepted, time: vrijdag}
  s8: {type: Proposal, by: p2, to: [IL], kind: other, content: dat zijn land graag inspringt, status: unanswered, time: vrijdag}
  s5: {type: Statement, by: p3, content: Dat er losgeld zou zijn betaald}
  s6: {type: Proposal, by: FR, to: [VR], kind: other, content: om het met zes maanden te verlengen, status: proposed}
replies:
  r1: {to: s2, by: p1, answer: accepted}
  r5: {to: a1, by: p1, answer: accepted}
  r2: {to: s4, by: VN, answer: rejected}
  r3: {to: s7, by: SY, answer: accepted}
  r4: {to: s8, by: IL, answer: unanswered}
outcomes:
  o1: {of: e5, type: agreement}
