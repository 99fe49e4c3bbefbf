 date 2023-12-02 Witte Huis en Congres bereiken principeakkoord, sluiting overheid afgewend

WASHINGTON - De Amerikaanse president en de voorzitter van het Huis van Afgevaardigden zijn het vrijdagavond eens geworden over een tijdelijke begroting. Daarmee is voorkomen dat honderdduizenden ambtenaren vanaf maandag zonder salaris zitten.

De president ontving voorzitter Dale Hutchins en Senaatsleider Marian Keough twee keer op het Witte Huis. De tweede ontmoeting duurde ruim drie uur. Volgens Keough lagen de partijen tot laat in de middag ver uiteen over de uitgaven voor grensbewaking. Hutchins wilde vier miljard dollar meer, de president bood anderhalf. Het is twee miljard geworden.

Een groep van ongeveer twintig Republikeinen heeft al laten weten tegen te stemmen. Zij eisen bezuinigingen op voedselhulp en dreigen Hutchins af te zetten. 'Wij hebben niet onderhandeld, hij wel', zei afgevaardigde Rick Talley uit Oklahoma.

Het akkoord geldt tot 19 januari. Uiterlijk dan moeten Huis en Senaat het eens zijn over twaalf afzonderlijke wetten. Keough heeft voorgesteld daarover op 8 januari te gaan praten, Hutchins heeft nog niet gereageerd.

Op de beurs in New York werd opgelucht gereageerd. De Dow Jones sloot 0,8 procent hoger.
=====
entities: {}
