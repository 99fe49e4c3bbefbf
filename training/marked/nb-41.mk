 date 2023-04-14 Bus na bus stapt uit: bijna negenhonderd gevangenen vrij in [Jemen|JM]

SANAA/ADEN - Om 9.20 uur stegen er gelijktijdig twee vliegtuigen van [het Rode Kruis|RK] op, een in [Aden|l1], een in [Sanaa|l2]. Drie dagen, vijftien vluchten, 887 mensen: zo {ruilen|e1} [de erkende regering|JM] en [de Houthi's|HO] krijgsgevangenen. De lijsten werden vorige maand {vastgesteld|e2+o1} in [Bern|l3], na tien dagen {zitten|e3} onder [de VN|VN] en [het Rode Kruis|RK].

Voor [de Houthi's|HO] {voerde|d1} [Abdulqader al-Murtada|p1] het woord, [de regering|JM] had [Hadi Haig|p2] en [Yahya Kazman|p3] {gestuurd|d2}. In mei moeten [ze|JM+HO] weer {om de tafel|e4}. [Haig|p2] {wil|a1} het dan over 'allen tegen allen' hebben. [Al-Murtada|p1] heeft dat idee in een vraaggesprek {verwelkomd|r1}.

Moeders

Op het platform in [Aden|l1] staan de moeders met bloemenkransen en geitenmelk. Ahmed al-Sabbagh (31) wankelt de trap af op twee linkerschoenen. Hij was kok. Zes jaar geleden werd hij bij Hodeida opgepakt met een zak uien. 'Ik heb de hele tijd gekookt', zegt hij, 'maar dan in mijn hoofd.'

Los daarvan was een [Saudische|SA] {delegatie|d3}, met ambassadeur [Mohammed al-Jaber|p4] voorop, vijf dagen {te gast|e5} in [Sanaa|l2]. Donderdag {vertrok|e5} [die|p4] zonder {handtekening|e6}, wel met een {nieuwe datum|o2}.
=====
entities:
  JM: {name: "Jemen", type: State}
  SA: {name: "Saudi-Arabië", type: State}
  HO: {name: "Houthi's", type: Organisation}
  RK: {name: "Rode Kruis", type: Organisation}
  VN: {name: "Verenigde Naties", type: Organisation}
  p1: {name: "Abdulqader al-Murtada", type: Person}
  p2: {name: "Hadi Haig", type: Person}
  p3: {name: "Yahya Kazman", type: Person}
  p4: {name: "Mohammed al-Jaber", type: Person}
  l1: {name: "Aden", type: Place}
  l2: {name: "Sanaa", type: Place}
  l3: {name: "Bern", type: Place}
offices:
  - {person: p4, office: "ambassadeur", of: SA}
events:
  e1: {type: Agreement, participants: [JM, HO], facilitators: [RK], time: "Drie dagen", factuality: actual}
  e2: {type: Agreement, participants: [JM, HO], mediators: [VN, RK], place: l3, time: "vorige maand", part_of: e3, factuality: actual}
  e3: {type: Negotiation, participants: [JM, HO], mediators: [VN, RK], place: l3, time: "tien dagen", factuality: actual}
  e4: {type: Negotiation, participants: [JM, HO], time: "In mei", after: e3, factuality: planned}
  e5: {type: Visit, participants: [p4], place: l2, time: "vijf dagen", factuality: actual}
  e6: {type: Agreement, participants: [SA, HO], part_of: e5, factuality: counterfactual}
acts:
  a1: {type: Demand, by: p2, to: [HO], content: "allen tegen allen"}
replies:
  r1: {to: a1, by: p1, answer: accepted}
delegations:
  d1: {of: HO, head: p1, members: [], event: e3}
  d2: {of: JM, head: null, members: [p2, p3], event: e3}
  d3: {of: SA, head: p4, members: [], event: e5}
outcomes:
  o1: {of: e3, type: agreement}
  o2: {of: e5, type: continuation_agreed}
