 date 2022-03-10 Bondscoach en keeper leggen ruzie bij, zegt manager

Vrede in het kamp van de Wolvinnen? Bondscoach Patrick Nys en doelvrouw Amber Lauwers hebben elkaar dinsdag in Tubeke ontmoet, voor het eerst sinds de mislukte interland in Noorwegen. Teammanager Sofie Wuyts bemiddelde. "Er is een staakt-het-vuren", lachte ze op de persconferentie.

Lauwers weigerde in februari een oproep en eiste publieke excuses. Die komen er niet, wel een compromis: ze mag haar eigen keeperstrainer meebrengen. Zaterdag tegen Albanië zit ze op de bank.
=====
entities: {}
