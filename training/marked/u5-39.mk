 date 2004-08-27 Wie er in [Abuja|l1] níet was

De brief lag dinsdag nog ongeopend op de receptie. [De leider van [de rebellen uit Darfoer|DF]|p1] aan wie hij was gericht, kolonel [Yahya Nurein|p1], logeerde op een ander adres; toch is [hij|p1] er. Met [hem|p1] {praten|e1} sinds maandag, onder voorzitterschap van [Nigeria|NG], twee [Soedanese|SD] ministers. [De Afrikaanse Unie|AU] levert waarnemers, [Libië|LY], dat vorige maand zelf nog in [Sirte|l2] een {ronde|e2} had willen houden, een tolk. Die {ronde|e2} in [Sirte|l2] {kwam er niet|o1}, omdat [beide partijen|SD+DF] een andere stoel wilden dan er stond.

Dat gezegd hebbende: er is iets bereikt. Vrijdag, het was haast middernacht, {tekenden|e3} [Nurein|p1] en minister [Abdel-Wahid Osman|p2] een {protocol|e3} over de aanvoer van voedsel. Het tweede, over veiligheid, {ligt|e4+s1+s2} er, door [Nigeria|NG] geschreven, maar is niet {ondertekend|e4}. [Khartoem|SD] acht dat {aanvaardbaar|r1}, [de rebellen|DF] {aarzelen|r2}.

[Een vrouw die er niet bij was|p3], had het {bedacht|s3}: [Halima Abdelrahman|p3], arts in El Geneina, stuurde in juli een vel papier met zeven zinnen. Zes staan nu in het {protocol|e3}.

In Rome mocht [zij|p3] dat deze week komen vertellen.
=====
entities:
  SD: {name: Soedan, type: State}
  DF: {name: rebellen uit Darfoer, type: Organisation}
  NG: {name: Nigeria, type: State}
  AU: {name: Afrikaanse Unie, type: Organisation}
  LY: {name: Libië, type: State}
  l1: {name: Abuja, type: Place}
  l2: {name: Sirte, type: Place}
  p1: {name: Yahya Nurein, type: Person}
  p2: {name: Abdel-Wahid Osman, type: Person}
  p3: {name: Halima Abdelrahman, type: Person}
offices:
  - {person: p1, office: leider, of: DF}
  - {person: p2, office: minister, of: SD}
events:
  e1: {type: Negotiation, label: overleg in Abuja, participants: [p1, SD], mediators: [NG], facilitators: [LY], observers: [AU], place: l1, time: sinds maandag, factuality: actual}
  e2: {type: Negotiation, label: ronde in Sirte, participants: [SD, DF], hosts: [LY], place: l2, time: vorige maand, factuality: counterfactual}
  e3: {type: Agreement, label: protocol over voedsel, participants: [p1, p2], place: l1, time: Vrijdag, factuality: actual, part_of: e1}
  e4: {type: Agreement, label: protocol over veiligheid, participants: [SD, DF], factuality: possible, part_of: e1}
acts:
  s1: {type: Proposal, by: NG, to: [SD], kind: treaty, content: "Het tweede, over veiligheid", status: accepted, about: e4}
  s2: {type: Proposal, by: NG, to: [DF], kind: treaty, content: "Het tweede, over veiligheid", status: unanswered, about: e4}
  s3: {type: Proposal, by: p3, kind: treaty, content: "een vel papier met zeven zinnen", status: accepted, time: in juli}
replies:
  r1: {to: s1, by: SD, answer: accepted}
  r2: {to: s2, by: DF, answer: unanswered}
outcomes:
  o1: {of: e2, type: cancelled}
