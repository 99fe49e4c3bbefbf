 date 1998-10-14 [Fiji|FJ] {eist|a3} opheldering over ankerboei op Minerva-rif

SUVA - [De [Fijische|FJ] regering|FJ] heeft de zaakgelastigde van [Tonga|TO] {op het matje geroepen|e1} wegens een boei die op het Minerva-rif is aangetroffen. Premier [Ratu Epeli Vuniyayawa|p1] {wil|a1} dat [Nuku'alofa|TO] het ding voor vrijdag weghaalt. Doet [het koninkrijk|TO] dat niet, dan 'zagen [wij|FJ] het zelf door', {verwittigde|a2} [hij|p1]. Een woordvoerster van [het [Tongaanse|TO] hof|TO] was niet bereikbaar.
=====
entities:
  FJ: {name: Fiji, type: State}
  TO: {name: Tonga, type: State}
  p1: {name: Ratu Epeli Vuniyayawa, type: Person}
offices:
  - {person: p1, office: premier, of: FJ}
events:
  e1: {type: Meeting, label: zaakgelastigde van Tonga op het matje, participants: [FJ, TO], factuality: actual}
acts:
  a3: {type: Demand, by: FJ, to: [TO], content: opheldering over ankerboei}
  a1: {type: Demand, by: p1, to: [TO], content: dat Nuku'alofa het ding voor vrijdag weghaalt}
  a2: {type: Warning, by: p1, to: [TO], content: zagen wij het zelf door}
