 date 2011-02-22 [Thailand|TH] en [Cambodja|KH] {laten [Indonesische|ID] waarnemers toe|e2} bij grens

[Thailand|TH] en [Cambodja|KH] hebben ermee {ingestemd|e2} dat [Indonesië|ID] waarnemers naar [hun|TH+KH] gezamenlijke grens stuurt. Dat is dinsdag {afgesproken|e2+o1} op een ingelaste {bijeenkomst|e1} van ministers van [de ASEAN|AS] in [Jakarta|l1].

De veertig ongewapende militairen en burgers moeten erop toezien dat [de buurlanden|TH+KH] niet opnieuw op [elkaar|TH+KH] schieten. Wanneer ze vertrekken, is nog niet bekend.

Bij {gevechten|e3} rond de elfde-eeuwse tempel [Preah Vihear|l2] vielen eerder deze maand zeker tien doden. [De VN-Veiligheidsraad|VR] {riep|s1} [beide partijen|TH+KH] vorige week op tot een permanent staakt-het-vuren. Zover is het niet: {volgens|s2} de [Indonesische|ID] minister [Agus Hartawan|p1], die de {vergadering|e1} voorzat, ligt er "een belofte om niet te vechten, geen handtekening".

Liever met z'n tweeën

[Thailand|TH] {voelt niets voor|s3} {bemiddeling|e4} van buitenaf. Minister [Somsak Rattanakul|p2] {benadrukte|s4} na afloop op een {persconferentie|e6} dat [Indonesië|ID] "komt kijken en niet komt onderhandelen". [Hij|p2] {wil|s5} het geschil voorleggen aan de gezamenlijke grenscommissie van [de twee landen|TH+KH]. Die {komt|e5} mogelijk eind maart bijeen in [Bogor|l3].

[[Zijn|p2] [Cambodjaanse|KH] ambtgenoot|p3] had juist {voorgesteld|s6} om een vredesverdrag te sluiten met [de ASEAN|AS] als garantiesteller. Dat {plan|s6} {haalde het niet|r1}. "[Wij|KH] zijn niet naar [Jakarta|l1] gekomen voor een foto", {zei|s7} [Sok Vannarith|p3], "maar voor vandaag is dit genoeg."

De twee [Thaise|TH] activisten die in december in [Cambodja|KH] tot jarenlange celstraffen werden veroordeeld, blijven voorlopig vastzitten. Hun hoger beroep dient volgende maand.
=====
entities:
  TH: {name: Thailand, type: State}
  KH: {name: Cambodja, type: State}
  ID: {name: Indonesië, type: State}
  AS: {name: ASEAN, type: Organisation}
  VR: {name: VN-Veiligheidsraad, type: Organisation}
  l1: {name: Jakarta, type: Place}
  l2: {name: Preah Vihear, type: Place}
  l3: {name: Bogor, type: Place}
  p1: {name: Agus Hartawan, type: Person}
  p2: {name: Somsak Rattanakul, type: Person}
  p3: {name: Sok Vannarith, type: Person}
offices:
  - {person: p1, office: minister, of: ID}
  - {person: p2, office: Minister, of: TH}
  - {person: p3, office: ambtgenoot, of: KH}
events:
  e1: {type: Meeting, label: bijeenkomst van ASEAN-ministers, participants: [TH, KH, AS], mediators: [p1], place: l1, time: dinsdag, factuality: actual}
  e2: {type: Agreement, label: toelating van Indonesische waarnemers, participants: [TH, KH], place: l1, time: dinsdag, factuality: actual, part_of: e1}
  e3: {type: Conflict, label: gevechten bij Preah Vihear, participants: [TH, KH], place: l2, time: eerder deze maand, factuality: actual}
  e4: {type: Mediation, participants: [TH, KH], factuality: counterfactual}
  e5: {type: Meeting, label: gezamenlijke grenscommissie, participants: [TH, KH], place: l3, time: eind maart, factuality: possible}
  e6: {type: PressConference, participants: [p2], factuality: actual}
acts:
  s1: {type: Demand, by: VR, to: [TH, KH], content: "een permanent staakt-het-vuren", time: vorige week}
  s2: {type: Statement, by: p1, content: "een belofte om niet te vechten, geen handtekening"}
  s3: {type: Statement, by: TH, content: "bemiddeling van buitenaf", about: e4}
  s4: {type: Statement, by: p2, content: "dat Indonesië \"komt kijken en niet komt onderhandelen\""}
  s5: {type: Demand, by: p2, content: "het geschil voorleggen aan de gezamenlijke grenscommissie van de twee landen", about: e5}
  s6: {type: Proposal, by: p3, kind: treaty, content: "een vredesverdrag te sluiten met de ASEAN als garantiesteller", status: rejected}
  s7: {type: Statement, by: p3, content: "Wij zijn niet naar Jakarta gekomen voor een foto", about: e1}
replies:
  r1: {to: s6, answer: rejected}
delegations: {}
outcomes:
  o1: {of: e1, type: agreement}
