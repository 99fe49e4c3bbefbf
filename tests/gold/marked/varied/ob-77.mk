 date 1986-11-14 [Lissabon|PT] en [Jakarta|ID] {praten|e1} over Oost-Timor

NEW YORK, vrijdag - [Indonesië|ID] heeft een [Portugese|PT] {uitnodiging|a1} om volgende maand in [New York|l1] over Oost-Timor te {spreken|e1} {aanvaard|r1}. Minister [Mochtar|p1] {maakte|a2} wel een voorbehoud: op het woord zelfbeschikking {vertrekt|a2} [hij|p1]. Secretaris-generaal [Pérez de Cuéllar|p2] van [de Verenigde Naties|VN] zal de {besprekingen|e1} voorzitten. De Timorese verzetsbeweging [Fretilin|FR] mag er van [de Indonesiërs|ID] {niet bij|r2} zijn, hoewel [ze|FR] daar schriftelijk om had {gevraagd|a3}.
=====
entities:
  PT: {name: Portugal, type: State}
  ID: {name: Indonesië, type: State}
  VN: {name: Verenigde Naties, type: Organisation}
  FR: {name: Fretilin, type: Organisation}
  l1: {name: New York, type: Place}
  p1: {name: Mochtar, type: Person}
  p2: {name: Pérez de Cuéllar, type: Person}
offices:
  - {person: p1, office: Minister, of: ID}
  - {person: p2, office: Secretaris-generaal, of: VN}
events:
  e1: {type: Negotiation, participants: [PT, ID], mediators: [p2], place: l1, time: volgende maand, factuality: planned}
acts:
  a1: {type: Proposal, by: PT, to: [ID], kind: talks, content: om volgende maand in New York over Oost-Timor te spreken, status: accepted, about: e1}
  a2: {type: Warning, by: p1, to: [PT], content: op het woord zelfbeschikking vertrekt hij, about: e1}
  a3: {type: Demand, by: FR, about: e1}
replies:
  r1: {to: a1, by: ID, answer: accepted}
  r2: {to: a3, by: ID, answer: rejected}
