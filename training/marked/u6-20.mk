 date 1994-07-15 [Parijs|FR] {biedt|s2} schuilzone, [Front|RP] {verwerpt|r2} die

[Frankrijk|FR] {wil|s1+s2} in het zuidwesten van [Rwanda|RW] een zone behouden waar burgers veilig zijn. [De [Franse|FR] premier|p3] {vroeg|s1} [de Veiligheidsraad|VR] vrijdag om steun voor dat {plan|s1+s2}. [De Raad|VR] {gaf|r1} die, maar wel voor niet langer dan vijf weken.

[Het Rwandees Patriottisch Front|RP], dat vorige week de hoofdstad innam, {moet|r2} er niets van hebben. Majoor [Théogène Rusagara|p1] sprak van "een schuilplaats voor moordenaars". [Hij|p1] {eist|s3} dat [de Fransen|FR] alle kopstukken van het oude bewind uitleveren. Generaal [Bertrand Lasserre|p2], commandant van de operatie, liet weten dat uitleveren [zijn|p2] opdracht niet {is|r3}.

Toch {schoof|s4} [Lasserre|p2] vrijdag een stuk op: [zijn|p2] soldaten nemen van milities alle wapens af. Tot dusver deden ze dat alleen bij wegversperringen.

[Tanzania|TZ] heeft [beide zijden|FR+RP] {uitgenodigd|s5+s6} om maandag in [Arusha|l1] te komen {praten|e1}. [Het Front|RP] heeft de {uitnodiging|s5} {aangenomen|r4}, [Parijs|FR] {beraadt|r5} zich.

In [Arusha|l1] werd vorig jaar augustus ook al een {vredesakkoord|e2} getekend, tussen [het Front|RP] en [de inmiddels omgekomen president van [Rwanda|RW]|p4]. Een Belgische hulporganisatie doet een oproep voor dekens.
=====
entities:
  FR: {name: Frankrijk, type: State}
  RW: {name: Rwanda, type: State}
  RP: {name: Rwandees Patriottisch Front, type: Organisation}
  VR: {name: VN-Veiligheidsraad, type: Organisation}
  TZ: {name: Tanzania, type: State}
  l1: {name: Arusha, type: Place}
  p1: {name: Théogène Rusagara, type: Person}
  p2: {name: Bertrand Lasserre, type: Person}
  p3: {name: premier van Frankrijk, type: Person}
  p4: {name: omgekomen president van Rwanda, type: Person}
offices:
  - {person: p1, office: Majoor, of: RP}
  - {person: p2, office: Generaal, of: FR}
  - {person: p3, office: premier, of: FR}
  - {person: p4, office: president, of: RW}
events:
  e1: {type: Negotiation, participants: [FR, RP], hosts: [TZ], place: l1, time: maandag, factuality: possible}
  e2: {type: Agreement, label: vredesakkoord van Arusha, participants: [RP, p4], place: l1, time: vorig jaar augustus, factuality: actual}
acts:
  s1: {type: Proposal, by: p3, to: [VR], kind: other, content: "in het zuidwesten van Rwanda een zone behouden waar burgers veilig zijn", status: accepted, time: vrijdag}
  s2: {type: Proposal, by: FR, to: [RP], kind: other, content: "in het zuidwesten van Rwanda een zone behouden waar burgers veilig zijn", status: rejected}
  s3: {type: Demand, by: p1, to: [FR], content: "dat de Fransen alle kopstukken van het oude bewind uitleveren"}
  s4: {type: Concession, by: p2, to: [RP], content: "zijn soldaten nemen van milities alle wapens af", time: vrijdag}
  s5: {type: Proposal, by: TZ, to: [RP], kind: talks, content: "maandag in Arusha te komen praten", status: accepted, about: e1}
  s6: {type: Proposal, by: TZ, to: [FR], kind: talks, content: "maandag in Arusha te komen praten", status: unanswered, about: e1}
replies:
  r1: {to: s1, by: VR, answer: accepted}
  r2: {to: s2, by: RP, answer: rejected}
  r3: {to: s3, by: p2, answer: rejected}
  r4: {to: s5, by: RP, answer: accepted}
  r5: {to: s6, by: FR, answer: unanswered}
delegations: {}
outcomes: {}
