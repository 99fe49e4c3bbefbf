 date 1996-01-10 De nacht van [Tasjkent|l1]

Dertig jaar geleden, in de vroege ochtend van 11 januari 1966, stierf de [Indiase|IN] premier [Lal Bahadur Shastri|p1] in een datsja in [Tasjkent|l1], negen uur nadat [hij|p1] met [[zijn|p1] [Pakistaanse|PK] tegenspeler|p3] een {akkoord|e1} had gesloten. De geruchten over gif zijn nooit verstomd. Interessanter is hoe het {akkoord|e1} er kwam.

[India|IN] en [Pakistan|PK] hadden in de zomer van 1965 zeventien dagen {oorlog|e2} gevoerd om Kasjmir. Het {staakt-het-vuren|e3} dat [de Veiligheidsraad|VR] had {afgedwongen|e3}, hield nauwelijks. [Londen|GB], dat zich van oudsher geroepen voelde, {stak|a1+e6} in november de vinger op; [Delhi|IN] had Harold Wilson zijn uitlatingen over de {opmars|e2} naar Lahore niet vergeven en {bedankte|r1}. Zo kwam [de Sovjet-Unie|SU] in beeld. [Aleksej Kosygin|p2] {schreef|a2} [beide leiders|p1+p3] een brief met een {uitnodiging|a2}. [Shastri|p1] {accepteerde|r2} na een week; [Ayub Khan|p3] {liet|r3} hem zeven weken onbeantwoord en {kwam toen toch|r4}.

[Kosygin|p2] speelde niet de rechter maar de kelner. Zes dagen lang {liep|e4} [hij|p2] van villa naar villa, soms om drie uur 's nachts, want [de twee delegaties|IN+PK] weigerden dagenlang [elkaar|IN+PK] te {zien|e5}. [India|IN] {eiste|a3} een niet-aanvalsverklaring. [Pakistan|PK] was daar {alleen toe te bewegen|r5} {indien|a4} er een regeling voor Kasjmir in stond, en dat was voor [Shastri|p1] {onbespreekbaar|r6}. Op 9 januari stonden de koffers van minister [Bhutto|p4] al in de hal.

Wat uiteindelijk op papier kwam, was mager: de legers terug naar de linies van voor augustus, gevangenen vrij, ambassadeurs terug. Kasjmir werd 'besproken'. In Lahore gooiden studenten ruiten in; in Delhi werd [Shastri|p1] als martelaar begraven voor men [hem|p1] als verrader kon uitschelden.

Dr. A. Boeschoten is historicus. Zijn proefschrift over de kanaalwateren van de Punjab verschijnt in het voorjaar.
=====
entities:
  IN: {name: India, type: State}
  PK: {name: Pakistan, type: State}
  GB: {name: Verenigd Koninkrijk, type: State}
  SU: {name: Sovjet-Unie, type: State}
  VR: {name: Veiligheidsraad, type: Organisation}
  p1: {name: Lal Bahadur Shastri, type: Person}
  p2: {name: Aleksej Kosygin, type: Person}
  p3: {name: Ayub Khan, type: Person}
  p4: {name: Bhutto, type: Person}
  l1: {name: Tasjkent, type: Place}
offices:
  - {person: p1, office: premier, of: IN}
  - {person: p4, office: minister, of: PK}
events:
  e1: {type: Agreement, label: akkoord van Tasjkent, participants: [IN, PK, p1, p3], mediators: [p2], place: l1, factuality: actual, part_of: e4}
  e2: {type: Conflict, label: oorlog om Kasjmir, participants: [IN, PK], time: in de zomer van 1965, factuality: actual}
  e3: {type: Agreement, label: staakt-het-vuren, participants: [IN, PK], factuality: actual}
  e4: {type: Mediation, label: Kosygin pendelt, participants: [IN, PK], mediators: [p2], place: l1, time: Zes dagen lang, factuality: actual}
  e5: {type: Meeting, participants: [IN, PK], factuality: counterfactual}
  e6: {type: Mediation, participants: [IN, PK], mediators: [GB], factuality: counterfactual}
acts:
  a1: {type: Proposal, by: GB, to: [IN], kind: mediation_offer, content: "stak in november de vinger op", status: rejected, time: in november}
  a2: {type: Proposal, by: p2, to: [p1, p3], kind: summit, content: "een uitnodiging", status: accepted}
  a3: {type: Demand, by: IN, to: [PK], content: "een niet-aanvalsverklaring"}
  a4: {type: Demand, by: PK, to: [IN], content: "er een regeling voor Kasjmir in stond"}
replies:
  r1: {to: a1, by: IN, answer: rejected}
  r2: {to: a2, by: p1, answer: accepted}
  r3: {to: a2, by: p3, answer: unanswered}
  r4: {to: a2, by: p3, answer: accepted}
  r5: {to: a3, by: PK, answer: accepted}
  r6: {to: a4, by: p1, answer: rejected}
