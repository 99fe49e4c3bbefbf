 date 2021-11-18 Brief vanuit het bos

Kuźnica, donderdag. Beste allen, jullie vroegen of er nu eigenlijk gepraat wordt. Ja en nee. [Angela Merkel|p1] heeft maandag een klein uur met [Aleksandr Loekasjenko|p2] {gebeld|e1}, wat vijftien maanden lang geen [Europese|EU] leider had gedaan, en gisteren nog een keer. [Poetin|p3] had het [haar|p1] aan de {telefoon|e2} zelf aangeraden, hoor je hier.

[Minsk|BY] beweert dat er wat {uitgekomen|e3} is: [Duitsland|DE] zou tweeduizend mensen overnemen, [Wit-Rusland|BY] de overige vijfduizend naar huis brengen. In [Berlijn|DE] {ontkent|s1} men dat met kracht. „Er is geen {deal|e3}”, {schreef|s2} minister [Seehofer|p4], die vandaag in [Warschau|l1] bij [zijn|p4] [Poolse|PL] collega {zat|e4}.

De [Polen|PL] zijn woest dat [ze|PL] er niet bij zijn geroepen. [Hun|PL] president, [Andrzej Duda|p5], {liet|s3} uit Montenegro weten zich aan niets gebonden te achten wat over [Polens|PL] hoofd wordt geregeld.

Ondertussen, en dat is geen gerucht, staat er in Minsk een toestel van Iraqi Airways warm te draaien. [Bagdad|IQ] {haalt|r1} vandaag 430 mensen terug, op {aandringen|a2} van [Brussel|EU]. Ze hebben mijn sokken nog. Groet, P.
=====
entities:
  EU: {name: EU, type: Organisation}
  BY: {name: Wit-Rusland, type: State}
  DE: {name: Duitsland, type: State}
  PL: {name: Polen, type: State}
  IQ: {name: Irak, type: State}
  l1: {name: Warschau, type: Place}
  p1: {name: Angela Merkel, type: Person}
  p2: {name: Aleksandr Loekasjenko, type: Person}
  p3: {name: Poetin, type: Person}
  p4: {name: Seehofer, type: Person}
  p5: {name: Andrzej Duda, type: Person}
offices:
  - {person: p4, office: minister, of: DE}
  - {person: p5, office: president, of: PL}
events:
  e1: {type: Meeting, label: telefoongesprek, participants: [p1, p2], time: maandag, factuality: actual}
  e2: {type: Meeting, label: telefoongesprek, participants: [p1, p3], factuality: actual}
  e3: {type: Agreement, participants: [DE, BY], factuality: counterfactual, source: BY}
  e4: {type: Meeting, participants: [p4, PL], place: l1, time: vandaag, factuality: actual}
acts:
  s1: {type: Statement, by: DE, content: "ontkent men dat met kracht", about: e3}
  s2: {type: Statement, by: p4, content: "Er is geen deal", about: e3}
  s3: {type: Statement, by: p5, content: "zich aan niets gebonden te achten wat over Polens hoofd wordt geregeld"}
  
  a2: {type: Demand, by: EU, to: [IQ], content: "430 mensen terug"}
replies:
  r1: {to: a2, by: IQ, answer: accepted}
