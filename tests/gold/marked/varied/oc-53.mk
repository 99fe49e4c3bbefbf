 date 2013-09-07 [Redha Benchikh|p1], [de man van de 444e dag|p1]

[ALGIERS|l1] - In een buitenwijk van [Algiers|l1] is op 88-jarige leeftijd [Redha Benchikh|p1] gestorven, [de tolk en latere diplomaat|p1] die in de winter van 1980-1981 mee de vrijlating van tweeënvijftig [Amerikanen|US] in [Teheran|l2] {bewerkstelligde|e1}.

Dat [Algerije|DZ] {bemiddelde|e1}, had een simpele reden: [Iran|IR] weigerde met [Washington|US] aan één {tafel|e2} te zitten, en had na de {aanval|e3} van [Irak|IQ] geld nodig. In november 1980 {legde|a1} [het parlement in [Teheran|IR]|IR] vier eisen op tafel, waaronder teruggave van het vermogen van de sjah. De [Amerikaanse|US] onderminister [Warren Christopher|p2] {vloog|e4} naar [Algiers|l1] en {deelde|r1} mee dat [[zijn|p2] president|p4] over andermans geld niet ging. Vanaf dat uur droeg [een ploeg van drie|x1], geleid door minister [Mohammed Benyahia|p3], voorstellen {heen en weer|e1}. [Benchikh|p1] vertaalde ze, uit drie talen in vier, en ving de scheldwoorden af. "Van 'Grote Satan' maakte [ik|p1] 'de wederpartij'", {vertelde|s1} [hij|p1] later. "Dat was, denk [ik|p1], [mijn|p1] enige bijdrage."

Op 19 januari 1981 werden de {akkoorden van Algiers|e5} afgekondigd; getekend werd er apart, in twee steden. De volgende dag, minuten nadat Reagan was beëdigd, steeg het toestel met de gijzelaars op. Het eerste wat die op [Algerijnse|DZ] bodem kregen was sinaasappelsap.

[Benyahia|p3] kwam anderhalf jaar nadien om toen [zijn|p3] vliegtuig boven de Turkse grens werd neergehaald, alweer op weg om te {bemiddelen|e6}, ditmaal tussen [Iran|IR] en [Irak|IQ]. [Benchikh|p1] had een griepje en was thuisgebleven. [Hij|p1] werd ambassadeur in Den Haag (1985-1989), waar [hij|p1] vooral van de winters hield.
=====
entities:
  DZ: {name: Algerije, type: State}
  US: {name: Verenigde Staten, type: State}
  IR: {name: Iran, type: State}
  IQ: {name: Irak, type: State}
  x1: {name: ploeg van drie, type: Organisation}
  p1: {name: Redha Benchikh, type: Person}
  p2: {name: Warren Christopher, type: Person}
  p3: {name: Mohammed Benyahia, type: Person}
  p4: {name: president van de Verenigde Staten, type: Person}
  l1: {name: Algiers, type: Place}
  l2: {name: Teheran, type: Place}
offices:
  - {person: p1, office: ambassadeur, of: DZ}
  - {person: p2, office: onderminister, of: US}
  - {person: p3, office: minister, of: DZ}
  - {person: p4, office: president, of: US}
events:
  e1: {type: Mediation, label: Algerijnse bemiddeling, participants: [IR, US], mediators: [DZ, p3, x1, p1], time: in de winter van 1980-1981, factuality: actual}
  e2: {type: Negotiation, participants: [IR, US], factuality: counterfactual}
  e3: {type: Conflict, participants: [IR, IQ], factuality: actual}
  e4: {type: Visit, participants: [p2], place: l1, factuality: actual}
  e5: {type: Agreement, label: akkoorden van Algiers, participants: [IR, US], mediators: [DZ], time: Op 19 januari 1981, factuality: actual, part_of: e1}
  e6: {type: Mediation, participants: [IR, IQ], mediators: [p3], factuality: counterfactual}
acts:
  a1: {type: Demand, by: IR, to: [US], content: "teruggave van het vermogen van de sjah", time: In november 1980}
  s1: {type: Statement, by: p1, content: "Van 'Grote Satan' maakte ik 'de wederpartij'"}
replies:
  r1: {to: a1, by: p2, answer: rejected}
