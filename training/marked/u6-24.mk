 date 2018-09-15 [Mechelaar|p1] krijgt [Mozambikaanse|MZ] oude vijanden aan één tafel

Drie maanden na de dood van de leider van [Renamo|RE] hebben [de [Mozambikaanse|MZ] regering|MZ] en [de oppositiebeweging|RE] in [Beira|l1] een {verklaring|e1+o1} {getekend|e1}. Een deel van de strijders van [Renamo|RE] levert voor Kerstmis de wapens in.

De [Belgische|BE] diplomaat [Hugo Verstraelen|p1], afkomstig uit Mechelen, {bemiddelde|e2}. Op [zijn|p1] {voorstel|s1} mogen veertien officieren van [Renamo|RE] naar de top van het leger. President [Armando Macuácua|p2] {aanvaardde|r1} dat na een nacht bedenktijd. Een ander {idee|s2} van [Verstraelen|p1], gouverneurs door het volk te laten kiezen, {ging|r2} [hem|p2] aanvankelijk te ver. Na de zomer {draaide|r3} [hij|p2] bij.

Voor generaal [Eusébio Nhantumbo|p3], die een eigen vleugel van [Renamo|RE] aanvoert, is het niet genoeg. [Hij|p3] {eist|s3} geld voor elke man die afzwaait en {dreigt|s4} anders in het bos te blijven. Dat [de regering|MZ] die {eis|s3} inwilligt, is volgens [de minister van Defensie|p4] "{uitgesloten|r4}".

De Zambezi is intussen gezakt, zodat de weg naar Gorongosa weer open is. De sneltrein die China in 2016 aanbood, kwam er nooit: de offerte verviel.
=====
entities:
  MZ: {name: Mozambique, type: State}
  BE: {name: België, type: State}
  RE: {name: Renamo, type: Organisation}
  l1: {name: Beira, type: Place}
  p1: {name: Hugo Verstraelen, type: Person}
  p2: {name: Armando Macuácua, type: Person}
  p3: {name: Eusébio Nhantumbo, type: Person}
  p4: {name: minister van Defensie, type: Person}
offices:
  - {person: p1, office: diplomaat, of: BE}
  - {person: p2, office: President, of: MZ}
  - {person: p3, office: generaal, of: RE}
  - {person: p4, office: minister van Defensie, of: MZ}
events:
  e1: {type: Agreement, label: verklaring van Beira, participants: [MZ, RE], mediators: [p1], place: l1, factuality: actual}
  e2: {type: Mediation, participants: [MZ, RE], mediators: [p1], factuality: actual}
acts:
  s1: {type: Proposal, by: p1, to: [MZ], kind: other, content: "mogen veertien officieren van Renamo naar de top van het leger", status: accepted}
  s2: {type: Proposal, by: p1, to: [MZ], kind: other, content: "gouverneurs door het volk te laten kiezen", status: accepted}
  s3: {type: Demand, by: p3, to: [MZ], content: "geld voor elke man die afzwaait"}
  s4: {type: Warning, by: p3, to: [MZ], content: "in het bos te blijven"}
replies:
  r1: {to: s1, by: p2, answer: accepted}
  r2: {to: s2, by: p2, answer: rejected}
  r3: {to: s2, by: p2, answer: accepted}
  r4: {to: s3, by: p4, answer: rejected}
delegations: {}
outcomes:
  o1: {of: e1, type: agreement}
