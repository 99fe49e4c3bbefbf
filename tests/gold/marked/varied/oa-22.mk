 date 2022-08-01 Koper duurder, kwacha sterker: [Zambia|ZM] leeft even op

Van onze verslaggever economie

LUSAKA - De prijs van een ton koper is op de beurs in Londen voor het eerst sinds juni weer boven de 7.800 dollar gekomen. Dat is een meevaller voor [Zambia|ZM], dat zeventig procent van [zijn|ZM] deviezen met het metaal verdient. De kwacha, twee jaar geleden nog de slechtst presterende munt ter wereld, won in juli zes procent.

Voor de [Zambiaanse|ZM] huishoudens betekent dat niet meteen verlichting. Een zak maïsmeel van 25 kilo kost nog altijd 160 kwacha, ruim negen euro. Elektriciteit is er, maar niet altijd: de waterstand in het Karibameer staat op 22 procent. Toch ziet bakker Moses Phiri in de wijk Kabwata meer klanten dan in het voorjaar. "Mensen kopen weer een heel brood."

Beleggers reageerden vooral op nieuws van zaterdag. [Een comité van zestien schuldeisende landen|CC], voorgezeten door [China|CN] en [Frankrijk|FR], verklaarde zich toen {bereid|c1} over kwijtschelding te praten van een deel van de 17 miljard dollar die [Zambia|ZM] in het buitenland verschuldigd is. Die {toezegging|c1} was voor het IMF een voorwaarde om een lening van 1,3 miljard uit te keren. De houders van obligaties, voornamelijk fondsen in Londen en New York, wachten intussen af.

Bij de mijn van Mopani, sinds vorig jaar in handen van de staat, loopt de productie nog terug. Er is naar schatting 300 miljoen dollar nodig om een ondergelopen schacht leeg te pompen. Een koper heeft zich niet gemeld, al werd de naam van een groep uit de Emiraten genoemd.

Analisten waarschuwen voor te veel optimisme. "Koper gaat omhoog, en koper gaat omlaag," zegt Chilufya Sata van Stanbic. "De rente gaat alleen maar omhoog."
=====
entities:
  CC: {name: comité van schuldeisende landen, type: Organisation}
  CN: {name: China, type: State}
  FR: {name: Frankrijk, type: State}
  ZM: {name: Zambia, type: State}
events: {}
acts:
  c1: {type: Concession, by: CC, to: [ZM], content: "over kwijtschelding te praten van een deel van de 17 miljard dollar", time: zaterdag}
