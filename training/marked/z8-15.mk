 date 2022-03-12 Recensie: De man die altijd belde

De nieuwe film van Arjen Spaans heet 'De man die altijd belde' en gaat over gijzelingsonderhandelaar Victor Lems, die in twee uur speeltijd drie kapers, een minister en zijn eigen ex-vrouw moet ompraten. Dat laatste mislukt. Het bestand dat hij met haar sluit, boven een koude lasagne, is in vier zinnen weer gebroken.

Spaans toont de onderhandelingskamer als een aquarium: mensen bewegen hun mond, je hoort alleen het zoemen. Hoofdrolspeler Tom Bruins weigert elke heldenpose. Als de leider van de kapers een bus eist en dreigt met een explosie, vraagt hij wat voor bus. De zaal lachte, en hield toen op.

Jammer is de derde akte, waarin een Amerikaanse delegatie binnenvalt en alles met een akkoord en een persconferentie wordt afgehecht. Vier sterren, met een waarschuwing voor wie niet tegen telefoons kan.
=====
entities: {}
