 date 2017-06-20 [Djibouti|DJ] {roept|s3} [Afrikaanse Unie|AU] te hulp nadat [Qatar|QA] uit {bemiddeling|e1} stapt

ANALYSE - Zeven jaar lang stonden vierhonderd [Qatarese|QA] soldaten tussen [Djibouti|DJ] en [Eritrea|ER] in, en zeven jaar lang {bemiddelde|e1} [Doha|QA] over de berg Doumeira. Vorige week pakten de soldaten hun tenten. De {bemiddeling|e1} is daarmee ook op.

Wat er toen gebeurde, vertelt ieder anders. [Mahamoud Ali Guedi|p1], [de minister van Buitenlandse Zaken van [Djibouti|DJ]|p1], {beschuldigt|s1} [Asmara|ER] ervan binnen een etmaal de berg te hebben bezet. [Eritrea|ER] zweeg eerst. Pas zaterdag verscheen er een tekst van ambassadeur [Berhane Tesfazghi|p2] bij [de Afrikaanse Unie|AU]: [hij|p2] "{wenst|s2} niet in te gaan op geruchten".

[Guedi|p1] heeft [de Afrikaanse Unie|AU] nu {gevraagd|s3} waarnemers te sturen. Commissievoorzitter [Aminata Kouyaté|p3] {willigde|r1} dat binnen drie dagen in. [Zij|p3] {riep|s4} [de twee landen|DJ+ER] bovendien op tot terughoudendheid; [de [Djiboutiaanse|DJ] minister|p1] {beloofde|r2} die, van [Eritrea|ER] kwam {niets|r3}.

Mocht het ooit weer tot {praten|e2} komen, dan ligt Addis Abeba voor de hand en dat is voor [Asmara|ER] nu net de laatste stad op aarde. Ethiopië is immers partij in een heel ander geschil. [Kouyaté|p3] zou volgens [haar|p3] omgeving eerder aan [Caïro|l1] denken.

In 2010 lukte het wel. Toen {tekenden|e3} [Isaias Habtemichael|p4] en [Hassan Robleh|p5], [de toenmalige presidenten|p4+p5], in [Doha|l2] een {overeenkomst|e3} over krijgsgevangenen, met [de emir|p6] als getuige. Vier mannen kwamen vrij. Over de grens ging het papier niet.
=====
entities:
  DJ: {name: Djibouti, type: State}
  ER: {name: Eritrea, type: State}
  QA: {name: Qatar, type: State}
  AU: {name: Afrikaanse Unie, type: Organisation}
  l1: {name: Caïro, type: Place}
  l2: {name: Doha, type: Place}
  p1: {name: Mahamoud Ali Guedi, type: Person}
  p2: {name: Berhane Tesfazghi, type: Person}
  p3: {name: Aminata Kouyaté, type: Person}
  p4: {name: Isaias Habtemichael, type: Person}
  p5: {name: Hassan Robleh, type: Person}
  p6: {name: emir van Qatar, type: Person}
offices:
  - {person: p1, office: minister van Buitenlandse Zaken, of: DJ}
  - {person: p2, office: ambassadeur, of: ER}
  - {person: p3, office: Commissievoorzitter, of: AU}
  - {person: p4, office: president, of: ER}
  - {person: p5, office: president, of: DJ}
  - {person: p6, office: emir, of: QA}
events:
  e1: {type: Mediation, label: Qatarese bemiddeling over Doumeira, participants: [DJ, ER], mediators: [QA], time: "zeven jaar lang", factuality: actual}
  e2: {type: Negotiation, participants: [DJ, ER], place: l1, factuality: possible}
  e3: {type: Agreement, label: overeenkomst over krijgsgevangenen, participants: [p4, p5], observers: [p6], place: l2, time: "In 2010", factuality: actual}
acts:
  s1: {type: Statement, by: p1, to: [ER], content: "binnen een etmaal de berg te hebben bezet"}
  s2: {type: Statement, by: p2, content: "niet in te gaan op geruchten", time: "zaterdag"}
  s3: {type: Demand, by: p1, to: [AU], content: "waarnemers te sturen"}
  s4: {type: Demand, by: p3, to: [DJ, ER], content: "terughoudendheid"}
replies:
  r1: {to: s3, by: p3, answer: accepted}
  r2: {to: s4, by: p1, answer: accepted}
  r3: {to: s4, by: ER, answer: unanswered}
delegations: {}
outcomes: {}
