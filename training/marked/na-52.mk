 date 2022-11-03 [Pretoria|l1]: wapens {zwijgen|o1} in [Tigray|l2]

[PRETORIA|l1] (ANP/AP) - Precies twee jaar nadat in [Tigray|l2] de {oorlog|e1} uitbrak, hebben [de [Ethiopische|ET] regering|ET] en [het Volksbevrijdingsfront [TPLF|TG]|TG] woensdag in [Zuid-Afrika|ZA] een „permanente beëindiging van de vijandelijkheden” {getekend|e2}. Tien dagen, twee keer verlengd, waren daarvoor nodig.

Voor [Addis Abeba|ET] {zette|d1} [Redwan Hussein|p1], [de veiligheidsadviseur van premier [Abiy|p2]|p1], [zijn|p1] naam onder het stuk, voor [Tigray|TG] deed [Getachew Reda|p3] het. Van [diens|p3] {ploeg|d2} maakten ook generaal [Tsadkan|p4] en [Assefa Abraha|p5] deel uit.

De leiding van de {gesprekken|e3} was in handen van drie oudgedienden die daartoe door [de Afrikaanse Unie|AU] waren aangezocht: [Olusegun Obasanjo|p6], [Uhuru Kenyatta|p7] en [Phumzile Mlambo-Ngcuka|p8]. Als waarnemers traden op [de VN|VN], [Igad|IG] en [de VS|US].

[Tigray|TG] {levert|a1} binnen dertig dagen [zijn|TG] zware wapens in; [Addis Abeba|ET] {laat|a2} voedsel toe. [Eritrea|ER], dat meevocht, komt in de tekst niet voor en {zweeg|r1}, toen [Obasanjo|p6] [het|ER] gisteravond {opriep|a3} te vertrekken.
=====
entities:
  ET: {name: Ethiopië, type: State}
  TG: {name: TPLF, type: Organisation}
  ZA: {name: Zuid-Afrika, type: State}
  AU: {name: Afrikaanse Unie, type: Organisation}
  VN: {name: VN, type: Organisation}
  IG: {name: Igad, type: Organisation}
  US: {name: Verenigde Staten, type: State}
  ER: {name: Eritrea, type: State}
  l1: {name: Pretoria, type: Place}
  l2: {name: Tigray, type: Place}
  p1: {name: Redwan Hussein, type: Person}
  p2: {name: Abiy, type: Person}
  p3: {name: Getachew Reda, type: Person}
  p4: {name: Tsadkan, type: Person}
  p5: {name: Assefa Abraha, type: Person}
  p6: {name: Olusegun Obasanjo, type: Person}
  p7: {name: Uhuru Kenyatta, type: Person}
  p8: {name: Phumzile Mlambo-Ngcuka, type: Person}
offices:
  - {person: p1, office: veiligheidsadviseur, of: ET}
  - {person: p2, office: premier, of: ET}
  - {person: p4, office: generaal, of: TG}
events:
  e1: {type: Conflict, participants: [ET, TG], place: l2, factuality: actual}
  e2: {type: Agreement, label: beëindiging van de vijandelijkheden, participants: [ET, TG], mediators: [AU, p6, p7, p8], observers: [VN, IG, US], place: l1, time: woensdag, factuality: actual, part_of: e3}
  e3: {type: Negotiation, participants: [ET, TG], mediators: [AU, p6, p7, p8],  observers: [VN, IG, US], place: l1, time: Tien dagen, factuality: actual}
acts:
  a1: {type: Concession, by: TG, to: [ET], content: "binnen dertig dagen zijn zware wapens in"}
  a2: {type: Concession, by: ET, to: [TG], content: "voedsel toe"}
  a3: {type: Demand, by: p6, to: [ER], content: "te vertrekken", time: gisteravond}
replies:
  r1: {to: a3, by: ER, answer: unanswered}
delegations:
  d1: {of: ET, head: p1, members: [], event: e3}
  d2: {of: TG, head: p3, members: [p4, p5], event: e3}
outcomes:
  o1: {of: e3, type: ceasefire}
