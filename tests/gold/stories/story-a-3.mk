 date 2023-03-20 [Doha|l1]: {ronde|e1} {zonder resultaat|o1}

De {onderhandelingen|e1} over Noord-[Tsjaad|TD] zijn vorige week {zonder bestand|o1} afgelopen. Dat meldt de openbare omroep. Volgens een bron bij de regering hebben minister [M.A. Youssouf|p1] en de woordvoerder van [het FNR|FR], [zijn|p1] broer, [elkaar|p1+p2] op de slotavond wel degelijk {gesproken|e2}, "een halfuur, onder vier ogen".

[Qatar|QA] wil op 18 april {verdergaan|e3}, ditmaal in [Lomé|l2]. [Togo|TG] stelt een zaal ter beschikking. Dezelfde dag {vergadert|e4} [de Afrikaanse Unie|AU] in [Addis Abeba|l3] over sancties.

[De rebellen|FR] {waarschuwen|s6} dat [ze|FR] bij sancties niet komen.
=====
entities:
  TD: {name: Tsjaad, type: State}
  FR: {name: Front voor Nationale Redding, type: Organisation}
  QA: {name: Qatar, type: State}
  TG: {name: Togo, type: State}
  AU: {name: Afrikaanse Unie, type: Organisation}
  p1: {name: Mahamat Abdelkerim Youssouf, type: Person}
  p2: {name: Idriss Youssouf, type: Person}
  l1: {name: Doha, type: Place}
  l2: {name: Lomé, type: Place}
  l3: {name: Addis Abeba, type: Place}
events:
  e1: {type: Negotiation, time: vorige week, place: l1, factuality: actual}
  e2: {type: Meeting, participants: [p1, p2], time: op de slotavond, factuality: possible, source: een bron bij de regering}
  e3: {type: Negotiation, participants: [TD, FR], hosts: [TG], place: l2, time: op 18 april, factuality: planned, after: e1}
  e4: {type: Meeting, participants: [AU], place: l3, time: Dezelfde dag, factuality: planned}
acts:
  s6: {type: Warning, by: FR, content: dat ze bij sancties niet komen, about: e3}
outcomes:
  o1: {of: e1, type: no_breakthrough}
