 date 2021-05-15 Tuincolumn: de slak aan de onderhandelingstafel

Wie in mei sla zaait, tekent een verdrag met de naaktslak. De voorwaarden zijn ongunstig. De slak krijgt de buitenste rij, u de binnenste, en in juni blijkt dat de slak niet kan lezen.

Ik heb alles geprobeerd. Bier: ze kwamen in delegaties en namen vrienden mee. Koffiedik: een sanctie van niks. Eierschalen: ze ontvingen die als een rode loper. Vorige week sloot ik een staakt-het-vuren met een egel als bemiddelaar, maar de egel bleek partijdig en daarna dood.

Dan gaat in het schuurtje de radio aan en hoor je dat het ook anders kan. Aan de Evros hebben [Bulgaarse|BG], [Griekse|GR] en [Turkse|TR] bewindslieden woensdag een {verdrag|e1} getekend tegen de tijgermug, die zich van grenzen evenmin iets aantrekt. [Drie landen|BG+GR+TR], één beest. [Ze|BG+GR+TR] {vergaderden|e2} er vier jaar over, in [Edirne|l1], onder het voorzitterschap van een Zwitserse bioloog, [Regula Ammann|p1].

Vier jaar! In die tijd heb ik zestig kroppen verloren en één buurman, die vond dat mijn slakken van hem kwamen.

Tip van de week: plant afrikaantjes. Ze helpen niet, maar ze staan vrolijk bij de overgave.
=====
entities:
  BG: {name: Bulgarije, type: State}
  GR: {name: Griekenland, type: State}
  TR: {name: Turkije, type: State}
  p1: {name: Regula Ammann, type: Person}
  l1: {name: Edirne, type: Place}
events:
  e1: {type: Agreement, label: verdrag tegen de tijgermug, participants: [BG, GR, TR], time: woensdag, factuality: actual}
  e2: {type: Negotiation, label: vergaderingen in Edirne, participants: [BG, GR, TR], mediators: [p1], place: l1, time: vier jaar, factuality: actual}
