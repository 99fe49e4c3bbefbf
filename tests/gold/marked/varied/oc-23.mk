 date 2014-07 Begrippen: garantiemogendheid

Garantiemogendheid of garantstaat: staat die zich bij verdrag verbindt toe te zien op de nakoming van wat andere partijen zijn overeengekomen. Het bekendste voorbeeld is [Cyprus|CY]. Bij het {Garantieverdrag|e1} van Nicosia (1960) verbonden [Griekenland|GR], [Turkije|TR] en [het Verenigd Koninkrijk|GB] zich de onafhankelijkheid van [de republiek|CY] te beschermen; artikel IV gaf [hun|GR+TR+GB] het recht om, na overleg, zo nodig ieder afzonderlijk op te treden. Op dat artikel {beriep|s1} [Turkije|TR] zich bij de {landing|e2} van juli 1974. [Athene|GR] en [Nicosia|CY] hebben die lezing steeds {bestreden|s2+s3}. In de {besprekingen|e3} tussen [de twee gemeenschappen|GC+TC] vormt het voortbestaan van de garanties een twistpunt: [de Griekse kant|GC] {wil|a1} ze afgeschaft zien, [de Turkse|TC] {houdt|r1} eraan vast.

Lichter is de rol van garant in interne vredesprocessen. De {onderhandelingen|e4} die [de regering van [Colombia|CO]|CO] en [de FARC|FA] sinds 2012 in [Havana|l1] voeren, kennen er twee, [Noorwegen|NOR] en [Cuba|CU], naast twee 'begeleiders', [Chili|CL] en [Venezuela|VE]. [Zij|NOR+CU+CL+VE] zitten bij de {vergaderingen|e4}, bewaren afschriften en kunnen [hun|NOR+CU+CL+VE] mening geven als men daarom vraagt. {Bemiddelen|e6} doen [zij|NOR+CU+CL+VE] niet.

Van de garantie te onderscheiden is de waarborg van neutraliteit, zoals die van [België|BE] (1839). [Londen|GB] {verklaarde|s4} in 1914 dat de [Duitse|DE] {inval|e5} [het|GB] daartoe verplichtte; in [Berlijn|DE] {sprak|s5} men smalend van een vodje papier.

Zie ook: Arbitrage; Beschermende mogendheid; Bufferstaat.
=====
entities:
  GR: {name: Griekenland, type: State}
  TR: {name: Turkije, type: State}
  GB: {name: Verenigd Koninkrijk, type: State}
  CY: {name: Cyprus, type: State}
  CO: {name: Colombia, type: State}
  NOR: {name: Noorwegen, type: State}
  CU: {name: Cuba, type: State}
  CL: {name: Chili, type: State}
  VE: {name: Venezuela, type: State}
  BE: {name: België, type: State}
  DE: {name: Duitsland, type: State}
  GC: {name: Grieks-Cyprioten, type: Organisation}
  TC: {name: Turks-Cyprioten, type: Organisation}
  FA: {name: FARC, type: Organisation}
  l1: {name: Havana, type: Place}
events:
  e1: {type: Agreement, label: Garantieverdrag, participants: [GR, TR, GB, CY], guarantors: [GR, TR, GB], time: "1960", factuality: actual}
  e2: {type: Conflict, label: Turkse landing, participants: [TR], time: juli 1974, factuality: actual}
  e3: {type: Negotiation, participants: [GC, TC], factuality: actual}
  e4: {type: Negotiation, participants: [CO, FA], guarantors: [NOR, CU], observers: [CL, VE], place: l1, time: sinds 2012, factuality: actual}
  e5: {type: Conflict, label: Duitse inval in België, participants: [DE, BE], time: in 1914, factuality: actual}
  e6: {type: Mediation, participants: [CO, FA], mediators: [NOR, CU, CL, VE], factuality: counterfactual}
acts:
  s1: {type: Statement, by: TR, content: "Op dat artikel beriep", time: juli 1974}
  s2: {type: Statement, by: GR, content: "die lezing steeds bestreden"}
  s3: {type: Statement, by: CY, content: "die lezing steeds bestreden"}
  s4: {type: Statement, by: GB, content: "dat de Duitse inval het daartoe verplichtte", time: in 1914}
  s5: {type: Statement, by: DE, content: "een vodje papier"}
  a1: {type: Demand, by: GC, to: [TC], content: "ze afgeschaft zien", about: e3}
replies:
  r1: {to: a1, by: TC, answer: rejected}
