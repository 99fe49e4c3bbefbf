 date 2004-05-06 Een nacht in [Batoemi|l1]: [Abasjidze|p1] vertrekt met [Ivanov|p2] naar Moskou

Om tien voor één 's nachts ging in [Batoemi|l1], aan de [Georgische|GE] Zwarte Zeekust, het licht aan in een hangar. [Aslan Abasjidze|p1], sinds 1991 heerser van [Adzjarië|AJ], liep met [zijn|p1] zoon Giorgi de trap op van een [Russisch|RU] regeringsvliegtuig. Naast [hem|p1] [Igor Ivanov|p2], [secretaris van de [Russische|RU] Veiligheidsraad|p2], die zes uur eerder was {geland|e1}.

Wat er in die uren is besproken, weten weinigen. Vast staat dat [Ivanov|p2] in de zomerresidentie tot elf uur onder vier ogen met [Abasjidze|p1] {sprak|e2} en drie keer de gang op liep om met president [Saakasjvili|p3] te {bellen|e3}. [Die|p3] had 's middags via de televisie een {aanbod|a1} gedaan: wie vrijwillig gaat, wordt niet vervolgd. 'Dat {nam|r1} [hij|p1] aan, zonder het met zoveel woorden te zeggen', {aldus|a2} een [Russische|RU] diplomaat.

Nog op zondag had [de Adzjaar|p1] de bruggen over de Tsjoloki laten opblazen. Het {ultimatum|a3} van [Tbilisi|GE], ontwapening binnen tien dagen, was van diezelfde avond. Een {missie|e4} van [de secretaris-generaal van [de Raad van Europa|RE]|p4], [Walter Schwimmbacher|p4], {kwam|o1} in maart al niet verder dan een lunch met forel.

Donderdagochtend dansten er mensen op de boulevard. [Saakasjvili|p3] {arriveerde|e5} om vier uur, waste [zijn|p3] gezicht in zee en {beloofde|a4} [Moskou|RU] dat de basis van het twaalfde legerkorps in [Batoemi|l1] 'met rust' wordt gelaten.

De dolfijnenshow gaat in juni weer open.
=====
entities:
  GE: {name: Georgië, type: State}
  AJ: {name: Adzjarië, type: State}
  RU: {name: Rusland, type: State}
  RE: {name: Raad van Europa, type: Organisation}
  p1: {name: Aslan Abasjidze, type: Person}
  p2: {name: Igor Ivanov, type: Person}
  p3: {name: Saakasjvili, type: Person}
  p4: {name: Walter Schwimmbacher, type: Person}
  l1: {name: Batoemi, type: Place}
offices:
  - {person: p1, office: heerser, of: AJ}
  - {person: p2, office: secretaris van de Veiligheidsraad, of: RU}
  - {person: p3, office: president, of: GE}
  - {person: p4, office: secretaris-generaal, of: RE}
events:
  e1: {type: Visit, participants: [p2], place: l1, factuality: actual}
  e2: {type: Negotiation, label: gesprek onder vier ogen, participants: [p2, p1], time: tot elf uur, factuality: actual, part_of: e1}
  e3: {type: Meeting, label: telefoongesprekken, participants: [p2, p3], factuality: actual}
  e4: {type: Visit, participants: [p4], place: l1, time: in maart, factuality: actual}
  e5: {type: Visit, participants: [p3], place: l1, time: om vier uur, factuality: actual}
acts:
  a1: {type: Proposal, by: p3, to: [p1], kind: guarantee, content: "wie vrijwillig gaat, wordt niet vervolgd", status: accepted, time: "'s middags"}
  a2: {type: Statement, by: een Russische diplomaat, content: "Dat nam hij aan, zonder het met zoveel woorden te zeggen"}
  a3: {type: Demand, by: GE, to: [p1], content: ontwapening binnen tien dagen}
  a4: {type: Concession, by: p3, to: [RU], content: dat de basis van het twaalfde legerkorps in Batoemi 'met rust' wordt gelaten}
replies:
  r1: {to: a1, by: p1, answer: accepted}
outcomes:
  o1: {of: e4, type: no_breakthrough}
