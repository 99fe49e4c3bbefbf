 date 1973-09-20 Nota bij de thee

De nota die [de gezant van [Pakistan|PK]|p1], de heer [Naveed Qureshi|p1], gisteren bij [de [Afghaanse|AF] minister|p2] [Ghulam Farhadi|p2] {overhandigde|e4+s1}, telt twee alinea's. In de eerste {vraagt|s1} [Islamabad|PK] een {onderhoud|e1} van [de beide presidenten|p4+p5], in oktober, op een plaats naar keuze van [Kaboel|AF]. In de tweede wordt {ontkend|s2} dat er [Pakistaanse|PK] troepen aan de Khyberpas staan.

De heer [Farhadi|p2] las de nota tweemaal en liet thee brengen. [Zijn|p2] {antwoord|r1} luidde dat [hij|p2] een antwoord zou zenden. In regeringskringen te [Kaboel|l1] houdt men het ervoor dat het {onderhoud|e1} zal worden geweigerd, tenzij [Iran|IR], waar men vorige week in alle stilte is {wezen praten|e2}, er [zijn|IR] gewicht aan geeft.

Over dat {praten|e2} het volgende. Op 12 september landde op het vliegveld van [Meshed|l2] een toestel zonder kentekens. Er stapten drie [Afghanen|AF] uit. In een villa aan de weg naar Toes, waar des middags ook twee [Pakistani|PK] aankwamen, is onder het wakend oog van [de [Iraanse|IR] gouverneur|p3] [Bahram Zand|p3], die in beginsel niets dan tolken mocht, over de Pasjtoenen {gesproken|e2}. Een slotsom werd {niet bereikt|o1}. Men heeft voorlopig {afgesproken|e3} niet te schelden in de radio-uitzendingen, zolang het weer goed is.
=====
entities:
  PK: {name: Pakistan, type: State}
  AF: {name: Afghanistan, type: State}
  IR: {name: Iran, type: State}
  l1: {name: Kaboel, type: Place}
  l2: {name: Meshed, type: Place}
  p1: {name: Naveed Qureshi, type: Person}
  p2: {name: Ghulam Farhadi, type: Person}
  p4: {name: president van Pakistan, type: Person}
  p5: {name: president van Afghanistan, type: Person}
  p3: {name: Bahram Zand, type: Person}
offices:
  - {person: p1, office: gezant, of: PK}
  - {person: p2, office: minister, of: AF}
  - {person: p4, office: president, of: PK}
  - {person: p5, office: president, of: AF}
  - {person: p3, office: gouverneur, of: IR}
events:
  e1: {type: Meeting, label: onderhoud van de beide presidenten, participants: [p4, p5], time: in oktober, factuality: possible}
  e2: {type: Negotiation, label: gesprek bij Meshed, participants: [AF, PK], facilitators: [p3], place: l2, time: Op 12 september, factuality: actual}
  e3: {type: Agreement, label: radiobestand, participants: [AF, PK], place: l2, factuality: actual, part_of: e2}
  e4: {type: Meeting, label: overhandiging van de nota, participants: [p1, p2], place: l1, time: gisteren, factuality: actual}
acts:
  s1: {type: Proposal, by: PK, to: [AF], kind: summit, content: "een onderhoud van de beide presidenten, in oktober, op een plaats naar keuze van Kaboel", status: unanswered, about: e1}
  s2: {type: Statement, by: PK, to: [AF], content: "dat er Pakistaanse troepen aan de Khyberpas staan"}
replies:
  r1: {to: s1, by: p2, answer: unanswered}
outcomes:
  o1: {of: e2, type: partial_agreement}
