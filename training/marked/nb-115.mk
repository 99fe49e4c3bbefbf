 date 2023-11-14 [Vlaams Parlement|VP] debatteert over {samenwerkingsakkoord|e1} met [Quebec|QC]

BRUSSEL (Belga) - De commissie Buitenlands Beleid van [het Vlaams Parlement|VP] heeft dinsdag ingestemd met het {akkoord|e1} dat [Vlaanderen|VL] in mei met [Quebec|QC] {sloot|e1}. Vooruit onthield zich. "[Wij|VL] hebben nu een {tekst|e1} over ahornsiroop, maar niet over asbest", zei Annick Lambrecht. Asbest uit [Quebec|QC] lag decennialang op daken in Kapelle-op-den-Bos.

Minister-president [Jan Jambon|p1] (N-VA) {bevestigde|a1} dat [hij|p1] in april opnieuw naar [Montréal|l1] {trekt|e2}. Dan volgt mogelijk ook een {onderhoud|e3} met premier [François Legault|p2], die [hem|p1] vorige keer wegens een sneeuwstorm niet kon {ontvangen|e4}. "[We|p1+p2] hebben toen maar {gebeld|e5}", aldus [Jambon|p1], "[hij|p2] in [zijn|p2] garage, [ik|p1] in een brasserie."

De commissie boog zich verder over de vraag waarom het [Vlaamse|VL] huis in Wenen al sinds de zomer geen directeur heeft. Er waren negentien kandidaten, van wie er zes opdaagden en drie Duits spraken. De procedure wordt overgedaan. Ook werd gemeld dat de verwarming in Pretoria stuk is; vervangstukken zijn besteld. Vergelijkende cijfers over de verkoop van Belgisch bier in Japan konden nog niet worden gegeven.
=====
entities:
  QC: {name: "Quebec", type: State}
  VL: {name: "Vlaanderen", type: State}
  VP: {name: "Vlaams Parlement", type: Organisation}
  p1: {name: "Jan Jambon", type: Person}
  p2: {name: "François Legault", type: Person}
  l1: {name: "Montréal", type: Place}
offices:
  - {person: p1, office: "Minister-president", of: VL}
  - {person: p2, office: "premier", of: QC}
events:
  e1: {type: Agreement, participants: [VL, QC], time: "in mei", factuality: actual}
  e2: {type: Visit, participants: [p1], place: l1, time: "in april", factuality: planned}
  e3: {type: Meeting, participants: [p1, p2], part_of: e2, factuality: possible}
  e4: {type: Meeting, participants: [p2, p1], factuality: counterfactual}
  e5: {type: Meeting, participants: [p1, p2], factuality: actual}
acts:
  a1: {type: Statement, by: p1, content: "hij in april opnieuw naar Montréal trekt"}
