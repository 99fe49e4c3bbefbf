 date 2021-06-18 Agenda buitenland, week 25

Maandag {ontvangt|e1} minister [Joke Verhaeren|p1] in het Egmontpaleis [haar|p1] [Beninse|BJ] ambtgenoot [Firmin Adoukonou|p2]. Op tafel ligt de piraterij in de Golf van Guinee.

Dinsdag {reist|e2} [zij|p1] door naar [Luxemburg|l1] voor de {Raad Buitenlandse Zaken|e3} van [de Europese Unie|EU]. Daar komt het {voorstel|s1} van [Letland|LV] aan bod om de strafmaatregelen tegen [Wit-Rusland|BY] stapsgewijs te verzachten. [Polen|PL] heeft al {neen gezegd|r1}.

Woensdag staat in [Genève|l2] de zevende {ronde|e4} tussen [Cyprus en Noord-Cyprus|CY+NC] geprogrammeerd, voorgezeten door [VN|UN]-gezant [Ingrid Solheim|p3]. Of die doorgaat, is niet zeker.

Donderdag {bezoekt|e5} koning [Filip|p4] [Slovenië|SI].

De {persconferentie|e6} van [NAVO|NATO]-chef [Stoltenberg|p5] over Kosovo, eerder voorzien voor vrijdag, is {geschrapt|o1}.
=====
entities:
  UN: {name: Verenigde Naties, type: Organisation}
  NATO: {name: NAVO, type: Organisation}
  p1: {name: Joke Verhaeren, type: Person}
  BJ: {name: Benin, type: State}
  p2: {name: Firmin Adoukonou, type: Person}
  l1: {name: Luxemburg, type: Place}
  EU: {name: Europese Unie, type: Organisation}
  LV: {name: Letland, type: State}
  BY: {name: Wit-Rusland, type: State}
  PL: {name: Polen, type: State}
  l2: {name: Genève, type: Place}
  CY: {name: Cyprus, type: State}
  NC: {name: Noord-Cyprus, type: State}
  p3: {name: Ingrid Solheim, type: Person}
  p4: {name: Filip, type: Person}
  SI: {name: Slovenië, type: State}
  p5: {name: Jens Stoltenberg, type: Person}
offices:
  - {person: p2, office: ambtgenoot, of: BJ}
  - {person: p3, office: VN-gezant, of: UN}
  - {person: p5, office: NAVO-chef, of: NATO}
events:
  e1: {type: Meeting, label: ontvangst van Adoukonou, participants: [p1, p2], time: Maandag, factuality: planned}
  e2: {type: Visit, label: reis van Verhaeren naar Luxemburg, participants: [p1], place: l1, time: Dinsdag, factuality: planned}
  e3: {type: Meeting, label: Raad Buitenlandse Zaken, participants: [EU, p1], place: l1, time: Dinsdag, factuality: planned}
  e4: {type: Negotiation, label: zevende ronde Cyprus, participants: [CY, NC], mediators: [p3], place: l2, time: Woensdag, factuality: planned}
  e5: {type: Visit, label: bezoek van Filip aan Slovenië, participants: [p4, SI], time: Donderdag, factuality: planned}
  e6: {type: PressConference, label: persconferentie van Stoltenberg, participants: [p5], time: vrijdag, factuality: counterfactual}
acts:
  s1: {type: Proposal, by: LV, to: [EU], kind: sanctions_relief, content: de strafmaatregelen tegen Wit-Rusland stapsgewijs te verzachten, status: rejected}
replies:
  r1: {to: s1, by: PL, answer: rejected}
outcomes:
  o1: {of: e6, type: cancelled}
