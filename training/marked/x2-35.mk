 date 2021-06-01 [Kanaken|FN] {schuiven|e1} weer aan in [Parijs|l1]

[De onafhankelijkheidspartijen van Nieuw-Caledonië|FN] zijn op [hun|FN] stappen teruggekeerd en {nemen|e1} dinsdag toch deel aan het {beraad|e1} op Matignon. Vrijdag nog {bliezen|o1} [ze|FN] de {reis|e1:counterfactual} af uit ergernis over de samenstelling van de tafel. De [Franse|FR] minister van Overzee [Sylvain Marchetti|p1] {deed|s1} [hun|FN] kant een extra stoel cadeau. Aan het hoofd van [hun|FN] tien afgevaardigden {staat|d1} [Marie-Jo Wamytan|p2].
=====
entities:
  FN: {name: onafhankelijkheidspartijen van Nieuw-Caledonië, type: Organisation}
  FR: {name: Frankrijk, type: State}
  l1: {name: Parijs, type: Place}
  p1: {name: Sylvain Marchetti, type: Person}
  p2: {name: Marie-Jo Wamytan, type: Person}
offices:
  - {person: p1, office: minister van Overzee, of: FR}
events:
  e1: {type: Negotiation, label: beraad op Matignon, participants: [FN, FR], place: l1, time: dinsdag, factuality: actual}
acts:
  s1: {type: Concession, by: p1, to: [FN], content: "een extra stoel"}
delegations:
  d1: {of: FN, head: p2, members: [], event: e1}
outcomes:
  o1: {of: e1, type: cancelled, factuality: counterfactual}
