 date 2017-07-07 [Cypriotisch|CY] {overleg|e1} {klapt|o1} om half vier 's nachts

[CRANS-MONTANA|l1] (Reuters/ANP) - De {onderhandelingen|e1} over de hereniging van [Cyprus|CY] zijn in de nacht van donderdag op vrijdag {mislukt|o1}. Rond half vier kwam secretaris-generaal [António Guterres|p1] van [de Verenigde Naties|VN] een zaal met slaperige verslaggevers binnen. "Het spijt [me|p1] u te moeten zeggen dat de {conferentie|e1} gesloten is", {zei|a1} [hij|p1].

Tien dagen lang hadden de [Grieks-Cypriotische|CY] president [Nicos Anastasiades|p2] en de [Turks-Cypriotische|NC] leider [Mustafa Akıncı|p3] in [het Zwitserse bergdorp|l1] gezeten, samen met ministers van [de drie landen die sinds 1960 garant staan|GR+TR+GB]: [Griekenland|GR], [Turkije|TR] en [Groot-Brittannië|GB]. [De EU|EU] was er als waarnemer. Tijdens het laatste {diner|e2} liep het stuk op twee woorden, 'nul troepen'. [Athene|GR] en [Anastasiades|p2] {eisten|a2} dat de ongeveer 30.000 [Turkse|TR] militairen vertrekken. De [Turkse|TR] minister [Mevlüt Aydoğan-Çelik|p4] {antwoordde|r1} dat men "moet ontwaken uit die droom".

[Guterres|p1], die vorige week vrijdag ook al even was {overgevlogen|e3}, had [de partijen|CY+NC] een {kaderdocument|a3} van zes punten in handen gegeven. Volgens een aanwezige zei [Turkije|TR] daarop mondeling dat [het|TR] bereid was het recht om eenzijdig in te grijpen {op te geven|c1}. Zwart op wit wilde [Ankara|TR] dat niet. Het is precies wat de Noorse {bemiddelaar|e5} [Espen Eide-Lunde|p5] al die tijd vreesde: twee werkelijkheden aan één tafel.

De verwijten volgden bij zonsopgang. [Akıncı|p3] {sprak|a4} van "een kans die [ons|NC] kinderen gaat kosten" en sluit niet uit dat dit [zijn|p3] laatste poging was. [Anastasiades|p2] {wil|a5} "binnen afzienbare tijd" verder praten. In [Londen|GB] {liet|a6} [het Foreign Office|GB] weten bedroefd te zijn.

Een eerdere poging, het {plan|a7+a8} van [Guterres'|p1] voorganger [Kofi Annan|p6], werd in 2004 in [het noorden|NC] per referendum {aanvaard|r2} en in [het zuiden|CY] {verworpen|r3}.

Op de aandelenbeurs van Nicosia daalden de banken vrijdag met 2,8 procent. De 180 kilometer lange bufferzone wordt al 43 jaar gemaaid door blauwhelmen; dat zal dit jaar niet anders zijn.
=====
entities:
  CY: {name: Cyprus, type: State}
  NC: {name: Noord-Cyprus, type: State}
  GR: {name: Griekenland, type: State}
  TR: {name: Turkije, type: State}
  GB: {name: Verenigd Koninkrijk, type: State}

  VN: {name: Verenigde Naties, type: Organisation}
  EU: {name: Europese Unie, type: Organisation}
  p1: {name: António Guterres, type: Person}
  p2: {name: Nicos Anastasiades, type: Person}
  p3: {name: Mustafa Akıncı, type: Person}
  p4: {name: Mevlüt Aydoğan-Çelik, type: Person}
  p5: {name: Espen Eide-Lunde, type: Person}
  p6: {name: Kofi Annan, type: Person}
  l1: {name: Crans-Montana, type: Place}
offices:
  - {person: p1, office: secretaris-generaal, of: VN}
  - {person: p2, office: president, of: CY}
  - {person: p3, office: leider, of: NC}
  - {person: p4, office: minister, of: TR}
events:
  e1: {type: Negotiation, label: conferentie van Crans-Montana, participants: [CY, NC, p2, p3], mediators: [p1, VN, p5], guarantors: [GR, TR, GB], observers: [EU], place: l1, time: Tien dagen lang, factuality: actual}
  e2: {type: Meeting, label: laatste diner, participants: [p1, p2, p3, p4, GR], place: l1, factuality: actual, part_of: e1}
  e3: {type: Visit, participants: [p1], place: l1, time: vorige week vrijdag, factuality: actual}
  e5: {type: Mediation, participants: [CY, NC], mediators: [p5], factuality: actual}
acts:
  a1: {type: Statement, by: p1, content: "Het spijt me u te moeten zeggen dat de conferentie gesloten is", about: e1}
  a2: {type: Demand, by: GR, to: [TR], content: "dat de ongeveer 30.000 Turkse militairen vertrekken", about: e1}
  a3: {type: Proposal, by: p1, to: [CY, NC], kind: other, content: "een kaderdocument van zes punten", status: proposed, about: e1}
  c1: {type: Concession, by: TR, content: "het recht om eenzijdig in te grijpen op te geven", factuality: possible, source: een aanwezige}
  a4: {type: Statement, by: p3, content: "een kans die ons kinderen gaat kosten", about: e1}
  a5: {type: Demand, by: p2, content: "verder praten"}
  a6: {type: Statement, by: GB, content: "bedroefd te zijn", about: e1}
  a7: {type: Proposal, by: p6, to: [NC], kind: treaty, content: "het plan van Guterres' voorganger Kofi Annan", status: accepted, time: in 2004}
  a8: {type: Proposal, by: p6, to: [CY], kind: treaty, content: "het plan van Guterres' voorganger Kofi Annan", status: rejected, time: in 2004}
replies:
  r1: {to: a2, by: p4, answer: rejected}
  r2: {to: a7, by: NC, answer: accepted}
  r3: {to: a8, by: CY, answer: rejected}
outcomes:
  o1: {of: e1, type: no_breakthrough}
