 date 2017-06-06 In de bergen van Mindanao klinkt het {bestand|e6} als stilte

Van onze correspondent

MANILA - In het dorp waar commandant 'Ka Lito' ons ontvangt, is het {bestand|e6} van januari vooral te horen: aan wat ontbreekt. ,,Vorig jaar kwamen ze met helikopters'', zegt hij. ,,Nu komen ze met rijst.''

Tienduizend kilometer verderop, in een strandhotel in [Noordwijk|l1], {onderhandelden|e1} [de [Filipijnse|PH] regering|PH] en [het communistische Nationaal Democratisch Front|NDF] ([NDF|NDF]) vorige week over de vraag hoe die stilte blijvend kan worden. Het {lukte half|o1}. Regeringsonderhandelaar [Ramon Villacorta|p1] en [NDF|NDF]-voorman [Benigno Lansang|p2], die al dertig jaar in ballingschap leeft in Utrecht, {tekenden|e2} een {akkoord|e2} over landhervorming. Een permanent {staakt-het-vuren|e3}, het tweede punt op de agenda, {sneuvelde|o1} op één zin.

Die zin betrof de ruim vierhonderd politieke gevangenen. [Het NDF|NDF] {wilde|s1} dat zij allen vrijkomen voordat de wapens zwijgen; [Villacorta|p1] mocht van [de president|p4] {niet verder gaan dan|r1+s2} negentien zieken en bejaarden. ,,[Wij|PH] gebruiken gevangenen niet als kleingeld'', {zei|s3} [hij|p1] na terugkeer in Manila. De [Noorse|NOR] {bemiddelaar|e4} [Elisabet Torvik|p3] had nog {voorgesteld|s4+s5} de vrijlating over een jaar uit te smeren. [Lansang|p2] {voelde daar wel voor|r2}. [Manila|PH] {niet|r3}.

[Nederland|NL], dat het hotel had uitgezocht en voor de beveiliging zorgde, bleef op eigen verzoek buiten de zaal.

En nu? In augustus zou de volgende {ronde|e5} beginnen, in [Oslo|l2]. Maar zaterdag kwamen zes mariniers om in een hinderlaag, en zondag {blies|o2} president [Rodolfo Delgado|p4] die {ronde|e5} af. [Torvik|p3] {belde|e7} maandag met [beide kampen|PH+NDF]. [Lansang|p2] {ontkent|s6} dat [zijn|p2] mensen achter de aanslag zitten.

Ka Lito weet van niets; zijn radio is stuk. ,,Als de heren in Holland het eens zijn'', zegt hij bij het afscheid, ,,dan hoor ik het wel. Dan blijft het stil.''
=====
entities:
  PH: {name: Filipijnen, type: State}
  NDF: {name: Nationaal Democratisch Front, type: Organisation}
  NOR: {name: Noorwegen, type: State}
  NL: {name: Nederland, type: State}
  l1: {name: Noordwijk, type: Place}
  l2: {name: Oslo, type: Place}
  p1: {name: Ramon Villacorta, type: Person}
  p2: {name: Benigno Lansang, type: Person}
  p3: {name: Elisabet Torvik, type: Person}
  p4: {name: Rodolfo Delgado, type: Person}
offices:
  - {person: p1, office: Regeringsonderhandelaar, of: PH}
  - {person: p2, office: NDF-voorman, of: NDF}
  - {person: p3, office: bemiddelaar, of: NOR}
  - {person: p4, office: president, of: PH}
events:
  e1: {type: Negotiation, label: overleg in Noordwijk, participants: [PH, NDF], mediators: [p3], hosts: [NL], place: l1, time: vorige week, factuality: actual}
  e2: {type: Agreement, label: akkoord over landhervorming, participants: [PH, NDF], place: l1, factuality: actual, part_of: e1}
  e3: {type: Agreement, label: permanent staakt-het-vuren, participants: [PH, NDF], factuality: counterfactual, part_of: e1}
  e4: {type: Mediation, participants: [PH, NDF], mediators: [p3], factuality: actual, part_of: e1}
  e5: {type: Negotiation, participants: [PH, NDF], place: l2, time: In augustus, factuality: counterfactual, after: e1}
  e6: {type: Agreement, label: bestand van januari, participants: [PH, NDF], time: januari, factuality: actual}
  e7: {type: Meeting, label: telefoongesprekken, participants: [p3, PH, NDF], time: maandag, factuality: actual}
acts:
  s1: {type: Demand, by: NDF, to: [PH], content: "dat zij allen vrijkomen voordat de wapens zwijgen"}
  s2: {type: Concession, by: p1, to: [NDF], content: "negentien zieken en bejaarden"}
  s3: {type: Statement, by: p1, content: "Wij gebruiken gevangenen niet als kleingeld"}
  s4: {type: Proposal, by: p3, to: [NDF], kind: other, content: "de vrijlating over een jaar uit te smeren", status: accepted}
  s5: {type: Proposal, by: p3, to: [PH], kind: other, content: "de vrijlating over een jaar uit te smeren", status: rejected}
  s6: {type: Statement, by: p2, content: "dat zijn mensen achter de aanslag zitten"}
replies:
  r1: {to: s1, by: p1, answer: rejected}
  r2: {to: s4, by: p2, answer: accepted}
  r3: {to: s5, by: PH, answer: rejected}
delegations: {}
outcomes:
  o1: {of: e1, type: partial_agreement}
  o2: {of: e5, type: cancelled}
