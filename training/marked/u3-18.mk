 date 2022-03-19 [Algerije|DZ] {roept|s1} ambassadeur uit [Spanje|ES] terug

[Algerije|DZ] heeft zaterdag [zijn|DZ] ambassadeur in [Madrid|l1] {teruggeroepen|s1}. De maatregel is een antwoord op de "plotselinge ommezwaai" van [Spanje|ES] over de Westelijke Sahara, meldt het ministerie van Buitenlandse Zaken in [Algiers|DZ].

Premier [Pedro Sánchez|p1] {noemde|s2} vrijdag in een brief aan koning [Mohammed VI|p2] van [Marokko|MA] het [Marokkaanse|MA] {plan|s3} voor zelfbestuur "de meest serieuze basis" voor een oplossing. Tot nu toe bleef [Spanje|ES], dat tot 1975 de baas was in het gebied, neutraal.

[Polisario|PO], [de beweging die onafhankelijkheid wil|PO], {spreekt|s4} van verraad. "[Madrid|ES] buigt voor chantage", {zegt|s4} vertegenwoordiger [Abdulah Arabi|p3]. [Marokko|MA] {toont|s5} zich juist verheugd. [Het land|MA] {stuurt|s6} [zijn|MA] ambassadeur, die tien maanden thuis zat, zondag terug naar [Spanje|ES].

Minister van Buitenlandse Zaken [José Manuel Albares|p4] {reist|e1} voor het einde van de maand naar [Rabat|l2]. Daarna {volgt|e2} [Sánchez|p1] zelf.

[De Europese Commissie|EC] {zegt|s7} blij te zijn met betere banden tussen [Spanje|ES] en [Marokko|MA]. [De [VN|VN]-gezant|p5], [Staffan de Mistura|p5], gaf geen commentaar.

[Spanje|ES] haalt veel gas uit [Algerije|DZ]. De levering loopt volgens staatsbedrijf Sonatrach geen gevaar. Italië, dat dit jaar meer gas wil, volgt de zaak met belangstelling.
=====
entities:
  DZ: {name: Algerije, type: State}
  ES: {name: Spanje, type: State}
  MA: {name: Marokko, type: State}
  PO: {name: Polisario, type: Organisation}
  EC: {name: Europese Commissie, type: Organisation}
  VN: {name: Verenigde Naties, type: Organisation}
  l1: {name: Madrid, type: Place}
  l2: {name: Rabat, type: Place}
  p1: {name: Pedro Sánchez, type: Person}
  p2: {name: Mohammed VI, type: Person}
  p3: {name: Abdulah Arabi, type: Person}
  p4: {name: José Manuel Albares, type: Person}
  p5: {name: Staffan de Mistura, type: Person}
offices:
  - {person: p1, office: Premier, of: ES}
  - {person: p2, office: koning, of: MA}
  - {person: p3, office: vertegenwoordiger, of: PO}
  - {person: p4, office: Minister van Buitenlandse Zaken, of: ES}
  - {person: p5, office: gezant, of: VN}
events:
  e1: {type: Visit, label: reis van Albares naar Rabat, participants: [p4], place: l2, time: voor het einde van de maand, factuality: planned}
  e2: {type: Visit, label: reis van Sánchez, participants: [p1], place: l2, time: Daarna, factuality: planned}
acts:
  s1: {type: Statement, by: DZ, to: [ES], content: "zijn ambassadeur in Madrid", time: zaterdag}
  s2: {type: Statement, by: p1, to: [p2], content: "de meest serieuze basis", time: vrijdag}
  s3: {type: Proposal, by: MA, kind: territorial, content: "zelfbestuur", status: proposed}
  s4: {type: Statement, by: p3, to: [ES], content: "Madrid buigt voor chantage"}
  s5: {type: Statement, by: MA, content: "verheugd"}
  s6: {type: Concession, by: MA, to: [ES], content: "zijn ambassadeur, die tien maanden thuis zat", time: zondag}
  s7: {type: Statement, by: EC, content: "blij te zijn met betere banden tussen Spanje en Marokko"}
