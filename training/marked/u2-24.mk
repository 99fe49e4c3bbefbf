 date 2012-10-07 [Manilla|PH] en [het MILF|MI] {vinden|e1} een naam: Bangsamoro

[KUALA LUMPUR|l1] (eigen berichtgeving) - Drie keer werd er geschorst om een bijvoeglijk naamwoord. Zaterdagavond was het er dan toch: een {raamakkoord|e1+o1} tussen [de [Filipijnse|PH] regering|PH] en [het Moro Islamitisch Bevrijdingsfront|MI], na vijftien jaar en eenendertig {verkennende rondes|e2}.

Dat daarvan geen komma zonder [Maleisië|MY] tot stand kwam, daarover waren alle redenaars het eens. Datuk [Rashidah Abdul Ghani|p1] {bracht|e3} de papieren van de ene kamer naar de andere, las ze voor en kreeg ze soms verfrommeld terug. Ook aanwezig, maar op de tweede rij: een contactgroep van [Japan, Turkije, Saoedi-Arabië en het Verenigd Koninkrijk|JP+TR+SA+GB].

Onderhandelaarster [Corazon Villafuerte|p2], sprekend voor [Manilla|PH], {formuleerde|s5} het zo: "[We|PH] hebben [hun|MI] geen staat gegeven, wel een huis met een eigen voordeur." [Haar|p2] opponent [Mohagher Sarip|p3] {wilde|s1} in februari nog een substaat; dat woord {liet|s2} [hij|p3] in augustus vallen. De belastingen, waarvan [Manilla|PH] driekwart {toezegt|s3}, en het ontwapenen moeten in bijlagen {worden uitgewerkt|e4}. Sluitdatum: eind dit jaar.

De {ondertekening|e5} zal op 15 oktober in het paleis plaatsvinden. Of [Murad Ebrahim-Salik|p4], [de leider van het front|p4], daarvoor naar de hoofdstad komt, is ongewis; [hij|p4] was er nog nooit.

Een afgesplitste groep, [de BIFF|BF], spuwt op de tekst en {zegt|s4} door te vechten. Indonesië, dat in 1996 een akkoord met een andere beweging begeleidde, feliciteerde per telegram.
=====
entities:
  PH: {name: Filipijnen, type: State}
  MI: {name: Moro Islamitisch Bevrijdingsfront, type: Organisation}
  MY: {name: Maleisië, type: State}
  JP: {name: Japan, type: State}
  TR: {name: Turkije, type: State}
  SA: {name: Saoedi-Arabië, type: State}
  GB: {name: Verenigd Koninkrijk, type: State}
  BF: {name: BIFF, type: Organisation}
  l1: {name: Kuala Lumpur, type: Place}
  p1: {name: Rashidah Abdul Ghani, type: Person}
  p2: {name: Corazon Villafuerte, type: Person}
  p3: {name: Mohagher Sarip, type: Person}
  p4: {name: Murad Ebrahim-Salik, type: Person}
offices:
  - {person: p2, office: Onderhandelaarster, of: PH}
  - {person: p4, office: leider, of: MI}
events:
  e1: {type: Agreement, label: raamakkoord Bangsamoro, participants: [PH, MI], mediators: [MY], place: l1, time: "Zaterdagavond", factuality: actual, part_of: e2}
  e2: {type: Negotiation, label: verkennende rondes, participants: [PH, MI], mediators: [MY, p1], observers: [JP, TR, SA, GB], time: "vijftien jaar", factuality: actual}
  e3: {type: Mediation, label: Maleisische bemiddeling, participants: [PH, MI], mediators: [MY, p1], factuality: actual}
  e4: {type: Negotiation, label: uitwerking van de bijlagen, participants: [PH, MI], time: "eind dit jaar", factuality: planned, after: e2}
  e5: {type: Agreement, label: ondertekening in het paleis, participants: [PH, MI], time: "op 15 oktober", factuality: planned}
acts:
  s1: {type: Demand, by: p3, to: [PH], content: "een substaat", time: "in februari"}
  s2: {type: Concession, by: p3, to: [PH], content: "dat woord", time: "in augustus"}
  s3: {type: Concession, by: PH, to: [MI], content: "driekwart"}
  s4: {type: Statement, by: BF, content: "door te vechten", about: e1}
  s5: {type: Statement, by: p2, content: "We hebben hun geen staat gegeven, wel een huis met een eigen voordeur", about: e1}
replies: {}
delegations: {}
outcomes:
  o1: {of: e2, type: agreement}
