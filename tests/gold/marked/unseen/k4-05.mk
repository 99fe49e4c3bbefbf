 date 2024-03-21 Vier vragen over het haperende {vredesoverleg|e1} met de [ELN|EL]

[Colombia|CO] {onderhandelt|e1} sinds eind 2022 met de [ELN|EL], [de laatste grote guerrillabeweging van [het land|CO]|EL]. Nu {liggen|o1} de {gesprekken|e1} stil. Wat is er aan de hand?

Hoe is het zover gekomen?

De [ELN|EL] heeft de {onderhandelingen|e1} eind februari {opgeschort|o1}, omdat [de regering|CO] in de provincie [Nariño|l1] aparte {gesprekken|e2} was begonnen met [een afgescheiden front|g1]. [De guerrillero's|EL] {noemden|a1} dat een poging om [hen|EL] te verdelen. Regeringsonderhandelaar [Marta Isabel Quiroga|p1] {verklaarde|a2} toen dat [zij|p1] de volgende {ronde|e3:planned}, op 8 april in [Havana|l2], gewoon zou bijwonen. Maandag heeft de [ELN|EL] {afgezegd|o2}.

Wie zijn er nog meer bij betrokken?

[Noorwegen|NO1], [Venezuela|VE], [Mexico|MX], [Brazilië|BR] en [Chili|CL] staan garant voor het {proces|e1}. Gastheer is [Cuba|CU]. De [Verenigde Naties|UN] en de [katholieke kerk|KK] kijken als waarnemer mee. {Bemiddelen|e4} doet strikt genomen niemand: [de partijen|CO+EL] hebben altijd rechtstreeks met [elkaar|CO+EL] {gesproken|e1}.

Is er dan niets bereikt?

Toch wel. In juni 2023 {tekenden|e5+o3} [beide partijen|CO+EL] in [Havana|l2] een {bestand|e5} van zes maanden, dat in februari met een half jaar is {verlengd|e6}. Ook {zegde|c1+r1} de [ELN|EL] toe geen mensen meer te ontvoeren voor losgeld. Daar had president [Gustavo Petro|p2] op {gestaan|a3} sinds strijders de vader van voetballer Luis Díaz twaalf dagen vasthielden. In Cauca gaat het geweld intussen door: daar vielen dit jaar al 48 doden.

En hoe nu verder?

Bisschop [Rubén Darío Palacio|p3], [de gezant van de [katholieke kerk|KK]|p3], is dinsdag naar [Caracas|l3] {gereisd|e7}. [Hij|p3] hoopt er [ELN|EL]-commandant [Aurelio Tapias|p4] te {spreken|e8}. Lukt dat, dan kunnen [de delegaties|CO+EL] in mei misschien weer {aan tafel|e9}. Lukt het niet, dan loopt op 3 augustus het {bestand|e6} af. Een eerdere {vredespoging|e10}, in [Quito|l4], {strandde|o4} in 2019 na een bomaanslag op een politieschool.
=====
entities:
  CO: {name: Colombia, type: State}
  VE: {name: Venezuela, type: State}
  NO1: {name: Noorwegen, type: State}
  MX: {name: Mexico, type: State}
  BR: {name: Brazilië, type: State}
  CL: {name: Chili, type: State}
  CU: {name: Cuba, type: State}
  EL: {name: ELN, type: Organisation}
  g1: {name: afgescheiden front van de ELN, type: Organisation}
  UN: {name: Verenigde Naties, type: Organisation}
  KK: {name: katholieke kerk, type: Organisation}
  l1: {name: Nariño, type: Place}
  l2: {name: Havana, type: Place}
  l3: {name: Caracas, type: Place}
  l4: {name: Quito, type: Place}
  p1: {name: Marta Isabel Quiroga, type: Person}
  p2: {name: Gustavo Petro, type: Person}
  p3: {name: Rubén Darío Palacio, type: Person}
  p4: {name: Aurelio Tapias, type: Person}
offices:
  - {person: p1, office: Regeringsonderhandelaar, of: CO}
  - {person: p2, office: president, of: CO}
  - {person: p3, office: Bisschop, of: KK}
  - {person: p3, office: gezant, of: KK}
  - {person: p4, office: commandant, of: EL}
events:
  e1: {type: Negotiation, label: vredesoverleg met de ELN, participants: [CO, EL], hosts: [CU], guarantors: [NO1, VE, MX, BR, CL], observers: [UN, KK], time: sinds eind 2022, factuality: actual}
  e2: {type: Negotiation, participants: [CO, g1], place: l1, factuality: actual}
  e3: {type: Negotiation, label: ronde in Havana, participants: [CO, EL], place: l2, time: op 8 april, factuality: counterfactual, part_of: e1}
  e4: {type: Mediation, participants: [CO, EL], factuality: counterfactual}
  e5: {type: Agreement, label: bestand van zes maanden, participants: [CO, EL], place: l2, time: In juni 2023, factuality: actual}
  e6: {type: Agreement, label: verlenging van het bestand, participants: [CO, EL], time: in februari, factuality: actual}
  e7: {type: Visit, participants: [p3], place: l3, time: dinsdag, factuality: actual}
  e8: {type: Meeting, participants: [p3, p4], place: l3, factuality: possible, part_of: e7}
  e9: {type: Negotiation, participants: [CO, EL], time: in mei, factuality: possible, part_of: e1}
  e10: {type: Negotiation, label: vredespoging in Quito, participants: [CO, EL], place: l4, factuality: actual}
acts:
  a1: {type: Statement, by: EL, content: een poging om hen te verdelen, about: e2}
  a2: {type: Statement, by: p1, content: "dat zij de volgende ronde, op 8 april in Havana, gewoon zou bijwonen", about: e3}
  c1: {type: Concession, by: EL, to: [CO], content: geen mensen meer te ontvoeren voor losgeld, about: e1}
  a3: {type: Demand, by: p2, to: [EL], content: geen mensen meer te ontvoeren voor losgeld}
replies:
  r1: {to: a3, by: EL, answer: accepted}
outcomes:
  o1: {of: e1, type: postponed}
  o2: {of: e3, type: cancelled}
  o3: {of: e1, type: ceasefire}
  o4: {of: e10, type: no_breakthrough}
