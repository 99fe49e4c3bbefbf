 date 2025-11-23 [Genève|l1] van uur tot uur

18.25 - {Volgens|a1} [Rubio|p1] is er 'geweldig veel vooruitgang', maar ook nog 'een paar haakjes'. [De [Amerikaanse|US] minister|p1] {sprak|e1} aan het eind van de middag kort met de pers. Over de vraag of [Oekraïne|UA] gebied moet afstaan wilde [hij|p1] niets kwijt.

17.50 - Op het station van Ternopil zijn de laatste vermisten gevonden. Het dodental na de raketaanval van woensdag staat nu op 34.

16.10 - Het Europese {tegenvoorstel|s1} is binnen. [Londen|GB], [Parijs|FR] en [Berlijn|DE] willen de maximale omvang van het [Oekraïense|UA] leger op 800.000 man zetten in plaats van 600.000. [De Amerikanen|US] zouden het 'met interesse' hebben {gelezen|r1}.

14.30 - [Andrij Jermak|p2], de chef-staf van [Zelensky|p3], is {aangeschoven|e2}. In [zijn|p2] {kielzog|d1} lopen [Roestem Oemerov|p4] en drie generaals mee.

13.05 - [Trump|p5] {klaagt|a4} op Truth Social dat [Kiev|UA] 'nul dankbaarheid' toont. Minuten later bedankt [Zelensky|p3] [hem|p5] uitvoerig.

11.40 - 'Het plan komt niet van [de Russen|RU]', {zegt|a2} een woordvoerder van het State Department over de 28 punten. Twee senatoren hadden dat zaterdag {beweerd|a3}.

09.15 - Grauw weer in [Genève|l1]. Er rijden 23 zwarte busjes over de Pont du Mont-Blanc.
=====
entities:
  US: {name: "Verenigde Staten", type: State}
  UA: {name: "Oekraïne", type: State}
  GB: {name: "Verenigd Koninkrijk", type: State}
  FR: {name: "Frankrijk", type: State}
  DE: {name: "Duitsland", type: State}
  RU: {name: "Rusland", type: State}
  p1: {name: "Rubio", type: Person}
  p2: {name: "Andrij Jermak", type: Person}
  p3: {name: "Zelensky", type: Person}
  p4: {name: "Roestem Oemerov", type: Person}
  p5: {name: "Trump", type: Person}
  l1: {name: "Genève", type: Place}
offices:
  - {person: p1, office: "minister", of: US}
events:
  e1: {type: PressConference, participants: [p1], time: "aan het eind van de middag", factuality: actual}
  e2: {type: Negotiation, participants: [US, UA], place: l1, factuality: actual}
acts:
  a1: {type: Statement, by: p1, content: "geweldig veel vooruitgang", about: e2}
  a2: {type: Statement, by: "een woordvoerder van het State Department", content: "Het plan komt niet van de Russen"}
  a3: {type: Statement, by: "Twee senatoren"}
  a4: {type: Statement, by: p5, content: "Kiev 'nul dankbaarheid' toont"}
  s1: {type: Proposal, by: GB, to: [US], kind: other, content: "de maximale omvang van het Oekraïense leger op 800.000 man zetten", status: unanswered}
replies:
  r1: {to: s1, by: US, answer: unanswered}
delegations:
  d1: {of: UA, head: p2, members: [p4], event: e2}
