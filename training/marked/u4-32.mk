 date 2021-10-18 Erfgenamen van schilder Koppelaar sluiten vrede, collectie blijft in Schiedam

De kinderen uit het eerste en het tweede huwelijk van schilder Berend Koppelaar (1931-2009) hebben maandag bij de notaris een overeenkomst getekend. Daarmee eindigt een twist die drie rechtbanken, twee bemiddelaars en een bisschop heeft beziggehouden.

Inzet waren 84 doeken, waaronder de bekende reeks 'Ambassadeurs', portretten van Rotterdamse kroegbazen. De oudste zoon, Ruud, wilde ze in één keer laten veilen. Zijn halfzussen verzetten zich. In 2013 en in 2016 werd er gesproken, telkens zonder resultaat; daarna verliep het contact via deurwaarders.

Wat gaf de doorslag? Volgens directeur Saskia Noordermeer van het Stedelijk Museum Schiedam was het de vochtmeter. 'Ik heb alle vijf ontvangen in de opslag en laten zien wat schimmel doet. Daarna hebben ze een uur gezwegen. En toen vroeg iemand om een pen.'

Het akkoord bepaalt dat het museum vijftig werken in bruikleen krijgt en dat de rest wordt verdeeld, om de beurt kiezend, oudste eerst. Een voorstel om ook over het zomerhuisje te praten, wees Ruud af. 'Dat is een andere oorlog', liet hij via zijn advocaat weten.
=====
entities: {}
