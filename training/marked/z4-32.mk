 date 2022-05-08 [Tweeënvijftig baarden|RB] en een buffet

DOHA - Er zijn vredesbesprekingen waarbij om komma's wordt gevochten, en er zijn er waarbij eerst de gastenlijst moet worden geschreven. De {onderhandelingen|e1} over [Tsjaad|TD], sinds half maart in [Doha|l1], horen tot de tweede soort. [Tweeënvijftig rebellengroepen|RB] zonden ieder [hun|RB] man; gastheer [Qatar|QA] had op de helft gerekend, en dat was aan het buffet te zien.

Vorige week kwam er orde. [De rebellen|RB] verdeelden zich in drie kampen, elk met een eigen kleur badge. [Het grootste kamp|RR], [dat van Rome|RR], {wees|d1} de bejaarde kolonel [Adoum Tahir Goukouni|p1] als voorman aan, met naast [hem|p1] de vrouw die iedereen 'la juriste' noemt: [Achta Mahamat Nour|p2]. [De militaire regering in [N'Djamena|TD]|TD] laat zich {bijstaan|d2} door liefst dertig ambtenaren, van wie minister [Chérif Abakar Saleh|p3] de {eerste viool|d2} speelt.

Rechtstreeks {praten|e2:counterfactual} [de partijen|TD+RB] niet. Het is [de [Qatarese|QA] gezant|p4], [Mubarak al-Naimi|p4], die met briefjes {loopt|e3}. [Hij|p4] kreeg half april een eerste briefje terug met goed nieuws: [N'Djamena|TD] {laat|a1} driehonderd gevangenen vrij. Het tweede beviel minder. [De rebellen|RB] {eisen|a2} dat legerleider-president [Mahamat Daoud|p5] niet aan verkiezingen meedoet; dat is voor [Saleh|p3] {vloeken in de kerk|r1}.

De {nationale dialoog|e4}, een {grote vergadering|e4} in [N'Djamena|l2] waarop alle Tsjadiërs zich zouden moeten herkennen, is om die reden van 10 mei naar een {nader te bepalen dag|o1} verschoven. Daarover was [Goukouni|p1] opgetogen. "Wie haast heeft", {sprak|s1} [hij|p1] in een hal vol koffers, "moet geen kameel kopen."

Want koffers zijn er: [een van de drie kampen|BB], [dat van de zwarte badges|BB], is vrijdag {opgestapt|o2}. "[Wij|BB] zijn hier soldaten, geen hotelgasten", luidde de {verklaring|s2}. [Al-Naimi|p4] {smeekte|s3} [hun|BB] in de vertrekhal tot zondag te wachten. De vlucht had vertraging, en dat was volgens een ober het enige {antwoord|r2} dat [hij|p4] kreeg.

[Frankrijk|FR], [de Afrikaanse Unie|AU] en [de Verenigde Naties|VN] zitten erbij en kijken ernaar: [hun|FR+AU+VN] status is die van waarnemer. Wel deed [Addis Abeba|AU] een {voorzet|s4+s5} voor een gevechtspauze van dertig dagen. [De regering|TD] is daar {voor|r4}, als [de rebellen|RB] eerst [hun|RB] stellingen in het noorden {opgeven|a3}; [die|RB] {zwijgen|r5}. In [Doha|l1] wordt intussen {doorgepraat|o3}, tweemaal daags, tussen de gebedstijden. Een {staakt-het-vuren|e5}, de eigenlijke bedoeling van het geheel, is nog door niemand op een briefje gezet.
=====
entities:
  TD: {name: Tsjaad, type: State}
  QA: {name: Qatar, type: State}
  RB: {name: Tsjadische rebellen, type: Organisation}
  RR: {name: kamp van Rome, type: Organisation}
  BB: {name: kamp van de zwarte badges, type: Organisation}
  FR: {name: Frankrijk, type: State}
  AU: {name: Afrikaanse Unie, type: Organisation}
  VN: {name: Verenigde Naties, type: Organisation}
  p1: {name: Adoum Tahir Goukouni, type: Person}
  p2: {name: Achta Mahamat Nour, type: Person}
  p3: {name: Chérif Abakar Saleh, type: Person}
  p4: {name: Mubarak al-Naimi, type: Person}
  p5: {name: Mahamat Daoud, type: Person}
  l1: {name: Doha, type: Place}
  l2: {name: N'Djamena, type: Place}
offices:
  - {person: p1, office: kolonel, of: RR}
  - {person: p3, office: minister, of: TD}
  - {person: p4, office: gezant, of: QA}
  - {person: p5, office: legerleider-president, of: TD}
events:
  e1: {type: Negotiation, label: onderhandelingen over Tsjaad in Doha, participants: [TD, RB, RR, BB], mediators: [p4], hosts: [QA], observers: [FR, AU, VN], place: l1, time: sinds half maart, factuality: actual}
  e2: {type: Negotiation, label: rechtstreeks overleg, participants: [TD, RB], factuality: counterfactual}
  e3: {type: Mediation, label: bemiddeling van Al-Naimi, participants: [TD, RB], mediators: [p4], factuality: actual}
  e4: {type: Negotiation, label: nationale dialoog, participants: [TD], place: l2, time: 10 mei, factuality: counterfactual}
  e5: {type: Agreement, label: staakt-het-vuren, participants: [TD, RB], factuality: counterfactual}
acts:
  a1: {type: Concession, by: TD, to: [RB], content: driehonderd gevangenen vrij, time: half april}
  a2: {type: Demand, by: RB, to: [TD], content: dat legerleider-president Mahamat Daoud niet aan verkiezingen meedoet}
  s1: {type: Statement, by: p1, content: moet geen kameel kopen, about: e4}
  s2: {type: Statement, by: BB, content: "Wij zijn hier soldaten, geen hotelgasten"}
  s3: {type: Proposal, by: p4, to: [BB], kind: talks, content: tot zondag te wachten, status: unanswered}
  s4: {type: Proposal, by: AU, to: [TD], kind: ceasefire, content: een gevechtspauze van dertig dagen, status: accepted}
  s5: {type: Proposal, by: AU, to: [RB], kind: ceasefire, content: een gevechtspauze van dertig dagen, status: unanswered}
  a3: {type: Demand, by: TD, to: [RB], content: eerst hun stellingen in het noorden opgeven}
replies:
  r4: {to: s4, by: TD, answer: accepted}
  r5: {to: s5, by: RB, answer: unanswered}
  r1: {to: a2, by: p3, answer: rejected}
  r2: {to: s3, by: BB, answer: unanswered}
delegations:
  d1: {of: RR, head: p1, members: [p2], event: e1}
  d2: {of: TD, head: p3, members: [], event: e1}
outcomes:
  o1: {of: e4, type: postponed}
  o2: {of: e1, type: walkout}
  o3: {of: e1, type: ongoing}
