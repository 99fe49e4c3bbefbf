 date 2020-06-20 [Kathmandu|NP] tekent een kaart, [Delhi|IN] trekt een streep

Kunnen er vierhonderd vierkante kilometer sneeuw verdwijnen? In het parlement van [Nepal|NP] verschenen ze juist. Unaniem werd donderdag een nieuw staatsembleem aangenomen waarop de streek Limpiyadhura binnen de grens valt. Dat is een binnenlandse stemming, maar buiten dondert het.

[India|IN], dat de streek bestuurt, noemt de kaart 'kunstmatig'. "Wie met inkt begint, eindigt met ruzie", {aldus|s1} [Raghunath Shastri|p1], [zegsman van Buitenlandse Zaken in [Delhi|IN]|p1]. Van de twee {verzoeken|s2} om {overleg|e1} op het niveau van staatssecretarissen die [Nepal|NP] in november en mei per brief deed, is er {geen|r1} één beantwoord. "[We|NP] wachten bij de brievenbus", {zegt|s3} de [Nepalese|NP] minister [Bishnu Prasad Adhikari|p2].

Dat [Kathmandu|NP] [Peking|CN] om {bemiddeling|e3} zou hebben {verzocht|s4}, {ontkende|s5} [Adhikari|p2] gisteren in scherpe bewoordingen. [De Chinezen|CN], met [hun|CN] eigen schermutselingen in Ladakh, staan hier buiten.

Toch {legt|s6} [Nepal|NP] iets neer: 'een gezamenlijke meting, te beginnen bij de bron van de Mahakali, door landmeters van [beide landen|IN+NP]'. Afgelopen nacht, bijna onopgemerkt, heeft [Shastri|p1] {geantwoord|r2} dat [[zijn|p1] regering|IN] dat "te gelegener tijd" zal bestuderen.

In 2014 hadden [de twee|IN+NP] ook al een commissie van landmeters ingesteld. Die {kwam|e2} eenmaal bijeen, in [Pokhara|l2], en kreeg onderweg een lekke band.
=====
entities:
  NP: {name: Nepal, type: State}
  IN: {name: India, type: State}
  CN: {name: China, type: State}
  l2: {name: Pokhara, type: Place}
  p1: {name: Raghunath Shastri, type: Person}
  p2: {name: Bishnu Prasad Adhikari, type: Person}
offices:
  - {person: p1, office: zegsman van Buitenlandse Zaken, of: IN}
  - {person: p2, office: minister, of: NP}
events:
  e1: {type: Negotiation, label: overleg van staatssecretarissen, participants: [NP, IN], factuality: possible}
  e2: {type: Meeting, label: commissie van landmeters, participants: [NP, IN], place: l2, factuality: actual}
  e3: {type: Mediation, participants: [NP, IN], mediators: [CN], factuality: counterfactual}
acts:
  s1: {type: Statement, by: p1, content: "Wie met inkt begint, eindigt met ruzie"}
  s2: {type: Proposal, by: NP, to: [IN], kind: talks, content: "overleg op het niveau van staatssecretarissen", status: unanswered, time: "in november en mei", about: e1}
  s3: {type: Statement, by: p2, content: "We wachten bij de brievenbus"}
  s4: {type: Proposal, by: NP, to: [CN], kind: mediation_offer, content: "bemiddeling", status: proposed, factuality: counterfactual, about: e3}
  s5: {type: Statement, by: p2, content: "Dat Kathmandu Peking om bemiddeling zou hebben verzocht", time: "gisteren"}
  s6: {type: Proposal, by: NP, to: [IN], kind: other, content: "een gezamenlijke meting, te beginnen bij de bron van de Mahakali, door landmeters van beide landen", status: unanswered}
replies:
  r1: {to: s2, by: IN, answer: unanswered}
  r2: {to: s6, by: p1, answer: unanswered}
delegations: {}
outcomes: {}
