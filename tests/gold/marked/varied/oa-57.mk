 date 2022-11-01 LIVE - Wordt het vandaag vrede in [Pretoria|l1]?

NOS Nieuws

18.40 uur. De achtste dag van de {gesprekken|e1} over [Tigray|l2] {zit|o3} er bijna op. [Het panel van de [Afrikaanse Unie|AU]|PN], dat {bemiddelt|e2} tussen [de [Ethiopische|ET] regering|ET] en [het Volksbevrijdingsfront van Tigray|TPLF] ([TPLF|TPLF]), heeft voor vanavond een {persconferentie|e3} aangekondigd. Daarna {schrapte|o1} [het|PN] die weer. Morgen misschien, zegt een medewerker.

17.15 uur. Wie zitten er eigenlijk? Voor [Addis Abeba|ET] {leidt|d1} [Redwan Hussien-Alemu|p1], [de veiligheidsadviseur van [de premier|p2]|p1], het team. Voor het [TPLF|TPLF] {zijn|d2} dat er drie: generaal [Tsadkan Gebre-Egziabher|p3], oud-minister [Seyoum Kidane-Mariam|p4] en woordvoerder [Getachew Berhe-Reda|p5], die 's avonds in de lift weigert ook maar het weer te bespreken. [Het panel|PN] bestaat uit drie gepensioneerden: [Olusegun Obasanjo|p6] van [Nigeria|NG], [Uhuru Kenyatta|p7] van [Kenia|KE] en [Phumzile Ngcuka-Mlambo|p8] van [Zuid-Afrika|ZA].

15.02 uur. [De Verenigde Staten|US] en [de Verenigde Naties|VN] hebben waarnemers gestuurd, geen bemiddelaars. De [Amerikaanse|US] gezant [Mike Hammer-Colby|p9] kwam maandag mee-eten. [Eritrea|ER], dat met troepen aan de kant van [Ethiopië|ET] {vecht|e4}, is niet {uitgenodigd|e5}.

12.30 uur. Premier [Abiy Ahmed|p2] {zegt|a1} tegen Chinese staatstelevisie dat [hij|p2] "de grondwet wil, niet meer". [Hij|p2] heeft het over inmenging "van links en rechts".

10.10 uur. Nog even terug: waarom [Zuid-Afrika|ZA]? Aanvankelijk zou het {begin|e6} op 8 oktober zijn, maar dat {lukte|o2} niet: [Kenyatta|p7] kon toen niet, en [het TPLF|TPLF] vond de {uitnodiging|a2} te {vaag|r3}. Daarvoor was er in maart een 'humanitair {bestand|e7}' dat het in augustus begaf. Over een {voorstel|a3+a4} van [Kenia|KE] om in [Nairobi|l3] te {praten|e8} waren in juni wel [de opstandelingen|TPLF] {enthousiast|r1} maar niet [de regering|ET], die Abuja meer {vertrouwde|r2}.

09.00 uur. In Mekelle is geen internet, geen bankverkeer en sinds de val van Shire ook bijna geen insuline. Dokter Fasika Amdeslasie verbindt wonden met gekookte lakens. "Is er nieuws?" vraagt hij door de satelliettelefoon.
=====
entities:
  ET: {name: Ethiopië, type: State}
  NG: {name: Nigeria, type: State}
  KE: {name: Kenia, type: State}
  ZA: {name: Zuid-Afrika, type: State}
  US: {name: Verenigde Staten, type: State}
  ER: {name: Eritrea, type: State}
  AU: {name: Afrikaanse Unie, type: Organisation}
  PN: {name: panel van de Afrikaanse Unie, type: Organisation}
  TPLF: {name: Volksbevrijdingsfront van Tigray, type: Organisation}
  VN: {name: Verenigde Naties, type: Organisation}
  p1: {name: Redwan Hussien-Alemu, type: Person}
  p2: {name: Abiy Ahmed, type: Person}
  p3: {name: Tsadkan Gebre-Egziabher, type: Person}
  p4: {name: Seyoum Kidane-Mariam, type: Person}
  p5: {name: Getachew Berhe-Reda, type: Person}
  p6: {name: Olusegun Obasanjo, type: Person}
  p7: {name: Uhuru Kenyatta, type: Person}
  p8: {name: Phumzile Ngcuka-Mlambo, type: Person}
  p9: {name: Mike Hammer-Colby, type: Person}
  l1: {name: Pretoria, type: Place}
  l2: {name: Tigray, type: Place}
  l3: {name: Nairobi, type: Place}
offices:
  - {person: p1, office: veiligheidsadviseur, of: ET}
  - {person: p2, office: premier, of: ET}
  - {person: p3, office: generaal, of: TPLF}
  - {person: p4, office: oud-minister, of: ET}
  - {person: p5, office: woordvoerder, of: TPLF}
  - {person: p9, office: gezant, of: US}
events:
  e1: {type: Negotiation, participants: [ET, TPLF, p1, p3, p4, p5], mediators: [PN, AU, p6, p7, p8], observers: [US, VN], place: l1, factuality: actual}
  e2: {type: Mediation, participants: [ET, TPLF], mediators: [PN, AU, p6, p7, p8], factuality: actual}
  e3: {type: PressConference, participants: [PN], time: vanavond, factuality: counterfactual}
  e4: {type: Conflict, participants: [ET, ER, TPLF], factuality: actual}
  e5: {type: Negotiation, participants: [ER], factuality: counterfactual}
  e6: {type: Negotiation, participants: [ET, TPLF], time: op 8 oktober, factuality: counterfactual}
  e7: {type: Agreement, label: humanitair bestand, participants: [ET, TPLF], time: in maart, factuality: actual}
  e8: {type: Negotiation, participants: [ET, TPLF], place: l3, time: in juni, factuality: counterfactual}
acts:
  a1: {type: Statement, by: p2, content: "de grondwet wil, niet meer"}
  a2: {type: Proposal, by: AU, to: [TPLF], kind: talks, content: "op 8 oktober", status: unanswered, about: e6}
  a3: {type: Proposal, by: KE, to: [TPLF], kind: talks, content: "om in Nairobi te praten", status: accepted, about: e8, time: in juni}
  a4: {type: Proposal, by: KE, to: [ET], kind: talks, content: "om in Nairobi te praten", status: rejected, about: e8, time: in juni}
replies:
  r1: {to: a3, by: TPLF, answer: accepted}
  r2: {to: a4, by: ET, answer: rejected}
  r3: {to: a2, by: TPLF, answer: unanswered}
delegations:
  d1: {of: ET, head: p1, members: [], event: e1}
  d2: {of: TPLF, members: [p3, p4, p5], event: e1}
outcomes:
  o1: {of: e3, type: cancelled}
  o2: {of: e6, type: postponed}
  o3: {of: e1, type: ongoing}
