 date 1986-10-02 [Reykjavik|l1] krijgt {top|e1}, [Wenen|l2] grijpt mis

WASHINGTON - Over negen dagen {zien|e1} [de president van [de Verenigde Staten|US]|p1] en [de secretaris-generaal van [de CPSU|CP]|p2] [elkaar|p1+p2] in [Reykjavik|l1]. Dat is vlugger dan iemand dacht en op een plek waar niemand aan dacht. [Oostenrijk|AT] had [Wenen|l2] {aangeboden|s4+s5}, [Zwitserland|CH] [Genève|l5]; het werd [IJsland|IS], dat nergens om had gevraagd en {volgens|s1} [zijn|IS] premier, [Hallgrímur Sveinsson|p3], "twee telefoonlijnen tekortkomt".

Het {weekend|e1} moet, als het aan [Moskou|SU] ligt, de weg vrijmaken voor een echte {top|e2} in [Washington|l3], mogelijk nog dit jaar. Eind september kwamen de ministers [Leonid Astachov|p4] en [Clement Rourke|p5] in [New York|l4], aan de rand van de Algemene Vergadering, tot een {akkoord|e3}: een [Amerikaanse|US] journalist tegen een [Russische|SU] natuurkundige, en [Reykjavik|l1] op de koop toe.

[Rourke|p5] {waarschuwde|s2} gisteren voor hoge verwachtingen. "[Wij|US] gaan er niet heen om te tekenen," zei [hij|p5]. Van [Britse|GB] kant is [Washington|US] {gevraagd|s3} vooraf te worden geraadpleegd. Het {antwoord|r1} was: achteraf.

Een dienstreis van de burgemeester van Wenen naar Moskou gaat overigens wel door.
=====
entities:
  US: {name: Verenigde Staten, type: State}
  SU: {name: Sovjet-Unie, type: State}
  CP: {name: CPSU, type: Organisation}
  IS: {name: IJsland, type: State}
  GB: {name: Groot-Brittannië, type: State}
  AT: {name: Oostenrijk, type: State}
  CH: {name: Zwitserland, type: State}
  l1: {name: Reykjavik, type: Place}
  l2: {name: Wenen, type: Place}
  l3: {name: Washington, type: Place}
  l5: {name: Genève, type: Place}
  l4: {name: New York, type: Place}
  p1: {name: president van de Verenigde Staten, type: Person}
  p2: {name: secretaris-generaal van de CPSU, type: Person}
  p3: {name: Hallgrímur Sveinsson, type: Person}
  p4: {name: Leonid Astachov, type: Person}
  p5: {name: Clement Rourke, type: Person}
offices:
  - {person: p1, office: president, of: US}
  - {person: p2, office: secretaris-generaal, of: CP}
  - {person: p3, office: premier, of: IS}
events:
  e1: {type: Meeting, label: top in Reykjavik, participants: [p1, p2], hosts: [IS], place: l1, time: Over negen dagen, factuality: planned}
  e2: {type: Meeting, label: top in Washington, participants: [p1, p2], place: l3, time: mogelijk nog dit jaar, factuality: possible, after: e1}
  e3: {type: Agreement, label: ruil van journalist en natuurkundige, participants: [p4, p5], place: l4, time: Eind september, factuality: actual}
acts:
  s1: {type: Statement, by: p3, content: "twee telefoonlijnen tekortkomt", about: e1}
  s2: {type: Warning, by: p5, content: "Wij gaan er niet heen om te tekenen", time: gisteren, about: e1}
  s3: {type: Proposal, by: GB, to: [US], kind: other, status: rejected, content: "vooraf te worden geraadpleegd", about: e1}
  s4: {type: Proposal, by: AT, kind: summit, content: Wenen, status: rejected, about: e1}
  s5: {type: Proposal, by: CH, kind: summit, content: Genève, status: rejected, about: e1}
replies:
  r1: {to: s3, by: US, answer: rejected}
