 date 2017-09-02 [Dili|TL] en [Canberra|AU] halen zeegrens uit het slop

Een pijpleiding van honderdvijftig kilometer scheidde [hen|TL+AU] vijftien jaar lang, een commissie in [Kopenhagen|l1] heeft [hen|TL+AU] samengebracht. [Oost-Timor|TL] en [Australië|AU] zijn het zaterdag op hoofdlijnen {eens geworden|e1+o1} over de zeegrens. Wie het gas van het Sunriseveld mag verwerken, daarover kwam {nog geen uitsluitsel|o1}.

De verzoeningscommissie van [het Permanent Hof van Arbitrage|PCA], onder voorzitterschap van de Deense jurist [Anders Hvidtfeldt|p1], maakte het nieuws bekend. Het was de eerste keer dat een land door een ander tot zulke {verzoening|e2} werd gedagvaard. [Australië|AU] {betwistte|s2} aanvankelijk dat de commissie bevoegd was en bleef in de eerste week weg.

Het [Timorese|TL] team {stond onder aanvoering|d1} van verzetsheld [Taur Soares-Gusmão|p2]; [zijn|p2] rechterhand was minister [Hermenegildo Pinto|p3]. [Canberra|AU] had topambtenaar [Gwen Macready|p4] {gestuurd|d2}.

"Die lijn is [onze|TL] tweede onafhankelijkheid", {glunderde|s3} [Soares-Gusmão|p2]. [Macready|p4] hield het bij "een ordelijk gesprek". Wat de pijpleiding betreft, {stelt|s4} [Dili|TL] voor haar naar de eigen zuidkust te leggen, [Australië|AU] {zweert|r1} bij Darwin. In oktober {zit|e3} men daarover opnieuw samen, waarschijnlijk in [Singapore|l2]. Het eigenlijke {verdrag|e4} moet vóór het jaareinde klaar zijn.
=====
entities:
  TL: {name: Oost-Timor, type: State}
  AU: {name: Australië, type: State}
  PCA: {name: Permanent Hof van Arbitrage, type: Organisation}
  l1: {name: Kopenhagen, type: Place}
  l2: {name: Singapore, type: Place}
  p1: {name: Anders Hvidtfeldt, type: Person}
  p2: {name: Taur Soares-Gusmão, type: Person}
  p3: {name: Hermenegildo Pinto, type: Person}
  p4: {name: Gwen Macready, type: Person}
offices:
  - {person: p3, office: minister, of: TL}
  - {person: p4, office: topambtenaar, of: AU}
events:
  e1: {type: Agreement, label: akkoord op hoofdlijnen over de zeegrens, participants: [TL, AU], mediators: [p1, PCA], place: l1, time: zaterdag, factuality: actual, part_of: e2}
  e2: {type: Negotiation, label: verzoeningsprocedure, participants: [TL, AU], mediators: [p1, PCA], place: l1, factuality: actual}
  e3: {type: Negotiation, label: vervolg in oktober, participants: [TL, AU], place: l2, time: In oktober, factuality: planned, after: e2}
  e4: {type: Agreement, label: eigenlijk verdrag, participants: [TL, AU], time: vóór het jaareinde, factuality: planned}
acts:
  s2: {type: Statement, by: AU, content: "dat de commissie bevoegd was"}
  s3: {type: Statement, by: p2, content: "Die lijn is onze tweede onafhankelijkheid", about: e1}
  s4: {type: Proposal, by: TL, to: [AU], kind: other, content: "haar naar de eigen zuidkust te leggen", status: rejected}
replies:
  r1: {to: s4, by: AU, answer: rejected}
delegations:
  d1: {of: TL, head: p2, members: [p3], event: e2}
  d2: {of: AU, head: p4, members: [], event: e2}
outcomes:
  o1: {of: e2, type: partial_agreement}
