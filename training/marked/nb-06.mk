 date 2023-03-12 Aan een keukentafel in Cúcuta

Onze correspondent

Doña Rosalba schenkt koffie in kopjes zonder oor. Haar jongste zoon is acht jaar geleden meegenomen door de guerrilla, de oudste ligt op het kerkhof achter de kerk. Of ze nog gelooft in vrede? Ze haalt haar schouders op. 'Ik geloof in de markt op zaterdag.'

Aan de andere kant van de rivier, in [Venezuela|VE], begint maandag de {derde ronde|e1} van het {overleg|e1} tussen [de [Colombiaanse|CO] regering|CO] en [het ELN|EL], [de laatste grote guerrillabeweging van het land|EL]. De {eerste|e3}, in november in [Caracas|l2], {leverde|o1} een agenda en een hoop foto's op. In de {tweede|e4}, in [Mexico-Stad|l3], {bleef|o2} men steken op één woord: staakt-het-vuren. Op oudjaarsavond had president [Gustavo Petro|p1] al een {bestand|e2} van een half jaar {uitgeroepen|a1}. [Het ELN|EL] viel van zijn stoel: zoiets was nooit {afgesproken|e2}, {liet|a2} commandant [Pablo Beltrán|p2] weten.

Nu wil [Petro|p1] opnieuw een wapenstilstand {op tafel leggen|s1}, dit keer voor negentig dagen. [Noorwegen|NO1] en [Cuba|CU] staan garant. [Het ELN|EL] {peinst er niet over|r1}, {tenzij|a3} het leger eerst ophoudt met 'samenwerken met de narco's'.

In de bus terug naar Bogotá zit ik naast een landmeter die mijnen zoekt. Hij heeft er dit jaar veertien gevonden. 'Ze roesten niet', zegt hij.
=====
entities:
  VE: {name: "Venezuela", type: State}
  CO: {name: "Colombia", type: State}
  NO1: {name: "Noorwegen", type: State}
  CU: {name: "Cuba", type: State}
  EL: {name: "ELN", type: Organisation}
  p1: {name: "Gustavo Petro", type: Person}
  p2: {name: "Pablo Beltrán", type: Person}
  l2: {name: "Caracas", type: Place}
  l3: {name: "Mexico-Stad", type: Place}
offices:
  - {person: p1, office: "president", of: CO}
  - {person: p2, office: "commandant", of: EL}
events:
  e1: {type: Negotiation, participants: [CO, EL], guarantors: [NO1, CU], place: VE, time: "maandag", factuality: planned}
  e2: {type: Agreement, participants: [CO, EL], factuality: counterfactual}
  e3: {type: Negotiation, participants: [CO, EL], place: l2, time: "november", factuality: actual}
  e4: {type: Negotiation, participants: [CO, EL], place: l3, factuality: actual}
acts:
  a1: {type: Statement, by: p1, content: "een bestand van een half jaar"}
  a2: {type: Statement, by: p2, content: "zoiets was nooit afgesproken"}
  a3: {type: Demand, by: EL, to: [CO], content: "het leger eerst ophoudt met 'samenwerken met de narco's'"}
  s1: {type: Proposal, by: p1, to: [EL], kind: ceasefire, content: "een wapenstilstand", status: rejected}
replies:
  r1: {to: s1, by: EL, answer: rejected}
outcomes:
  o1: {of: e3, type: partial_agreement}
  o2: {of: e4, type: no_breakthrough}
