 date 2024-11-25 Ramptransfer krijgt staartje voor Fifa-tribunaal

De overgang van spits Kwame Tettey van Young Reds naar AC Sassuolo is maandag alsnog afgeketst. Na twee weken soebatten weigerde de Ghanese club het laatste bod van zes miljoen. Een delegatie uit Italië, geleid door technisch directeur Enzo Parisi, verliet halverwege het gesprek boos het hotel in Accra.

"Er lag een principeakkoord, de handdruk was al gegeven", briest zaakwaarnemer Jeroen Kuypers. Hij waarschuwt voor een claim. Young Reds ontkent dat er ooit een toezegging is gedaan en zou intussen praten met Saoedi-Arabië, waar kampioen Al-Bahr interesse heeft.

Tettey zelf zit thuis. Een bezoek aan Italië voor de medische keuring, gepland voor dinsdag, is geschrapt.
=====
entities: {}
