 date 2006-08-24 [Israël|IL] {ontkent|a1} {praten|e1} over {ruil|e2}

[Israël|IL] {spreekt|a1} tegen dat [het|IL] via [Duitsland|DE] {onderhandelt|e1} met [Hezbollah|HZ] over een {uitwisseling|e2} van gevangenen. Het weekblad Der Tag had geschreven dat een [Duitse|DE] spion op [Cyprus|l1] {bemiddelt|e3}. "Pure fantasie", {reageert|a1} een zegsman van premier [Amos Lavi|p1].
=====
entities:
  IL: {name: Israël, type: State}
  DE: {name: Duitsland, type: State}
  HZ: {name: Hezbollah, type: Organisation}
  l1: {name: Cyprus, type: Place}
  p1: {name: Amos Lavi, type: Person}
offices:
  - {person: p1, office: premier, of: IL}
events:
  e1: {type: Negotiation, label: onderhandelingen over een ruil, participants: [IL, HZ], mediators: [DE], place: l1, factuality: counterfactual}
  e2: {type: Agreement, label: uitwisseling van gevangenen, participants: [IL, HZ], factuality: counterfactual, part_of: e1}
  e3: {type: Mediation, label: Duitse bemiddeling op Cyprus, participants: [IL, HZ], mediators: [DE], place: l1, factuality: counterfactual}
acts:
  a1: {type: Statement, by: IL, content: dat het via Duitsland onderhandelt met Hezbollah over een uitwisseling van gevangenen, about: e1}
