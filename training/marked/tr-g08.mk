 date 2026-03 [Van Weel|p1] praat Kamer bij over [Venezuela|VEN] en [Guyana|GUY]: 'Geen reden tot {optimisme|a1}'

DEN HAAG - Minister [David van Weel|p1] (Buitenlandse Zaken) heeft de Tweede Kamer woensdag bijgepraat over het conflict tussen [Venezuela|VEN] en [Guyana|GUY]. Veel goed nieuws had [hij|p1] niet te melden.

De {onderhandelingen|e1} in [Brasilia|l1], waar [Brazilië|BRA] en [de Caribische Gemeenschap|CAR] ([Caricom|CAR]) als {bemiddelaars|e2} optreden, leverden {volgens|e15} [de minister|p1] ook in de derde {ronde|e1} {niets op|o1}. Over de grensstreek [Essequibo|l2] is nog geen letter op papier gezet. Toch {gaan|o2} [de partijen|VEN+GUY] door: maandag volgt een vierde {ronde|e3} in [Bridgetown|l3].

[Nederland|NED] is bij de {gesprekken|e1} als waarnemer {aanwezig|d2}, in de persoon van ambassadeur [Marleen Oostveen|p2]. [Zij|p2] {meldde|e4} dat de [Venezolaanse|VEN] {delegatie|d1}, geleid door vicepresident [Delcy Rodríguez|p3], de eerste dag weigerde in dezelfde zaal te zitten als de [Guyanese|GUY]. Dat trok na aandringen van [de Brazilianen|BRA] bij.

[Aruba|l4]

CDA-Kamerlid Derk Boswijk vroeg of [Nederland|NED] zelf een {aanbod|s1} heeft gedaan. Dat klopt, zei [Van Weel|p1]. In februari {bood|s1+s2} [hij|p1] [zijn|p1] [Venezolaanse|VEN] ambtgenoot [Yván Gil|p4] aan [de partijen|VEN+GUY] op [Aruba|l4] te {ontvangen|e16}. [Gil|p4] heeft daar tot op heden {niet op gereageerd|r1}. [Georgetown|GUY] {liet|r2} weten het te waarderen maar vast te houden aan [Brasilia|l1].

D66 wilde van [de minister|p1] horen of het klopt dat er een geheim {gesprek|e5} is geweest tussen president [Irfaan Ali|p5] en [Rodríguez|p3] op [Trinidad|l5]. 'Dat {gesprek|e5} heeft niet plaatsgevonden', {antwoordde|e6} [Van Weel|p1]. [Hij|p1] {sloot|a2} niet uit dat [beiden|p5+p3] elkaar in april in [New York|l6] {treffen|e7}, bij [de Verenigde Naties|VER].

Troepen

[Guyana|GUY] {eist|e8} dat [Venezuela|VEN] [zijn|VEN] troepen van het eiland [Ankoko|l7] haalt. [Venezuela|VEN] heeft intussen {toegezegd|e9} de militaire vluchten boven zee te staken. [Van Weel|p1] {noemde|e10} dat 'een gebaar, meer niet'. [Hij|p1] {waarschuwde|e11} [Venezuela|VEN] voor nieuwe Europese sancties mocht [het|VEN] geweld gebruiken.

Een {bezoek|e12+e13+e14} van [de minister|p1] aan [Paramaribo|l8] en [Georgetown|l9], voorzien voor deze week, is {uitgesteld|o3+o4} tot mei.
=====
entities:
  p1: {name: David van Weel, type: Person}
  p2: {name: Marleen Oostveen, type: Person}
  p3: {name: Delcy Rodríguez, type: Person}
  p4: {name: Yván Gil, type: Person}
  p5: {name: Irfaan Ali, type: Person}
  VEN: {name: Venezuela, type: State}
  GUY: {name: Guyana, type: State}
  BRA: {name: Brazilië, type: State}
  NED: {name: Nederland, type: State}
  CAR: {name: Caricom, type: Organisation}
  VER: {name: Verenigde Naties, type: Organisation}
  l1: {name: Brasilia, type: Place}
  l2: {name: Essequibo, type: Place}
  l3: {name: Bridgetown, type: Place}
  l4: {name: Aruba, type: Place}
  l5: {name: Trinidad, type: Place}
  l6: {name: New York, type: Place}
  l7: {name: Ankoko, type: Place}
  l8: {name: Paramaribo, type: Place}
  l9: {name: Georgetown, type: Place}
