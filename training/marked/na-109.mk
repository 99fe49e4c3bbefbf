 date 2023-10-13 Schaakbond: remise op 31ste zet en in bestuurskamer

ENSCHEDE - Met een handdruk boven bord 1 hebben Hengelo en Enschede vrijdagavond een einde gemaakt aan de ‘koude oorlog’ die al sinds de fusieplannen van 2017 woedde. De grootmeesters Roel Nieuwenhuis en Stefan Bakker kwamen remise overeen na een vredesaanbod van de zwartspeler. Wit had er twee geweigerd.

Tegelijkertijd zaten de voorzitters, onder toezicht van een waarnemer van de bond, in de kantine te onderhandelen over het jeugdteam. Hengelo eiste teruggave van drie talenten; Enschede stelde een uitruil voor, met een computer toe. Om kwart voor elf: akkoord, met een bierviltje als verdrag.

‘Mijn collega blufte dat hij zou opstappen’, lacht voorzitter Gea Wolters. ‘Ik waarschuwde hem dat de laatste bus weg was.’

De terugwedstrijd, in november, wordt bijgewoond door een delegatie uit Gronau. Die wil bemiddelen in een ander conflict, over de klok.
=====
entities: {}
