 date 2008-06 [Djibouti|DJ] en [Eritrea|ER] aan [Qatarese|QA] tafel

[Djibouti|DJ] en [Eritrea|ER] {onderhandelen|e1} sinds woensdag in [Doha|l1] over de rots van [Ras Doumeira|l2]. Gastheer is staatssecretaris [Hamad al-Misned|p1] van [Qatar|QA]; [de Arabische Liga|AL] en [de Afrikaanse Unie|AU] kijken toe. De {besprekingen|e1} {duren voort|o1}. Tot dusver is er niets over de inhoud naar buiten gekomen.
=====
entities:
  DJ: {name: Djibouti, type: State}
  ER: {name: Eritrea, type: State}
  QA: {name: Qatar, type: State}
  p1: {name: Hamad al-Misned, type: Person}
  AL: {name: Arabische Liga, type: Organisation}
  AU: {name: Afrikaanse Unie, type: Organisation}
  l1: {name: Doha, type: Place}
  l2: {name: Ras Doumeira, type: Place}
offices:
  - {person: p1, office: staatssecretaris, of: QA}
events:
  e1: {type: Negotiation, label: gesprekken in Doha over Ras Doumeira, participants: [DJ, ER], hosts: [p1, QA], observers: [AL, AU], place: l1, time: sinds woensdag, factuality: actual}
outcomes:
  o1: {of: e1, type: ongoing}
