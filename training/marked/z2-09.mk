 date 2018-06-02 "[Ik|p1] was de loodgieter van het {akkoord|e1}"

[Ulla Bergqvist|p1] (67) {bemiddelde|e2} zeven jaar in de binnenlandse {oorlog|e3} in [Burundi|BI]. Over wat er in de {onderhandelingskamer|e4} van Arusha gebeurde, heeft [zij|p1] nu een boek geschreven.

[U|p1] werd door niemand gevraagd, schrijft [u|p1].

"Klopt. [Noorwegen|NOR] {droeg|a1+a7} [me|p1] voor, [de regering in Bujumbura|BI] zei {nee|r1}, de rebellen van [het FDD|FD] zeiden '{wie?|r2}'. Na de derde vliegramp was er niemand anders meer te krijgen."

[[Uw|p1] voorganger|p2], de [Tanzaniaan|TZ] [Mwakalinga|p2], die tot 1999 {pendelde|e7}, gooide na vijf maanden {de handdoek in de ring|o1}.

"[Hij|p2] had een groot {voorstel|a2}: alles delen, leger, ministeries, zelfs de bierbrouwerij. Nobel, en {kansloos|r3}. [Ik|p1] begon met de waterleiding van het hotel, want die deed het niet. [Beide delegaties|BI+FD] hadden dezelfde klacht. Dat was [mijn|p1] eerste {akkoord|e5}."

[De rebellen|FD] {kwamen|d1} met veertien man.

"Dertien man en één vrouw, [Godelieve Nahimana|p3]. Officieel {stond|d1} generaal [Sinzinkayo|p4] aan het hoofd, maar als [zij|p3] [haar|p3] pen neerlegde, was de {vergadering|e4} afgelopen. [De regering|BI] had een nette {afvaardiging|d2}, drie professoren in streepjespak. [Die|BI] {liepen|o2} in 2005 weg, toen [Sinzinkayo|p4] de helft van de officiersposten {opeiste|a3}."

Hebt [u|p1] ooit {gedreigd|a4} op te stappen?

"Nooit. Dat staat in kranten, het is verzonnen. Wel heb [ik|p1] één keer [mijn|p1] koffer in de gang gezet."

En toch kwam er een {handtekening|e1}.

"Op 11 april, in de keuken. [De professoren|BI] {gaven|a5} veertig procent van de posten weg, [zij|FD] slikten de rest. Van de amnestie, waar zes weken over is {gepraat|e4}, is {niets gekomen|o3}. Daar lig [ik|p1] nog wakker van."

Gaat [u|p1] naar [Jemen|YE], zoals men zegt?

"[De VN|VN] hebben {gebeld|e6+a8}. [Ik|p1] heb {gezegd|r4} dat [mijn|p1] knieën niet meer willen. Maar als [de Houthi's|HO] en [Aden|YE] er samen om {vragen|a6}, neem [ik|p1] de trein."
=====
entities:
  p1: {name: Ulla Bergqvist, type: Person}
  BI: {name: Burundi, type: State}
  NOR: {name: Noorwegen, type: State}
  FD: {name: FDD, type: Organisation}
  TZ: {name: Tanzania, type: State}
  p2: {name: Mwakalinga, type: Person}
  p3: {name: Godelieve Nahimana, type: Person}
  p4: {name: Sinzinkayo, type: Person}
  YE: {name: Jemen, type: State}
  VN: {name: VN, type: Organisation}
  HO: {name: Houthi's, type: Organisation}
offices:
  - {person: p4, office: generaal, of: FD}
events:
  e1: {type: Agreement, label: akkoord van Arusha, participants: [BI, FD], time: Op 11 april, factuality: actual, part_of: e4}
  e2: {type: Mediation, label: bemiddeling van Bergqvist in Burundi, participants: [BI, FD], mediators: [p1], time: zeven jaar, factuality: actual}
  e3: {type: Conflict, label: oorlog in Burundi, participants: [BI, FD], factuality: actual}
  e4: {type: Negotiation, label: onderhandelingen van Arusha, participants: [BI, FD], mediators: [p1], factuality: actual}
  e5: {type: Agreement, label: akkoord over de waterleiding, participants: [BI, FD], mediators: [p1], factuality: actual}
  e6: {type: Meeting, label: telefoongesprek met de VN, participants: [VN, p1], factuality: actual}
  e7: {type: Mediation, label: bemiddeling van Mwakalinga, mediators: [p2], time: vijf maanden, factuality: actual}
acts:
  a1: {type: Proposal, by: NOR, to: [BI], kind: mediation_offer, content: me, status: rejected, about: e2}
  a7: {type: Proposal, by: NOR, to: [FD], kind: mediation_offer, content: me, status: unanswered, about: e2}
  a2: {type: Proposal, by: p2, to: [BI, FD], kind: other, content: "alles delen, leger, ministeries, zelfs de bierbrouwerij", status: rejected}
  a3: {type: Demand, by: p4, to: [BI], content: de helft van de officiersposten}
  a4: {type: Warning, by: p1, content: op te stappen, factuality: counterfactual}
  a5: {type: Concession, by: BI, to: [FD], content: veertig procent van de posten}
  a8: {type: Proposal, by: VN, to: [p1], kind: mediation_offer, status: rejected}
  a6: {type: Proposal, by: HO, to: [p1], kind: mediation_offer, status: proposed, factuality: possible}
replies:
  r1: {to: a1, by: BI, answer: rejected}
  r2: {to: a7, by: FD, answer: unanswered}
  r3: {to: a2, answer: rejected}
  r4: {to: a8, by: p1, answer: rejected}
delegations:
  d1: {of: FD, head: p4, members: [p3], event: e4}
  d2: {of: BI, members: [], event: e4}
outcomes:
  o1: {of: e7, type: no_breakthrough}
  o2: {of: e4, type: walkout}
  o3: {of: e4, type: partial_agreement}
