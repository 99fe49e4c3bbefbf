 date 2024-12-02 Besluiten van de {bijeenkomst|e1} van het [Gemengd Comité [EU|EU]-[Zwitserland|CH]|GC]

BRUSSEL/BERN - [De Gemengde Commissie|GC] {kwam|e1} op 2 december in gewone zitting bijeen, gezamenlijk voorgezeten door de heer [Richard Szostak|p1] en ambassadeur [Patric Franzen|p2].

De {overeenkomst|e2} betreffende de gezondheidszorg werd {geparafeerd|e2}. Met voldoening werd vastgesteld dat daarmee dertien van de veertien hoofdstukken zijn {afgesloten|o1}. Over het resterende, inzake het loonbeschermingsniveau, {blijven de standpunten uiteenlopen|o1}. De [Zwitserse|CH] zijde {herhaalde|a1} dat zonder borg voor de bestaande loonmaatregelen geen ondertekening denkbaar is. [De Commissie|EC] {gaf|c1} te kennen een niet-verlagingsclausule te kunnen aanvaarden, {mits|a2} deze in de tijd is begrensd.

[Noorwegen|NO1] en [Liechtenstein|LI] woonden punt 4 bij als waarnemers.

In 2021 had [de Bondsraad|CH] de {onderhandelingen|e3} over een institutioneel kader eenzijdig {beëindigd|a3}. Zij werden {hervat|e4} op 18 maart 2024.

Bijlagen

Bijlage I: lijst van referentielaboratoria. Bijlage II: tarieven voor het transitverkeer over de weg (in CHF, exclusief btw). Bijlage III: rooster van vergaderingen 2025. [Het Comité|GC] keurde de notulen van de 61e vergadering goed met inachtneming van de opmerkingen in document 14/24 rev. 2. Rondvraag: geen.
=====
entities:
  CH: {name: "Zwitserland", type: State}
  NO1: {name: "Noorwegen", type: State}
  LI: {name: "Liechtenstein", type: State}
  EU: {name: "EU", type: Organisation}
  GC: {name: "Gemengd Comité", type: Organisation}
  EC: {name: "Commissie", type: Organisation}
  p1: {name: "Richard Szostak", type: Person}
  p2: {name: "Patric Franzen", type: Person}
events:
  e1: {type: Meeting, participants: [EU, CH, p1, p2], observers: [NO1, LI], time: "op 2 december", factuality: actual}
  e2: {type: Agreement, participants: [EU, CH], part_of: e1, factuality: actual}
  e3: {type: Negotiation, participants: [EU, CH], time: "In 2021", factuality: actual}
  e4: {type: Negotiation, participants: [EU, CH], time: "op 18 maart 2024", after: e3, factuality: actual}
acts:
  a1: {type: Demand, by: CH, to: [EU], content: "zonder borg voor de bestaande loonmaatregelen geen ondertekening denkbaar is"}
  a2: {type: Demand, by: EC, to: [CH], content: "deze in de tijd is begrensd"}
  a3: {type: Statement, by: CH, time: "In 2021", content: "de onderhandelingen over een institutioneel kader"}
  c1: {type: Concession, by: EC, to: [CH], content: "een niet-verlagingsclausule te kunnen aanvaarden"}
outcomes:
  o1: {of: e1, type: partial_agreement}
