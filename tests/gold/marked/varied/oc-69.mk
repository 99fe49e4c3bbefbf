 date 2012-02-11 Tien jaar {[Malino|l1]|e1}: '[Mijn|p1] [collega-imam|p2] heeft de langste armen'

Ds. [Jacky Latuheru|p1] (58) {zat|e4} in februari 2002 in [de christelijke {delegatie|d1}|CH] die in het bergoord [Malino|l1], op Sulawesi, een einde maakte aan drie jaar {geweld|e2} op Ambon. Op uitnodiging van Kerkinactie toert [hij|p1] door Nederland, samen met imam [Abdul Rumra|p2].

Zat u tegenover [elkaar|p1+p2]?
[Latuheru|p1]: "Op vijf meter. Daartussen stonden minister [Kalla|p3], toen nog geen vicepresident, en een pot orchideeën."
[Rumra|p2]: "Plastic."

Hoe streng was [de minister|p3]?
[Latuheru|p1]: "[Hij|p3] {zei|w1}: wie wegloopt, loopt naar Makassar, tachtig kilometer. {Bemiddelen|e3} noemde [hij|p3] dat."

Waarover ging het mis?
[Rumra|p2]: "[Wij|MO] {wilden|a1} een onderzoek naar wie begonnen was. [Zij|CH] ook, maar dan naar wie het tweede was begonnen."
[Latuheru|p1]: "En [wij|CH] {eisten|a2} dat [de Laskar Jihad|LJ], die gasten van Java, vertrokken. [Kalla|p3] {beloofde|r1+c1} dat. Het staat er alleen wat omslachtiger."

Elf punten kwamen er. Wat is er van over?
[Rumra|p2]: "Het onderzoek is gedaan en ligt in een la in Jakarta. President [Megawati|p4] heeft het rapport nooit vrijgegeven, dat was toch de {afspraak|e1}."
[Latuheru|p1]: "Maar [mijn|p1] dochter gaat in de moslimwijk naar de tandarts. Dat stond niet bij de elf."

[De RMS|RMS], [de beweging voor een vrije republiek|RMS], was er niet bij.
[Latuheru|p1]: "[Die|RMS] werd veroordeeld, in punt drie. [Ik|p1] heb nog {voorgesteld|a3} [ze|RMS] een waarnemer te gunnen. [Kalla|p3] {keek|r3} op [zijn|p3] horloge."

Vanavond in de Goede Herderkerk te Hoogeveen: koffie vanaf half acht. De collecte is voor de boot.
=====
entities:
  MO: {name: moslims van Ambon, type: Organisation}
  CH: {name: christenen van Ambon, type: Organisation}
  LJ: {name: Laskar Jihad, type: Organisation}
  RMS: {name: RMS, type: Organisation}
  p1: {name: Jacky Latuheru, type: Person}
  p2: {name: Abdul Rumra, type: Person}
  p3: {name: Kalla, type: Person}
  p4: {name: Megawati, type: Person}
  l1: {name: Malino, type: Place}
events:
  e1: {type: Agreement, label: akkoord van Malino, participants: [MO, CH], mediators: [p3], place: l1, time: in februari 2002, factuality: actual, part_of: e4}
  e2: {type: Conflict, label: geweld op Ambon, participants: [MO, CH], time: drie jaar, factuality: actual}
  e3: {type: Mediation, participants: [MO, CH], mediators: [p3], place: l1, factuality: actual}
  e4: {type: Negotiation, participants: [MO, CH, p1, p2], mediators: [p3], place: l1, time: in februari 2002, factuality: actual}
acts:
  a1: {type: Demand, by: MO, content: "een onderzoek naar wie begonnen was", about: e4}
  a2: {type: Demand, by: CH, to: [p3], content: "dat de Laskar Jihad, die gasten van Java, vertrokken", about: e4}
  a3: {type: Proposal, by: p1, to: [p3], kind: other, content: "ze een waarnemer te gunnen", status: rejected, about: e4}
  c1: {type: Concession, by: p3, to: [CH], content: "dat de Laskar Jihad, die gasten van Java, vertrokken"}
  w1: {type: Warning, by: p3, content: "wie wegloopt, loopt naar Makassar"}
replies:
  r1: {to: a2, by: p3, answer: accepted}
  r3: {to: a3, by: p3, answer: rejected}
delegations:
  d1: {of: CH, members: [p1], event: e4}
