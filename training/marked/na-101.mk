 date 2024-10-25 Na de olifant de poort: [Bhutan|BT] {praat|e1} met [China|CN]

Er is geen land dat minder haast heeft. Al sinds 1984 {overlegt|e1} [Bhutan|BT] met [China|CN] over [hun|BT+CN] gezamenlijke grens, en na vierentwintig {rondes|e1} {ontbreekt|o1} alleen de grens nog. De {vijfentwintigste|e5}, zo {kondigde|s1} premier [Tshering Tobgay|p1] vrijdag aan, komt er „zodra de wegen droog zijn”, in [Thimphu|l1].

Twee dalen in het noorden zou [Peking|CN] willen {ruilen|a1} tegen het plateau van Doklam. [Bhutan|BT] {zwijgt|r1} daar in het openbaar over; achterkamertjes kent [het|BT] niet. [India|IN], dat in 2017 op datzelfde plateau tien weken lang {neus aan neus|e2} stond met [Chinese|CN] soldaten, is er mordicus {tegen|s2}. [De [Bhutanese|BT] koning|p2] {bezocht|e3} [Delhi|l2] vorig najaar voor acht dagen, en minister [Tandi Dorji|p3] was toen net terug uit [Peking|l3], waar [hij|p3] als eerste [Bhutanees|BT] ooit was {ontvangen|e4}.

„[Wij|BT] zijn geen brug en ook geen muur”, {legt|s3} [Tobgay|p1] uit. Eigen ambassades hebben [beide buren|BT+CN] bij [elkaar|BT+CN] nog altijd niet. Een {voorstel|a2} daartoe uit [Peking|CN] ligt al jaren {ergens in een map|r2}.
=====
entities:
  BT: {name: Bhutan, type: State}
  CN: {name: China, type: State}
  IN: {name: India, type: State}
  l1: {name: Thimphu, type: Place}
  l2: {name: Delhi, type: Place}
  l3: {name: Peking, type: Place}
  p1: {name: Tshering Tobgay, type: Person}
  p2: {name: Bhutanese koning, type: Person}
  p3: {name: Tandi Dorji, type: Person}
offices:
  - {person: p1, office: premier, of: BT}
  - {person: p2, office: koning, of: BT}
  - {person: p3, office: minister, of: BT}
events:
  e1: {type: Negotiation, participants: [BT, CN], time: sinds 1984, factuality: actual}
  e5: {type: Negotiation, label: vijfentwintigste ronde, participants: [BT, CN], place: l1, factuality: planned, source: p1, after: e1}
  e2: {type: Conflict, participants: [IN, CN], time: "in 2017", factuality: actual}
  e3: {type: Visit, participants: [p2], place: l2, time: vorig najaar, factuality: actual}
  e4: {type: Visit, participants: [p3], place: l3, factuality: actual}
acts:
  s1: {type: Statement, by: p1, content: "zodra de wegen droog zijn", time: vrijdag}
  a1: {type: Proposal, by: CN, to: [BT], kind: territorial, content: "Twee dalen in het noorden zou Peking willen ruilen tegen het plateau van Doklam", status: unanswered, factuality: possible}
  s2: {type: Statement, by: IN, content: "mordicus tegen"}
  s3: {type: Statement, by: p1, content: "Wij zijn geen brug en ook geen muur"}
  a2: {type: Proposal, by: CN, to: [BT], kind: other, content: "Eigen ambassades", status: unanswered}
replies:
  r1: {to: a1, by: BT, answer: unanswered}
  r2: {to: a2, by: BT, answer: unanswered}
outcomes:
  o1: {of: e1, type: no_breakthrough}
