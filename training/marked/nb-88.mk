 date 2025-03-02 Na de ruzie van vrijdag: [Zelensky|p1] bij koning [Charles|p2], [Starmer|p3] zoekt 'coalitie van bereidwilligen'

De [Oekraïense|UA] president [Volodymyr Zelensky|p1] is zondag na afloop van de {top|e1} in [Londen|l1] {ontvangen|e2} door de [Britse|GB] koning [Charles|p2] op [diens|p2] landgoed [Sandringham|l2]. Het {gesprek|e2} duurde bijna een uur. Daarna {vloog|e3} [Zelensky|p1] terug.

Op de {top|e1}, waaraan zestien regeringsleiders deelnamen, is {afgesproken|e7+o2} dat [het Verenigd Koninkrijk|GB] en [Frankrijk|FR] een {vredesplan|s1} uitwerken en dat aan [de Verenigde Staten|US] voorleggen. Premier [Keir Starmer|p3] {zei|a1} na afloop dat Europa 'het zware werk' moet doen. [Hij|p3] maakte ook bekend dat [Kyiv|UA] voor 1,6 miljard pond luchtafweerraketten mag {kopen|c1}. De [Italiaanse|IT] premier [Giorgia Meloni|p4] {noemt|a2} het sturen van troepen 'ingewikkeld' en {pleit|s2} voor een {top|e4} met [de VS|US].

Volgens de [Franse|FR] president [Emmanuel Macron|p5] {zou|s3} het plan moeten beginnen met een maand lang geen aanvallen in de lucht en op zee. [Starmer|p3] wilde dat {niet bevestigen|a3}.

Vrijdag {liep|o1} een {bezoek|e5} van [Zelensky|p1] aan [het Witte Huis|l3] uit de hand. De {grondstoffendeal|e6} die [hij|p1] daar zou {tekenen|e6}, bleef op tafel liggen. 'Je hebt de kaarten niet', {zei|a4} president [Trump|p6] tegen [hem|p1], waar de camera's bij stonden. De lunch, gegrilde zalm met aardappelen, is opgegeten door het personeel.
=====
entities:
  UA: {name: "Oekraïne", type: State}
  GB: {name: "Verenigd Koninkrijk", type: State}
  FR: {name: "Frankrijk", type: State}
  US: {name: "Verenigde Staten", type: State}
  IT: {name: "Italië", type: State}
  p1: {name: "Volodymyr Zelensky", type: Person}
  p2: {name: "Charles", type: Person}
  p3: {name: "Keir Starmer", type: Person}
  p4: {name: "Giorgia Meloni", type: Person}
  p5: {name: "Emmanuel Macron", type: Person}
  p6: {name: "Trump", type: Person}
  l1: {name: "Londen", type: Place}
  l2: {name: "Sandringham", type: Place}
  l3: {name: "Witte Huis", type: Place}
offices:
  - {person: p1, office: "president", of: UA}
  - {person: p2, office: "koning", of: GB}
  - {person: p3, office: "Premier", of: GB}
  - {person: p4, office: "premier", of: IT}
  - {person: p5, office: "president", of: FR}
  - {person: p6, office: "president", of: US}
events:
  e1: {type: Meeting, participants: [p1, p3, p4, p5], place: l1, time: "zondag", factuality: actual}
  e2: {type: Meeting, participants: [p1, p2], place: l2, time: "zondag", factuality: actual}
  e3: {type: Visit, participants: [p1], place: l1, factuality: actual}
  e4: {type: Meeting, participants: [US, IT], factuality: possible}
  e5: {type: Visit, participants: [p1], place: l3, time: "Vrijdag", factuality: actual}
  e6: {type: Agreement, participants: [UA, US], factuality: counterfactual}
  e7: {type: Agreement, participants: [GB, FR], part_of: e1, time: "zondag", factuality: actual}
acts:
  a4: {type: Statement, by: p6, to: [p1], content: "Je hebt de kaarten niet"}
  a1: {type: Statement, by: p3, content: "Europa 'het zware werk' moet doen"}
  a2: {type: Statement, by: p4, content: "het sturen van troepen 'ingewikkeld'"}
  a3: {type: Statement, by: p3, content: "niet bevestigen"}
  c1: {type: Concession, by: GB, to: [UA], content: "voor 1,6 miljard pond luchtafweerraketten"}
  s1: {type: Proposal, by: GB, to: [US], kind: treaty, content: "een vredesplan", status: proposed}
  s2: {type: Proposal, by: p4, to: [US], kind: summit, content: "een top met de VS", status: proposed}
  s3: {type: Proposal, by: p5, kind: ceasefire, content: "een maand lang geen aanvallen in de lucht en op zee", status: proposed}
outcomes:
  o2: {of: e1, type: agreement}
  o1: {of: e5, type: no_breakthrough}
