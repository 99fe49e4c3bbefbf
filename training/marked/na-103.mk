 date 2018-09-17 [Djedda|l1] bis: [Afwerki|p1] en [Abiy|p2] zetten [hun|p1+p2] krabbel

Voor de tweede maal in tien weken hebben [Ethiopië|ET] en [Eritrea|ER] zondag vrede {gesloten|e1}. De eerste keer, op 9 juli in [Asmara|l2], heette het een {verklaring|e2}; nu, in een paleis te [Djedda|l1], is het een {verdrag|e1}. President [Isaias Afwerki|p1] van [Eritrea|ER] en de [Ethiopische|ET] premier [Abiy Ahmed|p2] kregen van [de gastheer|p3], [koning [Salman|p3] van [Saudi-Arabië|SA]|p3], ieder een gouden ketting. [António Guterres|p4] en [Moussa Faki|p5] waren getuige.

Wat erin staat? Zeven artikelen, waarvan de [Saudi's|SA] er drie hebben vrijgegeven. Wat er niet in staat, is de grenspaal bij [Badme|l3]. [Addis Abeba|ET] had in juni al {aanvaard|r1} dat een commissie uit 2002 die aan [Eritrea|ER] {toewees|a1}, maar heeft er nog geen soldaat weggehaald.

Maandag {ontving|e3} [de koning|p3] op dezelfde plek [Ismail Omar Guelleh|p6] van [Djibouti|DJ], die sinds 2008 met [Eritrea|ER] overhoop ligt om een heuvel. [Afwerki|p1] was er ook. Van [hun|p1+p6] {ontmoeting|e4}, de eerste in tien jaar, zijn geen beelden; een verklaring {bleef|o1} uit. [Qatar|QA], dat tot vorig jaar juni aan die heuvel {bemiddelde|e5}, staat buiten.
=====
entities:
  ET: {name: Ethiopië, type: State}
  ER: {name: Eritrea, type: State}
  SA: {name: Saudi-Arabië, type: State}
  DJ: {name: Djibouti, type: State}
  QA: {name: Qatar, type: State}
  l1: {name: Djedda, type: Place}
  l2: {name: Asmara, type: Place}
  l3: {name: Badme, type: Place}
  p1: {name: Isaias Afwerki, type: Person}
  p2: {name: Abiy Ahmed, type: Person}
  p3: {name: Salman, type: Person}
  p4: {name: António Guterres, type: Person}
  p5: {name: Moussa Faki, type: Person}
  p6: {name: Ismail Omar Guelleh, type: Person}
offices:
  - {person: p1, office: President, of: ER}
  - {person: p2, office: premier, of: ET}
  - {person: p3, office: koning, of: SA}
events:
  e1: {type: Agreement, label: vredesverdrag van Djedda, participants: [ET, ER], hosts: [p3], observers: [p4, p5], place: l1, time: zondag, factuality: actual}
  e2: {type: Agreement, label: verklaring van Asmara, participants: [ET, ER], place: l2, time: op 9 juli, factuality: actual}
  e3: {type: Meeting, participants: [p6], hosts: [p3], place: l1, time: Maandag, factuality: actual}
  e4: {type: Meeting, participants: [p1, p6], place: l1, time: Maandag, factuality: actual}
  e5: {type: Mediation, participants: [DJ, ER], mediators: [QA], time: tot vorig jaar juni, factuality: actual}
acts:
  a1: {type: Proposal, by: een commissie uit 2002, to: [ET], kind: territorial, content: "die aan Eritrea toewees", status: accepted}
replies:
  r1: {to: a1, by: ET, answer: accepted}
outcomes:
  o1: {of: e4, type: unknown}
