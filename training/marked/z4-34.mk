 date 2020-02-09 Zes jaar ruzie om een pannenkoekenhuis

DENEKAMP - Aan de ene kant Gerrit (61), aan de andere kant Herman (58). Daartussen een akte uit 1974, twee advocaten en een moeder van 89 die 'de Verenigde Naties van Noord-Twente' wordt genoemd. De broers Morsink spraken zes jaar lang uitsluitend via de rechtbank met elkaar.

Inzet: het familierestaurant aan het kanaal. Herman eiste de helft, Gerrit bood een kwart. Een mediator uit Oldenzaal haakte na drie bijeenkomsten af. Het bezoek van een neef uit Canada, bedoeld als verzoeningspoging, liep uit op een handgemeen bij de stroopwafels.

Tot moeder Dien in december dreigde de boerderij aan de kerk na te laten. "Toen was het binnen een week vrede", grijnst ze. Het akkoord is op een bierviltje ondertekend, onder het toeziend oog van de pastoor: Gerrit bakt, Herman rekent af. Grenzen zijn er ook. In elkaars keuken komen ze niet.
=====
entities: {}
