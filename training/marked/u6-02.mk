 date 2016-10-08 [Rusland|RU] {blokkeert|r1} [Franse|FR] {tekst|s1} over [Jemen|YE] in [Veiligheidsraad|VR]

[NEW YORK|l1] (ANP) - Een [Franse|FR] {ontwerpresolutie|s1} die een onmiddellijk bestand in [Jemen|YE] verlangt, is zaterdag in [de VN-Veiligheidsraad|VR] {gestrand|r1}. [Rusland|RU] sprak zijn {veto|r1} uit. [Senegal|SN] en twaalf andere leden {stemden|r2} voor, [China|CN] {onthield|r3} zich.

[Moskou|RU] {legde|s2} daarop een eigen {tekst|s2} voor, waarin geen woord over luchtaanvallen staat. Die {kreeg|r4} maar vier stemmen en {haalde|r4} het dus evenmin.

De [Franse|FR] ambassadeur [Étienne Maroux|p1] {sprak|s3} van "een zwarte dag voor de burgers van Hodeida". [Hij|p1] wil niet opgeven: volgende week komt [Parijs|FR] met een afgezwakt {ontwerp|s4}. [Zijn|p1] [Russische|RU] collega [Vadim Jersjov|p2] {noemde|r5} dat tijdverlies. [Jersjov|p2] {drong|s5} erop aan eerst VN-gezant [Omar Lahlou|p3] te laten terugkeren naar de regio.

[De [Jemenitische|YE] ambassadeur|p4], die zelf niet mocht stemmen, had de leden vooraf {opgeroepen|s6} [zijn|p4] land "niet voor de derde keer in een jaar in de steek te laten". Na de stemming verliet [hij|p4] de zaal zonder een woord te zeggen.

[De secretaris-generaal van [de Verenigde Naties|VN]|p5] {waarschuwde|s7} zaterdag dat de voedselvoorraad in de havens over drie weken op is. [Hij|p5] {stelde|s8+s9} voor een vlucht per dag met hulpgoederen toe te laten op het vliegveld van Sanaa. [Saudi-Arabië|SA], dat het luchtruim controleert, {zei|r6} het {voorstel|s9} te zullen bekijken. [De Houthi-beweging|HO] had er 's middags al mee {ingestemd|r7}.

In augustus {liepen|o1} in [Koeweit|l2] {onderhandelingen|e1} tussen de strijdende partijen na drie maanden vast. De plannen die toen op tafel lagen, worden volgens diplomaten niet meer gebruikt.

De vergadering begon met een halfuur vertraging omdat de tolken hun nieuwe rooster hadden verworpen. Daarover is vrijdag alsnog een akkoord bereikt met de directie.
=====
entities:
  p4: {name: ambassadeur van Jemen, type: Person}
  p5: {name: secretaris-generaal van de VN, type: Person}
  VN: {name: Verenigde Naties, type: Organisation}
  SA: {name: Saudi-Arabië, type: State}
  HO: {name: Houthi's, type: Organisation}
  l2: {name: Koeweit, type: Place}
  RU: {name: Rusland, type: State}
  FR: {name: Frankrijk, type: State}
  YE: {name: Jemen, type: State}
  CN: {name: China, type: State}
  SN: {name: Senegal, type: State}
  VR: {name: VN-Veiligheidsraad, type: Organisation}
  l1: {name: New York, type: Place}
  p1: {name: Étienne Maroux, type: Person}
  p2: {name: Vadim Jersjov, type: Person}
  p3: {name: Omar Lahlou, type: Person}
offices:
  - {person: p4, office: ambassadeur, of: YE}
  - {person: p5, office: secretaris-generaal, of: VN}
  - {person: p1, office: ambassadeur, of: FR}
  - {person: p2, office: ambassadeur, of: RU}
events:
  e1: {type: Negotiation, label: onderhandelingen in Koeweit, place: l2, time: drie maanden, factuality: actual}
acts:
  s6: {type: Demand, by: p4, to: [VR], content: "zijn land \"niet voor de derde keer in een jaar in de steek te laten\""}
  s7: {type: Warning, by: p5, content: "dat de voedselvoorraad in de havens over drie weken op is", time: zaterdag}
  s8: {type: Proposal, by: p5, to: [HO], kind: humanitarian_corridor, content: "een vlucht per dag met hulpgoederen toe te laten op het vliegveld van Sanaa", status: accepted}
  s9: {type: Proposal, by: p5, to: [SA], kind: humanitarian_corridor, content: "een vlucht per dag met hulpgoederen toe te laten op het vliegveld van Sanaa", status: unanswered}
  s1: {type: Proposal, by: FR, to: [VR], kind: ceasefire, content: "een onmiddellijk bestand in Jemen", status: rejected}
  s2: {type: Proposal, by: RU, to: [VR], kind: other, content: "waarin geen woord over luchtaanvallen staat", status: rejected}
  s3: {type: Statement, by: p1, content: "een zwarte dag voor de burgers van Hodeida"}
  s4: {type: Proposal, by: FR, to: [VR], kind: ceasefire, content: "een afgezwakt ontwerp", status: rejected, time: volgende week}
  s5: {type: Demand, by: p2, content: "eerst VN-gezant Omar Lahlou te laten terugkeren naar de regio"}
replies:
  r6: {to: s9, by: SA, answer: unanswered}
  r7: {to: s8, by: HO, answer: accepted}
  r1: {to: s1, by: RU, answer: rejected}
  r2: {to: s1, by: SN, answer: accepted}
  r3: {to: s1, by: CN, answer: unanswered}
  r5: {to: s4, by: p2, answer: rejected}
  r4: {to: s2, by: VR, answer: rejected}
delegations: {}
outcomes:
  o1: {of: e1, type: no_breakthrough}
