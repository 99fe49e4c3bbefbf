 date 2002-02-14 Streekgenoten schrijven geschiedenis: de vrede van Oudewater

OUDEWATER - Weinigen weten dat in de herfst van 1916, midden in de Groote Oorlog, [een [Duitse|DE] en een [Engelse|UK] afgezant|p1+p2] [elkaar|p1+p2] in [logement De Drie Snoeken|l1] {troffen|e1}. Amateurhistoricus Kees Blankert diepte het verhaal op uit de kasboeken.

[De Duitser, Graaf [Leopold von Harnisch|p1]|p1], had een {aanbod|a1} bij zich: 6000 krijgsgevangenen, alle ouder dan 48, tegen evenveel Duitsers. [De Engelsman|p2], Sir [Cuthbert Lyle|p2], {wilde|r1} wel, maar {verlangde|a2} dat er ook burgers bij waren. De plaatselijke notaris [Adriaan Montijn|p3] trad op als {bemiddelaar|e2}, naar het schijnt omdat [hij|p3] als enige beide talen machtig was.

Na vier nachten en, volgens de kasboeken, 31 flessen rijnwijn werd de {koop|e3} gesloten. De {uitwisseling|e3} verliep in januari 1917 over Hoek van Holland. Een tweede {samenkomst|e4}, beraamd voor Pinksteren, {ging|o1} niet door: [Lyles|p2] schip was onderweg getorpedeerd.

De tentoonstelling is tot mei te zien in het stadhuis.
=====
entities:
  DE: {name: Duitsland, type: State}
  UK: {name: Engeland, type: State}
  p1: {name: Leopold von Harnisch, type: Person}
  p2: {name: Cuthbert Lyle, type: Person}
  p3: {name: Adriaan Montijn, type: Person}
  l1: {name: logement De Drie Snoeken, type: Place}
offices:
  - {person: p1, office: afgezant, of: DE}
  - {person: p2, office: afgezant, of: UK}
events:
  e1: {type: Negotiation, label: ontmoeting in De Drie Snoeken, participants: [DE, UK, p1, p2], mediators: [p3], place: l1, time: "in de herfst van 1916", factuality: actual}
  e2: {type: Mediation, label: bemiddeling van notaris Montijn, participants: [DE, UK], mediators: [p3], place: l1, factuality: actual, part_of: e1}
  e3: {type: Agreement, label: uitwisseling van krijgsgevangenen, participants: [DE, UK], time: "in januari 1917", factuality: actual}
  e4: {type: Meeting, label: tweede samenkomst, participants: [p1, p2], time: "Pinksteren", factuality: counterfactual, after: e1}
acts:
  a1: {type: Proposal, by: p1, to: [p2], kind: prisoner_exchange, content: "6000 krijgsgevangenen, alle ouder dan 48, tegen evenveel Duitsers", status: accepted}
  a2: {type: Demand, by: p2, to: [p1], content: "dat er ook burgers bij waren"}
replies:
  r1: {to: a1, by: p2, answer: accepted}
outcomes:
  o1: {of: e4, type: cancelled}
