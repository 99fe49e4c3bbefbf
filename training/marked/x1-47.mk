 date 2011-05-11 Havenbaas en vakbond praten weer

ROTTERDAM (ANP) - De gesprekken over een nieuwe cao voor sjorders gaan donderdag verder. Dat hebben FNV Havens en werkgever ILS woensdag afgesproken na tussenkomst van oud-minister Jan Terwisscha. De staking van maandag is van de baan. FNV dreigde het containervervoer "in een wurggreep" te houden en stelde een ultimatum dat dinsdagnacht afliep. De directie sprak van chantage, maar schoof een half procent op. De bond wil er twee.
=====
entities: {}
