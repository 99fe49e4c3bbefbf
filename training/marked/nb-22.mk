 date 2025-03-13 Klaar, maar niet {getekend|e1}

JEREVAN/BAKOE - Zeventien artikelen, acht A4'tjes, nul openstaande punten. [Armenië|AM] en [Azerbeidzjan|AZ] {zeggen|a1+a2} het allebei: de tekst van [hun|AM+AZ] {vredesverdrag|e1} is {af|e2+o1}. Met de {handtekening|e1} heeft [Bakoe|AZ] alleen geen haast.

President [Ilham Aliyev|p1] {wil|a3} eerst dat [Armenië|AM] [zijn|AM] grondwet aanpast, omdat daarin volgens [hem|p1] nog een claim op Karabach schuilt. Ook {moet|a4} [de Minskgroep van [de OVSE|OV]|MG] opgedoekt. Dat laatste is voor [Jerevan|AM] {geen probleem|r2}. Over de grondwet {beslissen|r1} de [Armeense|AM] kiezers, en pas in 2027, {zegt|a5} premier [Nikol Pasjinjan|p2]. [Hij|p2] {stelde|s1} donderdag voor dat [de twee|p1+p2] er in [Abu Dhabi|l1] onder vier ogen over komen {praten|e3}. [Azerbeidzjan|AZ] {buigt|r3} zich daar nog over.

Dertig jaar

De eerste {oorlog|e5} om Nagorno-Karabach kostte tussen 1988 en 1994 dertigduizend levens. In 2020 heroverde [Azerbeidzjan|AZ] in 44 dagen een groot deel van het gebied; [Moskou|RU] bracht toen in één nacht een {bestand|e4} tot stand. In september 2023 was het na één etmaal voorbij: meer dan honderdduizend Armeniërs vertrokken in een stoet auto's over de Latsjinweg. In Stepanakert, nu Khankendi, zijn de straatnaambordjes vervangen. Een bakker uit Martakert verkoopt zijn jingalov hats tegenwoordig in een bushokje bij Abovjan.
=====
entities:
  AM: {name: "Armenië", type: State}
  AZ: {name: "Azerbeidzjan", type: State}
  RU: {name: "Rusland", type: State}
  OV: {name: "OVSE", type: Organisation}
  MG: {name: "Minskgroep", type: Organisation}
  p1: {name: "Ilham Aliyev", type: Person}
  p2: {name: "Nikol Pasjinjan", type: Person}
  l1: {name: "Abu Dhabi", type: Place}
offices:
  - {person: p1, office: "President", of: AZ}
  - {person: p2, office: "premier", of: AM}
events:
  e1: {type: Agreement, participants: [AM, AZ], factuality: planned}
  e2: {type: Negotiation, participants: [AM, AZ], factuality: actual}
  e3: {type: Meeting, participants: [p1, p2], place: l1, factuality: possible}
  e4: {type: Agreement, participants: [AM, AZ], mediators: [RU], time: "In 2020", factuality: actual}
  e5: {type: Conflict, participants: [AM, AZ], time: "tussen 1988 en 1994", factuality: actual}
acts:
  a5: {type: Statement, by: p2, content: "Over de grondwet beslissen de Armeense kiezers, en pas in 2027"}
  a1: {type: Statement, by: AM, content: "de tekst van hun vredesverdrag is af"}
  a2: {type: Statement, by: AZ, content: "de tekst van hun vredesverdrag is af"}
  a3: {type: Demand, by: p1, to: [AM], content: "Armenië zijn grondwet aanpast"}
  a4: {type: Demand, by: p1, to: [AM], content: "moet de Minskgroep van de OVSE opgedoekt"}
  s1: {type: Proposal, by: p2, to: [AZ], kind: talks, content: "de twee er in Abu Dhabi onder vier ogen over komen praten", status: unanswered}
replies:
  r1: {to: a3, by: p2, answer: unanswered}
  r2: {to: a4, by: AM, answer: accepted}
  r3: {to: s1, by: AZ, answer: unanswered}
outcomes:
  o1: {of: e2, type: agreement}
