 date 2023-11-24 [Premier van [Tuvalu|TV]|p1]: "[Wij|TV] verkopen geen vlag, [wij|TV] verzekeren een volk"

Een strook zand, tienduizend mensen, en een {verdrag|e1} waarover de hele oceaan spreekt. [Tuvalu|TV] en [Australië|AU] {sloten|e1} op 9 november in [Rarotonga|l1] de {Falepili-unie|e1}. Wij belden met [de regeringsleider|p1], [Kausea Sopoanga-Tile|p1].

Wat staat er eigenlijk in?

"Dat elk jaar 280 van [ons|TV] in [Australië|AU] mogen gaan wonen. En dat [Canberra|AU] {bijspringt|s1} bij een storm of een inval. In ruil {leggen|s2} [wij|TV] elk veiligheidspact met een derde eerst aan [hen|AU] voor."

Dat laatste is een vetorecht, zeggen critici.

"[Die critici|OB] zijn [mijn|p1] neven. [Ze|OB] {vragen|a1} een referendum. Dat komt er {niet|r1}, maar [ik|p1] heb [hun|OB] wel een hoorzitting op elk atol {gegund|s3}."

Hoe is het idee ontstaan?

"Aan boord van een veerboot. [Ik|p1] {zat|e2} in mei naast minister [Fraser Donaghy|p2] en [hij|p2] werd zeeziek. [Ik|p1] {stelde|s4} voor: [u|AU] neemt mensen, [wij|TV] geven zekerheid. [Hij|p2] {knikte|r2}, [ik|p1] denk omdat praten niet ging."

[Taiwan|TW], [uw|TV] trouwe bondgenoot, maakt zich zorgen.

"Onterecht. [De ambassadeur|p3] is bij [mij|p1] op de {thee|e3} geweest. [Ik|p1] heb [hem|p3] {verzekerd|s5} dat [wij|TV] niet overlopen naar Peking. Wie het tegendeel beweert, liegt."

[U|p1] vroeg ook geld voor een tweede dijk.

"In april heb [ik|p1] in Brussel {gepleit|s6+s7} voor een fonds van twee miljard. [De Europese Unie|EU] ging het {bestuderen|r3}; dat doet [ze|EU] sinds 2009. [Japan|JP] zei meteen {ja|r4}, zij het voor een tiende van het bedrag."

Wanneer treedt het in werking?

"Na de stemming in [beide parlementen|AU+TV]. Volgend jaar, als God en de senaat het willen. Met [Nieuw-Zeeland|NZ] beginnen in maart {besprekingen|e4} over iets gelijkaardigs."
=====
entities:
  TV: {name: Tuvalu, type: State}
  AU: {name: Australië, type: State}
  TW: {name: Taiwan, type: State}
  NZ: {name: Nieuw-Zeeland, type: State}
  EU: {name: Europese Unie, type: Organisation}
  JP: {name: Japan, type: State}
  OB: {name: critici, type: Organisation}
  l1: {name: Rarotonga, type: Place}
  p1: {name: Kausea Sopoanga-Tile, type: Person}
  p2: {name: Fraser Donaghy, type: Person}
  p3: {name: Taiwanese ambassadeur, type: Person}
offices:
  - {person: p1, office: Premier, of: TV}
  - {person: p2, office: minister, of: AU}
  - {person: p3, office: ambassadeur, of: TW}
events:
  e1: {type: Agreement, label: Falepili-unie, participants: [TV, AU], place: l1, time: op 9 november, factuality: actual}
  e2: {type: Meeting, label: gesprek op de veerboot, participants: [p1, p2], time: in mei, factuality: actual}
  e3: {type: Meeting, label: thee met de ambassadeur, participants: [p1, p3], factuality: actual}
  e4: {type: Negotiation, label: besprekingen met Nieuw-Zeeland, participants: [TV, NZ], time: in maart, factuality: planned}
acts:
  s6: {type: Proposal, by: p1, to: [EU], kind: other, content: "een fonds van twee miljard", status: unanswered, time: In april}
  s7: {type: Proposal, by: p1, to: [JP], kind: other, content: "een fonds van twee miljard", status: accepted, time: In april}
  s1: {type: Concession, by: AU, to: [TV], content: "bij een storm of een inval"}
  s2: {type: Concession, by: TV, to: [AU], content: "elk veiligheidspact met een derde eerst aan hen voor"}
  a1: {type: Demand, by: OB, to: [p1], content: "een referendum"}
  s3: {type: Concession, by: p1, to: [OB], content: "een hoorzitting op elk atol"}
  s4: {type: Proposal, by: p1, to: [p2], kind: guarantee, content: "u neemt mensen, wij geven zekerheid", status: accepted, time: in mei, about: e1}
  s5: {type: Concession, by: p1, to: [p3], content: "dat wij niet overlopen naar Peking"}
replies:
  r3: {to: s6, by: EU, answer: unanswered}
  r4: {to: s7, by: JP, answer: accepted}
  r1: {to: a1, by: p1, answer: rejected}
  r2: {to: s4, by: p2, answer: accepted}
