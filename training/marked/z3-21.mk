 date 2023-07-06 Zonsondergang, en dan de rechter

Een man uit Genk die zijn twee broers al elf jaar niet spreekt, krijgt van de vrederechter een laatste kans. De familie moet voor 1 september rond de tafel over het ouderlijk huis; een notaris uit Bilzen treedt op als bemiddelaar. "Ik teken nog liever vrede met Poetin", liet de jongste broer optekenen. Zijn tegenvoorstel, de boerderij verkopen en de opbrengst aan de kerk schenken, werd weggehoond.
=====
entities: {}
