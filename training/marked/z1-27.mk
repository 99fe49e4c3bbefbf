 date 2012-12-11 Wat [Asmara|ER] en [Djibouti|DJ] in [Doha|l1] {bespraken|e1}, blijft onduidelijk

Achter gesloten deuren hebben afgezanten van [Eritrea|ER] en [Djibouti|DJ] dinsdag in [Doha|l1] {gesproken|e1} over negentien vermiste militairen. [Qatar|QA] was gastland en {scheidsrechter|e1}. [Qatar|QA] had vooraf een {uitruil|a1} van de mannen tegen krijgsgevangenen {geopperd|a1}. Na afloop glipten de gezanten via de parkeergarage naar buiten; over het resultaat is {niets bekendgemaakt|u1}. [Eritrea|ER] was {afgekomen|d1} met één man, majoor [Tesfalem Ghebre|p1].
=====
entities:
  ER: {name: Eritrea, type: State}
  DJ: {name: Djibouti, type: State}
  QA: {name: Qatar, type: State}
  l1: {name: Doha, type: Place}
  p1: {name: Tesfalem Ghebre, type: Person}
offices:
  - {person: p1, office: majoor, of: ER}
events:
  e1: {type: Negotiation, label: gesprek over vermiste militairen, participants: [ER, DJ, p1], mediators: [QA], hosts: [QA], place: l1, time: dinsdag, factuality: actual}
acts:
  a1: {type: Proposal, by: QA, to: [ER, DJ], kind: prisoner_exchange, content: een uitruil van de mannen tegen krijgsgevangenen, status: proposed}
delegations:
  d1: {of: ER, head: p1, members: [], event: e1}
outcomes:
  u1: {of: e1, type: unknown}
