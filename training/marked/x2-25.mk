 date 2018-07-19 [Zweden|SE] wil hulpcorridor naar [Hodeida|l1]

[Zweden|SE] {dringt|s1+s3} bij [de strijdende partijen in Jemen|SA+HO] aan op een veilige strook van zes kilometer naar de haven van [Hodeida|l1], waarlangs graan en vaccins het binnenland kunnen bereiken. [De [Saudische|SA] coalitie|SA] {stemt toe|r1}, mits [de Houthi's|HO] de mijnen {ruimen|a1}. [Die|HO] {doen|r2} het idee af als "een oprijlaan voor tanks". [VN|VN]-coördinatrice [Liv Hedström|p1] {vreest|s2} voor een half miljoen mensen.
=====
entities:
  SE: {name: Zweden, type: State}
  l1: {name: Hodeida, type: Place}
  SA: {name: Saudi-Arabië, type: State}
  HO: {name: Houthi's, type: Organisation}
  VN: {name: Verenigde Naties, type: Organisation}
  p1: {name: Liv Hedström, type: Person}
offices:
  - {person: p1, office: coördinatrice, of: VN}
events: {}
acts:
  s1: {type: Proposal, by: SE, to: [SA], kind: humanitarian_corridor, content: "een veilige strook van zes kilometer naar de haven van Hodeida", status: accepted}
  s3: {type: Proposal, by: SE, to: [HO], kind: humanitarian_corridor, content: "een veilige strook van zes kilometer naar de haven van Hodeida", status: rejected}
  a1: {type: Demand, by: SA, to: [HO], content: "de mijnen ruimen"}
  s2: {type: Warning, by: p1, content: "voor een half miljoen mensen"}
replies:
  r1: {to: s1, by: SA, answer: accepted}
  r2: {to: s3, by: HO, answer: rejected}
