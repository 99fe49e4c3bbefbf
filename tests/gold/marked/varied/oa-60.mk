 date 1990-04-04 [El Salvador|SV]: regering en guerrilla {tekenen|e1} in [Genève|l1] voor eerste {gesprekken|e2}

[GENÈVE|l1], 4 april (AFP) - Voor het eerst in tien jaar {burgeroorlog|e8} hebben [de regering van [El Salvador|SV]|SV] en [de guerrilla van het [FMLN|FM]|FM] onder de vlag van [de Verenigde Naties|VN] een {document|e1} {ondertekend|e1}. Secretaris-generaal [Javier Pérez de Cuéllar|p1], die de {plechtigheid|e3} woensdag voorzat, {zei|a1} dat [hij|p1] "geen tovenaar" is, maar er wel in gelooft.

De tekst telt anderhalve bladzijde. [De partijen|SV+FM] verplichten zich om uiterlijk half mei te beginnen met {onderhandelen|e2}, zonder onderbreking en met een vertegenwoordiger van [Pérez de Cuéllar|p1] als {tussenpersoon|e4}. Dat wordt de Peruaan [Álvaro de Soto|p2]. [Hij|p2] {reisde|e4} sinds januari elf keer tussen [San Salvador|l2], [Mexico-Stad|l3] en een boerderij in Chalatenango. Naar de plaats van het {overleg|e2} wordt nog gezocht; [Mexico|MX] en [Venezuela|VE] hebben zich {gemeld|a2}.

[De {leider|d1} van de [regeringsdelegatie|SV]|p3], minister van Justitie [Óscar Santamaría|p3], {sprak|a3} van "een dun vel papier met een dikke handtekening". [Schafik Hándal|p4], die namens het [FMLN|FM] {tekende|e1}, {verlangt|a4} een zuivering van het leger; over een wapenstilstand wil [hij|p4] pas daarna {praten|r1}. Zo'n {bestand|a5} was nu juist het eerste dat president [Alfredo Cristiani|p5] op [zijn|p5] verlanglijst had.

Wie de geschiedenis kent, houdt de adem in. In 1984 {ontmoetten|e5} president [Duarte|p6] en [de guerrillaleiders|FM] [elkaar|p6+FM] in de kerk van [La Palma|l4], in 1987 {opnieuw|e9} in de nuntiatuur van de hoofdstad. Aartsbisschop [Rivera y Damas|p7] {bemiddelde|e6} beide malen, beide malen zonder {gevolg|o1}. Een derde {reeks|e7}, vorig najaar in [San José|l5], {brak|o2} het [FMLN|FM] af na een bomaanslag op een vakbondskantoor. Twee weken later viel [het|FM] de hoofdstad aan en vermoordden militairen zes jezuïeten.

Bij die laatste misdaad ligt de sleutel. [De Verenigde Staten|US] {dreigen|a6} de helft van [hun|US] militaire hulp, 85 miljoen dollar per jaar, in te houden zolang de moordenaars vrij rondlopen.
=====
entities:
  SV: {name: El Salvador, type: State}

  MX: {name: Mexico, type: State}
  VE: {name: Venezuela, type: State}
  US: {name: Verenigde Staten, type: State}
  FM: {name: FMLN, type: Organisation}
  VN: {name: Verenigde Naties, type: Organisation}
  p1: {name: Javier Pérez de Cuéllar, type: Person}
  p2: {name: Álvaro de Soto, type: Person}
  p3: {name: Óscar Santamaría, type: Person}
  p4: {name: Schafik Hándal, type: Person}
  p5: {name: Alfredo Cristiani, type: Person}
  p6: {name: Duarte, type: Person}
  p7: {name: Rivera y Damas, type: Person}
  l1: {name: Genève, type: Place}
  l2: {name: San Salvador, type: Place}
  l3: {name: Mexico-Stad, type: Place}
  l4: {name: La Palma, type: Place}
  l5: {name: San José, type: Place}
offices:
  - {person: p1, office: Secretaris-generaal, of: VN}
  - {person: p3, office: minister van Justitie, of: SV}
  - {person: p5, office: president, of: SV}
  - {person: p6, office: president, of: SV}
events:
  e1: {type: Agreement, participants: [SV, FM, p3, p4], mediators: [VN, p1], place: l1, time: woensdag, factuality: actual}
  e2: {type: Negotiation, participants: [SV, FM], mediators: [p2], time: uiterlijk half mei, factuality: planned}
  e3: {type: Meeting, label: plechtigheid, participants: [SV, FM], mediators: [p1], place: l1, time: woensdag, factuality: actual}
  e4: {type: Mediation, participants: [SV, FM], mediators: [p2], time: sinds januari, factuality: actual}
  e5: {type: Negotiation, participants: [p6, FM], mediators: [p7], place: l4, time: In 1984, factuality: actual}
  e6: {type: Mediation, participants: [SV, FM], mediators: [p7], factuality: actual}
  e7: {type: Negotiation, label: gesprekken in San José, participants: [SV, FM], place: l5, time: vorig najaar, factuality: actual}
  e8: {type: Conflict, label: burgeroorlog, participants: [SV, FM], time: tien jaar, factuality: actual}
  e9: {type: Negotiation, participants: [SV, FM], mediators: [p7], time: in 1987, factuality: actual}
acts:
  a1: {type: Statement, by: p1, content: "geen tovenaar", about: e1}
  a2: {type: Proposal, by: MX, to: [SV, FM], kind: talks, content: "Mexico en Venezuela hebben zich gemeld", status: proposed, about: e2}
  a3: {type: Statement, by: p3, content: "een dun vel papier met een dikke handtekening", about: e1}
  a4: {type: Demand, by: p4, to: [SV], content: "een zuivering van het leger"}
  a5: {type: Demand, by: p5, to: [FM], content: "Zo'n bestand"}
  a6: {type: Warning, by: US, to: [SV], content: "de helft van hun militaire hulp, 85 miljoen dollar per jaar, in te houden zolang de moordenaars vrij rondlopen"}
replies:
  r1: {to: a5, by: p4, answer: rejected}
delegations:
  d1: {of: SV, head: p3, members: [], event: e1}
outcomes:
  o1: {of: e6, type: no_breakthrough}
  o2: {of: e7, type: walkout}
