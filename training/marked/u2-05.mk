 date 2005-01-20 Slib, sluizen en een soort vrede

Het moest er een keer van komen. [Nederland|NL] en [Vlaanderen|VL] zijn het woensdagavond in [Middelburg|l1] {eens|e1+o1} geworden over de uitdieping van de Westerschelde: anderhalve meter erbij, en zeshonderd hectare polder terug naar het water.

Wie de {onderhandelingen|e2} van dichtbij zag, had er in november geen cent op gezet. [De toenmalige [Nederlandse|NL] hoofdonderhandelaar|p1], oud-dijkgraaf [Krijn Dieleman|p1], {eiste|s1} dat [Antwerpen|VL] elke verloren mossel zou vergoeden. "Dan nemen [wij|VL] ook elke paling mee in rekening", {sneerde|r1} [Hilde Verstraeten|p2], die voor [Vlaanderen|VL] {het woord voerde|d1}. [Dieleman|p1] werd in december vervangen door [Femke Noteboom|p3], en met [haar|p3] keerde de humor terug.

[Noteboom|p3] {liet|s2} de mosselen vallen. In ruil daarvoor {haalde|s3} [zij|p3] binnen dat [de Vlamingen|VL] zestig procent van de natuur betalen. De rest, tol voor binnenschippers bijvoorbeeld, is doorgeschoven naar een {commissie|e3} die in het voorjaar {samenkomt|e3}. Van 'een akkoord over de laatste bootlengte' is dan ook geen sprake, {zei|s4} de [Vlaamse|VL] minister [Koenraad Bossaert|p4] er in één adem bij, "maar wel over de eerste".

De Zeeuwse boeren, die ondertekening met trekkers hadden willen tegenhouden, zijn 'verkocht en verraden'. In Brussel keek de federale regering toe; die heeft over het slib niets te zeggen.
=====
entities:
  NL: {name: Nederland, type: State}
  VL: {name: Vlaanderen, type: State}
  l1: {name: Middelburg, type: Place}
  p1: {name: Krijn Dieleman, type: Person}
  p2: {name: Hilde Verstraeten, type: Person}
  p3: {name: Femke Noteboom, type: Person}
  p4: {name: Koenraad Bossaert, type: Person}
offices:
  - {person: p1, office: hoofdonderhandelaar, of: NL}
  - {person: p4, office: minister, of: VL}
events:
  e1: {type: Agreement, label: akkoord over de Westerschelde, participants: [NL, VL], place: l1, time: "woensdagavond", factuality: actual, part_of: e2}
  e2: {type: Negotiation, label: onderhandelingen over de Westerschelde, participants: [NL, VL], factuality: actual}
  e3: {type: Negotiation, label: commissie over de rest, participants: [NL, VL], time: "in het voorjaar", factuality: planned, after: e2}
acts:
  s1: {type: Demand, by: p1, to: [VL], content: "dat Antwerpen elke verloren mossel zou vergoeden", time: "in november"}
  s2: {type: Concession, by: p3, to: [VL], content: "de mosselen"}
  s3: {type: Concession, by: VL, to: [NL], content: "dat de Vlamingen zestig procent van de natuur betalen"}
  s4: {type: Statement, by: p4, content: "Van 'een akkoord over de laatste bootlengte' is dan ook geen sprake", about: e1}
replies:
  r1: {to: s1, by: p2, answer: rejected}
delegations:
  d1: {of: VL, head: p2, members: [], event: e2}
outcomes:
  o1: {of: e2, type: partial_agreement}
