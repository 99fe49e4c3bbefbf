 date 2019-06-22 '[Ik|p1] ben er pas als ze [me|p1] vergeten'

Al vier jaar reist de Gentse antropologe [Katrien Verhelst|p1] (51) door het binnenland van [Mali|ML]. [Ze|p1] {bemiddelt|e1} er voor [een Zwitserse stichting|p2] tussen [Dogon-boeren|DO] en [Peul-herders|PE].

Hoe komt een Gentse daar aan tafel?
"Niet. [Ik|p1] zit nooit aan tafel, [ik|p1] zit onder de boom ernaast. De mensen die {praten|e2}, zijn de dorpshoofden. [Ik|p1] draag de briefjes."

In Koro lukte het vorig jaar.
"Wat heet. In augustus hebben [vierendertig dorpen|DO] en [de kampementen|PE] eromheen een {vergelijk|e3} gesloten: wie een dief vangt, levert hem af en schiet hem niet dood. [Dan Na Ambassagou|DN], dat is [de militie|DN] van [de Dogon|DO], heeft {niet getekend|e6}. [Die|DN] {wil|a1} eerst de wapens van [de Peul|PE] op een hoop zien."

En de [Peul|PE]?
"[Die|PE] zeggen: u {eerst|r1}." (lacht)

Na de {slachting|e4} in Ogossagou in maart {riep|a4} [uw stichting|p2] op tot een wapenstilstand.
"[Wij|p2] roepen nergens toe op. Dat {was|a5} [de VN|VN]. [Ik|p1] heb toen wél iets anders gedaan. [Ik|p1] heb [de imam van Bankass|p3] {gevraagd|a2} of [hij|p3] een {ontmoeting|e5} wilde beleggen met de ouderlingen van beide kanten. [Hij|p3] zei {ja|r2}, en de week daarop, toen [zijn|p3] neef was vermoord, {nee|r3}. [Hij|p3] had gelijk."

Bamako zegt dat het leger de orde herstelt.
"Bamako zegt zoveel."

Wat zou volgens u helpen?
"Dat het regent. In een nat jaar is er gras voor iedereen en heb [ik|p1] vakantie. En dat de ministers [hun|ML] {belofte|a3} van februari nakomen en de weg naar Bandiagara herstellen. Zolang de dokter er niet door kan, geloven de mensen niet dat praten iets oplevert."

Bent u zelf bang?
"In het verkeer in Gent, ja."
=====
entities:
  ML: {name: Mali, type: State}
  DO: {name: Dogon, type: Organisation}
  PE: {name: Peul, type: Organisation}
  DN: {name: Dan Na Ambassagou, type: Organisation}
  VN: {name: Verenigde Naties, type: Organisation}
  p1: {name: Katrien Verhelst, type: Person}
  p2: {name: Zwitserse stichting, type: Organisation}
  p3: {name: imam van Bankass, type: Person}
events:
  e1: {type: Mediation, participants: [DO, PE], mediators: [p1], time: Al vier jaar, factuality: actual}
  e2: {type: Negotiation, participants: [DO, PE], factuality: actual, part_of: e1}
  e3: {type: Agreement, label: vergelijk van Koro, participants: [DO, PE], time: In augustus, factuality: actual}
  e6: {type: Agreement, participants: [DN], factuality: counterfactual}
  e4: {type: Conflict, label: slachting in Ogossagou, time: in maart, factuality: actual}
  e5: {type: Meeting, participants: [DO, PE], hosts: [p3], factuality: counterfactual}
acts:
  a1: {type: Demand, by: DN, to: [PE], content: "eerst de wapens van de Peul op een hoop zien", about: e3}
  a2: {type: Proposal, by: p1, to: [p3], kind: talks, content: "of hij een ontmoeting wilde beleggen met de ouderlingen van beide kanten", status: rejected, about: e5}
  a3: {type: Concession, by: ML, content: "de weg naar Bandiagara herstellen", time: februari}
  a4: {type: Demand, by: p2, content: "een wapenstilstand", factuality: counterfactual}
  a5: {type: Demand, by: VN, content: "een wapenstilstand"}
replies:
  r1: {to: a1, by: PE, answer: rejected}
  r2: {to: a2, by: p3, answer: accepted}
  r3: {to: a2, by: p3, answer: rejected}
