 date 2022-05-14 [Rabat|MA] en [Algiers|DZ] schrijven [elkaar|MA+DZ], {zegt|s1} [Mauritanië|MR]

[Mauritanië|MR] heeft de afgelopen maanden in het geheim {brieven overgebracht|e1} tussen [Marokko|MA] en [Algerije|DZ]. Dat {onthulde|s1} [de [Mauritaanse|MR] minister van Buitenlandse Zaken|p1], [Sidi Ould Beyrouk|p1], zaterdag op een {persbijeenkomst|e2} in [Nouakchott|l1].

Volgens [Beyrouk|p1] komt er na de ramadan een {ontmoeting|e3} van de chefs van de inlichtingendiensten. [Algerije|DZ] {sprak|s2} dat binnen het uur tegen: er is geen {ontmoeting|e3:counterfactual} gepland en er zijn geen {brieven|e1:counterfactual}. [Rabat|MA] onthield zich van commentaar.

[De twee buren|MA+DZ] hielden in augustus [hun|MA+DZ] ambassades voor gezien.
=====
entities:
  MR: {name: Mauritanië, type: State}
  MA: {name: Marokko, type: State}
  DZ: {name: Algerije, type: State}
  p1: {name: Sidi Ould Beyrouk, type: Person}
  l1: {name: Nouakchott, type: Place}
offices:
  - {person: p1, office: minister van Buitenlandse Zaken, of: MR}
events:
  e1: {type: Mediation, label: brieven via Mauritanië, participants: [MA, DZ], mediators: [MR], time: de afgelopen maanden, factuality: possible, source: MR}
  e2: {type: PressConference, label: persbijeenkomst in Nouakchott, participants: [p1], place: l1, time: zaterdag, factuality: actual}
  e3: {type: Meeting, label: ontmoeting van de chefs van de inlichtingendiensten, participants: [MA, DZ], time: na de ramadan, factuality: possible, source: p1}
acts:
  s1: {type: Statement, by: p1, content: "Mauritanië heeft de afgelopen maanden in het geheim brieven overgebracht tussen Marokko en Algerije", about: e1}
  s2: {type: Statement, by: DZ, content: "er is geen ontmoeting gepland en er zijn geen brieven", about: e3}
