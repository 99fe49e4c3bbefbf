 date 2021-04-15 Op [Djerba|m2] {slaande deuren|o4}, in [Sirte|m4] een {handdruk|e6}

Twee tafels, één dinsdag, twee uitkomsten. Op [Djerba|m2] {stapte|o4} [Nadjat Boechagoer|u4] na nog geen twee uur op bij het {overleg|e3} over de [Libische|LY] olie. Achthonderd kilometer oostelijker, in [Sirte|m4], {vergaderden|e4} tien officieren van [beide partijen|RN+RC], en die {werden|e6+o5} het eens over de heropening van de kustweg, te beginnen met de auto's.

Wat ging er mis? [De Regering van Nationale Eenheid|RN] ([RNE|RN]) wilde het eerst over gevangenen hebben en pas daarna over [Ras Lanoef|m3]. Dat {voorstel|s13} van minister [Omar Al-Gheryani|u2] {noemde|r7} [Boechagoer|u4], [de onderhandelaarster van [de Barqa-raad|RC]|u4], "een valkuil met een kleedje erover". Zondag had [Tripoli|RN] bij wijze van gebaar 22 mensen {vrijgelaten|s14}. [De raad|RC] telde er 19.

[VN|VN]-gezant [Zammit|u3] bleef achter met de naambordjes. "[Ik|u3] heb al eens langer op een visser gewacht", {zei|s15} [de Maltees|u3], die nu een derde {ronde|e5} {voorstelt|s16+s17}, na het Suikerfeest, in [Tunis|m7]. [De RNE|RN] {zegde toe|r8}. [De mensen uit het oosten|RC] {houden het in beraad|r9}.

Vanuit een kliniek in Amman liet [Osman Al-Gheryani|u1], [de voorzitter van [de raad|RC]|u1], weten dat [hij|u1] herstelt en dat [[zijn|u1] neef|u2] "een betere oliehandelaar dan onderhandelaar" {is|s18}. [De Arabische Liga|AL] {riep|s19} [de twee kampen|RN+RC] op "de weg van [Sirte|m4] te volgen".

Of die weg echt opengaat, moet blijken. Volgens mijnenruimers liggen er langs de eerste dertig kilometer nog vierhonderd explosieven, en één kameel die niet van zijn plaats wil.
=====
entities:
  LY: {name: Libië, type: State}
  RN: {name: Regering van Nationale Eenheid, type: Organisation}
  RC: {name: Raad van Cyrenaica, type: Organisation}
  VN: {name: Verenigde Naties, type: Organisation}
  AL: {name: Arabische Liga, type: Organisation}
  u1: {name: Othman al-Gheriani, type: Person}
  u2: {name: Omar al-Gheriani, type: Person}
  u3: {name: Carmelo Zammit, type: Person}
  u4: {name: Najat Boushagour, type: Person}
  m2: {name: Djerba, type: Place}
  m3: {name: Ras Lanoef, type: Place}
  m4: {name: Sirte, type: Place}
  m7: {name: Tunis, type: Place}
offices:
  - {person: u2, office: minister, of: RN}
  - {person: u4, office: onderhandelaarster, of: RC}
  - {person: u3, office: gezant, of: VN}
  - {person: u1, office: voorzitter, of: RC}
events:
  e3: {type: Negotiation, participants: [RN, RC], place: m2, time: dinsdag, factuality: actual}
  e4: {type: Meeting, participants: [RN, RC], place: m4, time: dinsdag, factuality: actual}
  e6: {type: Agreement, participants: [RN, RC], place: m4, time: dinsdag, factuality: actual, part_of: e4}
  e5: {type: Negotiation, participants: [RN, RC], place: m7, time: na het Suikerfeest, factuality: possible, after: e3}
acts:
  s13: {type: Proposal, by: u2, to: [RC], kind: other, content: het eerst over gevangenen hebben en pas daarna over Ras Lanoef, status: rejected, about: e3}
  s14: {type: Concession, by: RN, to: [RC], content: 22 mensen, time: Zondag}
  s15: {type: Statement, by: u3, content: Ik heb al eens langer op een visser gewacht}
  s16: {type: Proposal, by: u3, to: [RN], kind: talks, content: "een derde ronde voorstelt, na het Suikerfeest, in Tunis", status: accepted, about: e5}
  s17: {type: Proposal, by: u3, to: [RC], kind: talks, content: "een derde ronde voorstelt, na het Suikerfeest, in Tunis", status: unanswered, about: e5}
  s18: {type: Statement, by: u1, content: "een betere oliehandelaar dan onderhandelaar"}
  s19: {type: Demand, by: AL, to: [RN, RC], content: de weg van Sirte te volgen}
replies:
  r7: {to: s13, by: u4, answer: rejected}
  r8: {to: s16, by: RN, answer: accepted}
  r9: {to: s17, by: RC, answer: unanswered}
outcomes:
  o4: {of: e3, type: walkout}
  o5: {of: e4, type: agreement}
