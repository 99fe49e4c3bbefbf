 date 2019-11 Rubriek 'Onder vier ogen': ruzie om de orgelbank

Elke maand beantwoordt emeritus predikant Wim Kloosterhuis vragen van lezers van het kerkblad.

Vraag: In onze gemeente bestaan sinds de fusie twee kampen. Hervormd wil het oude orgel, gereformeerd het nieuwe. De kerkenraad heeft een commissie van drie wijze mannen ingesteld, maar die wordt door een van de kampen niet erkend. Ik ben gevraagd om te bemiddelen. Moet ik dat doen?

Antwoord: Nee. U bent, schrijft u, getrouwd met de organist. Een bemiddelaar die thuis met een van de partijen aan tafel zit, heet geen bemiddelaar maar een echtgenote. Vraag de classis om iemand van buiten. Stel als voorwaarde dat beide kampen vooraf toezeggen de uitkomst te aanvaarden. En beleg geen topoverleg in de consistorie, want daar staat de koffie van de ene partij.

Bedenk ook dat een wapenstilstand soms genoeg is: 's morgens het ene orgel, 's avonds het andere. In Genève begon het ooit met minder.

Heeft u ook een vraag? Schrijf naar de redactie, postbus 12, Bunschoten.
=====
entities: {}
