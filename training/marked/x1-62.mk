 date 2018-06-17 [Eritrea|ER] en [Soedan|SD] {heropenen|e5} de grenspost, maar niet de deur

Achtduizend kamelen stonden er zondagochtend te wachten bij [Girmaika|l1]. Het hek ging om negen uur open, en daarmee kwam een einde aan een half jaar waarin [Soedan|SD] en [Eritrea|ER] geen woord met [elkaar|SD+ER] wisselden.

Hoe is dat gegaan? [Koeweit|KW] heeft er volgens diplomaten een flink aandeel in. In maart meldde [de [Koeweitse|KW] emir|p1] zich bij [beide presidenten|p2+p3] met het {aanbod|a1+a6} om de plooien {glad te strijken|e2}. [Khartoem|SD] {zei meteen graag|r1}. [Asmara|ER] {liet|r2} de brief zes weken liggen en {ging|r3} toen alsnog overstag. In een villa buiten [Koeweit-Stad|l2] {zaten|e3} [de veiligheidschefs|p4+p5], [Taha al-Bashari|p4] {voor|d1} [Soedan|SD] en [Yohannes Habte|p5] {voor|d2} [Eritrea|ER], daarna vijf avonden tegenover [elkaar|p4+p5].

Die {gesprekken|e3} liepen niet op rolletjes. [Habte|p5] {stond|a2} erop dat [Khartoem|SD] de [Ethiopische|ET] troepen bij Kassala zou wegsturen. "Welke troepen?", was het {antwoord|r4}. Ten slotte werd het punt met wederzijds goedvinden {doorgeschoven|o1+o2} naar een {vervolgronde|e4}, die na het offerfeest is voorzien. Over de post was men het toen al {eens|e5}.

Er zijn kanttekeningen te plaatsen. De grens gaat alleen open voor vee en voor wie een pasje heeft; bussen mogen er niet door. Ambassadeurs keren voorlopig niet terug: die kwestie is niet besproken. En wat [Koeweit|KW] voor [zijn|KW] moeite krijgt, vermeldt niemand. Oud-ambassadeur [Nora van Vliet|p6], die jaren in Khartoem werkte, houdt het op prestige. "Maar vergis u niet", {waarschuwt|a4} [ze|p6], "dit soort {afspraken|e5} is in de Hoorn zo houdbaar als melk."

[De [Eritrese|ER] president|p3] zou [de emir|p1] in juli persoonlijk willen {bedanken|e6}. [[Zijn|p3] woordvoerder|p7] {kon|a5} dat zondag noch bevestigen noch ontkennen.
=====
entities:
  ER: {name: Eritrea, type: State}
  SD: {name: Soedan, type: State}
  KW: {name: Koeweit, type: State}
  ET: {name: Ethiopië, type: State}
  p1: {name: emir van Koeweit, type: Person}
  p2: {name: president van Soedan, type: Person}
  p3: {name: president van Eritrea, type: Person}
  p4: {name: Taha al-Bashari, type: Person}
  p5: {name: Yohannes Habte, type: Person}
  p6: {name: Nora van Vliet, type: Person}
  p7: {name: woordvoerder van de Eritrese president, type: Person}
  l1: {name: Girmaika, type: Place}
  l2: {name: Koeweit-Stad, type: Place}
offices:
  - {person: p1, office: emir, of: KW}
  - {person: p2, office: president, of: SD}
  - {person: p3, office: president, of: ER}
  - {person: p4, office: veiligheidschef, of: SD}
  - {person: p7, office: woordvoerder, of: ER}
  - {person: p5, office: veiligheidschef, of: ER}
events:
  e2: {type: Mediation, label: bemiddeling door Koeweit, participants: [SD, ER], mediators: [p1, KW], time: In maart, factuality: actual}
  e3: {type: Negotiation, label: gesprekken bij Koeweit-Stad, participants: [SD, ER, p4, p5], hosts: [KW], place: l2, time: vijf avonden, factuality: actual}
  e4: {type: Negotiation, label: vervolgronde, participants: [SD, ER], time: na het offerfeest, factuality: planned, after: e3}
  e5: {type: Agreement, label: heropening van de grenspost, participants: [SD, ER], place: l1, factuality: actual, part_of: e3}
  e6: {type: Meeting, label: bezoek van de Eritrese president aan de emir, participants: [p3, p1], time: in juli, factuality: possible}
acts:
  a1: {type: Proposal, by: p1, to: [SD], kind: mediation_offer, content: om de plooien glad te strijken, status: accepted, time: In maart, about: e2}
  a6: {type: Proposal, by: p1, to: [ER], kind: mediation_offer, content: om de plooien glad te strijken, status: accepted, time: In maart, about: e2}
  a2: {type: Demand, by: p5, to: [SD], content: dat Khartoem de Ethiopische troepen bij Kassala zou wegsturen}
  a4: {type: Warning, by: p6, content: dit soort afspraken is in de Hoorn zo houdbaar als melk, about: e5}
  a5: {type: Statement, by: p7, content: noch bevestigen noch ontkennen, time: zondag, about: e6}
replies:
  r1: {to: a1, by: SD, answer: accepted}
  r2: {to: a6, by: ER, answer: unanswered}
  r3: {to: a6, by: ER, answer: accepted}
  r4: {to: a2, by: SD, answer: rejected}
delegations:
  d1: {of: SD, head: p4, members: [], event: e3}
  d2: {of: ER, head: p5, members: [], event: e3}
outcomes:
  o1: {of: e3, type: partial_agreement}
  o2: {of: e3, type: continuation_agreed}
