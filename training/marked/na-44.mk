 date 2023-06-13 [Haïti|HT]-beraad in [Kingston|l1]: veel stoelen, weinig opstaan

Drie oud-premiers van [Caricom|CA]-landen, [Bruce Golding|p1], [Perry Christie|p2] en [Kenny Anthony|p3], hebben dinsdag na drie dagen {praten|e1} met zo'n vijftig [Haïtianen|HT] de handdoek nog niet in de ring gegooid, maar wel even neergelegd. Er is {afgesproken|o1} dat [het trio|p1+p2+p3] begin juli naar [Port-au-Prince|l2] {komt|e2}. Dat was het.

Premier [Ariel Henry|p4], die maandag verscheen omringd door zes adviseurs, {ziet|a1} wel iets in een bredere regering. [De oppositie|OP], {onder aanvoering|d1} van [Magali Comeau Denis|p5], {eiste|a2} dat [hij|p4] eerst het veld ruimt. Toen [Golding|p1] [beiden|p4+OP] {vroeg|a3} om in één zaal te gaan zitten, stond [mevrouw Denis|p5] {op|r1}.

„[Wij|p1+p2+p3] zijn hier niet om iets voor te schrijven”, {herhaalde|s1} [Golding|p1], die in 2010 [Jamaica|JM] door een eigen oorlogje met bendes loodste. De huidige [Jamaicaanse|JM] premier, gastheer [Andrew Holness|p6], hield het bij een welkomstwoord. Vertegenwoordigers uit [Canada|CA2], [de VS|US] en [Frankrijk|FR] zaten op de achterste rij en zeiden niets.
=====
entities:
  HT: {name: Haïti, type: State}
  CA: {name: Caricom, type: Organisation}
  JM: {name: Jamaica, type: State}
  CA2: {name: Canada, type: State}
  US: {name: Verenigde Staten, type: State}
  FR: {name: Frankrijk, type: State}
  l1: {name: Kingston, type: Place}
  l2: {name: Port-au-Prince, type: Place}
  p1: {name: Bruce Golding, type: Person}
  p2: {name: Perry Christie, type: Person}
  p3: {name: Kenny Anthony, type: Person}
  p4: {name: Ariel Henry, type: Person}
  p5: {name: Magali Comeau Denis, type: Person}
  p6: {name: Andrew Holness, type: Person}
  OP: {name: oppositie, type: Organisation}
offices:
  - {person: p4, office: Premier, of: HT}
  - {person: p6, office: premier, of: JM}
events:
  e1: {type: Negotiation, participants: [p4, OP], mediators: [p1, p2, p3], hosts: [p6], observers: [CA2, US, FR], place: l1, time: drie dagen, factuality: actual}
  e2: {type: Visit, participants: [p1, p2, p3], place: l2, time: begin juli, factuality: planned}
acts:
  a1: {type: Concession, by: p4, to: [OP], content: "een bredere regering"}
  a2: {type: Demand, by: OP, to: [p4], content: "dat hij eerst het veld ruimt"}
  a3: {type: Proposal, by: p1, to: [p4, OP], kind: talks, content: "in één zaal te gaan zitten", status: rejected}
  s1: {type: Statement, by: p1, content: "Wij zijn hier niet om iets voor te schrijven"}
replies:
  r1: {to: a3, by: p5, answer: rejected}
delegations:
  d1: {of: OP, head: p5, members: [], event: e1}
outcomes:
  o1: {of: e1, type: continuation_agreed}
