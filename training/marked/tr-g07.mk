 date 2024-08 Tijdlijn: vijf maanden {praten|e3} over de Rode Zee

Van een stille {boodschap|e3} in [Muscat|l2] tot een {handdruk|e12} in [Den Haag|l5]: zo kwam het {akkoord|e12} tussen [de Jemenitische regering|JEM] en [de Houthi's|HOU] tot stand.

12 maart: [VN|VER2]-gezant [Hans Grundberg|p1] {reist|e1} naar [Sanaa|l1]. Het is [zijn|p1] eerste {bezoek|e1} in veertien maanden. [De Houthi's|HOU] {zeggen|e2} toe dat [ze|HOU] zeven gevangen [VN|VER2]-medewerkers vrijlaten.

3 april: In [Muscat|l2] beginnen indirecte {gesprekken|e3}. [[Omaanse|OMA] diplomaten|OMA] {brengen|e4} de boodschappen over, van de derde naar de vijfde verdieping en terug. [De regering|JEM] {vaardigt|d1} [Salma Bawazir|p2] af, [de Houthi's|HOU] worden {vertegenwoordigd|d2} door [Mohammed Abdulsalam|p3].

9 april: [Abdulsalam|p3] {stelt|s1} voor om de haven van [Hodeida|l3] en de luchthaven van [Sanaa|l1] tegelijk te heropenen. [Bawazir|p2] {wijst|r1} dat af. [Ze|p2] {wil|e5} eerst de salarissen van de ambtenaren geregeld zien.

21 april: [De Houthi's|HOU] {lopen|o1} weg na een luchtaanval. Het {overleg|e3} in [Muscat|l2] is {voorbij|o2}.

14 mei: Een {top|e6} in [Riyad|l4], waar kroonprins [Mohammed bin Salman|p4] [de partijen|JEM+HOU] had {uitgenodigd|s2+s5}, wordt een dag vooraf {afgelast|o3}. [De Houthi's|HOU] hadden de {uitnodiging|s2} {nooit beantwoord|r2}.

2 juni: [Nederland|NED] {biedt|s3+s4} aan om een nieuwe {ronde|e8} te ontvangen. [Beide partijen|JEM+HOU] {stemmen|r3+r4} in. '[Wij|NED] leveren het dak, [Grundberg|p1] levert het gesprek', {zegt|e7} minister [Caspar Veldkamp|p5].

17 juni: Start van de {onderhandelingen|e8} in [Den Haag|l5], voorgezeten door [Grundberg|p1]. [De Europese Unie|EUR] en [Egypte|EGY] volgen ze als waarnemers.

1 juli: [Bawazir|p2] {dreigt|e10} naar huis te gaan als de beschietingen van vrachtschepen niet ophouden. Een dag later {beloven|e11} [de Houthi's|HOU] om Griekse schepen met rust te laten.

19 juli: {Akkoord|e12+o4}! [De partijen|JEM+HOU] {tekenen|e12} een {tekst|e12} van elf punten. [Saudi-Arabië|SAU] en [Oman|OMA] staan borg voor de uitvoering.

En nu? Op 10 september komen [beide ploegen|JEM+HOU] opnieuw {bijeen|e13+o5} in [Genève|l6]. Of ook [de Amerikanen|VER] daar {aanschuiven|e14}, is onzeker. {Volgens|e15} [Abdulsalam|p3] komen [ze|VER]. [Het Witte Huis|WIT] {spreekt|e16} dat tegen.
=====
entities:
  p1: {name: Hans Grundberg, type: Person}
  p2: {name: Salma Bawazir, type: Person}
  p3: {name: Mohammed Abdulsalam, type: Person}
  p4: {name: Mohammed bin Salman, type: Person}
  p5: {name: Caspar Veldkamp, type: Person}
  JEM: {name: Jemen, type: State}
  OMA: {name: Oman, type: State}
  NED: {name: Nederland, type: State}
  EGY: {name: Egypte, type: State}
  SAU: {name: Saudi-Arabië, type: State}
  VER: {name: Verenigde Staten, type: State}
  HOU: {name: Houthi's, type: Organisation}
  VER2: {name: Verenigde Naties, type: Organisation}
  EUR: {name: Europese Unie, type: Organisation}
  WIT: {name: Witte Huis, type: Organisation}
  l1: {name: Sanaa, type: Place}
  l2: {name: Muscat, type: Place}
  l3: {name: Hodeida, type: Place}
  l4: {name: Riyad, type: Place}
  l5: {name: Den Haag, type: Place}
  l6: {name: Genève, type: Place}
offices:
  - {person: p1, office: gezant, of: VER2}
  - {person: p4, office: kroonprins, of: SAU}
  - {person: p5, office: minister, of: NED}
events:
  e1: {type: Visit, label: bezoek van Grundberg aan Sanaa, participants: [p1], place: l1, time: 12 maart, factuality: actual}
  e3: {type: Negotiation, label: indirecte gesprekken in Muscat, participants: [JEM, HOU, p2, p3], mediators: [OMA], place: l2, time: 3 april, factuality: actual}
  e4: {type: Mediation, label: Oman brengt boodschappen over, participants: [JEM, HOU], mediators: [OMA], place: l2, time: 3 april, factuality: actual, part_of: e3}
  e6: {type: Meeting, label: afgelaste top in Riyad, participants: [JEM, HOU, p4], place: l4, time: 14 mei, factuality: counterfactual, hosts: [p4]}
  e8: {type: Negotiation, label: onderhandelingen in Den Haag, participants: [JEM, HOU], mediators: [p1], place: l5, time: 17 juni, factuality: actual, hosts: [NED], observers: [EUR, EGY]}
  e12: {type: Agreement, label: akkoord van elf punten, participants: [JEM, HOU], place: l5, time: 19 juli, factuality: actual, part_of: e8, guarantors: [SAU, OMA]}
  e13: {type: Negotiation, label: vervolg in Genève, participants: [JEM, HOU], place: l6, time: Op 10 september, factuality: planned, after: e8}
  e14: {type: Negotiation, label: mogelijke deelname van de Verenigde Staten, participants: [VER], place: l6, time: Op 10 september, factuality: possible, source: p3, part_of: e13}
acts:
  e2: {type: Concession, by: HOU, to: [VER2], content: ze zeven gevangen VN-medewerkers vrijlaten}
  e5: {type: Demand, by: p2, time: 9 april, to: [HOU], content: de salarissen van de ambtenaren geregeld}
  e7: {type: Statement, by: p5, time: 2 juni, content: 'Wij leveren het dak, Grundberg levert het gesprek'}
  e10: {type: Warning, by: p2, time: 1 juli, to: [HOU], content: de beschietingen van vrachtschepen niet ophouden}
  e11: {type: Concession, by: HOU, time: Een dag later, to: [JEM], content: Griekse schepen met rust te laten}
  e15: {type: Statement, by: p3, content: komen ze}
  e16: {type: Statement, by: WIT, content: komen ze}
  s1: {type: Proposal, by: p3, to: [p2], kind: other, status: rejected, content: de haven van Hodeida en de luchthaven van Sanaa tegelijk te heropenen}
  s2: {type: Proposal, by: p4, to: [HOU], kind: summit, status: unanswered, content: Een top in Riyad}
  s3: {type: Proposal, by: NED, to: [JEM], kind: talks, status: accepted, content: een nieuwe ronde te ontvangen}
  s4: {type: Proposal, by: NED, to: [HOU], kind: talks, status: accepted, content: een nieuwe ronde te ontvangen}
  s5: {type: Proposal, by: p4, to: [JEM], kind: summit, status: proposed, content: Een top in Riyad}
replies:
  r1: {to: s1, by: p2, answer: rejected}
  r2: {to: s2, by: HOU, answer: unanswered}
  r3: {to: s3, by: JEM, answer: accepted}
  r4: {to: s4, by: HOU, answer: accepted}
delegations:
  d1: {of: JEM, head: p2, members: [], event: e3}
  d2: {of: HOU, head: p3, members: [], event: e3}
outcomes:
  o1: {of: e3, type: walkout}
  o2: {of: e3, type: no_breakthrough}
  o3: {of: e6, type: cancelled}
  o4: {of: e8, type: agreement}
  o5: {of: e8, type: continuation_agreed}
