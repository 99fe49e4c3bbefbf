 date 2019-11-02 In memoriam [Wiebe Haringa|p1] (1936-2019), de man die in [Tirana|l1] bleef zitten

In Drachten is op 83-jarige leeftijd oud-ambassadeur [Wiebe Haringa|p1] overleden. Wie [hem|p1] kende, kende het verhaal van [Tirana|l1], maart 1997, toen [Albanië|AL] in brand stond en de meeste diplomaten met de helikopter vertrokken. [Haringa|p1] bleef. In [zijn|p1] woonkamer {ontmoetten|e1} president [Besnik Kola|p2] en oppositieleider [Agim Dervishi|p3] [elkaar|p2+p3] voor het eerst in een halfjaar; de gastheer zette koffie en zweeg.

Na drie avonden werd er een {regering van nationale verzoening|e2} op papier gezet. [Dervishi|p3] had {geëist|a1} dat het leger in de kazerne bleef, en dat werd [hem|p3] na lang tegenstribbelen {gegund|r1}.

Zelf vond [hij|p1] het woord {bemiddelaar|e3} overdreven. '[Ik|p1] had een huis met dikke muren', {zei|s1} [hij|p1] later tegen deze krant.

Minder goede herinneringen bewaarde [hij|p1] aan de {top|e4} van [Caïro|l2], waar [hij|p1] in 1990 als lid van een [Nederlandse|NL] {delegatie|d1} {onder minister|d1} [Van den Broek|p4] drie dagen in een gang had staan wachten. 'Daar is {niets uitgekomen|o1}, behalve spit.'

[Haringa|p1] laat een vrouw, vier kinderen en een skûtsje na.
=====
entities:
  AL: {name: Albanië, type: State}
  NL: {name: Nederland, type: State}
  l1: {name: Tirana, type: Place}
  l2: {name: Caïro, type: Place}
  p1: {name: Wiebe Haringa, type: Person}
  p2: {name: Besnik Kola, type: Person}
  p3: {name: Agim Dervishi, type: Person}
  p4: {name: Van den Broek, type: Person}
offices:
  - {person: p2, office: president, of: AL}
  - {person: p4, office: minister, of: NL}
events:
  e1: {type: Negotiation, participants: [p2, p3], hosts: [p1], place: l1, time: "maart 1997", factuality: actual}
  e2: {type: Agreement, label: regering van nationale verzoening, participants: [p2, p3], time: "Na drie avonden", factuality: actual, part_of: e1}
  e3: {type: Mediation, participants: [p2, p3], mediators: [p1], factuality: possible}
  e4: {type: Meeting, label: top van Caïro, participants: [NL], place: l2, time: "in 1990", factuality: actual}
acts:
  a1: {type: Demand, by: p3, to: [p2], content: "dat het leger in de kazerne bleef"}
  s1: {type: Statement, by: p1, content: "Ik had een huis met dikke muren"}
replies:
  r1: {to: a1, by: p2, answer: accepted}
delegations:
  d1: {of: NL, head: p4, members: [p1], event: e4}
outcomes:
  o1: {of: e4, type: no_breakthrough}
