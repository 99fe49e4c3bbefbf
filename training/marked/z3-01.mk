 date 2019-03-12 [Oman|OM] {sust|e1} vissersruzie in de Golf

[Oman|OM] is er als {tussenpersoon|e1} in geslaagd [Koeweit|KW] en [Iran|IR] te {verzoenen|e2} na het opbrengen van elf vissersboten. [De [Omaanse|OM] sultan|p1] {pendelde|e1} vier dagen lang zelf tussen [de kemphanen|KW+IR]. [Koeweit|KW] {ziet|a1} af van een boete, [Teheran|IR] {geeft|a2} de netten terug. Wie in mei op garnalen mag vissen, is {nog een open vraag|o1}. Een eerdere {poging|e3} van [Irak|IQ], in de herfst, {liep|o2} op niets uit: de [Iraakse|IQ] afgevaardigde kreeg in [Koeweit|KW] alleen een portier te spreken.
=====
entities:
  IQ: {name: Irak, type: State}
  OM: {name: Oman, type: State}
  KW: {name: Koeweit, type: State}
  IR: {name: Iran, type: State}
  p1: {name: sultan van Oman, type: Person}
offices:
  - {person: p1, office: sultan, of: OM}
events:
  e3: {type: Mediation, label: Iraakse poging, participants: [KW, IR], mediators: [IQ], time: in de herfst, factuality: actual}
  e1: {type: Mediation, label: Omaanse bemiddeling in de vissersruzie, participants: [KW, IR], mediators: [OM, p1], time: vier dagen lang, factuality: actual}
  e2: {type: Agreement, label: verzoening tussen Koeweit en Iran, participants: [KW, IR], mediators: [OM], factuality: actual, part_of: e1}
acts:
  a1: {type: Concession, by: KW, to: [IR], content: "van een boete"}
  a2: {type: Concession, by: IR, to: [KW], content: "de netten"}
outcomes:
  o2: {of: e3, type: no_breakthrough}
  o1: {of: e1, type: partial_agreement}
