 date 2025-01-28 Schoolbestuur en ouders in Zwevegem praten weer na ruzie over warme maaltijd

Voor het eerst sinds de kerstvakantie hebben de directie van basisschool De Linde en het oudercomité maandagavond weer samen rond de tafel gezeten. De sfeer was, aldus beide kampen, 'beleefd'.

De vete brak uit toen directeur Joost Lagae in november besliste om de warme maaltijden af te schaffen. Het comité noemde dat een eenzijdige maatregel en riep zijn vertegenwoordigers terug uit de schoolraad. Lagae antwoordde met sancties: geen toegang meer tot de koffiekamer. Een eerste verzoeningspoging, op 17 december onder leiding van de pastoor, liep spaak toen iemand het woord 'brooddoos' gebruikte.

Nu heeft schepen van Onderwijs Tine Vandeputte een voorstel op tafel gelegd. Drie dagen soep, twee dagen warm, en de gemeente past 0,40 euro per kind bij. Het comité wil dat bespreken met de achterban; de directeur gaat akkoord op voorwaarde dat hij niet zelf moet opscheppen.

'We zitten niet in Genève', relativeert Vandeputte. 'Al heb ik vanavond wel een Zwitserse koek meegebracht.'

Op 10 februari volgt een nieuwe ontmoeting, deze keer in de refter.
=====
entities: {}
