 date 2021-11-30 Onrust [Honiara|l1]: hulptroepen uit vier landen

[CANBERRA|l2] (AFP/BELGA) - Op {verzoek|a1} van premier [Manasseh Sogavare|p1] {heeft|r1} [Australië|AU] binnen zes uur honderd agenten en militairen naar [de Salomonseilanden|SB] gestuurd. [Papoea-Nieuw-Guinea|PG], [Fiji|FJ] en [Nieuw-Zeeland|NZ] volgden.

Aanleiding zijn de rellen in Chinatown, {volgens|s1} [Sogavare|p1] aangestookt door ‘landen die [onze|SB] band met [China|CN] niet kunnen verkroppen’. Dat [hij|p1] [Taiwan|TW] bedoelt, ontkent [hij|p1] niet. [Taipei|TW] {zegt|s2} er niets mee te maken te hebben.

[Daniel Suidani|p2], [de premier van het opstandige eiland [Malaita|ML]|p2], kreeg zondag via de bisschop een {uitnodiging|a2} om te komen {praten|e1}. [Hij|p2] wil pas komen als [Sogavare|p1] {opstapt|r3+a3}. Een motie met die strekking haalt maandag in het parlement vermoedelijk geen meerderheid.
=====
entities:
  AU: {name: Australië, type: State}
  SB: {name: Salomonseilanden, type: State}
  PG: {name: Papoea-Nieuw-Guinea, type: State}
  FJ: {name: Fiji, type: State}
  NZ: {name: Nieuw-Zeeland, type: State}
  CN: {name: China, type: State}
  TW: {name: Taiwan, type: State}
  ML: {name: Malaita, type: Place}
  l1: {name: Honiara, type: Place}
  l2: {name: Canberra, type: Place}
  p1: {name: Manasseh Sogavare, type: Person}
  p2: {name: Daniel Suidani, type: Person}
offices:
  - {person: p1, office: premier, of: SB}
events:
  e1: {type: Negotiation, participants: [p1, p2], factuality: possible}
acts:
  a1: {type: Proposal, by: p1, to: [AU], kind: other, content: "honderd agenten en militairen", status: accepted}
  a2: {type: Proposal, by: p1, to: [p2], kind: talks, content: "om te komen praten", status: rejected}
  a3: {type: Demand, by: p2, to: [p1], content: "als Sogavare opstapt"}
  s1: {type: Statement, by: p1, content: "landen die onze band met China niet kunnen verkroppen"}
  s2: {type: Statement, by: TW, content: "er niets mee te maken te hebben"}
replies:
  r1: {to: a1, by: AU, answer: accepted}
  r3: {to: a2, by: p2, answer: rejected}
