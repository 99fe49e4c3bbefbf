 date 2025-08-12 Brief uit Aranyaprathet: wachten op de slagboom

Mevrouw Pranee heeft haar doerians aan de apen gegeven. Sinds de slagboom naar Poipet dicht is, komt er uit [Cambodja|KH] niemand meer om ze te kopen, en in Bangkok vinden ze haar vruchten te klein. Vrede, zegt ze, is als de vrachtwagens toeteren.

Op de televisie boven de rijstkoker was het donderdag al zover. Daar gaven generaal [Somsak Wattanakul|p1], [de [Thaise|TH] onderminister van Defensie|p1], en [zijn|p1] [Cambodjaanse|KH] ambtgenoot [Chea Vuthy|p2] [elkaar|p1+p2] in [Kuala Lumpur|l1] een hand. Na vier dagen {vergaderen|e1} in het Grenscomité lagen er dertien {afspraken|e3+o1} op papier: het {bestand|e2} van 28 juli blijft van kracht, er komen geen troepen bij, en officieren uit de [ASEAN|AS]-landen mogen aan weerskanten komen kijken. [Maleisië|MY], dit jaar voorzitter van [de club|AS], had de {besprekingen|e1} geleid. [De Verenigde Staten|US] en [China|CN] zaten erbij, maar alleen om te luisteren.

De {oorlog|e4} van juli duurde vijf dagen. In het streekziekenhuis liggen nog elf gewonden; een van hen, een buschauffeur, vraagt mij of het eiland Koh Kut nu ook van de buren is. Ik zeg dat daar niet over {gesproken|e7} is. Hij gelooft het half.

Wat evenmin is opgelost: [Thailand|TH] houdt achttien [Cambodjaanse|KH] soldaten vast. [Phnom Penh|KH] {wil|a1} ze terug, zonder voorwaarden. Dat kan {pas|r1} als de vijandelijkheden voorgoed voorbij zijn, vindt [Bangkok|TH]. En met de tempels {wil|a2} [Cambodja|KH] naar [het Internationaal Gerechtshof in Den Haag|IH], waarvan [Thailand|TH] het gezag {niet erkent|r2}.

Over twee weken {komt|e5} een regionale commissie bijeen in [Trat|l2], over mijnen en hopelijk ook over de slagboom. Begin deze maand had die al in [Battambang|l3] moeten {vergaderen|e6}, alleen {kwam|o2} het er niet van: de [Thaise|TH] officieren vonden het er te onveilig.

In Bangkok onderhandelen de partijen ondertussen over een nieuwe premier. Mevrouw Pranee onderhandelt met haar zwager, over een kraam op de markt van Sa Kaeo. Zij verwacht er meer van.
=====
entities:
  TH: {name: Thailand, type: State}
  KH: {name: Cambodja, type: State}
  MY: {name: Maleisië, type: State}
  US: {name: Verenigde Staten, type: State}
  CN: {name: China, type: State}
  AS: {name: ASEAN, type: Organisation}
  IH: {name: Internationaal Gerechtshof, type: Organisation}
  p1: {name: Somsak Wattanakul, type: Person}
  p2: {name: Chea Vuthy, type: Person}
  l1: {name: Kuala Lumpur, type: Place}
  l2: {name: Trat, type: Place}
  l3: {name: Battambang, type: Place}
offices:
  - {person: p1, office: onderminister van Defensie, of: TH}
  - {person: p2, office: onderminister van Defensie, of: KH}
events:
  e1: {type: Negotiation, label: Grenscomité, participants: [TH, KH], mediators: [MY], observers: [US, CN], place: l1, time: vier dagen, factuality: actual}
  e2: {type: Agreement, label: bestand, participants: [TH, KH], observers: [AS], time: van 28 juli, factuality: actual}
  e3: {type: Agreement, label: dertien afspraken, participants: [TH, KH], place: l1, time: donderdag, factuality: actual, part_of: e1}
  e4: {type: Conflict, participants: [TH, KH], time: van juli, factuality: actual}
  e5: {type: Negotiation, label: regionale commissie, participants: [TH, KH], place: l2, time: Over twee weken, factuality: planned, after: e6}
  e6: {type: Negotiation, label: regionale commissie, participants: [TH, KH], place: l3, time: Begin deze maand, factuality: counterfactual}
  e7: {type: Negotiation, label: Koh Kut, participants: [TH, KH], factuality: counterfactual}
acts:
  a1: {type: Demand, by: KH, to: [TH], content: "ze terug, zonder voorwaarden"}
  a2: {type: Demand, by: KH, to: [TH], content: naar het Internationaal Gerechtshof in Den Haag}
replies:
  r1: {to: a1, by: TH, answer: unanswered}
  r2: {to: a2, by: TH, answer: rejected}
outcomes:
  o1: {of: e1, type: agreement}
  o2: {of: e6, type: cancelled}
