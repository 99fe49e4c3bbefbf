 date 2025-10 In [kasteel Senningen|l1] leerden [Servië|SER] en [Kosovo|KOS] weer zwijgen, en dan {praten|e1}

[Luxemburg|LUX] is klein genoeg om niemand bang te maken. Dat is misschien de reden waarom uitgerekend daar, in [het kasteel van Senningen|l1], [Servië|SER] en [Kosovo|KOS] elkaar vorige week weer {in de ogen|e1} keken.

De {dialoog|e1} stond onder leiding van [EU|EUR]-gezante [Aivo Lind-Sørensen|p1], [een Deense die twintig jaar bij de Navo werkte|p1]. [Het groothertogdom|LUX] zorgde voor bedden en forel. '[Wij|LUX] bemiddelen niet, [wij|LUX] dekken de tafel', {zei|e3} premier [Luc Frieden|p2] bij aankomst tegen de pers. [Nederland|NED] en [België|BEL] zaten als waarnemers achterin.

{Namens|d1} [Belgrado|SER] kwam [Petar Đurović|p3], geflankeerd door [zijn|p3] adjuncte [Milica Tasić|p4]. [Pristina|KOS] had vicepremier [Besnik Hoti|p5] {gestuurd|d2}, alleen. Waarom alleen? Omdat [Pristina|KOS] niet te veel wilde laten zien, denken ze in [Brussel|EUR].

Wat op tafel lag

[Hoti|p5] {vroeg|e4} dat [Servië|SER] de kentekenplaten van [Kosovo|KOS] erkent. [Đurović|p3] was daartoe {bereid|e6+r4}, zei [hij|p3], {mits|e5} er eindelijk een gemeenschap van [Servische|SER] gemeenten komt. [Lind-Sørensen|p1] {schoof|s1+s2} daarop een {ontwerpverdrag|e12} over energie naar voren. [Servië|SER] {aanvaardde|r1} de {tekst|s1+s2}, [Kosovo|KOS] {niet|r2}. [De Verenigde Staten|VER], die er niet bij waren, {boden|s3+s4} per brief aan om voor elk akkoord garant te staan. Daar {ging|r3+r5} [geen van beide delegaties|SER+KOS] op in.

Vrijdagnacht, na een {telefoontje|e7} tussen [Lind-Sørensen|p1] en president [Aleksandar Vučić|p6], {deed|e8} [Belgrado|SER] een onverwachte {toegeving|e8}: de extra legerpatrouilles langs de grens verdwijnen. Zou het nu dan toch lukken? Zaterdagmiddag wist iedereen het antwoord. Er kwam {geen handtekening|o1}, geen slotverklaring, geen foto.

[De [EU|EUR]-gezante|p1] {nodigde|s5+s6} [beide landen|SER+KOS] uit voor een nieuwe {sessie|e9} in [Maastricht|l2], in november. [Belgrado|SER] {zegde|r6} toe. [Pristina|KOS] wil eerst de verkiezingen afwachten en geeft voorlopig {geen uitsluitsel|r7}. [Hoti|p5] zou volgens de krant Koha intussen in [Wenen|l3] met [Tasić|p4] hebben {afgesproken|e10}. [Zijn|p5] kabinet {noemt|a1} dat bericht verzonnen.

'Wie in november wegblijft, krijgt er geen tweede kans bij', {waarschuwde|e11} [Lind-Sørensen|p1].
=====
entities:
  p1: {name: Aivo Lind-Sørensen, type: Person}
  p2: {name: Luc Frieden, type: Person}
  p3: {name: Petar Đurović, type: Person}
  p4: {name: Milica Tasić, type: Person}
  p5: {name: Besnik Hoti, type: Person}
  p6: {name: Aleksandar Vučić, type: Person}
  SER: {name: Servië, type: State}
  KOS: {name: Kosovo, type: State}
  LUX: {name: Luxemburg, type: State}
  NED: {name: Nederland, type: State}
  BEL: {name: België, type: State}
  VER: {name: Verenigde Staten, type: State}
  EUR: {name: Europese Unie, type: Organisation}
  l1: {name: Senningen, type: Place}
  l2: {name: Maastricht, type: Place}
  l3: {name: Wenen, type: Place}
offices:
  - {person: p1, office: gezante, of: EUR}
  - {person: p2, office: premier, of: LUX}
  - {person: p5, office: vicepremier, of: KOS}
  - {person: p6, office: president, of: SER}
  - {person: p4, office: adjuncte, of: SER}
events:
  e1: {type: Negotiation, label: dialoog Servië-Kosovo in Senningen, participants: [SER, KOS], mediators: [p1], place: l1, time: vorige week, factuality: actual, hosts: [LUX], observers: [NED, BEL]}
  e7: {type: Meeting, label: telefoontje Lind-Sørensen-Vučić, participants: [p1, p6], time: Vrijdagnacht, factuality: actual, part_of: e1}
  e9: {type: Negotiation, label: nieuwe sessie in Maastricht, participants: [SER, KOS], mediators: [p1], place: l2, time: in november, factuality: possible, after: e1}
  e10: {type: Meeting, label: vermeende afspraak Hoti-Tasić in Wenen, participants: [p5, p4], place: l3, time: intussen, factuality: possible}
  e12: {type: Agreement, participants: [SER, KOS], factuality: possible}
acts:
  e3: {type: Statement, by: p2, time: bij aankomst, content: 'Wij bemiddelen niet, wij dekken de tafel'}
  e4: {type: Demand, by: p5, to: [SER], content: Servië de kentekenplaten van Kosovo erkent}
  e5: {type: Demand, by: p3, to: [KOS], content: er eindelijk een gemeenschap van Servische gemeenten komt}
  e6: {type: Concession, by: p3, to: [KOS], content: Servië de kentekenplaten van Kosovo erkent}
  e8: {type: Concession, by: SER, time: Vrijdagnacht, to: [KOS], content: de extra legerpatrouilles langs de grens verdwijnen}
  e11: {type: Warning, by: p1, to: [SER, KOS], content: 'Wie in november wegblijft, krijgt er geen tweede kans bij'}
  s1: {type: Proposal, by: p1, to: [SER], kind: treaty, content: een ontwerpverdrag over energie, status: accepted}
  s2: {type: Proposal, by: p1, to: [KOS], kind: treaty, content: een ontwerpverdrag over energie, status: rejected}
  s3: {type: Proposal, by: VER, to: [SER], kind: guarantee, status: unanswered, content: voor elk akkoord garant te staan}
  s4: {type: Proposal, by: VER, to: [KOS], kind: guarantee, status: unanswered, content: voor elk akkoord garant te staan}
  s5: {type: Proposal, by: p1, to: [SER], kind: talks, content: een nieuwe sessie in Maastricht, status: accepted}
  s6: {type: Proposal, by: p1, to: [KOS], kind: talks, content: een nieuwe sessie in Maastricht, status: unanswered}
  a1: {type: Statement, by: Zijn kabinet, content: dat bericht verzonnen}
replies:
  r1: {to: s1, by: SER, answer: accepted}
  r2: {to: s2, by: KOS, answer: rejected}
  r3: {to: s3, by: SER, answer: unanswered}
  r4: {to: e4, by: p3, answer: accepted}
  r5: {to: s4, by: KOS, answer: unanswered}
  r6: {to: s5, by: SER, answer: accepted}
  r7: {to: s6, by: KOS, answer: unanswered}
delegations:
  d1: {of: SER, head: p3, members: [p4], event: e1}
  d2: {of: KOS, head: p5, members: [], event: e1}
outcomes:
  o1: {of: e1, type: no_breakthrough}
