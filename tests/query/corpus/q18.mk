 date 2024-08-05 Misschien weer praten

'Soedan en Tsjaad zien elkaar misschien in september', {zeggen|s1} Waarnemers. Zo'n {ontmoeting|e1} van [Soedan|SD] en [Tsjaad|TD] zou volgens Waarnemers in september zijn.
=====
entities:
  SD: {name: Soedan, type: State}
  TD: {name: Tsjaad, type: State}
events:
  e1: {type: Meeting, participants: [SD, TD], time: in september, factuality: possible, source: Waarnemers}
acts:
  s1: {type: Statement, by: Waarnemers, content: Soedan en Tsjaad zien elkaar misschien in september}
note:
  days: {e1: 2024-09-01/2024-09-30}
