 date 2025-08 [India|IND] en [China|CHI] {praten|e1} weer over grens, patrouilles blijven splijtzwam

[India|IND] en [China|CHI] zijn maandag in het [Chinese|CHI] [Kunming|l1] opnieuw {om de tafel|e1} gaan zitten over [hun|IND+CHI] omstreden grens in de [Himalaya|l3]. Na twee dagen ging men {zonder resultaat|o1} uiteen. Wel komen [de twee landen|IND+CHI] eind september in [New Delhi|l2] weer {bijeen|e2+o2}.

Namens [India|IND] {voerde|e1+d1} oud-ambassadeur [Rajesh Malhotra|p1] het woord. [Hij|p1] had generaal-majoor [Suresh Pillai|p2] en kaartenmaakster [Anjali Deshmukh|p3] bij zich. Aan de overkant van de tafel zat een [Chinese|CHI] {afvaardiging|d2} met onderminister [Zhao Liwen|p4] aan het hoofd.

Bufferzone

[China|CHI] {stelde|s1} voor een bufferzone van vijf kilometer in te richten bij het [Pangongmeer|l4]. Daar {wilde|r1} [Malhotra|p1] niet aan. "[Wij|IND] geven geen weiden op waar [onze|IND] herders al eeuwen komen", {liet|e3} [hij|p1] na afloop weten. [Hij|p1] {drong|e4} erop aan dat [Peking|CHI] eerst [zijn|CHI] bunkers op de noordoever ontmantelt.

Het [Indiase|IND] {plan|s2} voor een directe telefoonlijn tussen de grenscommandanten kreeg wel de {zegen|r2} van [Zhao|p4]. "Een telefoon kost minder dan een oorlog", {grapte|e5} [ze|p4]. Een door [haar|p4] {geopperd|s3} {niet-aanvalsverdrag|e9} is door de [Indiërs|IND] {voor kennisgeving aangenomen|r3}.

[Xi|p6] naar [India|IND]?

Premier [Modi|p5] {belde|e6} zondagavond al met president [Xi Jinping|p6]. {Volgens|e7} [New Delhi|IND] ging dat {gesprek|e6} 'vooral over handel en een beetje over bergen'. Een {bezoek|e8} van [Xi|p6] aan [India|IND] in november is niet uitgesloten, maar officieel wil [geen van beide regeringen|IND+CHI] dat bevestigen.
=====
entities:
  IND: {name: India, type: State}
  CHI: {name: China, type: State}
  p1: {name: Rajesh Malhotra, type: Person}
  p2: {name: Suresh Pillai, type: Person}
  p3: {name: Anjali Deshmukh, type: Person}
  p4: {name: Zhao Liwen, type: Person}
  p5: {name: Narendra Modi, type: Person}
  p6: {name: Xi Jinping, type: Person}
  l1: {name: Kunming, type: Place}
  l2: {name: New Delhi, type: Place}
  l3: {name: Himalaya, type: Place}
  l4: {name: Pangongmeer, type: Place}
offices:
  - {person: p1, office: ambassadeur, of: IND}
  - {person: p4, office: onderminister, of: CHI}
  - {person: p5, office: premier, of: IND}
  - {person: p6, office: president, of: CHI}
events:
  e1: {type: Negotiation, label: grensoverleg India-China in Kunming, participants: [IND, CHI], place: l1, time: maandag, factuality: actual}
  e2: {type: Negotiation, label: vervolg van het grensoverleg in New Delhi, participants: [IND, CHI], place: l2, time: eind september, factuality: planned, after: e1}
  e6: {type: Meeting, label: telefoongesprek Modi-Xi, participants: [p5, p6], time: zondagavond, factuality: actual}
  e8: {type: Visit, label: mogelijk bezoek van Xi aan India, participants: [p6], time: november, factuality: possible}
  e9: {type: Agreement, participants: [IND, CHI], factuality: possible}
acts:
  e3: {type: Statement, by: p1, time: na afloop, content: Wij geven geen weiden op waar onze herders al eeuwen komen}
  e4: {type: Demand, by: p1, to: [CHI], content: Peking eerst zijn bunkers op de noordoever ontmantelt}
  e5: {type: Statement, by: p4, content: Een telefoon kost minder dan een oorlog}
  e7: {type: Statement, by: IND, content: vooral over handel en een beetje over bergen}
  s1: {type: Proposal, by: CHI, to: [IND], kind: territorial, status: rejected, content: een bufferzone van vijf kilometer in te richten bij het Pangongmeer}
  s2: {type: Proposal, by: IND, to: [CHI], kind: other, content: een directe telefoonlijn tussen de grenscommandanten, status: accepted}
  s3: {type: Proposal, by: p4, to: [IND], kind: treaty, status: unanswered, content: niet-aanvalsverdrag}
replies:
  r1: {to: s1, by: p1, answer: rejected}
  r2: {to: s2, by: p4, answer: accepted}
  r3: {to: s3, by: IND, answer: unanswered}
delegations:
  d1: {of: IND, head: p1, members: [p2, p3], event: e1}
  d2: {of: CHI, head: p4, members: [], event: e1}
outcomes:
  o1: {of: e1, type: no_breakthrough}
  o2: {of: e1, type: continuation_agreed}
