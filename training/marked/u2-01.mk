 date 1995-02-11 [Quito|EC] {wil|s1} eerst waarnemers, [Lima|PE] eerst {stilte|s2}

Zestien dagen {oorlog|e1} in het oerwoud van de Cenepa, en nog altijd geen kaart waarover [beide legers|EC+PE] het eens zijn. In [Brasilia|l1] {vergaderden|e2} vrijdag opnieuw [de onderministers van [Ecuador|EC] en [Peru|PE]|p2+p3], onder voorzitterschap van de [Braziliaanse|BR] ambassadeur [Otávio Rezende|p1]. Die kwam na zes uur naar buiten met één zin: "[De heren|p2+p3] hebben {afgesproken|o1} dat [zij|p2+p3] maandag {terugkomen|e3}."

Het struikelblok is de volgorde. [Hernán Cevallos|p2], die [Quito|EC] {vertegenwoordigt|d1}, {vroeg|s1} om dertig militaire waarnemers langs de rivier, en wel vóór er één soldaat wordt teruggetrokken. [Zijn|p2] [Peruaanse|PE] evenknie [Gustavo Barrenechea|p3] {voelde|r1} daar niets voor; [Lima|PE] {verlangt|s2} dat de wapens eerst achtenveertig uur zwijgen. Dat laatste {noemde|r2} [Cevallos|p2] 'te bespreken, niet te ondertekenen'.

[Argentinië, Chili en de Verenigde Staten|AR+CL+US], met [Brazilië|BR] garant voor het {protocol|e5} uit 1942, hadden ieder een diplomaat in de zaal. Meepraten deden [zij|AR+CL+US] niet. Colombia, dat vorige week nog zijn diensten aan de krant El Tiempo aanprees, was niet gevraagd.

Een eerdere {ronde|e4}, eind januari in [Rio de Janeiro|l2], {sprong|o2} na twee dagen toen een helikopter werd neergehaald. "Toen liepen [we|EC+PE] weg, nu blijven [we|EC+PE] zitten", {stelde|s3} [Barrenechea|p3] zichzelf gerust.
=====
entities:
  EC: {name: Ecuador, type: State}
  PE: {name: Peru, type: State}
  BR: {name: Brazilië, type: State}
  AR: {name: Argentinië, type: State}
  CL: {name: Chili, type: State}
  US: {name: Verenigde Staten, type: State}
  l1: {name: Brasilia, type: Place}
  l2: {name: Rio de Janeiro, type: Place}
  p1: {name: Otávio Rezende, type: Person}
  p2: {name: Hernán Cevallos, type: Person}
  p3: {name: Gustavo Barrenechea, type: Person}
offices:
  - {person: p1, office: ambassadeur, of: BR}
  - {person: p2, office: onderminister, of: EC}
  - {person: p3, office: onderminister, of: PE}
events:
  e1: {type: Conflict, label: Cenepa-oorlog, participants: [EC, PE], time: "Zestien dagen", factuality: actual}
  e2: {type: Negotiation, label: overleg in Brasilia, participants: [EC, PE], mediators: [p1], observers: [AR, CL, US], place: l1, time: "vrijdag", factuality: actual, after: e4}
  e3: {type: Negotiation, participants: [EC, PE], time: "maandag", factuality: planned, after: e2}
  e4: {type: Negotiation, label: ronde in Rio de Janeiro, participants: [EC, PE], place: l2, time: "eind januari", factuality: actual}
  e5: {type: Agreement, label: protocol van 1942, guarantors: [AR, CL, US, BR], time: "1942", factuality: actual}
acts:
  s1: {type: Demand, by: p2, to: [PE], content: "dertig militaire waarnemers langs de rivier"}
  s2: {type: Demand, by: PE, to: [EC], content: "dat de wapens eerst achtenveertig uur zwijgen"}
  s3: {type: Statement, by: p3, content: "Toen liepen we weg, nu blijven we zitten"}
replies:
  r1: {to: s1, by: p3, answer: rejected}
  r2: {to: s2, by: p2, answer: unanswered}
delegations:
  d1: {of: EC, head: p2, members: [], event: e2}
outcomes:
  o1: {of: e2, type: continuation_agreed}
  o2: {of: e4, type: walkout}
