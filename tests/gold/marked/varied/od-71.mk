 date 2018-06-02 Münster viert Vrede met pannenkoek en elf zalen oorlog

MÜNSTER - Het inkttafereel van Gerard ter Borch hangt er, onder glas, en je moet je bril opzetten om de gezant van Overijssel te vinden. Dat Adriaan Clant wegkijkt is bekend. Waarom, daarover verschillen historici al honderd jaar van mening.

Met Frieden. Von der Antike bis heute bezetten vijf musea in Münster zich aan één onderwerp. Vier jaar onderhandelden de diplomaten hier tussen 1644 en 1648, zonder ooit met zijn allen aan één tafel te zitten: wie eerst mocht binnenkomen was immers niet te regelen. De Venetiaan Contarini bemiddelde voor de katholieken, pauselijk nuntius Chigi weigerde ketters te ontvangen, de Spanjaarden boden, de Fransen eisten, de Hollanders sloten ten slotte op eigen houtje een verdrag. Het staat er allemaal, met koptelefoon.

De mooiste vondst is een zaal met stoelen. Zesendertig zetels van onderhandelaars, van een kruk uit Mali tot een klapstoel uit Oslo. De suppoost waarschuwt: erop zitten is een schending van het akkoord.

Kritiek is er ook. De Koude Oorlog krijgt twaalf vierkante meter, en over Afrika meldt de catalogus niets dan een vaas.

Tot en met 2 september. Combikaartje 19 euro. Zaterdags pannenkoek met Westfaalse ham, naar recept van de keukenmeester van de Franse ambassade.
=====
entities: {}
