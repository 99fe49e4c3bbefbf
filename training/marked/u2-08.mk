 date 2022-01-11 Wat de generaals in [Bamako|ML] wilden, en wat [de buren|EW] ervan overlieten

Vijf jaar. Zo lang had [de [Malinese|ML] junta|ML] willen aanblijven voordat er stembussen kwamen. Kolonel [Seydou Dembélé|p1] {bracht|e3} dat {voorstel|s1} op oudejaarsavond hoogstpersoonlijk naar [Accra|l1], waar voorzitter [Kwabena Asante-Boateng|p2] van [de West-Afrikaanse gemeenschap Ecowas|EW] het met opgetrokken wenkbrauwen in ontvangst nam. "Onaanvaardbaar", {oordeelde|r1} [de [Ghanese|GH] president|p2] negen dagen later, na afloop van een {spoedtop|e1}.

Twee jaar dan? Tijdens die {top|e1} {zond|s2} [Bamako|ML] nog ijlings een afgezwakte versie, per koerier. Te laat, {vonden|r2} [de staatshoofden|EW]. [Zij|EW] {kondigden|s3} een handelsblokkade af, {sloten|s3} de grenzen en {haalden|s3} [hun|EW] ambassadeurs terug. Guinee, zelf onder een junta, was niet uitgenodigd.

[Dembélé|p1] {beantwoordde|s4} dat maandagnacht op televisie. Er {dreigde|s4} volgens [hem|p1] "honger in kelen die nooit op [ons|ML] gestemd hebben". Toch hield [hij|p1] een deur op een kier: [hij|p1] {blijft|s5} tot gesprekken bereid, zei [hij|p1], "zonder pistool op het nachtkastje".

Wie de draad weer moet opnemen? [Algerije|DZ] heeft zich maandag als bemiddelaar {aangemeld|e2+s6+s7}, met een overgang van hooguit zestien maanden als middenweg. [Ecowas|EW] {hield|r3} zich op de vlakte; uit [Bamako|ML] kwam een beleefde {weigering|r4}. De Fransen, van wie dezer dagen veel wordt beweerd, hebben in elk geval niets gevraagd.
=====
entities:
  ML: {name: Mali, type: State}
  EW: {name: Ecowas, type: Organisation}
  GH: {name: Ghana, type: State}
  DZ: {name: Algerije, type: State}
  l1: {name: Accra, type: Place}
  p1: {name: Seydou Dembélé, type: Person}
  p2: {name: Kwabena Asante-Boateng, type: Person}
offices:
  - {person: p1, office: Kolonel, of: ML}
  - {person: p2, office: voorzitter, of: EW}
  - {person: p2, office: president, of: GH}
events:
  e1: {type: Meeting, label: spoedtop van Ecowas, participants: [EW], factuality: actual}
  e2: {type: Mediation, label: Algerijns bemiddelingsaanbod, participants: [ML, EW], mediators: [DZ], factuality: possible}
  e3: {type: Visit, label: bezoek van Dembélé aan Accra, participants: [p1, p2], place: l1, time: "op oudejaarsavond", factuality: actual}
acts:
  s1: {type: Proposal, by: p1, to: [EW], kind: other, content: "Vijf jaar", status: rejected, time: "op oudejaarsavond"}
  s2: {type: Proposal, by: ML, to: [EW], kind: other, content: "Twee jaar", status: rejected}
  s3: {type: Statement, by: EW, to: [ML], content: "een handelsblokkade af, sloten de grenzen en haalden hun ambassadeurs terug", about: e1}
  s4: {type: Warning, by: p1, content: "honger in kelen die nooit op ons gestemd hebben", time: "maandagnacht"}
  s5: {type: Statement, by: p1, content: "tot gesprekken bereid"}
  s6: {type: Proposal, by: DZ, to: [EW], kind: mediation_offer, content: "een overgang van hooguit zestien maanden als middenweg", status: unanswered, time: "maandag", about: e2}
  s7: {type: Proposal, by: DZ, to: [ML], kind: mediation_offer, content: "een overgang van hooguit zestien maanden als middenweg", status: rejected, time: "maandag", about: e2}
replies:
  r1: {to: s1, by: p2, answer: rejected}
  r2: {to: s2, by: EW, answer: rejected}
  r3: {to: s6, by: EW, answer: unanswered}
  r4: {to: s7, by: ML, answer: rejected}
delegations: {}
outcomes: {}
