 date 2025-04-07 [Algiers|DZ] en drie hoofdsteden {trekken|s1+s2+s3+s4} [hun|DZ+ML+BF+NE] ambassadeurs terug

[BAMAKO|l1]/[ALGIERS|l2] (AFP) - Om een neergehaalde drone is tussen [Algerije|DZ] en [de Alliantie van Sahelstaten|AS] een diplomatieke rel uitgebroken. [Mali|ML], [Burkina Faso|BF] en [Niger|NE] {riepen|s1+s2+s3} zondagavond [hun|ML+BF+NE] ambassadeurs in [Algiers|l2] terug; [dat land|DZ] {antwoordde|s4} een dag later met gelijke munt en sloot bovendien het luchtruim voor [Malinese|ML] toestellen.

[De [Malinese|ML] junta|ML] {beticht|s5} [de noorderbuur|DZ] van „sponsoring van terroristen”. Dat verwijt {noemde|s6} het ministerie in [Algiers|l2] te min voor een antwoord. [Mali|ML] heeft verder een klacht {ingediend|s7} bij internationale instanties.

Nog in 2015 was [Algerije|DZ] {hoofdbemiddelaar|e2} bij het {akkoord|e1} met de [Toeareg-rebellen|TO], dat [Bamako|ML] begin vorig jaar heeft {opgezegd|s8}. [Ecowas|EC] {roept|a1} op tot een {gesprek|e3} en biedt er [Abuja|l3] voor aan. Tot nu toe zonder {reacties|r2+r3}.
=====
entities:
  DZ: {name: Algerije, type: State}
  ML: {name: Mali, type: State}
  BF: {name: Burkina Faso, type: State}
  NE: {name: Niger, type: State}
  AS: {name: Alliantie van Sahelstaten, type: Organisation}
  EC: {name: Ecowas, type: Organisation}
  TO: {name: Toeareg-rebellen, type: Organisation}
  l1: {name: Bamako, type: Place}
  l2: {name: Algiers, type: Place}
  l3: {name: Abuja, type: Place}
events:
  e1: {type: Agreement, participants: [ML, TO], mediators: [DZ], time: "in 2015", factuality: actual}
  e2: {type: Mediation, participants: [ML, TO], mediators: [DZ], time: "in 2015", factuality: actual}
  e3: {type: Meeting, participants: [DZ, AS], hosts: [EC], place: l3, factuality: possible}
acts:
  s1: {type: Statement, by: ML, content: "hun ambassadeurs in Algiers terug", time: zondagavond}
  s2: {type: Statement, by: BF, content: "hun ambassadeurs in Algiers terug", time: zondagavond}
  s3: {type: Statement, by: NE, content: "hun ambassadeurs in Algiers terug", time: zondagavond}
  s4: {type: Statement, by: DZ, content: "met gelijke munt", time: een dag later}
  s5: {type: Statement, by: ML, content: "sponsoring van terroristen"}
  s6: {type: Statement, by: DZ, content: "te min voor een antwoord"}
  s7: {type: Statement, by: ML, content: "een klacht"}
  s8: {type: Statement, by: ML, content: "begin vorig jaar heeft opgezegd", about: e1, time: "begin vorig jaar"}
  a1: {type: Proposal, by: EC, to: [DZ, AS], kind: talks, content: "een gesprek", status: unanswered}
replies:
  r2: {to: a1, by: DZ, answer: unanswered}
  r3: {to: a1, by: AS, answer: unanswered}
