 date 2024-05-21 Kort

Onweer. Het KMI waarschuwt voor hevige buien in het oosten van het land; in Eupen is de processie afgelast.

Zaventem. De bagageafhandelaars van Swissport hebben dinsdag opnieuw met de directie gesproken. Het overleg werd na een uur geschorst. Vakbond ACV eist zes procent meer loon, de directie bood er vier.

Antwerpen. De rechter heeft het dispuut tussen Grand Café Horta en de stad uitgesteld tot september. Beide partijen kregen de raad te bemiddelen.

Atletiek. Marathonloper Koen Naert zegt zijn deelname in Boedapest af. Een gesprek met zijn trainer leverde niets op.

Handel. Chocoladeproducent Libeert stuurt een delegatie van drie naar een beurs in Seoul. Het akkoord met een lokale verdeler wordt daar ondertekend.
=====
entities: {}
