 date 2020-10-19 Recht van antwoord: "[Bakoe|AZ] heeft de {handen nooit weggeduwd|s1}"

In uw editie van 15 oktober schrijft uw redacteur dat [Azerbeidzjan|AZ] "elk voorstel van [de {bemiddelaars|e4}|MG] van tafel veegt". [De ambassade|AZ] hecht eraan een en ander recht te zetten.

Ten eerste. Op 10 oktober is in [Moskou|l1], na elf uur {onderhandelen|e1} onder auspiciën van minister [Lavrov|p1], een humanitair {bestand|e2} gesloten tussen de ministers [Bayramov|p2] en [Mnatsakanyan|p3]. Het was [Armenië|AM] dat binnen de vier uur de stad [Ganja|l2] {beschoot|e3}. [Jerevan|AM] {ontkent|s2} dat; de foto's spreken.

Ten tweede. [De Minsk-groep|MG], met [Frankrijk|FR], [Rusland|RU] en [de Verenigde Staten|US] als covoorzitters, {bemiddelt|e4} al achtentwintig jaar. [Azerbeidzjan|AZ] heeft de basisbeginselen van Madrid (2007) {aanvaard|r1+a3}. Waarop [Armenië|AM] met {weigering|r2+a4} na weigering antwoordde. Dat [Parijs|FR] thans als onpartijdig wordt voorgesteld, verbaast: president [Macron|p4] heeft de kant van [Jerevan|AM] {gekozen|s3}. [Mijn|p5] regering {verlangt|a2} daarom dat [Turkije|TR] een stoel als covoorzitter krijgt. [Washington|US] heeft dat {verzoek|a2} {in ontvangst genomen|r3}, meer valt er op heden niet over te melden.

Ten derde. Wie roept om een staakt-het-vuren zonder tijdschema voor de terugtrekking, vraagt [ons|AZ] om nog eens dertig jaar te wachten. President [Aliyev|p6] {zei|c1} op 14 oktober dat de [Azerbeidzjaanse|AZ] troepen stilhouden zodra [Armenië|AM] zo'n schema ondertekent. Tot vandaag bleef dat {aanbod|c1} {zonder reactie|r4}.

[Elçin Rzazade|p5],
eerste secretaris van [de ambassade van [Azerbeidzjan|AZ]|AZ] te Brussel

Naschrift van de redactie: in het bewuste artikel stond dat [Azerbeidzjan|AZ] de voorstellen "voorlopig" afwees. Wij handhaven dat.
=====
entities:
  AZ: {name: Azerbeidzjan, type: State}
  AM: {name: Armenië, type: State}
  FR: {name: Frankrijk, type: State}
  RU: {name: Rusland, type: State}
  US: {name: Verenigde Staten, type: State}
  TR: {name: Turkije, type: State}
  MG: {name: Minsk-groep, type: Organisation}
  p1: {name: Lavrov, type: Person}
  p2: {name: Bayramov, type: Person}
  p3: {name: Mnatsakanyan, type: Person}
  p4: {name: Macron, type: Person}
  p5: {name: Elçin Rzazade, type: Person}
  p6: {name: Aliyev, type: Person}
  l1: {name: Moskou, type: Place}
  l2: {name: Ganja, type: Place}
offices:
  - {person: p4, office: president, of: FR}
  - {person: p6, office: President, of: AZ}
  - {person: p5, office: eerste secretaris, of: AZ}
events:
  e1: {type: Negotiation, participants: [p2, p3], mediators: [p1], place: l1, time: Op 10 oktober, factuality: actual}
  e2: {type: Agreement, label: humanitair bestand, participants: [AZ, AM, p2, p3], mediators: [p1], place: l1, time: Op 10 oktober, factuality: actual, part_of: e1}
  e3: {type: Conflict, label: beschieting van Ganja, participants: [AM, AZ], place: l2, factuality: possible, source: AZ}
  e4: {type: Mediation, participants: [AZ, AM], mediators: [MG, FR, RU, US], time: al achtentwintig jaar, factuality: actual}
acts:
  s1: {type: Statement, by: AZ, content: "handen nooit weggeduwd"}
  s2: {type: Statement, by: AM, content: "Jerevan ontkent dat"}
  s3: {type: Statement, by: p4, content: "de kant van Jerevan gekozen", source: AZ}
  a2: {type: Demand, by: AZ, to: [US], content: "dat Turkije een stoel als covoorzitter krijgt"}
  c1: {type: Proposal, by: p6, to: [AM], kind: ceasefire, content: "dat de Azerbeidzjaanse troepen stilhouden zodra Armenië zo'n schema ondertekent", status: unanswered, time: op 14 oktober}
  a3: {type: Proposal, by: MG, to: [AZ], kind: other, content: "de basisbeginselen van Madrid", status: accepted}
  a4: {type: Proposal, by: MG, to: [AM], kind: other, content: "de basisbeginselen van Madrid", status: rejected}
replies:
  r1: {to: a3, by: AZ, answer: accepted}
  r2: {to: a4, by: AM, answer: rejected}
  r3: {to: a2, by: US, answer: unanswered}
  r4: {to: c1, by: AM, answer: unanswered}
