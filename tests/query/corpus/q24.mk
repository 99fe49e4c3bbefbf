 date 2024-11-06 Regen in De Bilt

Het regent.
=====
entities: {}
