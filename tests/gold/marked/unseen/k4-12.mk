 date 2024-11-13 Aswolk boven Flores houdt toeristen op Bali vast

DENPASAR (ANP/RTR) - Duizenden vakantiegangers zitten vast op Bali doordat de vulkaan Lewotobi Laki-laki op het naburige eiland Flores as blijft uitstoten. Australische en Singaporese maatschappijen schrapten woensdag 84 vluchten. Ook KLM liet een toestel uit Amsterdam uitwijken naar Kuala Lumpur.

De aswolk reikte dinsdag tot negen kilometer hoogte. Bij een eerdere uitbarsting, op 4 november, vielen negen doden. De Indonesische regering wil de dorpen rond de berg voorgoed ontruimen. Dertienduizend inwoners slapen in scholen en tenten.

Het ministerie van Buitenlandse Zaken in Den Haag heeft het reisadvies voor Flores aangescherpt naar oranje. De Nederlandse ambassade in Jakarta heeft enkele tientallen telefoontjes gekregen. Volgens een woordvoerster gaat het vooral om mensen die willen weten of hun verzekering het hotel betaalt.

Meteorologen verwachten dat de wind donderdag draait.
=====
entities: {}
