 date 2012-08-02 Het meer dat volloopt: drie vragen aan [de [Kazachse|KZ] {bemiddelaar|e1}|p1]

Dit voorjaar deed [Tasjkent|UZ] de gaskraan dicht, omdat [Kirgizië|KG] boven de grens een stuwdam bouwt. [Kazachstan|KZ] {bemiddelt|e1}. [Zhanar Suleimenova|p1], [rechter in ruste|p1], voert het werk uit vanuit een kantoor boven een bakkerij in [Taraz|l1].

Mevrouw, wat hebt [u|p1] [ze|KG+UZ] voorgehouden?

"Een ruil. Water in juli, gas in januari. [Ik|p1] heb het {zwart op wit gezet|s1+s2} en in tweevoud verstuurd. De [Kirgizische|KG] premier [Nurlan Asanbekov|p2] {tekende|r1} het exemplaar en stuurde het per omgaande terug. [De [Oezbeekse|UZ] kant|UZ], dat is vicepremier [Bakhtiyor Ergashev|p3], heeft het {voor kennisgeving aangenomen|r2}. Een fraaie uitdrukking, die van alles betekent en dus niets."

Zijn [ze|KG+UZ] [elkaar|KG+UZ] al tegengekomen?

"Op 19 juli, hier, beneden. [Asanbekov|p2] bracht twee ingenieurs {mee|d1}, [Ergashev|p3] zat er {in zijn eentje|d2}. Het {gesprek|e2} duurde drie uur en ging twee uur over 1991. Wel is {afgesproken|o1} dat [ze|KG+UZ] [elkaar|KG+UZ] in september {weerzien|e3}, ditmaal bij de dam."

En Tadzjikistan? Turkmenistan? Die drinken toch uit dezelfde rivier?

"Die heb [ik|p1] niet gesproken."

Uit [Tasjkent|UZ] kwam woensdag, na dit gesprek, een scherp briefje. [Ergashev|p3] {eist|s3} dat de bouw wordt stilgelegd en {waarschuwt|s4} dat anders ook het spoor dichtgaat. [Bisjkek|KG] {bouwt|r3} door.
=====
entities:
  KZ: {name: Kazachstan, type: State}
  UZ: {name: Oezbekistan, type: State}
  KG: {name: Kirgizië, type: State}
  l1: {name: Taraz, type: Place}
  p1: {name: Zhanar Suleimenova, type: Person}
  p2: {name: Nurlan Asanbekov, type: Person}
  p3: {name: Bakhtiyor Ergashev, type: Person}
offices:
  - {person: p2, office: premier, of: KG}
  - {person: p3, office: vicepremier, of: UZ}
events:
  e1: {type: Mediation, label: Kazachse bemiddeling over de dam, participants: [KG, UZ], mediators: [KZ, p1], factuality: actual}
  e2: {type: Negotiation, label: gesprek in Taraz, participants: [KG, UZ], mediators: [p1], place: l1, time: "Op 19 juli", factuality: actual, part_of: e1}
  e3: {type: Negotiation, label: weerzien bij de dam, participants: [KG, UZ], time: "in september", factuality: planned, after: e2}
acts:
  s1: {type: Proposal, by: p1, to: [KG], kind: other, content: "Water in juli, gas in januari", status: accepted}
  s2: {type: Proposal, by: p1, to: [UZ], kind: other, content: "Water in juli, gas in januari", status: unanswered}
  s3: {type: Demand, by: p3, to: [KG], content: "dat de bouw wordt stilgelegd", time: "woensdag"}
  s4: {type: Warning, by: p3, to: [KG], content: "dat anders ook het spoor dichtgaat", time: "woensdag"}
replies:
  r1: {to: s1, by: p2, answer: accepted}
  r2: {to: s2, by: p3, answer: unanswered}
  r3: {to: s3, by: KG, answer: rejected}
delegations:
  d1: {of: KG, head: p2, members: [], event: e2}
  d2: {of: UZ, head: p3, members: [], event: e2}
outcomes:
  o1: {of: e2, type: continuation_agreed}
