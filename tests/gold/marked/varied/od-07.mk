 date 2024-02-07 Sociaal bemiddelaar schuift aan bij Brusselse bagageafhandelaar

Zaventem – De directie van Alyzia en de drie bonden hebben woensdag tot laat in de avond gepalaverd over het verlies van een contract met een Amerikaanse luchtvaartmaatschappij, en over de tachtig banen die ermee gemoeid zijn. De minister van Werk stuurde een sociaal bemiddelaar. Die pendelde, zoals dat heet, van de vierde verdieping (vakbonden) naar de vijfde (directie), want samen aan tafel zitten lukte niet meer nadat iemand met een kop koffie had gegooid.

Het voorstel dat hij op papier zette, een brugpensioen vanaf 58 en een premie van 4.500 euro, is door ACV en ACLVB aanvaard, mits de premie netto is. ABVV verwierp het en eist behoud van alle contracten. 'Dit is geen vredesverdrag maar een capitulatie', fulmineerde gewestelijk secretaris Kurt Callaerts-Hiel. De directie reageerde niet op de tegeneis. Vrijdag is er een verzoeningsvergadering in de Ernest Blerotstraat.

Voor passagiers betekent het voorlopig: handbagage. Van de 214 vluchten op woensdag vertrokken er 61 met een leeg ruim. Een gezelschap uit Kinshasa, met een delegatie van de Congolese volleybalbond erbij, wachtte vijf uur op elf kisten met netten en nam toen maar een bus naar Luik.

De luchthaven zelf is geen partij, zegt een woordvoerster, 'maar wij volgen de onderhandelingen met argusogen'.
=====
entities: {}
