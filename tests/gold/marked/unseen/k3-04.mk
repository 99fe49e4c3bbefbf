 date 2025-04-22 Wie neemt in [Bamako|ML] de telefoon op?

Commentaar

Vier ambassadeurs zijn naar huis, het luchtruim is dicht en bij Tin Zaouatine ligt een drone in het zand. Sinds 1 april zijn [Algerije|DZ] en [Mali|ML] buren die alleen nog per persbericht met [elkaar|DZ+ML] verkeren. [Mali|ML], [Niger|NE] en [Burkina Faso|BF] {riepen|s1+s2+s3} [hun|ML+NE+BF] gezanten uit [Algiers|l1] terug. [Algerije|DZ], dat het toestel had neergehaald, {deed|s4} een dag later hetzelfde met [zijn|DZ] man in [Bamako|l2].

Het is een droeve omkering. Tien jaar geleden kreeg [Algiers|DZ] [de [Malinese|ML] regering|ML] en [de Toearegrebellen|TO] juist {aan één tafel|e6}, en het {akkoord|e1} dat daar in 2015 uit voortkwam draagt nog de naam van [de stad|l1]. [De junta|ML] {zegde|s5} het vorig jaar januari op, bij monde van een kolonel op de staatstelevisie.

Aan helpers is geen gebrek. De [Togolese|TG] minister van Buitenlandse Zaken [Komi Adzavon|p1] {bood|a1+a2+e2} zich begin deze maand aan als {tussenpersoon|e2}. [Algiers|DZ] {reageerde|r1} welwillend, aldus een hoge ambtenaar daar; uit [Bamako|ML] kwam {geen antwoord|r2}. Donderdag zou [Adzavon|p1] in [Lomé|l3] toch een gezant van [elk van beide|DZ+ML] bij [elkaar|DZ+ML] hebben {gezet|e3}, schreef de nieuwssite Sahel Matin. "Geen [Maliër|ML] heeft een [Algerijn|DZ] de hand gedrukt", {bezwoer|s6} minister [Moussa Dembélé|p2] zaterdag namens [de junta|ML].

Intussen stuurt [de Afrikaanse Unie|AU] volgende week een {missie|e4+d1} onder de Mauritaanse oud-premier [Sidi Ould Bah|p3] naar [Bamako|l2], en als het meezit {reist|e5} [hij|p3] door naar [Algiers|l1]. Ook dat kan stuklopen op trots. Maar de prijs van zwijgen wordt betaald in Kidal en Ménaka, waar jihadisten de ene tankwagen na de andere in brand steken en geen leger meer weet wat het andere ziet.

Generaals houden van vergelijkingen met het schaakbord. Daar is het althans verplicht om de beurt te zetten.
=====
entities:
  ML: {name: Mali, type: State}
  DZ: {name: Algerije, type: State}
  NE: {name: Niger, type: State}
  BF: {name: Burkina Faso, type: State}
  TG: {name: Togo, type: State}
  TO: {name: Toearegrebellen, type: Organisation}
  AU: {name: Afrikaanse Unie, type: Organisation}
  p1: {name: Komi Adzavon, type: Person}
  p2: {name: Moussa Dembélé, type: Person}
  p3: {name: Sidi Ould Bah, type: Person}
  l1: {name: Algiers, type: Place}
  l2: {name: Bamako, type: Place}
  l3: {name: Lomé, type: Place}
offices:
  - {person: p1, office: minister van Buitenlandse Zaken, of: TG}
  - {person: p2, office: minister, of: ML}
events:
  e6: {type: Negotiation, participants: [ML, TO], mediators: [DZ], time: Tien jaar geleden, factuality: actual}
  e1: {type: Agreement, participants: [ML, TO], mediators: [DZ], time: in 2015, factuality: actual, part_of: e6}
  e2: {type: Mediation, participants: [DZ, ML], mediators: [p1], time: begin deze maand, factuality: possible}
  e3: {type: Meeting, participants: [DZ, ML], mediators: [p1], place: l3, time: Donderdag, factuality: possible, source: de nieuwssite Sahel Matin}
  e4: {type: Visit, label: missie van de Afrikaanse Unie, participants: [AU, p3], place: l2, time: volgende week, factuality: planned}
  e5: {type: Visit, participants: [p3], place: l1, factuality: possible, after: e4}
acts:
  s1: {type: Statement, by: ML, content: riepen hun gezanten uit Algiers terug}
  s2: {type: Statement, by: NE, content: riepen hun gezanten uit Algiers terug}
  s3: {type: Statement, by: BF, content: riepen hun gezanten uit Algiers terug}
  s4: {type: Statement, by: DZ, content: hetzelfde met zijn man in Bamako, time: een dag later}
  s5: {type: Statement, by: ML, time: vorig jaar januari, about: e1}
  s6: {type: Statement, by: p2, content: Geen Maliër heeft een Algerijn de hand gedrukt, time: zaterdag, about: e3}
  a1: {type: Proposal, by: p1, to: [DZ], kind: mediation_offer, content: als tussenpersoon, status: accepted, time: begin deze maand, about: e2}
  a2: {type: Proposal, by: p1, to: [ML], kind: mediation_offer, content: als tussenpersoon, status: unanswered, time: begin deze maand, about: e2}
replies:
  r1: {to: a1, by: DZ, answer: accepted}
  r2: {to: a2, by: ML, answer: unanswered}
delegations:
  d1: {of: AU, head: p3, members: [], event: e4}
