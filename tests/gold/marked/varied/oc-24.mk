 date 2023-08 Rondzendbrief van zuster Godelieve: varkens voor de {vrede|e1}

Wapenamanda, Enga, Papoea-Nieuw-Guinea

Beste vrienden van de missie,

Eindelijk goed nieuws uit de bergen. Nadat er sinds Pasen meer dan honderd mensen zijn omgekomen in de {strijd|e2} tussen [de Itiokon|IT] en [de Nenein|NE], hebben [de twee stammen|IT+NE] op 9 augustus het {staakt-het-vuren|e1} getekend waar iedereen om bad. Drie maanden geen geweren, geen huizen in brand. De tekst is opgesteld door [een groepje magistraten uit Wabag|x1] dat al sinds juni tussen de twee valleien {heen en weer loopt|e3}, letterlijk, want de brug is weg.

Bisschop [Arnold|p1] en [de lutherse kerkpresident|p2] stonden er bij als getuigen, naast [elkaar|p1+p2] onder één paraplu. Dat alleen al was een wonder. [De regering in Port Moresby|PG] had [een generaal|p3] {gestuurd|d1}, die na tien minuten weer in de helikopter stapte. [De gouverneur|p4], [Sir Peter|p4], heeft de kampen {beloofd|c1} dat de scholen in februari opengaan. We zullen zien.

Over het bloedgeld zijn [ze|IT+NE] het nog {niet eens|o1}. [De Nenein|NE] {vragen|a1} driehonderd varkens voor elke dode hoofdman; [de Itiokon|IT] {zeggen|r1} dat er in heel de vallei geen driehonderd varkens over zijn, en {bieden|a2} schelpen en een tweedehands Land Cruiser. [De Nenein|NE] hebben daar {om gelachen|r2}, en lachen is hier al heel wat. In november {komen|e4} de oudsten weer samen.

De nieuwe waterput bij de kliniek is klaar, dankzij de paaseitjesverkoop van de parochie in Torhout. Zuster Immaculata heeft een nieuwe heup en loopt als een hinde. Stuur a.u.b. geen wollen dekens meer.

Uw zuster Godelieve
=====
entities:
  PG: {name: Papoea-Nieuw-Guinea, type: State}
  IT: {name: Itiokon, type: Organisation}
  NE: {name: Nenein, type: Organisation}
  x1: {name: magistraten uit Wabag, type: Organisation}
  p1: {name: Arnold, type: Person}
  p2: {name: lutherse kerkpresident, type: Person}
  p3: {name: generaal, type: Person}
  p4: {name: Sir Peter, type: Person}
offices:
  - {person: p3, office: generaal, of: PG}
events:
  e1: {type: Agreement, label: staakt-het-vuren in Enga, participants: [IT, NE], mediators: [x1], observers: [p1, p2], time: op 9 augustus, factuality: actual}
  e2: {type: Conflict, participants: [IT, NE], time: sinds Pasen, factuality: actual}
  e3: {type: Mediation, participants: [IT, NE], mediators: [x1], time: al sinds juni, factuality: actual}
  e4: {type: Negotiation, participants: [IT, NE], time: In november, factuality: planned}
acts:
  a1: {type: Demand, by: NE, to: [IT], content: "driehonderd varkens voor elke dode hoofdman"}
  a2: {type: Proposal, by: IT, to: [NE], kind: other, content: "schelpen en een tweedehands Land Cruiser", status: rejected}
  c1: {type: Concession, by: p4, content: "dat de scholen in februari opengaan"}
replies:
  r1: {to: a1, by: IT, answer: rejected}
  r2: {to: a2, by: NE, answer: rejected}
delegations:
  d1: {of: PG, head: p3, members: [], event: e1}
outcomes:
  o1: {of: e1, type: partial_agreement}
