 date 2013-07-26 [Lesotho|LS] {wijst|r1} {waterplan|a1} [Botswana|BW] niet af

Een pijpleiding van 700 kilometer, dat is wat [Botswana|BW] donderdag in [Maseru|l1] {op tafel legde|a1}. [Lesotho|LS] hoorde het {voorstel|a1} welwillend aan en zal er na de verkiezingen op {reageren|r1}. [Zuid-Afrika|ZA], waar de buis doorheen moet, zat als derde bij het {gesprek|e1}.
=====
entities:
  LS: {name: Lesotho, type: State}
  BW: {name: Botswana, type: State}
  ZA: {name: Zuid-Afrika, type: State}
  l1: {name: Maseru, type: Place}
events:
  e1: {type: Meeting, label: gesprek over de pijpleiding, participants: [LS, BW, ZA], place: l1, time: donderdag, factuality: actual}
acts:
  a1: {type: Proposal, by: BW, to: [LS], kind: other, content: Een pijpleiding van 700 kilometer, status: unanswered}
replies:
  r1: {to: a1, by: LS, answer: unanswered}
