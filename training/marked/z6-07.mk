 date 2018-10-21 [Ethiopië en Djibouti|ET+DJ] {vinden|e2} [elkaar|ET+DJ] over spoorlijn, niet over schuld

[ADDIS ABEBA|l1] - Na zes dagen {loven en bieden|e1} zijn [Ethiopië|ET] en [Djibouti|DJ] het zaterdagnacht {gedeeltelijk eens|e2+o1} geworden. De treinen gaan weer rijden, maar over de achterstallige rekening van 340 miljoen dollar is de kloof onverminderd breed.

[De [Ethiopische|ET] ploeg|ET] stond onder aanvoering van spoorwegminister [Tewodros Abate|p1], die {geflankeerd|d1} werd door zakenbankier [Selamawit Girma|p2] en generaal buiten dienst [Hailu Desta|p3]. Voor [Djibouti|DJ] nam havendirecteur [Moumina Robleh|p4] {plaats|d2} aan de tafel. [De Afrikaanse Unie|AU] stelde in [Addis Abeba|l1] niet alleen een zaal ter beschikking: [haar|AU] commissaris [Kwabena Ofori-Mensah|p5] zat elke {sessie|e1} voor.

[Robleh|p4] kwam met een {schikking|s1}: een kwart van de schuld nu, de rest over tien jaar. [Abate|p1] {wuifde|r1} dat weg. [Zijn|p1] {tegenbod|s2}, {kwijtschelding|s2} van de helft, {kreeg|r2} evenmin een kans. 'Dan kan ik net zo goed de sleutels van de haven inleveren', mopperde [Robleh|p4] in de gang.

Wel {gunden|s3+r3} de [Ethiopiërs|ET] [[hun|ET] buren|DJ] voorrang bij het laden van vee, een wens die [Djibouti|DJ] al jaren {koesterde|s4}. [Robleh|p4] sprak van 'een gebaar dat gezien is'.

Op 4 november {hervatten|e3+o2} [de delegaties|ET+DJ] [hun|ET+DJ] {beraad|e3}, ditmaal in [Djibouti-Stad|l2]. [Ofori-Mensah|p5] {hield|s5} [beide partijen|ET+DJ] voor dat de Chinese geldschieter niet nog een uitstel zal slikken.

Het is niet de eerste keer dat [de buren|ET+DJ] over geld in de clinch liggen. In 2014 {gingen|e4} [ze|ET+DJ] na een {tussenkomst|e5} van [Kenia|KE] akkoord met een lening van elf jaar. Die {overeenkomst|e4} werd nooit nageleefd. [De [Keniaanse|KE] president|p6] had zich ook nu {aangediend|s6} als {tussenpersoon|e7}, maar [Abate|p1] {vond|r4} één voorzitter genoeg. "Wie twee koks in de keuken zet", aldus [de minister|p1], "eet pas morgen."

[Robleh|p4] zou maandag nog {langsgaan|e6} bij premier [Lemma Wolde|p7]. Die {afspraak|e6} is uit de agenda {verdwenen|o3}.
=====
entities:
  ET: {name: Ethiopië, type: State}
  DJ: {name: Djibouti, type: State}
  AU: {name: Afrikaanse Unie, type: Organisation}
  l1: {name: Addis Abeba, type: Place}
  l2: {name: Djibouti-Stad, type: Place}
  p1: {name: Tewodros Abate, type: Person}
  p2: {name: Selamawit Girma, type: Person}
  p3: {name: Hailu Desta, type: Person}
  p4: {name: Moumina Robleh, type: Person}
  p5: {name: Kwabena Ofori-Mensah, type: Person}
  KE: {name: Kenia, type: State}
  p6: {name: president van Kenia, type: Person}
  p7: {name: Lemma Wolde, type: Person}
offices:
  - {person: p1, office: spoorwegminister, of: ET}
  - {person: p3, office: generaal buiten dienst, of: ET}
  - {person: p4, office: havendirecteur, of: DJ}
  - {person: p5, office: commissaris, of: AU}
  - {person: p6, office: president, of: KE}
  - {person: p7, office: premier, of: ET}
events:
  e1: {type: Negotiation, label: overleg over spoor en schuld, participants: [ET, DJ], mediators: [p5], hosts: [AU], place: l1, time: zes dagen, factuality: actual}
  e2: {type: Agreement, label: deelakkoord over de treinen, participants: [ET, DJ], time: zaterdagnacht, factuality: actual, part_of: e1}
  e3: {type: Negotiation, label: vervolg, participants: [ET, DJ], place: l2, time: Op 4 november, factuality: planned, after: e1}
  e4: {type: Agreement, label: lening van 2014, participants: [ET, DJ], mediators: [KE], time: In 2014, factuality: actual}
  e5: {type: Mediation, participants: [ET, DJ], mediators: [KE], time: In 2014, factuality: actual}
  e6: {type: Meeting, participants: [p4, p7], time: maandag, factuality: counterfactual}
  e7: {type: Mediation, participants: [ET, DJ], mediators: [p6], factuality: counterfactual}
acts:
  s1: {type: Proposal, by: p4, to: [ET], kind: other, content: "een kwart van de schuld nu, de rest over tien jaar", status: rejected, about: e1}
  s2: {type: Proposal, by: p1, to: [DJ], kind: other, content: "kwijtschelding van de helft", status: rejected, about: e1}
  s3: {type: Concession, by: ET, to: [DJ], content: "voorrang bij het laden van vee"}
  s4: {type: Demand, by: DJ, to: [ET], content: "voorrang bij het laden van vee"}
  s5: {type: Warning, by: p5, to: [ET, DJ], content: "dat de Chinese geldschieter niet nog een uitstel zal slikken"}
  s6: {type: Proposal, by: p6, to: [ET], kind: mediation_offer, content: "tussenpersoon", status: rejected, about: e7}
replies:
  r1: {to: s1, by: p1, answer: rejected}
  r2: {to: s2, by: DJ, answer: rejected}
  r3: {to: s4, by: ET, answer: accepted}
  r4: {to: s6, by: p1, answer: rejected}
delegations:
  d1: {of: ET, head: p1, members: [p2, p3], event: e1}
  d2: {of: DJ, head: p4, members: [], event: e1}
outcomes:
  o1: {of: e1, type: partial_agreement}
  o2: {of: e1, type: continuation_agreed}
  o3: {of: e6, type: cancelled}
