 date 2024-11 Drie deuren in [Lima|l1]: wat zich achter de [Apec|APE]-top afspeelde

Wat er in de grote zaal van de [Apec|APE]-top in [Lima|l1] werd gezegd, was vrijdag al vergeten. Het ging om de kamertjes erachter.

Soja

Achter de eerste deur zaten [handelsdelegaties van [Washington|VER] en [Peking|CHI]|VER+CHI] {tegenover elkaar|e1}. De [Amerikaanse|VER] {missie|d1} stond onder aanvoering van onderminister [Rebecca Stanton|p1]; tot [haar|p1] team behoorden tariefkenner [Gregory Nolan|p2] en jurist [Denise Park|p3]. [China|CHI] had vicepremier [He Lifeng|p4] {gestuurd|d2}. Na zes uur {klapte|o1} het {overleg|e1}. '[We|VER] zijn vandaag alleen ouder geworden', {verzuchtte|e2} [Stanton|p1], die {stond|e3} op verlaging van de heffing op sojabonen. Van [He|p4] kwam nog het {voorstel|s1} alle nieuwe tarieven negentig dagen te bevriezen. De [Amerikanen|VER] beloofden daarop te {studeren|r1}.

Zee

Twee deuren verder {troffen|e4} de [Filipijnse|FIL] minister van Buitenlandse Zaken [Enrique Manalo|p5] en [zijn|p5] [Chinese|CHI] ambtgenoot [Wang Yi|p6] elkaar, door {toedoen|e5} van de [Singaporese|SIN] premier [Lawrence Wong|p7]. Bij [Manalo|p5] {zaten|d3} viceadmiraal [Ramon Dizon|p8] en ambassadeur [Teresita Buenaventura|p9]. [Ze|p5+p6] werden het {eens|e6+o2} over een noodlijn tussen de kustwachten. [Manila|FIL] mag bovendien, dat {gaf|e7} [Wang|p6] toe, [zijn|FIL] wrak bij de [Second Thomasbank|l2] weer van water en voedsel voorzien. {Volgens|e8} [Manalo|p5] kunnen 'de vissers weer slapen'.

Meer

De derde deur bleef dicht. Daar hadden de [Peruaanse|PER] president [Dina Boluarte|p10] en [haar|p10] [Boliviaanse|BOL] collega [Luis Arce|p11] moeten {praten|e9} over het [Titicacameer|l3], maar [Arce|p11] {kwam|o3} niet opdagen. Vanuit [La Paz|l4] {liet|e10} [hij|p11] weten dat [Lima|PER] eerst excuses moet maken voor 'koloniale taal'. Of [de twee|p10+p11] elkaar op 6 december in [Puno|l5] alsnog {treffen|e11}, is onzeker. [Nicaragua|NIC] heeft zich als {bemiddelaar|e12} {opgeworpen|s2+s3}. [Bolivia|BOL] {juicht|r2} dat toe, [Peru|PER] hult zich in {stilzwijgen|r3}.
=====
entities:
  VER: {name: Verenigde Staten, type: State}
  CHI: {name: China, type: State}
  FIL: {name: Filipijnen, type: State}
  SIN: {name: Singapore, type: State}
  PER: {name: Peru, type: State}
  BOL: {name: Bolivia, type: State}
  NIC: {name: Nicaragua, type: State}
  APE: {name: Apec, type: Organisation}
  p1: {name: Rebecca Stanton, type: Person}
  p2: {name: Gregory Nolan, type: Person}
  p3: {name: Denise Park, type: Person}
  p4: {name: He Lifeng, type: Person}
  p5: {name: Enrique Manalo, type: Person}
  p6: {name: Wang Yi, type: Person}
  p7: {name: Lawrence Wong, type: Person}
  p8: {name: Ramon Dizon, type: Person}
  p9: {name: Teresita Buenaventura, type: Person}
  p10: {name: Dina Boluarte, type: Person}
  p11: {name: Luis Arce, type: Person}
  l1: {name: Lima, type: Place}
  l2: {name: Second Thomasbank, type: Place}
  l3: {name: Titicacameer, type: Place}
  l4: {name: La Paz, type: Place}
  l5: {name: Puno, type: Place}
offices:
  - {person: p1, office: onderminister, of: VER}
  - {person: p4, office: vicepremier, of: CHI}
  - {person: p5, office: minister van Buitenlandse Zaken, of: FIL}
  - {person: p6, office: minister van Buitenlandse Zaken, of: CHI}
  - {person: p7, office: premier, of: SIN}
  - {person: p9, office: ambassadeur, of: FIL}
  - {person: p10, office: president, of: PER}
  - {person: p11, office: president, of: BOL}
  - {person: p8, office: viceadmiraal, of: FIL}
events:
  e1: {type: Negotiation, label: handelsoverleg VS-China in Lima, participants: [VER, CHI], place: l1, factuality: actual}
  e4: {type: Meeting, label: ontmoeting Manalo-Wang, participants: [p5, p6], mediators: [p7], place: l1, factuality: actual}
  e5: {type: Mediation, label: Wong brengt Manalo en Wang bijeen, participants: [p5, p6], mediators: [p7], place: l1, factuality: actual, part_of: e4}
  e6: {type: Agreement, label: noodlijn tussen de kustwachten, participants: [p5, p6], place: l1, factuality: actual, part_of: e4}
  e9: {type: Meeting, label: gesprek Boluarte-Arce over het Titicacameer, participants: [p10, p11], place: l1, factuality: counterfactual}
  e11: {type: Meeting, label: mogelijk treffen Boluarte-Arce in Puno, participants: [p10, p11], place: l5, time: op 6 december, factuality: possible, after: e9}
  e12: {type: Mediation, label: aangeboden bemiddeling door Nicaragua, participants: [BOL, PER], mediators: [NIC], factuality: possible}
acts:
  e2: {type: Statement, by: p1, content: We zijn vandaag alleen ouder geworden}
  e3: {type: Demand, by: p1, to: [CHI], content: verlaging van de heffing op sojabonen}
  e7: {type: Concession, by: p6, to: [FIL], content: 'Manila mag bovendien, dat gaf Wang toe, zijn wrak bij de Second Thomasbank weer van water en voedsel voorzien'}
  e8: {type: Statement, by: p5, content: kunnen 'de vissers weer slapen'}
  e10: {type: Demand, by: p11, to: [PER], content: Lima eerst excuses moet maken voor 'koloniale taal'}
  s1: {type: Proposal, by: p4, to: [VER], kind: other, status: unanswered, content: alle nieuwe tarieven negentig dagen te bevriezen}
  s2: {type: Proposal, by: NIC, to: [BOL], kind: mediation_offer, status: accepted, content: zich als bemiddelaar opgeworpen}
  s3: {type: Proposal, by: NIC, to: [PER], kind: mediation_offer, status: unanswered, content: zich als bemiddelaar opgeworpen}
replies:
  r1: {to: s1, by: VER, answer: unanswered}
  r2: {to: s2, by: BOL, answer: accepted}
  r3: {to: s3, by: PER, answer: unanswered}
delegations:
  d1: {of: VER, head: p1, members: [p2, p3], event: e1}
  d2: {of: CHI, head: p4, members: [], event: e1}
  d3: {of: FIL, head: p5, members: [p8, p9], event: e4}
outcomes:
  o1: {of: e1, type: no_breakthrough}
  o2: {of: e4, type: agreement}
  o3: {of: e9, type: cancelled}
