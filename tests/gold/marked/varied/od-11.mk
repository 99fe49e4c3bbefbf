 date 2007-08-31 [Georgiërs|GE] en [Abchazen|AB] {ruilen|e1} studenten, maar {praten|e2:counterfactual} niet

[ZUGDIDI|l1], van onze verslaggever

Op de brug over de [Ingoeri|l2] gebeurt alles te voet. Vrijdagochtend om kwart over elf liepen van links zeven studenten en van rechts twee douaniers naar het midden, waar een kolonel van [de VN-waarnemersmissie Unomig|UM] hun namen voorlas. Daarna liep ieder door. Het was de eerste {uitwisseling|e1} van gevangenen tussen [Georgië|GE] en [het afgescheiden Abchazië|AB] sinds 2004.

Het gebaar moest de weg vrijmaken voor de [Coördinatieraad|CR], die sinds oktober niet meer {bijeenkomt|e2:counterfactual}. Die hoop is alweer vervlogen. [Sergej Sjambania|p1], die voor [de Abchazen|AB] het buitenlands beleid doet, {liet|a1} 's middags weten dat er pas weer wordt {vergaderd|e2} wanneer [de Georgiërs|GE] [hun|GE] politiemacht uit de bovenloop van de Kodori terughalen. "Eerst de kloof, dan de koffie." [David Bakradzjian|p2], [[zijn|p1] tegenspeler in [Tbilisi|GE]|p2], {vond|r1} dat geen serieuze voorwaarde.

Zo gaat het al veertien jaar. Het {bestand|e3} van [Moskou|l3] ({getekend|e3} in mei 1994) houdt min of meer. De [Groep van Vrienden|GV], vijf landen onder [Duits|DE] voorzitterschap, schrijft eens per kwartaal een bezorgde brief. [De speciale gezant van [de Verenigde Naties|VN]|p3], de [Fransman|FR] [Jean Arnault-Dubuis|p3], {bezocht|e4+e5} vorige week [allebei de kanten|GE+AB] en kreeg allebei de keren hazelnoten mee.

De [Duitse|DE] minister [Frank-Walter Steinmeier|p4] zou een {plan|a2} in drie fasen op zak hebben: geen geweld, terugkeer van vluchtelingen, dan pas de status. [Soechoemi|AB] zegt {niets ontvangen te hebben|r2}.

Bij de bushalte aan Georgische kant wacht een moeder met een thermosfles. Haar zoon is een van de zeven. Ze heeft hem niet herkend, zegt ze, vanwege de baard.
=====
entities:
  GE: {name: Georgië, type: State}
  AB: {name: Abchazië, type: State}
  UM: {name: Unomig, type: Organisation}
  CR: {name: Coördinatieraad, type: Organisation}
  GV: {name: Groep van Vrienden, type: Organisation}
  DE: {name: Duitsland, type: State}
  VN: {name: Verenigde Naties, type: Organisation}
  FR: {name: Frankrijk, type: State}
  p1: {name: Sergej Sjambania, type: Person}
  p2: {name: David Bakradzjian, type: Person}
  p3: {name: Jean Arnault-Dubuis, type: Person}
  p4: {name: Frank-Walter Steinmeier, type: Person}
  l1: {name: Zugdidi, type: Place}
  l2: {name: Ingoeri, type: Place}
  l3: {name: Moskou, type: Place}
offices:
  - {person: p3, office: speciale gezant, of: VN}
  - {person: p4, office: minister, of: DE}
events:
  e1: {type: Agreement, label: uitwisseling van gevangenen, participants: [GE, AB], observers: [UM], place: l2, time: Vrijdagochtend, factuality: actual}
  e2: {type: Negotiation, label: Coördinatieraad, participants: [GE, AB, CR], factuality: possible}
  e3: {type: Agreement, label: bestand van Moskou, participants: [GE, AB], place: l3, time: in mei 1994, factuality: actual}
  e4: {type: Visit, participants: [p3, GE], time: vorige week, factuality: actual}
  e5: {type: Visit, participants: [p3, AB], time: vorige week, factuality: actual}
acts:
  a1: {type: Demand, by: p1, to: [GE], content: wanneer de Georgiërs hun politiemacht uit de bovenloop van de Kodori terughalen, about: e2}
  a2: {type: Proposal, by: p4, to: [AB], kind: other, content: "geen geweld, terugkeer van vluchtelingen, dan pas de status", status: unanswered, factuality: possible}
replies:
  r1: {to: a1, by: p2, answer: rejected}
  r2: {to: a2, by: AB, answer: unanswered}
