 date 2025-09-30 [Veiligheidsraad|VR] {stemt|r1} in met grotere troepenmacht voor [Haïti|HT]

[De VN-Veiligheidsraad|VR] heeft dinsdag {ingestemd|r1} met een nieuwe internationale macht in [Haïti|HT] die bendes moet bestrijden. Twaalf landen stemden voor. [China|CN], [Rusland|RU] en [Pakistan|PK] {onthielden|r2+r3+r4} zich.

De {ontwerpresolutie|s1} was ingediend door [de Verenigde Staten|US] en [Panama|PA]. De macht kan uit 5500 agenten en militairen bestaan en mag zelf verdachten oppakken. De huidige missie, die door [Kenia|KE] wordt geleid, telt nog geen duizend mensen.

"Vandaag krijgt [Haïti|HT] een kans", {zei|s2} de [Amerikaanse|US] ambassadeur [Mike Waltz|p1] na de stemming. De [Russische|RU] ambassadeur [Vasili Nebenzja|p2] {noemde|s3} het {plan|s1} "ondoordacht".

Het is onduidelijk welke landen troepen leveren. [El Salvador|SV] en [Bangladesh|BD] hebben {toegezegd|s4+s5} iets bij te dragen. [Canada|CA] {overweegt|s6} geld te geven. Frankrijk wilde na afloop niets kwijt.

[De [Haïtiaanse|HT] overgangsraad|HT] had om de macht {gevraagd|s7}. Voorzitter [Laurent Saint-Cyr|p3] {drong|s7} er vorige week nog op aan tijdens [zijn|p3] toespraak in [New York|l1].

Volgens [de Verenigde Naties|VN] beheersen bendes 90 procent van de hoofdstad Port-au-Prince. Buurland de Dominicaanse Republiek heeft de grens gesloten.
=====
entities:
  VR: {name: VN-Veiligheidsraad, type: Organisation}
  HT: {name: Haïti, type: State}
  CN: {name: China, type: State}
  RU: {name: Rusland, type: State}
  PK: {name: Pakistan, type: State}
  US: {name: Verenigde Staten, type: State}
  PA: {name: Panama, type: State}
  KE: {name: Kenia, type: State}
  SV: {name: El Salvador, type: State}
  BD: {name: Bangladesh, type: State}
  CA: {name: Canada, type: State}
  VN: {name: Verenigde Naties, type: Organisation}
  l1: {name: New York, type: Place}
  p1: {name: Mike Waltz, type: Person}
  p2: {name: Vasili Nebenzja, type: Person}
  p3: {name: Laurent Saint-Cyr, type: Person}
offices:
  - {person: p1, office: ambassadeur, of: US}
  - {person: p2, office: ambassadeur, of: RU}
  - {person: p3, office: Voorzitter, of: HT}
acts:
  s1: {type: Proposal, by: US, to: [VR], kind: other, content: "een nieuwe internationale macht in Haïti die bendes moet bestrijden", status: accepted}
  s2: {type: Statement, by: p1, content: "Vandaag krijgt Haïti een kans"}
  s3: {type: Statement, by: p2, content: "ondoordacht"}
  s4: {type: Concession, by: SV, content: "iets bij te dragen"}
  s5: {type: Concession, by: BD, content: "iets bij te dragen"}
  s6: {type: Concession, by: CA, content: "geld te geven", factuality: possible}
  s7: {type: Demand, by: HT, to: [VR], content: "de macht", time: vorige week}
replies:
  r1: {to: s1, by: VR, answer: accepted}
  r2: {to: s1, by: CN, answer: unanswered}
  r3: {to: s1, by: RU, answer: unanswered}
  r4: {to: s1, by: PK, answer: unanswered}
