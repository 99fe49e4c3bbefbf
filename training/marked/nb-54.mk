 date 2024-04-06 [Mexico|MX] {breekt|a1} met [Ecuador|EC] na inval in ambassade

Agenten met bivakmutsen klommen vrijdagavond over het hek van de [Mexicaanse|MX] ambassade in Quito en sleurden oud-vicepresident Jorge Glas naar buiten. Het hoofd van de post, Roberto Canseco, werd tegen de grond gewerkt. 'Dit kan niet, dit kan niet', roept hij op een filmpje dat miljoenen keren is bekeken.

Nog geen twee uur later {verbrak|a1} president [Andrés Manuel López Obrador|p1] de betrekkingen. Zestien [Mexicaanse|MX] diplomaten vlogen zondag terug, met een lijnvlucht. [Nicaragua|NI] {volgde|a2} het voorbeeld, [Brazilië|BR] en [Colombia|CO] {spraken|a3+a4} er schande van.

De [Ecuadoraanse|EC] president [Daniel Noboa|p2] {verdedigt|a5} de actie: Glas is veroordeeld wegens corruptie en had geen recht op asiel. Wel {bood|s1} [Quito|EC] dinsdag aan om in een derde land te {gaan praten|e1}, 'bij een ceviche en een taco'. [Mexico|MX] {ging daar niet op in|r1} en stapte naar het hof in Den Haag.

Glas ligt intussen in een marineziekenhuis in Guayaquil. Hij zou pillen hebben geslikt. De 54-jarige was vicepresident onder Rafael Correa, die zelf in een Brusselse voorstad woont.

[De OAS|OAS], [de organisatie van Amerikaanse staten|OAS], {nam|r4} woensdag een {veroordeling|s2} aan met 29 stemmen; [Ecuador|EC] stemde {tegen|r2}, [El Salvador|SV] {onthield|r3} zich.
=====
entities:
  MX: {name: "Mexico", type: State}
  EC: {name: "Ecuador", type: State}
  NI: {name: "Nicaragua", type: State}
  BR: {name: "Brazilië", type: State}
  CO: {name: "Colombia", type: State}
  SV: {name: "El Salvador", type: State}
  OAS: {name: "OAS", type: Organisation}
  p1: {name: "Andrés Manuel López Obrador", type: Person}
  p2: {name: "Daniel Noboa", type: Person}
offices:
  - {person: p1, office: "president", of: MX}
  - {person: p2, office: "president", of: EC}
events:
  e1: {type: Negotiation, participants: [EC, MX], factuality: possible}
acts:
  a1: {type: Statement, by: p1, content: "verbrak president Andrés Manuel López Obrador de betrekkingen"}
  a2: {type: Statement, by: NI, content: "volgde het voorbeeld"}
  a3: {type: Statement, by: BR, content: "spraken er schande van"}
  a4: {type: Statement, by: CO, content: "spraken er schande van"}
  a5: {type: Statement, by: p2, content: "Glas is veroordeeld wegens corruptie en had geen recht op asiel"}
  s1: {type: Proposal, by: EC, to: [MX], kind: talks, content: "om in een derde land te gaan praten", status: rejected}
  s2: {type: Proposal, by: OAS, kind: other, content: "een veroordeling", status: accepted}
replies:
  r1: {to: s1, by: MX, answer: rejected}
  r2: {to: s2, by: EC, answer: rejected}
  r3: {to: s2, by: SV, answer: unanswered}
  r4: {to: s2, by: OAS, answer: accepted}
