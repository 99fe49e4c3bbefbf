 date 2025-12-01 Guinee-Bissau: [militairen|JU] onderbreken telling, president op vliegtuig

BISSAU - De uitslag was voor donderdag beloofd. In plaats daarvan verscheen er woensdag een generaal op de televisie, met een blaadje en een bril die niet van hem was. De stembriefjes, las hij, waren 'in het belang van de natie veiliggesteld'. De grenzen gingen dicht, het internet ook.

Zowel president Aristides Nhaga als zijn uitdager, de dertien jaar jongere Filomeno Có, had de overwinning opgeëist. Nhaga zit sinds vrijdag in Brazzaville. Có zou schuilen in een nonnenklooster, al wordt dat door de nonnen weersproken. Waarnemers hadden de stembusgang ordelijk genoemd.

In de wijk Bandim zijn de winkels half open: het luik op kniehoogte, de klant op zijn hurken. Een kilo rijst kost het dubbele. Op de kapotte klok van het postkantoor is het al sinds 1999 vijf voor vijf, grapt kapper Bubacar, en voor democratie is dat te vroeg.

[De Ecowas|EC] had zondag een {missie|e1} {onder leiding van|d1} de [Sierra Leoonse|SL] president [Abu Kamanda|p1] willen sturen. Die kreeg van [de junta|JU] {geen landingsrecht|o1}. [De West-Afrikaanse organisatie|EC] {dreigt|s1} nu met sancties.

De uitslag ligt, naar verluidt, in een koelkast.
=====
entities:
  EC: {name: Ecowas, type: Organisation}
  SL: {name: Sierra Leone, type: State}
  p1: {name: Abu Kamanda, type: Person}
  JU: {name: junta van Guinee-Bissau, type: Organisation}
offices:
  - {person: p1, office: president, of: SL}
events:
  e1: {type: Visit, label: missie van de Ecowas, participants: [EC, p1, JU], time: zondag, factuality: counterfactual}
acts:
  s1: {type: Warning, by: EC, to: [JU], content: "sancties"}
delegations:
  d1: {of: EC, head: p1, members: [], event: e1}
outcomes:
  o1: {of: e1, type: cancelled}
