 date 2003-12-19 Tien regels

[Libië|LY] {ziet af|a1+o1} van massavernietigingswapens en laat inspecteurs toe. Dat hebben kolonel [Gaddafi|p1], premier [Blair|p2] en president [Bush|p3] vanavond vrijwel gelijktijdig {meegedeeld|s1}. Aan de stap gingen negen maanden van geheime {gesprekken|e1} in [Londen|l1] vooraf. [De [Libische|LY] delegatie|LY] stond daar {onder leiding van|d1} inlichtingenchef [Moussa Koussa|p4], met wie [de Britten|GB] een jaar eerder nog niet in één kamer gezien wilden worden. [Bush|p3] {hield|a2} in [zijn|p3] toespraak opheffing van de sancties in het vooruitzicht.
=====
entities:
  LY: {name: Libië, type: State}
  GB: {name: Verenigd Koninkrijk, type: State}
  l1: {name: Londen, type: Place}
  p1: {name: Gaddafi, type: Person}
  p2: {name: Blair, type: Person}
  p3: {name: Bush, type: Person}
  p4: {name: Moussa Koussa, type: Person}
offices:
  - {person: p1, office: kolonel, of: LY}
  - {person: p4, office: inlichtingenchef, of: LY}
events:
  e1: {type: Negotiation, label: geheime gesprekken, participants: [LY, GB, p4], place: l1, time: negen maanden, factuality: actual}
acts:
  a1: {type: Concession, by: LY, content: van massavernietigingswapens}
  s1: {type: Statement, by: p1, content: "ziet af van massavernietigingswapens en laat inspecteurs toe", time: vanavond}
  a2: {type: Concession, by: p3, to: [LY], content: opheffing van de sancties, factuality: possible}
delegations:
  d1: {of: LY, head: p4, members: [], event: e1}
outcomes:
  o1: {of: e1, type: agreement}
