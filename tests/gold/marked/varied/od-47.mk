 date 2023-01-09 [Soldaten|SO] thuis: hoe [Togo|TG] [Mali|ML] {ompraatte|e1}

LOMÉ/ABIDJAN — Met witte T-shirts en oranje tasjes kwamen [ze|SO] zaterdag kort voor middernacht aan op het vliegveld van [Abidjan|l1], [de 46 [Ivoriaanse|CI] militairen|SO] die [Mali|ML] sinds 10 juli als huurlingen gevangenhield. De drie vrouwen onder [hen|SO] waren in september al {vrijgelaten|a7}.

Vrijdag had kolonel [Assimi Goïta-Traoré|p1], de leider van [de junta|ML], [hun|SO] gratie {verleend|a6}. Een week eerder waren [zij|SO] nog tot twintig jaar veroordeeld.

Het was de [Togolese|TG] president [Faure Gnassingbé|p2] die de knoop {ontwarde|e1}. [Ivoorkust|CI] had [hem|p2] in juli {gevraagd|a1} te {bemiddelen|e1}, [Mali|ML] had daar na enig aarzelen {mee ingestemd|r1}. [Zijn|p2] minister [Robert Dussai|p3] {reed|e2} elf keer van [Lomé|l2] naar [Bamako|l3] en terug, in een gepantserde Toyota. In een {memorandum|e3}, {getekend|e3} op 22 december, {betuigt|a2} [Ivoorkust|CI] spijt voor 'tekortkomingen' in de papieren van [de soldaten|SO]. Een {eis|a5} van [Goïta|p1], uitlevering van drie [Malinese|ML] politici in [Abidjan|l1], {bleef|r2} buiten de tekst.

[Ecowas|EC] deed intussen iets anders. Begin december {gaf|a3} [het blok|EC] [Bamako|ML] tot nieuwjaar de tijd, op straffe van nieuwe sancties. "Dat heeft [ons|TG] drie weken gekost", {verzucht|a4} een [Togolese|TG] diplomaat. Het was bovendien een [trio van [Ecowas|EC]-presidenten|TR] dat in september onverrichter zake uit [Bamako|l3] {terugkeerde|o1+e4}.

Korporaal Koné (27) wil eerst slapen. 'En dan atiéké met tonijn.'
=====
entities:
  SO: {name: Ivoriaanse militairen, type: Organisation}
  TG: {name: Togo, type: State}
  ML: {name: Mali, type: State}
  CI: {name: Ivoorkust, type: State}
  EC: {name: Ecowas, type: Organisation}
  TR: {name: trio van Ecowas-presidenten, type: Organisation}
  p1: {name: Assimi Goïta-Traoré, type: Person}
  p2: {name: Faure Gnassingbé, type: Person}
  p3: {name: Robert Dussai, type: Person}
  l1: {name: Abidjan, type: Place}
  l2: {name: Lomé, type: Place}
  l3: {name: Bamako, type: Place}
offices:
  - {person: p1, office: leider van de junta, of: ML}
  - {person: p2, office: president, of: TG}
  - {person: p3, office: minister, of: TG}
events:
  e1: {type: Mediation, participants: [CI, ML], mediators: [p2, p3, TG], factuality: actual}
  e2: {type: Visit, participants: [p3], place: l3, factuality: actual, part_of: e1}
  e3: {type: Agreement, label: memorandum, participants: [CI, ML], mediators: [TG], time: op 22 december, factuality: actual}
  e4: {type: Visit, participants: [TR], place: l3, time: in september, factuality: actual}
acts:
  a1: {type: Proposal, by: CI, to: [p2, ML], kind: mediation_offer, content: te bemiddelen, status: accepted, time: in juli}
  a2: {type: Concession, by: CI, to: [ML], content: spijt voor 'tekortkomingen' in de papieren van de soldaten, about: e3}
  a3: {type: Warning, by: EC, to: [ML], content: "tot nieuwjaar de tijd, op straffe van nieuwe sancties", time: Begin december}
  a5: {type: Demand, by: p1, to: [CI], content: uitlevering van drie Malinese politici in Abidjan}
  a6: {type: Concession, by: p1, to: [CI], content: hun gratie verleend, time: Vrijdag}
  a7: {type: Concession, by: ML, to: [CI], content: De drie vrouwen, time: in september}
  a4: {type: Statement, by: een Togolese diplomaat, content: Dat heeft ons drie weken gekost}
replies:
  r1: {to: a1, by: ML, answer: accepted}
  r2: {to: a5, by: CI, answer: rejected}
outcomes:
  o1: {of: e4, type: no_breakthrough}
