 date 2003-08-18 [Maoïsten|MA] en [Kathmandu|NP] aan {derde ronde|e1} toe, met soldaten om het dak

KATHMANDU - Begeleid door twaalf politieauto's is een vijfkoppige {ploeg|d1} van [de Nepalese maoïsten|MA] zondag aangekomen in [Nepalgunj|l1], in de hete vlakte bij India. Daar en in het bergdorp [Hapure|l2] {onderhandelen|e1} [zij|MA] tot en met dinsdag met [de regering van [Nepal|NP]|NP].

[Baburam Bhattarak|p1], de ideoloog met de rode sjaal, {leidt|d1} [de opstandelingen|MA]; naast [hem|p1] zit commandant [Ram Bahadur Thapaliya|p2]. Aan de {overkant|d2} ziet men minister van Informatie [Kamal Thapa-Rana|p3] en minister van Financiën [Prakash Lohanik|p4]. Vier facilitators, onder wie oud-parlementsvoorzitter [Daman Nath Dhungel-Koirala|p5] en de 81-jarige schrijver [Padma Ratna Tulasidhar|p6], bewaken de spreektijd. 'Scheidsrechters mogen [we|p5+p6] niet zijn', {verduidelijkte|a1} [Tulasidhar|p6], 'ballenjongens wel.'

De grote vraag is de grondwetgevende vergadering. [De maoïsten|MA] {eisen|a2} verkiezingen daarvoor. [De regering|NP] wil de grondwet hooguit {wijzigen|r1} en komt met een {pakket|a3} van 68 punten: een quotum voor vrouwen, landhervorming, minder macht voor de koning. De vorige {twee ronden|e2+e3}, in april en mei, leverden één {belofte|a5} op, namelijk dat [het leger|LG] binnen een straal van vijf kilometer van de kazerne blijft. [Het leger|LG] {ontkent|a4} dat zoiets ooit is toegezegd.

Zondag zijn bij Doramba, in het oosten, negentien [maoïsten|MA] gedood. [De rebellen|MA] spreken van een executie. Of de {gesprekken|e1} dat overleven, is de vraag; zondagavond verlengde [Bhattarak|p1] in elk geval [zijn|p1] hotelkamer.
=====
entities:
  MA: {name: Nepalese maoïsten, type: Organisation}
  NP: {name: Nepal, type: State}
  LG: {name: Nepalese leger, type: Organisation}
  p1: {name: Baburam Bhattarak, type: Person}
  p2: {name: Ram Bahadur Thapaliya, type: Person}
  p3: {name: Kamal Thapa-Rana, type: Person}
  p4: {name: Prakash Lohanik, type: Person}
  p5: {name: Daman Nath Dhungel-Koirala, type: Person}
  p6: {name: Padma Ratna Tulasidhar, type: Person}
  l1: {name: Nepalgunj, type: Place}
  l2: {name: Hapure, type: Place}
offices:
  - {person: p1, office: ideoloog, of: MA}
  - {person: p2, office: commandant, of: MA}
  - {person: p3, office: minister van Informatie, of: NP}
  - {person: p4, office: minister van Financiën, of: NP}
events:
  e1: {type: Negotiation, label: derde ronde, participants: [MA, NP, p1, p2, p3, p4], facilitators: [p5, p6], place: l1, time: tot en met dinsdag, factuality: actual, after: e3}
  e2: {type: Negotiation, label: eerste ronde, participants: [MA, NP], time: in april, factuality: actual}
  e3: {type: Negotiation, label: tweede ronde, participants: [MA, NP], time: mei, factuality: actual, after: e2}
acts:
  a1: {type: Statement, by: p6, content: "Scheidsrechters mogen we niet zijn', verduidelijkte Tulasidhar, 'ballenjongens wel", about: e1}
  a2: {type: Demand, by: MA, to: [NP], content: verkiezingen daarvoor, about: e1}
  a3: {type: Proposal, by: NP, to: [MA], kind: other, content: "een quotum voor vrouwen, landhervorming, minder macht voor de koning", status: proposed, about: e1}
  a4: {type: Statement, by: LG, content: dat zoiets ooit is toegezegd}
  a5: {type: Concession, by: NP, to: [MA], content: dat het leger binnen een straal van vijf kilometer van de kazerne blijft}
replies:
  r1: {to: a2, by: NP, answer: rejected}
delegations:
  d1: {of: MA, head: p1, members: [p2], event: e1}
  d2: {of: NP, head: null, members: [p3, p4], event: e1}
