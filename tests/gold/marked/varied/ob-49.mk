 date 2021-08-29 Transferjournaal

16.20u - Onderhandelaars van Club Brugge zijn met een privéjet terug uit Bergamo, en wel zonder spits.
15.03u - Volgens het entourage van de speler is er een akkoord over alles, behalve over het geld.
13.45u - KRC Genk ontkent een ultimatum van Sevilla. Wel was er "een kort en hartelijk telefoontje".
12.10u - De Bosnische doelman die vrijdag nog 'nooit' zei, legt vandaag medische tests af in Luik.
=====
entities: {}
