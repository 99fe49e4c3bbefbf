 date 2024-09 Handdruk in Parijs

[Soedan|SD] en [Tsjaad|TD] hebben elkaar in [Parijs|l1] {ontmoet|e1}; [Frankrijk|FR] maakte dat mogelijk. Zij {vechten|e2} sinds 2023.
=====
entities:
  SD: {name: Soedan, type: State}
  TD: {name: Tsjaad, type: State}
  FR: {name: Frankrijk, type: State}
  l1: {name: Parijs, type: Place}
events:
  e1: {type: Meeting, participants: [SD, TD], facilitators: [FR], place: l1, factuality: actual}
  e2: {type: Conflict, participants: [SD, TD], time: sinds 2023, factuality: actual}
note:
  days: {e1: /2024-09-30, e2: 2023-01-01/2024-09-30}
