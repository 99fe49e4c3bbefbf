 date 2012-09-10 Radioflits, 23 uur

[De VN|VN] {bepleit|a1+a2} een veilige vaarroute over de Nijl voor hulpgoederen. [Zuid-Soedan|SS] {zegt|r1} ja, [de rebellen van Upper Nile|RE] {zeggen|r2} ook ja, {mits|a3} de boten een witte vlag voeren.
=====
entities:
  VN: {name: VN, type: Organisation}
  SS: {name: Zuid-Soedan, type: State}
  RE: {name: rebellen van Upper Nile, type: Organisation}
acts:
  a1: {type: Proposal, by: VN, to: [SS], kind: humanitarian_corridor, content: "een veilige vaarroute over de Nijl voor hulpgoederen", status: accepted}
  a2: {type: Proposal, by: VN, to: [RE], kind: humanitarian_corridor, content: "een veilige vaarroute over de Nijl voor hulpgoederen", status: accepted}
  a3: {type: Demand, by: RE, to: [VN], content: "de boten een witte vlag voeren"}
replies:
  r1: {to: a1, by: SS, answer: accepted}
  r2: {to: a2, by: RE, answer: accepted}
