 date 2025-05 De [Turkse|TR] metropool [Istanbul|l1] was opnieuw het toneel van diplomatie op hoog niveau, met {vredesbesprekingen|e1} tussen [Rusland|RU] en [Oekraïne|UA] in een hernieuwde poging om een einde te maken aan de {oorlog|e21}.

{Volgens|s1} bronnen van [het [Turkse|TR] Ministerie van Buitenlandse Zaken|MB] worden er vrijdag in [Istanbul|l1] een reeks {ontmoetingen|e3} verwacht met {delegaties|d1+d2+d3+d4} uit [Rusland|RU], [Oekraïne|UA], [de Verenigde Staten|US] en [Turkije|TR].

Hoewel er trilaterale {gesprekken|e4+e5} gepland staan tussen [de VS|US], [Oekraïne|UA] en [Turkije|TR], evenals tussen [Rusland|RU], [Oekraïne|UA] en [Turkije|TR], is het nog onduidelijk of er een vierzijdige {ontmoeting|e6} zal plaatsvinden.

[De [Turkse|TR] minister van Buitenlandse Zaken|p1], [Hakan Fidan|p1], zal de [Amerikaanse|US] minister van Buitenlandse Zaken [Marco Rubio|p2], de [Oekraïense|UA] minister van Defensie [Rustem Umerov|p3] en de [Russische|RU] presidentiële assistent [Vladimir Medinsky|p4] {ontvangen|e7}.

Deze {onderhandelingen|e1}, {gefaciliteerd|e1} door [Turkije|TR], markeren de eerste poging tot directe {gesprekken|e1} tussen [de strijdende partijen|RU+UA] sinds begin 2022.

De [Oekraïense|UA] president [Volodymyr Zelensky|p5] {arriveerde|e8} donderdag vroeg in [Ankara|l2] voor een {ontmoeting|e9:planned} met de [Turkse|TR] president [Recep Tayyip Erdogan|p6], voordat [hij|p5] besloot over de deelname van [Kiev|UA] aan de {gesprekken|e1}.

Na de {gesprekken|e9} {bevestigde|s2} [Zelenskyy|p5] de deelname van [Oekraïne|UA], ondanks zorgen over de samenstelling van de [Russische|RU] {delegatie|d2}. [Hij|p5] {kondigde|s3} aan dat minister van Defensie [Umerov|p3] de [Oekraïense|UA] {delegatie|d1} in [Istanbul|l1] zal {leiden|d1}.

"Ondanks het relatief lage niveau van de [Russische|RU] {delegatie|d2}, uit respect voor ([VS|US]-)president [(Donald) Trump|p7], voor de hooggeplaatste [Turkse|TR] {delegatie|d4} en president [Erdogan|p6], en met de wens om ten minste de eerste stappen te zetten richting de-escalatie en een einde aan de {oorlog|e21}, heb [ik|p5] besloten [onze|UA] {delegatie|d1} naar [Istanbul|l1] te sturen — zij het niet in volledige samenstelling," {zei|s4} [Zelensky|p5].

[Hij|p5] {prees|s5} de "veelzijdige" rol van [Turkije|TR] in de diplomatieke inspanningen en {benadrukte|s6} dat het {bezoek|e8} van [Oekraïne|UA] begon met "een zeer betekenisvol {gesprek|e9} op het hoogste niveau."

[Rusland|RU] {zegt|s7} dat langdurige vrede het doel is

Ondertussen {arriveerde|e10} [de [Russische|RU] {delegatie|d2}|RU], {onder leiding van|d2} presidentiële assistent [Medinsky|p4], in het [Dolmabahce Paleis|l4] in [Istanbul|l1], waar de {gesprekken|e1} plaatsvinden.

[Medinsky|p4] {verklaarde|s8} dat [zijn|p4] {team|d2} volledige bevoegdheid heeft om te onderhandelen en {ziet|s9} de nieuwe {ronde van gesprekken|e1} als een voortzetting van het [Istanbul|l1]-{proces|e17} van 2022.

"Het doel van directe {onderhandelingen|e1} met [de [Oekraïense|UA] zijde|UA] is het bereiken van duurzame vrede," {zei|s10} [hij|p4], waarbij [hij|p4] {opriep|a2} tot een constructieve aanpak.

