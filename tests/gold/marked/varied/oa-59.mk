 date 2013-11-01 {Nee|r1} uit het noorden: [Antarctisch|l1] zeereservaat {strandt|o1} voor de derde keer

HOBART/AMSTERDAM - Zelfs pinguïns op de stoep hielpen niet. De {jaarvergadering|e1} van [de CCAMLR|CC], [de commissie die waakt over het zeeleven rond [Antarctica|l1]|CC], is vrijdag in [Hobart|l2] uiteengegaan {zonder besluit|o1} over twee beschermde gebieden met een gezamenlijke oppervlakte van 2,9 miljoen vierkante kilometer. [Rusland|RU] en [Oekraïne|UA] {hielden|r1+r2} een {voorstel|s1+s2+s3} van [de Verenigde Staten|US] en [Nieuw-Zeeland|NZ] over de Rosszee tegen; [China|CN] had "meer tijd {nodig|r3}". Besluiten vergen de instemming van alle 25 leden.

"Een dag om te huilen in je regenjas", {vond|a1} [Andrea Kavanagh-Tui|p1] van [de Antarctic Ocean Alliance|AOA], [een bundeling van dertig milieuclubs|AOA]. Voorzitter [Leszek Dybiec-Mazur|p2], [een Pool|p2], had de delegaties donderdagnacht nog in groepjes van vier bijeengezet om de {tekst|s1+s2+s3} te schaven. De looptijd {ging|c1} daarbij van onbeperkt naar veertig jaar.

[De [Russische|RU] delegatie|RU], waarvan sinds juli [Viktor Titoesjkin|p3] het {hoofd|d1} is, {stelt|a5} de vraag of [de commissie|CC] wel bevoegd is. In die maand was er in [Bremerhaven|l3] een extra {zitting|e3}, de eerste in eenendertig jaar; ook daar {zaten|o2} de [Russen|RU] dwars. [Oekraïne|UA] {wil|a2} dat een beschermde zone open blijft voor de vangst van krill en ijsheek.

[Nederland|NL], dat geen lid is maar waarnemer, {toonde|a3} zich bij monde van staatssecretaris [Co Verdaas-Mansveld|p4] "zeer teleurgesteld". [Noorwegen|NO1] {bood|a4} aan volgend jaar tussen de rondes in te gaan {praten|e5} met [Moskou|RU]. [Titoesjkin|p3] {reageerde|r4} met "waarom niet".

In 2011 werd afgesproken om in 2012 een netwerk van reservaten te hebben. Het verdrag zelf stamt uit 1980. Over twaalf maanden {buigt|e4} [de commissie|CC] zich opnieuw over dezelfde kaart. Buiten, op de kade van Hobart, trok een student zijn pinguïnpak uit. Hij had er tien dagen in gestaan.
=====
entities:
  RU: {name: Rusland, type: State}
  UA: {name: Oekraïne, type: State}
  US: {name: Verenigde Staten, type: State}
  NZ: {name: Nieuw-Zeeland, type: State}
  CN: {name: China, type: State}
  NL: {name: Nederland, type: State}
  NO1: {name: Noorwegen, type: State}
  CC: {name: CCAMLR, type: Organisation}
  AOA: {name: Antarctic Ocean Alliance, type: Organisation}
  p1: {name: Andrea Kavanagh-Tui, type: Person}
  p2: {name: Leszek Dybiec-Mazur, type: Person}
  p3: {name: Viktor Titoesjkin, type: Person}
  p4: {name: Co Verdaas-Mansveld, type: Person}
  l1: {name: Antarctica, type: Place}
  l2: {name: Hobart, type: Place}
  l3: {name: Bremerhaven, type: Place}
offices:
  - {person: p2, office: Voorzitter, of: CC}
  - {person: p4, office: staatssecretaris, of: NL}
events:
  e1: {type: Negotiation, label: jaarvergadering, participants: [CC, RU, UA, US, NZ, CN, p3], observers: [NL], mediators: [p2], place: l2, time: vrijdag, factuality: actual, after: e3}
  e3: {type: Negotiation, label: extra zitting, participants: [CC, RU], place: l3, time: In die maand, factuality: actual}
  e4: {type: Negotiation, label: volgende jaarvergadering, participants: [CC], time: Over twaalf maanden, factuality: planned, after: e1}
  e5: {type: Meeting, participants: [NO1, RU], time: volgend jaar, factuality: possible}
acts:
  s1: {type: Proposal, by: US, to: [RU], kind: treaty, content: "een voorstel van de Verenigde Staten en Nieuw-Zeeland over de Rosszee", status: rejected, about: e1}
  s2: {type: Proposal, by: US, to: [UA], kind: treaty, content: "een voorstel van de Verenigde Staten en Nieuw-Zeeland over de Rosszee", status: rejected, about: e1}
  s3: {type: Proposal, by: US, to: [CN], kind: treaty, content: "een voorstel van de Verenigde Staten en Nieuw-Zeeland over de Rosszee", status: unanswered, about: e1}
  c1: {type: Concession, by: US, content: "van onbeperkt naar veertig jaar", about: e1}
  a1: {type: Statement, by: p1, content: "Een dag om te huilen in je regenjas", about: e1}
  a2: {type: Demand, by: UA, content: "dat een beschermde zone open blijft voor de vangst van krill en ijsheek", about: e1}
  a3: {type: Statement, by: p4, content: "zeer teleurgesteld", about: e1}
  a4: {type: Proposal, by: NO1, to: [RU], kind: talks, content: "volgend jaar tussen de rondes in te gaan praten met Moskou", status: accepted, about: e5}
  a5: {type: Statement, by: RU, content: "of de commissie wel bevoegd is"}
replies:
  r1: {to: s1, by: RU, answer: rejected}
  r2: {to: s2, by: UA, answer: rejected}
  r3: {to: s3, by: CN, answer: unanswered}
  r4: {to: a4, by: p3, answer: accepted}
delegations:
  d1: {of: RU, head: p3, members: [], event: e1}
outcomes:
  o1: {of: e1, type: no_breakthrough}
  o2: {of: e3, type: no_breakthrough}
