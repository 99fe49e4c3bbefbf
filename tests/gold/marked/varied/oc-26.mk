 date 2018-10-16 [Wereldraad van Kerken|WR] "{diep bedroefd|s1}" over {breuk|s2} [Moskou|MP]-[Constantinopel|EP]

GENÈVE - [De Wereldraad van Kerken|WR] {betreurt|s1} het besluit van [het patriarchaat van Moskou|MP] om de gemeenschap met [het Oecumenisch Patriarchaat|EP] te {verbreken|s2}. Dat staat in een vandaag verspreide verklaring van secretaris-generaal [Olav Fykse Tveit|p1].

Maandag {maakte|s2} [de Heilige Synode|MP] in Minsk de {breuk|s2} bekend, vier dagen nadat [Constantinopel|EP] had {besloten|s3} de Oekraïense kerk zelfstandigheid te verlenen. Al op 31 augustus hadden patriarch [Kirill|p2] en patriarch [Bartholomeus|p3] [elkaar|p2+p3] in [Istanbul|l2] {gesproken|e1}, tweeënhalf uur, {zonder|o1} dat er een vergelijk uit kwam.

"[Wij|WR] zijn geen rechter en hebben [ons|WR] niet als {scheidsman|e2} aangediend", {benadrukt|s4} [Tveit|p1]. "Wel blijft [ons|WR] huis in [Bossey|l1] {open|a3} voor een {gesprek|e3}, zonder agenda en zonder camera's." Een soortgelijke {uitnodiging|a1+a4} van [de aartsbisschop van Cyprus|p4], in september, is door [Kirill|p2] {dankbaar aanvaard|r1} en door [Bartholomeus|p3] {onbeantwoord gelaten|r2}.

Metropoliet [Hilarion|p5], die namens [Moskou|MP] de externe betrekkingen verzorgt, had vorige week nog {gewaarschuwd|w1} dat een breuk "eeuwen kan duren, zie 1054". [Hij|p5] {verlangt|a2} dat [Constantinopel|EP] het besluit intrekt voor er van enig gesprek sprake kan zijn. Uit [de Fener|EP] klonk dinsdag dat daar {niet aan gedacht|r3} wordt.

Het centraal comité van [de Wereldraad|WR] komt in november bijeen in Uppsala. Op de agenda staan onder meer klimaat, de pensioenregeling en een nieuw liedboek.
=====
entities:
  MP: {name: patriarchaat van Moskou, type: Organisation}
  EP: {name: Oecumenisch Patriarchaat, type: Organisation}
  WR: {name: Wereldraad van Kerken, type: Organisation}
  p1: {name: Olav Fykse Tveit, type: Person}
  p2: {name: Kirill, type: Person}
  p3: {name: Bartholomeus, type: Person}
  p4: {name: aartsbisschop van Cyprus, type: Person}
  p5: {name: Hilarion, type: Person}
  l1: {name: Bossey, type: Place}
  l2: {name: Istanbul, type: Place}
offices:
  - {person: p1, office: secretaris-generaal, of: WR}
  - {person: p2, office: patriarch, of: MP}
  - {person: p3, office: patriarch, of: EP}
  - {person: p5, office: Metropoliet, of: MP}
events:
  e1: {type: Meeting, participants: [p2, p3], place: l2, time: op 31 augustus, factuality: actual}
  e2: {type: Mediation, participants: [MP, EP], mediators: [WR], factuality: counterfactual}
  e3: {type: Meeting, participants: [MP, EP], hosts: [WR], place: l1, factuality: possible}
acts:
  s1: {type: Statement, by: WR, content: "betreurt het besluit van het patriarchaat van Moskou om de gemeenschap met het Oecumenisch Patriarchaat te verbreken"}
  s2: {type: Statement, by: MP, content: "de gemeenschap met het Oecumenisch Patriarchaat te verbreken", time: Maandag}
  s3: {type: Statement, by: EP, content: "de Oekraïense kerk zelfstandigheid te verlenen"}
  s4: {type: Statement, by: p1, content: "Wij zijn geen rechter"}
  a3: {type: Proposal, by: p1, to: [MP, EP], kind: talks, content: "blijft ons huis in Bossey open voor een gesprek", status: proposed, about: e3}
  a1: {type: Proposal, by: p4, to: [p2], kind: talks, content: "uitnodiging", status: accepted, time: in september}
  a4: {type: Proposal, by: p4, to: [p3], kind: talks, content: "uitnodiging", status: unanswered, time: in september}
  w1: {type: Warning, by: p5, content: "eeuwen kan duren, zie 1054", time: vorige week}
  a2: {type: Demand, by: p5, to: [EP], content: "dat Constantinopel het besluit intrekt"}
replies:
  r1: {to: a1, by: p2, answer: accepted}
  r2: {to: a4, by: p3, answer: unanswered}
  r3: {to: a2, by: EP, answer: rejected}
outcomes:
  o1: {of: e1, type: no_breakthrough}
