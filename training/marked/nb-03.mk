 date 2025-06-17 Waarom komen [Thailand|TH] en [Cambodja|KH] maar niet tot [elkaar|TH+KH]?

Het gaat om een handvol tempels, een paar vierkante kilometer oerwoud en een kaart uit 1907. Toch staan er sinds eind mei duizenden militairen tegenover [elkaar|TH+KH]. Vijf vragen.

Wat is er gebeurd?

Bij een {schietpartij|e2} in de zogenoemde Smaragden Driehoek kwam op 28 mei een [Cambodjaanse|KH] soldaat om. Sindsdien ging de ene na de andere grenspost dicht. Vrachtwagens met cassave staan kilometers lang stil, casinopersoneel zit thuis.

Praten [ze|TH+KH] dan niet?

Jawel. Afgelopen weekend {zat|e1} [de gezamenlijke grenscommissie|TH+KH] twee dagen bijeen in [Phnom Penh|l1]. De sfeer was goed, {meldde|a1} [Bangkok|TH] na afloop; [Phnom Penh|KH] {liet weten|a2} dat het over de tempels niet is gegaan. Er is alleen {afgesproken|o1} in september {verder te praten|e3+o1}.

En de rechter?

[Cambodja|KH] wil de zaak {voorleggen|s1} aan [het Internationaal Gerechtshof|ICJ] in Den Haag. [Thailand|TH] erkent de rechtsmacht van [het Hof|ICJ] niet en {voelt er niets voor|r1}. In 1962 wees het Hof de tempel Preah Vihear toe aan [Cambodja|KH], wat in [Bangkok|TH] nog altijd als een vernedering geldt.

Kan iemand van buiten helpen?

[Maleisië|MY], [dit jaar voorzitter van [ASEAN|AS]|MY], heeft zich {aangeboden|s2+s3} als {bemiddelaar|e4}. [Cambodja|KH] is daar {voor|r2}. [Thailand|TH] {houdt|r3} het liever tussen [de twee|TH+KH].

Hoe loopt dit af?

Niemand die het weet. In 2011 duurde het drie jaar voor de laatste soldaat naar huis mocht.
=====
entities:
  TH: {name: "Thailand", type: State}
  KH: {name: "Cambodja", type: State}
  MY: {name: "Maleisië", type: State}
  ICJ: {name: "Internationaal Gerechtshof", type: Organisation}
  AS: {name: "ASEAN", type: Organisation}
  l1: {name: "Phnom Penh", type: Place}
events:
  e1: {type: Negotiation, participants: [TH, KH], place: l1, time: "Afgelopen weekend", factuality: actual}
  e2: {type: Conflict, participants: [TH, KH], time: "28 mei", factuality: actual}
  e3: {type: Negotiation, participants: [TH, KH], time: "in september", after: e1, factuality: planned}
  e4: {type: Mediation, participants: [TH, KH], mediators: [MY], factuality: possible}
acts:
  a1: {type: Statement, by: TH, content: "De sfeer was goed", about: e1}
  a2: {type: Statement, by: KH, content: "het over de tempels niet is gegaan", about: e1}
  s1: {type: Proposal, by: KH, to: [TH], kind: other, content: "de zaak voorleggen aan het Internationaal Gerechtshof", status: rejected}
  s2: {type: Proposal, by: MY, to: [KH], kind: mediation_offer, content: "aangeboden als bemiddelaar", status: accepted}
  s3: {type: Proposal, by: MY, to: [TH], kind: mediation_offer, content: "aangeboden als bemiddelaar", status: rejected}
replies:
  r1: {to: s1, by: TH, answer: rejected}
  r2: {to: s2, by: KH, answer: accepted}
  r3: {to: s3, by: TH, answer: rejected}
outcomes:
  o1: {of: e1, type: continuation_agreed}
