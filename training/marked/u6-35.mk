 date 2023-12-13 {Klimaattop|e1} {akkoord|e2+o1}, [eilanden|EI] voelen zich overvallen

[DUBAI|l1] - Op de {klimaattop|e1} in [Dubai|l1] hebben bijna [tweehonderd landen|LA] woensdag {ingestemd|e2} met een {slotverklaring|e2} waarin staat dat de wereld "de overgang maakt weg van" olie, gas en kolen. Het is het eerste {akkoord|e2} van dit soort waarin fossiele brandstoffen worden genoemd.

Maandag lag er nog een {ontwerptekst|s1} van [gastland de Emiraten|AE] zonder die woorden. [De Europese Unie|EU] {verwierp|r1} die als onvoldoende. Eurocommissaris [Pieter Lansink|p1] {dreigde|s2} toen te vertrekken als er geen nieuwe tekst kwam. [Saudi-Arabië|SA] vond het {ontwerp|s1} juist {goed|r2}.

[De eilandstaten|EI] {drongen|s3} aan op een volledige afbouw in 2050. Dat {haalde|r3} het niet. Toen voorzitter [Khalifa Al Mazrouei|p2] woensdag met de hamer sloeg, waren [hun|EI] vertegenwoordigers de zaal nog niet binnen. "[Wij|EI] hebben hier geen ja tegen gezegd", {zei|s4} onderhandelaar [Lagi Tuilagi|p3] van [Samoa|WS] even later, onder luid applaus.

[China|CN] en [de VS|US] gaven een gezamenlijke {verklaring|s5} uit waarin [ze|CN+US] arme landen oproepen zelf plannen in te dienen.

Over geld werd al op de eerste dag een besluit genomen. [De VS|US] {zegden|s6+s11+s12} 17,5 miljoen dollar toe voor het schadefonds, [Duitsland|DE] en [de Emiraten|AE] elk honderd miljoen. [De eilandstaten|EI] {noemden|s7} het bedrag van [Washington|US] beschamend. [Kenia|KE] {stelde|s8+s10} een heffing op vliegtickets voor. [Frankrijk|FR] {steunt|r4} dat {idee|s8}, [Washington|US] {wijst|r5} het af.

Een werkgroep onder leiding van [Barbados|BB] en [Frankrijk|FR] gaat de heffing nu onderzoeken. [De president van [Kenia|KE]|p4] {waarschuwde|s9} woensdag dat Afrika "niet zal wachten op een volgende werkgroep".

In de wandelgangen stelde een Noorse student zijn zonneoven voor. Bezoekers mochten een bod doen.

De volgende {top|e3} is in november in [Azerbeidzjan|AZ]. Het debat over de weg erheen is al begonnen: het hotel in Bakoe vraagt 900 euro per nacht.
=====
entities:
  DE: {name: Duitsland, type: State}
  KE: {name: Kenia, type: State}
  FR: {name: Frankrijk, type: State}
  BB: {name: Barbados, type: State}
  p4: {name: president van Kenia, type: Person}
  LA: {name: bijna tweehonderd landen, type: Organisation}
  AE: {name: Verenigde Arabische Emiraten, type: State}
  EU: {name: Europese Unie, type: Organisation}
  SA: {name: Saudi-Arabië, type: State}
  EI: {name: eilandstaten, type: Organisation}
  WS: {name: Samoa, type: State}
  CN: {name: China, type: State}
  US: {name: Verenigde Staten, type: State}
  AZ: {name: Azerbeidzjan, type: Place}
  l1: {name: Dubai, type: Place}
  p1: {name: Pieter Lansink, type: Person}
  p2: {name: Khalifa Al Mazrouei, type: Person}
  p3: {name: Lagi Tuilagi, type: Person}
offices:
  - {person: p4, office: president, of: KE}
  - {person: p1, office: Eurocommissaris, of: EU}
  - {person: p3, office: onderhandelaar, of: WS}
events:
  e1: {type: Negotiation, label: klimaattop, participants: [LA, EU, SA, EI, CN, US], mediators: [p2], hosts: [AE], place: l1, factuality: actual}
  e2: {type: Agreement, label: slotverklaring, participants: [LA], place: l1, time: woensdag, factuality: actual, part_of: e1}
  e3: {type: Meeting, label: volgende klimaattop, place: AZ, time: in november, factuality: planned, after: e1}
acts:
  s6: {type: Concession, by: US, content: "17,5 miljoen dollar"}
  s11: {type: Concession, by: DE, content: "honderd miljoen"}
  s12: {type: Concession, by: AE, content: "honderd miljoen"}
  s7: {type: Statement, by: EI, to: [US], content: "het bedrag van Washington beschamend"}
  s8: {type: Proposal, by: KE, to: [FR], kind: other, content: "een heffing op vliegtickets", status: accepted}
  s10: {type: Proposal, by: KE, to: [US], kind: other, content: "een heffing op vliegtickets", status: rejected}
  s9: {type: Warning, by: p4, content: "dat Afrika \"niet zal wachten op een volgende werkgroep\"", time: woensdag}
  s1: {type: Proposal, by: AE, to: [LA], kind: other, content: "een ontwerptekst van gastland de Emiraten zonder die woorden", status: rejected, time: Maandag}
  s2: {type: Warning, by: p1, to: [AE], content: "te vertrekken als er geen nieuwe tekst kwam"}
  s3: {type: Demand, by: EI, content: "een volledige afbouw in 2050", about: e1}
  s4: {type: Statement, by: p3, content: "Wij hebben hier geen ja tegen gezegd", about: e2}
  s5: {type: Proposal, by: CN, kind: other, content: "zelf plannen in te dienen", status: proposed}
replies:
  r4: {to: s8, by: FR, answer: accepted}
  r5: {to: s10, by: US, answer: rejected}
  r1: {to: s1, by: EU, answer: rejected}
  r2: {to: s1, by: SA, answer: accepted}
  r3: {to: s3, by: LA, answer: rejected}
delegations: {}
outcomes:
  o1: {of: e1, type: agreement}
