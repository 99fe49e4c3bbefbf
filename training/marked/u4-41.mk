 date 2024-09-16 Dertigduizend arbeiders van Amerikaanse vliegtuigbouwer staken, dinsdag weer overleg

SEATTLE - De federale bemiddelaar heeft de directie van vliegtuigbouwer Northfield en vakbond IAM voor dinsdag uitgenodigd om de onderhandelingen te hervatten. Beide partijen hebben de uitnodiging aanvaard. De staking, die vrijdag om middernacht begon, gaat intussen door.

Vorige week stemde 94,6 procent van de leden tegen een voorlopig akkoord dat hun eigen onderhandelaars hadden aanbevolen. Het voorzag in 25 procent meer loon over vier jaar. De leden vragen 40 procent en herstel van het pensioen dat zij in 2014 opgaven, onder dreiging van verhuizing naar South Carolina.

Vakbondsleider Jon Hadley zei maandag dat hij een mandaat heeft om 'zo lang te praten als nodig is'. Financieel directeur Bryce Weston waarschuwde dat een lange staking de kredietstatus van het bedrijf in gevaar brengt. Hij kondigde een vacaturestop aan.

Analisten ramen de schade op honderd miljoen dollar per dag. Toeleveranciers in Wichita en Nagoya hebben hun productie al verlaagd. De laatste staking bij het bedrijf, in 2008, duurde 57 dagen en eindigde na bemiddeling in een compromis.
=====
entities: {}
