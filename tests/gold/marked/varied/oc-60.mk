 date 2023-04-03 Ambassade Lissabon: spreekuur vervalt wegens Pasen

LISSABON - De consulaire afdeling van de Nederlandse ambassade is van donderdag 6 tot en met maandag 10 april gesloten. Wie in die periode een nooddocument nodig heeft, belt het 24/7-nummer van Buitenlandse Zaken.

Vanaf mei kunnen paspoorten niet langer bij de honorair consuls op Madeira en in Faro worden aangevraagd. De consuls blijven wel beschikbaar voor het legaliseren van handtekeningen.

De ambassadeur nodigt alle Nederlanders in Portugal uit voor de viering van Koningsdag op donderdag 27 april, van 16.00 tot 19.00 uur in de tuin van de residentie. Aanmelden is verplicht en kan tot 14 april. Er zijn haringen, een vrijmarkt voor kinderen en een optreden van de zanggroep De Taagzusters. Fietsen dienen buiten het hek te blijven, dit op verzoek van de Portugese politie, na een gesprek over de vorige keer.
=====
entities: {}
