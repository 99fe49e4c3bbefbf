 date 2024-06-10 De luidsprekers van [Paju|l1]

Er hing vanochtend weer muziek boven de grens, K-pop voornamelijk, en één keer het weerbericht. [Zuid-Korea|KR] heeft zondag de luidsprekers van stal gehaald, in antwoord op driehonderd ballonnen met vuilnis uit [het noorden|KP]. De {militaire afspraak|e1} uit 2018, die dat verbood, was vorige week door [Seoul|KR] al buiten werking {gesteld|s1}.

‘Hou daarmee op’, {liet|a1} [Kim Yo-jong|p1], [de zus van leider [Kim Jong-un|p2]|p1], nog dezelfde avond omroepen, of er {volgt|a2} ‘een nieuwe soort tegenactie’. Op het ministerie van Eenwording hoorde men daar iets anders in. ‘Vergeleken met vorige keren klinkt [ze|p1] bijna hoffelijk’, {analyseert|s2} oud-onderhandelaar [Han Myung-seok|p3], die in 2007 met de [Noord-Koreanen|KP] aan {tafel|e2} zat.

De telefoon in [Panmunjom|l2] wordt sinds april 2023 niet meer opgenomen. Elke ochtend om negen uur {belt|a3} [Seoul|KR] er desondanks heen, en elke ochtend om één over negen noteert een korporaal: {geen gehoor|r1}. Een {ontmoeting|e3}, heeft president [Yoon|p4] eens {gezegd|s3}, is wat [hem|p4] betreft mogelijk, ‘maar dan moet er wel iemand komen’.
=====
entities:
  KR: {name: Zuid-Korea, type: State}
  KP: {name: Noord-Korea, type: State}
  l1: {name: Paju, type: Place}
  l2: {name: Panmunjom, type: Place}
  p1: {name: Kim Yo-jong, type: Person}
  p2: {name: Kim Jong-un, type: Person}
  p3: {name: Han Myung-seok, type: Person}
  p4: {name: Yoon, type: Person}
offices:
  - {person: p2, office: leider, of: KP}
  - {person: p3, office: oud-onderhandelaar, of: KR}
  - {person: p4, office: president, of: KR}
events:
  e1: {type: Agreement, label: militaire afspraak, participants: [KR, KP], time: "2018", factuality: actual}
  e2: {type: Negotiation, participants: [p3, KP], time: "in 2007", factuality: actual}
  e3: {type: Meeting, participants: [p4], factuality: possible}
acts:
  s1: {type: Statement, by: KR, content: "buiten werking gesteld", time: vorige week, about: e1}
  s2: {type: Statement, by: p3, content: "Vergeleken met vorige keren klinkt ze bijna hoffelijk"}
  s3: {type: Statement, by: p4, content: "maar dan moet er wel iemand komen"}
  a1: {type: Demand, by: p1, to: [KR], content: "Hou daarmee op"}
  a2: {type: Warning, by: p1, to: [KR], content: "een nieuwe soort tegenactie"}
  a3: {type: Proposal, by: KR, to: [KP], kind: talks, status: unanswered}
replies:
  r1: {to: a3, by: KP, answer: unanswered}
