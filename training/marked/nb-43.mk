 date 2025-04-08 Premier [De Wever|p1] voor het eerst in [Kiev|l1]: miljard per jaar, toestellen later

Premier [Bart De Wever|p1] (N-VA) is dinsdag per nachttrein {aangekomen|e1} in [Kiev|l1], in het gezelschap van de ministers [Maxime Prévot|p2] en [Theo Francken|p3]. [Hij|p1] legde een krans neer bij de muur met gesneuvelden en ging daarna {in gesprek|e2} met president [Volodymyr Zelensky|p4].

[België|BE] {trekt|c1} tot 2029 elk jaar een miljard euro uit voor militaire steun, zo maakte [De Wever|p1] op een gezamenlijke {persconferentie|e3} bekend. De beloofde F-16's komen er pas vanaf 2026, en sommige enkel voor onderdelen. [Zelensky|p4] had gehoopt op dit jaar nog. Over de bevroren tegoeden bij Euroclear, zowat 190 miljard, raakten [de twee|p1+p4] het {niet eens|o1}: [De Wever|p1] {vindt|a3} een inbeslagname "een daad van oorlog".

Een delegatie van [Belgische|BE] bedrijven, die mee zou reizen, bleef op het laatste moment thuis omdat de verzekeraar afhaakte.

Vivaldi

[De vorige premier|p5], [Alexander De Croo|p5], {was|e5} drie keer in [Oekraïne|UA]: in november 2022, in februari 2024 en nog eens in het najaar. Bij dat tweede {bezoek|e5} {tekende|e4} [hij|p5] een {veiligheidsakkoord|e4} voor tien jaar.

Intussen in Kryvy Rih: de stad rouwt om negen kinderen, gestorven bij een inslag naast een speeltuin. De balletschool blijft dicht tot na Pasen.
=====
entities:
  BE: {name: "België", type: State}
  p1: {name: "Bart De Wever", type: Person}
  p2: {name: "Maxime Prévot", type: Person}
  p3: {name: "Theo Francken", type: Person}
  p4: {name: "Volodymyr Zelensky", type: Person}
  p5: {name: "Alexander De Croo", type: Person}
  UA: {name: "Oekraïne", type: State}
  l1: {name: "Kiev", type: Place}
offices:
  - {person: p1, office: "Premier", of: BE}
  - {person: p2, office: "ministers", of: BE}
  - {person: p3, office: "ministers", of: BE}
  - {person: p5, office: "premier", of: BE}
events:
  e1: {type: Visit, participants: [p1, p2, p3], place: l1, time: "dinsdag", factuality: actual}
  e2: {type: Meeting, participants: [p1, p4], place: l1, part_of: e1, factuality: actual}
  e3: {type: PressConference, participants: [p1, p4], part_of: e1, factuality: actual}
  e4: {type: Agreement, participants: [p5, UA], time: "in februari 2024", factuality: actual}
  e5: {type: Visit, participants: [p5], place: UA, time: "drie keer", factuality: actual}
acts:
  c1: {type: Concession, by: BE, to: [UA], content: "tot 2029 elk jaar een miljard euro uit voor militaire steun"}
  a3: {type: Statement, by: p1, content: "een inbeslagname \"een daad van oorlog\""}
outcomes:
  o1: {of: e2, type: no_breakthrough}
