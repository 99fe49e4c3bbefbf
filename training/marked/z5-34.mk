 date 1999-06-12 [Guatemala|GT] {roept|a1} gezant [Belize|BZ] naar huis na schot aan de grens

GUATEMALA-STAD (EFE) - [Guatemala|GT] heeft vrijdag [zijn|GT] ambassadeur in [Belize|BZ] voor onbepaalde tijd {teruggetrokken|a1}. Aanleiding is de dood van een landarbeider van 19 bij Melchor de Mencos. [De OAS|OAS] {stelt|a2+a4} een onderzoek door drie neutrale rechters voor; [Belmopan|BZ] {heeft er oren naar|r1}, [Guatemala|GT] {bestudeert|r2} het nog. [Mexico|MX] {riep|a3} tot 'koelbloedigheid' op.
=====
entities:
  GT: {name: Guatemala, type: State}
  BZ: {name: Belize, type: State}
  MX: {name: Mexico, type: State}
  OAS: {name: OAS, type: Organisation}
events: {}
acts:
  a1: {type: Statement, by: GT, content: zijn ambassadeur in Belize voor onbepaalde tijd teruggetrokken, time: vrijdag}
  a2: {type: Proposal, by: OAS, to: [BZ], kind: other, content: een onderzoek door drie neutrale rechters, status: accepted}
  a4: {type: Proposal, by: OAS, to: [GT], kind: other, content: een onderzoek door drie neutrale rechters, status: unanswered}
  a3: {type: Demand, by: MX, to: [GT, BZ], content: koelbloedigheid}
replies:
  r1: {to: a2, by: BZ, answer: accepted}
  r2: {to: a4, by: GT, answer: unanswered}
