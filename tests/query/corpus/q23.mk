 date 2024-11-05 Afrikaanse Unie waarschuwt

De [Afrikaanse Unie|AU] {waarschuwt|s1} [Soedan|SD] voor honger. Diplomaten {eisen|s2} vrije doorgang voor graan.
=====
entities:
  AU: {name: Afrikaanse Unie, type: Organisation}
  SD: {name: Soedan, type: State}
acts:
  s1: {type: Warning, by: AU, to: [SD], content: voor honger}
  s2: {type: Demand, by: Diplomaten, content: vrije doorgang voor graan}
note:
  topics: {s2: [grain]}
  words: {s2: graan}
