 date 2024-10-22 Treintje rijden in [Kazan|l1]: wie zit er allemaal bij [de Brics|BX]?

KAZAN - Voor de gelegenheid is de hele stad opnieuw in de verf gezet, tot en met de kiosken. President [Poetin|p1] {ontvangt|e1} er tot en met donderdag 36 delegaties. [Xi Jinping|p2] van [China|CN] {landde|e2} dinsdagmiddag, [Narendra Modi|p3] een kwartier later. De [Braziliaan|BR] [Lula|p4] {blijft thuis|e3}: gevallen in de badkamer.

Wat levert het op?

Vooral foto's. Eén daarvan was nieuw: [Modi|p3] en [Xi|p2], zij aan zij. Een dag voor de {top|e1} {maakten|a1} [hun|p2+p3] landen bekend dat [ze|CN+IN] het {eens zijn|e4} over patrouilles in de Himalaya. Voor het eerst in vijf jaar {hadden|e5} [de twee|p2+p3] daarom een formeel {gesprek|e5}.

Wordt de club groter?

Ja en nee. Dertien landen mogen 'partner' worden. [Venezuela|VE] valt af, want [Brazilië|BR] {sprak|a2} er een veto over uit. [Nicolás Maduro|p5] {kwam|e6} toch.

En [António Guterres|p6]?

[Die|p6] {schudde|e7} [Poetin|p1] donderdag de hand. [Kiev|UA] is er woest over en {trok|a3} een {uitnodiging|s1} aan [de [VN|VN]-chef|p6] in. [Zijn|p6] woordvoerder {zegt|a4} dat [hij|p6] ook 'een rechtvaardige vrede' heeft bepleit.

Wat kost een hotelkamer?

In [Kazan|l1] betaal je deze week het viervoudige. In Bolgar, anderhalf uur rijden, is nog plek, zij het zonder warm water.
=====
entities:
  CN: {name: "China", type: State}
  IN: {name: "India", type: State}
  BR: {name: "Brazilië", type: State}
  VE: {name: "Venezuela", type: State}
  UA: {name: "Oekraïne", type: State}
  BX: {name: "Brics", type: Organisation}
  p1: {name: "Poetin", type: Person}
  p2: {name: "Xi Jinping", type: Person}
  p3: {name: "Narendra Modi", type: Person}
  p4: {name: "Lula", type: Person}
  p5: {name: "Nicolás Maduro", type: Person}
  p6: {name: "António Guterres", type: Person}
  VN: {name: "VN", type: Organisation}
  l1: {name: "Kazan", type: Place}
offices:
  - {person: p6, office: "VN-chef", of: VN}
events:
  e1: {type: Meeting, participants: [BX, p1, p2, p3], hosts: [p1], place: l1, time: "tot en met donderdag", factuality: actual}
  e2: {type: Visit, participants: [p2, p3], place: l1, time: "dinsdagmiddag", factuality: actual}
  e3: {type: Visit, participants: [p4], place: l1, factuality: counterfactual}
  e4: {type: Agreement, participants: [CN, IN], factuality: actual}
  e5: {type: Meeting, participants: [p2, p3], place: l1, factuality: actual}
  e6: {type: Visit, participants: [p5], place: l1, factuality: actual}
  e7: {type: Meeting, participants: [p6, p1], place: l1, time: "donderdag", factuality: actual}
acts:
  a1: {type: Statement, by: CN, content: "het eens zijn over patrouilles in de Himalaya"}
  a2: {type: Statement, by: BR, content: "sprak er een veto over uit"}
  a3: {type: Statement, by: UA, content: "trok een uitnodiging aan de VN-chef in"}
  a4: {type: Statement, by: p6, content: "een rechtvaardige vrede"}
  s1: {type: Proposal, by: UA, to: [p6], kind: other, content: "een uitnodiging aan de VN-chef", status: proposed}
