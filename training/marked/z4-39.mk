 date 2021-06-19 Drie zinnen geschiedenis scheiden [Skopje|MK] van [Europa|EU]

SOFIA - "Het was een prettige {wandeling|e1}, [we|p1+p2] hebben dezelfde eenden gevoerd." Veel meer {wilde|s1} premier [Blagoja Trpevski|p1] na [zijn|p1] eendaagse {trip|e2} naar [Sofia|l1] niet kwijt. [De leider van [Noord-Macedonië|MK]|p1] was naar [de buurstad|l1] {gekomen|e2} om het [Bulgaarse|BG] veto op de toetredingsgesprekken van tafel te krijgen. Dat {lukte niet|o1}.

[[Zijn|p1] gesprekspartner|p2], president [Radka Dimitrova|p2], {wenst|a1} zwart op wit te zien dat Macedonisch een dialect is geweest. [Trpevski|p1] had daar een {tegenbod|s2} op meegebracht: een schoolboek, door vakmensen van weerszijden geschreven, waarin elk volk zijn eigen helden houdt. [Dimitrova|p2] {bladerde|r1} er beleefd in en gaf het terug.

[Portugal|PT], dat tot eind deze maand [de EU|EU] voorzit, {wierp|s3} zich vorige maand op als {tussenpersoon|e3}. [Beide hoofdsteden|MK+BG] {hapten toe|r2+r3}, maar het [Portugese|PT] {papier|s5}, dat op een vriendschapscommissie neerkomt, verdween in een la. Nu {rekent|e4} [Skopje|MK] op het volgende voorzitterschap, dat van [Slovenië|SI]. Uit [Ljubljana|SI] {klinkt|s4} dat men "graag luistert, maar geen konijnen in de hoed heeft".

De aangekondigde gezamenlijke {persconferentie|e5:planned} was vooraf al {ingetrokken|o2}, dus {stond|e6} [de premier|p1] de pers in [zijn|p1] eentje te woord op het vliegveld.

Zonder doorbraak voor de zomer, {liet|a2} [Trpevski|p1] vallen, "gaan sommige mensen bij [ons|MK] weer naar het oosten kijken, en dan bedoel [ik|p1] voorbij [Sofia|BG]".
=====
entities:
  MK: {name: Noord-Macedonië, type: State}
  BG: {name: Bulgarije, type: State}
  EU: {name: Europese Unie, type: Organisation}
  PT: {name: Portugal, type: State}
  SI: {name: Slovenië, type: State}
  p1: {name: Blagoja Trpevski, type: Person}
  p2: {name: Radka Dimitrova, type: Person}
  l1: {name: Sofia, type: Place}
offices:
  - {person: p1, office: premier, of: MK}
  - {person: p2, office: president, of: BG}
events:
  e1: {type: Meeting, label: wandeling Trpevski en Dimitrova, participants: [p1, p2], place: l1, factuality: actual, part_of: e2}
  e2: {type: Visit, label: bezoek van Trpevski aan Sofia, participants: [p1], place: l1, factuality: actual}
  e3: {type: Mediation, label: Portugese tussenkomst, participants: [MK, BG], mediators: [PT], time: vorige maand, factuality: actual}
  e4: {type: Mediation, label: hoop op Slovenië, participants: [MK, BG], mediators: [SI], factuality: possible}
  e5: {type: PressConference, label: gezamenlijke persconferentie, participants: [p1, p2], factuality: counterfactual, part_of: e2}
  e6: {type: PressConference, label: persmoment op het vliegveld, participants: [p1], factuality: actual, part_of: e2}
acts:
  s1: {type: Statement, by: p1, content: "Het was een prettige wandeling, we hebben dezelfde eenden gevoerd", about: e1}
  a1: {type: Demand, by: p2, to: [MK], content: dat Macedonisch een dialect is geweest}
  s2: {type: Proposal, by: p1, to: [p2], kind: other, content: "een schoolboek, door vakmensen van weerszijden geschreven", status: rejected}
  s3: {type: Proposal, by: PT, to: [MK, BG], kind: mediation_offer, content: als tussenpersoon, status: accepted, time: vorige maand, about: e3}
  s4: {type: Statement, by: SI, content: "graag luistert, maar geen konijnen in de hoed heeft"}
  s5: {type: Proposal, by: PT, to: [MK, BG], kind: other, content: een vriendschapscommissie, status: unanswered}
  a2: {type: Warning, by: p1, to: [EU], content: gaan sommige mensen bij ons weer naar het oosten kijken}
replies:
  r1: {to: s2, by: p2, answer: rejected}
  r2: {to: s3, by: MK, answer: accepted}
  r3: {to: s3, by: BG, answer: accepted}
outcomes:
  o2: {of: e5, type: cancelled}
  o1: {of: e1, type: no_breakthrough}
