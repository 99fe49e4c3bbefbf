 date 2024-02-27 Visserijtwist: {afvaardiging|d1} uit [Guernsey|GG] in [Cherbourg|l1]

CHERBOURG - Een vijfkoppige {afvaardiging|d1} van [de States of Guernsey|GG] is maandag met de veerboot {gearriveerd|e1} in [Cherbourg|l1] voor {gesprekken|e2} over vaartuigvergunningen. Minister van Externe Betrekkingen [Jonathan Le Tocq|p1] heeft de leiding; ook de advocaat-generaal, [Fiona Russell|p2], en visserijhoofd [David Wilkinson|p3] zijn mee. Aan [Franse|FR] kant {schuift|e2} de prefect, [Frédéric Perissat|p4], aan, mits [Parijs|FR] daar toestemming voor geeft.

Na de Brexit kregen 43 schepen uit Normandië een vergunning, vier wachten er nog op. De burgemeester van Granville heeft de delegatie een blik met wulken gestuurd, en een rekening. In 2021 blokkeerden zestig kotters een ochtend lang de haven van Saint Helier op Jersey.
=====
entities:
  GG: {name: "Guernsey", type: State}
  FR: {name: "Frankrijk", type: State}
  p1: {name: "Jonathan Le Tocq", type: Person}
  p2: {name: "Fiona Russell", type: Person}
  p3: {name: "David Wilkinson", type: Person}
  p4: {name: "Frédéric Perissat", type: Person}
  l1: {name: "Cherbourg", type: Place}
offices:
  - {person: p1, office: "Minister van Externe Betrekkingen", of: GG}
  - {person: p2, office: "advocaat-generaal", of: GG}
  - {person: p3, office: "visserijhoofd", of: GG}
  - {person: p4, office: "prefect", of: FR}
events:
  e1: {type: Visit, participants: [p1, p2, p3], place: l1, time: "maandag", factuality: actual}
  e2: {type: Negotiation, participants: [GG, FR], place: l1, factuality: planned}
delegations:
  d1: {of: GG, head: p1, members: [p2, p3], event: e2}
