 date 2025-02-19 [Riyad|l1] als vangnet: [Amerikanen|US] en [Russen|RU] {praten|e1} vier uur, [Oekraïne|UA] luistert aan de deur

De tafel was zestien meter lang, de lijst van resultaten één alinea. In [Riyad|l1] zijn [de Verenigde Staten|US] en [Rusland|RU] dinsdag op hoog niveau {bijeengekomen|e1}, voor het eerst sinds de {invasie|e2}, met [Saudi-Arabië|SA] als gastheer.

Namens [Washington|US] waren minister [Carl Dempsey|p1], adviseur [Brad Lowenthal|p2] en vastgoedman [Sid Kaplowitz|p3] {present|d1}. [Moskou|RU] had [zijn|RU] doorgewinterde buitenlandchef [Fjodor Zorin|p4] {laten komen|d2}, bijgestaan door adviseur [Valeri Oesjanov|p5] en fondsbeheerder [Kirill Dombrovski|p6].

[Partijen|US+RU] {kwamen|e3} overeen [hun|US+RU] ambassades weer te bemannen. Ook {benoemt|e3} elk een team dat over [Oekraïne|UA] gaat spreken. Een {ontmoeting|e4} tussen de presidenten is denkbaar, maar "niet volgende week", zei [Oesjanov|p5]. [Rusland|RU] {wil|a1} eerst dat [de NAVO|NATO] [haar|NATO] belofte van 2008 aan [Kiev|UA] intrekt. [Dempsey|p1] ging daar {niet|r1} op in.

[Kiev|UA] was niet gevraagd en {zegde|o1} prompt een eigen {reis|e5} naar [Saudi-Arabië|SA] af. "Akkoorden over [ons|UA] zonder [ons|UA] erkennen [wij|UA] niet", {zei|a2} president [Oleksandr Bilyk|p7] in [Ankara|l2], waar [hij|p7] juist door [de [Turkse|TR] president|p8] werd {onthaald|e7}. [Die|p8] {bood|a3} [zijn|p8] eigen hoofdstad aan als plek voor een {vervolg|e6}.

In [Parijs|l3] had de [Franse|FR] president [Thibaut Rivoire|p9] maandag zeven ambtgenoten opgetrommeld voor een {spoedberaad|e8}, dat {verdeeld|o2} uitviel. [Londen|UK] {wil|a4} troepen leveren voor een vredesmacht, [Berlijn|DE] en [Warschau|PL] bedanken. Wie om [de Amerikanen|US] heen loopt, "staat straks met een lege paraplu", {hield|a5} de [Poolse|PL] premier [Jarosław Witek|p10] [[zijn|p10] gastheer|p9] voor. [Rivoire|p9] hoopt volgende week in [Washington|l4] te worden {ontvangen|e9}. Een datum heeft [hij|p9] niet.

De roebel won twee procent. In Helsinki hielden bedrijven die Rusland verlieten zich stil.
=====
entities:
  US: {name: Verenigde Staten, type: State}
  RU: {name: Rusland, type: State}
  UA: {name: Oekraïne, type: State}
  SA: {name: Saudi-Arabië, type: State}
  TR: {name: Turkije, type: State}
  NATO: {name: NAVO, type: Organisation}
  l1: {name: Riyad, type: Place}
  l2: {name: Ankara, type: Place}
  p1: {name: Carl Dempsey, type: Person}
  p2: {name: Brad Lowenthal, type: Person}
  p3: {name: Sid Kaplowitz, type: Person}
  p4: {name: Fjodor Zorin, type: Person}
  p5: {name: Valeri Oesjanov, type: Person}
  p6: {name: Kirill Dombrovski, type: Person}
  p7: {name: Oleksandr Bilyk, type: Person}
  p8: {name: de Turkse president, type: Person}
  FR: {name: Frankrijk, type: State}
  UK: {name: Verenigd Koninkrijk, type: State}
  DE: {name: Duitsland, type: State}
  PL: {name: Polen, type: State}
  p9: {name: Thibaut Rivoire, type: Person}
  p10: {name: Jarosław Witek, type: Person}
  l3: {name: Parijs, type: Place}
  l4: {name: Washington, type: Place}
offices:
  - {person: p1, office: minister, of: US}
  - {person: p2, office: adviseur, of: US}
  - {person: p4, office: buitenlandchef, of: RU}
  - {person: p5, office: adviseur, of: RU}
  - {person: p6, office: fondsbeheerder, of: RU}
  - {person: p7, office: president, of: UA}
  - {person: p8, office: president, of: TR}
  - {person: p9, office: president, of: FR}
  - {person: p10, office: premier, of: PL}
events:
  e1: {type: Negotiation, label: gesprekken in Riyad, participants: [US, RU], hosts: [SA], place: l1, time: "dinsdag", factuality: actual}
  e2: {type: Conflict, label: invasie, factuality: actual}
  e3: {type: Agreement, label: ambassades en teams, participants: [US, RU], place: l1, factuality: actual, part_of: e1}
  e4: {type: Meeting, label: ontmoeting van de presidenten, participants: [US, RU], factuality: possible}
  e5: {type: Visit, label: Oekraïense reis naar Saudi-Arabië, participants: [UA], factuality: counterfactual}
  e6: {type: Negotiation, label: vervolg, factuality: possible, after: e1}
  e7: {type: Visit, label: ontvangst van Bilyk in Ankara, participants: [p7], hosts: [p8], place: l2, factuality: actual}
  e8: {type: Meeting, label: spoedberaad in Parijs, participants: [p10, UK, DE, PL], hosts: [p9], place: l3, time: "maandag", factuality: actual}
  e9: {type: Visit, label: bezoek van Rivoire aan Washington, participants: [p9], place: l4, time: "volgende week", factuality: possible}
acts:
  a1: {type: Demand, by: RU, to: [NATO], content: "dat de NAVO haar belofte van 2008 aan Kiev intrekt"}
  a2: {type: Statement, by: p7, content: "Akkoorden over ons zonder ons erkennen wij niet"}
  a3: {type: Proposal, by: p8, kind: talks, content: "zijn eigen hoofdstad aan als plek voor een vervolg", status: proposed}
  a4: {type: Statement, by: UK, content: "troepen leveren voor een vredesmacht"}
  a5: {type: Warning, by: p10, to: [p9], content: "staat straks met een lege paraplu"}
replies:
  r1: {to: a1, by: p1, answer: unanswered}
delegations:
  d1: {of: US, head: null, members: [p1, p2, p3], event: e1}
  d2: {of: RU, head: p4, members: [p5, p6], event: e1}
outcomes:
  o1: {of: e5, type: cancelled}
  o2: {of: e8, type: no_breakthrough}
