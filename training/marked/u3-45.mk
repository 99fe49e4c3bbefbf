 date 2025-03-17 [Rwanda|RW] {verbreekt|s1} betrekkingen met [België|BE]

[Rwanda|RW] heeft de diplomatieke betrekkingen met [België|BE] met onmiddellijke ingang {verbroken|s1}. [Belgische|BE] diplomaten {krijgen|s2} 48 uur om het land te verlaten. Dat deelde het ministerie van Buitenlandse Zaken in [Kigali|RW] maandag mee.

Minister van Buitenlandse Zaken [Maxime Prévot|p1] {noemt|s3} het besluit "buitensporig". [België|BE] {neemt|s4} dezelfde maatregelen en verklaart de [Rwandese|RW] diplomaten in Brussel persona non grata. "Wie geen argumenten heeft, slaat de deur dicht", {zei|s3} [Prévot|p1] in Terzake.

[Rwanda|RW] verwijt [België|BE] dat [het|BE] partij kiest in het {conflict|e1} in Oost-[Congo|CD]. De [Rwandese|RW] president [Paul Kagame|p2] {beschuldigde|s5} [België|BE] er zondag van [zijn|p2] land "al dertig jaar kapot te maken". [België|BE] had [de Europese Unie|EU] vorige maand {gevraagd|s6} om sancties tegen [Rwanda|RW]. Die zijn er maandagmiddag {gekomen|r1+s8}: negen personen staan op de lijst, onder wie drie [Rwandese|RW] legerofficieren. [Luxemburg|LU] {gaf|r2} als laatste [zijn|LU] verzet op.

Dinsdag zouden [Congo|CD] en [de rebellen van M23|MM] in de [Angolese|AO] hoofdstad [Luanda|l1] voor het eerst rechtstreeks {onderhandelen|e2}. [M23|MM] {trok|o1} zich maandagavond terug vanwege de sancties. {Bemiddelaar|e4} [Angola|AO] {hoopt|s7} dat de {gesprekken|e3} later deze week alsnog {beginnen|e3}.

[België|BE] bestuurde [Rwanda|RW] van 1916 tot 1962. Ook Burundi en [Congo|CD] waren onder Belgisch gezag.
=====
entities:
  RW: {name: Rwanda, type: State}
  BE: {name: België, type: State}
  CD: {name: Congo-Kinshasa, type: State}
  EU: {name: Europese Unie, type: Organisation}
  LU: {name: Luxemburg, type: State}
  MM: {name: M23, type: Organisation}
  AO: {name: Angola, type: State}
  l1: {name: Luanda, type: Place}
  p1: {name: Maxime Prévot, type: Person}
  p2: {name: Paul Kagame, type: Person}
offices:
  - {person: p1, office: Minister van Buitenlandse Zaken, of: BE}
  - {person: p2, office: president, of: RW}
events:
  e1: {type: Conflict, label: conflict in Oost-Congo, participants: [CD, MM], factuality: actual}
  e2: {type: Negotiation, label: gesprekken in Luanda, participants: [CD, MM], mediators: [AO], place: l1, time: Dinsdag, factuality: counterfactual}
  e3: {type: Negotiation, label: uitgestelde gesprekken, participants: [CD, MM], mediators: [AO], time: later deze week, factuality: possible}
  e4: {type: Mediation, participants: [CD, MM], mediators: [AO], factuality: actual}
acts:
  s1: {type: Statement, by: RW, to: [BE], content: "de diplomatieke betrekkingen met België", time: maandag}
  s2: {type: Statement, by: RW, to: [BE], content: "48 uur om het land te verlaten", time: maandag}
  s3: {type: Statement, by: p1, to: [RW], content: "buitensporig"}
  s4: {type: Statement, by: BE, to: [RW], content: "de Rwandese diplomaten in Brussel persona non grata"}
  s5: {type: Statement, by: p2, to: [BE], content: "al dertig jaar kapot te maken", time: zondag}
  s6: {type: Demand, by: BE, to: [EU], content: "sancties tegen Rwanda", time: vorige maand}
  s7: {type: Statement, by: AO, content: "dat de gesprekken later deze week alsnog beginnen"}
  s8: {type: Statement, by: EU, to: [RW], content: "negen personen staan op de lijst", time: maandagmiddag}
replies:
  r1: {to: s6, by: EU, answer: accepted}
  r2: {to: s6, by: LU, answer: accepted}
outcomes:
  o1: {of: e2, type: cancelled}
