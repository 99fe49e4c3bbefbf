 date 2010-06-14 Voor de aftrap: hoe [Honduras|HN] en [El Salvador|SV] leerden voetballen zonder geweren

Vandaag speelt Honduras zijn eerste groepswedstrijd, tegen Chili, op het veld van Nelspruit. Bondscoach Rueda mist zijn spits Suazo, die met een hamstring in het hotel ligt. De opstelling wordt verder geen verrassing: drie man achterin, twee breekijzers op de flank, en hopen op corners.

Sinds 1982 was het land er niet meer bij. Toen werd er twee keer gelijkgespeeld en weende de keeper bij het volkslied.

Wie aan [Honduras|HN] en voetbal denkt, denkt aan 1969. Na een kwalificatiereeks tegen [El Salvador|SV] brak een {oorlog|e1} van honderd uur uit. [De Organisatie van Amerikaanse Staten|OAS] {dwong|e2} na vier dagen een {bestand|e2} af, maar de {vrede|e3} liet elf jaar op zich wachten. Pas in 1980 {bezegelden|e3+o1} [Tegucigalpa|HN] en [San Salvador|SV] die, in [Lima|l1], na {tussenkomst|e4} van de [Peruaanse|PE] jurist [José Valdivieso|p1]. [Hij|p1] had twee jaar {gependeld|e4}, met een koffer vol kaarten. Een eerdere {bemiddelaar|e5}, [een [Venezolaanse|VE] kardinaal|p2], had er na drie weken de brui aan {gegeven|o2}.

Zaterdag was er weer een bericht over [de twee buren|HN+SV]: [zij|HN+SV] {besloten|e6} [hun|HN+SV] grenspost bij El Amatillo ook 's nachts te openen.

De bal rolt om half twee. De thuisblijvers in San Pedro Sula krijgen vrij van hun baas, mits ze zaterdag inhalen.
=====
entities:
  HN: {name: Honduras, type: State}
  SV: {name: El Salvador, type: State}
  OAS: {name: Organisatie van Amerikaanse Staten, type: Organisation}
  l1: {name: Lima, type: Place}
  PE: {name: Peru, type: State}
  p1: {name: José Valdivieso, type: Person}
  VE: {name: Venezuela, type: State}
  p2: {name: Venezolaanse kardinaal, type: Person}
offices:
  - {person: p1, office: jurist, of: PE}
  - {person: p2, office: kardinaal, of: VE}
events:
  e1: {type: Conflict, label: oorlog van honderd uur, participants: [HN, SV], time: "1969", factuality: actual}
  e2: {type: Agreement, label: bestand van 1969, participants: [HN, SV], mediators: [OAS], time: na vier dagen, factuality: actual}
  e3: {type: Agreement, label: vrede van Lima, participants: [HN, SV], mediators: [p1], place: l1, time: in 1980, factuality: actual}
  e4: {type: Mediation, label: pendelen van Valdivieso, participants: [HN, SV], mediators: [p1], time: twee jaar, factuality: actual}
  e5: {type: Mediation, label: bemiddeling door de kardinaal, participants: [HN, SV], mediators: [p2], time: drie weken, factuality: actual}
  e6: {type: Agreement, label: openstelling van El Amatillo, participants: [HN, SV], time: Zaterdag, factuality: actual}
outcomes:
  o1: {of: e4, type: agreement}
  o2: {of: e5, type: no_breakthrough}
