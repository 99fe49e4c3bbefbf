 date 2019-06-12 [Ethiopië|ET] {wijst|r2} [Keniaans|KE] {waterplan|s1} voor Turkanameer af

[De [Keniaanse|KE] president|p1] heeft woensdag in [Addis Abeba|l1] {voorgesteld|s1} een gezamenlijke commissie over het peil van het Turkanameer te laten beslissen. Zo'n commissie zou elk kwartaal bepalen hoeveel water de Gibe-dam doorlaat. De [Ethiopische|ET] premier [Tadesse Worku|p2], die [[zijn|p2] gast|p1] voor een {werkbezoek|e1} van twee dagen {ontving|e1}, beloofde het {plan|s1} te {bestuderen|r1}.

Dat duurde niet lang. Nog dezelfde avond liet [het [Ethiopische|ET] ministerie van Water|ET] weten dat [het land|ET] de zeggenschap over [zijn|ET] dammen niet {deelt|r2}. "Over [onze|ET] eigen sluizen gaan [wij|ET] zelf", aldus een woordvoerder. Daarmee is het {voorstel|s1} {van tafel|r2}.

[Ethiopië|ET] kwam wel met een {toezegging|s2}: [Kenia|KE] krijgt voortaan dagelijks de meetgegevens van de dam. [Nairobi|KE] had daar al sinds 2016 om {gevraagd|s3}.

In het noorden van [Kenia|KE] is het meer intussen bijna drie meter gezakt. Vissers uit Kalokol eisen schadevergoeding van de bouwer van de dam, een Italiaans concern. De rechter in Lodwar doet in juli uitspraak. [De president|p1] {waarschuwde|s4} donderdag voor [zijn|p1] vertrek dat nog een droog jaar "tot doden zal leiden".
=====
entities:
  ET: {name: Ethiopië, type: State}
  KE: {name: Kenia, type: State}
  l1: {name: Addis Abeba, type: Place}
  p1: {name: president van Kenia, type: Person}
  p2: {name: Tadesse Worku, type: Person}
offices:
  - {person: p1, office: president, of: KE}
  - {person: p2, office: premier, of: ET}
events:
  e1: {type: Visit, label: werkbezoek van de Keniaanse president, participants: [p1, p2], hosts: [p2], place: l1, time: woensdag, factuality: actual}
acts:
  s1: {type: Proposal, by: p1, to: [ET], kind: other, content: "een gezamenlijke commissie over het peil van het Turkanameer te laten beslissen", status: rejected, time: woensdag, about: e1}
  s2: {type: Concession, by: ET, to: [KE], content: "Kenia krijgt voortaan dagelijks de meetgegevens van de dam"}
  s3: {type: Demand, by: KE, to: [ET], content: "de meetgegevens van de dam", time: al sinds 2016}
  s4: {type: Warning, by: p1, content: "dat nog een droog jaar \"tot doden zal leiden\"", time: donderdag}
replies:
  r1: {to: s1, by: p2, answer: unanswered}
  r2: {to: s1, by: ET, answer: rejected}
delegations: {}
outcomes: {}
