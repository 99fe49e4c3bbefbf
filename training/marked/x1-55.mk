 date 2022-09-19 [Bakoe|AZ] {biedt|a1+a3} corridor aan

[Azerbeidzjan|AZ] {stelt|a1+a3} voor tijdelijk een doorgang te openen voor hulpgoederen naar [Stepanakert|l1], via Agdam. [Het Rode Kruis|RK] is {enthousiast|r1}. [De bestuurders van [Karabach|NK]|NK] {weigeren|r2} brood "langs de verkeerde kant" en {verlangen|a2} dat de weg door Latsjin wordt vrijgegeven.
=====
entities:
  AZ: {name: Azerbeidzjan, type: State}
  RK: {name: Rode Kruis, type: Organisation}
  NK: {name: Nagorno-Karabach, type: State}
  l1: {name: Stepanakert, type: Place}
acts:
  a1: {type: Proposal, by: AZ, to: [RK], kind: humanitarian_corridor, content: een doorgang te openen voor hulpgoederen naar Stepanakert, status: accepted}
  a3: {type: Proposal, by: AZ, to: [NK], kind: humanitarian_corridor, content: een doorgang te openen voor hulpgoederen naar Stepanakert, status: rejected}
  a2: {type: Demand, by: NK, to: [AZ], content: dat de weg door Latsjin wordt vrijgegeven}
replies:
  r1: {to: a1, by: RK, answer: accepted}
  r2: {to: a3, by: NK, answer: rejected}
