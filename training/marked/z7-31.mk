 date 2004-04-06 [ZANU|ZP] laat [Zuid-Afrikaanse|ZA] {bemiddelaars|e1} voor schut staan

[HARARE|l1] - [De drie wijzen|p1+p4+p5] die [Zuid-Afrika|ZA] naar [Harare|l1] had {uitgezonden|d1}, zijn er niet in geslaagd [de regeringspartij ZANU|ZP] en [de MDC|MDC] op één lijn te {krijgen|e1+o1}. Sterker: [ze|p1+p4+p5] zagen [ze|ZP+MDC] niet eens.

Ex-minister [Vusi Mabandla|p1], aanvoerder van het {trio|d1}, had voor dinsdag een {ronde|e2} in hotel Meikles op touw gezet. [MDC|MDC]-voorzitter [Tendekai Gumbo|p2] kwam {opdagen|d2}, met [zijn|p2] penningmeester [Rudo Chigumba|p3]. De stoelen van [ZANU|ZP] bleven {leeg|o2}.

Dominee [Annelize Snyman|p4] en vakbondsman [Solly Mokoena|p5], [de andere twee|p4+p5], trokken daarop zelf naar het partijkantoor. Daar kregen [ze|p4+p5] van een portier te horen dat [ZANU|ZP] geen inmenging {duldt|s1}.

[Mabandla|p1] had [de partijen|ZP+MDC] een overgangskabinet tot 2006 willen {voorleggen|a1}. Dat stuk zit nog in [zijn|p1] koffer. "[Ik|p1] lees het vanavond wel voor aan [mijn|p1] collega's", {gromde|s2} [hij|p1].

[Gumbo|p2] {hoopt|a2} dat [Pretoria|ZA] nu de stroom afknijpt. [Zuid-Afrika|ZA] {sluit|r1} dat uit. Een nieuwe {poging|e3} is er niet gepland.
=====
entities:
  ZA: {name: Zuid-Afrika, type: State}
  ZP: {name: ZANU, type: Organisation}
  MDC: {name: MDC, type: Organisation}
  p1: {name: Vusi Mabandla, type: Person}
  p2: {name: Tendekai Gumbo, type: Person}
  p3: {name: Rudo Chigumba, type: Person}
  p4: {name: Annelize Snyman, type: Person}
  p5: {name: Solly Mokoena, type: Person}
  l1: {name: Harare, type: Place}
offices:
  - {person: p1, office: Ex-minister, of: ZA}
  - {person: p2, office: MDC-voorzitter, of: MDC}
  - {person: p3, office: penningmeester, of: MDC}
events:
  e1: {type: Mediation, label: Zuid-Afrikaanse bemiddeling, participants: [ZP, MDC], mediators: [ZA, p1, p4, p5], place: l1, factuality: actual}
  e2: {type: Negotiation, label: ronde in hotel Meikles, participants: [ZP, MDC], mediators: [p1], place: l1, time: dinsdag, factuality: counterfactual, part_of: e1}
  e3: {type: Mediation, label: nieuwe poging, participants: [ZP, MDC], factuality: counterfactual, after: e1}
acts:
  s1: {type: Statement, by: ZP, content: geen inmenging}
  s2: {type: Statement, by: p1, content: Ik lees het vanavond wel voor aan mijn collega's}
  a1: {type: Proposal, by: p1, to: [ZP, MDC], kind: other, content: een overgangskabinet tot 2006, status: proposed, factuality: counterfactual}
  a2: {type: Demand, by: p2, to: [ZA], content: dat Pretoria nu de stroom afknijpt}
replies:
  r1: {to: a2, by: ZA, answer: rejected}
delegations:
  d1: {of: ZA, head: p1, members: [p4, p5], event: e1}
  d2: {of: MDC, head: p2, members: [p3], event: e2}
outcomes:
  o1: {of: e1, type: no_breakthrough}
  o2: {of: e2, type: cancelled}
