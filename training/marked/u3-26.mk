 date 2024-10-31 [Zwitserland|CH] behartigt belangen [Ecuador|EC] in [Mexico|MX]

[Ecuador|EC] en [Mexico|MX] hebben [Zwitserland|CH] {gevraagd|s1+s2} [hun|EC+MX] belangen bij elkaar te behartigen. [De [Zwitserse|CH] regering|CH] {stemt|r1+r2} daarmee in, meldt het ministerie van Buitenlandse Zaken in [Bern|CH] donderdag.

[Mexico|MX] {verbrak|s3} in april de betrekkingen. De [Ecuadoraanse|EC] politie was toen de [Mexicaanse|MX] ambassade in Quito binnengevallen om oud-vicepresident [Jorge Glas|p1] op te pakken, die daar asiel had gekregen.

Volgens de [Zwitserse|CH] minister [Ignazio Cassis|p2] gaat het alleen om consulaire hulp, zoals paspoorten en bezoek aan gevangenen. "[Wij|CH] {bemiddelen|e1} niet, maar de telefoon staat aan", {zegt|s7} [hij|p2]. [De [Mexicaanse|MX] president|p3], [Claudia Sheinbaum|p3], {sluit|s4} een herstel van de banden uit zolang [Daniel Noboa|p4] in [Ecuador|EC] aan de macht is. [Noboa|p4] {zei|s5} eerder dit jaar [Mexico|MX] te willen ontvangen voor "een taco en een {gesprek|e2}". Dat {sloeg|r3} [Mexico|MX] af.

Het conflict ligt ook bij het Internationaal Gerechtshof in Den Haag. [De Organisatie van Amerikaanse Staten|OAS] {veroordeelde|s6} de inval met 29 stemmen voor en een tegen. Die ene was van [Ecuador|EC] zelf.

[Zwitserland|CH] vervult dezelfde taak voor de VS in Iran, en voor Georgië in Rusland.
=====
entities:
  CH: {name: Zwitserland, type: State}
  EC: {name: Ecuador, type: State}
  MX: {name: Mexico, type: State}
  OAS: {name: Organisatie van Amerikaanse Staten, type: Organisation}
  p1: {name: Jorge Glas, type: Person}
  p2: {name: Ignazio Cassis, type: Person}
  p3: {name: Claudia Sheinbaum, type: Person}
  p4: {name: Daniel Noboa, type: Person}
offices:
  - {person: p1, office: oud-vicepresident, of: EC}
  - {person: p2, office: minister, of: CH}
  - {person: p3, office: president, of: MX}
events:
  e1: {type: Mediation, label: Zwitserse bemiddeling, participants: [EC, MX], mediators: [CH], factuality: counterfactual}
  e2: {type: Meeting, label: gesprek met Mexico, participants: [p4, MX], hosts: [p4], factuality: counterfactual}
acts:
  s1: {type: Demand, by: EC, to: [CH], content: "hun belangen bij elkaar te behartigen"}
  s2: {type: Demand, by: MX, to: [CH], content: "hun belangen bij elkaar te behartigen"}
  s3: {type: Statement, by: MX, to: [EC], content: "de betrekkingen", time: in april}
  s4: {type: Statement, by: p3, to: [EC], content: "een herstel van de banden"}
  s5: {type: Proposal, by: p4, to: [MX], kind: talks, content: "een taco en een gesprek", status: rejected, time: eerder dit jaar, about: e2}
  s6: {type: Statement, by: OAS, to: [EC], content: "de inval"}
  s7: {type: Statement, by: p2, content: "Wij bemiddelen niet, maar de telefoon staat aan"}
replies:
  r1: {to: s1, by: CH, answer: accepted}
  r2: {to: s2, by: CH, answer: accepted}
  r3: {to: s5, by: MX, answer: rejected}
