 date 2021-06-10 Geen water, geen uien: de droge zomer van Zjambyl

TARAZ - Het kanaal waaraan Bolat Sejitov zijn uien verbouwt, is een weg geworden. Kinderen fietsen erin, een buurman heeft er zijn Lada geparkeerd. "In april zeiden ze mei, in mei zeiden ze juni", moppert de boer. Van zijn twaalf hectare staat er nog vier overeind.

Het zuiden van [Kazachstan|KZ] maakt de droogste lente sinds 1975 door. In Mangistau lopen de paarden dood neer, in Kyzylorda is water op de bon. De [Kazachse|KZ] minister van Landbouw werd donderdag naar huis gestuurd, nadat hij boeren had aangeraden op kamelen over te schakelen.

Het water voor Zjambyl komt uit de Kirov-stuwdam, en die ligt over de grens. [Kirgizië|KG] houdt de sluizen zo goed als dicht, wegens onderhoud. Een {overleg|e1} daarover tussen [de beide premiers|KZ+KG], dat voor dinsdag in [Talas|l1] was voorzien, is voor onbepaalde tijd {uitgesteld|o1}.

Sejitov heeft zijn dochters naar Almaty gestuurd en zijn koe verkocht. Een delegatie dorpelingen ging bij de akim klagen; hij ontving hen met thee, wat iedereen een provocatie vond. Regen wordt niet verwacht voor eind juli.
=====
entities:
  KZ: {name: Kazachstan, type: State}
  KG: {name: Kirgizië, type: State}
  l1: {name: Talas, type: Place}
events:
  e1: {type: Meeting, label: overleg van de premiers, participants: [KZ, KG], place: l1, time: dinsdag, factuality: counterfactual}
outcomes:
  o1: {of: e1, type: postponed}
