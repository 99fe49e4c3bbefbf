 date 2025-11-04 [Karremans|p1] {vliegt|e1} niet naar [Peking|l1], chips komen mondjesmaat

AMSTERDAM - De eerste dozen van Nexperia zijn maandag weer uit Dongguan vertrokken, maar rijkelijk vloeit het niet. Volkswagen heeft in Wolfsburg nog voor een week, Honda legt in Mexico een fabriek stil. Het aandeel van moederbedrijf Wingtech daalde in Shanghai 3 procent.

Demissionair minister [Vincent Karremans|p1] had deze week zelf poolshoogte willen nemen bij [zijn|p1] collega [Wang Wentao|p2], doch de {reis|e1} is {opgeschort|o1} tot er een 'gezamenlijke agenda' ligt. Wel zijn [ambtenaren van [beide landen|NL+CN]|NL+CN] begonnen aan een reeks {videovergaderingen|e2}.

[Peking|CN] {eist|a1} dat [Den Haag|NL] de ingreep van 30 september ongedaan maakt. [Karremans|p1] {is daar wel toe bereid|r1}, maar {pas zodra|a2} de leveringen 'aantoonbaar' op gang zijn. [De Europese Commissie|EC], in de persoon van [Maros Sefcovic|p3], {ziet|a3} 'licht aan het eind van een bochtige tunnel'. [Hij|p3] {trof|e3} [Wang|p2] zaterdag in [Brussel|l2].

Met de Wet beschikbaarheid goederen, uit 1952, was nog nooit iets gedaan. Kamerleden stelden er 212 vragen over. Op de werkvloer in Nijmegen is het vooral stil: in de kantine staat de kerstboom al, de helft van de machines draait voor de kat.
=====
entities:
  NL: {name: "Nederland", type: State}
  CN: {name: "China", type: State}
  EC: {name: "Europese Commissie", type: Organisation}
  p1: {name: "Vincent Karremans", type: Person}
  p2: {name: "Wang Wentao", type: Person}
  p3: {name: "Maros Sefcovic", type: Person}
  l1: {name: "Peking", type: Place}
  l2: {name: "Brussel", type: Place}
offices:
  - {person: p1, office: "minister", of: NL}
events:
  e1: {type: Visit, participants: [p1], place: l1, time: "deze week", factuality: counterfactual}
  e2: {type: Negotiation, participants: [NL, CN], factuality: actual}
  e3: {type: Meeting, participants: [p3, p2], place: l2, time: "zaterdag", factuality: actual}
acts:
  a1: {type: Demand, by: CN, to: [NL], content: "Den Haag de ingreep van 30 september ongedaan maakt"}
  a2: {type: Demand, by: p1, to: [CN], content: "de leveringen 'aantoonbaar' op gang zijn"}
  a3: {type: Statement, by: p3, content: "licht aan het eind van een bochtige tunnel"}
replies:
  r1: {to: a1, by: p1, answer: accepted}
outcomes:
  o1: {of: e1, type: postponed}
