 date 2023-12-01 Fietsers thuis na negen maanden in een grot: 'Ik ken nu elke steen'

Zürich onthaalde hen met een blaaskapel. Lea Amstutz en Reto Frei, die in maart op weg naar Bali uit hun tent werden gesleept in de bergen tussen Iran en Pakistan, zijn vrijdagochtend geland. Ze wegen samen 94 kilo. De fietsen zijn kwijt.

'De eerste maand waren we boos op elkaar', vertelt Amstutz in de aankomsthal. 'Daarna op de geit. Daarna nergens meer op.' Ze leerden hun bewakers jassen. Frei, timmerman van beroep, maakte een deur.

Hoe ze vrijkwamen, weten ze zelf niet. [Bern|CH] zwijgt over bedragen en {bevestigt|s1} alleen dat [Qatar|QA] sinds de zomer heeft {bemiddeld|e1} tussen [de [Zwitserse|CH] regering|CH] en [de groep|JA], die zich [Leger van het Dal|JA] noemt. Het tijdschrift Blick schrijft dat er twee gevangenen zijn {geruild|e2}, wat door [het ministerie|CH] wordt {ontkend|s2}.

Om elf uur was er soep, om twaalf uur kwam de huisarts. Amstutz' moeder had de planten water gegeven en de huur doorbetaald. 'We praten later wel', zei ze, en dat deden ze.

Naar Bali gaan ze nog, bezweert Frei. Maar dan met het vliegtuig, en in het gezelschap van een deur.
=====
entities:
  CH: {name: Zwitserland, type: State}
  QA: {name: Qatar, type: State}
  JA: {name: Leger van het Dal, type: Organisation}
events:
  e1: {type: Mediation, label: Qatarese bemiddeling, participants: [CH, JA], mediators: [QA], time: sinds de zomer, factuality: actual, source: CH}
  e2: {type: Agreement, label: ruil van twee gevangenen, participants: [CH, JA], factuality: counterfactual}
acts:
  s1: {type: Statement, by: CH, content: "dat Qatar sinds de zomer heeft bemiddeld", about: e1}
  s2: {type: Statement, by: CH, content: "dat er twee gevangenen zijn geruild", about: e2}
