 date 2022-11-25 'De laatste lijn': gijzelaar, onderhandelaar en een kapotte airco

Filmrecensie

Twee uur lang zit een onderhandelaar van de politie in een snikheet trappenhuis in Manilla en praat met een man die zijn eigen ontslagbrief heeft opgegeten. Meer gebeurt er niet in 'De laatste lijn', en toch kijk je geen seconde weg.

Regisseur Paolo Dimayuga maakt van elk voorstel een kleine duik van een hoge plank. De kidnapper eist een helikopter, hij krijgt een hamburger. De bemiddelaar belooft vrije aftocht, niemand gelooft hem. Als er tegen het slot een akkoord lijkt te komen, loopt een derde partij woedend weg: de moeder.

Angel Locsin-Reyes speelt de minister van Binnenlandse Zaken die alles per telefoon wil regelen. Haar persconferentie, met een uitgelopen lippenstift, is een van de geestigste scènes van het jaar. Minder geslaagd is de ontmoeting op het dak, waar de wapenstilstand wel erg makkelijk uit de lucht komt vallen.
=====
entities: {}
