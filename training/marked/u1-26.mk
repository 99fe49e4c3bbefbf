 date 2018-12-22 Veertig jaar geleden: hoe [een kardinaal|p1] met pantoffels een {oorlog|e6} {tegenhield|e1}

Op de avond van 22 december 1978 lagen er doodskisten klaar in Punta Arenas. In Mendoza waren de blikken van de bioscoop zwart geschilderd. [Argentinië|AR] en [Chili|CL] zouden [elkaar|AR+CL] de volgende ochtend {te lijf gaan|e6} om drie eilandjes ten zuiden van Vuurland, waar behalve een herder niemand woonde.

Dat het niet gebeurde, wordt doorgaans toegeschreven aan [de paus|p2]. [Die|p2] {liet|a1} die dag weten een gezant te willen sturen, [Buenos Aires|AR] {riep|a5} de vloot terug, en vier dagen later {landde|e2} kardinaal [Emilio Santoni|p1], een man van 68 met suikerziekte en, volgens [zijn|p1] secretaris, met geruite pantoffels in [zijn|p1] handbagage.

[Santoni|p1] {pendelde|e1} twee weken tussen [de twee hoofdsteden|AR+CL]. Op 8 januari {kreeg|e3} [hij|p1] [de ministers van Buitenlandse Zaken|p3+p4] in [Montevideo|l1] bijeen, waar [zij|p3+p4] {beloofden|e4} geen geweld te gebruiken en [het Vaticaan|VA] om {bemiddeling|e5} te vragen. De eigenlijke {bemiddeling|e5} in [Rome|l2] zou nog bijna zes jaar duren. [Chili|CL] {aanvaardde|r3} het {pauselijke voorstel|a3+a4} van 1980 binnen drie weken. [Argentinië|AR] {antwoordde|r4} nooit, of het moest zijn door in 1982 een andere eilandengroep binnen te vallen.

Daarvóór was er van alles geprobeerd. In 1977 had [een hof van vijf rechters|HV], door [Londen|GB] aangewezen, de eilanden aan [Chili|CL] {toegekend|a6}. De junta in [Buenos Aires|AR] {verscheurde|r5} het vonnis. In februari 1978 {troffen|e7} de [Argentijnse|AR] generaal [Ocampo|p5] en de [Chileense|CL] generaal [Irarrázaval|p6] [elkaar|p5+p6] op een vliegbasis bij [Puerto Montt|l3]. [De twee staatshoofden|p5+p6] {tekenden|e8} een {stuk|e8} over commissies en hielden daarna elk een toespraak waarin het tegendeel stond.

Was het een wonder? De herdenking, gisteren in de kathedraal van Punta Arenas, ging er wel van uit. Historicus Arturo Lagos denkt er anders over. Er stond die nacht een storm, zegt hij, met golven van twaalf meter. "De admiraals waren zeeziek. Dat heeft [de kardinaal|p1] [zijn|p1] eerste dag gegeven, de rest heeft [hij|p1] zelf gedaan."
=====
entities:
  AR: {name: Argentinië, type: State}
  CL: {name: Chili, type: State}
  VA: {name: Vaticaan, type: State}
  l1: {name: Montevideo, type: Place}
  l2: {name: Rome, type: Place}
  p1: {name: Emilio Santoni, type: Person}
  p2: {name: paus, type: Person}
  p3: {name: minister van Buitenlandse Zaken van Argentinië, type: Person}
  p4: {name: minister van Buitenlandse Zaken van Chili, type: Person}
  p5: {name: Ocampo, type: Person}
  p6: {name: Irarrázaval, type: Person}
  HV: {name: hof van vijf rechters, type: Organisation}
  GB: {name: Verenigd Koninkrijk, type: State}
  l3: {name: Puerto Montt, type: Place}
offices:
  - {person: p1, office: kardinaal, of: VA}
  - {person: p2, office: paus, of: VA}
  - {person: p3, office: minister van Buitenlandse Zaken, of: AR}
  - {person: p4, office: minister van Buitenlandse Zaken, of: CL}
  - {person: p5, office: generaal, of: AR}
  - {person: p6, office: generaal, of: CL}
events:
  e1: {type: Mediation, label: pendeldiplomatie van Santoni, participants: [AR, CL], mediators: [p1], time: twee weken, factuality: actual}
  e2: {type: Visit, label: aankomst van de kardinaal, participants: [p1], time: vier dagen later, factuality: actual}
  e3: {type: Meeting, label: bijeenkomst in Montevideo, participants: [p3, p4], mediators: [p1], place: l1, time: Op 8 januari, factuality: actual, part_of: e1}
  e4: {type: Agreement, label: belofte van Montevideo, participants: [AR, CL], mediators: [p1], place: l1, time: Op 8 januari, factuality: actual, part_of: e3}
  e5: {type: Mediation, label: pauselijke bemiddeling in Rome, participants: [AR, CL], mediators: [VA], place: l2, time: bijna zes jaar, factuality: actual}
  e6: {type: Conflict, label: oorlog om drie eilandjes, participants: [AR, CL], factuality: counterfactual}
  e7: {type: Meeting, label: ontmoeting bij Puerto Montt, participants: [p5, p6], place: l3, time: In februari 1978, factuality: actual}
  e8: {type: Agreement, label: stuk over commissies, participants: [p5, p6], place: l3, time: In februari 1978, factuality: actual, part_of: e7}
acts:
  a1: {type: Proposal, by: p2, to: [AR, CL], kind: mediation_offer, content: "een gezant te willen sturen", status: proposed, time: die dag}
  a3: {type: Proposal, by: p2, to: [CL], kind: territorial, content: "pauselijke voorstel van 1980", status: accepted}
  a4: {type: Proposal, by: p2, to: [AR], kind: territorial, content: "pauselijke voorstel van 1980", status: unanswered}
  a5: {type: Statement, by: AR, content: "riep de vloot terug"}
  a6: {type: Proposal, by: HV, to: [AR, CL], kind: territorial, content: "de eilanden aan Chili toegekend", status: rejected, time: In 1977}
replies:
  r5: {to: a6, by: AR, answer: rejected}
  r3: {to: a3, by: CL, answer: accepted}
  r4: {to: a4, by: AR, answer: unanswered}
