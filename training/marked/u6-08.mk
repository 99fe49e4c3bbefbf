 date 2020-08-13 [Turks|TR] schip blijft varen, [Athene|GR] {weigert|r2} {overleg|e1}

Zolang het [Turkse|TR] onderzoeksschip Oruç Reis voor Kreta vaart, {praat|r2} [Griekenland|GR] niet. Dat zei de [Griekse|GR] minister [Lefteris Kalogeras|p1] donderdag na een {telefoongesprek|e2} van een uur met [zijn|p1] [Duitse|DE] ambtgenoot [Katrin Ahlers|p2].

[Duitsland|DE], voorzitter van [de EU|EU], had [beide landen|GR+TR] maandag {gevraagd|s1+s2} zonder voorwaarden te {overleggen|e1}. [Ankara|TR] {zei|r1} nog dezelfde dag ja. [De [Turkse|TR] president|p3] ging verder: [hij|p3] {wil|s3} alle landen rond de Middellandse Zee, ook Libië en Egypte, bijeenroepen voor een {conferentie|e3} over de verdeling van het gas.

[Kalogeras|p1] {ziet|r3} daar een poging in om tijd te winnen. [Zijn|p1] {eis|s4} is simpel: het schip naar de haven, en daarna kan er binnen een week {gepraat|e1} worden.

"Wie onze rechten aantast, zal de prijs betalen", {zei|s5} [de [Turkse|TR] president|p3] voor partijleden in Ankara. Het schip zelf vroeg intussen bij de kustwacht een verlenging van zijn ligplaats aan, die werd geweigerd: de kade is in onderhoud.
=====
entities:
  TR: {name: Turkije, type: State}
  GR: {name: Griekenland, type: State}
  DE: {name: Duitsland, type: State}
  EU: {name: Europese Unie, type: Organisation}
  p1: {name: Lefteris Kalogeras, type: Person}
  p2: {name: Katrin Ahlers, type: Person}
  p3: {name: president van Turkije, type: Person}
offices:
  - {person: p1, office: minister, of: GR}
  - {person: p2, office: ambtgenoot, of: DE}
  - {person: p3, office: president, of: TR}
events:
  e1: {type: Negotiation, label: overleg, participants: [GR, TR], factuality: possible}
  e2: {type: Meeting, label: telefoongesprek, participants: [p1, p2], time: donderdag, factuality: actual}
  e3: {type: Meeting, label: conferentie over gas, factuality: possible}
acts:
  s1: {type: Proposal, by: DE, to: [TR], kind: talks, content: "zonder voorwaarden te overleggen", status: accepted, time: maandag, about: e1}
  s2: {type: Proposal, by: DE, to: [GR], kind: talks, content: "zonder voorwaarden te overleggen", status: rejected, time: maandag, about: e1}
  s3: {type: Proposal, by: p3, kind: summit, content: "alle landen rond de Middellandse Zee, ook Libië en Egypte, bijeenroepen voor een conferentie over de verdeling van het gas", status: rejected, about: e3}
  s4: {type: Demand, by: p1, to: [TR], content: "het schip naar de haven"}
  s5: {type: Warning, by: p3, to: [GR], content: "Wie onze rechten aantast, zal de prijs betalen"}
replies:
  r1: {to: s1, by: TR, answer: accepted}
  r2: {to: s2, by: GR, answer: rejected}
  r3: {to: s3, by: p1, answer: rejected}
delegations: {}
outcomes: {}
