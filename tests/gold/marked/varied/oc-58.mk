 date 2018-06-01 'Nee zeggen is goedkoper'

LOOPBAAN - Linda Verkuijl traint inkopers van supermarkten en ziekenhuizen in onderhandelen. 'Men denkt dat het om de prijs gaat.'

Waar gaat het dan om?
'Om de stilte na het bod. Wie die het eerst vult, verliest. Ik laat cursisten vier minuten zwijgen. Directeuren houden het negentig seconden vol.'

U gebruikt voorbeelden uit de diplomatie?
'Eén. Henk zegt: ik eis dertien procent. Piet zegt: nee. Dan is Henk niet afgewezen, maar begonnen. In elke delegatie zit er een die dat snapt en die zit zelden in het midden.'

Wat is de grootste fout?
'Dreigen weg te lopen en dan niet weglopen. Of een concessie doen in de lift. En een bemiddelaar nemen die aardig is. Neem er een die naar huis wil.'

Heeft u zelf weleens bakzeil gehaald?
'Bij de aanschaf van een pony. De verkoopster was acht.'

De training kost 1.150 euro per persoon, inclusief lunch. Over de prijs valt niet te praten.
=====
entities: {}
