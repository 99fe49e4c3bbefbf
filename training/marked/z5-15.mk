 date 2022-08-31 Transfersoap rond Van Dalen eindigt met handtekening op de valreep

EINDHOVEN - Sem van Dalen speelt de komende vier seizoenen voor Olympique Lyon. Om 23.41 uur, negentien minuten voor het sluiten van de markt, zetten beide clubs hun paraaf. PSV ontvangt 17,5 miljoen euro plus bonussen.

Dinsdag leek de deal nog van de baan. De Franse delegatie, met technisch directeur Bruno Lascaux voorop, verliet het stadion nadat PSV een tweede bod van 14 miljoen had weggewuifd. Zaakwaarnemer Rob Ensing pendelde daarna tussen twee hotels. 'Het leek de VN wel', grijnsde hij.
=====
entities: {}
