 date 2016-03-30 [Taliban|TB] {laten|r1} [Kabul|AF] wachten

[De [Afghaanse|AF] regering|AF] had [de Taliban|TB] voor Nowruz een {bestand|s1} van tien dagen {in het vooruitzicht gesteld|s1}. De nieuwjaarsfeesten zijn voorbij; een antwoord is {uitgebleven|r1}. [De Vredesraad|HP] overweegt nu een groep geestelijken naar [Quetta|l1] te {zenden|e1+d1}.
=====
entities:
  AF: {name: Afghanistan, type: State}
  TB: {name: Taliban, type: Organisation}
  HP: {name: Vredesraad, type: Organisation}
  l1: {name: Quetta, type: Place}
events:
  e1: {type: Visit, participants: [HP], place: l1, factuality: possible}
acts:
  s1: {type: Proposal, by: AF, to: [TB], kind: ceasefire, content: "een bestand van tien dagen", status: unanswered}
replies:
  r1: {to: s1, by: TB, answer: unanswered}
delegations:
  d1: {of: HP, head: null, members: [], event: e1}
