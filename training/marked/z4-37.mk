 date 2016-06-03 [De voormalige kolonie|AO] {wil|a1} [haar|AO] maskers terug, en nog iets

LISSABON - [Zij|p1] had een half uur gekregen en {bleef|e1+e5} drie uur. [De {bezoekster|e1}|p1], [minister van Cultuur van [Angola|AO]|p1], liet donderdag de koffie in [het [Portugese|PT] regeringspaleis|l1] koud worden en [[haar|p1] gastheer|p2] op het puntje van [zijn|p2] stoel zitten. Buiten werd geroepen om stoelen die [haar|p1] land niet bezit: een plek in de Veiligheidsraad, een in het Louvre. Binnen {ging|e5} het over maskers.

Het gaat om 412 Chokwe-maskers die in de jaren dertig naar [het moederland|PT] zijn verscheept. [De ex-kolonie|AO] {vraagt|a1} ze terug, alle 412. [De vroegere overheerser|PT] was tot dusver niet verder gekomen dan het {aanbod|s1} van een langdurig bruikleen; dat had [Luanda|AO] in maart "een belediging met verzekeringspolis" {genoemd|r1}. Gisteren {schoof|a2} [de staatssecretaris|p2] op. Zestig stuks mogen direct mee, voor de overige komt er een {commissie|s2}, met [een Braziliaanse antropologe|p3] als onpartijdige voorzitster. [De bewindsvrouw|p1] {knikte|r2}. Een handdruk {bezegelde|e2} dat.

{Uitgevochten|o1} is de zaak daarmee niet: [Lissabon|PT] {houdt vol|a3} dat elk masker apart op herkomst wordt onderzocht, en dat kan jaren vergen.

Daarna begon [de gaste|p1], tot verbazing van [[haar|p1] ambtgenoot|p2], over een heel andere zaak. In de stad loopt een strafproces tegen [de vicepresident van [haar|p1] land|p4], wegens omkoping. [Ze|p1] {wenste|a4} dat het dossier naar [Luanda|AO] gaat. [De staatssecretaris|p2] {antwoordde|r3} dat rechters in [zijn|p2] land geen bazen hebben. [Zij|p1] keek naar [haar|p1] nagels en {merkte|a5} op dat het dan wel eens stil kon worden op de bouwplaatsen waar honderdduizend [Portugezen|PT] bij [haar|p1] thuis het brood verdienen.

Een {bezoek|e3} dat [de [Portugese|PT] premier|p5] in september aan [het land|AO] zou brengen, is sindsdien {ongewis|o2}. Op [zijn|p5] kantoor {heet|s5} het dat de {reis|e3} "in voorbereiding is"; op de ambassade van [de tegenpartij|AO], dat er "nooit een {uitnodiging|s3} is verstuurd". De {persconferentie|e4} na afloop duurde vier minuten. Gevraagd of [ze|p1+p2] vrienden waren, {zeiden|s4} [de twee|p1+p2] tegelijk ja, en toen niets meer.

Het vliegtuig van vanochtend had zestig kisten aan boord.
=====
entities:
  AO: {name: Angola, type: State}
  PT: {name: Portugal, type: State}
  p1: {name: Angolese minister van Cultuur, type: Person}
  p2: {name: Portugese staatssecretaris, type: Person}
  p3: {name: Braziliaanse antropologe, type: Person}
  p4: {name: vicepresident van Angola, type: Person}
  p5: {name: Portugese premier, type: Person}
  l1: {name: regeringspaleis in Lissabon, type: Place}
offices:
  - {person: p1, office: minister van Cultuur, of: AO}
  - {person: p2, office: staatssecretaris, of: PT}
  - {person: p4, office: vicepresident, of: AO}
  - {person: p5, office: premier, of: PT}
events:
  e1: {type: Visit, label: bezoek van de minister aan Lissabon, participants: [p1], hosts: [p2], place: l1, time: donderdag, factuality: actual}
  e2: {type: Agreement, label: afspraak over zestig maskers en een commissie, participants: [p1, p2], factuality: actual, part_of: e5}
  e3: {type: Visit, label: bezoek van de premier aan Angola, participants: [p5, AO], time: in september, factuality: possible}
  e4: {type: PressConference, label: persconferentie na afloop, participants: [p1, p2], time: vier minuten, factuality: actual, part_of: e1}
  e5: {type: Meeting, label: gesprek over maskers, participants: [p1, p2], place: l1, time: drie uur, factuality: actual, part_of: e1}
acts:
  a1: {type: Demand, by: AO, to: [PT], content: "ze terug, alle 412"}
  s1: {type: Proposal, by: PT, to: [AO], kind: other, content: een langdurig bruikleen, status: rejected}
  a2: {type: Concession, by: p2, to: [AO], content: Zestig stuks mogen direct mee}
  s2: {type: Proposal, by: p2, to: [AO], kind: other, content: "een commissie, met een Braziliaanse antropologe als onpartijdige voorzitster", status: accepted}
  a3: {type: Demand, by: PT, to: [AO], content: dat elk masker apart op herkomst wordt onderzocht}
  a4: {type: Demand, by: p1, to: [PT], content: dat het dossier naar Luanda gaat}
  a5: {type: Warning, by: p1, to: [PT], content: dat het dan wel eens stil kon worden op de bouwplaatsen}
  s3: {type: Proposal, by: AO, to: [p5], kind: other, content: uitnodiging, status: proposed, factuality: counterfactual, about: e3}
  s4: {type: Statement, by: p1, content: "ja, en toen niets meer"}
  s5: {type: Statement, by: PT, content: in voorbereiding is, about: e3}
replies:
  r1: {to: s1, by: AO, answer: rejected}
  r2: {to: s2, by: p1, answer: accepted}
  r3: {to: a4, by: p2, answer: rejected}
outcomes:
  o1: {of: e5, type: partial_agreement}
  o2: {of: e3, type: unknown}
