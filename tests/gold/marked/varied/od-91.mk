 date 2017-06-11 Een bij onderhandelt niet

TUIN & NATUUR

Wie deze weken een tros bijen aan zijn regenpijp vindt hangen, is getuige van het oudste parlement ter wereld. Een zwerm heeft geen leider, schrijft de Gentse bioloog Dirk de Graaf-Seeley, en toch is er binnen twee dagen een akkoord over het nieuwe huis.

Het begint met gezanten. Driehonderd speursters vliegen uit, elk komt terug met een voorstel: de spleet in de kerktoren, de holle linde, uw spouwmuur. Ze pleiten ervoor door te dansen. Tegenstanders dienen de danseres een kopstoot toe, wat de bioloog 'een vorm van diplomatiek protest' noemt. Coalities ontstaan, vallen uiteen, en zodra één delegatie een quorum van vijftien haalt, geeft de rest toe. Geen veto, geen bemiddelaar, geen compromis.

'Bij mensen duurt het langer,' aldus De Graaf, 'omdat wij praten.'

Imker Rosa Peeters-Daelman uit Lokeren heeft er minder romantische gedachten over. Zij vangt per seizoen twintig zwermen en sluit met de brandweer elk voorjaar een overeenkomst: zij krijgen de wespen, zij krijgt de bijen. 'Vorig jaar was er een conflict over een hommelnest. Dat is bijgelegd.'

Let op: een zwerm steekt zelden, een spuitbus altijd.
=====
entities: {}
