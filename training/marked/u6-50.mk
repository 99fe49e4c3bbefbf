 date 2024-10-11 [Parijs|FR] en [Rome|IT] {vragen|s1} [Israël|IL] om opheldering, [Tel Aviv|IL] {zegt|s2} onderzoek toe

[Frankrijk|FR], [Italië|IT] en [Spanje|ES] {eisen|s1} dat [Israël|IL] ophoudt met schieten op de blauwhelmen in Zuid-[Libanon|LB]. Dat staat in een gezamenlijke {verklaring|s1} van vrijdag. [De drie landen|FR+IT+ES] leveren samen bijna de helft van de 10.000 militairen van [UNIFIL|UF].

Vrijdag raakten voor de tweede keer in twee dagen [VN|VN]-militairen gewond. De [Israëlische|IL] premier [Ariel Shoham|p1] betuigde spijt en {zegde|s2} een onderzoek toe. Maar [hij|p1] {riep|s3} [de VN|VN] ook op de troepen tijdelijk terug te trekken. [De secretaris-generaal van [de VN|VN]|p2] {ging|r1} niet op die {oproep|s3} in. "[Onze|VN] mensen blijven", {antwoordde|r1} [zijn|p2] woordvoerder.

[Iran|IR] {biedt|s4} intussen aan [Hezbollah|HZ] tot een {bestand|e1} te bewegen. Minister [Farhad Rostami|p3] deed dat {aanbod|s4} donderdag in [Beiroet|l1]. [De [Libanese|LB] premier|p4] {bedankte|r2}: [hij|p4] wil niet dat iemand anders namens [Libanon|LB] onderhandelt. [De premier|p4] {vraagt|s5} wel dat [de Veiligheidsraad|VR] over een bestand stemt. [De [Amerikaanse|US] gezant|p5] {zei|r3} dat daar niet binnen een week over gestemd kan worden.

Een schilderij van de kunstenaar Zahi Haddad, dat de brug over de Litani voorstelt, brengt op een veiling in Parijs 40.000 euro op. Het bod kwam van een bank. Haddad zelf weigert over zijn werk te praten.
=====
entities:
  FR: {name: Frankrijk, type: State}
  IT: {name: Italië, type: State}
  ES: {name: Spanje, type: State}
  IL: {name: Israël, type: State}
  LB: {name: Libanon, type: State}
  VN: {name: Verenigde Naties, type: Organisation}
  UF: {name: UNIFIL, type: Organisation}
  IR: {name: Iran, type: State}
  HZ: {name: Hezbollah, type: Organisation}
  VR: {name: VN-Veiligheidsraad, type: Organisation}
  US: {name: Verenigde Staten, type: State}
  l1: {name: Beiroet, type: Place}
  p1: {name: Ariel Shoham, type: Person}
  p2: {name: secretaris-generaal van de VN, type: Person}
  p3: {name: Farhad Rostami, type: Person}
  p4: {name: premier van Libanon, type: Person}
  p5: {name: Amerikaanse gezant, type: Person}
offices:
  - {person: p1, office: premier, of: IL}
  - {person: p2, office: secretaris-generaal, of: VN}
  - {person: p3, office: Minister, of: IR}
  - {person: p4, office: premier, of: LB}
  - {person: p5, office: gezant, of: US}
events:
  e1: {type: Agreement, label: bestand, participants: [IL, HZ], factuality: possible}
acts:
  s1: {type: Demand, by: FR, to: [IL], content: "dat Israël ophoudt met schieten op de blauwhelmen in Zuid-Libanon", time: vrijdag}
  s2: {type: Concession, by: p1, content: "een onderzoek", time: Vrijdag}
  s3: {type: Demand, by: p1, to: [VN], content: "de troepen tijdelijk terug te trekken"}
  s4: {type: Proposal, by: IR, to: [LB], kind: ceasefire, content: "Hezbollah tot een bestand te bewegen", status: rejected, time: donderdag, about: e1}
  s5: {type: Demand, by: p4, to: [VR], content: "dat de Veiligheidsraad over een bestand stemt"}
replies:
  r1: {to: s3, by: p2, answer: rejected}
  r2: {to: s4, by: p4, answer: rejected}
  r3: {to: s5, by: p5, answer: rejected}
delegations: {}
outcomes: {}
