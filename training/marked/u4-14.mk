 date 2022-10-07 [Armeense|AM] voetbalsters lopen in [Kayseri|l2] tegen pak slaag aan

[Turkije|TR] - [Armenië|AM] 6-0 (3-0)

De [Armeense|AM] vrouwen hebben in hun derde kwalificatiewedstrijd geen schijn van kans gehad. In [Kayseri|l2] scoorde Elif Baltacı al na vier minuten, en voor rust maakte ze er nog twee. Keepster Lilit Manukian voorkwam met acht reddingen een uitslag van twee cijfers.

Bondscoach Hakob Sahakian, die met elf amateurs naar [Turkije|TR] was gereisd, hield zich aan zijn plan: 'Vijf verdedigers, vier verdedigers ervoor en bidden.' Na de pauze wisselde hij drie speelsters, onder wie aanvoerster Mariam Abrahamian met een enkelblessure.

Op de tribune zaten twaalfduizend toeschouwers en, naast elkaar onder één paraplu, [de ministers van Buitenlandse Zaken|p1+p2]. [Selim Karatay|p1] en [[zijn|p1] [Armeense|AM] ambtgenoot|p2] [Vahe Mirzoian|p2] {spraken|e1} in de rust veertig minuten over de heropening van de grens, langer dan de rust duurde. Toen [ze|p1+p2] terugkwamen, stond het 5-0. Een datum {leverde het niet op|o1}; in december {ontmoeten|e2} [ze|p1+p2] [elkaar|p1+p2] opnieuw, dan in [Jerevan|l1].

Dinsdag speelt [Armenië|AM] tegen Noord-Macedonië. Abrahamian is er dan niet bij. De spits van [Turkije|TR], die een gele kaart te veel kreeg, evenmin.

Scheidsrechter: Kovářová. Geel: Baltacı, Güneş, Hovsepian.
=====
entities:
  AM: {name: Armenië, type: State}
  TR: {name: Turkije, type: State}
  p1: {name: Selim Karatay, type: Person}
  p2: {name: Vahe Mirzoian, type: Person}
  l1: {name: Jerevan, type: Place}
  l2: {name: Kayseri, type: Place}
offices:
  - {person: p1, office: minister van Buitenlandse Zaken, of: TR}
  - {person: p2, office: minister van Buitenlandse Zaken, of: AM}
events:
  e1: {type: Meeting, label: gesprek in de rust, participants: [p1, p2], place: l2, time: in de rust, factuality: actual}
  e2: {type: Meeting, label: ontmoeting in Jerevan, participants: [p1, p2], place: l1, time: in december, factuality: planned, after: e1}
outcomes:
  o1: {of: e1, type: no_breakthrough}
