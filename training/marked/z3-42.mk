 date 2017-06-01 Eilandtwist: [Gabon|GA] {geeft|r1} niet thuis

LIBREVILLE - Over het eilandje Mbanié is nog niets beslist. Op een {topontmoeting|e1} in [São Tomé|l1] {schotelde|a1} [Equatoriaal-Guinea|GQ] [zijn buur|GA] een deling in tweeën voor. [Gabon|GA] liet het {aanbod|a1} {onbeantwoord|r1}. De [Gabonese|GA] {afvaardiging|d1}, onder aanvoering van [Paulin Mbina|p1], reisde zonder commentaar naar huis. "Wie te lang kauwt, verslikt zich," {gaf|a2} [de [Equatoriaal-Guinese|GQ] ambassadeur|p2] [hem|p1] mee.
=====
entities:
  p2: {name: ambassadeur van Equatoriaal-Guinea, type: Person}
  GA: {name: Gabon, type: State}
  l1: {name: São Tomé, type: Place}
  GQ: {name: Equatoriaal-Guinea, type: State}
  p1: {name: Paulin Mbina, type: Person}
events:
  e1: {type: Meeting, label: topontmoeting in São Tomé, participants: [GA, GQ], place: l1, factuality: actual}
acts:
  a2: {type: Warning, by: p2, to: [p1], content: "Wie te lang kauwt, verslikt zich"}
  a1: {type: Proposal, by: GQ, to: [GA], kind: territorial, content: "een deling in tweeën", status: unanswered}
replies:
  r1: {to: a1, by: GA, answer: unanswered}
delegations:
  d1: {of: GA, head: p1, members: [], event: e1}
offices:
  - {person: p2, office: ambassadeur, of: GQ}
