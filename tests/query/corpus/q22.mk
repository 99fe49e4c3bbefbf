 date 2024-11-02 Nederlanders in Den Haag

Minister [Caspar Veldkamp|p1] leidt de [Nederlandse|NL] {delegatie|d1} bij het {gesprek|e1} met [Qatar|QA] in [Den Haag|l1] vandaag, met ambassadeur [Anna de Vries|p2] en zakenman [Jan Smit|p3]. 'Het gaat over vrede', {zei|s1} [Veldkamp|p1] over [Qatar|QA].
=====
entities:
  NL: {name: Nederland, type: State}
  QA: {name: Qatar, type: State}
  l1: {name: Den Haag, type: Place}
  p1: {name: Caspar Veldkamp, type: Person}
  p2: {name: Anna de Vries, type: Person}
  p3: {name: Jan Smit, type: Person}
offices:
  - {person: p1, office: minister, of: NL}
  - {person: p2, office: ambassadeur, of: NL}
events:
  e1: {type: Meeting, participants: [NL, QA], place: l1, time: vandaag, factuality: actual}
acts:
  s1: {type: Statement, by: p1, content: Het gaat over vrede}
delegations:
  d1: {of: NL, head: p1, members: [p2, p3], event: e1}
note:
  days: {e1: 2024-11-02}
