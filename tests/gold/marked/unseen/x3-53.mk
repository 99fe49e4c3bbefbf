 date 2020-11-13 Kabinet op losse schroeven? Familiebedrijf Van Halteren wel

ALMELO - Twee zussen, één worstfabriek en een notaris die "de Kissinger van Twente" wordt genoemd. Al vier jaar onderhandelen Ria en Toos van Halteren over wie de 51 procent krijgt. Vorige week leek er vrede: Ria bood Toos het merk aan, Toos zou de grond afstaan. De ondertekening werd een kwartier van tevoren afgeblazen. "Zij stelde een nieuwe eis over de hond", klaagt Ria.

Intussen trekt een Duitse branchegenoot aan de mouw. Wordt het voor kerst niks, dan verhuist de productie naar Nordhorn, dreigt diens topman, die in een eerder leven consul in Smyrna was.
=====
entities: {}
