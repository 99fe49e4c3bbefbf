 date 2020-02-19 [Noord-Korea|KP] geeft niet thuis

De [Zweedse|SE] gezant [Kent Malmqvist|p1] is onverrichter zake uit [Pyongyang|l1] {teruggekeerd|e2}. Vier dagen wachtte [hij|p1] er op een {onderhoud|e1:planned} met vicebuitenlandminister [Choe Il-ryong|p2]; dat ging telkens {niet door|e1+o1}. [Malmqvist|p1] moest namens [de Verenigde Staten|US] een {voorstel|s1} overbrengen om de kernproef van maart af te blazen in ruil voor stookolie. De {brief|s1} werd wel in ontvangst genomen. "Of hij ook gelezen is, {weet|r1} alleen de portier", klonk het op Arlanda.
=====
entities:
  SE: {name: Zweden, type: State}
  KP: {name: Noord-Korea, type: State}
  US: {name: Verenigde Staten, type: State}
  p1: {name: Kent Malmqvist, type: Person}
  p2: {name: Choe Il-ryong, type: Person}
  l1: {name: Pyongyang, type: Place}
offices:
  - {person: p1, office: gezant, of: SE}
  - {person: p2, office: vicebuitenlandminister, of: KP}
events:
  e1: {type: Meeting, label: onderhoud met Choe, participants: [p1, p2], place: l1, factuality: counterfactual}
  e2: {type: Visit, label: bezoek van Malmqvist aan Pyongyang, participants: [p1], place: l1, time: Vier dagen, factuality: actual}
acts:
  s1: {type: Proposal, by: US, to: [KP], kind: other, content: "om de kernproef van maart af te blazen in ruil voor stookolie", status: unanswered}
replies:
  r1: {to: s1, by: KP, answer: unanswered}
outcomes:
  o1: {of: e1, type: cancelled}
