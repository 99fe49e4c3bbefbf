 date 2012-11-14 [Azerbeidzjan|AZ], [Georgië|GE] en [Turkije|TR] {bespreken|e1} spoorlijn

De ministers van Transport van [Azerbeidzjan|AZ], [Georgië|GE] en [Turkije|TR] zijn woensdag in [Batoemi|l1] {samengekomen|e1}. Onderwerp was de spoorlijn Bakoe-Tbilisi-Kars. De {vergadering|e1} werd voorgezeten door de [Georgische|GE] minister [Vakhtang Beridze|p1].

Volgens een na afloop verspreid {communiqué|e2} {spraken|e2} [de landen|AZ+GE+TR] af dat de lijn eind 2014 opengaat. Ook {stemden|e2} [zij|AZ+GE+TR] in met een gezamenlijke veiligheidsdienst. Over de tarieven werd {niets besloten|o1}; dat onderwerp is naar het voorjaar {doorgeschoven|e3+o2}.

[Armenië|AM] was niet uitgenodigd. [Het land|AM] {liet|a1} weten de spoorlijn te beschouwen als "een muur op wielen". [Beridze|p1] {ontkende|a2} op de {persconferentie|e4} dat [Armenië|AM] bewust wordt omzeild: [Jerevan|AM] zou in 2008 zelf voor de eer hebben {bedankt|r1} toen [Tbilisi|GE] {voorstelde|a3} een zijtak aan te leggen.
=====
entities:
  AZ: {name: Azerbeidzjan, type: State}
  GE: {name: Georgië, type: State}
  TR: {name: Turkije, type: State}
  AM: {name: Armenië, type: State}
  l1: {name: Batoemi, type: Place}
  p1: {name: Vakhtang Beridze, type: Person}
offices:
  - {person: p1, office: minister, of: GE}
events:
  e1: {type: Meeting, label: overleg over de spoorlijn in Batoemi, participants: [AZ, GE, TR], mediators: [p1], place: l1, time: woensdag, factuality: actual}
  e2: {type: Agreement, label: afspraken over de spoorlijn, participants: [AZ, GE, TR], place: l1, factuality: actual, part_of: e1}
  e3: {type: Meeting, label: overleg over de tarieven, participants: [AZ, GE, TR], time: voorjaar, factuality: planned, after: e1}
  e4: {type: PressConference, label: persconferentie van Beridze, participants: [p1], factuality: actual, part_of: e1}
acts:
  a1: {type: Statement, by: AM, content: een muur op wielen}
  a2: {type: Statement, by: p1, content: dat Armenië bewust wordt omzeild}
  a3: {type: Proposal, by: GE, to: [AM], kind: other, content: een zijtak aan te leggen, status: rejected, time: in 2008, source: p1}
replies:
  r1: {to: a3, by: AM, answer: rejected}
outcomes:
  o1: {of: e1, type: partial_agreement}
  o2: {of: e1, type: continuation_agreed}
