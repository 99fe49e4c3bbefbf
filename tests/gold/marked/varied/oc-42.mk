 date 2023-10-26 Vandaag in het verleden: [vier landen|AR+BR+CL+US] borg voor een berg

Radiocolumn, uitgesproken in 'Met het oog op morgen'

Goedenavond. Het gaat over een berg die Tiwinza heet. U kent hem niet, dat hindert niet, hij is één vierkante kilometer groot.

Op 26 oktober 1998 - dus vandaag precies een kwarteeuw geleden - zetten de presidenten [Jamil Mahuad|p1] van [Ecuador|EC] en [Alberto Fujimori|p2] van [Peru|PE] in [Brasilia|l1] een punt achter een {ruzie|e1} die ouder was dan [zij|p1+p2] samen: {vrede|e2}. Drie jaar eerder was er nog om {gevochten|e1}, een maand lang, in de wolken. De grens was al in 1942 getrokken, in het {Protocol van Rio|e3}, waarvoor [Argentinië|AR], [Brazilië|BR], [Chili|CL] en [de Verenigde Staten|US] garant stonden. Alleen bleek er toen iemand een rivier vergeten te zijn.

[Die vier|AR+BR+CL+US] hebben het opgeknapt. [Hun|AR+BR+CL+US] gezanten - vooral de [Amerikaan|US] [Luigi Einaudi|p3], geen familie van de pianist - {trokken|e4} drie jaar van hoofdstad naar hoofdstad. En toen het om die ene kilometer vastliep, {vroegen|a1} [Mahuad|p1] en [Fujimori|p2] of [de borgen|AR+BR+CL+US] het dan maar wilden beslissen. Ja, {zeiden|r1} [die|AR+BR+CL+US], op één {voorwaarde|a2}: de parlementen slikken de uitkomst van tevoren. Dat {deden|r2} ze. Blind.

De uitkomst: de berg is van [Peru|PE], maar [Ecuador|EC] bezit hem. Als een tuin. Men mag er zijn doden begraven, maar niet geboren worden.

Dat is de beste regel die ik ooit in een {verdrag|e2} las.

Morgen regent het, tien graden. Slaap zacht.
=====
entities:
  EC: {name: Ecuador, type: State}
  PE: {name: Peru, type: State}
  AR: {name: Argentinië, type: State}
  BR: {name: Brazilië, type: State}
  CL: {name: Chili, type: State}
  US: {name: Verenigde Staten, type: State}
  p1: {name: Jamil Mahuad, type: Person}
  p2: {name: Alberto Fujimori, type: Person}
  p3: {name: Luigi Einaudi, type: Person}
  l1: {name: Brasilia, type: Place}
offices:
  - {person: p1, office: president, of: EC}
  - {person: p2, office: president, of: PE}
  - {person: p3, office: gezant, of: US}
events:
  e1: {type: Conflict, label: grensconflict, participants: [EC, PE], time: Drie jaar eerder, factuality: actual}
  e2: {type: Agreement, label: vrede van Brasilia, participants: [p1, p2, EC, PE], guarantors: [AR, BR, CL, US], place: l1, time: Op 26 oktober 1998, factuality: actual}
  e3: {type: Agreement, label: Protocol van Rio, participants: [EC, PE], guarantors: [AR, BR, CL, US], time: in 1942, factuality: actual}
  e4: {type: Mediation, participants: [EC, PE], mediators: [AR, BR, CL, US, p3], time: drie jaar, factuality: actual}
acts:
  a1: {type: Proposal, by: p1, to: [AR, BR, CL, US], kind: other, content: "of de borgen het dan maar wilden beslissen", status: accepted}
  a2: {type: Demand, by: AR, to: [EC, PE], content: "de parlementen slikken de uitkomst van tevoren"}
replies:
  r1: {to: a1, by: AR, answer: accepted}
  r2: {to: a2, by: EC, answer: accepted}
