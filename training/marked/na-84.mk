 date 2024-09-24 Vijf minuten in een gang van [de VN|VN]

[NEW YORK|l1] - Het was geen {ontmoeting|e1:counterfactual}, het was een botsing, zegt iedereen die erbij was. De [Venezolaanse|VE] minister [Yván Gil|p1] kwam dinsdag uit de ene deur, [zijn|p1] [Nederlandse|NL] collega [Caspar Veldkamp|p2] uit de andere, en omdat de gang smal is, stonden [ze|p1+p2] [elkaar|p1+p2] even later de {hand|e1} te schudden.

‘Er zitten drie [Nederlanders|NL] bij [u|VE] vast’, zou [Veldkamp|p2] {gezegd|a1} hebben. ‘En acht miljard van [ons|VE] bij [u|NL]’, zou het {weerwoord|a2+r1} geweest zijn. Dat laatste slaat op bevroren tegoeden, die naar men weet vooral in Londen liggen.

[Edmundo González|p3], [de oppositiekandidaat die zes weken in de [Nederlandse|NL] residentie had gezeten|p3], zag vanuit Madrid foto's van het tafereel. [Hij|p3] {noemde|s1} het ‘een prima begin’. In [Caracas|VE] {ontkent|s2} men dat er een {ontmoeting|e1:counterfactual} geweest is. In [Den Haag|NL] {laat|s3} een woordvoerster het bij: ‘[We|NL] lopen door veel gangen.’
=====
entities:
  VN: {name: VN, type: Organisation}
  VE: {name: Venezuela, type: State}
  NL: {name: Nederland, type: State}
  l1: {name: New York, type: Place}
  p1: {name: Yván Gil, type: Person}
  p2: {name: Caspar Veldkamp, type: Person}
  p3: {name: Edmundo González, type: Person}
offices:
  - {person: p1, office: minister, of: VE}
  - {person: p2, office: minister, of: NL}
  - {person: p3, office: oppositiekandidaat, of: VE}
events:
  e1: {type: Meeting, participants: [p1, p2], place: l1, time: dinsdag, factuality: actual}
acts:
  a1: {type: Demand, by: p2, to: [p1], content: "Er zitten drie Nederlanders bij u vast", factuality: possible}
  a2: {type: Demand, by: p1, to: [p2], content: "acht miljard van ons", factuality: possible}
  s1: {type: Statement, by: p3, content: "een prima begin", about: e1}
  s2: {type: Statement, by: VE, content: "dat er een ontmoeting geweest is", about: e1}
  s3: {type: Statement, by: NL, content: "We lopen door veel gangen", about: e1}
replies:
  r1: {to: a1, by: p1, answer: unanswered}
