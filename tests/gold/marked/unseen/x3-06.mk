 date 2014-03-16 [Rusland|RU] torpedeert {ontwerptekst|a1+a2} over [de Krim|l1]

NEW YORK - Met één opgestoken hand is zaterdag in [de Veiligheidsraad|VR] een {resolutie|a1+a2} gesneuveld die het referendum op [de Krim|l1] ongeldig had moeten verklaren. Ambassadeur [Gennadi Sorokin|p1] sprak namens [Rusland|RU] het {veto|r1} uit. Dertien leden stemden {voor|r2}; [China|CN] {onthield|r3} zich.

De {tekst|a1+a2} kwam uit de koker van [Litouwen|LT], dat er sinds dinsdag aan had geschaafd om [Peking|CN] over de streep te trekken. Een verwijzing naar sancties was daarvoor {weggestreept|a3}. "[Wij|LT] hebben twee dagen langer {gepraat|e1} dan [ons|LT] lief was", {zuchtte|a4} de [Litouwse|LT] gezant [Rasa Vaitkutė|p2].

[Sorokin|p1] noemde het stuk "een dode letter" en {waarschuwde|a5} [de raad|VR] niet te tornen aan wat [hij|p1] het zelfbeschikkingsrecht noemde. [Frankrijk|FR] {kondigde|a6} aan de kwestie nu bij de Algemene Vergadering neer te leggen, waar geen veto bestaat.
=====
entities:
  RU: {name: Rusland, type: State}
  CN: {name: China, type: State}
  LT: {name: Litouwen, type: State}
  FR: {name: Frankrijk, type: State}
  VR: {name: Veiligheidsraad, type: Organisation}
  p1: {name: Gennadi Sorokin, type: Person}
  p2: {name: Rasa Vaitkutė, type: Person}
  l1: {name: de Krim, type: Place}
offices:
  - {person: p1, office: ambassadeur, of: RU}
  - {person: p2, office: gezant, of: LT}
events:
  e1: {type: Negotiation, label: overleg over de resolutietekst, participants: [LT, CN], factuality: actual}
acts:
  a1: {type: Proposal, by: LT, to: [VR], kind: other, content: "het referendum op de Krim ongeldig", status: rejected}
  a2: {type: Proposal, by: LT, to: [CN], kind: other, content: "het referendum op de Krim ongeldig", status: unanswered}
  a3: {type: Concession, by: LT, to: [CN], content: "Een verwijzing naar sancties"}
  a4: {type: Statement, by: p2, content: "Wij hebben twee dagen langer gepraat dan ons lief was"}
  a5: {type: Warning, by: p1, to: [VR], content: "niet te tornen aan wat hij het zelfbeschikkingsrecht noemde"}
  a6: {type: Statement, by: FR, content: "de kwestie nu bij de Algemene Vergadering neer te leggen"}
replies:
  r1: {to: a1, by: RU, answer: rejected}
  r2: {to: a1, answer: accepted}
  r3: {to: a2, by: CN, answer: unanswered}
