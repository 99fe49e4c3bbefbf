 date 2024-01-02 {Visumvrij|s1}, ook voor [Madrid|ES]

[Spanje|ES] {erkent|s1+r1} per direct [Kosovaarse|XK] paspoorten. [Pristina|XK] had daar sinds november op {aangedrongen|a1}. "Dit is geen {erkenning|s3} van [de staat|XK]", {haastte|s2} een zegsman in [Madrid|ES] zich te zeggen.
=====
entities:
  ES: {name: Spanje, type: State}
  XK: {name: Kosovo, type: State}
offices: []
events: {}
acts:
  s1: {type: Concession, by: ES, to: [XK], content: per direct Kosovaarse paspoorten}
  a1: {type: Demand, by: XK, to: [ES], content: Kosovaarse paspoorten}
  s2: {type: Statement, by: ES, content: Dit is geen erkenning van de staat}
  s3: {type: Statement, by: ES, to: [XK], content: erkenning van de staat, factuality: counterfactual}
replies:
  r1: {to: a1, by: ES, answer: accepted}
