 date 2026-01-12 Cao-overleg in ziekenhuizen opnieuw vastgelopen

De onderhandelingen over een nieuwe cao voor de algemene ziekenhuizen zijn maandag afgebroken. Volgens FNV Zorg en Welzijn kwamen de werkgevers met "een belediging op briefpapier". De NVZ betreurt het vertrek van de bonden en zegt dat er een serieus bod lag: 4 procent in twee stappen. Een ultimatum loopt zondag af. Daarna volgen zondagsdiensten in Groningen, Zwolle en Goes.
=====
entities: {}
