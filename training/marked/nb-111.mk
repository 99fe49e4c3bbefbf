 date 2024-12-04 Persverklaring van [de Veiligheidsraad|VR] over de Golan

[De leden van [de Veiligheidsraad|VR]|VR] {namen met bezorgdheid kennis|a1} van het verslag van [de secretaris-generaal|p1] over de werkzaamheden van de waarnemersmacht UNDOF in het tijdvak van 20 augustus tot en met 18 november. [Zij|VR] {herinnerden|a2} [de regeringen van [Israël|IL] en [Syrië|SY]|IL+SY] aan [hun|IL+SY] verplichtingen uit de {troepenscheidingsovereenkomst|e1} van 1974 en {verzochten|a3} [beide partijen|IL+SY] de bufferzone te eerbiedigen.

[De leden van [de Raad|VR]|VR] {betuigden|a4} steun aan het {aanbod|s1} van [de secretaris-generaal|p1] om [zijn|p1] adjunct, de heer [Jean-Pierre Lacroix|p2], naar [Damascus|l1] en [Jeruzalem|l2] te {zenden|e2}. [Zij|VR] {betreurden|a5} het dat de op 12 november voorziene {vergadering|e3} van de gemengde werkgroep {geen doorgang|o1} had gevonden.

Voorts betuigden [zij|VR] [hun|VR] medeleven met de nabestaanden van twee blauwhelmen uit Fiji en Nepal, die op 3 november bij een verkeersongeval om het leven kwamen. Het voertuig raakte te water bij Khan Arnabah; de toedracht wordt onderzocht. [De leden|VR] wensten de drie gewonden een spoedig herstel toe en brachten hulde aan allen die onder moeilijke omstandigheden in het gebied dienen.
=====
entities:
  IL: {name: "Israël", type: State}
  SY: {name: "Syrië", type: State}
  VR: {name: "Veiligheidsraad", type: Organisation}
  p1: {name: "secretaris-generaal", type: Person}
  p2: {name: "Jean-Pierre Lacroix", type: Person}
  l1: {name: "Damascus", type: Place}
  l2: {name: "Jeruzalem", type: Place}
events:
  e1: {type: Agreement, participants: [IL, SY], time: "1974", factuality: actual}
  e2: {type: Visit, participants: [p2], place: l1, factuality: possible}
  e3: {type: Meeting, participants: [IL, SY], time: "op 12 november", factuality: counterfactual}
acts:
  a1: {type: Statement, by: VR, content: "het verslag van de secretaris-generaal"}
  a2: {type: Statement, by: VR, to: [IL, SY], content: "hun verplichtingen"}
  a3: {type: Demand, by: VR, to: [IL, SY], content: "de bufferzone te eerbiedigen"}
  a4: {type: Statement, by: VR, content: "steun aan het aanbod van de secretaris-generaal"}
  a5: {type: Statement, by: VR, content: "de op 12 november voorziene vergadering van de gemengde werkgroep geen doorgang had gevonden"}
  s1: {type: Proposal, by: p1, kind: other, content: "zijn adjunct, de heer Jean-Pierre Lacroix, naar Damascus en Jeruzalem te zenden", status: proposed}
outcomes:
  o1: {of: e3, type: cancelled}
