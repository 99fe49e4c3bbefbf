 date 2022-06-17 [Fiji|FJ] {schuift|u1} {visoverleg|e1} met [Tonga|TO] op de lange baan

Het {beraad|e1} over de tonijnquota dat maandag in [Suva|l1] zou beginnen, gaat {voorlopig niet door|u1}. [Fiji|FJ] {zegt|a1} meer tijd nodig te hebben om cijfers te verzamelen. In [Nuku'alofa|TO] wordt dat argument smalend ontvangen: volgens minister [Sione Vaipulu|p1] zijn de cijfers al sinds Kerstmis bekend. [Hij|p1] liet {vallen|a2} dat de vergunningen van [Fijische|FJ] schepen "niet eeuwig geldig" zijn. Een andere dag is niet afgesproken.
=====
entities:
  FJ: {name: Fiji, type: State}
  TO: {name: Tonga, type: State}
  l1: {name: Suva, type: Place}
  p1: {name: Sione Vaipulu, type: Person}
offices:
  - {person: p1, office: minister, of: TO}
events:
  e1: {type: Negotiation, label: visoverleg Fiji en Tonga, participants: [FJ, TO], place: l1, time: maandag, factuality: counterfactual}
acts:
  a1: {type: Statement, by: FJ, content: meer tijd nodig te hebben om cijfers te verzamelen, about: e1}
  a2: {type: Warning, by: p1, to: [FJ], content: "dat de vergunningen van Fijische schepen \"niet eeuwig geldig\" zijn"}
outcomes:
  u1: {of: e1, type: postponed, factuality: counterfactual}
