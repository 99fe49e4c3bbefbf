 date 2024-01-01 [Ethiopië|ET] krijgt haventje van [Somaliland|SL], [Somalië|SO] briest

ADDIS ABEBA (dpa) - [Ethiopië|ET] mag vijftig jaar lang gebruik maken van een strook kust in [Somaliland|SL]. Premier [Abiy Ahmed|p1] en president [Muse Bihi|p2] van [de afgescheiden regio|SL] hebben daar maandag een {memorandum|e1} over {getekend|e1}. [Bihi|p2] {zei|a1} erbij dat [Ethiopië|ET] in ruil [Somaliland|SL] gaat {erkennen|c1}, als eerste land ter wereld. In [Addis Abeba|ET] {wil|a2} men dat niet bevestigen: er zou slechts 'een grondige beoordeling' komen.

[Mogadishu|SO] {riep|a3} dinsdag [zijn|SO] ambassadeur terug en {verklaarde|a4} de {overeenkomst|e1} 'nietig'. President [Hassan Sheikh Mohamud|p3] {vloog|e2} halsoverkop naar [Asmara|l1] en {toog|e3} daarna naar [Caïro|l2]. [De Arabische Liga|AL] {koos|a5} [zijn|p3] kant.

Nog maar drie dagen eerder, op 29 december, waren [Bihi|p2] en [Mohamud|p3] in [Djibouti|l3] {overeengekomen|e5} het {overleg|e4}, dat sinds 2020 stillag, te hervatten. President [Ismail Omar Guelleh|p4], toen de gastheer, zegt nu niet te weten of dat nog {doorgaat|e4}.

Op de markt van Berbera is het druk. Kamelen gaan er voor 1.200 dollar van de hand. Sinds DP World er een kade bouwde, zijn de huren verdrievoudigd. Taxichauffeur Liban heeft een nieuwe sticker op zijn achterruit: drie vlaggen, waarvan er één door niemand wordt erkend.
=====
entities:
  ET: {name: "Ethiopië", type: State}
  SL: {name: "Somaliland", type: State}
  SO: {name: "Somalië", type: State}
  AL: {name: "Arabische Liga", type: Organisation}
  p1: {name: "Abiy Ahmed", type: Person}
  p2: {name: "Muse Bihi", type: Person}
  p3: {name: "Hassan Sheikh Mohamud", type: Person}
  p4: {name: "Ismail Omar Guelleh", type: Person}
  l1: {name: "Asmara", type: Place}
  l2: {name: "Caïro", type: Place}
  l3: {name: "Djibouti", type: Place}
offices:
  - {person: p1, office: "Premier", of: ET}
  - {person: p2, office: "president", of: SL}
  - {person: p3, office: "President", of: SO}
events:
  e1: {type: Agreement, participants: [p1, p2], time: "maandag", factuality: actual}
  e2: {type: Visit, participants: [p3], place: l1, factuality: actual}
  e3: {type: Visit, participants: [p3], place: l2, factuality: actual}
  e4: {type: Negotiation, participants: [SL, SO], factuality: possible}
  e5: {type: Agreement, participants: [p2, p3], hosts: [p4], place: l3, time: "op 29 december", factuality: actual}
acts:
  a1: {type: Statement, by: p2, content: "Ethiopië in ruil Somaliland gaat erkennen"}
  a2: {type: Statement, by: ET, content: "een grondige beoordeling"}
  a3: {type: Statement, by: SO, time: "dinsdag", content: "riep dinsdag zijn ambassadeur terug"}
  a4: {type: Statement, by: SO, content: "verklaarde de overeenkomst 'nietig'"}
  a5: {type: Statement, by: AL, content: "koos zijn kant"}
  c1: {type: Concession, by: ET, to: [SL], content: "gaat erkennen"}
