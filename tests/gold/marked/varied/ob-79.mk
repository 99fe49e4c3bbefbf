 date 2011-11-05 Vredestichter gezocht, m/v, met rijbewijs

Jeugdherberg De Zwarte Bol in Damme zoekt een conciërge die kan bemiddelen tussen vroege vogels en nachtbrakers. Onderhandelbaar loon, onbespreekbare uren. 'Vorige kandidaat stapte na de eerste schoolreis op', vermeldt de vacature eerlijk. Staatsgrepen zijn verboden, een wapenstilstand na 23 uur is verplicht.
=====
entities: {}
