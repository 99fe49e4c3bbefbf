 date 2023-12-15 Wat staat er, en wat niet, in de {verklaring|a1+e3} van [Argyle|l1]?

[KINGSTOWN|l2] De {verklaring|a1+e3} telt elf punten en één duidelijke zin: [Guyana|GY] en [Venezuela|VE] zullen onder geen enkele omstandigheid geweld tegen [elkaar|GY+VE] gebruiken. De presidenten [Irfaan Ali|p1] en [Nicolás Maduro|p2] werden het daarover donderdagavond {eens|e3+o1} op de luchthaven [Argyle|l1] in [Saint Vincent|l3]. Over het olierijke Essequibo, tweederde van [Guyana|GY], kwamen [zij|p1+p2] geen stap nader tot [elkaar|p1+p2].

De {ontmoeting|e1} duurde ruim acht uur, maar [de twee|p1+p2] zaten daarvan nog geen twintig minuten in dezelfde ruimte. Ertussenin liepen premier [Ralph Gonsalves|p3] van [het gastland|VC] en [[zijn|p3] ambtgenoot van [Dominica|DM]|p4], [Roosevelt Skerrit|p4]. [De laatste|p4] is voorzitter van [Caricom|CC], [de eerste|p3] van [de Celac|CE]. [Brazilië|BR] was er met [Celso Amorinho|p5], de oude vertrouweling van [Lula|p6], die wegens een hoorzitting in Brasília moest {afzeggen|e5+o2}.

[Georgetown|GY] houdt {vast|a2} aan een uitspraak van [het Hof in Den Haag|IG]. [Caracas|VE] {erkent|r1} dat hof niet. Een gemengde commissie van ministers gaat nu 'de wederzijds besproken zaken' bekijken en moet binnen drie maanden verslag uitbrengen. Dan is ook een {tweede treffen|e2} gepland, in [Brazilië|l4].

"Twee broers, één erf, veel advocaten", {vatte|a3} [Gonsalves|p3] het om half twaalf 's nachts samen. [Ali|p1] had vooraf nog {gezworen|a4} dat de landsgrens 'niet ter discussie' stond. [Hij|p1] droeg een hemd met palmbomen en een kaart van [zijn|p1] land, compleet.

In Linden, waar bauxiet wordt gedolven, ging het gewone leven door: de stroom viel uit.
=====
entities:
  GY: {name: Guyana, type: State}
  VE: {name: Venezuela, type: State}
  VC: {name: Saint Vincent en de Grenadines, type: State}
  DM: {name: Dominica, type: State}
  BR: {name: Brazilië, type: State}
  CC: {name: Caricom, type: Organisation}
  CE: {name: Celac, type: Organisation}
  IG: {name: Internationaal Gerechtshof, type: Organisation}
  p1: {name: Irfaan Ali, type: Person}
  p2: {name: Nicolás Maduro, type: Person}
  p3: {name: Ralph Gonsalves, type: Person}
  p4: {name: Roosevelt Skerrit, type: Person}
  p5: {name: Celso Amorinho, type: Person}
  p6: {name: Lula, type: Person}
  l1: {name: Argyle, type: Place}
  l2: {name: Kingstown, type: Place}
  l3: {name: Saint Vincent, type: Place}
  l4: {name: Brazilië, type: Place}
offices:
  - {person: p1, office: president, of: GY}
  - {person: p2, office: president, of: VE}
  - {person: p3, office: premier, of: VC}
  - {person: p4, office: premier, of: DM}
  - {person: p4, office: voorzitter, of: CC}
  - {person: p3, office: voorzitter, of: CE}
events:
  e1: {type: Negotiation, label: overleg op Argyle, participants: [p1, p2, GY, VE, BR, p5], mediators: [p3, p4], place: l1, time: donderdagavond, factuality: actual}
  e2: {type: Negotiation, participants: [p1, p2, GY, VE], place: l4, time: binnen drie maanden, factuality: planned, after: e1}
  e3: {type: Agreement, label: verklaring van Argyle, participants: [p1, p2, GY, VE], mediators: [p3, p4], place: l1, time: donderdagavond, factuality: actual}
  e5: {type: Visit, participants: [p6], place: l1, factuality: counterfactual}
acts:
  a1: {type: Statement, by: GY, content: Guyana en Venezuela zullen onder geen enkele omstandigheid geweld tegen elkaar gebruiken, about: e1, time: donderdagavond}
  a2: {type: Demand, by: GY, to: [VE], content: een uitspraak van het Hof in Den Haag}
  a3: {type: Statement, by: p3, content: "Twee broers, één erf, veel advocaten", about: e1}
  a4: {type: Statement, by: p1, content: dat de landsgrens 'niet ter discussie' stond}
replies:
  r1: {to: a2, by: VE, answer: rejected}
outcomes:
  o1: {of: e1, type: partial_agreement}
  o2: {of: e5, type: cancelled}
