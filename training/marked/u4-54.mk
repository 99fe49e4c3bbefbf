 date 2020-02-11 In memoriam Sigurjón Haraldsson (1934-2020), kapitein en verzamelaar van messen

Hij was kort van gestalte, vloekte in vier talen en zong in de kerk de tweede stem. Zaterdag is in Ísafjörður kapitein Sigurjón Haraldsson overleden, 85 jaar oud.

Haraldsson ging op zijn dertiende naar zee, als kokshulp op een haringschuit. In 1961 kreeg hij zijn eerste schip, in 1972 trad hij in dienst van de kustwacht. Daar werd hij beroemd. Met een soort reuzenschaar, die hij zelf had helpen smeden, knipte hij de netten van negentien [Britse|GB] trawlers door. Tweemaal werd hij geramd. 'Je moest vriendelijk zwaaien', vertelde hij later, 'want de man aan de overkant had ook een moeder.'

De {kabeljauwoorlog|e1} eindigde in juni 1976, toen [IJsland|IS] en [Groot-Brittannië|GB] in [Oslo|l1] een {akkoord|e2} bereikten over een zone van tweehonderd mijl. Haraldsson hoorde het op de brug, zette de motor uit en ging slapen.

Na zijn pensioen opende hij een museum met 340 messen. In 2001 kwam een van de [Britse|GB] schippers langs, Stan Cawthorne uit Hull, en zij werden vrienden. Cawthorne zal donderdag spreken op de begrafenis. De schaar ligt op de kist.
=====
entities:
  GB: {name: Groot-Brittannië, type: State}
  IS: {name: IJsland, type: State}
  l1: {name: Oslo, type: Place}
events:
  e1: {type: Conflict, label: kabeljauwoorlog, participants: [IS, GB], factuality: actual}
  e2: {type: Agreement, label: akkoord over een zone van tweehonderd mijl, participants: [IS, GB], place: l1, time: in juni 1976, factuality: actual}
