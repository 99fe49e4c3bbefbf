 date 2025-06-11 [Gibraltar|GI] raakt [zijn|GI] hek kwijt

Drie jaar lang {kibbelden|e1} [ze|UK+EU] over paspoortcontroles, gisteren kwam ineens de witte rook. [Het Verenigd Koninkrijk|UK] en [de Europese Unie|EU] zijn het in [Brussel|l1] {eens geworden|e2+o1} over [Gibraltar|GI]. Het hek bij La Línea, dat in 1909 werd neergezet en onder Franco dertien jaar op slot zat, gaat weg. [Spaanse|ES] agenten zullen voortaan op het vliegveld paspoorten bekijken.

De [Spaanse|ES] minister [José Manuel Albares|p1] {sprak|a1} van "een nieuwe bladzijde". [Zijn|p1] [Britse|UK] collega [David Lammy|p2] {vloog|e3} 's ochtends nog via [Gibraltar|GI] om hoofdminister [Fabian Picardo|p3] op te halen; [die|p3] zat dus bij de laatste {ronde|e4} aan tafel. Aan de soevereiniteit wordt niet getornd, {staat|a2} in het eerste artikel.

Oppositie boos

In Londen was het gejoel niet van de lucht. Nigel Farage had het over een overgave, de Conservatieven willen de tekst eerst lezen. Ook in Madrid mort de rechtse oppositie: Vox vindt dat de zaak juist niet ver genoeg gaat.

Voor de 15.000 pendelaars verandert er het meest. Carmen Ruiz, verpleegster: 'Ik sta al 22 jaar elke ochtend veertig minuten in de rij. Ik weet niet eens wat ik met die tijd moet. Slapen, denk ik.'

Het {verdrag|e2} moet nog door drie parlementen worden goedgekeurd.
=====
entities:
  GI: {name: "Gibraltar", type: State}
  UK: {name: "Verenigd Koninkrijk", type: State}
  ES: {name: "Spanje", type: State}
  EU: {name: "Europese Unie", type: Organisation}
  p1: {name: "José Manuel Albares", type: Person}
  p2: {name: "David Lammy", type: Person}
  p3: {name: "Fabian Picardo", type: Person}
  l1: {name: "Brussel", type: Place}
offices:
  - {person: p1, office: "Minister", of: ES}
  - {person: p3, office: "hoofdminister", of: GI}
events:
  e1: {type: Negotiation, participants: [UK, EU], time: "Drie jaar lang", factuality: actual}
  e2: {type: Agreement, participants: [UK, EU], place: l1, time: "gisteren", factuality: actual}
  e3: {type: Visit, participants: [p2], place: GI, time: "'s ochtends", factuality: actual}
  e4: {type: Negotiation, participants: [UK, EU, p3], part_of: e1, place: l1, factuality: actual}
acts:
  a1: {type: Statement, by: p1, content: "een nieuwe bladzijde"}
  a2: {type: Statement, by: "het eerste artikel", content: "Aan de soevereiniteit wordt niet getornd"}
outcomes:
  o1: {of: e1, type: agreement}
