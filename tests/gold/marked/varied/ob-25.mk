 date 2020-06-16 BREEKBAAR NIEUWS

14.50 uur - [Noord-Korea|KP] heeft het verbindingskantoor in [Kaesong|l1] opgeblazen. Het gebouw was sinds 2018 de plek waar [beide Korea's|KP+KR] dagelijks {vergaderden|e1}, al stond het sinds januari leeg wegens corona.

[Zuid-Korea|KR] had maandag nog {aangeboden|a1} twee {gezanten|d1} te {sturen|e2+d1}, onder wie veiligheidsadviseur [Chung Eui-yong|p1]. [Kim Yo-jong|p2], [zus van de leider|p2], {noemde|r1} dat {plan|a1} "tactloos en sinister".

In [Seoul|KR] zit de veiligheidsraad bijeen. [Het Blauwe Huis|KR] {waarschuwt|a2} dat [het|KR] op elke nieuwe provocatie "krachtig" zal antwoorden.
=====
entities:
  KP: {name: Noord-Korea, type: State}
  KR: {name: Zuid-Korea, type: State}
  l1: {name: Kaesong, type: Place}
  p1: {name: Chung Eui-yong, type: Person}
  p2: {name: Kim Yo-jong, type: Person}
offices:
  - {person: p1, office: veiligheidsadviseur, of: KR}
events:
  e1: {type: Meeting, participants: [KP, KR], place: l1, time: sinds 2018, factuality: actual}
  e2: {type: Visit, participants: [p1], hosts: [KP], factuality: counterfactual}
acts:
  a1: {type: Proposal, by: KR, to: [KP], kind: talks, content: "twee gezanten te sturen", status: rejected, time: maandag}
  a2: {type: Warning, by: KR, to: [KP], content: "dat het op elke nieuwe provocatie \"krachtig\" zal antwoorden"}
replies:
  r1: {to: a1, by: p2, answer: rejected}
delegations:
  d1: {of: KR, members: [p1], event: e2}
