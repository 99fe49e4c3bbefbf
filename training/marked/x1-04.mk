 date 2021-07-14 Clubs breken onderhandelingen over spits af

AA Gent en FC Twente zijn er niet uitgekomen over de transfer van Mamadou Keïta. De Belgen stelden een ultimatum en boden uiteindelijk 3,8 miljoen euro, maar Twente hield vast aan vijf. Zaakwaarnemer Rik Delbeke pendelde drie dagen tussen beide kampen en noemt het mislukken van zijn bemiddeling "zuur". Volgens hem is de deur niet definitief dicht: Gent wil na de stage in Oostenrijk opnieuw om tafel.
=====
entities: {}
