 date 2023-10-06 Weekagenda bewindspersonen Buitenlandse Zaken

Wijzigingen voorbehouden

Maandag 9 oktober
Minister [Hanneke van Ginkel|p1] {ontvangt|e1} in [Den Haag|l1] [de president van het Internationaal Strafhof|p6]. 's Middags bezoekt [zij|p1] met basisschool De Regenboog het Vredespaleis.

Dinsdag 10 oktober
[De minister|p1] {reist|e3} naar [Muscat|l2] voor de {bijeenkomst|e4} van [de EU|EU] en [de Golfsamenwerkingsraad|GCC]. In de marge: een {gesprek|e5} met [haar|p1] [Omaanse|OM] collega [Badr Albusaidi|p2]. Een {gesprek|e6} met [de [Iraanse|IR] minister|p4], in een eerdere versie van deze agenda vermeld, is {vervallen|o1}.

Woensdag 11 oktober
[De minister|p1] {spreekt|e8}, mits het programma in [Muscat|l2] niet uitloopt, in [Caïro|l3] met secretaris-generaal [Aboul Gheit|p3] van [de Arabische Liga|AL].

Donderdag 12 oktober
Algemeen overleg Europese Zaken in de Tweede Kamer, 10.00-13.00 uur (te volgen via livestream). De {lunch|e7} met [de [Surinaamse|SR] ambassadeur|p5] is {verplaatst|o2} naar een nader te bepalen datum.

Vrijdag 13 oktober
Ministerraad. Na afloop geen persmoment.

Contact voor de pers: zie de achterzijde van dit bericht. Voor privé-afspraken van bewindspersonen geldt dat deze niet worden vermeld.
=====
entities:
  EU: {name: Europese Unie, type: Organisation}
  GCC: {name: Golfsamenwerkingsraad, type: Organisation}
  AL: {name: Arabische Liga, type: Organisation}
  OM: {name: Oman, type: State}
  IR: {name: Iran, type: State}
  SR: {name: Suriname, type: State}
  p1: {name: Hanneke van Ginkel, type: Person}
  p2: {name: Badr Albusaidi, type: Person}
  p3: {name: Aboul Gheit, type: Person}
  p4: {name: Iraanse minister, type: Person}
  p5: {name: Surinaamse ambassadeur, type: Person}
  p6: {name: president van het Internationaal Strafhof, type: Person}
  l1: {name: Den Haag, type: Place}
  l2: {name: Muscat, type: Place}
  l3: {name: Caïro, type: Place}
offices:
  - {person: p2, office: minister, of: OM}
  - {person: p3, office: secretaris-generaal, of: AL}
  - {person: p4, office: minister, of: IR}
  - {person: p5, office: ambassadeur, of: SR}
events:
  e1: {type: Meeting, participants: [p1, p6], place: l1, time: Maandag 9 oktober, factuality: planned}
  e3: {type: Visit, participants: [p1], place: l2, time: Dinsdag 10 oktober, factuality: planned}
  e4: {type: Meeting, participants: [EU, GCC, p1], place: l2, time: Dinsdag 10 oktober, factuality: planned}
  e5: {type: Meeting, participants: [p1, p2], place: l2, time: Dinsdag 10 oktober, factuality: planned, part_of: e4}
  e6: {type: Meeting, participants: [p1, p4], factuality: counterfactual}
  e7: {type: Meeting, label: lunch, participants: [p1, p5], factuality: counterfactual}
  e8: {type: Meeting, participants: [p1, p3], place: l3, time: Woensdag 11 oktober, factuality: planned}
outcomes:
  o1: {of: e6, type: cancelled}
  o2: {of: e7, type: postponed}
