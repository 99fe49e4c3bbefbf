 date 2022-11-17 Reddingsactie na kapseizen veerboot bij Gozo gestaakt

VALLETTA (Reuters) - De zoektocht naar overlevenden van de gekapseisde veerboot Santa Venera is woensdagavond gestaakt. Er zijn 34 lichamen geborgen, zeven opvarenden worden nog vermist. Van de 212 mensen aan boord zijn er 171 gered, van wie een groot deel door sportvissers en de bemanning van een baggerschip.

Het schip maakte dinsdag kort na vertrek uit Mġarr slagzij toen een lading bouwstaal ging schuiven. Volgens de havenmeester stonden er te veel vrachtwagens op het achterdek. De kapitein, een 58-jarige man uit Sliema, is aangehouden op verdenking van dood door schuld. Zijn advocaat zegt dat hij tweemaal schriftelijk had gewaarschuwd voor de staat van de sjorringen.

Rond de bergingsoperatie is een meningsverschil ontstaan met [Italië|IT]. Een [Italiaanse|IT] patrouilleboot voer dinsdagnacht zonder toestemming van [Malta|MT] de territoriale wateren binnen om drenkelingen op te pikken. Premier [Emanuel Portelli-Grima|p1] {bedankte|s1} [zijn|p1] [Italiaanse|IT] collega [Lorenzo Badalà|p2] daar woensdag in een {telefoongesprek|e1} voor, maar [zijn|p1] ministerie van Buitenlandse Zaken {ontbood|e2} niettemin [de [Italiaanse|IT] ambassadeur|p3]. [Rome|IT] {zei|s2} dat het zeerecht redding voorschrijft en geen vergunning.

De slachtoffers zijn vooral forensen en scholieren van Gozo. In de kathedraal van Victoria wordt zaterdag een herdenkingsdienst gehouden. De rederij, die twee jaar geleden werd geprivatiseerd, heeft haar overige drie boten uit de vaart genomen. Het aandeel verloor 41 procent.

Een onderzoeksrechter moet binnen zestig dagen rapporteren. De oppositie wil daarnaast een parlementaire enquête en wijst op de brug die al sinds 1972 wordt beloofd.
=====
entities:
  IT: {name: Italië, type: State}
  MT: {name: Malta, type: State}
  p1: {name: Emanuel Portelli-Grima, type: Person}
  p2: {name: Lorenzo Badalà, type: Person}
  p3: {name: Italiaanse ambassadeur, type: Person}
offices:
  - {person: p1, office: Premier, of: MT}
  - {person: p2, office: collega, of: IT}
  - {person: p3, office: ambassadeur, of: IT}
events:
  e1: {type: Meeting, participants: [p1, p2], time: woensdag, factuality: actual}
  e2: {type: Meeting, label: ambassadeur ontboden, participants: [MT, p3], factuality: actual}
acts:
  s1: {type: Statement, by: p1, to: [p2], content: bedankte zijn Italiaanse collega Lorenzo Badalà daar woensdag in een telefoongesprek voor, about: e1, time: woensdag}
  s2: {type: Statement, by: IT, content: dat het zeerecht redding voorschrijft en geen vergunning}
