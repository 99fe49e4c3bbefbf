 date 2022-09-29 Weekvooruitblik sport en meer

Donderdag: loting voor het EK. UEFA-voorzitter Čeferin heeft toegezegd dat Oekraïne en Belarus elkaar ontlopen.
Vrijdag: hoger beroep van schaatser Sven O. bij het internationale sporttribunaal CAS in Lausanne. Partijen mogen tot de zitting nog schikken.
Zaterdag: topper in Eindhoven, Feyenoord sluit een wapenstilstand met de eigen supporters.
Zondag: burendag.
=====
entities: {}
