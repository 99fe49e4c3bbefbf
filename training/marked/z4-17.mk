 date 2019-05-29 [Belize|BZ] en [Guatemala|GT] {laten|e1} [Den Haag|ICJ] over grens beslissen

DEN HAAG - Na 160 jaar gesteggel {leggen|e1} [Belize en Guatemala|BZ+GT] [hun|BZ+GT] grensgeschil voor aan [het Internationaal Gerechtshof|ICJ]. Gezanten van [beide landen|BZ+GT] hebben dinsdag in [het Vredespaleis|l1] een gezamenlijke {akte|e1} overhandigd waarin [ze|BZ+GT] zich {verbinden|e1} het vonnis te eerbiedigen.

Volkenrechtskundige [Sietske Wiarda|p2] {spreekt|s2} van "een zeldzaam volwassen stap". [De Organisatie van Amerikaanse Staten|OAS] {stond|e2} [het tweetal|BZ+GT] sinds 2003 bij als scheidsrechter zonder fluit; de {patrouilleafspraken|e3} die in 2016 uit dat werk voortkwamen, blijven gelden tot de uitspraak.

[Guatemala|GT] {deed|a1} alvast afstand van [zijn|GT] aanspraak op de kuststrook bij Belmopan. [De [Belizaanse|BZ] gevolmachtigde|p1], [Errol Castillo-Usher|p1], {zei|s1} daar "met een zekere ontroering" kennis van te nemen.
=====
entities:
  BZ: {name: Belize, type: State}
  GT: {name: Guatemala, type: State}
  ICJ: {name: Internationaal Gerechtshof, type: Organisation}
  OAS: {name: Organisatie van Amerikaanse Staten, type: Organisation}
  p1: {name: Errol Castillo-Usher, type: Person}
  p2: {name: Sietske Wiarda, type: Person}
  l1: {name: Vredespaleis, type: Place}
offices:
  - {person: p1, office: gevolmachtigde, of: BZ}
events:
  e1: {type: Agreement, label: akte voor het Internationaal Gerechtshof, participants: [BZ, GT], place: l1, time: dinsdag, factuality: actual}
  e2: {type: Mediation, label: bijstand van de OAS, participants: [BZ, GT], mediators: [OAS], time: sinds 2003, factuality: actual}
  e3: {type: Agreement, label: patrouilleafspraken, participants: [BZ, GT], mediators: [OAS], time: in 2016, factuality: actual}
acts:
  a1: {type: Concession, by: GT, to: [BZ], content: afstand van zijn aanspraak op de kuststrook bij Belmopan}
  s1: {type: Statement, by: p1, content: met een zekere ontroering, about: e1}
  s2: {type: Statement, by: p2, content: een zeldzaam volwassen stap, about: e1}
replies: {}
