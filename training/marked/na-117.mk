 date 2025-02-21 Cupvoetbal: grensincident in Heerlen

HEERLEN - De ontmoeting tussen Rood Groen LVC en het Duitse Alemannia Würselen, een vriendschappelijke, is zaterdag bij rust gestaakt na wat de scheidsrechter ‘diplomatieke verwikkelingen’ noemde. De gasten verlieten het veld nadat hun delegatieleider, een slager, aan de bar niet werd geholpen. Ze eisten verontschuldigingen.

Thuisvoorzitter Math Janssen stuurde de penningmeester als gezant naar de bus. ‘Ik heb bemiddeld tot mijn handen blauw zagen. Ze vroegen tien bier en een excuusbrief. Over de brief zijn we het eens geworden.’

Na een halfuur kwam er een bestand. De tweede helft ging niet door, wegens vorst, en het toernooi van Pasen staat op losse schroeven. Würselen waarschuwt dat het ook naar Kerkrade kan. In een gezamenlijke verklaring, op de clubsite, betreuren beide besturen ‘het gebeurde en het bier’.
=====
entities: {}
