 date 2002-09-30 [Eritrea|ER] {slaat|r1} {uitnodiging|a1} af voor {top|e1} in [Djibouti|l1]

Regeringswoordvoerder [Yemane Tesfay|p1] heeft maandag bekendgemaakt dat [Eritrea|ER] niet {ingaat|r1} op de {invitatie|a1+a2} van [de Oost-Afrikaanse organisatie IGAD|IG] voor een {driehoeksgesprek|e1} met [Ethiopië|ET]. [Asmara|ER] vindt de gastheer, [Djibouti|DJ], partijdig.

[Ethiopië|ET] had vorige week al {ja|r2} gezegd. De {top|e1} stond gepland voor 14 oktober.
=====
entities:
  ER: {name: Eritrea, type: State}
  l1: {name: Djibouti, type: Place}
  p1: {name: Yemane Tesfay, type: Person}
  IG: {name: IGAD, type: Organisation}
  ET: {name: Ethiopië, type: State}
  DJ: {name: Djibouti, type: State}
offices:
  - {person: p1, office: Regeringswoordvoerder, of: ER}
events:
  e1: {type: Meeting, label: top Eritrea en Ethiopië, participants: [ER, ET], hosts: [DJ], place: l1, time: 14 oktober, factuality: counterfactual}
acts:
  a1: {type: Proposal, by: IG, to: [ER], kind: summit, content: een driehoeksgesprek met Ethiopië, status: rejected, about: e1}
  a2: {type: Proposal, by: IG, to: [ET], kind: summit, content: een driehoeksgesprek met Ethiopië, status: accepted, about: e1}
replies:
  r1: {to: a1, by: ER, answer: rejected}
  r2: {to: a2, by: ET, answer: accepted}
