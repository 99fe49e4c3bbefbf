 date 2013-08-13 Erfenisruzie rond villa in Knokke ontaardt: notaris legt bemiddeling neer

Zeven jaar na de dood van meubelmagnaat Roger Desmedt praten zijn vier kinderen alleen nog via deurwaarders. Notaris Luc Vantomme, die sinds 2010 tussen de kampen pendelde, heeft er de brui aan gegeven. "Ik heb bemiddeld tussen visserijbonden en kerkfabrieken, maar dit is oorlog", zucht hij.

De laatste verzoeningspoging, vorige zaterdag in hotel La Réserve, liep na twintig minuten uit de hand. Dochter Carine stelde voor de villa te verkopen en de opbrengst te delen. Haar broers weigerden. Oudste zoon Guy eiste eerst de teruggave van drie schilderijen, waarop de anderen opstapten. Een ultimatum van de bank loopt vrijdag af.

Buren vrezen dat het dispuut de markt in de wijk aantast. Burgemeester Lippens wil niet tussenbeide komen: "Dit is geen Verenigde Naties." De rechtbank van Brugge bekijkt in oktober of een sekwester nodig is. Intussen staat de villa leeg en woont er, volgens de tuinman, een vos.
=====
entities: {}
