 date 2012-10-15 "Mindanao krijgt een bladzijde vrede"

MANILLA - Vijftien jaar en tweeëndertig {rondes|e1} duurde het, maar maandag hebben [de [Filipijnse|PH] regering|PH] en [het Moro Islamitisch Bevrijdingsfront|MILF] in [Malacañang|l1] een {raamwerkakkoord|e2+o1} ondertekend. In het zuiden komt een autonome regio, [de strijders|MILF] {leveren|a1} stapsgewijs [hun|MILF] wapens in.

De {pennenvoerders|e2} waren professor [Corazon Batungbakal|p1], {hoofd van het regeringspanel|d1}, en [Ustadz Omar Macarimbang|p2] van [de tegenpartij|MILF]. Tussen [hen|p1+p2] in stond [Dato Hashim Kamaruddin|p3], [de [Maleisische|MY] {facilitator|e3}|p3]; de eer dat [hij|p3] [beide kanten|PH+MILF] elf jaar lang in [Kuala Lumpur|l2] bij de les {hield|e3}, viel [hem|p3] van alle sprekers te beurt. De naleving zal worden gewaarborgd door [een Internationale Contactgroep|ICG], met daarin [Turkije|TR], [Japan|JP] en vier hulporganisaties.

[Een afsplitsing|BIFF] van [het front|MILF] {wees|s2} het {stuk|e2} direct af en {zwoer|a2} door te vechten. Ook [de christelijke burgemeester van Zamboanga|p4] {zet de hakken in het zand|a3}: [zij|p4] {wil|a3} dat [haar|p4] stad buiten het gebied blijft. "Een {kader|e2} is nog geen schilderij", {temperde|s1} [Batungbakal|p1] de stemming. Over politie en belastingen moet nog worden {onderhandeld|e4+o2}, vanaf 7 november.
=====
entities:
  PH: {name: Filipijnen, type: State}
  MILF: {name: Moro Islamitisch Bevrijdingsfront, type: Organisation}
  BIFF: {name: afsplitsing van het MILF, type: Organisation}
  MY: {name: Maleisië, type: State}
  TR: {name: Turkije, type: State}
  JP: {name: Japan, type: State}
  ICG: {name: Internationale Contactgroep, type: Organisation}
  p1: {name: Corazon Batungbakal, type: Person}
  p2: {name: Ustadz Omar Macarimbang, type: Person}
  p3: {name: Dato Hashim Kamaruddin, type: Person}
  p4: {name: burgemeester van Zamboanga, type: Person}
  l1: {name: Malacañang, type: Place}
  l2: {name: Kuala Lumpur, type: Place}
offices:
  - {person: p1, office: hoofd van het regeringspanel, of: PH}
  - {person: p3, office: facilitator, of: MY}
events:
  e1: {type: Negotiation, label: tweeëndertig rondes, participants: [PH, MILF], facilitators: [p3], place: l2, time: Vijftien jaar, factuality: actual}
  e2: {type: Agreement, label: raamwerkakkoord voor Mindanao, participants: [PH, MILF, p1, p2], guarantors: [ICG, TR, JP], observers: [p3], place: l1, time: maandag, factuality: actual}
  e3: {type: Mediation, label: Maleisische facilitering, participants: [PH, MILF], mediators: [p3, MY], place: l2, time: elf jaar lang, factuality: actual}
  e4: {type: Negotiation, label: vervolg over politie en belastingen, participants: [PH, MILF], time: vanaf 7 november, factuality: planned, after: e1}
acts:
  a1: {type: Concession, by: MILF, to: [PH], content: stapsgewijs hun wapens in}
  a2: {type: Warning, by: BIFF, content: door te vechten}
  a3: {type: Demand, by: p4, content: dat haar stad buiten het gebied blijft}
  s1: {type: Statement, by: p1, content: Een kader is nog geen schilderij, about: e2}
  s2: {type: Statement, by: BIFF, content: wees het stuk direct af, about: e2}
replies: {}
delegations:
  d1: {of: PH, head: p1, members: [], event: e1}
outcomes:
  o1: {of: e1, type: agreement}
  o2: {of: e1, type: continuation_agreed}
