 date 2016-05-18 [[Mongoolse|MN] president|p1] op {staatsbezoek|e1} in [Seoel|l1]: nog geen {top|e7} met [Noord-Korea|KP]

[SEOEL|l1] - De [Mongoolse|MN] president [Batsaikhan Otgonbayar|p1] is woensdag neergestreken in [Seoel|l1] voor een driedaags {staatsbezoek|e1}. Met [zijn|p1] gastvrouw, president [Yoon Mi-kyung|p2], {dineerde|e2} [hij|p1] 's avonds in het Blauwe Huis.

Op een gezamenlijke {persconferentie|e3} vooraf zetten [de twee staatshoofden|p1+p2] de deur op een kier voor een {drielandentop|e7+a3} met [Noord-Korea|KP] in [Ulaanbaatar|l2]. [Otgonbayar|p1] had daar in maart, tijdens een {bliksembezoek|e4} aan [Pyongyang|l3], al [de leider van [de Arbeiderspartij|AP]|p3] voor {uitgenodigd|a1}. [Deze|p3] gaf toen {geen kik|r1}. [Yoon|p2] laat weten dat [ze|p2] "op sokken naar [Ulaanbaatar|l2] zou {wandelen|r2}" als het iets oplevert.

Concreet werd het wel over steenkool. [Zuid-Korea|KR] {neemt|e5} vanaf 2018 jaarlijks zes miljoen ton af, zo werd bij een {plechtigheid|e5} in aanwezigheid van [beide presidenten|p1+p2] {vastgelegd|e5}.

Het nieuwsagentschap [KCNA|KC] {waarschuwde|a2} [Mongolië|MN] later op de avond voor "een glibberig pad". Een {bezoek|e6} van een [Noord-Koreaanse|KP] minister aan [Ulaanbaatar|l2], voorzien voor juni, zou inmiddels uit de agenda zijn {gehaald|u1}. Bevestigd is dat niet.
=====
entities:
  MN: {name: Mongolië, type: State}
  KR: {name: Zuid-Korea, type: State}
  KP: {name: Noord-Korea, type: State}
  AP: {name: Arbeiderspartij, type: Organisation}
  KC: {name: KCNA, type: Organisation}
  l1: {name: Seoel, type: Place}
  l2: {name: Ulaanbaatar, type: Place}
  l3: {name: Pyongyang, type: Place}
  p1: {name: Batsaikhan Otgonbayar, type: Person}
  p2: {name: Yoon Mi-kyung, type: Person}
  p3: {name: leider van de Arbeiderspartij, type: Person}
offices:
  - {person: p1, office: president, of: MN}
  - {person: p2, office: president, of: KR}
  - {person: p3, office: leider, of: AP}
events:
  e1: {type: Visit, label: staatsbezoek aan Seoel, participants: [p1, p2], place: l1, time: woensdag, factuality: actual}
  e2: {type: Meeting, label: diner in het Blauwe Huis, participants: [p1, p2], place: l1, time: "'s avonds", factuality: actual, part_of: e1}
  e3: {type: PressConference, label: gezamenlijke persconferentie, participants: [p1, p2], place: l1, time: vooraf, factuality: actual, part_of: e1}
  e4: {type: Visit, label: bliksembezoek aan Pyongyang, participants: [p1, p3], place: l3, time: in maart, factuality: actual}
  e5: {type: Agreement, label: steenkoolcontract, participants: [KR, MN], place: l1, factuality: actual, part_of: e1}
  e6: {type: Visit, label: bezoek van een Noord-Koreaanse minister, participants: [KP], place: l2, time: voorzien voor juni, factuality: possible}
  e7: {type: Meeting, label: drielandentop, participants: [MN, KR, KP], place: l2, factuality: possible}
acts:
  a1: {type: Proposal, by: p1, to: [p3], kind: summit, content: een drielandentop met Noord-Korea in Ulaanbaatar, status: unanswered, about: e7}
  a3: {type: Proposal, by: p1, to: [p2], kind: summit, content: een drielandentop met Noord-Korea in Ulaanbaatar, status: accepted, about: e7}
  a2: {type: Warning, by: KC, to: [MN], content: een glibberig pad, time: later op de avond}
replies:
  r1: {to: a1, by: p3, answer: unanswered}
  r2: {to: a3, by: p2, answer: accepted}
outcomes:
  u1: {of: e6, type: cancelled, factuality: possible}