In een televisietoespraak voor [Russische|RU] media in [Istanbul|l1] {verklaarde|s11} [Medinsky|p4] donderdagavond: "Morgenochtend, letterlijk vanaf 10 uur, zullen [we|RU] wachten op [de [Oekraïense|UA] zijde|UA], die naar de {bijeenkomst|e1:planned} moet komen."

"[We|RU] zijn klaar om te werken," {voegde|s12} [Medinsky|p4] toe in een video die werd geplaatst op de berichtenapp Telegram. [Hij|p4] {zei|s13} dat [zijn|p4] {delegatie|d2} "productieve" {gesprekken|e11} had gevoerd met de [Turkse|TR] minister van Buitenlandse Zaken [Fidan|p1].

President [Erdogan|p6] {herhaalde|s14} na [zijn|p6] {ontmoeting|e9} met [Zelensky|p5] [Turkije’s|TR] inzet om de dialoog te vergemakkelijken en zei dat [Ankara|TR] {bereid|a1} zou zijn om {gesprekken|e13} tussen [de [Russische|RU] en [Oekraïense|UA] leiders|RU+UA] te organiseren wanneer [zij|RU+UA] daartoe bereid zijn.

[Hij|p6] {beschreef|s15} het moment als een historische kans voor vrede en {benadrukte|s16} de urgentie om tot overeenstemming te komen om verder bloedvergieten te voorkomen.

Na het verlaten van de informele [NAVO|NA]-{bijeenkomst|e12} van ministers van Buitenlandse Zaken in de [Turkse|TR] vakantie stad [Antalya|l3], {ontmoette|e11} minister [Fidan|p1] [de [Russische|RU] {delegatie|d2}|RU] in het [Dolmabahce Paleis|l4] in [Istanbul|l1].

Kort daarna {kondigde|s17} [het [Turkse|TR] Ministerie van Buitenlandse Zaken|MB] de verwachte {bijeenkomsten|e3} van vrijdag aan.

Ondertussen {verklaarde|s18} president [Trump|p7], sprekend vanuit [Abu Dhabi|l5] tijdens de laatste {stop|e18} van [zijn|p7] [Midden-Oosten|l7]-{tournee|e19}, dat [hij|p7] "waarschijnlijk" vrijdag zou {terugkeren|e15} naar [Washington|l6], maar [hij|p7] liet de mogelijkheid open voor een onverwacht {bezoek|e14} aan [Istanbul|l1].

[Hij|p7] {suggereerde|s19} dat de {aanwezigheid|e16} van de [Russische|RU] president [Vladimir Poetin|p8] afhankelijk was van die van [hemzelf|p7], en {zei|s20}: "Natuurlijk {ging|e16} [hij|p8] niet. [Hij|p8] zou {gaan|e16}, maar [hij|p8] dacht dat [ik|p7] zou {gaan|e14}. [Hij|p8] {ging|e16} niet als [ik|p7] er niet was. En [ik|p7] geloof niet dat er iets zal gebeuren, of je het nu leuk vindt of niet, totdat [hij|p8] en [ik|p7] {samenkomen|e20}. Maar we zullen het moeten oplossen, want er sterven te veel mensen."

De [Amerikaanse|US] minister van Buitenlandse Zaken [Rubio|p2] {sprak|s21} ook beperkte optimisme uit over de {gesprekken|e1} en {zei|s22} dat [Washington|US] "geen hoge verwachtingen" heeft.
=====
entities:
  RU: {name: Rusland, type: State}
  UA: {name: Oekraïne, type: State}
  TR: {name: Turkije, type: State}
  US: {name: Verenigde Staten, type: State}
  MB: {name: Turkse Ministerie van Buitenlandse Zaken, type: Organisation}
  NA: {name: NAVO, type: Organisation}
  p1: {name: Hakan Fidan, type: Person}
  p2: {name: Marco Rubio, type: Person}
  p3: {name: Rustem Umerov, type: Person}
  p4: {name: Vladimir Medinsky, type: Person}
  p5: {name: Volodymyr Zelensky, type: Person}
  p6: {name: Recep Tayyip Erdogan, type: Person}
  p7: {name: Donald Trump, type: Person}
  p8: {name: Vladimir Poetin, type: Person}
  l1: {name: Istanbul, type: Place}
  l2: {name: Ankara, type: Place}
  l3: {name: Antalya, type: Place}
  l4: {name: Dolmabahce Paleis, type: Place}
  l5: {name: Abu Dhabi, type: Place}
  l6: {name: Washington, type: Place}
  l7: {name: Midden-Oosten, type: Place}
