 date 2024-09-12 {Overleg|e1} in [Aleppo|l1]? Welnee, {zegt|a1} [Ankara|TR]

ISTANBUL (AFP) - De [Turkse|TR] regering {spreekt tegen|a1} dat inlichtingenchef [Ibrahim Kalin|p1] maandag in [Aleppo|l1] met [zijn|p1] [Syrische|SY] tegenhanger [Hossam Louka|p2] heeft {gepraat|e1}. Kranten in Beiroet hadden dat {gemeld|a2}. Wel wordt er via [Bagdad|IQ] gewerkt aan een {samenkomst|e3} van de presidenten [Erdogan|p3] en [Assad|p4]. [De laatste|p4] komt {pas als|a3} [Turkije|TR] [zijn|TR] 12.000 soldaten terugtrekt; dat {weigert|r2} [Ankara|TR].

In 2009 {gingen|e4} [Erdogan|p3] en [Assad|p4] nog samen met vakantie naar [Bodrum|l2], de kinderen speelden er met dezelfde waterfiets. Twee jaar later begon de oorlog. Drie miljoen [Syriërs|SY] wonen sindsdien in [Turkije|TR]. In Kayseri werden in juli hun winkels in brand gestoken; op de dag erna schoten soldaten bij Afrin op betogers die hun vlag verscheurden.
=====
entities:
  TR: {name: "Turkije", type: State}
  SY: {name: "Syrië", type: State}
  IQ: {name: "Irak", type: State}
  p1: {name: "Ibrahim Kalin", type: Person}
  p2: {name: "Hossam Louka", type: Person}
  p3: {name: "Erdogan", type: Person}
  p4: {name: "Assad", type: Person}
  l1: {name: "Aleppo", type: Place}
  l2: {name: "Bodrum", type: Place}
offices:
  - {person: p1, office: "inlichtingenchef", of: TR}
  - {person: p2, office: "tegenhanger", of: SY}
events:
  e1: {type: Meeting, participants: [p1, p2], place: l1, time: "maandag", factuality: counterfactual}
  e3: {type: Meeting, participants: [p3, p4], factuality: possible}
  e4: {type: Visit, participants: [p3, p4], place: l2, time: "In 2009", factuality: actual}
acts:
  a1: {type: Statement, by: TR, content: "inlichtingenchef Ibrahim Kalin maandag in Aleppo met zijn Syrische tegenhanger Hossam Louka heeft gepraat"}
  a2: {type: Statement, by: "Kranten in Beiroet"}
  a3: {type: Demand, by: p4, to: [TR], content: "Turkije zijn 12.000 soldaten terugtrekt"}
replies:
  r2: {to: a3, by: TR, answer: rejected}
