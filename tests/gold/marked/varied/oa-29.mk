 date 2021-10-29 [Parijs|FR] zet de klok op dinsdag, [Jersey|JE] geeft vijf vergunningen

OOSTENDE/[SAINT-HELIER|l1] - Geen doorbraak, wel een deadline. [Frankrijk|FR] {dreigt|a1} dinsdag [zijn|FR] havens te sluiten voor schepen van [het Kanaaleiland [Jersey|JE]|JE] als er tegen dan geen bijkomende licenties zijn voor [Normandische en Bretoense vissers|FV]. {Overleg|e1} in [Saint-Helier|l1] {leverde|o1} er donderdagavond vijf op. [Parijs|FR] {vraagt|a2} er 169.

[De Europese Commissie|EC], die aan beide kanten van de tafel een stoel had gezet maar zelf niet het woord nam, {sprak|a3} vrijdag van "een zekere beweging". Bij [de [Franse|FR] staatssecretaris|p1], [Clémence Beaulieu-Roussel|p1], {klonk|a8} het anders. "Vijf boten, dat is een aperitief." [Zij|p1] {sloeg|r1} een {voorstel|a7} van [Jersey|JE] af om de overige aanvragen door een onafhankelijke marien bioloog te laten keuren.

[John Le Quesne-Renouf|p2], [minister van Buitenlandse Betrekkingen van [het eiland|JE]|p2], {blijft|r2+a9} erbij dat wie een licentie wil, moet bewijzen dat hij er vóór 2020 al viste. [Hij|p2] wil maandag met minister [George Ashdown|p3] in [Londen|l2] {bellen|e2}. Het [Britse|GB] kabinet {noemde|a4} het [Franse|FR] {dreigement|a1} "teleurstellend en disproportioneel" en riep [de [Franse|FR] ambassadrice|p4] op het {matje|e3}.

Op de achtergrond speelt ook [Vlaanderen|VL] mee. Drie boten uit Zeebrugge wachten op een vergunning, en minister-president [Jan Jambon|p5] {haalde|a5} vorige week opnieuw het charter van 1666 boven, waarin de Engelse koning Karel II vijftig Brugse vissers "ten eeuwigen dage" toegang gaf. Een jurist van de Rederscentrale noemt het perkament "prachtig, maar niet waterdicht".

Tussenkomst van buitenaf is voorlopig niet welkom. [Guernsey|GG], [het zustereiland|GG], dat wel een {schikking|e4} met [Parijs|FR] {trof|e4}, {stelde|a6+a10} zich woensdag kandidaat om te {bemiddelen|e5}. "Lief", {zei|r3} [Beaulieu-Roussel|p1]. "Nee", {zei|r4} [Le Quesne|p2].

De vismijn van Oostende noteerde vrijdag voor tong 21,40 euro per kilo, voor pieterman 6,10. In mei blokkeerden zestig [Franse|FR] boten de haven van [Saint-Helier|l1] en stuurde [Londen|GB] twee patrouilleschepen.
=====
entities:
  FR: {name: Frankrijk, type: State}
  JE: {name: Jersey, type: State}
  GB: {name: Verenigd Koninkrijk, type: State}
  VL: {name: Vlaanderen, type: State}
  GG: {name: Guernsey, type: State}

  EC: {name: Europese Commissie, type: Organisation}
  FV: {name: Normandische en Bretoense vissers, type: Organisation}
  p1: {name: Clémence Beaulieu-Roussel, type: Person}
  p2: {name: John Le Quesne-Renouf, type: Person}
  p3: {name: George Ashdown, type: Person}
  p4: {name: Franse ambassadrice, type: Person}
  p5: {name: Jan Jambon, type: Person}
  l1: {name: Saint-Helier, type: Place}
  l2: {name: Londen, type: Place}
offices:
  - {person: p1, office: staatssecretaris, of: FR}
  - {person: p2, office: minister van Buitenlandse Betrekkingen, of: JE}
  - {person: p3, office: minister, of: GB}
  - {person: p4, office: ambassadrice, of: FR}
  - {person: p5, office: minister-president, of: VL}
events:
  e1: {type: Negotiation, participants: [FR, JE], observers: [EC], place: l1, time: donderdagavond, factuality: actual}
  e2: {type: Meeting, participants: [p2, p3], time: maandag, factuality: planned}
  e3: {type: Meeting, participants: [GB, p4], factuality: actual}
  e4: {type: Agreement, label: schikking Guernsey, participants: [GG, FR], factuality: actual}
  e5: {type: Mediation, participants: [FR, JE], mediators: [GG], factuality: counterfactual}
acts:
  a1: {type: Warning, by: FR, to: [JE], content: "dinsdag zijn havens te sluiten voor schepen van het Kanaaleiland Jersey als er tegen dan geen bijkomende licenties zijn"}
  a2: {type: Demand, by: FR, to: [JE], content: "169", about: e1}
  a3: {type: Statement, by: EC, content: "een zekere beweging", about: e1, time: vrijdag}
  a7: {type: Proposal, by: JE, to: [FR], kind: other, content: "om de overige aanvragen door een onafhankelijke marien bioloog te laten keuren", status: rejected, about: e1}
  a8: {type: Statement, by: p1, content: "Vijf boten, dat is een aperitief", about: e1}
  a9: {type: Demand, by: p2, content: "dat wie een licentie wil, moet bewijzen dat hij er vóór 2020 al viste"}
  a4: {type: Statement, by: GB, content: "teleurstellend en disproportioneel"}
  a5: {type: Statement, by: p5, content: "het charter van 1666", time: vorige week}
  a6: {type: Proposal, by: GG, to: [FR], kind: mediation_offer, content: "stelde zich woensdag kandidaat om te bemiddelen", status: rejected, about: e5, time: woensdag}
  a10: {type: Proposal, by: GG, to: [JE], kind: mediation_offer, content: "stelde zich woensdag kandidaat om te bemiddelen", status: rejected, about: e5, time: woensdag}
replies:
  r1: {to: a7, by: p1, answer: rejected}
  r2: {to: a2, by: p2, answer: rejected}
  r3: {to: a6, by: p1, answer: rejected}
  r4: {to: a10, by: p2, answer: rejected}
outcomes:
  o1: {of: e1, type: partial_agreement}
