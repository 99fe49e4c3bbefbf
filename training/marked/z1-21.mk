 date 2011-10-19 [Milf|MI] en [Manilla|PH]: kroniek van een moeizaam {bestand|e6}

[KUALA LUMPUR|l4] - Wie de {besprekingen|e1} over [Mindanao|l1] wil begrijpen, moet de zaalindeling kennen. Links [het Moro-bevrijdingsfront MILF|MI], rechts [de [Filipijnse|PH] regering|PH], aan het hoofd [de [Maleisische|MY] facilitator|p1] en langs de wand, op klapstoelen, de waarnemers: [Turkije|TR], [Brunei|BN] en de ngo [Muslim Aid|MA]. Wie op een klapstoel zit, mag niet praten. In de pauze praten alleen zij.

De huidige {ronde|e2}, de veertiende, begon maandag met een rel. Kort voor aanvang meldde [het leger|PH] een {vuurgevecht|e3} op het eiland Basilan. [De Moro's|MI], {onder aanvoering van|d2} schoolmeester [Datu Esmael Kabalu|p2], kwamen eerst niet opdagen. Facilitator [Tengku Rashidah Ismail|p1] liet de klok stilzetten en {reed|e4} zelf naar [hun|MI] hotel. Wat er in de lobby is gezegd, weten drie mensen. Om kwart voor vijf zaten [ze|MI] alsnog op [hun|MI] {plek|e2}.

Sindsdien wordt er wel degelijk zaken gedaan. Hoofdonderhandelaar [Teresita Villaluz|p3] van [de regering|PH], die advocaat [Jun Abad-Santos|p4] en kolonel [Rico Macaraeg|p5] had {meegebracht|d1}, legde dinsdag een {pakket|a1} ter tafel: autonomie voor vijf provincies, met een eigen politie. [Kabalu|p2] noemde het "een halve cake, maar wel gebakken" en {hield het in beraad|r1}. In ruil {wil|a2} [het front|MI] dat ook de stad [Cotabato|l2] meedoet. [Villaluz|p3] antwoordde dat [zij|p3] daartoe {geen mandaat|r2} heeft.

Terug in de tijd. In 1997 {spraken|e5} [de partijen|PH+MI] [elkaar|PH+MI] voor het eerst, in een rijstschuur in Sultan Kudarat. In 2001 kwam er op voorspraak van [Libië|LY] een {wapenstilstand|e6}, {getekend|e6} in [Tripoli|l3]. Die werd in 2003 opgezegd, in 2004 {hersteld|e7} en in 2008 opnieuw geschonden. [Kuala Lumpur|MY] {bemiddelt|e8} sinds 2001, met één onderbreking van zeven maanden, toen de [Maleisische|MY] waarnemers boos naar huis waren gegaan.

Woensdag stokte het weer, nu op het woord 'volk'. Mag de grondwet dat in het meervoud kennen? [Kabalu|p2] meent van wel. [Macaraeg|p5] bladerde, zo vertelt een aanwezige, demonstratief in een autoblad. De {avondsessie|e9} werd {afgeblazen|u2}.

Toch is er geen sprake van een {breuk|u3}. "Zolang [ze|PH+MI] over woorden vechten, vechten [ze|PH+MI] niet om heuvels", {merkte|a4} [Ismail|p1] op. Mocht het spaak lopen, dan trekt [Brunei|BN] [zijn|BN] acht waarnemers uit [Cotabato|l2] terug, zo {luidt|a7} de boodschap uit Bandar Seri Begawan. Morgenochtend om negen uur gaan de deuren weer {open|u4}.
=====
entities:
  MI: {name: MILF, type: Organisation}
  PH: {name: Filipijnen, type: State}
  MY: {name: Maleisië, type: State}
  TR: {name: Turkije, type: State}
  BN: {name: Brunei, type: State}
  MA: {name: Muslim Aid, type: Organisation}
  LY: {name: Libië, type: State}
  l1: {name: Mindanao, type: Place}
  l2: {name: Cotabato, type: Place}
  l3: {name: Tripoli, type: Place}
  l4: {name: Kuala Lumpur, type: Place}
  p1: {name: Tengku Rashidah Ismail, type: Person}
  p2: {name: Datu Esmael Kabalu, type: Person}
  p3: {name: Teresita Villaluz, type: Person}
  p4: {name: Jun Abad-Santos, type: Person}
  p5: {name: Rico Macaraeg, type: Person}
offices:
  - {person: p1, office: facilitator, of: MY}
  - {person: p2, office: schoolmeester, of: MI}
  - {person: p3, office: hoofdonderhandelaar, of: PH}
  - {person: p4, office: advocaat, of: PH}
  - {person: p5, office: kolonel, of: PH}
events:
  e1: {type: Negotiation, label: besprekingen over Mindanao, participants: [MI, PH], facilitators: [p1], observers: [TR, BN, MA], place: l4, factuality: actual}
  e2: {type: Negotiation, label: veertiende ronde, participants: [MI, PH, p2, p3], facilitators: [p1], observers: [TR, BN, MA], place: l4, time: maandag, factuality: actual, part_of: e1}
  e3: {type: Conflict, label: vuurgevecht op Basilan, participants: [MI, PH], factuality: actual}
  e4: {type: Meeting, label: gesprek in de lobby, participants: [p1, MI], time: Om kwart voor vijf, factuality: actual, part_of: e2}
  e5: {type: Negotiation, label: eerste gesprek, participants: [PH, MI], time: In 1997, factuality: actual}
  e6: {type: Agreement, label: wapenstilstand van Tripoli, participants: [PH, MI], mediators: [LY], place: l3, time: In 2001, factuality: actual}
  e7: {type: Agreement, label: herstel van de wapenstilstand, participants: [PH, MI], time: in 2004, factuality: actual}
  e8: {type: Mediation, label: Maleisische bemiddeling, participants: [PH, MI], mediators: [MY], time: sinds 2001, factuality: actual}
  e9: {type: Negotiation, label: avondsessie, participants: [PH, MI], time: Woensdag, factuality: counterfactual, part_of: e2}
acts:
  a1: {type: Proposal, by: p3, to: [MI], kind: territorial, content: "autonomie voor vijf provincies, met een eigen politie", status: unanswered, time: dinsdag}
  a2: {type: Demand, by: MI, to: [PH], content: dat ook de stad Cotabato meedoet}
  a4: {type: Statement, by: p1, content: "Zolang ze over woorden vechten, vechten ze niet om heuvels"}
  a7: {type: Warning, by: BN, to: [PH, MI], content: "Mocht het spaak lopen, dan trekt Brunei zijn acht waarnemers uit Cotabato terug"}
replies:
  r1: {to: a1, by: p2, answer: unanswered}
  r2: {to: a2, by: p3, answer: rejected}
delegations:
  d1: {of: PH, head: p3, members: [p4, p5], event: e2}
  d2: {of: MI, head: p2, members: [], event: e2}
outcomes:
  u2: {of: e9, type: cancelled, factuality: counterfactual}
  u3: {of: e2, type: walkout, factuality: counterfactual}
  u4: {of: e2, type: ongoing}
