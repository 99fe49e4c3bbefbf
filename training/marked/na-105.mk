 date 2019-07-08 [Taliban|TA] en [Afghanen|AF] zitten voor het eerst naast [elkaar|TA+AF], „op persoonlijke titel”

Bordjes met een functie erop waren verboden. In [Doha|l1] hebben zondag en maandag zeventig [Afghanen|AF] onder wie ambtenaren, weduwen en een dichter, {gepraat|e1} met zeventien man van [de Taliban|TA]. [Duitsland|DE] en [Qatar|QA] hadden de uitnodigingen samen verstuurd; [Markus Potzel|p1], [de [Duitse|DE] gezant|p1], zat de ochtenden {voor|e1}, [Mutlaq al-Qahtani|p2] van [Qatar|QA] de middagen.

Van [de Taliban|TA] {voerde|d1} [Sher Mohammad Abbas Stanikzai|p3] het hoge woord. Verder kende men [Amir Khan Muttaqi|p4] en [Shahabuddin Delawar|p5]. President [Ghani|p6] had niemand mogen sturen, maar zeven van de aanwezigen staan op [zijn|p6] loonlijst.

Besloten is er niets, dat was de afspraak. Wel kwam er, nadat [Potzel|p1] de klok letterlijk had stilgezet, een {gezamenlijke oproep|e2} uit om ziekenhuizen en scholen te ontzien. „Een begin van een begin”, {noemde|s1} dichter [Asadullah Samim|p7] dat.

In hetzelfde hotel, twee gangen verder, gaan de [Amerikanen|US] en [de Taliban|TA] dinsdag verder met [hun|US+TA] eigen {overleg|e3}. Daar hangen wel bordjes.
=====
entities:
  TA: {name: Taliban, type: Organisation}
  AF: {name: Afghanistan, type: State}
  DE: {name: Duitsland, type: State}
  QA: {name: Qatar, type: State}
  US: {name: Verenigde Staten, type: State}
  l1: {name: Doha, type: Place}
  p1: {name: Markus Potzel, type: Person}
  p2: {name: Mutlaq al-Qahtani, type: Person}
  p3: {name: Sher Mohammad Abbas Stanikzai, type: Person}
  p4: {name: Amir Khan Muttaqi, type: Person}
  p5: {name: Shahabuddin Delawar, type: Person}
  p6: {name: Ghani, type: Person}
  p7: {name: Asadullah Samim, type: Person}
offices:
  - {person: p1, office: gezant, of: DE}
  - {person: p6, office: President, of: AF}
events:
  e1: {type: Negotiation, participants: [TA, AF], mediators: [p1, p2], hosts: [DE, QA], place: l1, time: "zondag en maandag", factuality: actual}
  e2: {type: Agreement, label: oproep, participants: [TA, AF], place: l1, factuality: actual, part_of: e1}
  e3: {type: Negotiation, participants: [US, TA], place: l1, time: dinsdag, factuality: planned}
acts:
  s1: {type: Statement, by: p7, content: "Een begin van een begin"}
delegations:
  d1: {of: TA, head: p3, members: [p4, p5], event: e1}
