 date 2025-01-14 {Gevangenenruil|e1} [Jemen|YE] {van de baan|o1}

[MASQAT|l1] (AFP) - De {ruil|e1} van 320 krijgsgevangenen tussen [de [Jemenitische|YE] regering|YE] en [de Houthi's|HO], voorzien voor woensdag, is voor onbepaalde tijd {uitgesteld|o1}. In [Masqat|l1] werden [beide kampen|YE+HO] het na een week {praten|e2} onder {bemiddeling|e3} van [Oman|OM] {niet eens|o2} over de laatste veertig namen. Het Rode Kruis had de vliegtuigen al klaarstaan. Voor de kust van Hodeida werd maandag opnieuw een tanker beschoten.
=====
entities:
  YE: {name: Jemen, type: State}
  HO: {name: Houthi's, type: Organisation}
  OM: {name: Oman, type: State}
  l1: {name: Masqat, type: Place}
events:
  e1: {type: Agreement, label: gevangenenruil, participants: [YE, HO], time: woensdag, factuality: counterfactual}
  e2: {type: Negotiation, participants: [YE, HO], mediators: [OM], place: l1, time: een week, factuality: actual}
  e3: {type: Mediation, participants: [YE, HO], mediators: [OM], place: l1, factuality: actual}
outcomes:
  o1: {of: e1, type: postponed}
  o2: {of: e2, type: no_breakthrough}
