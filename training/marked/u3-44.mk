 date 2021-10-16 [ASEAN|AS] {weert|s1} juntaleider [Myanmar|MM] van {top|e1}

[De leider van de militaire junta in [Myanmar|MM]|p1], generaal [Min Aung Hlaing|p1], {mag niet|s1} naar de {top|e1} van [ASEAN|AS] op 26 oktober. Dat hebben de ministers van Buitenlandse Zaken van [de tien landen|AS] vrijdagavond in een {spoedberaad|e2} via video {besloten|s1}.

In [zijn|p1] plaats wordt een "niet-politieke vertegenwoordiger" {uitgenodigd|s2}. [Brunei|BN], dit jaar voorzitter, {meldt|s3} dat er "onvoldoende vooruitgang" is met het vijfpuntenplan van april. [De junta|MM] {beloofde|s4} toen het geweld te stoppen en een gezant van [ASEAN|AS] toe te laten.

[Die gezant|p2], de [Bruneise|BN] onderminister [Erywan Yusof|p2], {wilde|s5} oud-regeringsleider [Aung San Suu Kyi|p3] ontmoeten. [De militairen|MM] {verboden|r1} dat. [Erywan|p2] {zegde|o1} daarop [zijn|p2] {bezoek|e3} van vorige week af.

[Myanmar|MM] is "uiterst {teleurgesteld|s6}". Volgens een woordvoerder zitten [de Verenigde Staten|US] en [de Europese Unie|EU] achter het besluit. [Singapore|SG], [Maleisië|MY], [Indonesië|ID] en [de Filipijnen|PH] hadden op de maatregel {aangedrongen|s7+s10+s11+s12}; Cambodja en Laos waren aanvankelijk tegen.

[VN|VN]-gezant [Christine Schraner Burgener|p4] {noemt|s8} de stap belangrijk. "[Ik|p4] had in juli nog een brief aan [de generaal|p1] {geschreven|s9} met het verzoek om een gesprek. Het bleef {stil|r2}."

[De militairen|MM] pleegden op 1 februari een staatsgreep. Sindsdien zijn meer dan duizend burgers gedood.
=====
entities:
  AS: {name: ASEAN, type: Organisation}
  MM: {name: Myanmar, type: State}
  BN: {name: Brunei, type: State}
  US: {name: Verenigde Staten, type: State}
  EU: {name: Europese Unie, type: Organisation}
  SG: {name: Singapore, type: State}
  MY: {name: Maleisië, type: State}
  ID: {name: Indonesië, type: State}
  PH: {name: Filipijnen, type: State}
  VN: {name: Verenigde Naties, type: Organisation}
  p1: {name: Min Aung Hlaing, type: Person}
  p2: {name: Erywan Yusof, type: Person}
  p3: {name: Aung San Suu Kyi, type: Person}
  p4: {name: Christine Schraner Burgener, type: Person}
offices:
  - {person: p1, office: generaal, of: MM}
  - {person: p2, office: onderminister, of: BN}
  - {person: p2, office: gezant, of: AS}
  - {person: p3, office: oud-regeringsleider, of: MM}
  - {person: p4, office: gezant, of: VN}
  - {person: p1, office: leider van de militaire junta, of: MM}
events:
  e1: {type: Meeting, label: top van ASEAN, participants: [AS], time: op 26 oktober, factuality: planned}
  e2: {type: Meeting, label: spoedberaad, participants: [AS], time: vrijdagavond, factuality: actual}
  e3: {type: Visit, label: bezoek van Erywan, participants: [p2], time: vorige week, factuality: counterfactual}
acts:
  s1: {type: Statement, by: AS, to: [MM], content: "mag niet naar de top van ASEAN", time: vrijdagavond}
  s2: {type: Proposal, by: AS, to: [MM], kind: summit, content: "een \"niet-politieke vertegenwoordiger\"", status: proposed, about: e1}
  s3: {type: Statement, by: BN, to: [MM], content: "onvoldoende vooruitgang"}
  s4: {type: Concession, by: MM, to: [AS], content: "het geweld te stoppen en een gezant van ASEAN toe te laten"}
  s5: {type: Demand, by: p2, to: [MM], content: "oud-regeringsleider Aung San Suu Kyi ontmoeten"}
  s6: {type: Statement, by: MM, content: "uiterst teleurgesteld"}
  s7: {type: Demand, by: SG, content: "de maatregel"}
  s10: {type: Demand, by: MY, content: "de maatregel"}
  s11: {type: Demand, by: ID, content: "de maatregel"}
  s12: {type: Demand, by: PH, content: "de maatregel"}
  s8: {type: Statement, by: p4, content: "belangrijk"}
  s9: {type: Demand, by: p4, to: [p1], content: "een gesprek", time: in juli}
replies:
  r1: {to: s5, by: MM, answer: rejected}
  r2: {to: s9, by: p1, answer: unanswered}
outcomes:
  o1: {of: e3, type: cancelled}
