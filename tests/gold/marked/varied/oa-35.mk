 date 2024-08-14 Lege stoel in [Genève|l1]: [Soedanees leger|SAF] {laat|r1} {overleg|e1} lopen

Zonder [het [Soedanese|SD] leger|SAF] zijn woensdag in [Genève|l1] {besprekingen|e1} begonnen over een bestand in [Soedan|SD]. [De Verenigde Staten|US] hadden [beide strijdende partijen|SAF+RSF] {uitgenodigd|a1+a2}. Alleen [de paramilitaire RSF|RSF] {stuurde|r2} iemand.

"[We|p1] hadden liever met zijn tweeën aan het ontbijt gezeten", {zei|a3} de [Amerikaanse|US] gezant [Terrence Appleby-Moore|p1]. [Hij|p1] {leidt|e1} de {gesprekken|e1}, met [Saoedi-Arabië|SA] en [Zwitserland|CH] als medegastheer. [Egypte|EG], [de Emiraten|AE], [de Afrikaanse Unie|AU] en [de VN|VN] zijn er als waarnemer.

Waarom {kwam|r1} [het leger|SAF] niet?

[Het|SAF] houdt {vast|a8} aan wat in mei 2023 in [Djedda|l2] werd {afgesproken|e2}: dat [de RSF|RSF] de woonhuizen ontruimt waarin [haar|RSF] strijders zich hebben verschanst. "Eerst [Djedda|l2], dan [Genève|l1]", {liet|r1} generaal [Burhan|p2] dinsdag weten. Een {vooroverleg|e3}, vorige week in [diezelfde stad|l2], {hielp|o1} daar niets aan. [Zijn|p2] minister van Mineralen, [Abu Nammo-Bashir|p3], {kwam|a7} terug met de mededeling dat [de [Amerikanen|US]|US] "met één oor luisteren". Bovendien heeft [het leger|SAF] er moeite mee dat [de Emiraten|AE], dat [het|SAF] van wapenleveranties aan [de RSF|RSF] {beschuldigt|a4}, in de zaal zitten.

Wat wil [de RSF|RSF]?

[Zij|RSF] {zegt|a5} klaar te zijn voor een bestand. [Haar|RSF] delegatie {staat onder leiding van|d1} brigadegeneraal [Omar Hamdan-Jibril|p4]. Tegelijk bombardeert [de RSF|RSF] El Fasher, waar honderdduizenden mensen ingesloten zitten.

Is het de eerste keer?

Nee. Zeker negen {bestanden|e4} werden er in het eerste oorlogsjaar afgekondigd, en geen daarvan hield langer dan een week stand. Een {poging|e5} van [IGAD|IG], [het blok van Oost-Afrikaanse landen|IG], om [Burhan|p2] en [RSF|RSF]-leider [Hemedti|p5] in [Djibouti|l3] aan één tafel te krijgen {mislukte|o2} eind december: [Hemedti|p5] meldde zich ziek en vloog de dag erna naar Entebbe.

En nu?

[Appleby-Moore|p1] heeft tien dagen uitgetrokken. In de tussentijd wil [hij|p1] met [Burhan|p2] {bellen|e6} over iets kleiners: de grensovergang bij Adré openen voor vrachtwagens met graan. Daarvoor hebben [de VN|VN] twee keer toestemming {gevraagd|a6}. Nu zou het antwoord {ja|r3} zijn, voor drie maanden.
=====
entities:
  SD: {name: Soedan, type: State}
  US: {name: Verenigde Staten, type: State}
  SA: {name: Saoedi-Arabië, type: State}
  CH: {name: Zwitserland, type: State}
  EG: {name: Egypte, type: State}
  AE: {name: Verenigde Arabische Emiraten, type: State}
  SAF: {name: Soedanees leger, type: Organisation}
  RSF: {name: RSF, type: Organisation}
  AU: {name: Afrikaanse Unie, type: Organisation}
  VN: {name: Verenigde Naties, type: Organisation}
  IG: {name: IGAD, type: Organisation}
  p1: {name: Terrence Appleby-Moore, type: Person}
  p2: {name: Burhan, type: Person}
  p3: {name: Abu Nammo-Bashir, type: Person}
  p4: {name: Omar Hamdan-Jibril, type: Person}
  p5: {name: Hemedti, type: Person}
  l1: {name: Genève, type: Place}
  l2: {name: Djedda, type: Place}
  l3: {name: Djibouti, type: Place}
offices:
  - {person: p1, office: gezant, of: US}
  - {person: p2, office: generaal, of: SAF}
  - {person: p3, office: minister van Mineralen, of: SD}
  - {person: p4, office: brigadegeneraal, of: RSF}
  - {person: p5, office: leider, of: RSF}
events:
  e1: {type: Negotiation, participants: [RSF], mediators: [p1, US], hosts: [SA, CH], observers: [EG, AE, AU, VN], place: l1, time: woensdag, factuality: actual}
  e2: {type: Agreement, label: afspraken van Djedda, participants: [SAF, RSF], place: l2, time: in mei 2023, factuality: actual}
  e3: {type: Meeting, label: vooroverleg, participants: [p3, US], place: l2, time: vorige week, factuality: actual}
  e4: {type: Agreement, label: negen bestanden, participants: [SAF, RSF], time: in het eerste oorlogsjaar, factuality: actual}
  e5: {type: Meeting, label: ontmoeting in Djibouti, participants: [p2, p5], mediators: [IG], place: l3, time: eind december, factuality: counterfactual}
  e6: {type: Meeting, participants: [p1, p2], factuality: planned}
acts:
  a1: {type: Proposal, by: US, to: [SAF], kind: talks, content: "besprekingen begonnen over een bestand in Soedan", status: rejected, about: e1}
  a2: {type: Proposal, by: US, to: [RSF], kind: talks, content: "besprekingen begonnen over een bestand in Soedan", status: accepted, about: e1}
  a3: {type: Statement, by: p1, content: "We hadden liever met zijn tweeën aan het ontbijt gezeten", about: e1}
  a4: {type: Statement, by: SAF, to: [AE], content: "wapenleveranties aan de RSF"}
  a5: {type: Statement, by: RSF, content: "klaar te zijn voor een bestand"}
  a6: {type: Demand, by: VN, to: [SAF], content: "de grensovergang bij Adré openen voor vrachtwagens met graan"}
  a7: {type: Statement, by: p3, content: "met één oor luisteren", about: e3}
  a8: {type: Demand, by: p2, to: [RSF], content: "dat de RSF de woonhuizen ontruimt"}
replies:
  r1: {to: a1, by: SAF, answer: rejected}
  r2: {to: a2, by: RSF, answer: accepted}
  r3: {to: a6, by: p2, answer: accepted}
delegations:
  d1: {of: RSF, head: p4, members: [], event: e1}
outcomes:
  o1: {of: e3, type: no_breakthrough}
  o2: {of: e5, type: cancelled}
