 date 1993-08-19 Kort telefonisch bericht

OSLO - Buiten medeweten van vrijwel iedereen zouden vertegenwoordigers van [Israël|IL] en [de PLO|PL] sinds januari in [Noorwegen|l1] {bijeenkomen|e1}. Dat schrijft het persbureau NTB. [Het [Noorse|NW] ministerie|NW] {zegt|s2} "van niets te weten"; in [Tunis|PL] {noemt|s3} men het bericht "verzonnen".
=====
entities:
  IL: {name: Israël, type: State}
  PL: {name: PLO, type: Organisation}
  NW: {name: Noorwegen, type: State}
  l1: {name: Noorwegen, type: Place}
events:
  e1: {type: Negotiation, participants: [IL, PL], place: l1, time: sinds januari, factuality: possible, source: het persbureau NTB}
acts:
  s2: {type: Statement, by: NW, content: "van niets te weten", about: e1}
  s3: {type: Statement, by: PL, content: verzonnen, about: e1}
