 date 2025-05-05 Tweede Kamer: kort verslag van een week vol vergaderingen

De begroting van Defensie gaat met 3,4 miljard omhoog. De BBB wil dat het geld uit het klimaatfonds komt, NSC uit de reserve. De staatssecretaris zei dat het hem om het even is. De motie-Boswijk over drones kreeg een ruime meerderheid.

Het debat over de spreidingswet is opnieuw uitgesteld. Omdat de minister ziek was, bleef ook het vragenuur beperkt tot één onderwerp: de wolf op de Utrechtse Heuvelrug. Het dier heeft inmiddels een naam, een advocaat en een Facebookgroep.

In de commissie Europese Zaken ging het over het vetorecht. Het lid Dassen stelde voor dat af te schaffen, het lid Van Houwelingen noemde dat hoogverraad. De voorzitter verzocht beiden het woord via hem te voeren.

Donderdag debatteerde men tot kwart over twaalf over de lelieteelt. Er werden 22 moties ingediend, waaronder één om minder moties in te dienen. Die werd verworpen.

Na het reces is er een hoorzitting over de toekomst van de buitenbaden. Bezoekers wordt aangeraden op tijd te komen: door de verbouwing is de publieke tribune gehalveerd.
=====
entities: {}
