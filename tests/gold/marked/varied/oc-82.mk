 date 2023-03-20 [Gezant|p1] en [Rode Kruis|ICRC] over [Jemen|YE]: 887 namen

BERN, 20 maart - Het bureau van [Hans Grundberg|p1], [speciaal gezant van [de VN|VN] voor [Jemen|YE]|p1], en [het Internationale Comité van het Rode Kruis|ICRC] maken bekend dat [de Houthi's|HO] en [de [Jemenitische|YE] regering|YE] het na tien dagen {onderhandelen|e1} {eens|e2+o1} zijn over de vrijlating van 887 gevangenen.

[De partijen|HO+YE] kwamen in [Bern|l1] voor de zevende keer {bijeen|e1} sinds het {akkoord van Stockholm|e3}. [Zij|HO+YE] {spraken|o2} af in mei opnieuw {samen te komen|e4} en voordien [elkaars|HO+YE] gevangenissen te {bezoeken|e5}. [Zwitserland|CH] stelde een hotel ter beschikking; dat {bezoek|e5} zal door [het Rode Kruis|ICRC] worden begeleid.

Niet alles is gelukt. De vrijlating van de politicus Mohammed Qahtan, over wie sinds 2015 niets is vernomen, werd door [de regering|YE] {geëist|a1} en door [de Houthi's|HO] naar de volgende {ronde|e4} {verschoven|r1}. [De onderhandelaar van [de Houthi's|HO]|p2], [Abdulqader al-Murtada|p2], had {aangeboden|a2} ook 'het stoffelijk overschot, indien van toepassing' te bespreken; [de regeringsdelegatie|YE] heeft dat met afschuw {afgewezen|r2}.

"[Ik|p1] vraag [de partijen|HO+YE] de {ruil|e2} niet te laten wachten op Ramadan," {verklaarde|a3} [Grundberg|p1].

Vluchten zullen vertrekken van en naar Sanaa, Aden, Riyad, Abha, Marib en al-Mukha. Families worden door de Rode Halve Maan ingelicht. Journalisten hebben geen toegang tot de toestellen.
=====
entities:
  YE: {name: Jemen, type: State}
  CH: {name: Zwitserland, type: State}
  VN: {name: Verenigde Naties, type: Organisation}
  ICRC: {name: Internationale Comité van het Rode Kruis, type: Organisation}
  HO: {name: Houthi's, type: Organisation}
  p1: {name: Hans Grundberg, type: Person}
  p2: {name: Abdulqader al-Murtada, type: Person}
  l1: {name: Bern, type: Place}
offices:
  - {person: p1, office: speciaal gezant, of: VN}
  - {person: p2, office: onderhandelaar, of: HO}
events:
  e1: {type: Negotiation, label: onderhandelingen in Bern, participants: [HO, YE], mediators: [p1, ICRC], hosts: [CH], place: l1, time: tien dagen, factuality: actual}
  e2: {type: Agreement, label: vrijlating van 887 gevangenen, participants: [HO, YE], place: l1, factuality: actual, part_of: e1}
  e3: {type: Agreement, label: akkoord van Stockholm, participants: [HO, YE], factuality: actual}
  e4: {type: Negotiation, participants: [HO, YE], time: in mei, factuality: planned, after: e1}
  e5: {type: Visit, label: bezoek aan elkaars gevangenissen, participants: [HO, YE, ICRC], factuality: planned}
acts:
  a1: {type: Demand, by: YE, to: [HO], content: "De vrijlating van de politicus Mohammed Qahtan", about: e1}
  a2: {type: Proposal, by: p2, to: [YE], kind: prisoner_exchange, content: "ook 'het stoffelijk overschot, indien van toepassing' te bespreken", status: rejected}
  a3: {type: Demand, by: p1, to: [HO, YE], content: "de ruil niet te laten wachten op Ramadan"}
replies:
  r1: {to: a1, by: HO, answer: unanswered}
  r2: {to: a2, by: YE, answer: rejected}
outcomes:
  o1: {of: e1, type: partial_agreement}
  o2: {of: e1, type: continuation_agreed}
