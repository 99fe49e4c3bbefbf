 date 2017-05-30 Ruzie in [Doha|l1]: [Tuareg|TG]-{afvaardiging|d1} {stapt|o1} op

De {gesprekken|e1} over Noord-[Mali|ML] zijn maandag op een kabaal uitgelopen. Nauwelijks had [de [Qatarese|QA] gastheer|p1], staatssecretaris [Hamad al-Suwaidi|p1], het woord gegeven aan [Bamako|ML], of de [Tuareg|TG] schoven [hun|TG] stoelen achteruit en {vertrokken|o1}.

Aanleiding was een zin van regeringsonderhandelaar [Modibo Sangaré|p2]. "Over autonomie {praten|r1} [wij|ML] niet, vandaag niet en over tien jaar niet", las [hij|p2] van papier. Autonomie is precies wat [de rebellen|TG] sinds het begin op {tafel|s1} leggen.

De [Tuareg|TG], {aangevoerd|d1} door [Intalla ag Wakkatou|p3] en vergezeld van drie stamoudsten, trokken zich terug in een hotel aan de boulevard. [Al-Suwaidi|p1] ging [hen|TG] twee keer {achterna|e2}, zonder resultaat. [Algerije|DZ], dat als toehoorder in de zaal zat, heeft [Wakkatou|p3] nu {uitgenodigd|s2} voor een {gesprek|e3} in [Tamanrasset|l2].

Of de [Tuareg|TG] daarop {ingaan|r2}, wisten [ze|TG] maandagavond zelf nog niet. '[Wij|TG] hebben tijd', was het enige wat [[hun|TG] leider|p3] kwijt wilde.

[Frankrijk|FR], dat duizend soldaten in het gebied heeft, {drong|s3+s5} dinsdag bij [beide partijen|ML+TG] aan op een bestand tijdens de regentijd. Voor [Bamako|ML] is dat {bespreekbaar|r3}. [Wakkatou|p3] {liet|s4} via een neef weten dat [hij|p3] de weg naar Kidal alvast vrijgeeft voor artsen; {meer|r4} mocht niemand daaruit opmaken.
=====
entities:
  ML: {name: Mali, type: State}
  TG: {name: Tuareg, type: Organisation}
  QA: {name: Qatar, type: State}
  DZ: {name: Algerije, type: State}
  l1: {name: Doha, type: Place}
  l2: {name: Tamanrasset, type: Place}
  p1: {name: Hamad al-Suwaidi, type: Person}
  p2: {name: Modibo Sangaré, type: Person}
  p3: {name: Intalla ag Wakkatou, type: Person}
  FR: {name: Frankrijk, type: State}
offices:
  - {person: p1, office: staatssecretaris, of: QA}
  - {person: p2, office: regeringsonderhandelaar, of: ML}
  - {person: p3, office: leider, of: TG}
events:
  e1: {type: Negotiation, label: gesprekken in Doha, participants: [ML, TG], hosts: [p1], observers: [DZ], place: l1, time: maandag, factuality: actual}
  e2: {type: Meeting, participants: [p1, TG], factuality: actual}
  e3: {type: Meeting, participants: [DZ, p3], place: l2, factuality: possible}
acts:
  s1: {type: Demand, by: TG, to: [ML], content: "Autonomie"}
  s2: {type: Proposal, by: DZ, to: [p3], kind: talks, content: "een gesprek in Tamanrasset", status: unanswered, about: e3}
  s3: {type: Proposal, by: FR, to: [ML], kind: ceasefire, content: "een bestand tijdens de regentijd", status: accepted, time: dinsdag}
  s5: {type: Proposal, by: FR, to: [TG], kind: ceasefire, content: "een bestand tijdens de regentijd", status: unanswered, time: dinsdag}
  s4: {type: Concession, by: p3, to: [ML], content: "de weg naar Kidal alvast vrijgeeft voor artsen"}
replies:
  r1: {to: s1, by: ML, answer: rejected}
  r2: {to: s2, by: TG, answer: unanswered}
  r3: {to: s3, by: ML, answer: accepted}
  r4: {to: s5, by: p3, answer: unanswered}
delegations:
  d1: {of: TG, head: p3, members: [], event: e1}
outcomes:
  o1: {of: e1, type: walkout}
