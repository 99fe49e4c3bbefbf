 date 2010-09 Lemma: Vredesconferentie van Buenos Aires (1935-1938)

{Vredesconferentie van [Buenos Aires|l1]|e1} - {onderhandelingen|e1} die een einde maakten aan de {Chaco-oorlog|e2} (1932-1935) tussen [Bolivia|BO] en [Paraguay|PY].

Nadat {bemiddelingspogingen|e3} van [de Volkenbond|VB] en van [een commissie van vijf neutrale staten|x1] te [Washington|l2] waren {gestrand|o1}, namen [Argentinië|AR] en [Chili|CL] in het voorjaar van 1935 het heft in handen. De [Argentijnse|AR] minister van Buitenlandse Zaken [Carlos Saavedra Lamas|p1] bracht op 12 juni in [Buenos Aires|l1] een {wapenstilstand|e4} tot stand, waarbij de legers halt hielden waar zij lagen. [Bolivia|BO] had aanvankelijk {geëist|a1} dat over de grens werd beslist eer de wapens zwegen; [Paraguay|PY], dat aan de winnende hand was, {wilde|r1+a2} het omgekeerde. Onder druk van [Washington|US] {gaf|c1+r2} [La Paz|BO] toe.

De eigenlijke {conferentie|e1}, met als bemiddelaars [Argentinië|AR], [Brazilië|BR], [Chili|CL], [Peru|PE], [de Verenigde Staten|US] en [Uruguay|UY], sleepte zich drie jaar voort. De ruil van krijgsgevangenen kwam pas in 1936 {rond|e5}. Een door de [Amerikaan|US] [Spruille Braden|p2] ontworpen {grenslijn|a3+a4} werd in mei 1938 door [Bolivia|BO] {aangenomen|r3} en door [Paraguay|PY] met een {tegenvoorstel|r4+a5} beantwoord. In het diepste geheim werd in juli alsnog overeenstemming {bereikt|e6} over de lijn, waarna een arbitrage voor de schijn volgde. Het {verdrag|e7} werd op 21 juli getekend.

[Saavedra Lamas|p1] ontving in 1936 de Nobelprijs voor de Vrede, twee jaar voor de vrede. Van het betwiste gebied bleek in 2012 dat er aardolie zat, zij het minder dan gehoopt.
=====
entities:
  BO: {name: Bolivia, type: State}
  PY: {name: Paraguay, type: State}
  AR: {name: Argentinië, type: State}
  CL: {name: Chili, type: State}
  BR: {name: Brazilië, type: State}
  PE: {name: Peru, type: State}
  US: {name: Verenigde Staten, type: State}
  UY: {name: Uruguay, type: State}
  VB: {name: Volkenbond, type: Organisation}
  x1: {name: commissie van vijf neutrale staten, type: Organisation}
  p1: {name: Carlos Saavedra Lamas, type: Person}
  p2: {name: Spruille Braden, type: Person}
  l1: {name: Buenos Aires, type: Place}
  l2: {name: Washington, type: Place}
offices:
  - {person: p1, office: minister van Buitenlandse Zaken, of: AR}
events:
  e1: {type: Negotiation, label: vredesconferentie van Buenos Aires, participants: [BO, PY], mediators: [AR, BR, CL, PE, US, UY], place: l1, time: drie jaar, factuality: actual}
  e2: {type: Conflict, label: Chaco-oorlog, participants: [BO, PY], time: 1932-1935, factuality: actual}
  e3: {type: Mediation, participants: [BO, PY], mediators: [VB, x1], place: l2, factuality: actual}
  e4: {type: Agreement, label: wapenstilstand, participants: [BO, PY], mediators: [p1, AR, CL], place: l1, time: op 12 juni, factuality: actual}
  e5: {type: Agreement, label: ruil van krijgsgevangenen, participants: [BO, PY], time: in 1936, factuality: actual, part_of: e1}
  e6: {type: Agreement, label: geheime overeenstemming over de grens, participants: [BO, PY], time: in juli, factuality: actual, part_of: e1}
  e7: {type: Agreement, label: vredesverdrag, participants: [BO, PY], time: op 21 juli, factuality: actual, part_of: e1}
acts:
  a1: {type: Demand, by: BO, to: [PY], content: "dat over de grens werd beslist eer de wapens zwegen"}
  a2: {type: Demand, by: PY, to: [BO], content: "het omgekeerde"}
  c1: {type: Concession, by: BO, to: [PY]}
  a3: {type: Proposal, by: p2, to: [BO], kind: territorial, content: "grenslijn", status: accepted, time: in mei 1938, about: e1}
  a4: {type: Proposal, by: p2, to: [PY], kind: territorial, content: "grenslijn", status: rejected, time: in mei 1938, about: e1}
  a5: {type: Proposal, by: PY, to: [BO], kind: territorial, content: "een tegenvoorstel", status: proposed}
replies:
  r1: {to: a1, by: PY, answer: rejected}
  r2: {to: a2, by: BO, answer: accepted}
  r3: {to: a3, by: BO, answer: accepted}
  r4: {to: a4, by: PY, answer: rejected}
outcomes:
  o1: {of: e3, type: no_breakthrough}