offices:
  - {person: p1, office: minister van Buitenlandse Zaken, of: TR}
  - {person: p2, office: minister van Buitenlandse Zaken, of: US}
  - {person: p3, office: minister van Defensie, of: UA}
  - {person: p4, office: presidentiële assistent, of: RU}
  - {person: p5, office: president, of: UA}
  - {person: p6, office: president, of: TR}
  - {person: p7, office: president, of: US}
  - {person: p8, office: president, of: RU}
events:
  e1: {type: Negotiation, label: vredesbesprekingen Rusland-Oekraïne in Istanbul, participants: [RU, UA], facilitators: [TR], place: l1, time: vrijdag, factuality: actual, after: e17}
  e3: {type: Meeting, label: reeks ontmoetingen in Istanbul, participants: [RU, UA, US, TR], place: l1, time: vrijdag, factuality: planned, source: MB, part_of: e1}
  e4: {type: Meeting, label: trilateraal overleg VS-Oekraïne-Turkije, participants: [US, UA, TR], place: l1, time: vrijdag, factuality: planned, part_of: e3}
  e5: {type: Meeting, label: trilateraal overleg Rusland-Oekraïne-Turkije, participants: [RU, UA, TR], place: l1, time: vrijdag, factuality: planned, part_of: e3}
  e6: {type: Meeting, label: vierzijdige ontmoeting, participants: [US, RU, UA, TR], factuality: possible, part_of: e3}
  e7: {type: Meeting, label: "Fidan ontvangt Rubio, Umerov en Medinsky", participants: [p1, p2, p3, p4], factuality: planned, part_of: e3}
  e8: {type: Visit, label: Zelensky naar Ankara, participants: [p5], place: l2, time: donderdag vroeg, factuality: actual}
  e9: {type: Meeting, label: ontmoeting Zelensky-Erdogan, participants: [p5, p6], place: l2, time: donderdag, factuality: actual}
  e10: {type: Visit, label: Russische delegatie in Istanbul, participants: [RU, p4], place: l4, factuality: actual, part_of: e1}
  e11: {type: Meeting, label: Fidan ontmoet de Russische delegatie, participants: [p1, RU, p4], place: l4, factuality: actual}
  e12: {type: Meeting, label: informele NAVO-bijeenkomst, participants: [NA], place: l3, factuality: actual}
  e13: {type: Meeting, label: gesprekken tussen de Russische en Oekraïense leiders, participants: [RU, UA], mediators: [TR], factuality: possible, source: p6}
  e14: {type: Visit, label: onverwacht bezoek van Trump aan Istanbul, participants: [p7], place: l1, time: vrijdag, factuality: possible, source: p7}
  e15: {type: Visit, label: terugkeer van Trump naar Washington, participants: [p7], place: l6, time: vrijdag, factuality: possible, source: p7}
  e16: {type: Visit, label: Poetin komt niet, participants: [p8], factuality: counterfactual, source: p7}
  e17: {type: Negotiation, label: Istanbul-proces van 2022, participants: [], time: "2022", factuality: actual, source: p4}
  e18: {type: Visit, label: Trump in Abu Dhabi, participants: [p7], place: l5, factuality: actual, part_of: e19}
  e19: {type: Visit, label: Midden-Oosten-tournee van Trump, participants: [p7], place: l7, factuality: actual}
  e20: {type: Meeting, label: Trump en Poetin komen samen, participants: [p7, p8], factuality: possible, source: p7}
  e21: {type: Conflict, label: oorlog tussen Rusland en Oekraïne, participants: [RU, UA], factuality: actual}
