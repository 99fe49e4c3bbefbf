 date 2024-05-14 Waarom uw kiwi goedkoper is en uw lamsrack niet

Op de veiling van Sint-Katelijne-Waver kostte een kistje kiwi's maandag 11,40 euro, een derde minder dan een jaar geleden. Fruitimporteur Gunther Sels weet waarom. "Ze komen sinds 1 mei zonder invoerrecht binnen. En de oogst is reusachtig."

Op die dag trad het {handelsakkoord|e1} in werking dat [de Europese Unie|EU] en [Nieuw-Zeeland|NZ] vorige zomer {ondertekenden|e1}. Vooral het fruit en de wijn profiteren. Voor lamsvlees zijn de quota zo krap dat de consument er weinig van merkt, en boter blijft duur omdat de hele wereld boter wil.

Sels heeft er intussen een tweede koelcel bij gezet. Met zijn buurman, een aardappelboer, sloot hij een akkoord over de oprit. De bank deed moeilijk: die eiste een onderpand en kreeg zijn zeilboot.

Of ook [Australische|AU] mango's volgen? Daar ziet het niet naar uit. De onderhandelingen tussen [de EU|EU] en [Australië|AU] {liepen|e2+o1} in oktober in [Osaka|l1] stuk op rundvlees.

In de winkel gaat de prijs trouwens trager omlaag dan op de veiling. Volgens de vereniging van supermarkten komt dat door de verpakking, de lonen en de stroom. Sels zegt iets anders, maar dat mag niet in de krant.
=====
entities:
  EU: {name: Europese Unie, type: Organisation}
  NZ: {name: Nieuw-Zeeland, type: State}
  AU: {name: Australië, type: State}
  l1: {name: Osaka, type: Place}
events:
  e1: {type: Agreement, label: handelsakkoord, participants: [EU, NZ], time: vorige zomer, factuality: actual}
  e2: {type: Negotiation, label: onderhandelingen in Osaka, participants: [EU, AU], place: l1, time: in oktober, factuality: actual}
outcomes:
  o1: {of: e2, type: no_breakthrough}
