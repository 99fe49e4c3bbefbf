 date 2024-05-22 [Vlaamse|VL] {delegatie|d1} {keert|e1} met {lege handen|o1} terug uit [Kinshasa|l1]

Minister-president [Jo Callewaert|p1] (N-VA) is gisteravond {geland|e1} op Zaventem na een {trip|e1} van vier dagen naar [Congo|CD]. Veel heeft de reis niet opgebracht. De havencontracten waarop [DEME|DE] en [Port of Antwerp-Bruges|PA] hadden gehoopt, {bleven in de la|o1}.

"Ge moet daar geen drama van maken", {vindt|a1} [Callewaert|p1]. "[Onze|VL] gesprekspartners zitten middenin een regeringsvorming." [Hij|p1] werd zondag {ontvangen|e2} door vicepremier [Daniel Mukoko|p2], maar de {audiëntie|e3} bij president [Félix Tshisekedi|p3], die dinsdag op het programma stond, {sprong|o2} een uur op voorhand af. In het gevolg van [Callewaert|p1] {zaten|d1} ook VOKA-topman [Hans Maertens|p4] en schepen [Annick De Ridder|p5].

Oud zeer

De relatie tussen [Brussel|BE] en [Kinshasa|CD] kende de voorbije jaren hoogtes en laagtes. In 2018 sloot president Kabila het Schengenhuis en moest [België|BE] [zijn|BE] ambassadeur {terugroepen|a2}. In 2022 {kwam|e4} [de koning|p6] langs met een masker uit de collectie van Tervuren. Dat het uitgerekend nu misloopt, heeft volgens waarnemers te maken met Rwanda en de strijd in Kivu, waar de rebellen van M23 oprukken richting Sake. Vorige week vielen er bij een bominslag in een vluchtelingenkamp 18 doden.

De [Vlaamse|VL] oppositie is niet mals. "Vier dagen, elf man en 74.000 euro", rekent Hannelore Goeman (Vooruit) voor.
=====
entities:
  VL: {name: "Vlaanderen", type: State}
  CD: {name: "Congo", type: State}
  BE: {name: "België", type: State}
  DE: {name: "DEME", type: Organisation}
  PA: {name: "Port of Antwerp-Bruges", type: Organisation}
  p1: {name: "Jo Callewaert", type: Person}
  p2: {name: "Daniel Mukoko", type: Person}
  p3: {name: "Félix Tshisekedi", type: Person}
  p4: {name: "Hans Maertens", type: Person}
  p5: {name: "Annick De Ridder", type: Person}
  p6: {name: "de koning", type: Person}
  l1: {name: "Kinshasa", type: Place}
offices:
  - {person: p1, office: "Minister-president", of: VL}
  - {person: p2, office: "vicepremier", of: CD}
  - {person: p3, office: "president", of: CD}
  - {person: p6, office: "koning", of: BE}
events:
  e1: {type: Visit, participants: [p1, p4, p5], place: l1, time: "vier dagen", factuality: actual}
  e2: {type: Meeting, participants: [p1, p2], place: l1, time: "zondag", part_of: e1, factuality: actual}
  e3: {type: Meeting, participants: [p1, p3], time: "dinsdag", part_of: e1, factuality: counterfactual}
  e4: {type: Visit, participants: [p6], time: "In 2022", factuality: actual}
acts:
  a1: {type: Statement, by: p1, content: "Ge moet daar geen drama van maken"}
  a2: {type: Statement, by: BE, time: "In 2018", content: "zijn ambassadeur terugroepen"}
delegations:
  d1: {of: VL, head: p1, members: [p4, p5], event: e1}
outcomes:
  o1: {of: e1, type: no_breakthrough}
  o2: {of: e3, type: cancelled}