acts:
  s1: {type: Statement, by: MB, content: "worden er vrijdag in Istanbul een reeks ontmoetingen verwacht met delegaties uit Rusland, Oekraïne, de Verenigde Staten en Turkije", about: e3}
  s2: {type: Statement, by: p5, content: "de deelname van Oekraïne", about: e1}
  s3: {type: Statement, by: p5, content: "minister van Defensie Umerov de Oekraïense delegatie in Istanbul zal leiden", about: e1}
  s4: {type: Statement, by: p5, content: "Ondanks het relatief lage niveau van de Russische delegatie, uit respect voor (VS-)president (Donald) Trump, voor de hooggeplaatste Turkse delegatie en president Erdogan, en met de wens om ten minste de eerste stappen te zetten richting de-escalatie en een einde aan de oorlog, heb ik besloten onze delegatie naar Istanbul te sturen — zij het niet in volledige samenstelling", about: e1}
  s5: {type: Statement, by: p5, content: 'de "veelzijdige" rol van Turkije in de diplomatieke inspanningen'}
  s6: {type: Statement, by: p5, content: 'het bezoek van Oekraïne begon met "een zeer betekenisvol gesprek op het hoogste niveau."', about: e9}
  s7: {type: Statement, by: RU, content: "langdurige vrede het doel is"}
  s8: {type: Statement, by: p4, content: "zijn team volledige bevoegdheid heeft om te onderhandelen", about: e1}
  s9: {type: Statement, by: p4, content: "de nieuwe ronde van gesprekken als een voortzetting van het Istanbul-proces van 2022", about: e1}
  s10: {type: Statement, by: p4, content: "Het doel van directe onderhandelingen met de Oekraïense zijde is het bereiken van duurzame vrede", about: e1}
  a2: {type: Demand, by: p4, content: "een constructieve aanpak", about: e1}
  s11: {type: Statement, by: p4, content: "Morgenochtend, letterlijk vanaf 10 uur, zullen we wachten op de Oekraïense zijde, die naar de bijeenkomst moet komen.", about: e1, time: donderdagavond}
  s12: {type: Statement, by: p4, content: "We zijn klaar om te werken"}
  s13: {type: Statement, by: p4, content: 'zijn delegatie "productieve" gesprekken had gevoerd met de Turkse minister van Buitenlandse Zaken Fidan', about: e11}
  s14: {type: Statement, by: p6, content: "Turkije’s inzet om de dialoog te vergemakkelijken", time: na zijn ontmoeting met Zelensky}
  a1: {type: Proposal, by: p6, kind: summit, content: "gesprekken tussen de Russische en Oekraïense leiders te organiseren", status: proposed, about: e13}
  s15: {type: Statement, by: p6, content: "het moment als een historische kans voor vrede"}
  s16: {type: Statement, by: p6, content: "de urgentie om tot overeenstemming te komen om verder bloedvergieten te voorkomen"}
  s17: {type: Statement, by: MB, content: "de verwachte bijeenkomsten van vrijdag", about: e3, time: Kort daarna}
  s18: {type: Statement, by: p7, content: 'hij "waarschijnlijk" vrijdag zou terugkeren naar Washington', about: e15}
  s19: {type: Statement, by: p7, content: "de aanwezigheid van de Russische president Vladimir Poetin afhankelijk was van die van hemzelf", about: e16}
  s20: {type: Statement, by: p7, content: "Natuurlijk ging hij niet. Hij zou gaan, maar hij dacht dat ik zou gaan. Hij ging niet als ik er niet was. En ik geloof niet dat er iets zal gebeuren, of je het nu leuk vindt of niet, totdat hij en ik samenkomen. Maar we zullen het moeten oplossen, want er sterven te veel mensen.", about: e16}
  s21: {type: Statement, by: p2, content: "beperkte optimisme", about: e1}
  s22: {type: Statement, by: p2, content: 'Washington "geen hoge verwachtingen" heeft', about: e1}
replies: {}
delegations:
  d1: {of: UA, head: p3, members: [], event: e1}
  d2: {of: RU, head: p4, members: [], event: e1}
  d3: {of: US, members: [], event: e3}
  d4: {of: TR, members: [], event: e3}
outcomes: {}
