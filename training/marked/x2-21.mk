 date 2023-02-08 [Banja Luka|SP] zoekt uitweg uit sancties: "[Wij|SP] zijn tot veel bereid"

[De regering van [de Servische Republiek in Bosnië|SP]|SP] wil van de [Britse|GB] strafmaatregelen af en heeft daar iets voor over. Dat {liet|s1} premier [Ognjen Radulović|p1] woensdag verstaan op een {persconferentie|e1} in [Banja Luka|l1].

Concreet {zou|s2} het referendum over een eigen grondwettelijk hof worden opgeborgen als [Londen|GB] de tegoeden van achttien functionarissen vrijgeeft. "Dat is geen knieval, dat is koopmanschap", {meende|s3} [Radulović|p1]. De [Britse|GB] ambassadrice [Fiona Carstairs|p2] {liet|r1} via een sms weten dat [haar land|GB] "niet aan koppelverkoop doet".

[De premier|p1] {sprak|s4} tegen dat er in [Wenen|l4] al een geheime {ontmoeting|e2} met [Carstairs|p2] is geweest. Ook de geruchten over een {bezoek|e3} aan [Moskou|l2] later deze maand wuifde [hij|p1] {weg|s5}.

[De EU-delegatie in Sarajevo|EU] ziet intussen meer heil in een {rondetafel|e4} met alle bevolkingsgroepen, en heeft [de drie leden van het presidentschap|PR] voor 1 maart {genood|s6+s7}. [Twee|PR] {hapten|r2} al toe; [het [Servische|SP] lid|p3] {laat|r3} de uitnodiging voorlopig liggen.
=====
entities:
  SP: {name: Servische Republiek, type: State}
  GB: {name: Verenigd Koninkrijk, type: State}
  EU: {name: Europese Unie, type: Organisation}
  PR: {name: Bosnisch presidentschap, type: Organisation}
  p1: {name: Ognjen Radulović, type: Person}
  p2: {name: Fiona Carstairs, type: Person}
  p3: {name: Servisch lid van het presidentschap, type: Person}
  l1: {name: Banja Luka, type: Place}
  l2: {name: Moskou, type: Place}
  l4: {name: Wenen, type: Place}
offices:
  - {person: p1, office: premier, of: SP}
  - {person: p2, office: ambassadrice, of: GB}
  - {person: p3, office: lid, of: PR}
events:
  e1: {type: PressConference, label: persconferentie van Radulović, participants: [p1], place: l1, time: woensdag, factuality: actual}
  e2: {type: Meeting, label: geheime ontmoeting in Wenen, participants: [p1, p2], place: l4, factuality: counterfactual}
  e3: {type: Visit, label: bezoek van Radulović aan Moskou, participants: [p1], place: l2, time: later deze maand, factuality: counterfactual}
  e4: {type: Negotiation, label: rondetafel met alle bevolkingsgroepen, participants: [PR], hosts: [EU], time: voor 1 maart, factuality: possible}
acts:
  s1: {type: Statement, by: p1, content: "wil van de Britse strafmaatregelen af en heeft daar iets voor over", time: woensdag}
  s2: {type: Proposal, by: SP, to: [GB], kind: sanctions_relief, content: "het referendum over een eigen grondwettelijk hof worden opgeborgen als Londen de tegoeden van achttien functionarissen vrijgeeft", status: rejected}
  s3: {type: Statement, by: p1, content: "Dat is geen knieval, dat is koopmanschap"}
  s4: {type: Statement, by: p1, content: "dat er in Wenen al een geheime ontmoeting met Carstairs is geweest", about: e2}
  s5: {type: Statement, by: p1, content: "de geruchten over een bezoek aan Moskou later deze maand", about: e3}
  s6: {type: Proposal, by: EU, to: [PR], kind: talks, content: "een rondetafel met alle bevolkingsgroepen", status: accepted, about: e4}
  s7: {type: Proposal, by: EU, to: [p3], kind: talks, content: "een rondetafel met alle bevolkingsgroepen", status: unanswered, about: e4}
replies:
  r1: {to: s2, by: p2, answer: rejected}
  r2: {to: s6, by: PR, answer: accepted}
  r3: {to: s7, by: p3, answer: unanswered}
