 date 2022-06-15 [Denemarken|DK] en [Canada|CA] {delen|e1} Hanseiland, en de fles gaat naar het museum

KOPENHAGEN - Het was misschien de gezelligste oorlog ter wereld. Vijftig jaar lang plantten [Deense|DK] en [Canadese|CA] zeelieden om beurten een vlag op een kale rots van 1,3 vierkante kilometer, met een fles sterkedrank erbij voor wie na hen kwam. Sinds dinsdag is het afgelopen. In [Ottawa|l1] {tekenden|e1} de ministers van Buitenlandse Zaken [Ida Lykkegaard|p1] en [Geneviève Tremblay-Roy|p2], in aanwezigheid van de [Groenlandse|GL] premier [Aputsiaq Olsvig|p3], een {verdrag|e1} dat de grens over het midden legt.

Het is de eerste landgrens tussen Europa en Noord-Amerika. 'Een goed voorbeeld in donkere tijden', {zei|a1} [Lykkegaard|p1], die daarmee, zonder het woord te gebruiken, de invasie in Oekraïne bedoelde.

De {onderhandelingen|e3} duurden van 2018 tot afgelopen november en stonden, naar een betrokkene verklapt, tweemaal op springen. Eerst omdat [Canada|CA] ook de zeebodem {meenam|a2}. [Nuuk|GL] {ging|r1} daar pas mee akkoord toen de jachtrechten van de Inuit aan beide kanten waren vastgelegd, een {wens|a5} waaraan [Ottawa|CA] in maart 2021 {tegemoetkwam|a3+r3}. Daarna haperde het op de naam. Uiteindelijk staat er in de tekst Tartupaluk, zoals de rots in het Kalaallisut heet. [De Canadezen|CA] hadden Hans Island {willen|a4} behouden; [Lykkegaard|p1] {weigerde|r2} botweg.

Het {verdrag|e1} moet door [de drie parlementen|DK+CA+GL] nog worden goedgekeurd. Dat de Folketing tegenstemt, acht niemand waarschijnlijk.
=====
entities:
  DK: {name: Denemarken, type: State}
  CA: {name: Canada, type: State}
  GL: {name: Groenland, type: State}
  l1: {name: Ottawa, type: Place}
  p1: {name: Ida Lykkegaard, type: Person}
  p2: {name: Geneviève Tremblay-Roy, type: Person}
  p3: {name: Aputsiaq Olsvig, type: Person}
offices:
  - {person: p1, office: minister van Buitenlandse Zaken, of: DK}
  - {person: p2, office: minister van Buitenlandse Zaken, of: CA}
  - {person: p3, office: premier, of: GL}
events:
  e1: {type: Agreement, label: verdrag over Hanseiland, participants: [DK, CA, p1, p2], observers: [p3], place: l1, time: dinsdag, factuality: actual}
  e3: {type: Negotiation, label: onderhandelingen over Hanseiland, participants: [DK, CA, GL], time: van 2018 tot afgelopen november, factuality: actual}
acts:
  a1: {type: Statement, by: p1, content: "Een goed voorbeeld in donkere tijden"}
  a2: {type: Demand, by: CA, to: [DK, GL], content: "ook de zeebodem"}
  a3: {type: Concession, by: CA, to: [GL], content: "de jachtrechten van de Inuit", time: in maart 2021}
  a5: {type: Demand, by: GL, to: [CA], content: "de jachtrechten van de Inuit"}
  a4: {type: Demand, by: CA, to: [DK], content: "Hans Island willen behouden"}
replies:
  r1: {to: a2, by: GL, answer: accepted}
  r2: {to: a4, by: p1, answer: rejected}
  r3: {to: a5, by: CA, answer: accepted}
