 date 2020-01-22 Ruzie om brouwerij Van Steensel: neven praten niet meer, laat staan dat ze drinken

Het had een verzoeningsdiner moeten worden. Maar toen notaris Elzinga zaterdag in Dokkum het voorgerecht liet opdienen, bleven drie stoelen leeg. De Friese tak van de familie Van Steensel weigert nog langer te onderhandelen met de Groningse tak over de erfenis van bierbrouwer Hylke.

De neven beschuldigen elkaar over en weer van verraad. Durk van Steensel stelde in november een verdeling voor, waarbij hij de ketels en zijn nicht Fenna het merk zou krijgen. Fenna sloeg dat aanbod af en stuurde haar advocaat, die een schadeclaim op tafel legde.

Een mediator uit Assen gaf er in december na twee sessies de brui aan. Nu dreigt een gang naar de rechter. Burgemeester Wiersma, gevraagd of zij wil bemiddelen, reageert diplomatiek: "Ik drink wijn."
=====
entities: {}
