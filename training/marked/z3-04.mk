 date 2014-07-22 Theepauze op de steppe

Foto: premier [Batbold Ganzorig|p1] van [Mongolië|MN] schenkt paardenmelk in voor [zijn|p1] [Japanse|JP] ambtgenote [Haruka Shimizu|p2], die drie dagen {te gast|e1} is. In deze vilten tent, buiten Ulaanbaatar, {zetten|e2} [ze|p1+p2] gisteren [hun|p1+p2] handtekening onder een {verdrag|e2} over de winning van koper.
=====
entities:
  p1: {name: Batbold Ganzorig, type: Person}
  p2: {name: Haruka Shimizu, type: Person}
  MN: {name: Mongolië, type: State}
  JP: {name: Japan, type: State}
offices:
  - {person: p1, office: premier, of: MN}
  - {person: p2, office: ambtgenote, of: JP}
events:
  e1: {type: Visit, label: bezoek van Shimizu aan Mongolië, participants: [p2], hosts: [p1], place: MN, time: drie dagen, factuality: actual}
  e2: {type: Agreement, label: verdrag over de winning van koper, participants: [p1, p2, MN, JP], time: gisteren, factuality: actual, part_of: e1}
