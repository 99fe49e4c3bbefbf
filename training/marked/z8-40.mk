 date 2015-03-25 De man met de appelflappen

Elke vrede heeft een bakker. Dat weet ik sinds gisteren, toen ik in [Yerseke|l1] stond, in de visafslag, waar [Denemarken|DK] en [de Faeröer|FO] sinds maandag {ruziën|e1} over makreel. Van buiten leek het een {onderhandeling|e1}, met vlaggetjes en al. Van binnen was het een wachtkamer.

De [Deense|DK] staatssecretaris [Birgitte Holm|p1], {gezonden|d1} met twee biologen en een quotumlijst, zat links. Rechts de [Faeröerse|FO] {delegatie|d2}: visser [Hanus Joensen|p2] en boekhouder [Rói Poulsen|p3], zonder dat één van de twee de baas was, want op [de eilanden|FO] is dat kennelijk niet gebruikelijk. Tussen [hen|DK+FO] in stond [de Zeeuwse gastheer|p4], burgemeester [Adriaan Kloosterman|p4] van [Reimerswaal|RW], die op verzoek van [Nederland|NL] het {treffen|e1} leidt en er elke twee uur appelflappen rondbracht.

De stand van zaken. [Holm|p1] {bood|s1} maandag 62.000 ton. [Joensen|p2] rekende voor dat dit minder is dan in 2012 en {bedankte|r1} feestelijk. Dinsdag {kwam|s2} er 70.000, met een {garantie|s2} voor vijf jaar. De [eilanders|FO] {vroegen|r2} bedenktijd tot na de mosselen. [Poulsen|p3] wilde intussen weten waarom [Noorwegen|NW] niet aan tafel zat; [Holm|p1] was daar kort over: "[Die|NW] {wilde|s5} niet."

Gisteren om drie uur leek het beklonken. [Kloosterman|p4] kwam met een {voorstel|s3+s4}: 74.000 ton in 2016, en 68.000 daarna. [Joensen|p2] keek naar [de boekhouder|p3], [de boekhouder|p3] keek naar de appelflappen. "Dat {kan|r4} wat [ons|FO] betreft", zei [hij|p3] toen. [Holm|p1] moest eerst bellen. Om half zes had [zij|p1] {antwoord|r5}: de minister in [Kopenhagen|DK] vond het te royaal.

Morgen {praten|e2+o1} [ze|DK+FO] verder, deels over makreel. Mevrouw [Holm|p1] {liet|w1} weten dat de haven van Esbjerg gesloten wordt voor [Faeröerse|FO] schepen, mocht er vrijdag niets zijn. [De vissers|FO] {haalden|r6} de schouders op.

Wat hier ook van komt, de {laatste keer|e3}, in 2013 in [Bergen|l2], duurde het elf dagen en liep men {zonder akkoord|o2} naar huis. Ook daar werd gebak geserveerd. Maar geen appelflappen.
=====
entities:
  l1: {name: Yerseke, type: Place}
  DK: {name: Denemarken, type: State}
  FO: {name: Faeröer, type: State}
  p1: {name: Birgitte Holm, type: Person}
  p2: {name: Hanus Joensen, type: Person}
  p3: {name: Rói Poulsen, type: Person}
  p4: {name: Adriaan Kloosterman, type: Person}
  RW: {name: Reimerswaal, type: Organisation}
  NL: {name: Nederland, type: State}
  NW: {name: Noorwegen, type: State}
  l2: {name: Bergen, type: Place}
offices:
  - {person: p1, office: staatssecretaris, of: DK}
  - {person: p4, office: burgemeester, of: RW}
events:
  e1: {type: Negotiation, label: onderhandeling over makreel in Yerseke, participants: [DK, FO], mediators: [p4], hosts: [p4], place: l1, time: sinds maandag, factuality: actual}
  e2: {type: Negotiation, label: vervolg van morgen, participants: [DK, FO], time: Morgen, factuality: planned, after: e1}
  e3: {type: Negotiation, label: overleg in Bergen, place: l2, time: in 2013, factuality: actual}
acts:
  s1: {type: Proposal, by: p1, to: [FO], kind: other, content: 62.000 ton, status: rejected, about: e1, time: maandag}
  s2: {type: Proposal, by: p1, to: [FO], kind: guarantee, content: "70.000, met een garantie voor vijf jaar", status: unanswered, about: e1, time: Dinsdag}
  s3: {type: Proposal, by: p4, to: [FO], kind: other, content: "74.000 ton in 2016, en 68.000 daarna", status: accepted, about: e1}
  s4: {type: Proposal, by: p4, to: [DK], kind: other, content: "74.000 ton in 2016, en 68.000 daarna", status: rejected, about: e1}
  s5: {type: Statement, by: p1, content: Die wilde niet}
  w1: {type: Warning, by: p1, to: [FO], content: dat de haven van Esbjerg gesloten wordt voor Faeröerse schepen, about: e1}
replies:
  r1: {to: s1, by: p2, answer: rejected}
  r2: {to: s2, by: FO, answer: unanswered}
  r4: {to: s3, by: p3, answer: accepted}
  r5: {to: s4, by: p1, answer: rejected}
  r6: {to: w1, by: FO, answer: unanswered}
delegations:
  d1: {of: DK, head: p1, members: [], event: e1}
  d2: {of: FO, head: null, members: [p2, p3], event: e1}
outcomes:
  o1: {of: e1, type: continuation_agreed}
  o2: {of: e3, type: no_breakthrough}
