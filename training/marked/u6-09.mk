 date 2022-06-24 [Sofia|BG] {laat|s1+r1} [Skopje|MK] toe, [Skopje|MK] houdt tekst in {beraad|r2}

[Het [Bulgaarse|BG] parlement|BG] heeft vrijdag [zijn|BG] {verzet|s1} tegen [Noord-Macedonië|MK] als kandidaat-lid van [de EU|EU] {laten varen|s1}. De afgevaardigden {stemden|r1} met 170 tegen 37 in met een {compromis|s2+s3} dat [Frankrijk|FR], de voorzitter van [de Unie|EU], had {aangedragen|s2+s3}.

In ruil {verlangt|s4} [Sofia|BG] dat de [Bulgaarse|BG] minderheid in de [Macedonische|MK] grondwet komt. Ook die {voorwaarde|s4} staat in de [Franse|FR] {tekst|s2+s3}.

De [Noord-Macedonische|MK] premier [Zoran Velkoski|p1] {hapte|r2} niet toe. "[Wij|MK] gaan dit weekend lezen en rekenen", zei [hij|p1]. [Hij|p1] wees erop dat een grondwetswijziging tachtig zetels vergt; de coalitie heeft er 62. Oppositieleider [Blagoj Stamenov|p2] {verwierp|r3} het {voorstel|s3} wel meteen en riep op tot betogingen.

[De [Franse|FR] minister voor Europa|p4] {waarschuwde|s5} dat een kans als deze "geen tien jaar meer terugkomt".

De regering in [Sofia|BG] was woensdag gevallen over de begroting. Premier [Kamen Iliev|p3] {noemde|s6} de stemming van vrijdag "het laatste nuttige dat dit parlement doet".
=====
entities:
  BG: {name: Bulgarije, type: State}
  MK: {name: Noord-Macedonië, type: State}
  EU: {name: Europese Unie, type: Organisation}
  FR: {name: Frankrijk, type: State}
  p1: {name: Zoran Velkoski, type: Person}
  p2: {name: Blagoj Stamenov, type: Person}
  p3: {name: Kamen Iliev, type: Person}
  p4: {name: Franse minister voor Europa, type: Person}
offices:
  - {person: p1, office: premier, of: MK}
  - {person: p2, office: Oppositieleider, of: MK}
  - {person: p3, office: Premier, of: BG}
  - {person: p4, office: minister voor Europa, of: FR}
events: {}
acts:
  s1: {type: Concession, by: BG, to: [MK], content: "zijn verzet tegen Noord-Macedonië als kandidaat-lid van de EU", time: vrijdag}
  s2: {type: Proposal, by: FR, to: [BG], kind: other, content: "een compromis dat Frankrijk, de voorzitter van de Unie, had aangedragen", status: accepted}
  s3: {type: Proposal, by: FR, to: [MK], kind: other, content: "een compromis dat Frankrijk, de voorzitter van de Unie, had aangedragen", status: unanswered}
  s4: {type: Demand, by: BG, to: [MK], content: "dat de Bulgaarse minderheid in de Macedonische grondwet komt"}
  s5: {type: Warning, by: p4, to: [MK], content: "dat een kans als deze \"geen tien jaar meer terugkomt\""}
  s6: {type: Statement, by: p3, content: "het laatste nuttige dat dit parlement doet"}
replies:
  r1: {to: s2, by: BG, answer: accepted}
  r2: {to: s3, by: MK, answer: unanswered}
  r3: {to: s3, by: p2, answer: rejected}
delegations: {}
outcomes: {}
