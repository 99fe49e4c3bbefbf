 date 2024-01-17 [Kenya Airways|KQ] {mag|a2} weer naar [Dar es Salaam|l1]: ruzie in de lucht duurde één nacht

NAIROBI (Bloomberg/eigen verslag) - Maandagochtend {trok|a1} [Tanzania|TZ] alle landingsrechten van [Kenya Airways|KQ] in. Dinsdagavond mocht alles {weer|a2}. Daartussen zat één {telefoontje|e1}.

[Tanzania|TZ] was boos omdat [Kenia|KE] een vrachtlijn van Air Tanzania naar Dubai niet wilde toestaan, hoewel een {overeenkomst|e2} uit 2016 die mogelijk maakt. Als vergelding zou [de [Keniaanse|KE] maatschappij|KQ], die 33 vluchten per week naar [de buren|TZ] uitvoert, vanaf 22 januari aan de grond blijven.

Minister van Buitenlandse Zaken [Musalia Mudavadi|p1] {belde|e1} maandagavond met [[zijn|p1] [Tanzaniaanse|TZ] collega|p2] [January Makambo|p2]. '[We|p1+p2] zijn het erover {eens|o1} dat de luchtvaartautoriteiten dit binnen drie dagen oplossen', {schreef|a3} [hij|p1] op X. Dat lukte in één: [de twee diensten|TZ+KE] {vergaderden|e3} dinsdag per video en om zeven uur 's avonds kreeg Air Tanzania zijn {vergunning|a4}.

Het is niet voor het eerst dat [het buurpaar|TZ+KE] [elkaar|TZ+KE] het luchtruim ontzegt. In 2020 mocht [Kenya Airways|KQ] anderhalve maand niet landen, toen vanwege corona. Een jaar later verbrandde een [Tanzaniaanse|TZ] ambtenaar in Arusha zesduizend [Keniaanse|KE] kuikens.

De koers van [KQ|KQ], zoals het bedrijf op de beurs heet, deed niets. De handel in het aandeel ligt al sinds 2020 stil.
=====
entities:
  KQ: {name: Kenya Airways, type: Organisation}
  TZ: {name: Tanzania, type: State}
  KE: {name: Kenia, type: State}
  p1: {name: Musalia Mudavadi, type: Person}
  p2: {name: January Makambo, type: Person}
  l1: {name: Dar es Salaam, type: Place}
offices:
  - {person: p1, office: Minister van Buitenlandse Zaken, of: KE}
  - {person: p2, office: minister van Buitenlandse Zaken, of: TZ}
events:
  e1: {type: Meeting, label: telefoongesprek, participants: [p1, p2], time: maandagavond, factuality: actual}
  e2: {type: Agreement, label: luchtvaartovereenkomst, participants: [TZ, KE], time: uit 2016, factuality: actual}
  e3: {type: Negotiation, label: videovergadering van de luchtvaartdiensten, participants: [TZ, KE], time: dinsdag, factuality: actual, after: e1}
acts:
  a1: {type: Statement, by: TZ, to: [KE], content: trok Tanzania alle landingsrechten van Kenya Airways in, time: Maandagochtend}
  a2: {type: Concession, by: TZ, to: [KE], content: mocht alles weer, time: Dinsdagavond}
  a3: {type: Statement, by: p1, content: dat de luchtvaartautoriteiten dit binnen drie dagen oplossen, about: e1}
  a4: {type: Concession, by: KE, to: [TZ], content: vergunning, about: e3}
outcomes:
  o1: {of: e1, type: agreement}
