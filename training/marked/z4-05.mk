 date 2023-11-02 IJsbrekers en ijzige woorden: [de Arctische Raad|AC] kraakt verder

TROMSØ - Wie de hoogste diplomaten van de poolstaten woensdag door de sneeuw naar [het congrescentrum van [Tromsø|l1]|l2] zag ploeteren, zag meteen hoe de zaken ervoor staan. [Zeven|AC7] arriveerden er in één bus. [De achtste|p1] kwam te voet.

[Die achtste|p1], [de gezant van [het Kremlin|RU]|p1], heeft [zijn|p1] collega's anderhalf jaar niet gesproken. Sinds [Rusland|RU] [Oekraïne|UA] {binnenviel|e1}, {boycotten|s1} [de andere leden|AC7] elke {vergadering|e2:counterfactual} waar [Moskou|RU] aan tafel zit. Dat [hij|p1] nu was uitgenodigd, dankte [hij|p1] aan [de gastvrouw|p2]: [de [Noorse|NOR] poolambassadeur|p2], [Solveig Brattland|p2], had wekenlang {telefoontjes|e7} gepleegd, eerst met [de weigeraars|AC7], daarna met [de geweigerde|p1]. "[Ik|p2] ben geen {bemiddelaar|e3:counterfactual}", {zei|s2} [zij|p2] er streng bij. "[Ik|p2] schenk de koffie."

De koffie werkte een ochtend lang. [Men|AC] {sprak|e4} over walrussen, vrachtroutes en de ontdooiende bodem van Jakoetië, en kwam tot een {akkoordje|e5+o3}: meetgegevens over methaan zullen weer worden uitgewisseld, voor het eerst sinds 2022.

Na de lunch sloeg het weer om. [De [Russische|RU] diplomaat|p1] {legde|s3} een papier op tafel waarin de kustwachten van [alle acht|AC] gezamenlijk zouden gaan oefenen in de Barentszzee. [De vertegenwoordigster van [Canada|CA]|p3] {lachte|r1}, naar eigen zeggen 'van schrik'. Namens [de Zweden|SE] klonk het dat [men|SE] {eerst wilde zien|a1} dat de raketten van de poolcirkel verdwijnen. In de wandelgang had [de gezant|p1] [de [Canadese|CA]|p3] al {gepolst|s5} over het schrappen van een [Moskouse|RU] ijsbreker van de sanctielijst, een kwestie van tien seconden en één woord: "{Nee|r2}". Na het [Zweedse|SE] antwoord klapte [de man uit [Moskou|RU]|p1] [zijn|p1] map dicht en {liep|o1} naar buiten, opnieuw te voet.

[Brattland|p2] bleef achter met [zeven staten|AC7] en een lege stoel. [Zij|p2] {liet optekenen|s4} dat het ochtendwerk overeind blijft en dat de methaangegevens ook zonder slotfoto gedeeld worden. Of [de Russen|RU] dat ook zo zien, {bleef onduidelijk|o2}. Een {ontmoeting van ministers|e6}, door [Noorwegen|NOR] pas nog voor mei {aangekondigd|e6:planned}, staat weer op losse schroeven.

Op de terugweg wilde de bus niet starten. [De Finse afgezant|p4], van huis uit ingenieur, kroop onder de motorkap. Tegen vieren reed [het gezelschap|AC7] weg. Bij de rotonde passeerden [ze|AC7] [een man met een map onder de arm|p1]. Niemand stopte.
=====
entities:
  AC: {name: Arctische Raad, type: Organisation}
  AC7: {name: zeven andere poolstaten, type: Organisation}
  RU: {name: Rusland, type: State}
  UA: {name: Oekraïne, type: State}
  NOR: {name: Noorwegen, type: State}
  CA: {name: Canada, type: State}
  SE: {name: Zweden, type: State}
  p1: {name: Russische gezant, type: Person}
  p2: {name: Solveig Brattland, type: Person}
  p3: {name: vertegenwoordigster van Canada, type: Person}
  p4: {name: Finse afgezant, type: Person}
  l1: {name: Tromsø, type: Place}
  l2: {name: congrescentrum van Tromsø, type: Place}
offices:
  - {person: p1, office: gezant, of: RU}
  - {person: p2, office: poolambassadeur, of: NOR}
  - {person: p3, office: vertegenwoordigster, of: CA}
events:
  e1: {type: Conflict, label: Russische inval in Oekraïne, participants: [RU, UA], factuality: actual}
  e2: {type: Meeting, label: vergaderingen met Moskou, participants: [AC7, RU], factuality: counterfactual}
  e3: {type: Mediation, label: bemiddeling door Brattland, mediators: [p2], factuality: counterfactual, source: p2}
  e4: {type: Meeting, label: bijeenkomst poolstaten in Tromsø, participants: [RU, AC7, p1, p3, p4, CA, SE], hosts: [p2], place: l2, time: woensdag, factuality: actual}
  e7: {type: Meeting, label: telefoontjes vooraf, participants: [p2, AC7, p1], time: wekenlang, factuality: actual}
  e5: {type: Agreement, label: uitwisseling methaangegevens, participants: [RU, AC7], factuality: actual, part_of: e4}
  e6: {type: Meeting, label: ontmoeting van ministers in mei, participants: [AC], hosts: [NOR], time: mei, factuality: possible}
acts:
  s1: {type: Statement, by: AC7, to: [RU], content: elke vergadering waar Moskou aan tafel zit, about: e2}
  s2: {type: Statement, by: p2, content: Ik ben geen bemiddelaar}
  s3: {type: Proposal, by: p1, to: [AC7], kind: other, content: de kustwachten van alle acht gezamenlijk zouden gaan oefenen in de Barentszzee, status: rejected}
  a1: {type: Demand, by: SE, to: [RU], content: dat de raketten van de poolcirkel verdwijnen}
  s4: {type: Statement, by: p2, content: dat het ochtendwerk overeind blijft, about: e5}
  s5: {type: Proposal, by: p1, to: [p3], kind: sanctions_relief, content: het schrappen van een Moskouse ijsbreker van de sanctielijst, status: rejected}
replies:
  r2: {to: s5, by: p3, answer: rejected}
  r1: {to: s3, by: p3, answer: rejected}
outcomes:
  o1: {of: e4, type: walkout}
  o3: {of: e4, type: partial_agreement}
  o2: {of: e5, type: unknown}
