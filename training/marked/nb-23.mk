 date 2024-12-06 Kaas, koeien en kilometers: wat de {Mercosurdeal|e1} betekent

[MONTEVIDEO|l1] - [Ursula|p1] had [haar|p1] mooiste blauw aangetrokken. Commissievoorzitter [Von der Leyen|p1] {zette|e1} vrijdag met [de presidenten van [Brazilië|BR], [Argentinië|AR], [Uruguay|UY] en [Paraguay|PY]|BR+AR+UY+PY] een streep onder 25 jaar {onderhandelen|e2}. Als alle [EU|EU]-lidstaten instemmen, ontstaat er een vrijhandelszone van 700 miljoen mensen.

Zover is het nog lang niet. [Frankrijk|FR] {noemt|a1} de tekst "in deze staat onaanvaardbaar", [Polen|PL] {sluit|a2} zich daarbij aan. [Duitsland|DE] en [Spanje|ES] {dringen|a3+a5} juist aan op haast. [Nederland|NL] {houdt|a4} [zijn|NL] kruit droog.

Wie verdient eraan?

Autobouwers, om te beginnen. Op een auto uit Wolfsburg wordt nu 35 procent geheven aan de grens, over vijftien jaar is dat nul. Ook wijn, olijfolie en geneesmiddelen worden ginds goedkoper. FrieslandCampina ziet kansen voor Goudse kaas, al geldt daarvoor een quotum van 30.000 ton. Aan de andere kant mag 99.000 ton rundvlees met korting onze kant op komen: grofweg anderhalve biefstuk per Europeaan per jaar.

"Voor ons is het een klap, geen doodsteek", zegt vleesveehouder Marleen Timmerman uit Zelhem. Ze heeft 140 Blondes d'Aquitaine en een brief van de bank.
=====
entities:
  BR: {name: "Brazilië", type: State}
  AR: {name: "Argentinië", type: State}
  UY: {name: "Uruguay", type: State}
  PY: {name: "Paraguay", type: State}
  FR: {name: "Frankrijk", type: State}
  PL: {name: "Polen", type: State}
  DE: {name: "Duitsland", type: State}
  ES: {name: "Spanje", type: State}
  NL: {name: "Nederland", type: State}
  p1: {name: "Ursula von der Leyen", type: Person}
  EU: {name: "Europese Unie", type: Organisation}
  l1: {name: "Montevideo", type: Place}
offices:
  - {person: p1, office: "Commissievoorzitter", of: EU}
events:
  e1: {type: Agreement, participants: [EU, p1, BR, AR, UY, PY], place: l1, time: "vrijdag", factuality: actual}
  e2: {type: Negotiation, participants: [EU, BR, AR, UY, PY], time: "25 jaar", factuality: actual}
acts:
  a5: {type: Demand, by: ES, content: "haast"}
  a1: {type: Statement, by: FR, content: "in deze staat onaanvaardbaar"}
  a2: {type: Statement, by: PL, content: "sluit zich daarbij aan"}
  a3: {type: Demand, by: DE, content: "haast"}
  a4: {type: Statement, by: NL, content: "houdt zijn kruit droog"}
