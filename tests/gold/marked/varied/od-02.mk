 date 1990-07-11 [[Mozambikaanse|MZ] vijanden|MZ+RE] {praten|e1} in Romeins klooster

Van onze medewerker in Vaticaanstad

In een voormalig karmelietessenklooster in [Trastevere|l1] hebben vertegenwoordigers van de [Mozambikaanse|MZ] regering en van [de gewapende verzetsbeweging Renamo|RE] [elkaar|MZ+RE] deze week voor het eerst in veertien jaar burgeroorlog {gesproken|e1}. Het {contact|e1}, dat zondag begon en gisteren na twee dagen {eindigde|e1}, werd pas bekend toen [de gasten|MZ+RE] al op het vliegveld waren.

[Gastheer|SE] was [de gemeenschap van Sant'Egidio|SE], een katholieke lekenbeweging die in de wijk bekend staat om [haar|SE] gaarkeuken. [Haar|SE] oprichter, de historicus [Andrea Ricciardini|p1], zat zelf aan tafel, evenals aartsbisschop [Jaime Gonzalves da Cruz|p2] van Beira, die twee jaar geleden in het bosgebied van Gorongosa [de rebellen|RE] {opzocht|e2}. [Beiden|p1+p2] willen zich geen {bemiddelaar|e3} noemen. 'Waarnemers', heet het in de {verklaring|a1}. "[Wij|p1+p2] hebben stoelen neergezet", {zei|a2} [de prelaat|p2].

[Het regeringsteam|MZ] {stond onder leiding van|d1} minister van Transport [Armando Guebaza|p3]; [Renamo|RE] {stuurde|d2} [Raul Domingues|p4], die met [zijn|p4] mannen uit Kenia kwam. Over een wapenstilstand is niet gesproken. Wel {legden|a1} [de twee delegaties|MZ+RE] vast dat [zij|MZ+RE] 'zoeken naar wat verenigt, niet naar wat scheidt', en dat men [elkaar|MZ+RE] vóór half augustus {terugziet|e4}, {opnieuw|o2} in [Rome|l2].

Een aanbod van de [Zimbabwaanse|ZW] president [Robert Mugabe|p5] om te {bemiddelen|e5+a3}, vorig jaar gedaan tijdens het {overleg|e6} in [Nairobi|l3], was op een {nee|r1} van [Renamo|RE] gestuit: [Zimbabwaanse|ZW] troepen bewaken de spoorlijn naar de kust en gelden daar als partij.

De oorlog heeft volgens hulporganisaties zeshonderdduizend levens geëist. In het noorden van Zambezia eet men boomschors.
=====
entities:
  MZ: {name: Mozambique, type: State}
  RE: {name: Renamo, type: Organisation}
  SE: {name: Sant'Egidio, type: Organisation}
  ZW: {name: Zimbabwe, type: State}
  p1: {name: Andrea Ricciardini, type: Person}
  p2: {name: Jaime Gonzalves da Cruz, type: Person}
  p3: {name: Armando Guebaza, type: Person}
  p4: {name: Raul Domingues, type: Person}
  p5: {name: Robert Mugabe, type: Person}
  l1: {name: Trastevere, type: Place}
  l2: {name: Rome, type: Place}
  l3: {name: Nairobi, type: Place}
offices:
  - {person: p1, office: oprichter, of: SE}
  - {person: p3, office: minister van Transport, of: MZ}
  - {person: p5, office: president, of: ZW}
events:
  e1: {type: Negotiation, label: eerste contact in Trastevere, participants: [MZ, RE, p3, p4], hosts: [SE], observers: [p1, p2], place: l1, time: deze week, factuality: actual}
  e2: {type: Meeting, label: bezoek van de aartsbisschop aan de rebellen, participants: [p2, RE], time: twee jaar geleden, factuality: actual}
  e3: {type: Mediation, participants: [MZ, RE], mediators: [p1, p2], factuality: counterfactual, source: p1}
  e4: {type: Negotiation, participants: [MZ, RE], place: l2, time: vóór half augustus, factuality: planned, after: e1}
  e5: {type: Mediation, participants: [MZ, RE], mediators: [p5], factuality: counterfactual}
  e6: {type: Negotiation, label: overleg in Nairobi, place: l3, time: vorig jaar, factuality: actual}
acts:
  a1: {type: Statement, by: MZ, content: "'zoeken naar wat verenigt, niet naar wat scheidt'", about: e1}
  a2: {type: Statement, by: p2, content: Wij hebben stoelen neergezet, about: e1}
  a3: {type: Proposal, by: p5, to: [RE], kind: mediation_offer, content: om te bemiddelen, status: rejected, time: vorig jaar}
replies:
  r1: {to: a3, by: RE, answer: rejected}
delegations:
  d1: {of: MZ, head: p3, members: [], event: e1}
  d2: {of: RE, head: p4, members: [], event: e1}
outcomes:
  o2: {of: e1, type: continuation_agreed}
