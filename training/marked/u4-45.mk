 date 2024-10-12 'Een kind dat lacht, heeft zijn prik al gehad'

Vijf minuten per kind, zevenduizend kinderen, dertig vrijwilligers met koelboxen. Kinderarts Daw Thiri Hlaing (38) leidde in september de poliocampagne in het noorden van de [Myanmarese|MM] deelstaat Rakhine en vertelt er vanuit Cox's Bazar over, waar ze drie dagen op adem komt.

*Wat was het lastigst?*
"Het ijs. De vaccins moeten koud blijven. We kochten ijs van vissers, en dus rook alles naar garnaal."

*En de grootmoeders?*
"Die hebben de macht in huis. Eerst onderhandel je met hen. Ze eisen dat je het zelf proeft. Ik heb dertig druppels polio gehad, ik ben het best ingeënte mens van Azië."

*Er wordt gevochten. Hoe kwam u erdoor?*
"[De WHO|WHO] {vroeg|s1+s2} [het leger|MM] en [het Arakan-leger|AA] om zes dagen stilte. [Het Arakan-leger|AA] {zei|r1} ja. [De generaals|MM] zeiden {niets|r2}, maar er vielen die week geen bommen."

*Gaat u terug?*
"In november, voor de tweede ronde. Er is een dorp waar we niet in mochten, omdat de hoofdman ruzie heeft met zijn zwager. Ik heb voorgesteld in de rivier te prikken, op boten, dan wint niemand."

*Lachten ze, de kinderen?*
"Achteraf. Altijd achteraf."
=====
entities:
  MM: {name: Myanmar, type: State}
  WHO: {name: Wereldgezondheidsorganisatie, type: Organisation}
  AA: {name: Arakan-leger, type: Organisation}
acts:
  s1: {type: Proposal, by: WHO, to: [AA], kind: ceasefire, content: "zes dagen stilte", status: accepted}
  s2: {type: Proposal, by: WHO, to: [MM], kind: ceasefire, content: "zes dagen stilte", status: unanswered}
replies:
  r1: {to: s1, by: AA, answer: accepted}
  r2: {to: s2, by: MM, answer: unanswered}
