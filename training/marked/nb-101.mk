 date 2024-06-16 Vredesconferentie [Bürgenstock|l1]: tachtig handtekeningen, geen [Rusland|RU]

BÜRGENSTOCK - Op de {conferentie|e1} over vrede in [Oekraïne|UA] hebben tachtig landen en vier organisaties zondag een {slotverklaring|e2+o1} aangenomen. Daarin staat dat de territoriale integriteit van [Oekraïne|UA] de basis is voor elk akkoord, dat de kerncentrale van Zaporizja onder [Oekraïens|UA] beheer moet komen en dat gevangenen moeten worden geruild. [India|IN], [Saudi-Arabië|SA], [Zuid-Afrika|ZA] en [Mexico|MX] {tekenden|e5} niet. [Brazilië|BR] was er alleen als waarnemer.

[Rusland|RU] was niet uitgenodigd, tot ongenoegen van sommige deelnemers. De [Keniaanse|KE] president [William Ruto|p1] {zei|a3} dat [Moskou|RU] 'aan tafel moet'. De [Zwitserse|CH] president [Viola Amherd|p2], [de gastvrouw|p2], {sloot|a4} dat voor een {volgende keer|e3} niet uit. Volgens premier [Mark Rutte|p3] is het voor een datum nog te vroeg.

Vrijdag noemde president [Vladimir Poetin|p4] [zijn|p4] {voorwaarden|a5} voor een {bestand|e4}: [Kiev|UA] moet zich uit vier provincies terugtrekken en afzien van [NAVO|NA]-lidmaatschap. [Oekraïne|UA] heeft dat meteen {verworpen|r2}. Het is een ultimatum, {vond|a6} [Volodymyr Zelensky|p5], van het soort dat Hitler ook stelde.

De bewaking van het hotelcomplex boven het Vierwoudstrekenmeer kostte 15 miljoen frank. Vierduizend militairen en een ballonversperring kwamen eraan te pas. Koeien op de alm kregen een pasje, grapt een boer.
=====
entities:
  RU: {name: "Rusland", type: State}
  UA: {name: "Oekraïne", type: State}
  IN: {name: "India", type: State}
  SA: {name: "Saudi-Arabië", type: State}
  ZA: {name: "Zuid-Afrika", type: State}
  MX: {name: "Mexico", type: State}
  BR: {name: "Brazilië", type: State}
  KE: {name: "Kenia", type: State}
  CH: {name: "Zwitserland", type: State}
  NA: {name: "NAVO", type: Organisation}
  p1: {name: "William Ruto", type: Person}
  p2: {name: "Viola Amherd", type: Person}
  p3: {name: "Mark Rutte", type: Person}
  p4: {name: "Vladimir Poetin", type: Person}
  p5: {name: "Volodymyr Zelensky", type: Person}
  l1: {name: "Bürgenstock", type: Place}
offices:
  - {person: p1, office: "president", of: KE}
  - {person: p2, office: "president", of: CH}
  - {person: p4, office: "president", of: RU}
events:
  e1: {type: Negotiation, participants: [UA, IN, SA, ZA, MX, p1, p5], hosts: [p2], observers: [BR], place: l1, time: "zondag", factuality: actual}
  e2: {type: Agreement, participants: [UA], place: l1, time: "zondag", part_of: e1, factuality: actual}
  e3: {type: Negotiation, participants: [UA, RU], after: e1, factuality: possible}
  e4: {type: Agreement, participants: [RU, UA], factuality: possible}
  e5: {type: Agreement, participants: [IN, SA, ZA, MX], part_of: e1, factuality: counterfactual}
acts:
  a3: {type: Demand, by: p1, content: "Moskou 'aan tafel moet'"}
  a4: {type: Statement, by: p2, content: "sloot dat voor een volgende keer niet uit"}
  a5: {type: Demand, by: p4, to: [UA], time: "Vrijdag", content: "Kiev moet zich uit vier provincies terugtrekken en afzien van NAVO-lidmaatschap"}
  a6: {type: Statement, by: p5, content: "van het soort dat Hitler ook stelde"}
replies:
  r2: {to: a5, by: UA, answer: rejected}
outcomes:
  o1: {of: e1, type: agreement}
