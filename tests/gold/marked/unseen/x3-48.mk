 date 2022-03-02 Storm Franklin laat IJsselmeerkust met schade achter

LEMMER - Voor de derde keer in een week is een storm over Friesland getrokken. De waarschuwing van het KNMI (code oranje) werd rond vier uur ingetrokken. Watersportvereniging De Volharding verloor haar steiger; de voorzitter wil met de gemeente in gesprek over een vergoeding. De veerboot naar Terschelling, met aan boord een groep Poolse studenten en de ambassadeur van Chili, lag zes uur voor de haven te wachten. Een afgezant van Rijkswaterstaat inspecteert vrijdag de dijk bij Laaxum. Verzekeraars en boeren treffen elkaar pas na het weekend.
=====
entities: {}
