 date 2019-05-14 Rechter: zoon van oud-dictator mag zijn jacht houden, zijn auto's niet

GENÈVE/BRUSSEL (AFP/Belga) - Een rechtbank in Genève heeft beslag gelegd op 25 luxewagens van Teodorín Obiang, de vicepresident van [Equatoriaal-Guinea|GQ] en zoon van de president. De Ferrari's, Lamborghini's en een Bugatti Veyron zullen worden geveild; de opbrengst, geraamd op 18 miljoen frank, moet naar sociale projecten in zijn land gaan. Het jacht Ebony Shine, dat in Nederland aan de ketting lag, krijgt Obiang terug.

De strafzaak wegens witwassen is daarmee geschikt, zegt het parket. Volgens de advocaat van de vicepresident is er "nooit ook maar één frank publiek geld" in het wagenpark gevloeid. Ngo's spreken van een koopje. Twee op de drie inwoners van het olierijke land moeten rondkomen van minder dan twee dollar per dag.

[Malabo|GQ] had er een diplomatieke zaak van gemaakt. In 2016 {sleepte|a1} [het|GQ] [Frankrijk|FR] voor [het Internationaal Gerechtshof|ICJ] omdat een stadspaleis in Parijs als ambassade onschendbaar zou zijn. [De [Zwitserse|CH] ambassadeur|p1] werd vorig jaar driemaal {ontboden|e1}, en een gepland {bezoek|e2} van [een handelsdelegatie uit [Bern|CH]|BD] {verviel|o1}. Een {aanbod|a2} van [São Tomé|ST] om te {bemiddelen|e3} {wimpelde|r1} [Bern|CH] af, met als argument dat "de rechter geen partij is met wie men praat".

Onder de auto's die onder de hamer gaan, bevindt zich een Koenigsegg One:1, waarvan er wereldwijd zeven zijn gebouwd. De kijkdag is op 28 september in een abdij bij Lausanne. Een catalogus kost dertig frank.
=====
entities:
  GQ: {name: Equatoriaal-Guinea, type: State}
  FR: {name: Frankrijk, type: State}
  CH: {name: Zwitserland, type: State}
  ST: {name: São Tomé, type: State}
  ICJ: {name: Internationaal Gerechtshof, type: Organisation}
  BD: {name: handelsdelegatie uit Bern, type: Organisation}
  p1: {name: Zwitserse ambassadeur, type: Person}

offices:
  - {person: p1, office: ambassadeur, of: CH}
events:
  e1: {type: Meeting, label: ambassadeur ontboden, participants: [GQ, p1], time: vorig jaar, factuality: actual}
  e2: {type: Visit, participants: [BD], factuality: counterfactual}
  e3: {type: Mediation, participants: [GQ, CH], mediators: [ST], factuality: counterfactual}
acts:
  a1: {type: Statement, by: GQ, to: [FR], content: "omdat een stadspaleis in Parijs als ambassade onschendbaar zou zijn", time: In 2016}
  a2: {type: Proposal, by: ST, to: [CH], kind: mediation_offer, content: "om te bemiddelen", status: rejected, about: e3}
replies:
  r1: {to: a2, by: CH, answer: rejected}
outcomes:
  o1: {of: e2, type: cancelled}
