 date 2024-09-30 Persbericht Internationaal Gerechtshof: {hoorzittingen|e5} [Gabon|GA] tegen [Equatoriaal-Guinea|GQ]

[DEN HAAG|l4] - In het Vredespaleis beginnen vandaag de {hoorzittingen|e5} in het geschil tussen [Gabon|GA] en [Equatoriaal-Guinea|GQ] over drie eilandjes in de baai van Corisco, waarvan het grootste, Mbanié, dertig hectare meet.

De zaak is niet door één van [beide landen|GA+GQ] aangespannen: [zij|GA+GQ] legden haar samen voor, op grond van een {compromis|e1} dat op 15 november 2016 in [Marrakesh|l1] werd ondertekend na acht jaar {bemiddeling|e2} door [de Verenigde Naties|VN]. Toenmalig secretaris-generaal [Ban Ki-moon|p1] was bij de {ondertekening|e1} aanwezig. Aan het Hof wordt enkel gevraagd welke akten tussen partijen gelden.

Centraal staat een {verdrag|e3} waarvan [Gabon|GA] beweert dat het in 1974 in [Bata|l2] is gesloten. [Equatoriaal-Guinea|GQ] {houdt|s1} staande dat er nooit meer heeft bestaan dan een kladje; een origineel is in geen van beide hoofdsteden gevonden. [De wederpartij|GQ] {beroept|s2} zich op het {verdrag van [Parijs|l3]|e4} van 1900 tussen [Frankrijk|FR] en [Spanje|ES].

[Gabon|GA] wordt {vertegenwoordigd|d1+d2} door [[zijn|GA] gemachtigde|p2], mevrouw [Marie-Madeleine Mborantsuo-Ella|p2], [Equatoriaal-Guinea|GQ] door de heer [Domingo Mba Esono|p3]. De {zittingen|e5} duren tot en met vrijdag 4 oktober. Een verzoek van een milieuorganisatie om als belanghebbende te worden gehoord, is niet in behandeling genomen.

Journalisten dienen zich uiterlijk een half uur voor aanvang te melden aan het hek. Er is beperkt parkeergelegenheid; voor fietsen gelden de gebruikelijke voorschriften.
=====
entities:
  GA: {name: Gabon, type: State}
  GQ: {name: Equatoriaal-Guinea, type: State}
  FR: {name: Frankrijk, type: State}
  ES: {name: Spanje, type: State}
  VN: {name: Verenigde Naties, type: Organisation}
  p1: {name: Ban Ki-moon, type: Person}
  p2: {name: Marie-Madeleine Mborantsuo-Ella, type: Person}
  p3: {name: Domingo Mba Esono, type: Person}
  l1: {name: Marrakesh, type: Place}
  l2: {name: Bata, type: Place}
  l4: {name: Den Haag, type: Place}
  l3: {name: Parijs, type: Place}
offices:
  - {person: p1, office: secretaris-generaal, of: VN}
  - {person: p2, office: gemachtigde, of: GA}
events:
  e1: {type: Agreement, label: compromis van Marrakesh, participants: [GA, GQ], mediators: [VN], observers: [p1], place: l1, time: op 15 november 2016, factuality: actual}
  e2: {type: Mediation, participants: [GA, GQ], mediators: [VN], time: acht jaar, factuality: actual}
  e3: {type: Agreement, label: verdrag van Bata, participants: [GA, GQ], place: l2, time: in 1974, factuality: possible, source: GA}
  e4: {type: Agreement, label: verdrag van Parijs, participants: [FR, ES], place: l3, time: "1900", factuality: actual}
  e5: {type: Meeting, label: hoorzittingen, participants: [GA, GQ, p2, p3], place: l4, time: vandaag, factuality: actual}
acts:
  s1: {type: Statement, by: GQ, content: "dat er nooit meer heeft bestaan dan een kladje", about: e3}
  s2: {type: Statement, by: GQ, content: "het verdrag van Parijs van 1900"}
delegations:
  d1: {of: GA, head: p2, members: [], event: e5}
  d2: {of: GQ, head: p3, members: [], event: e5}
