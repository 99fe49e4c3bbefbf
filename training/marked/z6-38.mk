 date 2006-11-21 [Nepal|NP] legt de wapens neer, met handtekening

In [Kathmandu|l1] is dinsdagavond een tien jaar durende {oorlog|e1} op papier {beëindigd|e2}. Premier [Girdhari Upreti|p1] en [maoïsten|MA]leider [Bijaya Oli|p2] {tekenden|e2} het {vredesakkoord|e2} in het zaaltje waar [de VN|VN] in augustus [hun|p1+p2] eerste {ontmoeting|e3} had belegd.

[De maoïsten|MA] {zien|s1} af van [hun|MA] eigen rechtbanken. [Upreti|p1] van [zijn|p1] kant {zegt|s2} [hun|MA] 73 van de 330 zetels in het tijdelijke parlement toe. Wapens gaan in containers met een [VN|VN]-zegel; de sleutel houdt de tegenpartij. Dat laatste was een {voorstel|s3} van [de [Indiase|IN] ambassadeur|p3], dat [Oli|p2] eerst 'een vernedering' had {gevonden|r1} en later 'grappig genoeg om {ja|r2} te zeggen'.

[De koning|p4], [Dhirendra|p4], was voor de plechtigheid niet uitgenodigd. [Hij|p4] had zondag {verzocht|s4} te worden gehoord over [zijn|p4] toekomst. De brief {kwam|r3} ongeopend retour.

De [Noorse|NOR] gezant [Ragnhild Skaar|p5], die al vier jaar {bemiddelt|e4}, wilde niet juichen. "Nu {beginnen|s5} de moeilijke jaren", zei [zij|p5]. Morgen {vertrekt|e5} [zij|p5] naar [Colombo|l2].

Voor [India|IN] was het kantje boord. Vorige week nog {liet|o2} [Delhi|IN] een {tripje|e6} van [[zijn|IN] minister|p6] naar [Kathmandu|l1] schieten, omdat [Oli|p2] [het land|IN] 'de grote broer met de lange vingers' had genoemd. Donderdag {komt|e7} [de minister|p6] alsnog, met rijst, een helikopter en de {boodschap|s6} dat een nieuwe opstand op [Indiase|IN] soldaten stuit. [Pakistan|PK] {feliciteerde|s7} als eerste.
=====
entities:
  NP: {name: Nepal, type: State}
  MA: {name: maoïsten, type: Organisation}
  VN: {name: VN, type: Organisation}
  IN: {name: India, type: State}
  NOR: {name: Noorwegen, type: State}
  l1: {name: Kathmandu, type: Place}
  l2: {name: Colombo, type: Place}
  p1: {name: Girdhari Upreti, type: Person}
  p2: {name: Bijaya Oli, type: Person}
  p3: {name: ambassadeur van India, type: Person}
  p4: {name: Dhirendra, type: Person}
  p5: {name: Ragnhild Skaar, type: Person}
  PK: {name: Pakistan, type: State}
  p6: {name: minister van India, type: Person}
offices:
  - {person: p1, office: Premier, of: NP}
  - {person: p2, office: maoïstenleider, of: MA}
  - {person: p3, office: ambassadeur, of: IN}
  - {person: p4, office: koning, of: NP}
  - {person: p5, office: gezant, of: NOR}
  - {person: p6, office: minister, of: IN}
events:
  e1: {type: Conflict, label: oorlog in Nepal, participants: [NP, MA], time: tien jaar, factuality: actual}
  e2: {type: Agreement, label: vredesakkoord, participants: [NP, MA, p1, p2], guarantors: [VN], place: l1, time: dinsdagavond, factuality: actual}
  e3: {type: Meeting, participants: [p1, p2], hosts: [VN], place: l1, time: in augustus, factuality: actual}
  e4: {type: Mediation, participants: [NP, MA], mediators: [p5], time: al vier jaar, factuality: actual}
  e5: {type: Visit, participants: [p5], place: l2, time: Morgen, factuality: planned}
  e6: {type: Visit, participants: [p6, NP], place: l1, time: Vorige week, factuality: counterfactual}
  e7: {type: Visit, participants: [p6, NP], place: l1, time: Donderdag, factuality: planned}
acts:
  s1: {type: Concession, by: MA, to: [NP], content: "hun eigen rechtbanken"}
  s2: {type: Concession, by: p1, to: [MA], content: "73 van de 330 zetels in het tijdelijke parlement"}
  s3: {type: Proposal, by: p3, to: [NP, MA], kind: guarantee, content: "de sleutel houdt de tegenpartij", status: accepted, about: e2}
  s4: {type: Demand, by: p4, content: "te worden gehoord over zijn toekomst"}
  s5: {type: Warning, by: p5, content: "Nu beginnen de moeilijke jaren"}
  s6: {type: Warning, by: p6, to: [MA], content: "dat een nieuwe opstand op Indiase soldaten stuit", factuality: possible}
  s7: {type: Statement, by: PK, about: e2}
replies:
  r1: {to: s3, by: p2, answer: rejected}
  r2: {to: s3, by: p2, answer: accepted}
  r3: {to: s4, answer: rejected}
outcomes:
  o2: {of: e6, type: cancelled}
