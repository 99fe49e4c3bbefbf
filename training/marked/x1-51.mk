 date 2017-08-11 [Liberia|LR] {reikt|a1} [Sierra Leone|SL] de hand

[Monrovia|LR] is bereid honderd gevangen houthakkers {vrij te laten|a1} als gebaar aan [Sierra Leone|SL]. {Voorwaarde|a2} is dat [Freetown|SL] de brug over de Mano heropent. [De [Sierra Leoonse|SL] regering|SL] heeft bedenktijd {gevraagd|r1} tot maandag.
=====
entities:
  LR: {name: Liberia, type: State}
  SL: {name: Sierra Leone, type: State}
acts:
  a1: {type: Concession, by: LR, to: [SL], content: honderd gevangen houthakkers vrij te laten}
  a2: {type: Demand, by: LR, to: [SL], content: dat Freetown de brug over de Mano heropent}
replies:
  r1: {to: a2, by: SL, answer: unanswered}