offices:
  - {person: p1, office: minister van Buitenlandse Zaken, of: NED}
  - {person: p2, office: ambassadeur, of: NED}
  - {person: p3, office: vicepresident, of: VEN}
  - {person: p4, office: minister van Buitenlandse Zaken, of: VEN}
  - {person: p5, office: president, of: GUY}
events:
  e1: {type: Negotiation, label: derde ronde in Brasilia, participants: [VEN, GUY], mediators: [BRA, CAR], place: l1, factuality: actual, source: p1, observers: [NED]}
  e2: {type: Mediation, label: Brazilië en Caricom bemiddelen, participants: [VEN, GUY], mediators: [BRA, CAR], place: l1, factuality: actual, part_of: e1}
  e3: {type: Negotiation, label: vierde ronde in Bridgetown, participants: [VEN, GUY], place: l3, time: maandag, factuality: planned, after: e1}
  e5: {type: Meeting, label: vermeend geheim gesprek Ali-Rodríguez, participants: [p5, p3], place: l5, factuality: counterfactual}
  e7: {type: Meeting, label: mogelijke ontmoeting Ali-Rodríguez in New York, participants: [p5, p3], place: l6, time: in april, factuality: possible, source: p1}
  e12: {type: Visit, label: uitgesteld bezoek aan Paramaribo, participants: [p1], place: l8, time: deze week, factuality: counterfactual}
  e13: {type: Visit, label: uitgesteld bezoek aan Georgetown, participants: [p1], place: l9, time: deze week, factuality: counterfactual}
  e14: {type: Visit, label: bezoek van de minister in mei, participants: [p1], time: mei, factuality: planned}
  e16: {place: l4, type: Negotiation, participants: [VEN, GUY], factuality: possible}
acts:
  e4: {type: Statement, by: p2, content: 'de Venezolaanse delegatie, geleid door vicepresident Delcy Rodríguez, de eerste dag weigerde in dezelfde zaal te zitten als de Guyanese'}
  e6: {type: Statement, by: p1, content: Dat gesprek heeft niet plaatsgevonden}
  e8: {type: Demand, by: GUY, to: [VEN], content: Venezuela zijn troepen van het eiland Ankoko haalt}
  e9: {type: Concession, by: VEN, to: [GUY], content: de militaire vluchten boven zee te staken}
  e10: {type: Statement, by: p1, content: 'een gebaar, meer niet'}
  e11: {type: Warning, by: p1, to: [VEN], content: nieuwe Europese sancties mocht het geweld gebruiken}
  e15: {type: Statement, by: p1, content: leverden volgens de minister ook in de derde ronde niets op}
  s1: {type: Proposal, by: p1, to: [p4], kind: talks, status: unanswered, content: de partijen op Aruba te ontvangen}
  s2: {type: Proposal, by: p1, to: [GUY], kind: talks, status: rejected, content: de partijen op Aruba te ontvangen}
  a1: {type: Statement, by: p1, content: '''Geen reden tot optimisme'}
  a2: {type: Statement, by: p1, content: beiden elkaar in april in New York treffen}
replies:
  r1: {to: s1, by: p4, answer: unanswered}
  r2: {to: s2, by: GUY, answer: rejected}
delegations:
  d1: {of: VEN, head: p3, members: [], event: e1}
  d2: {of: NED, head: p2, members: [], event: e1}
outcomes:
  o1: {of: e1, type: no_breakthrough}
  o2: {of: e1, type: continuation_agreed}
  o3: {of: e13, type: postponed}
  o4: {of: e12, type: postponed}
