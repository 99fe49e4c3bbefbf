 date 2021-10-14 Kolonels {praten|e4}, [minister|p4] {keert om|o3}

Twee afspraken hadden [Kirgizië|KG] en [Tadzjikistan|TJ] dinsdag met [elkaar|KG+TJ]. De kleine ging door, de grote niet. In een school in [Batken|l3] {bogen|e4} twee kolonels zich drie uur lang over de patrouilles langs de grens. Het {overleg|e3} over het water, dat die ochtend in [Khujand|l7] had moeten beginnen, werd {afgelast|o3}.

[Goelmira Toktogoelova|p4], [sinds vorige week de [Kirgizische|KG] minister van Buitenlandse Zaken|p4], stond al bij de brug toen [zij|p4] rechtsomkeert maakte. In de nacht daarvoor was bij Vorukh op een dorp geschoten. "Met rook in de spiegel praat [ik|p4] niet", {zei|s8} [ze|p4]. [[Haar|p4] voorganger|p1] [Sydykov|p1], inmiddels secretaris van de Veiligheidsraad, {waarschuwde|s9} dat "wie nu gaat zitten, straks moet knielen". [Doesjanbe|TJ] {houdt vol|s19} dat er helemaal niet is geschoten.

Vicepremier [Farruch Karimsoda|p2] wachtte een middag lang in een leeg congrescentrum. Met [hem|p2] wachtte [de {bemiddelaar|e9} van [de Sjanghai-organisatie|SO]|p3], [N. Oespanov|p3]. [Die|p3] {schoof|s10+s11} 's avonds een nieuwe datum voor de {ronde|e5} naar voren: 9 november, in [Samarkand|l6]. [Tadzjikistan|TJ] {ging|r6} er binnen het uur op in. [Toktogoelova|p4] {eist|r7+s12} eerst een onderzoek naar de schoten.

In [Batken|l3] {spraken|e10} de kolonels af voortaan elke ochtend te bellen, aldus [Bisjkek|KG]. [De [Tadzjiekse|TJ] grenswacht|TJ] {ontkende|s17} woensdag dat er iets is {afgesproken|e10:counterfactual}. [De Organisatie voor Veiligheid en Samenwerking in Europa|OV] {drong|s16} er bij [beide regeringen|KG+TJ] op aan de telefoon "in elk geval op te nemen".

De abrikozen zijn intussen geplukt. Het werd, na een zomer bijna zonder water, de kleinste oogst sinds 1998.
=====
entities:
  KG: {name: Kirgizië, type: State}
  TJ: {name: Tadzjikistan, type: State}
  SO: {name: Shanghai-samenwerkingsorganisatie, type: Organisation}
  OV: {name: Organisatie voor Veiligheid en Samenwerking in Europa, type: Organisation}
  p1: {name: Bakyt Sydykov, type: Person}
  p2: {name: Farroech Karimov, type: Person}
  p3: {name: Nurlan Ospanov, type: Person}
  p4: {name: Gulmira Toktogulova, type: Person}
  l3: {name: Batken, type: Place}
  l6: {name: Samarkand, type: Place}
  l7: {name: Chodzjand, type: Place}
offices:
  - {person: p4, office: minister van Buitenlandse Zaken, of: KG}
  - {person: p1, office: secretaris van de Veiligheidsraad, of: KG}
  - {person: p2, office: Vicepremier, of: TJ}
events:
  e4: {type: Meeting, participants: [KG, TJ], place: l3, time: dinsdag, factuality: actual}
  e3: {type: Negotiation, participants: [KG, TJ], place: l7, time: die ochtend, factuality: counterfactual}
  e9: {type: Mediation, mediators: [p3, SO], factuality: actual}
  e5: {type: Negotiation, participants: [KG, TJ], place: l6, time: 9 november, factuality: possible, after: e3}
  e10: {type: Agreement, participants: [KG, TJ], place: l3, factuality: possible, source: KG, part_of: e4}
acts:
  s8: {type: Statement, by: p4, content: Met rook in de spiegel praat ik niet, about: e3}
  s9: {type: Warning, by: p1, content: "dat \"wie nu gaat zitten, straks moet knielen\""}
  s10: {type: Proposal, by: p3, to: [TJ], kind: talks, content: "9 november, in Samarkand", status: accepted, about: e5, time: "'s avonds"}
  s11: {type: Proposal, by: p3, to: [KG], kind: talks, content: "9 november, in Samarkand", status: unanswered, about: e5, time: "'s avonds"}
  s12: {type: Demand, by: p4, content: eerst een onderzoek naar de schoten}
  s16: {type: Demand, by: OV, to: [KG, TJ], content: "de telefoon \"in elk geval op te nemen\""}
  s19: {type: Statement, by: TJ, content: dat er helemaal niet is geschoten}
  s17: {type: Statement, by: TJ, about: e10, time: woensdag}
replies:
  r6: {to: s10, by: TJ, answer: accepted}
  r7: {to: s11, by: p4, answer: unanswered}
outcomes:
  o3: {of: e3, type: cancelled}
