 date 2019-06-19 ‘Akkoord’, zei de rechter, en iedereen keek op

GENT - In het proces om de erfenis van brouwer Roger Vandamme (97) is dinsdag een wapenstilstand afgekondigd. De vijf kinderen, die elkaar al acht jaar enkel nog via raadslieden spreken, gaan in op het voorstel van de rechtbank om tot 1 oktober te bemiddelen. Waarnemer voor de kleinkinderen wordt de oudste, Lien.

Zoon Patrick, die de brouwerij leidt, had tot maandag geweigerd. ‘Onderhandelen met mensen die een embargo op mijn bier afkondigen?’ Zijn zus Greet doelde daarop op ‘het protocol van Kluisbergen’, een door hun vader op een bierviltje gekrabbelde verdeling, die hij nooit zou hebben ondertekend.

De voorzitster waarschuwde dat een vonnis niemand zou bevallen. Daarop vroeg de verdediging een schorsing, wisselden de kampen in de gang nota's uit en keerde men, zonder handdruk, terug met een ja.

Een topontmoeting staat gepland voor 2 juli, op neutraal terrein: een koffiehuis in Deinze.
=====
entities: {}
