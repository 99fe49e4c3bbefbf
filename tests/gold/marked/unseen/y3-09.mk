 date 2018-12-04 Vijf vragen over het {rondetafelgesprek|e1} over de Westelijke Sahara

Woensdag en donderdag zitten [Marokko|MA] en [het Polisario|PF] in [Genève|l1] voor het eerst in zes jaar {in één zaal|e1}. Wat staat er op het spel?

Wie zitten er aan {tafel|e1}?

[VN|VN]-gezant [Dieter Amberg|p1], die het {overleg|e1} voorzit, heeft behalve [de twee hoofdrolspelers|MA+PF] ook de buurlanden [Algerije|DZ] en [Mauritanië|MR] {uitgenodigd|s1}. [Alle vier|MA+PF+DZ+MR] hebben ze {toegezegd|r1+r2+r3+r4}.

Waar gaat het {conflict|e2} over?

Toen Spanje zich in 1975 terugtrok uit zijn kolonie, nam [Marokko|MA] die in. [Het Polisario|PF], de onafhankelijkheidsbeweging van de Sahrawi's, {greep naar de wapens|e2}. Sinds 1991 geldt een {wapenstilstand|e3}, die onder toezicht staat van een [VN|VN]-missie.

Wat willen [de partijen|MA+PF]?

[Rabat|MA] {biedt|s2} autonomie onder de [Marokkaanse|MA] vlag, een {plan|s2} uit 2007 dat door [het Polisario|PF] van meet af aan is {afgewezen|r5}. [De beweging|PF] {houdt vast|s3} aan een referendum met onafhankelijkheid als een van de mogelijkheden. Daar wil koning [Yassin|p2] {niets van weten|r6}.

Is er al eens eerder {gepraat|e4}?

Ja. In [Manhasset|l2], een voorstadje van New York, kwamen [de twee|MA+PF] in 2007 en 2008 vier keer {bijeen|e4}, {zonder resultaat|o1}. Een volgende {poging|e5}, in 2012, {mislukte|o2} ook. Gezant [Lloyd Prescott|p3], die daarna nog jaren tussen [de partijen|MA+PF] {pendelde|e6}, gooide vorig jaar de handdoek in de ring.

Wat mogen we verwachten?

Niet te veel. Onderhandeld wordt er officieel niet; [Amberg|p1] {spreekt|s4} van "een eerste, voorzichtige stap". Lukt die, dan volgt in het voorjaar een {tweede tafel|e7}. Lukt die niet, dan zouden [de Amerikanen|US] de geldkraan van de [VN|VN]-missie kunnen dichtdraaien. Daarmee {dreigde|s5} [[hun|US] ambassadeur bij [de Verenigde Naties|VN]|p4] in oktober al. "Dit proces is geen dood paard," {zegt|s6} Noord-Afrikakenner [Mounir Benhaddou|p5] van de Universiteit Leiden, "maar het ligt wel erg stil."
=====
entities:
  MA: {name: Marokko, type: State}
  PF: {name: Polisario, type: Organisation}
  DZ: {name: Algerije, type: State}
  MR: {name: Mauritanië, type: State}
  US: {name: Verenigde Staten, type: State}
  VN: {name: Verenigde Naties, type: Organisation}
  l1: {name: Genève, type: Place}
  l2: {name: Manhasset, type: Place}
  p1: {name: Dieter Amberg, type: Person}
  p2: {name: Yassin, type: Person}
  p3: {name: Lloyd Prescott, type: Person}
  p4: {name: ambassadeur van de Verenigde Staten bij de VN, type: Person}
  p5: {name: Mounir Benhaddou, type: Person}
offices:
  - {person: p1, office: VN-gezant, of: VN}
  - {person: p2, office: koning, of: MA}
  - {person: p3, office: Gezant, of: VN}
  - {person: p4, office: ambassadeur bij de Verenigde Naties, of: US}
events:
  e1: {type: Meeting, label: rondetafelgesprek in Genève, participants: [MA, PF, DZ, MR], mediators: [p1], place: l1, time: Woensdag en donderdag, factuality: planned}
  e2: {type: Conflict, label: conflict over de Westelijke Sahara, participants: [MA, PF], factuality: actual}
  e3: {type: Agreement, label: wapenstilstand, participants: [MA, PF], guarantors: [VN], time: Sinds 1991, factuality: actual}
  e4: {type: Negotiation, label: gesprekken in Manhasset, participants: [MA, PF], place: l2, time: in 2007 en 2008, factuality: actual}
  e5: {type: Negotiation, participants: [MA, PF], time: in 2012, factuality: actual, after: e4}
  e6: {type: Mediation, participants: [MA, PF], mediators: [p3], factuality: actual}
  e7: {type: Meeting, label: tweede tafel, participants: [MA, PF, DZ, MR], time: in het voorjaar, factuality: possible, after: e1}
acts:
  s1: {type: Proposal, by: p1, to: [MA, PF, DZ, MR], kind: talks, content: "het overleg", status: accepted, about: e1}
  s2: {type: Proposal, by: MA, to: [PF], kind: territorial, content: "autonomie onder de Marokkaanse vlag", status: rejected, time: "2007"}
  s3: {type: Demand, by: PF, to: [MA], content: "een referendum met onafhankelijkheid als een van de mogelijkheden"}
  s4: {type: Statement, by: p1, content: "een eerste, voorzichtige stap", about: e1}
  s5: {type: Warning, by: p4, content: "de geldkraan van de VN-missie", time: in oktober}
  s6: {type: Statement, by: p5, content: "Dit proces is geen dood paard"}
replies:
  r1: {to: s1, by: MA, answer: accepted}
  r2: {to: s1, by: PF, answer: accepted}
  r3: {to: s1, by: DZ, answer: accepted}
  r4: {to: s1, by: MR, answer: accepted}
  r5: {to: s2, by: PF, answer: rejected}
  r6: {to: s3, by: p2, answer: rejected}
delegations: {}
outcomes:
  o1: {of: e4, type: no_breakthrough}
  o2: {of: e5, type: no_breakthrough}
