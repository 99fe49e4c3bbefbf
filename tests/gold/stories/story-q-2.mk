 date 2021-09-23 Thee zonder suiker

Van onze correspondent in [Tasjkent|l1]

Wie in de gang van hotel Ozoda drie keer per uur dezelfde man met dezelfde groene map ziet lopen, ziet [Noerlan Ospanov|p3]. In de map zit [zijn|p3] {voorstel|s3+s4}: de sluis van [Golovnoj|l9] acht uur per dag open, met waarnemers van [de Shanghaigroep|SO] bij de schuiven. Sinds dinsdag {praten|e1} [Kirgiezen|KG] en [Tadzjieken|TJ] hier onder [zijn|p3] leiding, en sinds dinsdag loopt [hij|p3].

[Bakit Sidikov|p1], [de minister uit [Bisjkek|KG]|p1], {stemde|r2} woensdag met de acht uur in. [[Zijn|p1] tegenspeler uit [Doesjanbe|TJ]|p2] {wil eerst|r3} de president raadplegen. [Die tegenspeler|p2] heet [Farrukh Karimzoda|p2]; tot de nieuwe namenwet was dat [Karimov|p2]. Een rivier, {zegt|s5} [hij|p2], "is geen ladder die je aan de buren uitleent".

Het weekblad Zjetisoe schreef dat [de twee|p1+p2] [elkaar|p1+p2] op 28 augustus al in [Almaty|l4] hebben {ontmoet|e2}, achter de rug van [Ospanov|p3] om. "[Ik|p1] was die dag op de bruiloft van [mijn|p1] zus", {zegt|s6} [Sidikov|p1]. [Karimzoda|p2] roert in een glas waar niets te roeren valt.

[De [Kirgizische|KG] delegatie|KG] eet om zeven uur, [de [Tadzjiekse|TJ]|TJ] om acht uur. De kok noemt dat de enige regeling die tot nu toe werkt. De {gesprekken|e1} {duren|o1} nog tot vrijdag.

Beneden onderhandelen twee tapijthandelaren over een partij uit Margilan. Zij zijn voor het avondeten klaar, met een handdruk en een voorschot.
=====
entities:
  KG: {name: Kirgizië, type: State}
  TJ: {name: Tadzjikistan, type: State}
  SO: {name: Shanghai-samenwerkingsorganisatie, type: Organisation}
  l9: {name: Golovnoj, type: Place}
  p1: {name: Bakyt Sydykov, type: Person}
  p2: {name: Farroech Karimov, type: Person}
  p3: {name: Nurlan Ospanov, type: Person}
  l1: {name: Tasjkent, type: Place}
  l4: {name: Almaty, type: Place}
offices:
  - {person: p1, office: minister, of: KG}
events:
  e1: {type: Negotiation, participants: [KG, TJ], mediators: [p3], place: l1, time: Sinds dinsdag, factuality: actual}
  e2: {type: Meeting, participants: [p1, p2], place: l4, time: op 28 augustus, factuality: possible, source: Het weekblad Zjetisoe}
acts:
  s3: {type: Proposal, by: p3, to: [KG], kind: other, content: "de sluis van Golovnoj acht uur per dag open, met waarnemers van de Shanghaigroep bij de schuiven", status: accepted, about: e1}
  s4: {type: Proposal, by: p3, to: [TJ], kind: other, content: "de sluis van Golovnoj acht uur per dag open, met waarnemers van de Shanghaigroep bij de schuiven", status: unanswered, about: e1}
  s5: {type: Statement, by: p2, content: is geen ladder die je aan de buren uitleent}
  s6: {type: Statement, by: p1, content: Ik was die dag op de bruiloft van mijn zus, about: e2}
replies:
  r2: {to: s3, by: p1, answer: accepted}
  r3: {to: s4, by: p2, answer: unanswered}
outcomes:
  o1: {of: e1, type: ongoing}
