 date 2012-07-25 [Manilla|PH] {wijst|r1} [Chinees|CN] {voorstel|s1} voor rif af

De [Filipijnse|PH] president [Ramon Villaluna|p1] heeft in [zijn|p1] jaarlijkse rede een [Chinees|CN] {voorstel|s1} over het Scarborough-rif {afgewezen|r1}. [Peking|CN] had via [zijn|CN] ambassadeur {aangeboden|s1} de vissers van [beide landen|PH+CN] om de beurt toe te laten. "Wie vraagt de buurman een rooster voor zijn eigen tuin?", zei [Villaluna|p1].

[De president|p1] {wil|s2} het geschil voorleggen aan het Zeerechttribunaal in Hamburg. [China|CN] {ziet|r2} daar niets in. [Het ministerie in [Peking|CN]|CN] {herhaalde|s3} woensdag dat [het land|CN] alleen onderling wil praten. [De Filipijnen|PH] {verlangen|s4} op [hun|PH] beurt dat [China|CN] eerst [zijn|CN] drie patrouilleschepen terugtrekt.

[Japan|JP] heeft [Manilla|PH] tien schepen voor de kustwacht {toegezegd|s5}, te leveren vanaf 2014. [De Verenigde Staten|US] kiezen geen partij. [De [Amerikaanse|US] ambassadeur|p2] {riep|s6} [beide landen|PH+CN] op zich terughoudend op te stellen.

In Masinloc, de dichtstbijzijnde haven, liggen achthonderd boten stil. De burgemeester stelde woensdag zijn rampenplan voor. Volgens dat plan moeten de vissers in augustus zeewier gaan kweken; de vissers weigeren.

Op 9 juli {spraken|e1} de ministers van [ASEAN|AS] in [Phnom Penh|l1] ook al over het rif. Dat {overleg|e1} eindigde voor het eerst in 45 jaar {zonder slotverklaring|o1}.
=====
entities:
  PH: {name: Filipijnen, type: State}
  CN: {name: China, type: State}
  JP: {name: Japan, type: State}
  US: {name: Verenigde Staten, type: State}
  AS: {name: ASEAN, type: Organisation}
  l1: {name: Phnom Penh, type: Place}
  p1: {name: Ramon Villaluna, type: Person}
  p2: {name: Amerikaanse ambassadeur, type: Person}
offices:
  - {person: p1, office: president, of: PH}
  - {person: p2, office: ambassadeur, of: US}
events:
  e1: {type: Meeting, label: ASEAN-overleg, participants: [AS], place: l1, time: Op 9 juli, factuality: actual}
acts:
  s1: {type: Proposal, by: CN, to: [PH], kind: other, content: "de vissers van beide landen om de beurt toe te laten", status: rejected}
  s2: {type: Proposal, by: p1, to: [CN], kind: other, content: "het geschil voorleggen aan het Zeerechttribunaal in Hamburg", status: rejected}
  s3: {type: Statement, by: CN, content: "dat het land alleen onderling wil praten", time: woensdag}
  s4: {type: Demand, by: PH, to: [CN], content: "dat China eerst zijn drie patrouilleschepen terugtrekt"}
  s5: {type: Concession, by: JP, to: [PH], content: "tien schepen voor de kustwacht"}
  s6: {type: Demand, by: p2, to: [PH, CN], content: "zich terughoudend op te stellen"}
replies:
  r1: {to: s1, by: p1, answer: rejected}
  r2: {to: s2, by: CN, answer: rejected}
delegations: {}
outcomes:
  o1: {of: e1, type: no_breakthrough}
