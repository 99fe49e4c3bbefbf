 date 2023-09-27 [Drie landen|KE+ET+SO] en een rivier die er niet altijd is

In [Mandera|l1], op het punt waar [Kenia|KE], [Ethiopië|ET] en [Somalië|SO] [elkaar|KE+ET+SO] raken, is dinsdag {overleg|e1} begonnen over de Dawa. De grensrivier lag deze zomer 63 dagen droog. [Somalische|SO] boeren geven de schuld aan de dam die [Ethiopië|ET] stroomopwaarts bouwt. [Addis Abeba|ET] {houdt|s1} het op de uitgebleven regen.

De [Keniaanse|KE] minister van Water [Halima Noor Adan|p1] zit het {overleg|e1} voor. Staatssecretaris [Getachew Bekele Worku|p2] {leidt|d1} de [Ethiopische|ET] afvaardiging, waarin ook twee hydrologen zitten. [Mogadishu|SO] had [zijn|SO] waterminister toegezegd, maar is {vertegenwoordigd|d2} door [Yusuf Dahir|p3], [de ambassadeur in Nairobi|p3].

Op de eerste dag {spraken|e2+o1} [de landen|KE+ET+SO] af [hun|KE+ET+SO] meetgegevens elke week te delen. Verder kwamen [ze|KE+ET+SO] niet. De {eis|a1} van [Somalië|SO] om de bouw een half jaar stil te leggen, is voor [Ethiopië|ET] {onbespreekbaar|r1}. [Adan|p1] {gooide|a2+a3} daarop een vulschema in de groep: in droge maanden gaat er geen druppel het stuwmeer in. [Dahir|p3] kan daarmee {leven|r2}, {mits|a4} er waarnemers bij de sluizen komen te staan. [De Ethiopiërs|ET] {nemen|r3} het mee naar huis.

Op 18 oktober {komt|e3} men weer bijeen, in [Jijiga|l2]. Het Oost-Afrikaanse samenwerkingsverband [IGAD|IG] zat in [Mandera|l1] niet aan tafel. [De organisatie|IG] {bood|a5+e4} in april aan te {bemiddelen|e4} en heeft uit [Addis Abeba|ET] {nooit antwoord|r4} gekregen.

Dinsdagavond stak boven de stad een zandstorm op. Het water kost er nu veertig shilling per jerrycan, twee keer zoveel als in mei. De gouverneur van Mandera, die volgend jaar herkozen wil worden, heeft de watervakbond uitgenodigd voor een verzoeningsgesprek over de prijs.
=====
entities:
  KE: {name: Kenia, type: State}
  ET: {name: Ethiopië, type: State}
  SO: {name: Somalië, type: State}
  IG: {name: IGAD, type: Organisation}
  p1: {name: Halima Noor Adan, type: Person}
  p2: {name: Getachew Bekele Worku, type: Person}
  p3: {name: Yusuf Dahir, type: Person}
  l1: {name: Mandera, type: Place}
  l2: {name: Jijiga, type: Place}
offices:
  - {person: p1, office: minister van Water, of: KE}
  - {person: p2, office: Staatssecretaris, of: ET}
  - {person: p3, office: ambassadeur, of: SO}
events:
  e1: {type: Negotiation, participants: [KE, ET, SO], mediators: [p1], place: l1, time: dinsdag, factuality: actual}
  e2: {type: Agreement, label: meetgegevens delen, participants: [KE, ET, SO], place: l1, time: Op de eerste dag, factuality: actual, part_of: e1}
  e3: {type: Negotiation, participants: [KE, ET, SO], place: l2, time: Op 18 oktober, factuality: planned, after: e1}
  e4: {type: Mediation, mediators: [IG], time: in april, factuality: possible}
acts:
  s1: {type: Statement, by: ET, content: op de uitgebleven regen}
  a1: {type: Demand, by: SO, to: [ET], content: om de bouw een half jaar stil te leggen, about: e1}
  a2: {type: Proposal, by: p1, to: [SO], kind: other, content: "een vulschema in de groep: in droge maanden gaat er geen druppel het stuwmeer in", status: accepted, about: e1}
  a3: {type: Proposal, by: p1, to: [ET], kind: other, content: "een vulschema in de groep: in droge maanden gaat er geen druppel het stuwmeer in", status: unanswered, about: e1}
  a4: {type: Demand, by: p3, content: er waarnemers bij de sluizen komen te staan, about: e1}
  a5: {type: Proposal, by: IG, to: [ET], kind: mediation_offer, content: aan te bemiddelen, status: unanswered, time: in april, about: e4}
replies:
  r1: {to: a1, by: ET, answer: rejected}
  r2: {to: a2, by: p3, answer: accepted}
  r3: {to: a3, by: ET, answer: unanswered}
  r4: {to: a5, by: ET, answer: unanswered}
delegations:
  d1: {of: ET, head: p2, members: [], event: e1}
  d2: {of: SO, head: p3, members: [], event: e1}
outcomes:
  o1: {of: e1, type: partial_agreement}
