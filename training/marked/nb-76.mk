 date 2025-07-10 [Franse|FR] kerncentrales, [Britse|GB] garnalen: [Macron|p1] drie dagen bij koning [Charles|p2]

LONDEN - Het was de eerste keer sinds de Brexit dat een Europese leider met koets en al door Windsor reed. President [Emmanuel Macron|p1] en [zijn|p1] vrouw [Brigitte|p3] {keerden|e1} donderdagavond terug naar Parijs, na een {staatsbezoek|e1} van drie dagen.

Behalve de tafelrede van [Charles|p2] ('onze buren, op 21 mijl') leverde het verblijf een {migratieafspraak|e2} op. Voor elke bootvluchteling die [de Britten|GB] terugsturen, nemen [ze|GB] er een over uit [Frankrijk|FR]. Het begint met vijftig per week. Premier [Keir Starmer|p4] {noemt|a1} dat 'baanbrekend'; oppositieleider Kemi Badenoch kwam in het Lagerhuis op 6 procent uit. Eerst moet [de Europese Commissie|EC] er nog naar kijken. [Italië|IT], [Spanje|ES] en [Malta|MT] {schreven|a2} vorige maand een brief waarin [ze|IT+ES+MT] [hun|IT+ES+MT] 'verbazing' uitspreken.

Ook {stemmen|e3} [Londen|GB] en [Parijs|FR] voortaan [hun|GB+FR] kernwapens op [elkaar|GB+FR] af. Dat staat in de {verklaring|e3} van Northwood.

Veel [Britten|GB] hadden vooral oog voor het tapijt van Bayeux. Dat komt volgend jaar naar het British Museum, voor het eerst in negen eeuwen. De verzekering loopt via het ministerie van Cultuur. 'Zeventig meter borduurwerk, in een vrachtwagen, langs de A16', huivert een conservator.
=====
entities:
  FR: {name: "Frankrijk", type: State}
  GB: {name: "Verenigd Koninkrijk", type: State}
  IT: {name: "Italië", type: State}
  ES: {name: "Spanje", type: State}
  MT: {name: "Malta", type: State}
  EC: {name: "Europese Commissie", type: Organisation}
  p1: {name: "Emmanuel Macron", type: Person}
  p2: {name: "Charles", type: Person}
  p3: {name: "Brigitte", type: Person}
  p4: {name: "Keir Starmer", type: Person}
offices:
  - {person: p1, office: "President", of: FR}
  - {person: p2, office: "koning", of: GB}
  - {person: p4, office: "Premier", of: GB}
events:
  e1: {type: Visit, participants: [p1, p3], hosts: [p2], place: GB, time: "drie dagen", factuality: actual}
  e2: {type: Agreement, participants: [FR, GB], part_of: e1, factuality: actual}
  e3: {type: Agreement, participants: [GB, FR], part_of: e1, factuality: actual}
acts:
  a1: {type: Statement, by: p4, content: "baanbrekend"}
  a2: {type: Statement, by: IT, content: "hun 'verbazing' uitspreken", time: "vorige maand"}
