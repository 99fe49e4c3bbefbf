 date 2017-11-20 [Bangladesh|BD] en [Myanmar|MM] dichter bij {terugkeerregeling|e1}

[NAYPYIDAW|l1] (ANP) - [Bangladesh|BD] en [Myanmar|MM] hopen nog deze week een {overeenkomst|e1} te sluiten over de terugkeer van Rohingya-vluchtelingen. De [Bangladeshi|BD] minister [Abul Hassan Mahmood Ali|p1] {spreekt|e2} woensdag en donderdag met [Aung San Suu Kyi|p2]. [China|CN] heeft zich opgeworpen als {tussenpersoon|e3}; minister [Wang Yi|p3] {presenteerde|a1} zondag een {plan|a1} in drie stappen, dat volgens [hem|p3] door [beide landen|BD+MM] is {omarmd|r1+r2}. [Dhaka|BD] {wil|a2} liever dat [de VN|VN] meekijken. Dat {ziet|r3} [Myanmar|MM] niet zitten.
=====
entities:
  BD: {name: Bangladesh, type: State}
  MM: {name: Myanmar, type: State}
  CN: {name: China, type: State}
  VN: {name: Verenigde Naties, type: Organisation}
  p1: {name: Abul Hassan Mahmood Ali, type: Person}
  p2: {name: Aung San Suu Kyi, type: Person}
  p3: {name: Wang Yi, type: Person}
  l1: {name: Naypyidaw, type: Place}
offices:
  - {person: p1, office: minister, of: BD}
  - {person: p3, office: minister, of: CN}
events:
  e1: {type: Agreement, participants: [BD, MM], time: deze week, factuality: possible}
  e2: {type: Negotiation, participants: [p1, p2], place: l1, time: woensdag en donderdag, factuality: planned}
  e3: {type: Mediation, participants: [BD, MM], mediators: [CN, p3], factuality: actual}
acts:
  a1: {type: Proposal, by: p3, to: [BD, MM], kind: other, content: een plan in drie stappen, status: accepted, time: zondag}
  a2: {type: Demand, by: BD, to: [MM], content: dat de VN meekijken}
replies:
  r1: {to: a1, by: BD, answer: accepted}
  r2: {to: a1, by: MM, answer: accepted}
  r3: {to: a2, by: MM, answer: rejected}
