 date 2022-09-15 [Malta|MT] {praat|e1} op [Djerba|k1] over [zijn|MT] vissers

BRUSSEL/VALLETTA (Belga) - [Malta|MT] gaat met [het Libische Nationale Leger|LN] ([LNL|LN]) {onderhandelen|e1} over 26 vissers die al vijf weken in [Benghazi|k2] vastzitten. De {gesprekken|e1} beginnen maandag 26 september op [het [Tunesische|TN] eiland Djerba|k1], {bevestigt|s1} minister van Visserij [Josephine Borg|v1]. [Zij|v1] {leidt|d1} zelf de delegatie. Op vraag van [Valletta|MT] {bemiddelt|e2} de [Tunesische|TN] oud-minister [Hédi Trabelsi|v4].

[Het LNL|LN], dat het oosten van [Libië|LY] in handen heeft, hield op 9 augustus vier [Maltese|MT] trawlers aan. Volgens [het leger|LN] visten die in wateren die [het|LN] opeist. [Malta|MT] legde daarop in de haven van [Valletta|k3] de tanker Amal aan de ketting. Het schip wordt er al voor de derde keer gecontroleerd.

Generaal [Abdulsalam al-Barghathi|v3], [de kustwachtchef van [het LNL|LN]|v3], {eist|s2} dat eerst de Amal vertrekt. [Nazzareno Borg|v2], [voorzitter van [de Nationale Vissersbond|VB]|v2] en geen familie van [de minister|v1], {noemt|s3} het {overleg|e1} "rijkelijk laat".

De regering in [Tripoli|LY], die [het LNL|LN] niet erkent, is niet gevraagd. In het vissersdorp Marsaxlokk hangen intussen zwarte doeken aan de huizen.
=====
entities:
  MT: {name: Malta, type: State}
  LN: {name: Libische Nationale Leger, type: Organisation}
  LY: {name: Libië, type: State}
  TN: {name: Tunesië, type: State}
  VB: {name: Nationale Vissersbond, type: Organisation}
  v1: {name: Josephine Borg, type: Person}
  v2: {name: Nazzareno Borg, type: Person}
  v3: {name: Abdulsalam al-Barghathi, type: Person}
  v4: {name: Hédi Trabelsi, type: Person}
  k1: {name: Djerba, type: Place}
  k2: {name: Benghazi, type: Place}
  k3: {name: Valletta, type: Place}
offices:
  - {person: v1, office: minister van Visserij, of: MT}
  - {person: v2, office: voorzitter, of: VB}
  - {person: v3, office: kustwachtchef, of: LN}
  - {person: v4, office: oud-minister, of: TN}
events:
  e1: {type: Negotiation, participants: [MT, LN], place: k1, time: maandag 26 september, factuality: planned}
  e2: {type: Mediation, participants: [MT, LN], mediators: [v4], factuality: actual}
acts:
  s1: {type: Statement, by: v1, about: e1}
  s2: {type: Demand, by: v3, to: [MT], content: dat eerst de Amal vertrekt, about: e1}
  s3: {type: Statement, by: v2, content: rijkelijk laat, about: e1}
delegations:
  d1: {of: MT, head: v1, members: [], event: e1}
