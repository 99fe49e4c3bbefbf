 date 2024-03-08 Verzekeraars verhogen tarief voor Rode Zee opnieuw, rederijen varen om

Wie met een containerschip door de Bab el-Mandeb wil, betaalt sinds donderdag 1,1 procent van de waarde aan oorlogspremie. In december was dat nog 0,07 procent. Voor een schip van honderd miljoen dollar komt de rekening daarmee op ruim een miljoen, per doorvaart.

Aanleiding is de dood van drie zeelieden op de bulkcarrier True Resolve, die woensdag door een raket van [de Houthi's|HO] werd getroffen. De overige bemanningsleden, onder wie vijftien Filipijnen, zijn door een Indiaas fregat aan land gebracht.

Reder Anders Lyngby uit Svendborg stuurt al zijn veertien schepen voortaan langs de Kaap. 'Elf dagen extra, maar mijn kapiteins slapen weer.' Met zijn klanten onderhandelt hij over een toeslag; de meesten hebben getekend, een meubelketen dreigt naar de rechter te stappen.

De bemanning van de Galaxy Star, in november gekaapt, zit nog altijd in Hodeida. [Manilla|PH] heeft [Oman|OM] {verzocht|s1} over vrijlating van de zeventien Filipijnen onder hen te {bemiddelen|e1}. [Muscat|OM] {stemde|r1} toe, maar kreeg van [de Houthi's|HO] nog {geen gehoor|s2+r2}.

In Rotterdam komen de omgevaren schepen in golven binnen. Het havenbedrijf overlegt met de stuwadoors over nachtdiensten.
=====
entities:
  HO: {name: Houthi's, type: Organisation}
  PH: {name: Filipijnen, type: State}
  OM: {name: Oman, type: State}
events:
  e1: {type: Mediation, label: bemiddeling over vrijlating, participants: [PH, HO], mediators: [OM], factuality: possible}
acts:
  s1: {type: Proposal, by: PH, to: [OM], kind: mediation_offer, content: "over vrijlating van de zeventien Filipijnen onder hen te bemiddelen", status: accepted, about: e1}
  s2: {type: Proposal, by: OM, to: [HO], kind: mediation_offer, status: unanswered, about: e1}
replies:
  r1: {to: s1, by: OM, answer: accepted}
  r2: {to: s2, by: HO, answer: unanswered}
