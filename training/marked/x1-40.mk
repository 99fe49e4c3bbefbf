 date 2022-03-18 'De onderhandelaar' overtuigt niet

In het Deense drama De onderhandelaar speelt Mads Brøgger een bemiddelaar die tussen twee rebellenlegers in een fictief bergland moet pendelen. Het klinkt spannender dan het is. Anderhalf uur lang schuiven mannen met baarden papieren over een tafel, en als er dan eindelijk een akkoord wordt getekend, heeft de kijker allang zelf een staakt-het-vuren met zijn stoel gesloten.

Regisseur Lise Holm waarschuwde vooraf dat ze geen actiefilm had willen maken. Dat is gelukt. De sterkste scène is een persconferentie waarin de gezant geen woord zegt en alleen zijn bril poetst. Daar zie je even wat vrede kost.

De film draait vanaf donderdag in twaalf zalen. De geplande première in Tuschinski, met een bezoek van de hoofdrolspeler, is geannuleerd.
=====
entities: {}
