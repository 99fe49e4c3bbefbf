 date 2023-06-01 [Brahimi|p1] bij [de Touaregs|TO]: thee in drie rondes

Wie in de woestijn iets gedaan wil krijgen, moet drie glazen thee drinken. [Salah Brahimi|p1], de [Algerijnse|DZ] minister die deze week {op bezoek|e1} was in [Kidal|l1], dronk er achttien.

Officieel kwam [hij|p1] poolshoogte nemen van het {vredesakkoord|e2} dat [de [Malinese|ML] regering|ML] en [de Touareg-beweging|TO] in 2015 in [Algiers|l2] tekenden en dat op sterven na dood is. [Algerije|DZ] is daar hoofdgarant van. In werkelijkheid had [Brahimi|p1] een {briefje|a1} van [Bamako|ML] in [zijn|p1] borstzak: [de junta|ML] is bereid 3000 oud-strijders op te nemen in het leger, {als|a2} [de Touaregs|TO] [hun|TO] zware wapens inleveren.

[Alghabass ag Mohamed|p2], de secretaris-generaal van [de beweging|TO], las het en {gaf het terug|r1}. "Dit {aanbod|a1} hebben [we|TO] in 2019 ook gehad", {vertelde|a3} [hij|p2] later aan persbureau AFP. "Het papier is nieuw, de inkt is oud." Over inlevering van wapens wil [hij|p2] {pas|a4} nadenken als de soldaten van [Wagner|WG] uit het noorden vertrokken zijn.

[Het kamp van de junta|ML] {houdt|a5} vol dat die er niet zijn. Zo kwam [Brahimi|p1], na de achttiende thee, tot de slotsom dat er "voorlopig meer suiker dan vooruitgang" in {zat|o1}. Woensdag vliegt [hij|p1] door naar [Bamako|l3] om president [Sissako|p3] {in te lichten|e3}.

[De Verenigde Naties|VN], die over een maand [hun|VN] missie in [Mali|ML] beëindigen, {vrezen|a6} dat het {akkoord|e2} van 2015 dan definitief in het zand verdwijnt. [Het hoofd van de missie|p4], de Tsjadiër [Mahamat Ouarry|p4], {riep|a7+a8} [beide partijen|TO+ML] donderdag op om een noodlijn te openen. [De Touaregs|TO] reageerden {positief|r2}; [Bamako|ML] {deed|r3} er het zwijgen toe.
=====
entities:
  p1: {name: Salah Brahimi, type: Person}
  p2: {name: Alghabass ag Mohamed, type: Person}
  p3: {name: Sissako, type: Person}
  p4: {name: Mahamat Ouarry, type: Person}
  TO: {name: Touareg-beweging, type: Organisation}
  DZ: {name: Algerije, type: State}
  ML: {name: Mali, type: State}
  WG: {name: Wagner, type: Organisation}
  VN: {name: Verenigde Naties, type: Organisation}
  l1: {name: Kidal, type: Place}
  l2: {name: Algiers, type: Place}
  l3: {name: Bamako, type: Place}
offices:
  - {person: p1, office: minister, of: DZ}
  - {person: p2, office: secretaris-generaal, of: TO}
  - {person: p3, office: president, of: ML}
  - {person: p4, office: hoofd van de missie, of: VN}
events:
  e1: {type: Visit, label: bezoek van Brahimi aan Kidal, participants: [p1, TO], place: l1, time: deze week, factuality: actual}
  e2: {type: Agreement, label: vredesakkoord van Algiers, participants: [ML, TO], guarantors: [DZ], place: l2, time: in 2015, factuality: actual}
  e3: {type: Meeting, label: bespreking met Sissako, participants: [p1, p3], place: l3, time: Woensdag, factuality: planned, after: e1}
acts:
  a1: {type: Proposal, by: ML, to: [TO], kind: other, content: 3000 oud-strijders op te nemen in het leger, status: rejected}
  a2: {type: Demand, by: ML, to: [TO], content: als de Touaregs hun zware wapens inleveren}
  a3: {type: Statement, by: p2, content: "Dit aanbod hebben we in 2019 ook gehad"}
  a4: {type: Demand, by: p2, to: [ML], content: als de soldaten van Wagner uit het noorden vertrokken zijn}
  a5: {type: Statement, by: ML, content: dat die er niet zijn}
  a6: {type: Warning, by: VN, content: dat het akkoord van 2015 dan definitief in het zand verdwijnt, about: e2}
  a7: {type: Proposal, by: p4, to: [TO], kind: other, content: om een noodlijn te openen, status: accepted, time: donderdag}
  a8: {type: Proposal, by: p4, to: [ML], kind: other, content: om een noodlijn te openen, status: unanswered, time: donderdag}
replies:
  r1: {to: a1, by: p2, answer: rejected}
  r2: {to: a7, by: TO, answer: accepted}
  r3: {to: a8, by: ML, answer: unanswered}
outcomes:
  o1: {of: e1, type: no_breakthrough}
