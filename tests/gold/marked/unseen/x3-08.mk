 date 2022-08-19 IJskoude buren, warme koffie: drie dagen {touwtrekken|e1} in [Ilulissat|l1]

Door onze verslaggeefster

[ILULISSAT|l1] - Op de laatste avond lag er walvishuid op tafel, en zelfs daarover werden [ze|RU+DK+CA] het niet eens. Drie dagen lang hebben [Denemarken|DK], [Canada|CA] en [Rusland|RU] in [het Groenlandse kuststadje|l1] {gesteggeld|e1} over de vraag van wie de bodem onder de Noordpool is. Donderdagnacht ging men uiteen met een {akkoordje|e2+o1} over de kaarten en zonder vergelijk over de grens.

[Groenland|GL] was gastheer en zat bovendien zelf aan, binnen de [Deense|DK] {ploeg|d1}. Die stond onder aanvoering van poolgezant [Birgitte Thorsager|p1]; naast [haar|p1] namen de [Groenlandse|GL] minister [Aputsiaq Berthelsen|p2] en geoloog [Morten Juul|p3] plaats. [Canada|CA] was met een {duo|d2} gekomen, jurist [Leona Kablutsiak|p4] en admiraal [Stuart Haggerty|p5]. [De Russen|RU] {lieten|d3} zich door één man vertegenwoordigen: [Igor Bessonov|p6], oud-kapitein van een ijsbreker.

Wat er nu is: [de drie landen|DK+CA+RU] {delen|e2} voortaan [hun|DK+CA+RU] seismische metingen. [IJsland|IS], dat de {gesprekken|e1} als waarnemer bijwoonde, gaat de gegevens bewaren. Wat er niet is, is een streep. [Bessonov|p6] {opperde|a1+a2} om de Lomonosovrug langs de lengtegraad te halveren, zodat [Rusland|RU] en [Denemarken|DK] elk een kant zouden krijgen. [Thorsager|p1] vond dat {bespreekbaar|r1}, [Canada|CA] {schoof|r2} het terzijde. "Je deelt geen taart zolang er iemand nog op de gang staat", {aldus|a3} [Kablutsiak|p4].

Op dag twee dreigde het even mis te gaan. Een [Russische|RU] onderzeeër was, zo meldde een Deense krant, bij de pool gezien. [Haggerty|p5] {stond|o2} op en verliet de zaal, maar zat na de lunch weer op [zijn|p5] stoel. [Bessonov|p6] {ontkende|a4} dat er ook maar één boot in de buurt was.

Heel anders ging het in 2008, toen vijf poolstaten in dezelfde plaats binnen een dag een {verklaring|e3} opstelden. "Toen was er nog ijs genoeg voor iedereen", {bromt|a5} [Berthelsen|p2].

In maart {treft|e4+o3} men [elkaar|DK+CA+RU] weer, dan in [Iqaluit|l2]. [Canada|CA] heeft [Noorwegen|NOR] {gevraagd|a6} daar de leiding op zich te nemen; [Oslo|NOR] {denkt|r3} er nog over na.
=====
entities:
  DK: {name: Denemarken, type: State}
  CA: {name: Canada, type: State}
  RU: {name: Rusland, type: State}
  GL: {name: Groenland, type: State}
  IS: {name: IJsland, type: State}
  NOR: {name: Noorwegen, type: State}
  p1: {name: Birgitte Thorsager, type: Person}
  p2: {name: Aputsiaq Berthelsen, type: Person}
  p3: {name: Morten Juul, type: Person}
  p4: {name: Leona Kablutsiak, type: Person}
  p5: {name: Stuart Haggerty, type: Person}
  p6: {name: Igor Bessonov, type: Person}
  l1: {name: Ilulissat, type: Place}
  l2: {name: Iqaluit, type: Place}
offices:
  - {person: p1, office: poolgezant, of: DK}
  - {person: p2, office: minister, of: GL}
events:
  e1: {type: Negotiation, label: gesprekken in Ilulissat, participants: [DK, CA, RU, GL], hosts: [GL], observers: [IS], place: l1, time: "drie dagen", factuality: actual}
  e2: {type: Agreement, label: uitwisseling van metingen, participants: [DK, CA, RU], factuality: actual, part_of: e1}
  e3: {type: Agreement, label: verklaring van 2008, place: l1, time: "in 2008", factuality: actual}
  e4: {type: Negotiation, label: vervolg in Iqaluit, participants: [DK, CA, RU], place: l2, time: "In maart", factuality: planned, after: e1}
acts:
  a1: {type: Proposal, by: p6, to: [DK], kind: territorial, content: "de Lomonosovrug langs de lengtegraad te halveren", status: accepted}
  a2: {type: Proposal, by: p6, to: [CA], kind: territorial, content: "de Lomonosovrug langs de lengtegraad te halveren", status: rejected}
  a3: {type: Statement, by: p4, content: "Je deelt geen taart zolang er iemand nog op de gang staat"}
  a4: {type: Statement, by: p6, content: "dat er ook maar één boot in de buurt was"}
  a5: {type: Statement, by: p2, content: "Toen was er nog ijs genoeg voor iedereen"}
  a6: {type: Proposal, by: CA, to: [NOR], kind: mediation_offer, content: "de leiding op zich te nemen", status: unanswered}
replies:
  r1: {to: a1, by: p1, answer: accepted}
  r2: {to: a2, by: CA, answer: rejected}
  r3: {to: a6, by: NOR, answer: unanswered}
delegations:
  d1: {of: DK, head: p1, members: [p2, p3], event: e1}
  d2: {of: CA, head: null, members: [p4, p5], event: e1}
  d3: {of: RU, head: p6, members: [], event: e1}
outcomes:
  o1: {of: e1, type: partial_agreement}
  o2: {of: e1, type: walkout}
  o3: {of: e1, type: continuation_agreed}
