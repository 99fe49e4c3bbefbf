 date 2023-04-27 [Boedapest|HU] worstelt met prijzen, gasimport en een {hoge gast|e1}

BOEDAPEST - Een kilo uien kost in Hongarije 71 procent meer dan vorig jaar. Het statistiekbureau maakte donderdag bekend dat de inflatie in maart op 25,2 procent uitkwam, opnieuw het hoogste cijfer van de Europese Unie. De nationale bank liet de rente desondanks ongemoeid.

Supermarkten mogen acht basisproducten niet boven de prijs van oktober 2021 verkopen. Het gevolg, zegt analiste Zsófia Benkő van Takarék: "De suiker staat er wel, maar achter een touw." De regering overweegt de plafonds in juli te schrappen.

Pijpleiding

Ondertussen ging alle aandacht in de regeringswijk naar [Gurbanguly Hojaýew|p1]. [De [Turkmeense|TM] vicepremier|p1] {kwam|e1} met vier privévliegtuigen en zou volgens staatszender M1 'een wonder' op zak hebben. In werkelijkheid {tekenden|e2} [hij|p1] en minister [Gergely Ráczkevi|p2] een {intentieverklaring|e2} van anderhalf A4: als er een leiding onder de Kaspische Zee komt, dan wil [Hongarije|HU] er gas uit kopen. Prijzen staan er niet in. Een aangekondigde {persconferentie|e4} van [de twee|p1+p2] {verviel|o1}.

[Azerbeidzjan|AZ], dat de leiding moet doorlaten, had geen vertegenwoordiger gestuurd. [Bakoe|AZ] {bood|s1+s2} per brief wel aan om de zaak in juni met [de Hongaren en Turkmenen|HU+TM] te bespreken, op een {conferentie|e3} in [Şuşa|l1]. [Ráczkevi|p2] {zei|r1} meteen toe te komen; uit [Asjchabad|TM] was {niets te vernemen|r2}.

De forint

De munt steeg na het {bezoek|e1} licht, tot 374 per euro. Handelaren schreven dat toe aan de rentebeslissing. De beurs verloor 0,6 procent, vooral door OTP Bank en de farmaceut Richter. Vrijdag volgen de werkloosheidscijfers en een staking van leraren, die al sinds september om hoger loon vragen.
=====
entities:
  HU: {name: Hongarije, type: State}
  TM: {name: Turkmenistan, type: State}
  AZ: {name: Azerbeidzjan, type: State}
  l1: {name: Şuşa, type: Place}
  p1: {name: Gurbanguly Hojaýew, type: Person}
  p2: {name: Gergely Ráczkevi, type: Person}
offices:
  - {person: p1, office: vicepremier, of: TM}
  - {person: p2, office: minister, of: HU}
events:
  e1: {type: Visit, label: bezoek van Hojaýew aan Hongarije, participants: [p1], factuality: actual}
  e2: {type: Agreement, label: intentieverklaring over gas, participants: [p1, p2, HU, TM], factuality: actual, part_of: e1}
  e3: {type: Negotiation, label: conferentie in Şuşa, participants: [AZ, HU, TM], place: l1, time: in juni, factuality: possible}
  e4: {type: PressConference, label: vervallen persconferentie, participants: [p1, p2], factuality: counterfactual, part_of: e1}
acts:
  s1: {type: Proposal, by: AZ, to: [HU], kind: talks, content: de zaak in juni met de Hongaren en Turkmenen te bespreken, status: accepted, about: e3}
  s2: {type: Proposal, by: AZ, to: [TM], kind: talks, content: de zaak in juni met de Hongaren en Turkmenen te bespreken, status: unanswered, about: e3}
replies:
  r1: {to: s1, by: p2, answer: accepted}
  r2: {to: s2, by: TM, answer: unanswered}
outcomes:
  o1: {of: e4, type: cancelled}
