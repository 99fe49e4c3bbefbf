 date 2019-01-31 [Patriarchen|p1+p2] {mijden|e1} [elkaar|p1+p2] ook in [Amman|l1]

Redactie religie en filosofie

Een familieberaad had het moeten worden. Maar toen patriarch [Theofilos|p3] van Jeruzalem gisteravond in [Amman|l1] de kaarsen liet aansteken, ontbraken [de twee om wie het draaide|p1+p2]. [Bartholomeüs|p1] van Constantinopel {bedankte|r1} drie weken geleden al voor de {uitnodiging|a1+a2}. [Kirill|p2] van Moskou {liet|r2} pas dinsdag weten niet te komen "als [de ander|p1] er niet is".

[Theofilos|p3] probeert sinds november de breuk in de orthodoxe wereld te {lijmen|e2}. [Moskou|ROK] {verbrak|a3} in oktober de communie met [Constantinopel|OP], toen [dat|OP] de Oekraïense kerk zelfstandigheid in het vooruitzicht stelde. De tafel in het Jordaanse hotel was gedekt voor veertien kerkhoofden. Er {schoven|e3} er vijf aan.

"[Ik|p3] ben geen scheidsrechter", {zegt|a4} [Theofilos|p3] door de telefoon. "Scheidsrechters hebben een fluit. [Ik|p3] heb een theepot." [Zijn|p3] hoop is nu gevestigd op [de [Wereldraad van Kerken|WR]|WR] in Genève, die heeft {aangeboden|a5+a6} twee commissies van theologen {samen te brengen|e4}, zonder mijters en zonder pers. [Het oecumenisch patriarchaat|OP] {voelt|r3} daar wel voor. [De Russische kerk|ROK] {houdt|r4} het voorlopig op bidden.

Inhoudelijk is er niets bewogen. Metropoliet [Ilarion Sjtsjoekin|p4], [[Kirills|p2] rechterhand voor buitenlandse betrekkingen|p4], {eist|a7} nog steeds dat [Constantinopel|OP] de tomos van 5 januari intrekt, het perkament waarmee de nieuwe kerk in Kiev werd opgericht. "Je kunt een doop niet ongedaan maken", {riposteerde|r5} een vertrouweling van [Bartholomeüs|p1] in het dagblad Kathimerini.

Dat het ook anders kan, leerde 1996. Toen {schortte|a8} [Moskou|ROK] om Estland de betrekkingen op, en {sloten|e6} [beide zijden|ROK+OP] na {gesprekken|e5} in [Zürich|l2] een {vergelijk|e6}: allebei een kerk, allebei boos. Het duurde elf weken.

In [Amman|l1] stonden intussen de koffers klaar. De bisschop van Praag, die een vertraagde vlucht had, arriveerde toen het dessert al op was.
=====
entities:

  ROK: {name: Russisch-orthodoxe kerk, type: Organisation}
  OP: {name: oecumenisch patriarchaat van Constantinopel, type: Organisation}
  WR: {name: Wereldraad van Kerken, type: Organisation}
  p1: {name: Bartholomeüs, type: Person}
  p2: {name: Kirill, type: Person}
  p3: {name: Theofilos, type: Person}
  p4: {name: Ilarion Sjtsjoekin, type: Person}
  l1: {name: Amman, type: Place}
  l2: {name: Zürich, type: Place}
offices:
  - {person: p1, office: patriarch, of: OP}
  - {person: p4, office: rechterhand voor buitenlandse betrekkingen, of: ROK}
events:
  e1: {type: Meeting, participants: [p1, p2], hosts: [p3], place: l1, time: gisteravond, factuality: counterfactual, part_of: e3}
  e2: {type: Mediation, participants: [ROK, OP], mediators: [p3], time: sinds november, factuality: actual}
  e3: {type: Meeting, label: beraad in Amman, hosts: [p3], place: l1, time: gisteravond, factuality: actual}
  e4: {type: Negotiation, participants: [ROK, OP], mediators: [WR], factuality: possible}
  e5: {type: Negotiation, participants: [ROK, OP], place: l2, time: "1996", factuality: actual}
  e6: {type: Agreement, label: vergelijk over Estland, participants: [ROK, OP], place: l2, time: "1996", factuality: actual}
acts:
  a1: {type: Proposal, by: p3, to: [p1], kind: talks, content: "familieberaad", status: rejected, about: e3}
  a2: {type: Proposal, by: p3, to: [p2], kind: talks, content: "familieberaad", status: rejected, about: e3}
  a3: {type: Statement, by: ROK, to: [OP], content: "verbrak in oktober de communie met Constantinopel", time: in oktober}
  a4: {type: Statement, by: p3, content: "Ik ben geen scheidsrechter", about: e2}
  a5: {type: Proposal, by: WR, to: [OP], kind: talks, content: "twee commissies van theologen samen te brengen, zonder mijters en zonder pers", status: accepted, about: e4}
  a6: {type: Proposal, by: WR, to: [ROK], kind: talks, content: "twee commissies van theologen samen te brengen, zonder mijters en zonder pers", status: unanswered, about: e4}
  a7: {type: Demand, by: p4, to: [OP], content: "dat Constantinopel de tomos van 5 januari intrekt"}
  a8: {type: Statement, by: ROK, to: [OP], content: "schortte Moskou om Estland de betrekkingen op", time: "1996"}
replies:
  r1: {to: a1, by: p1, answer: rejected}
  r2: {to: a2, by: p2, answer: rejected}
  r3: {to: a5, by: OP, answer: accepted}
  r4: {to: a6, by: ROK, answer: unanswered}
  r5: {to: a7, by: OP, answer: rejected}
