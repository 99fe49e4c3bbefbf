 date 2023-02-27 [Sunak|p1] en [Von der Leyen|p2] {ronden|e1} Noord-Ierse kwestie af

[WINDSOR|l1] - De [Britse|GB] premier [Rishi Sunak|p1] en voorzitter [Ursula von der Leyen|p2] van de [Europese Commissie|EC] hebben maandag in [Windsor|l1] na vier maanden {onderhandelen|e3} een {akkoord|e1+o1} bereikt over de handel met Noord-Ierland. [Londen|GB] {laat|a1} het wetsvoorstel vallen waarmee [het|GB] het protocol eenzijdig wilde wijzigen; [Brussel|EC] {staakt|a2} [zijn|EC] rechtszaken.

[Von der Leyen|p2] {ging|e2} na afloop op de thee bij koning [Charles|p3], een uitstapje dat unionisten in Belfast slecht viel.
=====
entities:
  GB: {name: Verenigd Koninkrijk, type: State}
  EC: {name: Europese Commissie, type: Organisation}
  l1: {name: Windsor, type: Place}
  p1: {name: Rishi Sunak, type: Person}
  p2: {name: Ursula von der Leyen, type: Person}
  p3: {name: Charles, type: Person}
offices:
  - {person: p1, office: premier, of: GB}
  - {person: p2, office: voorzitter, of: EC}
  - {person: p3, office: koning, of: GB}
events:
  e1: {type: Agreement, label: over de handel met Noord-Ierland, participants: [p1, p2, GB, EC], place: l1, time: maandag, factuality: actual, after: e3}
  e2: {type: Meeting, label: thee, participants: [p2, p3], factuality: actual}
  e3: {type: Negotiation, participants: [GB, EC], time: na vier maanden, factuality: actual}
acts:
  a1: {type: Concession, by: GB, to: [EC], content: "het wetsvoorstel vallen waarmee het het protocol eenzijdig wilde wijzigen"}
  a2: {type: Concession, by: EC, to: [GB], content: zijn rechtszaken}
outcomes:
  o1: {of: e3, type: agreement}
