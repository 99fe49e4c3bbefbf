 date 2023-04-18 "[We|IE] hebben het niet aan heiligen te danken" - toespraak bij 25 jaar {Goedevrijdagakkoord|e1}

[BELFAST|l1] - De voormalige [Ierse|IE] onderhandelaar [Deirdre Mac Giolla|p1] heeft dinsdag in de aula van Queen's University {gewaarschuwd|w1} voor verering van het {akkoord|e1} dat een kwarteeuw geleden een eind maakte aan dertig jaar {geweld|e2} in Noord-Ierland. Hieronder een ingekorte vertaling van [haar|p1] rede.

"Dames en heren, studenten. Het was koud, de broodjes waren op, en niemand van [ons|IE] geloofde erin. Dat is het eerste wat [ik|p1] wil rechtzetten.

Senator [Mitchell|p2], die voorzat, had [ons|IE] een {termijn gesteld|a4}: donderdag middernacht. [Hij|p2] bedoelde dat zoals [mijn|p1] moeder het bedoelde. Om elf uur 's avonds {legde|a1} [Tony Blair|p3] [David Trimble|p4] nog een brief voor, waarin [hij|p3] {toezegde|c1} dat ontwapening meteen zou beginnen. Die {brief|a1} was niet met [Dublin|IE] besproken. [Trimble|p4] las hem, vouwde hem op en {zei|r1}: goed. Daarop liep [een derde van [zijn|p4] delegatie|x1], onder wie een jonge [Jeffrey Donaldson|p5], {de deur uit|o1}.

[De DUP|DU] was er niet bij. [Die|DU] was al maanden eerder opgestapt toen [Sinn Féin|SF] werd {toegelaten|e3}, en stond die nacht buiten te roepen. Dominee [Paisley|p6] {eiste|a2} dat de poort werd geopend. Men {bood|a3} [hem|p6] een {persconferentie|e4} in een barak aan; die werd door [onze|IE] eigen chauffeurs {overstemd|e4}.

Had president [Clinton|p7] niet {gebeld|e5}? Jawel. Viermaal. Maar een telefoon tekent niets.

Nu vraagt men [mij|p1] of het niet tijd wordt voor een nieuw {akkoord|e6}, over eenwording. [Ik|p1] {zeg|s1}: eerst de vuilnis ophalen. Een parlement dat niet vergadert, is geen vrede maar verlof."

Na afloop was er thee. [Donaldson|p5], inmiddels [leider van [de DUP|DU]|p5], liet zich verontschuldigen.
=====
entities:
  IE: {name: Ierland, type: State}
  DU: {name: DUP, type: Organisation}
  SF: {name: Sinn Féin, type: Organisation}
  x1: {name: deel van de delegatie van Trimble, type: Organisation}
  p1: {name: Deirdre Mac Giolla, type: Person}
  p2: {name: Mitchell, type: Person}
  p3: {name: Tony Blair, type: Person}
  p4: {name: David Trimble, type: Person}
  p5: {name: Jeffrey Donaldson, type: Person}
  p6: {name: Paisley, type: Person}
  p7: {name: Clinton, type: Person}
  l1: {name: Belfast, type: Place}
offices:
  - {person: p1, office: voormalige onderhandelaar, of: IE}
  - {person: p5, office: leider, of: DU}
events:
  e1: {type: Agreement, label: Goedevrijdagakkoord, mediators: [p2], time: een kwarteeuw geleden, factuality: actual, part_of: e3}
  e2: {type: Conflict, time: dertig jaar, factuality: actual}
  e3: {type: Negotiation, participants: [IE, SF, p3, p4], mediators: [p2], factuality: actual}
  e4: {type: PressConference, participants: [p6], factuality: actual}
  e5: {type: Meeting, label: telefoontjes van Clinton, participants: [p7], factuality: actual}
  e6: {type: Agreement, label: akkoord over eenwording, factuality: possible}
acts:
  a1: {type: Proposal, by: p3, to: [p4], kind: other, content: "een brief", status: accepted, about: e3}
  c1: {type: Concession, by: p3, to: [p4], content: "dat ontwapening meteen zou beginnen"}
  a2: {type: Demand, by: p6, content: "dat de poort werd geopend"}
  a3: {type: Proposal, by: "Men", to: [p6], kind: other, content: "een persconferentie in een barak", status: proposed}
  a4: {type: Demand, by: p2, to: [IE], content: "donderdag middernacht", about: e3}
  w1: {type: Warning, by: p1, content: "verering van het akkoord", about: e1}
  s1: {type: Statement, by: p1, content: "eerst de vuilnis ophalen", about: e6}
replies:
  r1: {to: a1, by: p4, answer: accepted}
outcomes:
  o1: {of: e3, type: walkout}
