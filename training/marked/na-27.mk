 date 2023-01-24 [Ottawa|CA]? Welnee, {zegt|s2} [Kameroen|CM]

Vrijdag maakte [de [Canadese|CA] minister van Buitenlandse Zaken|p1], [Mélanie Joly|p1], {bekend|s1} dat [haar|p1] land zal {bemiddelen|e1} tussen [Kameroen|CM] en [de Engelstalige separatisten|SE]. Maandag volgde uit [Yaoundé|CM] een {ontkenning|s2}. ‘[Wij|CM] hebben geen enkel buitenland gevraagd als makelaar of scheidsrechter op te treden’, {aldus|s2} regeringswoordvoerder [René Emmanuel Sadi|p2].

Gênant, want er is wel degelijk {gepraat|e2}. In het najaar zagen ambtenaren van president [Biya|p3] en mensen van [de Ambazonia Governing Council|AG] [elkaar|CM+AG] drie keer in de buurt van [Montreal|l1], met [Canadezen|CA] aan het hoofd van de tafel. Van één {bijeenkomst|e3}, in een skihotel in [Mont-Tremblant|l2], bestaan zelfs foto's. In december {liet|a1} [Yaoundé|CM] als gebaar zes gevangenen vrij.

[Capo Daniel|p4], [de voormalige nummer twee van [de Council|AG]|p4], {noemde|s3} het bericht maandagavond het einde van een proces dat nog moest beginnen. [Joly|p1] zelf {houdt|s4} de deur open. Zou [Kameroen|CM] niet willen, dan hoort [zij|p1] dat graag „rechtstreeks”.
=====
entities:
  CA: {name: Canada, type: State}
  CM: {name: Kameroen, type: State}
  SE: {name: Engelstalige separatisten, type: Organisation}
  AG: {name: Ambazonia Governing Council, type: Organisation}
  l1: {name: Montreal, type: Place}
  l2: {name: Mont-Tremblant, type: Place}
  p1: {name: Mélanie Joly, type: Person}
  p2: {name: René Emmanuel Sadi, type: Person}
  p3: {name: Biya, type: Person}
  p4: {name: Capo Daniel, type: Person}
offices:
  - {person: p1, office: minister van Buitenlandse Zaken, of: CA}
  - {person: p2, office: regeringswoordvoerder, of: CM}
  - {person: p3, office: president, of: CM}
events:
  e1: {type: Mediation, participants: [CM, SE], mediators: [CA], factuality: possible, source: p1}
  e2: {type: Negotiation, participants: [CM, AG], mediators: [CA], place: l1, time: "In het najaar", factuality: actual}
  e3: {type: Negotiation, participants: [CM, AG], mediators: [CA], place: l2, factuality: actual, part_of: e2}
acts:
  s1: {type: Statement, by: p1, content: "dat haar land zal bemiddelen", time: Vrijdag, about: e1}
  s2: {type: Statement, by: p2, content: "Wij hebben geen enkel buitenland gevraagd als makelaar of scheidsrechter op te treden", time: Maandag}
  a1: {type: Concession, by: CM, to: [AG], content: "zes gevangenen vrij", time: "In december"}
  s3: {type: Statement, by: p4, content: "het einde van een proces dat nog moest beginnen", time: maandagavond}
  s4: {type: Statement, by: p1, content: "houdt de deur open"}
