 date 2023-10-30 Feta en vee kelderen {handelsverdrag|e2} [EU|EU]-[Australië|AU]

Voor de tweede maal dit jaar is een {handelsverdrag|e2} tussen [de Europese Unie|EU] en [Australië|AU] op het laatste nippertje {afgeketst|o1}. Handelscommissaris [Mareike Thielemann|p1] en minister [Craig Dunmore|p2] {braken|o1} zondag in [Osaka|l1] [hun|p1+p2] {onderhandelingen|e1} af nog voor de lunch werd geserveerd.

De uitkomst drukte maandag de koersen van Europese mijnbouwers en autobouwers. [Brussel|EU] had gehoopt op goedkoper lithium en op de afschaffing van de luxebelasting op auto's. In ruil {bood|a1} [het|EU] quota voor rundvlees en suiker, dertig procent ruimer dan in juli. Voor [Canberra|AU] was dat {te weinig|r1}. "[Mijn|p2] boeren kunnen rekenen", {aldus|a2} [Dunmore|p2], zelf veehouder. Ook zouden de [Australiërs|AU] geen feta en prosecco meer mogen verkopen die niet uit Griekenland en Italië komt, een {eis|a3} waar [ze|AU] in beginsel wel mee kunnen {leven|r2} als er een {overgangstermijn|a5} van vijftien jaar komt.

Volgens [Thielemann|p1] blijven de ambtenaren contact houden. Een nieuwe afspraak op politiek niveau is er niet: in [Brussel|EU] gaat men ervan uit dat dit pas na de Europese verkiezingen kan. Op [Dunmores|p2] {suggestie|a4} de G7-voorzitter [Japan|JP] als scheidsrechter te laten optreden, reageerde [de commissaris|p1] met {gelach|r3}.

De aandelen van vleesproducent Kingaroy Beef sloten 2,4 procent lager. De Australische dollar verloor een fractie. Zuivelconcern FrieslandCampina, dat in het land een fabriek heeft, wil niet op het nieuws reageren.
=====
entities:
  EU: {name: Europese Unie, type: Organisation}
  AU: {name: Australië, type: State}
  JP: {name: Japan, type: State}
  l1: {name: Osaka, type: Place}
  p1: {name: Mareike Thielemann, type: Person}
  p2: {name: Craig Dunmore, type: Person}
offices:
  - {person: p1, office: Handelscommissaris, of: EU}
  - {person: p2, office: minister, of: AU}
events:
  e1: {type: Negotiation, label: onderhandelingen over het handelsverdrag in Osaka, participants: [EU, AU, p1, p2], place: l1, time: zondag, factuality: actual}
  e2: {type: Agreement, label: handelsverdrag, participants: [EU, AU], factuality: counterfactual}
acts:
  a1: {type: Proposal, by: EU, to: [AU], kind: treaty, content: "quota voor rundvlees en suiker, dertig procent ruimer dan in juli", status: rejected, about: e1}
  a2: {type: Statement, by: p2, content: "Mijn boeren kunnen rekenen"}
  a3: {type: Demand, by: EU, to: [AU], content: "geen feta en prosecco meer mogen verkopen die niet uit Griekenland en Italië komt"}
  a5: {type: Demand, by: AU, to: [EU], content: "een overgangstermijn van vijftien jaar"}
  a4: {type: Proposal, by: p2, to: [p1], kind: other, content: "de G7-voorzitter Japan als scheidsrechter te laten optreden", status: rejected}
replies:
  r1: {to: a1, by: AU, answer: rejected}
  r2: {to: a3, by: AU, answer: accepted}
  r3: {to: a4, by: p1, answer: rejected}
outcomes:
  o1: {of: e1, type: no_breakthrough}
