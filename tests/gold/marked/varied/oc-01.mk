 date 2021-11-12 Kamerbrief over de situatie in [Ethiopië|ET]

Geachte voorzitter,

Conform de motie-Van Rheenen informeer [ik|p1] uw Kamer over de jongste ontwikkelingen in [Ethiopië|ET] en over de [Nederlandse|NL] inzet.

Een jaar na het uitbreken van de {gevechten|e1} in Tigray zijn ruim twee miljoen mensen ontheemd. [De hoge vertegenwoordiger van [de Afrikaanse Unie|AU]|p2], [Olusegun Obasanjo|p2], heeft vorige week in [Addis Abeba|l1] met premier [Abiy|p3] {gesproken|e2+e3}, en twee dagen later in [Mekele|l2] met [de leiding van het [TPLF|TP]|TP]. [Hij|p2] hoopt [beide partijen|ET+TP] rechtstreeks {om de tafel|e4} te krijgen. Een datum daarvoor is er niet.

[De federale regering|ET] verbindt daaraan de {voorwaarde|a1} dat [het TPLF|TP] zich terugtrekt uit Amhara en Afar. [Het TPLF|TP] {verlangt|a2} op [zijn|TP] beurt dat eerst de blokkade van Tigray wordt beëindigd. Aan geen van beide wensen is {tegemoetgekomen|r1+r2}. President [Kenyatta|p4] van [Kenia|KE] heeft zich {bereid getoond|a3} {gesprekken|e7} in [Nairobi|l3] te ontvangen; [Addis Abeba|ET] heeft daarop {niet geantwoord|r3}.

[Nederland|NL] steunt de {bemiddelingspoging|e5} van [de AU|AU]. Leden van uw Kamer {opperden|a4} in het commissiedebat van 3 november dat [Nederland|NL] zelf als {tussenpersoon|e6} zou kunnen optreden. [Het kabinet|NL] ziet daarvoor {geen ruimte|r4}: [Nederland|NL] wordt in [Addis Abeba|ET] niet als onpartijdig beschouwd, en een tweede kanaal naast dat van [de AU|AU] zou de kansen eerder verkleinen.

In [de Raad Buitenlandse Zaken|EU] van 8 november heb [ik|p1] {gepleit|a5} voor een wapenembargo. Daarvoor bleek onder [de lidstaten|EU] {onvoldoende steun|r5}.

Het reisadvies voor het gehele land is op rood gezet. Nederlanders die zich nog in Ethiopië bevinden, kunnen zich melden via de website van het ministerie; de ambassade is telefonisch beperkt bereikbaar.

[De minister van Buitenlandse Zaken|p1],
[H.J. Terpstra-Kuiper|p1]
=====
entities:
  ET: {name: Ethiopië, type: State}
  NL: {name: Nederland, type: State}
  KE: {name: Kenia, type: State}
  AU: {name: Afrikaanse Unie, type: Organisation}
  EU: {name: Europese Unie, type: Organisation}
  TP: {name: TPLF, type: Organisation}
  p1: {name: H.J. Terpstra-Kuiper, type: Person}
  p2: {name: Olusegun Obasanjo, type: Person}
  p3: {name: Abiy, type: Person}
  p4: {name: Kenyatta, type: Person}
  l1: {name: Addis Abeba, type: Place}
  l3: {name: Nairobi, type: Place}
  l2: {name: Mekele, type: Place}
offices:
  - {person: p1, office: minister van Buitenlandse Zaken, of: NL}
  - {person: p2, office: hoge vertegenwoordiger, of: AU}
  - {person: p3, office: premier, of: ET}
  - {person: p4, office: president, of: KE}
events:
  e1: {type: Conflict, label: gevechten in Tigray, participants: [ET, TP], factuality: actual}
  e2: {type: Meeting, participants: [p2, p3], place: l1, time: vorige week, factuality: actual, part_of: e5}
  e3: {type: Meeting, participants: [p2, TP], place: l2, time: twee dagen later, factuality: actual, part_of: e5}
  e4: {type: Negotiation, label: rechtstreekse gesprekken, participants: [ET, TP], mediators: [p2], factuality: possible}
  e5: {type: Mediation, label: bemiddeling van de AU, participants: [ET, TP], mediators: [AU, p2], factuality: actual}
  e6: {type: Mediation, participants: [ET, TP], mediators: [NL], factuality: counterfactual}
  e7: {type: Negotiation, label: gesprekken in Nairobi, participants: [ET, TP], hosts: [KE], place: l3, factuality: possible}
acts:
  a1: {type: Demand, by: ET, to: [TP], content: "dat het TPLF zich terugtrekt uit Amhara en Afar", about: e4}
  a2: {type: Demand, by: TP, to: [ET], content: "dat eerst de blokkade van Tigray wordt beëindigd", about: e4}
  a3: {type: Proposal, by: p4, to: [ET], kind: talks, content: "gesprekken in Nairobi te ontvangen", status: unanswered}
  a4: {type: Proposal, by: "Leden van uw Kamer", to: [NL], kind: mediation_offer, content: "dat Nederland zelf als tussenpersoon zou kunnen optreden", status: rejected, about: e6}
  a5: {type: Proposal, by: p1, to: [EU], kind: other, content: "een wapenembargo", status: rejected, time: 8 november}
replies:
  r1: {to: a1, by: TP, answer: rejected}
  r2: {to: a2, by: ET, answer: rejected}
  r3: {to: a3, by: ET, answer: unanswered}
  r4: {to: a4, by: NL, answer: rejected}
  r5: {to: a5, by: EU, answer: rejected}
