 date 1952-08-06 Korte berichten

De {besprekingen|e1} te [Teheran|l1] over de Perzische olie hebben wederom tot {niets geleid|o1}, meldt Reuter. [Mossadeq|p1] {bood|a1} [Londen|GB] het vroegere personeel een betrekking aan en {vroeg|a2} vijftig millioen pond; de [Britse|GB] zaakgelastigde [Middleton|p2] {verklaarde|r1+r2} over geen van beide te kunnen onderhandelen. [Amerika|US], welks gezant [Henderson|p3] in hetzelfde hotel verblijft, {raadt|a3} [partijen|p1+GB] aan, de zaak aan een scheidsrechter voor te leggen.
=====
entities:
  GB: {name: Verenigd Koninkrijk, type: State}
  US: {name: Verenigde Staten, type: State}
  l1: {name: Teheran, type: Place}
  p1: {name: Mossadeq, type: Person}
  p2: {name: Middleton, type: Person}
  p3: {name: Henderson, type: Person}
offices:
  - {person: p2, office: zaakgelastigde, of: GB}
  - {person: p3, office: gezant, of: US}
events:
  e1: {type: Negotiation, participants: [p1, p2], place: l1, factuality: actual}
acts:
  a1: {type: Proposal, by: p1, to: [GB], kind: other, content: "het vroegere personeel een betrekking", status: rejected, about: e1}
  a2: {type: Demand, by: p1, to: [GB], content: "vijftig millioen pond", about: e1}
  a3: {type: Proposal, by: US, to: [p1, GB], kind: other, content: "de zaak aan een scheidsrechter voor te leggen", status: proposed}
replies:
  r1: {to: a1, by: p2, answer: rejected}
  r2: {to: a2, by: p2, answer: rejected}
outcomes:
  o1: {of: e1, type: no_breakthrough}
