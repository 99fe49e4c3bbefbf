 date 2024-09-24 'Prins van de Schelde' hoort achttien jaar eisen, bij verstek

ANTWERPEN - De beklaagdenbank bleef leeg. Nadir El K. (37), volgens het federaal parket de spil achter de invoer van 16 ton cocaïne in bananen, palmhout en één keer een piano, verblijft al vijf jaar in Dubai. Zijn advocaten lieten weten dat hij 'de zitting met belangstelling volgt'.

De procureur vorderde achttien jaar cel. Zij las een uur lang voor uit gekraakte berichten, waarin de havenploeg 'de delegatie' heette en een omgekochte douanier 'de ambassadeur'. Voor een medeverdachte, die een bekentenis had onderhandeld, vroeg ze de helft. De verdediging wil alles nietig verklaard zien.

Of El K. de straf ooit zal uitzitten, hangt niet van de rechter af. [België|BE] {vroeg|s1} in 2022 zijn uitlevering aan [de Emiraten|AE], die nog niet hebben {geantwoord|r1}. Minister van Justitie [Hilde Stroobants|p1] {drong|s2} er bij [haar|p1] {bezoek|e1} aan [Abu Dhabi|l1] in juni nogmaals op aan.

De verdachte postte dinsdag, tijdens de pauze, een foto van zijn ontbijt. De voorzitster weigerde er kennis van te nemen. Vonnis op 5 november.
=====
entities:
  BE: {name: België, type: State}
  AE: {name: Verenigde Arabische Emiraten, type: State}
  p1: {name: Hilde Stroobants, type: Person}
  l1: {name: Abu Dhabi, type: Place}
offices:
  - {person: p1, office: Minister van Justitie, of: BE}
events:
  e1: {type: Visit, label: bezoek van Stroobants, participants: [p1, AE], place: l1, time: in juni, factuality: actual}
acts:
  s1: {type: Proposal, by: BE, to: [AE], kind: other, content: "zijn uitlevering", status: unanswered, time: in 2022}
  s2: {type: Demand, by: p1, to: [AE], content: "zijn uitlevering", time: in juni}
replies:
  r1: {to: s1, by: AE, answer: unanswered}
