 date 2023-03-20 [Jemen|YE] en [Houthi's|HO] {ruilen|e1} bijna 900 gevangenen

[De [Jemenitische|YE] regering|YE] en [de Houthi's|HO] laten samen 887 gevangenen vrij. Dat hebben [ze|YE+HO] maandag {afgesproken|e2+o1} na tien dagen {onderhandelen|e3} in het [Zwitserse|CH] [Bern|l1], meldt [VN|VN]-gezant [Hans Grundberg|p1].

De {ruil|e1} begint over drie weken. [De Houthi's|HO] laten 181 mensen gaan, onder wie vijftien [Saudi's|SA] en drie Sudanezen. [De regering|YE] geeft 706 strijders vrij. Vliegtuigen van [het Rode Kruis|RK] brengen hen naar huis.

De {onderhandelingen|e3} stonden onder gezamenlijk {voorzitterschap|e3} van [Grundberg|p1] en [het Internationale Rode Kruis|RK]. [Zwitserland|CH] stelde een hotel beschikbaar. "[Ik|p1] roep [de partijen|YE+HO] op ook de overige gevangenen snel te laten gaan", {zegt|s1} [Grundberg|p1]. In mei {komen|e4} [ze|YE+HO] opnieuw bijeen.

[Abdulqader al-Murtada|p2], [onderhandelaar van [de Houthi's|HO]|p2], {noemt|s2} de {uitkomst|e2} bevredigend. [De regering|YE] had zich vooral zorgen gemaakt om vier journalisten die ter dood zijn veroordeeld. Die staan nu op de lijst.

Bij de vorige grote {ruil|e5}, in 2020, kwamen ruim duizend mensen vrij. De {oorlog|e6} in [Jemen|YE] begon in 2014. Iran steunt [de Houthi's|HO]; [Saudi-Arabië|SA] en de Emiraten vechten aan regeringszijde.
=====
entities:
  YE: {name: Jemen, type: State}
  HO: {name: Houthi's, type: Organisation}
  CH: {name: Zwitserland, type: State}
  VN: {name: Verenigde Naties, type: Organisation}
  RK: {name: Internationale Rode Kruis, type: Organisation}
  SA: {name: Saudi-Arabië, type: State}
  l1: {name: Bern, type: Place}
  p1: {name: Hans Grundberg, type: Person}
  p2: {name: Abdulqader al-Murtada, type: Person}
offices:
  - {person: p1, office: gezant, of: VN}
  - {person: p2, office: onderhandelaar, of: HO}
events:
  e1: {type: Agreement, label: gevangenenruil, participants: [YE, HO], facilitators: [RK], time: over drie weken, factuality: planned}
  e2: {type: Agreement, label: afspraak over de ruil, participants: [YE, HO], mediators: [p1, RK], place: l1, time: maandag, factuality: actual}
  e3: {type: Negotiation, label: onderhandelingen in Bern, participants: [YE, HO], mediators: [p1, RK], hosts: [CH], place: l1, time: tien dagen, factuality: actual}
  e4: {type: Negotiation, label: volgende bijeenkomst, participants: [YE, HO], time: In mei, factuality: planned, after: e3}
  e5: {type: Agreement, label: vorige ruil, participants: [YE, HO], time: in 2020, factuality: actual}
  e6: {type: Conflict, label: oorlog in Jemen, participants: [YE, HO, SA], time: in 2014, factuality: actual}
acts:
  s1: {type: Demand, by: p1, to: [YE, HO], content: "ook de overige gevangenen snel te laten gaan"}
  s2: {type: Statement, by: p2, content: "bevredigend"}
outcomes:
  o1: {of: e3, type: agreement}
