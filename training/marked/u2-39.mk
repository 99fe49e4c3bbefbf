 date 2019-09-04 [Nairobi|KE] en [Mogadishu|SO]: uitstel bij het Hof, geen {gesprek|e1} in [New York|l1]

Het Internationaal Gerechtshof heeft de zitting over de zeegrens tussen [Kenia|KE] en [Somalië|SO] naar november verplaatst. [Kenia|KE] had twaalf maanden gevraagd om nieuwe advocaten te zoeken; het werden er twee. [Somalië|SO] was tegen elke verschuiving.

Rechters zijn geen diplomaten, en die hadden het drukker. [Ethiopië|ET] {probeerde|e2} vorige week een {treffen|e1+s1+s2} te beleggen van de presidenten [Mwangi Kariuki|p1] en [Abdullahi Warsame|p2], in de marge van de VN-vergadering. [Kariuki|p1] {stemde|r1} in. [Warsame|p2] {hield|r2} de boot af: "Zolang de zaak dient, valt er niets te {bepraten|e1}." Daarop ging de {ontmoeting|e1} {niet door|o1}.

[De [Keniaanse|KE] minister|p3], [Grace Chebet|p3], {beschuldigde|s3} [Mogadishu|SO] in het parlement van veilinghandel; [Somalië|SO] zou in Londen olieblokken in betwist water hebben aangeboden. [Het|SO] {ontkent|s4} dat. [Kenia|KE] {riep|s5} in februari [zijn|KE] ambassadeur terug en {eiste|s6} intrekking van de zeekaart. Nadat [Egypte|EG] had {bemiddeld|e3}, kwam de ambassadeur terug en werd de kaart {van de site gehaald|r5}, al {noemde|s7} [Warsames|p2] woordvoerder [Farah Jimale|p4] dat "technisch onderhoud".

[De Afrikaanse Unie|AU] heeft [beide buren|KE+SO] deze week {aangeboden|e4+s8+s9} het geschil buiten de rechter om te regelen. Een {antwoord|r3+r4} is er nog van geen van beide.

Op 10 november treffen Kenia en Somalië elkaar hoe dan ook: in Kigali, om de halve finale van de Cecafa Cup.
=====
entities:
  KE: {name: Kenia, type: State}
  SO: {name: Somalië, type: State}
  ET: {name: Ethiopië, type: State}
  EG: {name: Egypte, type: State}
  AU: {name: Afrikaanse Unie, type: Organisation}
  l1: {name: New York, type: Place}
  p1: {name: Mwangi Kariuki, type: Person}
  p2: {name: Abdullahi Warsame, type: Person}
  p3: {name: Grace Chebet, type: Person}
  p4: {name: Farah Jimale, type: Person}
offices:
  - {person: p1, office: president, of: KE}
  - {person: p2, office: president, of: SO}
  - {person: p3, office: minister, of: KE}
  - {person: p4, office: woordvoerder, of: SO}
events:
  e1: {type: Meeting, label: treffen van de presidenten, participants: [p1, p2], mediators: [ET], place: l1, factuality: counterfactual}
  e2: {type: Mediation, label: Ethiopische poging tot bemiddeling, participants: [KE, SO], mediators: [ET], time: "vorige week", factuality: actual}
  e3: {type: Mediation, label: Egyptische bemiddeling, participants: [KE, SO], mediators: [EG], factuality: actual}
  e4: {type: Mediation, participants: [KE, SO], mediators: [AU], factuality: possible}
acts:
  s1: {type: Proposal, by: ET, to: [p1], kind: talks, content: "een treffen", status: accepted, time: "vorige week", about: e1}
  s2: {type: Proposal, by: ET, to: [p2], kind: talks, content: "een treffen", status: rejected, time: "vorige week", about: e1}
  s3: {type: Statement, by: p3, to: [SO], content: "veilinghandel"}
  s4: {type: Statement, by: SO, content: "Het ontkent dat"}
  s5: {type: Statement, by: KE, to: [SO], content: "zijn ambassadeur terug", time: "in februari"}
  s6: {type: Demand, by: KE, to: [SO], content: "intrekking van de zeekaart", time: "in februari"}
  s7: {type: Statement, by: p4, content: "technisch onderhoud"}
  s8: {type: Proposal, by: AU, to: [KE], kind: mediation_offer, content: "het geschil buiten de rechter om te regelen", status: unanswered, time: "deze week", about: e4}
  s9: {type: Proposal, by: AU, to: [SO], kind: mediation_offer, content: "het geschil buiten de rechter om te regelen", status: unanswered, time: "deze week", about: e4}
replies:
  r1: {to: s1, by: p1, answer: accepted}
  r2: {to: s2, by: p2, answer: rejected}
  r3: {to: s8, by: KE, answer: unanswered}
  r4: {to: s9, by: SO, answer: unanswered}
  r5: {to: s6, by: SO, answer: accepted}
delegations: {}
outcomes:
  o1: {of: e1, type: cancelled}
