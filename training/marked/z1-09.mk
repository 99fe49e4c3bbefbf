 date 2018-02-20 [Senegal|SN] en [rebellen uit de [Casamance|l2]|MF] zetten {handtekening|e1} onder ontmijning

Na 36 jaar gewapende {opstand|e2} is er in het zuiden van [Senegal|SN] dan toch een {overeenkomst|e1} uit de bus gekomen. [De regering|SN] en [de afscheidingsbeweging MFDC|MF] hebben maandag in [Bissau|l1] {afgesproken|e1} om samen de landmijnen langs de grens op te ruimen. Over onafhankelijkheid, waar het [de MFDC|MF] altijd om te doen was, werd met {geen woord gerept|u1}.

De {gesprekken|e3} duurden amper twee dagen en werden gefaciliteerd door [de Gemeenschap van Sant'Egidio|SE]. [Guinee-Bissau|GW] was gastheer. Voor [Dakar|SN] was een {ploeg|d1} {afgezakt|d1} onder de hoede van minister [Aïssatou Badji|p1], met in [haar|p1] zog prefect [Lamine Sonko|p2] en [de aartsbisschop van [Ziguinchor|l3]|p3]. [De rebellen|MF] hadden enkel [Bourama Diédhiou|p4] {gezonden|d2}, [een veteraan die al sinds de jaren negentig in het bos leeft|p4].

"Een kind dat op een mijn trapt, vraagt niet van wie ze is", {zei|a1} [Badji|p1] achteraf tegen onze redactie. [Ze|p1] deed ook een {toezegging|a2}: zodra de eerste tien dorpen schoon zijn, trekt [het leger|SN] [zijn|SN] pantserwagens terug tot aan de nationale weg.

Of de hele [MFDC|MF] meedoet, valt nog te bezien. [Een vleugel rond commandant [Salif Sagna|p5]|SA] heeft het {akkoord|e1} al {naar de prullenmand verwezen|a4}. [Sagna|p5] {eist|a3} eerst de vrijlating van al [zijn|p5] medestanders. Daarop kreeg [hij|p5] van [Badji|p1] {nul op het rekest|r2}.

In april zien [beide partijen|SN+MF] [elkaar|SN+MF] {opnieuw|e4+u2}, dan in [Cacheu|l4].
=====
entities:
  SN: {name: Senegal, type: State}
  MF: {name: MFDC, type: Organisation}
  SE: {name: Sant'Egidio, type: Organisation}
  GW: {name: Guinee-Bissau, type: State}
  SA: {name: vleugel-Sagna, type: Organisation}
  l1: {name: Bissau, type: Place}
  l2: {name: Casamance, type: Place}
  l3: {name: Ziguinchor, type: Place}
  l4: {name: Cacheu, type: Place}
  p1: {name: Aïssatou Badji, type: Person}
  p2: {name: Lamine Sonko, type: Person}
  p3: {name: aartsbisschop van Ziguinchor, type: Person}
  p4: {name: Bourama Diédhiou, type: Person}
  p5: {name: Salif Sagna, type: Person}
offices:
  - {person: p1, office: minister, of: SN}
  - {person: p2, office: prefect, of: SN}
  - {person: p5, office: commandant, of: MF}
events:
  e1: {type: Agreement, label: ontmijningsakkoord, participants: [SN, MF], place: l1, time: maandag, factuality: actual}
  e2: {type: Conflict, label: opstand in de Casamance, participants: [SN, MF], place: l2, time: 36 jaar, factuality: actual}
  e3: {type: Negotiation, label: gesprekken in Bissau, participants: [SN, MF, p1, p4], facilitators: [SE], hosts: [GW], place: l1, time: amper twee dagen, factuality: actual}
  e4: {type: Negotiation, label: vervolg in Cacheu, participants: [SN, MF], place: l4, time: In april, factuality: planned, after: e3}
acts:
  a1: {type: Statement, by: p1, content: "Een kind dat op een mijn trapt, vraagt niet van wie ze is"}
  a2: {type: Concession, by: p1, to: [MF], content: trekt het leger zijn pantserwagens terug tot aan de nationale weg}
  a3: {type: Demand, by: p5, to: [SN], content: de vrijlating van al zijn medestanders}
  a4: {type: Statement, by: SA, content: "naar de prullenmand verwezen", about: e1}
replies:
  r2: {to: a3, by: p1, answer: rejected}
delegations:
  d1: {of: SN, head: p1, members: [p2, p3], event: e3}
  d2: {of: MF, head: p4, members: [], event: e3}
outcomes:
  u1: {of: e3, type: partial_agreement}
  u2: {of: e3, type: continuation_agreed}
