 date 2023-12-02 [Guyana|GY] {weigert|r1} over Essequibo te {praten|e1}

[Georgetown|GY] gaat niet met [Venezuela|VE] {onderhandelen|e1} over Essequibo. "Over eigen bodem valt niets te bespreken", {zei|r1} [de [Guyaanse|GY] president|p1] zaterdag op de radio. [Hij|p1] reageerde daarmee op een brief waarin [zijn|p1] [Venezolaanse|VE] ambtgenoot [Rubén Carmona|p2] een {gesprek|s1+e1} onder vier ogen had {bepleit|s1}.

Dat [de president|p1] niet met lege handen wil staan, bleek uit het vervolg. [Hij|p1] {verklaarde|s2} zich bereid de olieboringen in het betwiste zeegebied op te schorten tot [het Internationaal Gerechtshof|IG] uitspraak doet. [Carmona|p2] reageerde binnen het uur, en {afwijzend|r2}: het hof heeft volgens [hem|p2] in deze zaak niets te zeggen.

[Brazilië|BR] heeft troepen naar de grens verplaatst en {roept|s4} [beide landen|GY+VE] op het hoofd koel te houden. Het kleine [Saint Vincent|VC] {bood|s6} aan een {ontmoeting|e2} te beleggen; dat {aanbod|s6} {ligt|r3} nog bij [beide presidenten|p1+p2].

De spanning liep vorige week op, toen [Caracas|VE] een kaart publiceerde waarop Essequibo een provincie van [Venezuela|VE] is. [Guyana|GY] {diende|s3} daarop bij [de VN-Veiligheidsraad|VR] een {verzoek|s3} in om een spoedzitting. [De Raad|VR] heeft daar maandag over {vergaderd|e3+r6}, achter gesloten deuren en {zonder verklaring|o1}.

[De [Guyaanse|GY] president|p1] zei ook dat [de Verenigde Staten|US] [hem|p1] gezamenlijke oefeningen hebben {aangeboden|s5}. Die {uitnodiging|s5} heeft [hij|p1] {aangenomen|r4}. De [Venezolaanse|VE] minister van Defensie, generaal [Vicente Paredes|p3], {waarschuwde|s7} [Georgetown|GY] "geen vreemde soldaten in huis te halen".

[Suriname|SR], dat zelf een grensgeschil met [Guyana|GY] heeft, {bepleit|s8} een regionale aanpak via [de Caricom|CC]. [De organisatie|CC] wil daar volgende week over {praten|r5}, liet een medewerker weten.

Zondag stemmen de Venezolanen in een referendum over vijf vragen. Een bod van een zender op de uitzendrechten werd geweigerd, de regering zendt zelf uit.
=====
entities:
  VR: {name: VN-Veiligheidsraad, type: Organisation}
  US: {name: Verenigde Staten, type: State}
  SR: {name: Suriname, type: State}
  CC: {name: Caricom, type: Organisation}
  p3: {name: Vicente Paredes, type: Person}
  GY: {name: Guyana, type: State}
  VE: {name: Venezuela, type: State}
  IG: {name: Internationaal Gerechtshof, type: Organisation}
  BR: {name: Brazilië, type: State}
  VC: {name: Saint Vincent, type: State}
  p1: {name: president van Guyana, type: Person}
  p2: {name: Rubén Carmona, type: Person}
offices:
  - {person: p3, office: minister van Defensie, of: VE}
  - {person: p1, office: president, of: GY}
  - {person: p2, office: ambtgenoot, of: VE}
events:
  e3: {type: Meeting, label: spoedzitting van de Veiligheidsraad, participants: [VR], time: maandag, factuality: actual}
  e1: {type: Negotiation, label: gesprek over Essequibo, participants: [GY, VE], factuality: counterfactual}
  e2: {type: Meeting, label: ontmoeting, participants: [GY, VE], hosts: [VC], factuality: possible}
acts:
  s3: {type: Demand, by: GY, to: [VR], content: "een spoedzitting"}
  s5: {type: Proposal, by: US, to: [p1], kind: other, content: "gezamenlijke oefeningen", status: accepted}
  s7: {type: Warning, by: p3, to: [GY], content: "geen vreemde soldaten in huis te halen"}
  s8: {type: Proposal, by: SR, to: [CC], kind: other, content: "een regionale aanpak via de Caricom", status: unanswered}
  s1: {type: Proposal, by: p2, to: [p1], kind: talks, content: "een gesprek onder vier ogen", status: rejected, about: e1}
  s2: {type: Proposal, by: p1, to: [VE], kind: other, content: "de olieboringen in het betwiste zeegebied op te schorten tot het Internationaal Gerechtshof uitspraak doet", status: rejected}
  s4: {type: Demand, by: BR, to: [GY, VE], content: "het hoofd koel te houden"}
  s6: {type: Proposal, by: VC, to: [GY, VE], kind: summit, content: "een ontmoeting te beleggen", status: unanswered, about: e2}
replies:
  r4: {to: s5, by: p1, answer: accepted}
  r5: {to: s8, by: CC, answer: unanswered}
  r6: {to: s3, by: VR, answer: accepted}
  r1: {to: s1, by: p1, answer: rejected}
  r2: {to: s2, by: p2, answer: rejected}
  r3: {to: s6, by: GY, answer: unanswered}
delegations: {}
outcomes:
  o1: {of: e3, type: no_breakthrough}
