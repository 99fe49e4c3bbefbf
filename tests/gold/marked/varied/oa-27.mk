 date 1998-09-17 [Albright|p1] brengt [Koerdische kemphanen|p2+p3] tot een {handdruk|e1}

WASHINGTON (eigen berichtgeving) - Vier jaar lang lieten [ze|p2+p3] op [elkaar|p2+p3] schieten. Donderdag {tekenden|e1} [Massoud Barzani|p2] en [Jalal Talabani|p3] in [Washington|l1], onder het toeziend oog van de [Amerikaanse|US] minister van Buitenlandse Zaken [Madeleine Albright|p1], een {verklaring|e1+o1} waarin [zij|p2+p3] beloven Noord-Irak samen te besturen.

Er gingen twee dagen {praten|e2} aan vooraf. Onderminister [David Welch-Carmody|p4] zat de {gesprekken|e2} tussen de [KDP|KDP] van [Barzani|p2] en de [PUK|PUK] van [Talabani|p3] voor. Over een gezamenlijk parlement, verkiezingen in juli en de verdeling van posten was men snel uit. De tol die de [KDP|KDP] bij de Turkse grens van vrachtwagens int, kostte een nacht. [Barzani|p2] {stemde|a1} er ten slotte mee in de [PUK|PUK] elke maand een deel af te staan.

"Dit is geen einde maar een fatsoenlijk begin", {zei|a2} [Albright|p1]. [Talabani|p3] {noemde|a3} het "de laatste keer dat [wij|p2+p3] naar het buitenland hoefden om [elkaar|p2+p3] te zien".

Eerdere pogingen {liepen|o2+o3} op niets uit. In 1995 bracht [een [Amerikaanse|US] diplomaat|p6] [de partijen|KDP+PUK] naar het Ierse [Drogheda|l2] voor {overleg|e3}; het daaropvolgende jaar {onderhandelden|e4} [ze|KDP+PUK] in [Ankara|l3], met [Turkije|TR] en [Groot-Brittannië|GB] als {bemiddelaars|e7}. Beide keren werd er binnen een maand weer {gevochten|e5}. In augustus 1996 haalde [Barzani|p2] zelfs tanks van [Saddam Hussein|p5] te hulp om Arbil te heroveren. [Iran|IR], dat [Talabani|p3] steunde, {nodigde|a4+e6} [beide leiders|p2+p3] vorig najaar nog uit in [Teheran|l4]; [Barzani|p2] {bleef|r1} weg.

In [Bagdad|IQ] {sprak|a5} vice-premier [Tariq Aziz|p7] donderdag van "een samenzwering op briefpapier". [Turkije|TR] {wil|a6} opheldering over de term 'federatie', die tweemaal in de tekst voorkomt en die volgens [Ankara|TR] niet was doorgesproken.

Van de drieduizend doden die de broedertwist eiste, is in Arbil geen monument. Wel is er sinds kort weer stroom, vier uur per dag.
=====
entities:
  US: {name: Verenigde Staten, type: State}
  TR: {name: Turkije, type: State}
  GB: {name: Verenigd Koninkrijk, type: State}
  IR: {name: Iran, type: State}
  IQ: {name: Irak, type: State}
  KDP: {name: KDP, type: Organisation}
  PUK: {name: PUK, type: Organisation}
  p1: {name: Madeleine Albright, type: Person}
  p2: {name: Massoud Barzani, type: Person}
  p3: {name: Jalal Talabani, type: Person}
  p4: {name: David Welch-Carmody, type: Person}
  p5: {name: Saddam Hussein, type: Person}
  p6: {name: Amerikaanse diplomaat, type: Person}
  p7: {name: Tariq Aziz, type: Person}
  l1: {name: Washington, type: Place}
  l2: {name: Drogheda, type: Place}
  l3: {name: Ankara, type: Place}
  l4: {name: Teheran, type: Place}
offices:
  - {person: p1, office: minister van Buitenlandse Zaken, of: US}
  - {person: p4, office: Onderminister, of: US}
  - {person: p7, office: vice-premier, of: IQ}
events:
  e1: {type: Agreement, label: verklaring van Washington, participants: [p2, p3], mediators: [p1], place: l1, time: Donderdag, factuality: actual}
  e2: {type: Negotiation, participants: [KDP, PUK], mediators: [p4], place: l1, time: twee dagen, factuality: actual}
  e3: {type: Negotiation, participants: [KDP, PUK], mediators: [p6], place: l2, time: In 1995, factuality: actual}
  e4: {type: Negotiation, participants: [KDP, PUK], mediators: [TR, GB], place: l3, time: het daaropvolgende jaar, factuality: actual}
  e5: {type: Conflict, participants: [KDP, PUK], factuality: actual}
  e6: {type: Meeting, participants: [p2, p3], hosts: [IR], place: l4, time: vorig najaar, factuality: counterfactual}
  e7: {type: Mediation, participants: [KDP, PUK], mediators: [TR, GB], time: het daaropvolgende jaar, factuality: actual}
acts:
  a1: {type: Concession, by: p2, to: [PUK], content: "de PUK elke maand een deel af te staan", about: e2}
  a2: {type: Statement, by: p1, content: "Dit is geen einde maar een fatsoenlijk begin", about: e1}
  a3: {type: Statement, by: p3, content: "de laatste keer dat wij naar het buitenland hoefden om elkaar te zien", about: e1}
  a4: {type: Proposal, by: IR, to: [p2, p3], kind: talks, content: "nodigde beide leiders vorig najaar nog uit in Teheran", status: rejected, about: e6, time: vorig najaar}
  a5: {type: Statement, by: p7, content: "een samenzwering op briefpapier", about: e1, time: donderdag}
  a6: {type: Demand, by: TR, content: "opheldering over de term 'federatie'", about: e1}
replies:
  r1: {to: a4, by: p2, answer: rejected}
outcomes:
  o1: {of: e2, type: agreement}
  o2: {of: e3, type: no_breakthrough}
  o3: {of: e4, type: no_breakthrough}
