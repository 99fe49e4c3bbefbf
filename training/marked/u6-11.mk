 date 2023-04-14 [Jemen|YE]: 880 gevangenen vrij

[Het Rode Kruis|RK] is vrijdag begonnen met de {overbrenging|e1} van ruim 880 gevangenen tussen [de [Jemenitische|YE] regering|YE] en [de Houthi's|HO]. De eerste vliegtuigen vertrokken tegelijk uit [Aden|l1] en [Sanaa|l2].

Aan de {ruil|e1} ging een maand van loven en bieden vooraf. In maart {zaten|e2} [de partijen|YE+HO] in [Bern|l3] bijeen onder leiding van [VN|VN]-gezant [Mikael Lindqvist|p1]. [De Houthi's|HO] {boden|s1} toen 500 man voor 500 man. [De regering|YE] {vond|r1} dat te weinig en {vroeg|s2} om allen, ook de vier journalisten die in Sanaa ter dood veroordeeld waren. Dat {weigerden|r2} [de rebellen|HO] aanvankelijk. Na tien dagen {gingen|r3} [ze|HO] overstag.

[Saudi-Arabië|SA], dat aan de kant van [de regering|YE] meevecht, {liet|s3} er zestien extra gaan.

[Lindqvist|p1] hoopt dat er in mei een tweede {uitwisseling|e3} volgt. Een woordvoerder van [de Houthi's|HO] {verbond|s4} daar meteen een voorwaarde aan: eerst moet het vliegveld van Sanaa open voor lijnvluchten. "[Wij|YE] onderhandelen niet over vliegvelden terwijl [onze|YE] jongens in de cel zitten", {luidde|r4} het antwoord uit [Aden|YE].

Een van de vrijgelatenen zei dat hij eerst een voorstel ging doen aan zijn verloofde.
=====
entities:
  YE: {name: Jemen, type: State}
  HO: {name: Houthi's, type: Organisation}
  RK: {name: Rode Kruis, type: Organisation}
  VN: {name: Verenigde Naties, type: Organisation}
  SA: {name: Saudi-Arabië, type: State}
  l1: {name: Aden, type: Place}
  l2: {name: Sanaa, type: Place}
  l3: {name: Bern, type: Place}
  p1: {name: Mikael Lindqvist, type: Person}
offices:
  - {person: p1, office: gezant, of: VN}
events:
  e1: {type: Agreement, label: gevangenenruil, participants: [YE, HO], time: vrijdag, factuality: actual}
  e2: {type: Negotiation, label: overleg in Bern, participants: [YE, HO], mediators: [p1], place: l3, time: In maart, factuality: actual}
  e3: {type: Agreement, label: tweede uitwisseling, participants: [YE, HO], time: in mei, factuality: possible}
acts:
  s1: {type: Proposal, by: HO, to: [YE], kind: prisoner_exchange, content: "500 man voor 500 man", status: rejected, about: e2}
  s2: {type: Demand, by: YE, to: [HO], content: "allen, ook de vier journalisten die in Sanaa ter dood veroordeeld waren", about: e2}
  s3: {type: Concession, by: SA, to: [HO], content: "zestien extra"}
  s4: {type: Demand, by: HO, to: [YE], content: "eerst moet het vliegveld van Sanaa open voor lijnvluchten"}
replies:
  r1: {to: s1, by: YE, answer: rejected}
  r2: {to: s2, by: HO, answer: rejected}
  r3: {to: s2, by: HO, answer: accepted}
  r4: {to: s4, by: YE, answer: rejected}
delegations: {}
outcomes: {}

