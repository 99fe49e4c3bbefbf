 date 2013-12-13 Belgische diplomaten op snelcursus conflictbeheersing

Een bemiddelaar mag nooit de thee inschenken, want dan kiest hij wie eerst drinkt. Dat en meer leerden achttien jonge ambtenaren van Buitenlandse Zaken deze week in het Egmontpaleis van de gepensioneerde ambassadeur Guido Van der Elst. In een rollenspel onderhandelden "Noordland" en "Zuidland" over een rivier. Er kwam een staakt-het-vuren uit, maar pas nadat de cursusleider met een boete had gedreigd. De opleiding wordt volgend jaar herhaald.
=====
entities: {}
