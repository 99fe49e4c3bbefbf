 date 2012-12-10 [Kinshasa|CD] {wijst|r1} {garantie|s1} van [Angola|AO] af

[Congo|CD] heeft geen {trek|r1} in [Angolese|AO] {garantietroepen|s1+s2} langs de grens met [Rwanda|RW]. Volgens minister [Blaise Mokonda|p1] zou dat 'de vos bij de kippen zetten'. [Rwanda|RW] had de {offerte|s2} van [Luanda|AO] vrijdag juist {verwelkomd|r2}. In [Kampala|l1] gaat het {overleg|e1} onder auspiciën van [de [Oegandese|UG] president|p2] gewoon {verder|o1}.
=====
entities:
  CD: {name: Congo, type: State}
  AO: {name: Angola, type: State}
  RW: {name: Rwanda, type: State}
  UG: {name: Oeganda, type: State}
  l1: {name: Kampala, type: Place}
  p1: {name: Blaise Mokonda, type: Person}
  p2: {name: president van Oeganda, type: Person}
offices:
  - {person: p1, office: minister, of: CD}
  - {person: p2, office: president, of: UG}
events:
  e1: {type: Negotiation, participants: [CD, RW], mediators: [p2], place: l1, factuality: actual}
acts:
  s1: {type: Proposal, by: AO, to: [CD], kind: guarantee, content: "Angolese garantietroepen langs de grens met Rwanda", status: rejected}
  s2: {type: Proposal, by: AO, to: [RW], kind: guarantee, content: "Angolese garantietroepen langs de grens met Rwanda", status: accepted}
replies:
  r1: {to: s1, by: CD, answer: rejected}
  r2: {to: s2, by: RW, answer: accepted}
outcomes:
  o1: {of: e1, type: ongoing}
