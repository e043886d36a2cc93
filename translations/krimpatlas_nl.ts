<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL" sourcelanguage="en_GB">
<context>
    <name>Batch</name>
    <message>
        <source>has no shape on the map</source>
        <translation>heeft geen vorm op de kaart</translation>
    </message>
    <message>
        <source>Nothing says which regions the places of the level “%1” lie in: choose one figure a place.</source>
        <translation>Nergens staat in welke regio&apos;s de plaatsen van niveau “%1” liggen: kies één figuur per plaats.</translation>
    </message>
    <message>
        <source>no place on the map lies in it</source>
        <translation>er ligt geen plaats van de kaart in</translation>
    </message>
    <message>
        <source>no figures at this level</source>
        <translation>geen cijfers op dit niveau</translation>
    </message>
    <message>
        <source>The national figure is %1.</source>
        <translation>Het landelijke cijfer is %1.</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>logarithmic</source>
        <translation>logaritmisch</translation>
    </message>
    <message>
        <source>There are no figures to draw. Choose another indicator, year or level.</source>
        <translation>Er zijn geen cijfers om te tekenen. Kies een ander onderwerp, jaar of niveau.</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jaar</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Opmerking</translation>
    </message>
    <message>
        <source>%1, %2: %3% (%4)</source>
        <translation>%1, %2: %3% (%4)</translation>
    </message>
    <message numerus="yes">
        <source>%n bar(s) more than there is room for.</source>
        <translation>
            <numerusform>Voor nog %n balk is geen plaats.</numerusform>
            <numerusform>Voor nog %n balken is geen plaats.</numerusform>
        </translation>
    </message>
    <message>
        <source>Half of the places lie between %1 and %2; the middle one has %3.</source>
        <translation>De helft van de plaatsen ligt tussen %1 en %2; de middelste heeft %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) lie far from the others and share the bars at the ends of the axis.</source>
        <translation>
            <numerusform>%n plaats ligt ver van de andere en staat in de balk aan het eind van de as.</numerusform>
            <numerusform>%n plaatsen liggen ver van de andere en delen de balken aan de einden van de as.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n class bound(s) lie beyond the axis.</source>
        <translation>
            <numerusform>%n klassengrens ligt buiten de as.</numerusform>
            <numerusform>%n klassengrenzen liggen buiten de as.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has no figure in this year.</source>
        <translation>%1 heeft in dit jaar geen cijfer.</translation>
    </message>
    <message>
        <source>%1 lies beyond the axis, at %2.</source>
        <translation>%1 ligt buiten de as, op %2.</translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation>Verdeling</translation>
    </message>
    <message>
        <source>Bar above</source>
        <translation>Balk boven</translation>
    </message>
    <message>
        <source>Bar up to</source>
        <translation>Balk tot en met</translation>
    </message>
    <message>
        <source>middle half, %1 – %2: %3</source>
        <translation>middelste helft, %1 – %2: %3</translation>
    </message>
    <message>
        <source>Class bound %1</source>
        <translation>Klassengrens %1</translation>
    </message>
    <message>
        <source>axis does not begin at 1</source>
        <translation>as begint niet bij 1</translation>
    </message>
    <message>
        <source>axis does not begin at 0</source>
        <translation>as begint niet bij 0</translation>
    </message>
    <message>
        <source>no figure</source>
        <translation>geen cijfer</translation>
    </message>
    <message>
        <source>Highest: %1, %2. Lowest: %3, %4.</source>
        <translation>Hoogste: %1, %2. Laagste: %3, %4.</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>Rangorde</translation>
    </message>
    <message>
        <source>other</source>
        <translation>overig</translation>
    </message>
    <message>
        <source>The atlas has no second indicator to set against this one. Choose another or add figures of your own.</source>
        <translation>De atlas heeft geen tweede onderwerp om naast dit te zetten. Kies een ander of voeg eigen cijfers toe.</translation>
    </message>
    <message>
        <source>No place has both figures. Choose another indicator or year.</source>
        <translation>Geen plaats heeft beide cijfers. Kies een ander onderwerp of jaar.</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Samenhang</translation>
    </message>
    <message>
        <source>A line through the selection takes at least three selected places with both figures.</source>
        <translation>Voor een lijn door de selectie zijn minstens drie gekozen plaatsen met beide cijfers nodig.</translation>
    </message>
    <message>
        <source>Distance to the line (studentised)</source>
        <translation>Afstand tot de lijn (gestudentiseerd)</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Regio</translation>
    </message>
    <message>
        <source>percentage point</source>
        <translation>procentpunt</translation>
    </message>
    <message>
        <source>point</source>
        <translation>punt</translation>
    </message>
    <message>
        <source>elasticity %1</source>
        <translation>elasticiteit %1</translation>
    </message>
    <message>
        <source>%1 per doubling</source>
        <translation>%1 per verdubbeling</translation>
    </message>
    <message>
        <source>%1% per %2</source>
        <translation>%1% per %2</translation>
    </message>
    <message>
        <source>slope %1 per %2</source>
        <translation>helling %1 per %2</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>size: %1</source>
        <translation>grootte: %1</translation>
    </message>
    <message>
        <source>“%1” and “%2” hardly go together (Pearson %3, %4 places).</source>
        <translation>‘%1’ en ‘%2’ hangen nauwelijks samen (Pearson %3, %4 plaatsen).</translation>
    </message>
    <message>
        <source>Where “%1” is higher, “%2” tends to be higher (Pearson %3, %4 places).</source>
        <translation>Waar ‘%1’ hoger is, is ‘%2’ meestal hoger (Pearson %3, %4 plaatsen).</translation>
    </message>
    <message>
        <source>Where “%1” is higher, “%2” tends to be lower (Pearson %3, %4 places).</source>
        <translation>Waar ‘%1’ hoger is, is ‘%2’ meestal lager (Pearson %3, %4 plaatsen).</translation>
    </message>
    <message>
        <source>“%1” and “%2” cannot be related: one of them is the same everywhere, or too few places have both (%4 places).</source>
        <translation>Tussen ‘%1’ en ‘%2’ is geen samenhang te berekenen: een van beide is overal gelijk, of te weinig plaatsen hebben beide (%4 plaatsen).</translation>
    </message>
    <message>
        <source>Line through all places: %1.</source>
        <translation>Lijn door alle plaatsen: %1.</translation>
    </message>
    <message>
        <source>The line meets %1 = %2 at %3.</source>
        <translation>De lijn snijdt %1 = %2 bij %3.</translation>
    </message>
    <message>
        <source>Dashed line, through the selected places: %1.</source>
        <translation>Streepjeslijn, door de gekozen plaatsen: %1.</translation>
    </message>
    <message>
        <source>“%1” has figures of zero or less, which a logarithmic axis cannot show: the axis is linear.</source>
        <translation>‘%1’ heeft cijfers van nul of lager, die een logaritmische as niet kan tonen: de as is lineair.</translation>
    </message>
    <message>
        <source>The area of a point follows: %1.</source>
        <translation>De oppervlakte van een punt volgt: %1.</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Leeftijd</translation>
    </message>
    <message>
        <source>inhabitants</source>
        <translation>inwoners</translation>
    </message>
    <message>
        <source>Households</source>
        <translation>Huishoudens</translation>
    </message>
    <message>
        <source>households</source>
        <translation>huishoudens</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>Opleiding</translation>
    </message>
    <message>
        <source>people whose level is known</source>
        <translation>mensen met een bekend niveau</translation>
    </message>
    <message>
        <source>Tenure</source>
        <translation>Eigendom</translation>
    </message>
    <message>
        <source>dwellings</source>
        <translation>woningen</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Herkomst</translation>
    </message>
    <message>
        <source>%1 in % of %2, %3</source>
        <translation>%1 in % van de %2, %3</translation>
    </message>
    <message>
        <source>The parts of %1 add up to %2%, not to 100%.</source>
        <translation>De delen van %1 tellen op tot %2%, niet tot 100%.</translation>
    </message>
    <message>
        <source>Figures of %1 instead of %2: %3.</source>
        <translation>Cijfers van %1 in plaats van %2: %3.</translation>
    </message>
    <message>
        <source>No figures: %1.</source>
        <translation>Geen cijfers: %1.</translation>
    </message>
    <message>
        <source>Put together from smaller places: %1.</source>
        <translation>Samengesteld uit kleinere gebieden: %1.</translation>
    </message>
    <message>
        <source>Provisional: %1.</source>
        <translation>Voorlopig: %1.</translation>
    </message>
    <message>
        <source>Other boundaries in that year: %1.</source>
        <translation>Andere grenzen in dat jaar: %1.</translation>
    </message>
    <message>
        <source>Composition</source>
        <translation>Samenstelling</translation>
    </message>
    <message>
        <source>This atlas has no percentages that together are a whole, such as age groups. Open an atlas that has them.</source>
        <translation>Deze atlas heeft geen percentages die samen een geheel zijn, zoals leeftijdsgroepen. Open een atlas die ze heeft.</translation>
    </message>
    <message>
        <source>Compare or select places to see their parts.</source>
        <translation>Vergelijk of kies plaatsen om hun delen te zien.</translation>
    </message>
    <message>
        <source>None of these places has all parts of %1 in any year. Choose another division or other places.</source>
        <translation>Geen van deze plaatsen heeft in enig jaar alle delen van %1. Kies een andere indeling of andere plaatsen.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plaats</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Opmerkingen</translation>
    </message>
    <message>
        <source>total</source>
        <translation>totaal</translation>
    </message>
    <message>
        <source>between</source>
        <translation>tussen</translation>
    </message>
    <message>
        <source>within</source>
        <translation>binnen</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Ongelijkheid</translation>
    </message>
    <message>
        <source>This atlas has no figures for the chosen indicator. Choose another one.</source>
        <translation>Deze atlas heeft geen cijfers voor het gekozen onderwerp. Kies een ander.</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Plaatsen</translation>
    </message>
    <message>
        <source>standard deviation</source>
        <translation>standaardafwijking</translation>
    </message>
    <message>
        <source>Gini coefficient</source>
        <translation>Gini-coëfficiënt</translation>
    </message>
    <message>
        <source>Theil index</source>
        <translation>Theil-index</translation>
    </message>
    <message>
        <source>top tenth divided by bottom tenth</source>
        <translation>hoogste tiende gedeeld door laagste tiende</translation>
    </message>
    <message>
        <source>coefficient of variation</source>
        <translation>variatiecoëfficiënt</translation>
    </message>
    <message>
        <source>percentage points</source>
        <translation>procentpunt</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>%1: %2 in %3, %4 in %5</source>
        <translation>%1: %2 in %3, %4 in %5</translation>
    </message>
    <message>
        <source>Inequality of %1 between %2. %3.</source>
        <translation>Ongelijkheid van %1 tussen %2. %3.</translation>
    </message>
    <message>
        <source>Every place counts alike: numbers are not weighted by inhabitants.</source>
        <translation>Elke plaats telt even zwaar: aantallen worden niet naar inwoners gewogen.</translation>
    </message>
    <message>
        <source>Every place counts alike: their inhabitants are not known.</source>
        <translation>Elke plaats telt even zwaar: de inwoners zijn niet bekend.</translation>
    </message>
    <message>
        <source>Every place counts alike.</source>
        <translation>Elke plaats telt even zwaar.</translation>
    </message>
    <message>
        <source>Weighted by inhabitants.</source>
        <translation>Gewogen naar inwoners.</translation>
    </message>
    <message>
        <source>Weighted by inhabitants; for %1 by those of %2.</source>
        <translation>Gewogen naar inwoners; voor %1 naar die van %2.</translation>
    </message>
    <message>
        <source>Same code in all years, territory unchecked.</source>
        <translation>In alle jaren dezelfde code, gebied niet nagegaan.</translation>
    </message>
    <message>
        <source>Before %1: same code, territory unchecked.</source>
        <translation>Vóór %1: zelfde code, gebied niet nagegaan.</translation>
    </message>
    <message>
        <source>Not divided into groups: nothing says which of the %1 belong to which.</source>
        <translation>Niet in groepen verdeeld: onbekend is welke %1 bij welke groep horen.</translation>
    </message>
    <message>
        <source>Between and within provinces; together they are the total.</source>
        <translation>Tussen en binnen provincies; samen zijn ze het totaal.</translation>
    </message>
    <message>
        <source>Between and within three groups: shrinking, anticipation and other %1; together they are the total.</source>
        <translation>Tussen en binnen drie groepen: krimp-, anticipeer- en overige %1; samen zijn ze het totaal.</translation>
    </message>
    <message>
        <source>Standard deviation: how far places typically lie from the mean.</source>
        <translation>Standaardafwijking: hoe ver plaatsen doorgaans van het gemiddelde liggen.</translation>
    </message>
    <message>
        <source>Gini: 0 = all alike, 1 = one has everything.</source>
        <translation>Gini: 0 = alle gelijk, 1 = één heeft alles.</translation>
    </message>
    <message>
        <source>Theil: 0 = all alike.</source>
        <translation>Theil: 0 = alle gelijk.</translation>
    </message>
    <message>
        <source>1 = all alike; 2 = the top tenth has twice as much as the bottom tenth.</source>
        <translation>1 = alle gelijk; 2 = het hoogste tiende heeft twee keer zoveel als het laagste tiende.</translation>
    </message>
    <message>
        <source>For percentages the standard deviation, in points, is the better reading.</source>
        <translation>Voor percentages is de standaardafwijking, in procentpunten, beter te lezen.</translation>
    </message>
    <message>
        <source>Coefficient of variation: the standard deviation divided by the mean.</source>
        <translation>Variatiecoëfficiënt: de standaardafwijking gedeeld door het gemiddelde.</translation>
    </message>
    <message>
        <source>Left out, since too few places have a figure: %1.</source>
        <translation>Weggelaten, omdat te weinig plaatsen een cijfer hebben: %1.</translation>
    </message>
    <message>
        <source>No value for %1: this measure needs figures above zero.</source>
        <translation>Geen waarde voor %1: deze maat vraagt cijfers boven nul.</translation>
    </message>
    <message>
        <source>No figures for %1.</source>
        <translation>Geen cijfers voor %1.</translation>
    </message>
    <message>
        <source>Forecast: %1.</source>
        <translation>Prognose: %1.</translation>
    </message>
    <message>
        <source>%1 has no figures for %2 in any year. Choose another level or another indicator.</source>
        <translation>%1 heeft in geen enkel jaar cijfers voor %2. Kies een ander niveau of een ander onderwerp.</translation>
    </message>
    <message>
        <source>A gap takes at least two places. Choose a finer level.</source>
        <translation>Voor ongelijkheid zijn minstens twee plaatsen nodig. Kies een fijner niveau.</translation>
    </message>
    <message>
        <source>Fewer than two %1 have a figure in each of %2 and an unchanged territory. Choose another level or another indicator.</source>
        <translation>Minder dan twee %1 hebben een cijfer in elk jaar (%2) en een onveranderd gebied. Kies een ander niveau of een ander onderwerp.</translation>
    </message>
    <message>
        <source>This measure (%1) needs figures above zero, and %2 has others. Choose the standard deviation.</source>
        <translation>Deze maat (%1) vraagt cijfers boven nul, en %2 heeft ook andere. Kies de standaardafwijking.</translation>
    </message>
    <message>
        <source>%1, %2 = 100</source>
        <translation>%1, %2 = 100</translation>
    </message>
    <message>
        <source>%1: %2 in %3</source>
        <translation>%1: %2 in %3</translation>
    </message>
    <message>
        <source>Lines over the years %1 to %2. %3.</source>
        <translation>Lijnen over de jaren %1 tot en met %2. %3.</translation>
    </message>
    <message>
        <source>Open dots: %1 had other boundaries in %2.</source>
        <translation>Open stippen: %1 had andere grenzen in %2.</translation>
    </message>
    <message>
        <source>Estimated: %1.</source>
        <translation>Geschat: %1.</translation>
    </message>
    <message>
        <source>With voters registered abroad: %1.</source>
        <translation>Met kiezers in het buitenland: %1.</translation>
    </message>
    <message>
        <source>Dashed: forecast, with its interval.</source>
        <translation>Gestreept: prognose, met het interval.</translation>
    </message>
    <message>
        <source>Dashed: forecast.</source>
        <translation>Gestreept: prognose.</translation>
    </message>
    <message>
        <source>Put together from %1: %2.</source>
        <translation>Samengesteld uit %1: %2.</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Verloop</translation>
    </message>
    <message>
        <source>No place has a figure above zero in %1 to be 100. Choose another year, or figures instead of an index.</source>
        <translation>Geen plaats heeft in %1 een cijfer boven nul dat 100 kan zijn. Kies een ander jaar, of cijfers in plaats van een index.</translation>
    </message>
    <message>
        <source>Compare or select places to see their lines.</source>
        <translation>Vergelijk of kies plaatsen om hun lijnen te zien.</translation>
    </message>
    <message>
        <source>There are no figures for %1. Compare other places, or choose another indicator.</source>
        <translation>Er zijn geen cijfers voor %1. Vergelijk andere plaatsen of kies een ander onderwerp.</translation>
    </message>
    <message>
        <source>Left out, without a figure above zero in %1: %2.</source>
        <translation>Weggelaten, zonder cijfer boven nul in %1: %2.</translation>
    </message>
    <message>
        <source>Left out of the index, with a figure of one year only: %1.</source>
        <translation>Weggelaten uit de index, met een cijfer van maar één jaar: %1.</translation>
    </message>
    <message>
        <source>Figures of %1 instead of %2.</source>
        <translation>Cijfers van %1 in plaats van %2.</translation>
    </message>
    <message>
        <source>Select at most five places to see their bars.</source>
        <translation>Kies hoogstens vijf plaatsen om hun balken te zien.</translation>
    </message>
    <message>
        <source>The same %1 of %2 throughout: a figure in every year, territory unchanged.</source>
        <translation>Steeds dezelfde %1 van %2: elk jaar een cijfer, gebied onveranderd.</translation>
    </message>
    <message>
        <source>One year only, of %1 of %2. An atlas with more years shows how the gap develops.</source>
        <translation>Maar één jaar, van %1 van %2. Een atlas met meer jaren laat zien hoe de ongelijkheid verloopt.</translation>
    </message>
    <message>
        <source>Left out, being many times greater: %1.</source>
        <translation>Weggelaten, want vele malen groter: %1.</translation>
    </message>
    <message>
        <source>Select at most five places to see their lines.</source>
        <translation>Kies hoogstens vijf plaatsen om hun lijnen te zien.</translation>
    </message>
    <message>
        <source>A line takes at least three places with both figures.</source>
        <translation>Voor een lijn zijn minstens drie plaatsen met beide cijfers nodig.</translation>
    </message>
</context>
<context>
    <name>ClassDoubts</name>
    <message>
        <source>rounding of the source</source>
        <translation>afronding van de bron</translation>
    </message>
    <message>
        <source>uncertainty that the source gives</source>
        <translation>onzekerheidsmarge van de bron</translation>
    </message>
    <message>
        <source>one class less</source>
        <translation>één klasse minder</translation>
    </message>
    <message>
        <source>one class more</source>
        <translation>één klasse meer</translation>
    </message>
    <message>
        <source>another scheme</source>
        <translation>een andere indeling</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <translation>%1: %2 %3</translation>
    </message>
    <message>
        <source>%1: not counted, since over half of the places would be in one class</source>
        <translation>%1: niet meegeteld, want dan zit meer dan de helft van de plaatsen in één klasse</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>--lang takes nl or en.</source>
        <translation>--lang is nl of en.</translation>
    </message>
    <message>
        <source>%1 needs --%2: see krimpatlas %1 --help.</source>
        <translation>Bij %1 hoort --%2: zie krimpatlas %1 --help.</translation>
    </message>
    <message>
        <source>Usage: krimpatlas %1 %2</source>
        <translation>Gebruik: krimpatlas %1 %2</translation>
    </message>
    <message>
        <source>--%1 takes a whole number from %2 to %3.</source>
        <translation>--%1 is een geheel getal van %2 tot en met %3.</translation>
    </message>
    <message>
        <source>--%1 takes a width and a height from 200 to 20000, such as 1200x900.</source>
        <translation>--%1 is een breedte en een hoogte van 200 tot en met 20000, zoals 1200x900.</translation>
    </message>
    <message>
        <source>There is no scheme “%1”: see krimpatlas classify --help.</source>
        <translation>Indeling “%1” bestaat niet: zie krimpatlas classify --help.</translation>
    </message>
    <message>
        <source>--bounds takes numbers with commas between, such as 10,20.5,30.</source>
        <translation>--bounds is een rij getallen met komma’s ertussen en een punt voor de decimalen, zoals 10,20.5,30.</translation>
    </message>
    <message>
        <source>%1 has no column “%2”: it has %3.</source>
        <translation>%1 heeft geen kolom “%2”, wel %3.</translation>
    </message>
    <message>
        <source>Column “%1” holds no numbers.</source>
        <translation>In kolom “%1” staan geen getallen.</translation>
    </message>
    <message>
        <source>There is no scheme “%1”: see krimpatlas render --help.</source>
        <translation>Indeling “%1” bestaat niet: zie krimpatlas render --help.</translation>
    </message>
    <message>
        <source>There is no palette “%1”: choose one of %2.</source>
        <translation>Palet “%1” bestaat niet: kies uit %2.</translation>
    </message>
    <message>
        <source>There is no theme “%1”: choose light, dark, projector or print.</source>
        <translation>Thema “%1” bestaat niet: kies light, dark, projector of print.</translation>
    </message>
    <message>
        <source>language of texts and messages (nl)</source>
        <translation>taal van teksten en meldingen (nl)</translation>
    </message>
    <message>
        <source>this text</source>
        <translation>deze tekst</translation>
    </message>
    <message>
        <source>There is no option “%1”: see krimpatlas %2 --help.</source>
        <translation>Optie “%1” bestaat niet: zie krimpatlas %2 --help.</translation>
    </message>
    <message>
        <source>An option lacks its value: see krimpatlas %1 --help.</source>
        <translation>Bij een optie ontbreekt de waarde: zie krimpatlas %1 --help.</translation>
    </message>
    <message>
        <source>Timings of opening and drawing a file, as JSON; medians in seconds.</source>
        <translation>Hoe lang openen en tekenen van een bestand duren, als JSON; medianen in seconden.</translation>
    </message>
    <message>
        <source>the opening view&apos;s if left out</source>
        <translation>die van de openingskaart als u niets opgeeft</translation>
    </message>
    <message>
        <source>pixels (1920x1080)</source>
        <translation>beeldpunten (1920x1080)</translation>
    </message>
    <message>
        <source>frames to draw (40)</source>
        <translation>aantal beelden (40)</translation>
    </message>
    <message>
        <source>What is wrong with a file, one line a problem; then what was repaired while reading. Exit code 1 if something is left out or doubtful.</source>
        <translation>Wat er mis is met een bestand, één regel per probleem; daarna wat bij het lezen is hersteld. Afsluitcode 1 als er iets is weggelaten of twijfelachtig is.</translation>
    </message>
    <message>
        <source>Exact class breaks (upper bounds) of a column of a CSV file, as JSON.</source>
        <translation>Exacte klassengrenzen (bovengrenzen) van een kolom van een CSV-bestand, als JSON.</translation>
    </message>
    <message>
        <source>which column</source>
        <translation>welke kolom</translation>
    </message>
    <message>
        <source>2 to 9 (5)</source>
        <translation>2 tot en met 9 (5)</translation>
    </message>
    <message>
        <source>upper bounds for the scheme manual</source>
        <translation>bovengrenzen voor de indeling manual</translation>
    </message>
    <message>
        <source>what a file holds: levels, indicators, years, sources, repairs (JSON)</source>
        <translation>wat er in een bestand staat: niveaus, indicatoren, jaren, bronnen, reparaties (JSON)</translation>
    </message>
    <message>
        <source>the figures of an indicator (CSV)</source>
        <translation>de cijfers van een indicator (CSV)</translation>
    </message>
    <message>
        <source>exact class breaks of a CSV column (JSON)</source>
        <translation>exacte klassengrenzen van een CSV-kolom (JSON)</translation>
    </message>
    <message>
        <source>what is wrong with a file, one line a problem</source>
        <translation>wat er mis is met een bestand, één regel per probleem</translation>
    </message>
    <message>
        <source>timings of opening and drawing (JSON)</source>
        <translation>hoe lang openen en tekenen duren (JSON)</translation>
    </message>
    <message>
        <source>opens the window, with the built-in atlas if no file is given</source>
        <translation>opent het venster, met de ingebouwde atlas als u geen bestand opgeeft</translation>
    </message>
    <message>
        <source>krimpatlas COMMAND --help tells the options of a command.</source>
        <translation>krimpatlas OPDRACHT --help noemt de opties van een opdracht.</translation>
    </message>
    <message>
        <source>There is no option “%1”: see krimpatlas --help.</source>
        <translation>Optie “%1” bestaat niet: zie krimpatlas --help.</translation>
    </message>
    <message>
        <source>There is no display to open a window on: krimpatlas render draws a map into a file instead.</source>
        <translation>Er is geen beeldscherm om een venster op te openen: krimpatlas render tekent een kaart in een bestand.</translation>
    </message>
    <message>
        <source>What a GeoPackage (or the built-in atlas) holds, as JSON.</source>
        <translation>Wat er in een GeoPackage (of de ingebouwde atlas) staat, als JSON.</translation>
    </message>
    <message>
        <source>which indicator</source>
        <translation>welke indicator</translation>
    </message>
    <message>
        <source>newest year with figures if left out</source>
        <translation>het nieuwste jaar met cijfers als u niets opgeeft</translation>
    </message>
    <message>
        <source>2 to 9</source>
        <translation>2 tot en met 9</translation>
    </message>
    <message>
        <source>class bounds of this year alone, not of all years</source>
        <translation>klassengrenzen van dit jaar alleen, niet van alle jaren</translation>
    </message>
    <message>
        <source>colours; a name that is none lists them all</source>
        <translation>kleuren; bij een naam die niet bestaat worden ze alle genoemd</translation>
    </message>
    <message>
        <source>The figures of an indicator as CSV; empty where there is none, with the reason.</source>
        <translation>De cijfers van een indicator als CSV; leeg waar er geen is, met de reden.</translation>
    </message>
    <message>
        <source>one year; all years if left out</source>
        <translation>één jaar; alle jaren als u niets opgeeft</translation>
    </message>
    <message>
        <source>where to; standard output if left out</source>
        <translation>waarheen; standaarduitvoer als u niets opgeeft</translation>
    </message>
    <message>
        <source>“%1” is named twice: compare different places.</source>
        <translation>“%1” is twee keer genoemd: vergelijk verschillende gebieden.</translation>
    </message>
    <message>
        <source>There is no theme “%1” in this atlas: choose one of %2.</source>
        <translation>Thema “%1” zit niet in deze atlas: kies uit %2.</translation>
    </message>
    <message>
        <source>Two to five places side by side, of any level: figures, ranks within the own level, differences.</source>
        <translation>Twee tot vijf gebieden naast elkaar, van welk niveau ook: cijfers, rangen binnen het eigen niveau, verschillen.</translation>
    </message>
    <message>
        <source>GM0114, gemeente:Emmen, stadsdeel:Zuid …; give it two to five times</source>
        <translation>GM0114, gemeente:Emmen, stadsdeel:Zuid …; twee tot vijf keer te geven</translation>
    </message>
    <message>
        <source>newest year that all places have if left out</source>
        <translation>weggelaten: het nieuwste jaar dat alle gebieden hebben</translation>
    </message>
    <message>
        <source>JSON with all that is known; otherwise CSV</source>
        <translation>JSON met alles wat bekend is; anders CSV</translation>
    </message>
    <message>
        <source>only this indicator; may be given more than once</source>
        <translation>alleen deze indicator; mag vaker worden gegeven</translation>
    </message>
    <message>
        <source>only the indicators of this theme</source>
        <translation>alleen de indicatoren van dit thema</translation>
    </message>
    <message>
        <source>of the picture, pixels; as high as needed if left out</source>
        <translation>van het plaatje, in pixels; weggelaten: zo hoog als nodig</translation>
    </message>
    <message>
        <source>compare takes two to five places, each with its own --place.</source>
        <translation>compare vergelijkt twee tot vijf gebieden, elk met een eigen --place.</translation>
    </message>
    <message>
        <source>Give the JSON a name that ends in .json.</source>
        <translation>Geef de JSON een naam die op .json eindigt.</translation>
    </message>
    <message>
        <source>--reference takes none, country, province, region or similar.</source>
        <translation>--reference kent none, country, province, region en similar.</translation>
    </message>
    <message>
        <source>--%1 was left out: “%2” has figures of zero or less, which have no logarithm.</source>
        <translation>--%1 is weggelaten: “%2” heeft cijfers van nul of minder, en die hebben geen logaritme.</translation>
    </message>
    <message>
        <source>of the picture, pixels (800x500)</source>
        <translation>van de afbeelding, pixels (800x500)</translation>
    </message>
    <message>
        <source>JSON with the statistics; otherwise CSV</source>
        <translation>JSON met de statistieken; anders CSV</translation>
    </message>
    <message>
        <source>where to, as .csv, .xlsx, .json, .svg, .pdf or .png; standard output if left out</source>
        <translation>waarheen, als .csv, .xlsx, .json, .svg, .pdf of .png; standaarduitvoer indien weggelaten</translation>
    </message>
    <message>
        <source>A chart as the window draws it, its table, or what it is based on: ranking, distribution, relation, trend, gap, composition.</source>
        <translation>Een grafiek zoals het venster haar tekent, haar tabel, of waar ze op berust: rangorde (ranking), verdeling (distribution), samenhang (relation), verloop (trend), ongelijkheid (gap), samenstelling (composition).</translation>
    </message>
    <message>
        <source>Give the chart a name that ends in .csv, .xlsx, .json, .svg, .pdf or .png.</source>
        <translation>Geef de grafiek een naam die eindigt op .csv, .xlsx, .json, .svg, .pdf of .png.</translation>
    </message>
    <message>
        <source>--measure takes automatic, standard-deviation, variation, gini, theil or tenths-ratio.</source>
        <translation>--measure is automatic, standard-deviation, variation, gini, theil of tenths-ratio.</translation>
    </message>
    <message>
        <source>--groups takes shrinkage or province.</source>
        <translation>--groups is shrinkage of province.</translation>
    </message>
    <message>
        <source>No place of the level “%1” meets “%2”: widen the condition.</source>
        <translation>Geen gebied van het niveau “%1” voldoet aan “%2”: maak de voorwaarde ruimer.</translation>
    </message>
    <message>
        <source>a marked place: GM0114, gemeente:Emmen …; up to five times</source>
        <translation>een gemarkeerd gebied: GM0114, gemeente:Emmen …; tot vijf keer te geven</translation>
    </message>
    <message>
        <source>selects what meets it: &quot;inwoners between 50000 and 100000&quot;</source>
        <translation>kiest wat eraan voldoet: &quot;inwoners tussen 50000 en 100000&quot;</translation>
    </message>
    <message>
        <source>relation: indicator of the x axis; that of --indicator if left out</source>
        <translation>relation: indicator van de x-as; die van --indicator als het ontbreekt</translation>
    </message>
    <message>
        <source>relation: indicator of the y axis (woz_waarde)</source>
        <translation>relation: indicator van de y-as (woz_waarde)</translation>
    </message>
    <message>
        <source>relation: size of the points (inwoners); none = all alike</source>
        <translation>relation: grootte van de punten (inwoners); none = allemaal gelijk</translation>
    </message>
    <message>
        <source>relation: logarithmic x axis</source>
        <translation>relation: logaritmische x-as</translation>
    </message>
    <message>
        <source>relation: logarithmic y axis</source>
        <translation>relation: logaritmische y-as</translation>
    </message>
    <message>
        <source>gap: automatic, standard-deviation, variation, gini, theil, tenths-ratio</source>
        <translation>gap: automatic, standard-deviation, variation, gini, theil, tenths-ratio</translation>
    </message>
    <message>
        <source>gap, theil: between and within shrinkage or province</source>
        <translation>gap, theil: tussen en binnen shrinkage (krimp, anticipeer, overig) of province (provincies)</translation>
    </message>
    <message>
        <source>gap: every place counts alike, not by its inhabitants</source>
        <translation>gap: elk gebied telt even zwaar, niet naar zijn inwoners</translation>
    </message>
    <message>
        <source>trend: this year is 100; none = figures</source>
        <translation>trend: dit jaar is 100; none = cijfers</translation>
    </message>
    <message>
        <source>composition: which parts; a name that is none lists them all</source>
        <translation>composition: welke delen; een naam die niet bestaat noemt ze alle</translation>
    </message>
    <message>
        <source>--kind takes ranking, distribution, relation, trend, gap or composition.</source>
        <translation>--kind is ranking, distribution, relation, trend, gap of composition.</translation>
    </message>
    <message>
        <source>--%1 goes with --kind %2.</source>
        <translation>--%1 hoort bij --kind %2.</translation>
    </message>
    <message>
        <source>--kind %1 needs --%2: see krimpatlas chart --help.</source>
        <translation>Bij --kind %1 hoort --%2: zie krimpatlas chart --help.</translation>
    </message>
    <message>
        <source>chart marks at most %1 places with --place.</source>
        <translation>chart markeert met --place hoogstens %1 gebieden.</translation>
    </message>
    <message>
        <source>There is no family “%1” in this atlas: choose one of %2.</source>
        <translation>Familie “%1” zit niet in deze atlas: kies uit %2.</translation>
    </message>
    <message>
        <source>two to five places side by side (JSON, CSV, XLSX, SVG, PDF, PNG)</source>
        <translation>twee tot vijf gebieden naast elkaar (JSON, CSV, XLSX, SVG, PDF, PNG)</translation>
    </message>
    <message>
        <source>a chart and its table (CSV, JSON, XLSX, SVG, PDF, PNG)</source>
        <translation>een grafiek en haar tabel (CSV, JSON, XLSX, SVG, PDF, PNG)</translation>
    </message>
    <message>
        <source>Give the comparison a name that ends in .csv, .xlsx, .json, .svg, .pdf or .png.</source>
        <translation>Geef de vergelijking een naam die eindigt op .csv, .xlsx, .json, .svg, .pdf of .png.</translation>
    </message>
    <message>
        <source>Give the figure a name that ends in .svg, .pdf or .png.</source>
        <translation>Geef de figuur een naam die eindigt op .svg, .pdf of .png.</translation>
    </message>
    <message>
        <source>Both axes would be “%1”: give --y another indicator.</source>
        <translation>Beide assen zouden “%1” zijn: geef bij --y een andere indicator.</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Altijd</translation>
    </message>
    <message>
        <source>There is nothing to draw: choose another level or indicator.</source>
        <translation>Er valt niets te tekenen: kies een ander niveau of een andere indicator.</translation>
    </message>
    <message>
        <source>%1 of %2: %3 (Ctrl+C stops)</source>
        <translation>%1 van %2: %3 (Ctrl+C stopt)</translation>
    </message>
    <message>
        <source>Stopped: nothing was written to %1.</source>
        <translation>Gestopt: er is niets naar %1 geschreven.</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>Weggelaten: %1</translation>
    </message>
    <message>
        <source>a finished figure, or one for each place or year (SVG, PDF, PNG)</source>
        <translation>een complete figuur, of een per plaats of jaar (SVG, PDF, PNG)</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Wat er te zien is</translation>
    </message>
    <message>
        <source>begins with a saved figure: .json, or an .svg or .pdf of this program</source>
        <translation>begint met een bewaarde figuur: .json, of een .svg of .pdf van dit programma</translation>
    </message>
    <message>
        <source>this place and its surroundings: GM0114, provincie:Drenthe …</source>
        <translation>deze plaats en wat eromheen ligt: GM0114, provincie:Drenthe …</translation>
    </message>
    <message>
        <source>outlines a place; may be given more than once</source>
        <translation>omlijnt een plaats; mag vaker</translation>
    </message>
    <message>
        <source>a compared place in its own colour; up to five times</source>
        <translation>een vergeleken plaats in een eigen kleur; tot vijf keer</translation>
    </message>
    <message>
        <source>Classes and colours</source>
        <translation>Klassen en kleuren</translation>
    </message>
    <message>
        <source>hatches as well as colours, for prints without colour</source>
        <translation>arceringen naast kleuren, voor druk zonder kleur</translation>
    </message>
    <message>
        <source>marks places that another fair choice would put in another class</source>
        <translation>markeert plaatsen die bij een andere goede keuze in een andere klasse vallen</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Vorm</translation>
    </message>
    <message>
        <source>the other indicator of --form bivariate</source>
        <translation>de andere indicator van --form bivariate</translation>
    </message>
    <message>
        <source>one hexagon a place in place of the geography</source>
        <translation>één zeshoek per gebied in plaats van de echte vorm</translation>
    </message>
    <message>
        <source>on one page: map, ranking, distribution, relation, trend, gap, composition, comparison</source>
        <translation>samen op één pagina: map, ranking, distribution, relation, trend, gap, composition, comparison</translation>
    </message>
    <message>
        <source>year or indicator: a small map each, with one legend</source>
        <translation>year of indicator: van elk een kaartje, met één legenda</translation>
    </message>
    <message>
        <source>of --multiples year: 2015,2020,2024</source>
        <translation>bij --multiples year: 2015,2020,2024</translation>
    </message>
    <message>
        <source>of --multiples indicator: codes with commas between</source>
        <translation>bij --multiples indicator: codes met komma&apos;s ertussen</translation>
    </message>
    <message>
        <source>px or mm (1200x900): 80x95mm</source>
        <translation>px of mm (1200x900): 80x95mm</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Pagina</translation>
    </message>
    <message>
        <source>of type and lines, apart from the size (1)</source>
        <translation>van letters en lijnen, los van de afmetingen (1)</translation>
    </message>
    <message>
        <source>PNG: dots per inch (96)</source>
        <translation>PNG: punten per inch (96)</translation>
    </message>
    <message>
        <source>no ground behind the figure</source>
        <translation>geen achtergrond achter de figuur</translation>
    </message>
    <message>
        <source>SVG: words, paths, or embedded (a font that only browsers read)</source>
        <translation>SVG: words (tekst), paths (omtrekken) of embedded (lettertype dat alleen browsers lezen)</translation>
    </message>
    <message>
        <source>in place of those made from the data</source>
        <translation>in plaats van die uit de gegevens</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Woorden</translation>
    </message>
    <message>
        <source>likewise</source>
        <translation>net zo</translation>
    </message>
    <message>
        <source>above the sources</source>
        <translation>boven de bronnen</translation>
    </message>
    <message>
        <source>what a screen reader says</source>
        <translation>wat een schermlezer zegt</translation>
    </message>
    <message>
        <source>words with a line to a place; may be given more than once</source>
        <translation>woorden met een lijn naar een plaats; mag vaker</translation>
    </message>
    <message>
        <source>a number on a place, its words below; likewise</source>
        <translation>een nummer op een plaats, de woorden eronder; net zo</translation>
    </message>
    <message>
        <source>an inset that shows where in the country the map lies</source>
        <translation>een kaartje dat toont waar in het land de kaart ligt</translation>
    </message>
    <message>
        <source>without a scale bar</source>
        <translation>zonder schaalbalk</translation>
    </message>
    <message>
        <source>place, region, year or indicator: one figure each</source>
        <translation>place, region, year of indicator: van elk een figuur</translation>
    </message>
    <message>
        <source>Many figures</source>
        <translation>Veel figuren</translation>
    </message>
    <message>
        <source>of --each region (provincie)</source>
        <translation>bij --each region (provincie)</translation>
    </message>
    <message>
        <source>svg (usual), pdf or png: of the files in a folder</source>
        <translation>svg (gewoonlijk), pdf of png: van de bestanden in een map</translation>
    </message>
    <message>
        <source>SVG, PDF, PNG, CSV, words and check sums together</source>
        <translation>SVG, PDF, PNG, CSV, woorden en controlesommen bij elkaar</translation>
    </message>
    <message>
        <source>.svg, .pdf or .png; --each: a book (.pdf) or a folder; --bundle: a folder or .zip</source>
        <translation>.svg, .pdf of .png; --each: een boek (.pdf) of een map; --bundle: een map of .zip</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Waarheen</translation>
    </message>
    <message>
        <source>--%1 goes with --%2.</source>
        <translation>--%1 hoort bij --%2.</translation>
    </message>
    <message>
        <source>--size takes a width and a height from 100 to 20000 px (27 to 5290 mm), such as 1200x900 or 80x95mm.</source>
        <translation>--size vraagt een breedte en een hoogte van 100 tot 20000 px (27 tot 5290 mm), zoals 1200x900 of 80x95mm.</translation>
    </message>
    <message>
        <source>There is no preset “%1”: choose one of %2.</source>
        <translation>Formaat “%1” bestaat niet: kies uit %2.</translation>
    </message>
    <message>
        <source>--scale takes a number from 0.25 to 10.</source>
        <translation>--scale vraagt een getal van 0.25 tot 10.</translation>
    </message>
    <message>
        <source>That would be a picture of %1 × %2 dots: choose a smaller --size or --dpi.</source>
        <translation>Dat zou een afbeelding van %1 × %2 punten worden: kies een kleinere --size of --dpi.</translation>
    </message>
    <message>
        <source>--each takes place, region, year or indicator.</source>
        <translation>--each vraagt place, region, year of indicator.</translation>
    </message>
    <message>
        <source>--format takes svg, pdf or png.</source>
        <translation>--format vraagt svg, pdf of png.</translation>
    </message>
    <message>
        <source>With --each give -o a name that ends in .pdf for one book, or a folder for files.</source>
        <translation>Geef bij --each voor -o een naam die eindigt op .pdf voor één boek, of een map voor losse bestanden.</translation>
    </message>
    <message>
        <source>With --bundle give -o a folder or a name that ends in .zip.</source>
        <translation>Geef bij --bundle voor -o een map of een naam die eindigt op .zip.</translation>
    </message>
    <message>
        <source>--%1 and --%2 do not go together.</source>
        <translation>--%1 en --%2 gaan niet samen.</translation>
    </message>
    <message>
        <source>--each %1 says itself which place is shown: leave --%2 out.</source>
        <translation>--each %1 bepaalt zelf welke plaats te zien is: laat --%2 weg.</translation>
    </message>
    <message>
        <source>--parts takes map, ranking, distribution, relation, trend, gap, composition and comparison, with commas between.</source>
        <translation>--parts vraagt map, ranking, distribution, relation, trend, gap, composition en comparison, met komma&apos;s ertussen.</translation>
    </message>
    <message>
        <source>--multiples takes year or indicator.</source>
        <translation>--multiples vraagt year of indicator.</translation>
    </message>
    <message>
        <source>--years takes years with commas between: 2015,2020,2024.</source>
        <translation>--years vraagt jaren met komma&apos;s ertussen: 2015,2020,2024.</translation>
    </message>
    <message>
        <source>--form takes choropleth, proportional, graduated or bivariate.</source>
        <translation>--form vraagt choropleth, proportional, graduated of bivariate.</translation>
    </message>
    <message>
        <source>--%1 takes a place and words: &quot;GM0114=Shrinks since 2010&quot;.</source>
        <translation>--%1 vraagt een plaats en woorden: &quot;GM0114=Krimpt sinds 2010&quot;.</translation>
    </message>
    <message>
        <source>--text takes words, paths or embedded.</source>
        <translation>--text vraagt words, paths of embedded.</translation>
    </message>
    <message>
        <source>render marks at most %1 places with --place.</source>
        <translation>render toont met --place hoogstens %1 plaatsen.</translation>
    </message>
    <message>
        <source>%1 cannot be outlined on a map of the level “%2”: mark places of that level.</source>
        <translation>%1 kan niet worden omlijnd op een kaart van niveau “%2”: kies plaatsen van dat niveau.</translation>
    </message>
    <message>
        <source>A comparison is of two to five places, each with its own --place.</source>
        <translation>Een vergelijking is van twee tot vijf plaatsen, elk met een eigen --place.</translation>
    </message>
    <message>
        <source>It is not known where “%1” lies: zoom to another place.</source>
        <translation>Het is niet bekend waar “%1” ligt: zoom in op een andere plaats.</translation>
    </message>
    <message>
        <source>A finished figure with title, legend and source, as SVG, PDF or PNG; or one for each place, region, year or indicator.</source>
        <translation>Een complete figuur met titel, legenda en bron, als SVG, PDF of PNG; of een voor elke plaats, elke regio, elk jaar of elke indicator.</translation>
    </message>
    <message>
        <source>opens the window with a story that comes with the program: %1</source>
        <translation>opent het venster met een verhaal dat bij het programma hoort: %1</translation>
    </message>
    <message>
        <source>the steps of a story as pictures in a folder, as a page (.html) or as a hand-out (.pdf)</source>
        <translation>de stappen van een verhaal als beelden in een map, als pagina (.html) of als hand-out (.pdf)</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>Verhalen</translation>
    </message>
    <message>
        <source>only this step of it, as one file</source>
        <translation>alleen deze stap ervan, als één bestand</translation>
    </message>
    <message>
        <source>There is no story “%1” with the program; there are: %2.</source>
        <translation>Bij het programma hoort geen verhaal “%1”; er zijn: %2.</translation>
    </message>
    <message>
        <source>There is no story in %1: add a view to one in the window.</source>
        <translation>In %1 staat geen verhaal: voeg in het venster een beeld aan een verhaal toe.</translation>
    </message>
    <message>
        <source>A step is written as svg, pdf or png, not as “%1”.</source>
        <translation>Een stap wordt geschreven als svg, pdf of png, niet als “%1”.</translation>
    </message>
</context>
<context>
    <name>ColourVision</name>
    <message>
        <source>Protanopia (red-blind)</source>
        <translation>Protanopie (roodblind)</translation>
    </message>
    <message>
        <source>Deuteranopia (green-blind)</source>
        <translation>Deuteranopie (groenblind)</translation>
    </message>
    <message>
        <source>Tritanopia (blue-blind)</source>
        <translation>Tritanopie (blauwblind)</translation>
    </message>
    <message>
        <source>Achromatopsia (no colours)</source>
        <translation>Achromatopsie (geen kleuren)</translation>
    </message>
    <message>
        <source>Grey print on newsprint</source>
        <translation>Zwart-wit op krantenpapier</translation>
    </message>
    <message>
        <source>All colours</source>
        <translation>Alle kleuren</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>* put together from smaller places</source>
        <translation>* samengesteld uit kleinere gebieden</translation>
    </message>
    <message numerus="yes">
        <source>%n indicator(s) are left out because not all places have the figure.</source>
        <translation>
            <numerusform>%n indicator is weggelaten omdat niet alle gebieden het cijfer hebben.</numerusform>
            <numerusform>%n indicatoren zijn weggelaten omdat niet alle gebieden het cijfer hebben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more indicator(s) of this comparison are not in the figure.</source>
        <translation>
            <numerusform>Nog %n indicator van deze vergelijking staat niet in de figuur.</numerusform>
            <numerusform>Nog %n indicatoren van deze vergelijking staan niet in de figuur.</numerusform>
        </translation>
    </message>
    <message>
        <source>Each tick is a place: above the line %1, below it those of the other levels; the black tick is the median of the %1.</source>
        <translation>Elk streepje is een gebied: boven de lijn %1, eronder die van de andere niveaus; het zwarte streepje is de mediaan van de %1.</translation>
    </message>
    <message>
        <source>Each tick is one of the %1; the black tick is their median.</source>
        <translation>Elk streepje is een van de %1; het zwarte streepje is hun mediaan.</translation>
    </message>
    <message>
        <source>from %1 of %2 %3</source>
        <translation>uit %1 van %2 %3</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>%1 is the country itself: there is nothing to set it against.</source>
        <translation>%1 is zelf het land: er is niets om het tegen af te zetten.</translation>
    </message>
    <message>
        <source>This atlas has no figures of the country as a whole.</source>
        <translation>Deze atlas heeft geen cijfers van het land als geheel.</translation>
    </message>
    <message>
        <source>%1 is a province itself: choose another reference.</source>
        <translation>%1 is zelf een provincie: kies een andere vergelijkingsmaat.</translation>
    </message>
    <message>
        <source>%1 does not lie in one province: choose another reference.</source>
        <translation>%1 ligt niet in één provincie: kies een andere vergelijkingsmaat.</translation>
    </message>
    <message>
        <source>%1 is such a region itself: choose another reference.</source>
        <translation>%1 is zelf zo’n regio: kies een andere vergelijkingsmaat.</translation>
    </message>
    <message>
        <source>%1 lies in no shrinking region and no anticipation region.</source>
        <translation>%1 ligt niet in een krimpregio of anticipeerregio.</translation>
    </message>
    <message>
        <source>Nothing is selected: select places on the map or in a chart.</source>
        <translation>Er is niets geselecteerd: selecteer gebieden op de kaart of in een grafiek.</translation>
    </message>
    <message>
        <source>mean of %1 selected %2</source>
        <translation>gemiddelde van %1 geselecteerde %2</translation>
    </message>
    <message>
        <source>No place can be called like %1: the figures for that are not there.</source>
        <translation>Geen gebied is vergelijkbaar te noemen met %1: de cijfers daarvoor zijn er niet.</translation>
    </message>
    <message>
        <source>mean of %1 similar %2</source>
        <translation>gemiddelde van %1 vergelijkbare %2</translation>
    </message>
    <message>
        <source>code</source>
        <translation>code</translation>
    </message>
    <message>
        <source>indicator</source>
        <translation>indicator</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>eenheid</translation>
    </message>
    <message>
        <source>difference</source>
        <translation>verschil</translation>
    </message>
    <message>
        <source>year</source>
        <translation>jaar</translation>
    </message>
    <message>
        <source>rank</source>
        <translation>rang</translation>
    </message>
    <message>
        <source>of</source>
        <translation>van</translation>
    </message>
    <message>
        <source>percentile</source>
        <translation>percentiel</translation>
    </message>
    <message>
        <source>absence</source>
        <translation>afwezigheid</translation>
    </message>
    <message>
        <source>flags</source>
        <translation>kenmerken</translation>
    </message>
    <message>
        <source>note</source>
        <translation>opmerking</translation>
    </message>
    <message>
        <source>Similar places were found without %1: there is no figure of it for %2.</source>
        <translation>Vergelijkbare gebieden zijn gezocht zonder %1: daarvan is er geen cijfer voor %2.</translation>
    </message>
    <message>
        <source>%1 is an %2</source>
        <translation>%1 is een %2</translation>
    </message>
    <message>
        <source>%1 is a %2</source>
        <translation>%1 is een %2</translation>
    </message>
    <message>
        <source>%1 an %2</source>
        <translation>%1 een %2</translation>
    </message>
    <message>
        <source>%1 a %2</source>
        <translation>%1 een %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n figure(s) are of a year in which it had other boundaries.</source>
        <translation>
            <numerusform>%1: %n cijfer is van een jaar waarin de grenzen anders waren.</numerusform>
            <numerusform>%1: %n cijfers zijn van een jaar waarin de grenzen anders waren.</numerusform>
        </translation>
    </message>
    <message>
        <source>mean per place, from %1 of %2 %3</source>
        <translation>gemiddelde per gebied, uit %1 van %2 %3</translation>
    </message>
    <message>
        <source>put together from %1 of %2 %3</source>
        <translation>samengesteld uit %1 van %2 %3</translation>
    </message>
    <message>
        <source>%1: ranks hold within their own level.</source>
        <translation>%1: rangen gelden binnen het eigen niveau.</translation>
    </message>
    <message>
        <source>* %1: put together from %2; each figure says from how many.</source>
        <translation>* %1: samengesteld uit %2; bij elk cijfer staat uit hoeveel.</translation>
    </message>
    <message>
        <source>* %1: put together from %2 of %3 %4.</source>
        <translation>* %1: samengesteld uit %2 van %3 %4.</translation>
    </message>
    <message>
        <source>* %1: put together from %2–%3 of %4 %5.</source>
        <translation>* %1: samengesteld uit %2–%3 van %4 %5.</translation>
    </message>
    <message numerus="yes">
        <source>Of %n indicator(s) the years differ: they stand beside the figures.</source>
        <translation>
            <numerusform>Bij %n indicator verschillen de jaren: ze staan bij de cijfers.</numerusform>
            <numerusform>Bij %n indicatoren verschillen de jaren: ze staan bij de cijfers.</numerusform>
        </translation>
    </message>
    <message>
        <source>Figures that are not of %1 have their year beside them.</source>
        <translation>Bij cijfers die niet van %1 zijn, staat het jaar.</translation>
    </message>
    <message>
        <source>* %1: put together from %2 %3.</source>
        <translation>* %1: samengesteld uit %2 %3.</translation>
    </message>
</context>
<context>
    <name>Describe</name>
    <message>
        <source>division: %1</source>
        <translation>indeling: %1</translation>
    </message>
    <message>
        <source>no figure</source>
        <translation>geen cijfer</translation>
    </message>
    <message>
        <source>not published</source>
        <translation>niet gepubliceerd</translation>
    </message>
    <message>
        <source>kept secret by the publisher</source>
        <translation>geheimgehouden door de uitgever</translation>
    </message>
    <message>
        <source>cannot occur here</source>
        <translation>kan hier niet voorkomen</translation>
    </message>
    <message>
        <source>not yet published</source>
        <translation>nog niet gepubliceerd</translation>
    </message>
    <message>
        <source>this place is not in the source</source>
        <translation>dit gebied staat niet in de bron</translation>
    </message>
    <message>
        <source>may not be put together from smaller places</source>
        <translation>mag niet uit kleinere gebieden worden samengesteld</translation>
    </message>
    <message>
        <source>too few parts have a figure (under 95%)</source>
        <translation>te weinig delen hebben een cijfer (minder dan 95%)</translation>
    </message>
    <message>
        <source>provisional</source>
        <translation>voorlopig</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>geschat</translation>
    </message>
    <message>
        <source>forecast</source>
        <translation>prognose</translation>
    </message>
    <message>
        <source>put together from smaller places</source>
        <translation>samengesteld uit kleinere gebieden</translation>
    </message>
    <message>
        <source>computed from published numbers</source>
        <translation>berekend uit gepubliceerde getallen</translation>
    </message>
    <message>
        <source>other boundaries in that year</source>
        <translation>andere grenzen in dat jaar</translation>
    </message>
    <message>
        <source>includes voters registered abroad</source>
        <translation>inclusief in het buitenland geregistreerde kiezers</translation>
    </message>
    <message>
        <source>equal groups</source>
        <translation>even grote groepen</translation>
    </message>
    <message>
        <source>equal steps</source>
        <translation>gelijke stappen</translation>
    </message>
    <message>
        <source>natural breaks</source>
        <translation>natuurlijke grenzen</translation>
    </message>
    <message>
        <source>distance to the mean</source>
        <translation>afstand tot het gemiddelde</translation>
    </message>
    <message>
        <source>head and tail</source>
        <translation>kop en staart</translation>
    </message>
    <message>
        <source>box plot</source>
        <translation>boxplot</translation>
    </message>
    <message>
        <source>percentiles</source>
        <translation>percentielen</translation>
    </message>
    <message>
        <source>round numbers</source>
        <translation>ronde getallen</translation>
    </message>
    <message>
        <source>own bounds</source>
        <translation>eigen grenzen</translation>
    </message>
    <message>
        <source>There are no figures to divide into classes.</source>
        <translation>Er zijn geen cijfers om in klassen te verdelen.</translation>
    </message>
    <message>
        <source>All places have the same figure: one class.</source>
        <translation>Alle gebieden hebben hetzelfde cijfer: één klasse.</translation>
    </message>
    <message>
        <source>Fewer classes than asked: too many places have the same figure.</source>
        <translation>Minder klassen dan gevraagd: te veel gebieden hebben hetzelfde cijfer.</translation>
    </message>
    <message>
        <source>Some classes hold no place.</source>
        <translation>In sommige klassen valt geen enkel gebied.</translation>
    </message>
    <message>
        <source>The bounds were put in order.</source>
        <translation>De grenzen zijn op volgorde gezet.</translation>
    </message>
    <message>
        <source>The bounds do not reach the highest figure: it was added as the last bound.</source>
        <translation>De grenzen reiken niet tot het hoogste cijfer: dat is als laatste grens toegevoegd.</translation>
    </message>
    <message>
        <source>Two to nine classes can be told apart.</source>
        <translation>Twee tot negen klassen zijn uit elkaar te houden.</translation>
    </message>
    <message>
        <source>The whisker length was no positive number: 1.5 was used.</source>
        <translation>De lengte van de snorharen was geen positief getal: 1,5 is gebruikt.</translation>
    </message>
    <message>
        <source>rank %1 of %2 %3</source>
        <translation>rang %1 van %2 %3</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Bron: %1</translation>
    </message>
    <message>
        <source>year unknown</source>
        <translation>jaar onbekend</translation>
    </message>
    <message>
        <source>boundaries %1: approximate, not official</source>
        <translation>grenzen %1: benaderd, niet officieel</translation>
    </message>
    <message>
        <source>boundaries %1: %2</source>
        <translation>grenzen %1: %2</translation>
    </message>
    <message>
        <source>boundaries %1</source>
        <translation>grenzen %1</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) had other boundaries in %1: the figure is for the territory of that year.</source>
        <translation>
            <numerusform>%n gebied had in %1 andere grenzen: het cijfer geldt voor het grondgebied van dat jaar.</numerusform>
            <numerusform>%n gebieden hadden in %1 andere grenzen: het cijfer geldt voor het grondgebied van dat jaar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Put together from %1.</source>
        <translation>Samengesteld uit %1.</translation>
    </message>
    <message>
        <source>Put together from %1; parts with a figure hold at least %2% of the whole.</source>
        <translation>Samengesteld uit %1; de delen met een cijfer vormen minstens %2% van het geheel.</translation>
    </message>
    <message>
        <source>Some figures are provisional.</source>
        <translation>Sommige cijfers zijn voorlopig.</translation>
    </message>
    <message>
        <source>&apos;s-Gravenhage includes voters registered abroad.</source>
        <translation>&apos;s-Gravenhage is inclusief in het buitenland geregistreerde kiezers.</translation>
    </message>
    <message>
        <source>These are counts: a large place has more of everything. A share or a rate compares places better.</source>
        <translation>Dit zijn aantallen: een groot gebied heeft van alles meer. Met een aandeel of een verhouding vergelijkt u gebieden beter.</translation>
    </message>
    <message>
        <source>There are no figures for %1.</source>
        <translation>Er zijn geen cijfers voor %1.</translation>
    </message>
    <message>
        <source>This figure is not published for %1.</source>
        <translation>Dit cijfer wordt niet gepubliceerd voor %1.</translation>
    </message>
    <message>
        <source>No figure for %1: it may not be put together from smaller places, because a median, an index, an average without its weights or a share without its denominator does not add up.</source>
        <translation>Geen cijfer voor %1: het mag niet uit kleinere gebieden worden samengesteld, want een mediaan, een index, een gemiddelde zonder gewichten of een aandeel zonder noemer telt niet op.</translation>
    </message>
    <message>
        <source>No figure for %1 in %2: too few of the smaller places have one (under 95%).</source>
        <translation>Geen cijfer voor %1 in %2: te weinig van de kleinere gebieden hebben er een (minder dan 95%).</translation>
    </message>
    <message>
        <source>No figure for %1: nothing says which smaller places belonged to them in %2.</source>
        <translation>Geen cijfer voor %1: nergens staat welke kleinere gebieden er in %2 bij hoorden.</translation>
    </message>
    <message>
        <source>There are figures for %1 in %2.</source>
        <translation>Voor %1 zijn er in %2 wel cijfers.</translation>
    </message>
    <message>
        <source>The nearest year with figures is %1.</source>
        <translation>Het dichtstbijzijnde jaar met cijfers is %1.</translation>
    </message>
    <message>
        <source>layer %1</source>
        <translation>laag %1</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>rij %1</translation>
    </message>
    <message>
        <source>%1 does not exist: check the name and the folder.</source>
        <translation>%1 bestaat niet: controleer de naam en de map.</translation>
    </message>
    <message>
        <source>%1 is a folder: choose a file in it.</source>
        <translation>%1 is een map: kies een bestand in die map.</translation>
    </message>
    <message>
        <source>%1 cannot be read: check whether you may open it and whether the drive is connected.</source>
        <translation>%1 is niet te lezen: controleer of u het mag openen en of de schijf is aangesloten.</translation>
    </message>
    <message>
        <source>%1 is empty: get it again from where it came from.</source>
        <translation>%1 is leeg: haal het bestand opnieuw op bij de bron.</translation>
    </message>
    <message>
        <source>%1 is not a GeoPackage: choose a .gpkg file with areas.</source>
        <translation>%1 is geen GeoPackage: kies een .gpkg-bestand met vlakken.</translation>
    </message>
    <message>
        <source>%1 is not a readable GeoPackage and may be encrypted: save it without encryption first.</source>
        <translation>%1 is geen leesbaar GeoPackage en is misschien versleuteld: sla het eerst op zonder versleuteling.</translation>
    </message>
    <message>
        <source>%1 is damaged or incomplete: download or copy it again.</source>
        <translation>%1 is beschadigd of onvolledig: download of kopieer het opnieuw.</translation>
    </message>
    <message>
        <source>%1 has no layers: choose a GeoPackage with areas.</source>
        <translation>%1 heeft geen lagen: kies een GeoPackage met vlakken.</translation>
    </message>
    <message>
        <source>%1 has no layer with areas, and a map needs them: choose a GeoPackage with polygons.</source>
        <translation>%1 heeft geen laag met vlakken, en zonder vlakken is er geen kaart: kies een GeoPackage met polygonen.</translation>
    </message>
    <message>
        <source>%1 was written by a later version (profile %2): update Krimpatlas to open it.</source>
        <translation>%1 is gemaakt met een latere versie (profiel %2): werk Krimpatlas bij om het te openen.</translation>
    </message>
    <message>
        <source>Opening %1 was cancelled.</source>
        <translation>Het openen van %1 is afgebroken.</translation>
    </message>
    <message>
        <source>%1 could not be written: check the folder and the free space.</source>
        <translation>%1 kon niet worden geschreven: controleer de map en de vrije ruimte.</translation>
    </message>
    <message>
        <source>%1 holds no table: save it as CSV with one row of column names.</source>
        <translation>In %1 staat geen tabel: sla het op als CSV met één rij kolomnamen.</translation>
    </message>
    <message>
        <source>%1 has no column with codes or names of places on the map: add one, for instance with GM0114 or Emmen.</source>
        <translation>%1 heeft geen kolom met codes of namen van gebieden op de kaart: voeg er een toe, bijvoorbeeld met GM0114 of Emmen.</translation>
    </message>
    <message>
        <source>There is no indicator “%1”: `krimpatlas info` lists them.</source>
        <translation>Indicator “%1” bestaat niet: `krimpatlas info` noemt ze alle.</translation>
    </message>
    <message>
        <source>There is no level “%1” with boundaries: `krimpatlas info` lists them.</source>
        <translation>Niveau “%1” met grenzen bestaat niet: `krimpatlas info` noemt ze alle.</translation>
    </message>
    <message>
        <source>There are no figures for %1: `krimpatlas info` lists the years.</source>
        <translation>Er zijn geen cijfers voor %1: `krimpatlas info` noemt de jaren.</translation>
    </message>
    <message>
        <source>There is no place “%1”: give a code such as GM0114 or a name such as gemeente:Emmen.</source>
        <translation>Gebied “%1” bestaat niet: geef een code zoals GM0114 of een naam zoals gemeente:Emmen.</translation>
    </message>
    <message>
        <source>More than one place is meant: choose one of %1.</source>
        <translation>Hiermee is meer dan één gebied bedoeld: kies uit %1.</translation>
    </message>
    <message>
        <source>The stored view cannot be understood (%1).</source>
        <translation>De bewaarde weergave is niet te begrijpen (%1).</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of water left out</source>
        <translation>
            <numerusform>%n rij met water weggelaten</numerusform>
            <numerusform>%n rijen met water weggelaten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) with a code that was there already, joined to the first</source>
        <translation>
            <numerusform>%n rij met een code die er al was, bij de eerste gevoegd</numerusform>
            <numerusform>%n rijen met een code die er al was, bij de eerste gevoegd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) that stand for “no figure”</source>
        <translation>
            <numerusform>%n waarde die “geen cijfer” betekent</numerusform>
            <numerusform>%n waarden die “geen cijfer” betekenen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) brought into the usual form</source>
        <translation>
            <numerusform>%n code in de gebruikelijke vorm gebracht</numerusform>
            <numerusform>%n codes in de gebruikelijke vorm gebracht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) without a shape</source>
        <translation>
            <numerusform>%n gebied zonder vlak</numerusform>
            <numerusform>%n gebieden zonder vlak</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invalid shape(s) repaired</source>
        <translation>
            <numerusform>%n ongeldig vlak hersteld</numerusform>
            <numerusform>%n ongeldige vlakken hersteld</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n curved shape(s) turned into straight pieces</source>
        <translation>
            <numerusform>%n vlak met bogen omgezet in rechte stukjes</numerusform>
            <numerusform>%n vlakken met bogen omgezet in rechte stukjes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shape(s) converted to the Dutch grid (RD)</source>
        <translation>
            <numerusform>%n vlak omgerekend naar het Rijksdriehoeksstelsel (RD)</numerusform>
            <numerusform>%n vlakken omgerekend naar het Rijksdriehoeksstelsel (RD)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>coordinate system not stated, recognised by its numbers</source>
        <translation>
            <numerusform>coördinatenstelsel niet vermeld, herkend aan de getallen</numerusform>
            <numerusform>coördinatenstelsel niet vermeld, herkend aan de getallen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) for abroad left out</source>
        <translation>
            <numerusform>%n rij voor het buitenland weggelaten</numerusform>
            <numerusform>%n rijen voor het buitenland weggelaten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shape(s) with impossible coordinates left out</source>
        <translation>
            <numerusform>%n vlak met onmogelijke coördinaten weggelaten</numerusform>
            <numerusform>%n vlakken met onmogelijke coördinaten weggelaten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) got the boundaries of this file</source>
        <translation>
            <numerusform>%n gebied kreeg de grenzen van dit bestand</numerusform>
            <numerusform>%n gebieden kregen de grenzen van dit bestand</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>no boundary of the file belongs to a place in the atlas: the file is shown on its own</source>
        <translation>
            <numerusform>geen grens in het bestand hoort bij een gebied in de atlas: het bestand staat op zichzelf</numerusform>
            <numerusform>geen grens in het bestand hoort bij een gebied in de atlas: het bestand staat op zichzelf</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n boundary(ies) without a code joined by name</source>
        <translation>
            <numerusform>%n grens zonder code op naam gekoppeld</numerusform>
            <numerusform>%n grenzen zonder code op naam gekoppeld</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the coordinate system that is stated cannot be right: recognised by its numbers</source>
        <translation>
            <numerusform>het opgegeven coördinatenstelsel kan niet kloppen: aan de getallen herkend</numerusform>
            <numerusform>het opgegeven coördinatenstelsel kan niet kloppen: aan de getallen herkend</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n boundary(ies) of the file without a place in the atlas</source>
        <translation>
            <numerusform>%n grens in het bestand zonder gebied in de atlas</numerusform>
            <numerusform>%n grenzen in het bestand zonder gebied in de atlas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n older boundary(ies) joined to the municipality of today</source>
        <translation>
            <numerusform>%n oudere grens bij de gemeente van nu gevoegd</numerusform>
            <numerusform>%n oudere grenzen bij de gemeente van nu gevoegd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) without a code, numbered instead</source>
        <translation>
            <numerusform>%n rij zonder code, in plaats daarvan genummerd</numerusform>
            <numerusform>%n rijen zonder code, in plaats daarvan genummerd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) without an area left out</source>
        <translation>
            <numerusform>%n rij zonder vlak weggelaten</numerusform>
            <numerusform>%n rijen zonder vlak weggelaten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) in a layer without areas left out</source>
        <translation>
            <numerusform>%n rij in een laag zonder vlakken weggelaten</numerusform>
            <numerusform>%n rijen in een laag zonder vlakken weggelaten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) of places that are not in the file left out</source>
        <translation>
            <numerusform>%n cijfer van een gebied dat niet in het bestand staat weggelaten</numerusform>
            <numerusform>%n cijfers van gebieden die niet in het bestand staan weggelaten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shape(s) outside the Netherlands left out</source>
        <translation>
            <numerusform>%n vlak buiten Nederland weggelaten</numerusform>
            <numerusform>%n vlakken buiten Nederland weggelaten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) of the atlas without a boundary in the file</source>
        <translation>
            <numerusform>%n gebied in de atlas zonder grens in het bestand</numerusform>
            <numerusform>%n gebieden in de atlas zonder grens in het bestand</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>reading stopped early: the rest of the layer is missing</source>
        <translation>
            <numerusform>het lezen stopte te vroeg: de rest van de laag ontbreekt</numerusform>
            <numerusform>het lezen stopte te vroeg: de rest van de laag ontbreekt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) in a second layer of the same level and year left out</source>
        <translation>
            <numerusform>%n rij in een tweede laag van hetzelfde niveau en jaar weggelaten</numerusform>
            <numerusform>%n rijen in een tweede laag van hetzelfde niveau en jaar weggelaten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n indicator(s) without a description left out</source>
        <translation>
            <numerusform>%n indicator zonder beschrijving weggelaten</numerusform>
            <numerusform>%n indicatoren zonder beschrijving weggelaten</numerusform>
        </translation>
    </message>
    <message>
        <source>Changes of boundaries before %1 are not known here: a figure is for the territory of its own year.</source>
        <translation>Grenswijzigingen van vóór %1 zijn hier niet bekend: een cijfer geldt voor het grondgebied van het jaar zelf.</translation>
    </message>
    <message>
        <source>%1 cannot be written as a table: let the name end in .csv or .xlsx.</source>
        <translation>%1 kan niet als tabel worden geschreven: laat de naam eindigen op .csv of .xlsx.</translation>
    </message>
    <message>
        <source>Type a condition, for instance: inwoners between 50000 and 100000</source>
        <translation>Typ een voorwaarde, bijvoorbeeld: inwoners tussen 50000 en 100000</translation>
    </message>
    <message>
        <source>“%1” at position %2 means nothing here: leave it out, or put the name that holds it between quotes.</source>
        <translation>“%1” op positie %2 betekent hier niets: laat het weg, of zet de naam waar het in hoort tussen aanhalingstekens.</translation>
    </message>
    <message>
        <source>The quotation mark at position %1 is not closed: add one after the name.</source>
        <translation>Het aanhalingsteken op positie %1 wordt niet gesloten: zet er een achter de naam.</translation>
    </message>
    <message>
        <source>The parenthesis at position %1 is not closed: add “)”.</source>
        <translation>Het haakje op positie %1 wordt niet gesloten: voeg “)” toe.</translation>
    </message>
    <message>
        <source>“%1” at position %2 cannot stand there: look at what comes before it, or join conditions with “and” or “or”.</source>
        <translation>“%1” op positie %2 kan daar niet staan: kijk naar wat ervoor staat, of verbind voorwaarden met “en” of “of”.</translation>
    </message>
    <message>
        <source>The condition stops too early, at position %1: go on with a number, a name or an indicator.</source>
        <translation>De voorwaarde houdt te vroeg op, op positie %1: ga verder met een getal, een naam of een indicator.</translation>
    </message>
    <message>
        <source>“%1” at position %2 is no indicator or level: choose one from the list, or put a place name between quotes.</source>
        <translation>“%1” op positie %2 is geen indicator of niveau: kies er een uit de lijst, of zet een plaatsnaam tussen aanhalingstekens.</translation>
    </message>
    <message>
        <source>“%1” at position %2 is no indicator or level: perhaps “%3” is meant.</source>
        <translation>“%1” op positie %2 is geen indicator of niveau: misschien is “%3” bedoeld.</translation>
    </message>
    <message>
        <source>“%1” at position %2 is the name of several indicators: write one of %3.</source>
        <translation>“%1” op positie %2 is de naam van meer indicatoren: schrijf een van %3.</translation>
    </message>
    <message>
        <source>%1 at position %2 is not known at the level “%3”: check the name, or look for part of it with like &apos;%&apos;.</source>
        <translation>%1 op positie %2 is niet bekend op het niveau “%3”: controleer de naam, of zoek op een deel ervan met lijkt op &apos;%&apos;.</translation>
    </message>
    <message>
        <source>There are no figures of %1 at position %2: choose a year of %3.</source>
        <translation>Er zijn geen cijfers van %1 op positie %2: kies een jaar uit %3.</translation>
    </message>
    <message>
        <source>A year of four digits is needed after @ at position %1, for instance @2015.</source>
        <translation>Na @ op positie %1 hoort een jaar van vier cijfers, bijvoorbeeld @2015.</translation>
    </message>
    <message>
        <source>“%1” at position %2 is not a condition yet: compare it, for instance with &gt; 100 or = &apos;Drenthe&apos;.</source>
        <translation>“%1” op positie %2 is nog geen voorwaarde: vergelijk het, bijvoorbeeld met &gt; 100 of = &apos;Drenthe&apos;.</translation>
    </message>
    <message>
        <source>A number or an indicator is needed at position %2, not “%1”: for what has no figure write “is missing”.</source>
        <translation>Op positie %2 hoort een getal of een indicator, niet “%1”: schrijf voor wat geen cijfer heeft “ontbreekt”.</translation>
    </message>
    <message>
        <source>A place name is needed at position %2, not “%1”: put it between quotes, for instance provincie = &apos;Drenthe&apos;.</source>
        <translation>Op positie %2 hoort een plaatsnaam, niet “%1”: zet die tussen aanhalingstekens, bijvoorbeeld provincie = &apos;Drenthe&apos;.</translation>
    </message>
    <message>
        <source>Names cannot be compared with “%1” (position %2): use = or &lt;&gt;, in or like.</source>
        <translation>Namen kunnen niet worden vergeleken met “%1” (positie %2): gebruik = of &lt;&gt;, in of lijkt op.</translation>
    </message>
    <message>
        <source>“%1” at position %2 can be read in two ways: write thousands without a separator, and decimals with one more zero.</source>
        <translation>“%1” op positie %2 is op twee manieren te lezen: schrijf duizendtallen zonder scheidingsteken, en decimalen met een nul erbij.</translation>
    </message>
    <message>
        <source>There are too many parentheses within each other at position %1: make the condition simpler.</source>
        <translation>Op positie %1 staan te veel haakjes in elkaar: maak de voorwaarde eenvoudiger.</translation>
    </message>
    <message>
        <source>%1: no figures of %2 for these places.</source>
        <translation>%1: geen cijfers van %2 voor deze gebieden.</translation>
    </message>
    <message>
        <source>%1: figures of %2, since there are none of %3.</source>
        <translation>%1: cijfers van %2, omdat er geen zijn van %3.</translation>
    </message>
    <message>
        <source>Nothing says which of these places lie in a place of the level “%1”.</source>
        <translation>Nergens staat welke van deze gebieden in een gebied van het niveau “%1” liggen.</translation>
    </message>
    <message>
        <source>Middle-sized cities (%1–%2 inhabitants)</source>
        <translation>Middelgrote steden (%1–%2 inwoners)</translation>
    </message>
    <message>
        <source>Large cities (more than %1 inhabitants)</source>
        <translation>Grote steden (meer dan %1 inwoners)</translation>
    </message>
    <message>
        <source>In a shrinking region</source>
        <translation>In een krimpregio</translation>
    </message>
    <message>
        <source>In an anticipation region</source>
        <translation>In een anticipeerregio</translation>
    </message>
    <message>
        <source>In no shrinking or anticipation region</source>
        <translation>Niet in een krimp- of anticipeerregio</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Bronnen</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabel</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Opmerking</translation>
    </message>
    <message>
        <source>%1 holds no figure that can be opened: choose an SVG or PDF that was saved with Krimpatlas.</source>
        <translation>In %1 zit geen figuur die kan worden geopend: kies een SVG of PDF die met Krimpatlas is bewaard.</translation>
    </message>
    <message>
        <source>%1 was made with a later version: update Krimpatlas to open it.</source>
        <translation>%1 is met een nieuwere versie gemaakt: werk Krimpatlas bij om het te openen.</translation>
    </message>
    <message>
        <source>%1 exists already and is not empty: choose another name.</source>
        <translation>%1 bestaat al en is niet leeg: kies een andere naam.</translation>
    </message>
    <message>
        <source>%1 is not a project of Krimpatlas: choose a .krimpatlas file.</source>
        <translation>%1 is geen project van Krimpatlas: kies een .krimpatlas-bestand.</translation>
    </message>
    <message>
        <source>%1 holds something that cannot be understood (%2): save it again with Krimpatlas.</source>
        <translation>In %1 staat iets dat niet te begrijpen is (%2): sla het opnieuw op met Krimpatlas.</translation>
    </message>
</context>
<context>
    <name>Difference</name>
    <message>
        <source>%1 percentage point</source>
        <translation>%1 procentpunt</translation>
    </message>
    <message>
        <source>%1 percentage points</source>
        <translation>%1 procentpunt</translation>
    </message>
    <message>
        <source>smaller than the rounding</source>
        <translation>kleiner dan de afronding</translation>
    </message>
</context>
<context>
    <name>Figure</name>
    <message>
        <source>Approximate boundaries</source>
        <translation>Grenzen benaderd</translation>
    </message>
    <message numerus="yes">
        <source>%n without a figure</source>
        <translation>
            <numerusform>%n zonder cijfer</numerusform>
            <numerusform>%n zonder cijfer</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to compare: choose two to five places beside the map.</source>
        <translation>Er is niets te vergelijken: kies twee tot vijf plaatsen naast de kaart.</translation>
    </message>
</context>
<context>
    <name>FigureExport</name>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation>SVG-tekening (*.svg)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>PNG image (*.png)</source>
        <translation>PNG-afbeelding (*.png)</translation>
    </message>
</context>
<context>
    <name>FigureNames</name>
    <message>
        <source>Newspaper, 1 column</source>
        <translation>Krant, 1 kolom</translation>
    </message>
    <message>
        <source>Newspaper, 2 columns</source>
        <translation>Krant, 2 kolommen</translation>
    </message>
    <message>
        <source>Newspaper, 3 columns</source>
        <translation>Krant, 3 kolommen</translation>
    </message>
    <message>
        <source>Newspaper, 4 columns</source>
        <translation>Krant, 4 kolommen</translation>
    </message>
    <message>
        <source>A4 portrait</source>
        <translation>A4 staand</translation>
    </message>
    <message>
        <source>A4 landscape</source>
        <translation>A4 liggend</translation>
    </message>
    <message>
        <source>A3 portrait</source>
        <translation>A3 staand</translation>
    </message>
    <message>
        <source>A3 landscape</source>
        <translation>A3 liggend</translation>
    </message>
    <message>
        <source>Slide 16:9</source>
        <translation>Dia 16:9</translation>
    </message>
    <message>
        <source>Square for social media</source>
        <translation>Vierkant voor sociale media</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Kaart</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Vergelijking</translation>
    </message>
</context>
<context>
    <name>FigureOpening</name>
    <message>
        <source>This figure was made with %1: open that file first, then the figure again.</source>
        <translation>Deze figuur is gemaakt met %1: open eerst dat bestand en daarna de figuur opnieuw.</translation>
    </message>
    <message>
        <source>This figure shows “%1”, which is not among the figures that are open: add those first, then open it again.</source>
        <translation>Deze figuur toont “%1”, en dat zit niet bij de cijfers die nu open zijn: voeg die eerst toe en open de figuur daarna opnieuw.</translation>
    </message>
    <message>
        <source>This figure shows boundaries (%1) that are not in what is open: open the file that has them, then the figure again.</source>
        <translation>Deze figuur toont grenzen (%1) die niet in het geopende bestand zitten: open eerst het bestand met die grenzen en daarna de figuur opnieuw.</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>There is no second figure to set against this one.</source>
        <translation>Er is geen tweede cijfer om hiertegen af te zetten.</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>The two figures are of different years: %1 and %2.</source>
        <translation>De twee cijfers zijn van verschillende jaren: %1 en %2.</translation>
    </message>
    <message>
        <source>area of the circle: %1</source>
        <translation>oppervlakte van de cirkel: %1</translation>
    </message>
    <message>
        <source>Circles by size are meant for counts: shares and averages do not add up.</source>
        <translation>Cirkels naar grootte zijn bedoeld voor aantallen: aandelen en gemiddelden tellen niet op.</translation>
    </message>
    <message>
        <source>size of the circle: class of the figure</source>
        <translation>grootte van de cirkel: klasse van het cijfer</translation>
    </message>
    <message>
        <source>More than six patterns are hard to tell apart: choose fewer classes.</source>
        <translation>Meer dan zes patronen zijn moeilijk uit elkaar te houden: kies minder klassen.</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>Vlakken</translation>
    </message>
    <message>
        <source>Circles by size</source>
        <translation>Cirkels naar grootte</translation>
    </message>
    <message>
        <source>Circles by class</source>
        <translation>Cirkels per klasse</translation>
    </message>
    <message>
        <source>Two figures (3×3)</source>
        <translation>Twee cijfers (3×3)</translation>
    </message>
</context>
<context>
    <name>Guess</name>
    <message>
        <source>highest</source>
        <translation>hoogst</translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s)</source>
        <translation>
            <numerusform>%n stem</numerusform>
            <numerusform>%n stemmen</numerusform>
        </translation>
    </message>
    <message>
        <source>This atlas has no figures for what is asked.</source>
        <translation>Deze atlas heeft geen cijfers voor wat gevraagd wordt.</translation>
    </message>
    <message>
        <source>%1 has no figure for %2.</source>
        <translation>%1 heeft geen cijfer voor %2.</translation>
    </message>
    <message>
        <source>Compare two to five places to ask where the figure is highest.</source>
        <translation>Vergelijk twee tot vijf gebieden om te vragen waar het cijfer het hoogst is.</translation>
    </message>
    <message>
        <source>Where is the figure highest?</source>
        <translation>Waar is het cijfer het hoogst?</translation>
    </message>
    <message>
        <source>Where is the figure higher: %1 or %2?</source>
        <translation>Waar is het cijfer hoger: %1 of %2?</translation>
    </message>
    <message>
        <source>Where is %1?</source>
        <translation>Waar ligt %1?</translation>
    </message>
    <message>
        <source>%1 is not drawn on a map.</source>
        <translation>%1 staat niet op een kaart.</translation>
    </message>
    <message>
        <source>There is no map to point at.</source>
        <translation>Er is geen kaart om op te wijzen.</translation>
    </message>
    <message>
        <source>No place has a figure for %1.</source>
        <translation>Geen gebied heeft een cijfer voor %1.</translation>
    </message>
    <message>
        <source>Several places share the highest figure: there is no one place to point at.</source>
        <translation>Verschillende gebieden delen het hoogste cijfer: er is niet één plek om aan te wijzen.</translation>
    </message>
    <message>
        <source>Compare a place to ask about its line.</source>
        <translation>Vergelijk een gebied om naar zijn lijn te vragen.</translation>
    </message>
    <message>
        <source>%1 has no figures in any year.</source>
        <translation>%1 heeft in geen enkel jaar een cijfer.</translation>
    </message>
    <message>
        <source>%1 has no figure up to %2 to begin with.</source>
        <translation>%1 heeft tot en met %2 geen cijfer om mee te beginnen.</translation>
    </message>
    <message>
        <source>%1 has no figures after %2.</source>
        <translation>%1 heeft na %2 geen cijfers.</translation>
    </message>
    <message>
        <source>How did it go on %1 after %2?</source>
        <translation>Hoe ging het %1 verder na %2?</translation>
    </message>
    <message>
        <source>Compare a place to ask for its rank.</source>
        <translation>Vergelijk een gebied om naar zijn plaats op de ranglijst te vragen.</translation>
    </message>
    <message>
        <source>Only %1 has a figure for %2.</source>
        <translation>Alleen %1 heeft een cijfer voor %2.</translation>
    </message>
    <message>
        <source>Where does %1 stand among %2 %3? 1 is the highest.</source>
        <translation>Op welke plaats staat %1 van de %2 %3? 1 is het hoogst.</translation>
    </message>
    <message>
        <source>This step asks nothing.</source>
        <translation>Deze stap vraagt niets.</translation>
    </message>
    <message>
        <source>The figures are the same: %1.</source>
        <translation>De cijfers zijn gelijk: %1.</translation>
    </message>
    <message>
        <source>Highest: %1, %2. Lowest: %3, %4. Difference: %5.</source>
        <translation>Hoogst: %1, %2. Laagst: %3, %4. Verschil: %5.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n vote(s) right.</source>
        <translation>
            <numerusform>%1 van de %n stem goed.</numerusform>
            <numerusform>%1 van de %n stemmen goed.</numerusform>
        </translation>
    </message>
    <message>
        <source>The highest figure: %1 in %2.</source>
        <translation>Het hoogste cijfer: %1 in %2.</translation>
    </message>
    <message>
        <source>%1: from %2 in %3 to %4 in %5.</source>
        <translation>%1: van %2 in %3 naar %4 in %5.</translation>
    </message>
    <message>
        <source>Nearest: %1 (%2).</source>
        <translation>Het dichtst bij: %1 (%2).</translation>
    </message>
    <message>
        <source>right</source>
        <translation>goed</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) off</source>
        <translation>
            <numerusform>%n plaats ernaast</numerusform>
            <numerusform>%n plaatsen ernaast</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 km</source>
        <translation>%1 km</translation>
    </message>
</context>
<context>
    <name>Lamp</name>
    <message>
        <source>Lights dimmed</source>
        <translation>Licht gedimd</translation>
    </message>
    <message>
        <source>Meeting room</source>
        <translation>Vergaderzaal</translation>
    </message>
    <message>
        <source>Daylight on the wall</source>
        <translation>Daglicht op de muur</translation>
    </message>
    <message>
        <source>Classroom</source>
        <translation>Leslokaal</translation>
    </message>
    <message>
        <source>75 lx is an assumption: what EN 12464-1:2011 asks at least of the walls of a classroom.</source>
        <translation>75 lx is een aanname: wat EN 12464-1:2011 minstens vraagt voor de wanden van een leslokaal.</translation>
    </message>
    <message>
        <source>500 lx: EN 12464-1:2011 for meeting rooms, on the tables. On the screen it is mostly less.</source>
        <translation>500 lx: EN 12464-1:2011 voor vergaderzalen, op de tafels. Op het scherm is het meestal minder.</translation>
    </message>
    <message>
        <source>750 lx is an assumption: EN 17037:2018 calls a room bright with that much daylight over half of it.</source>
        <translation>750 lx is een aanname: zoveel daglicht over de helft van een ruimte is het hoogste niveau van EN 17037:2018.</translation>
    </message>
    <message>
        <source>300 lx: EN 12464-1:2011 for classrooms, on the tables. On the screen it is mostly less.</source>
        <translation>300 lx: EN 12464-1:2011 voor leslokalen, op de tafels. Op het scherm is het meestal minder.</translation>
    </message>
    <message>
        <source>blues</source>
        <translation>blauw</translation>
    </message>
    <message>
        <source>greens</source>
        <translation>groen</translation>
    </message>
    <message>
        <source>purples</source>
        <translation>paars</translation>
    </message>
    <message>
        <source>oranges</source>
        <translation>oranje</translation>
    </message>
    <message>
        <source>greys</source>
        <translation>grijs</translation>
    </message>
    <message>
        <source>yellow to purple</source>
        <translation>geel naar paars</translation>
    </message>
    <message>
        <source>yellow to blue</source>
        <translation>geel naar blauw</translation>
    </message>
    <message>
        <source>orange and blue</source>
        <translation>oranje en blauw</translation>
    </message>
    <message>
        <source>purple and green</source>
        <translation>paars en groen</translation>
    </message>
    <message>
        <source>brown and teal</source>
        <translation>bruin en blauwgroen</translation>
    </message>
    <message>
        <source>This map has no row of classes to tell apart.</source>
        <translation>Deze kaart heeft geen reeks klassen om uit elkaar te houden.</translation>
    </message>
    <message>
        <source>All classes are told apart by their hatches: the lines differ from their ground by at least %1.</source>
        <translation>Alle klassen zijn aan hun arcering uit elkaar te houden: de lijnen verschillen minstens %1 van hun ondergrond.</translation>
    </message>
    <message>
        <source>All neighbouring classes are told apart: they differ by at least %1.</source>
        <translation>Alle opeenvolgende klassen zijn uit elkaar te houden: ze verschillen minstens %1.</translation>
    </message>
    <message>
        <source>The hatches are too faint: the lines differ from their ground by only %1, where %2 is needed.</source>
        <translation>De arceringen zijn te zwak: de lijnen verschillen maar %1 van hun ondergrond, en %2 is nodig.</translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 steps between classes are too faint: the smallest difference is %2, where %3 is needed.</source>
        <translation>
            <numerusform>%n van de %1 overgangen tussen klassen is te zwak: het kleinste verschil is %2, en %3 is nodig.</numerusform>
            <numerusform>%n van de %1 overgangen tussen klassen zijn te zwak: het kleinste verschil is %2, en %3 is nodig.</numerusform>
        </translation>
    </message>
    <message>
        <source>No other colours, fewer classes or hatches help here: darken the room, or make the picture smaller.</source>
        <translation>Andere kleuren, minder klassen of arceringen helpen hier niet: maak de zaal donkerder of het beeld kleiner.</translation>
    </message>
    <message>
        <source>Classes %1 and %2: difference %3, told apart</source>
        <translation>Klassen %1 en %2: verschil %3, uit elkaar te houden</translation>
    </message>
    <message>
        <source>Classes %1 and %2: difference %3, not told apart</source>
        <translation>Klassen %1 en %2: verschil %3, niet uit elkaar te houden</translation>
    </message>
    <message numerus="yes">
        <source>%n class(es)</source>
        <translation>
            <numerusform>%n klas</numerusform>
            <numerusform>%n klassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n class(es), %1</source>
        <translation>
            <numerusform>%n klas, %1</numerusform>
            <numerusform>%n klassen, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Hatches</source>
        <translation>Arceringen</translation>
    </message>
    <message>
        <source>Colours: %1</source>
        <translation>Kleuren: %1</translation>
    </message>
    <message>
        <source>difference at least %1</source>
        <translation>verschil minstens %1</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>no figure</source>
        <translation>geen cijfer</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 over all years</source>
        <translation>%1 over alle jaren</translation>
    </message>
    <message>
        <source>each map by its own ranking</source>
        <translation>per kaart op eigen rangorde</translation>
    </message>
    <message>
        <source>lowest %1%</source>
        <translation>laagste %1%</translation>
    </message>
    <message>
        <source>highest %1%</source>
        <translation>hoogste %1%</translation>
    </message>
    <message>
        <source>%1 over all maps</source>
        <translation>%1 over alle kaarten</translation>
    </message>
    <message>
        <source>selected</source>
        <translation>gekozen</translation>
    </message>
    <message>
        <source>area of the circle</source>
        <translation>oppervlakte van de cirkel</translation>
    </message>
    <message>
        <source>low, middle and high third</source>
        <translation>laagste, middelste en hoogste derde</translation>
    </message>
    <message>
        <source>above 0</source>
        <translation>boven 0</translation>
    </message>
    <message>
        <source>with a circle</source>
        <translation>met een cirkel</translation>
    </message>
    <message>
        <source>below 0</source>
        <translation>onder 0</translation>
    </message>
    <message>
        <source>0: no circle</source>
        <translation>0: geen cirkel</translation>
    </message>
    <message>
        <source>no figure of one or both</source>
        <translation>een cijfer ontbreekt</translation>
    </message>
    <message>
        <source>class uncertain</source>
        <translation>klasse onzeker</translation>
    </message>
</context>
<context>
    <name>MapSentence</name>
    <message>
        <source>; figures: %1</source>
        <translation>; cijfers: %1</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <translation>%1: %2 %3</translation>
    </message>
    <message>
        <source>%1: %2 in each of %3</source>
        <translation>%1: %2 in elk van %3</translation>
    </message>
    <message>
        <source>%1: highest %2 (%3)</source>
        <translation>%1: het hoogst %2 (%3)</translation>
    </message>
    <message>
        <source>%1, the highest figure of %2</source>
        <translation>%1, het hoogste cijfer van %2</translation>
    </message>
    <message>
        <source>%1 other %2</source>
        <translation>%1 andere %2</translation>
    </message>
    <message>
        <source>%1, together with %2 the highest figure of %3</source>
        <translation>%1, samen met %2 het hoogste cijfer van %3</translation>
    </message>
    <message>
        <source>, lowest %1 (%2)</source>
        <translation>, het laagst %1 (%2)</translation>
    </message>
    <message>
        <source>; the lowest was %1, %2</source>
        <translation>; het laagste was %1, %2</translation>
    </message>
    <message>
        <source>; national total %1</source>
        <translation>; landelijk totaal %1</translation>
    </message>
    <message>
        <source>; the national total was %1</source>
        <translation>; het landelijke totaal was %1</translation>
    </message>
    <message>
        <source>; nowhere was it above zero</source>
        <translation>; nergens lag het boven nul</translation>
    </message>
    <message>
        <source>; nowhere above zero</source>
        <translation>; nergens boven nul</translation>
    </message>
    <message>
        <source>; nowhere was it below zero</source>
        <translation>; nergens lag het onder nul</translation>
    </message>
    <message>
        <source>; nowhere below zero</source>
        <translation>; nergens onder nul</translation>
    </message>
    <message>
        <source>; in %1 of %2 it was above zero, in %3 below</source>
        <translation>; in %1 van %2 lag het boven nul, in %3 eronder</translation>
    </message>
    <message>
        <source>; in %1 of %2 above zero, in %3 below</source>
        <translation>; in %1 van %2 boven nul, in %3 eronder</translation>
    </message>
    <message>
        <source>; nowhere was it above the national figure of %1</source>
        <translation>; nergens lag het boven het landelijke cijfer van %1</translation>
    </message>
    <message>
        <source>; nowhere above the national figure of %1</source>
        <translation>; nergens boven het landelijke cijfer van %1</translation>
    </message>
    <message>
        <source>; the national figure was %1</source>
        <translation>; het landelijke cijfer was %1</translation>
    </message>
    <message>
        <source>; national figure %1</source>
        <translation>; landelijk cijfer %1</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>minstens %1</translation>
    </message>
    <message>
        <source>; in %1 of %2 it was above the national figure of %3</source>
        <translation>; in %1 van %2 lag het boven het landelijke cijfer van %3</translation>
    </message>
    <message>
        <source>; in %1 of %2 above the national figure of %3</source>
        <translation>; in %1 van %2 boven het landelijke cijfer van %3</translation>
    </message>
    <message>
        <source>the %1 %2</source>
        <translation>de %1 %2</translation>
    </message>
    <message>
        <source>the %1 %2 with a figure</source>
        <translation>de %1 %2 met een cijfer</translation>
    </message>
    <message>
        <source>in %1 %2</source>
        <translation>in %1 %2</translation>
    </message>
    <message>
        <source> and </source>
        <translation> en </translation>
    </message>
    <message>
        <source>partly %1</source>
        <translation>deels %1</translation>
    </message>
</context>
<context>
    <name>MapWarnings</name>
    <message>
        <source>%1: a count mostly shows how large a place is.</source>
        <translation>%1: een aantal laat vooral zien hoe groot een plaats is.</translation>
    </message>
    <message>
        <source>Show share: %1</source>
        <translation>Toon aandeel: %1</translation>
    </message>
    <message>
        <source>Show rate: %1</source>
        <translation>Toon verhouding: %1</translation>
    </message>
    <message>
        <source>Show circles</source>
        <translation>Toon cirkels</translation>
    </message>
    <message>
        <source>Colours from light to dark</source>
        <translation>Kleuren van licht naar donker</translation>
    </message>
    <message>
        <source>These colours have two sides, but nothing says where the middle is.</source>
        <translation>Deze kleuren hebben twee kanten, maar nergens staat waar het midden ligt.</translation>
    </message>
    <message>
        <source>Middle at %1</source>
        <translation>Midden op %1</translation>
    </message>
    <message>
        <source>The middle of the colours, %1, lies outside all figures: one side of them is never seen.</source>
        <translation>Het midden van de kleuren, %1, ligt buiten alle cijfers: één kant ervan is nooit te zien.</translation>
    </message>
    <message>
        <source>Growth and decline are shades of one colour here: the side of zero does not show.</source>
        <translation>Groei en krimp zijn hier tinten van één kleur: aan welke kant van nul een plaats zit, is niet te zien.</translation>
    </message>
    <message>
        <source>Two colours around zero</source>
        <translation>Twee kleuren rond nul</translation>
    </message>
    <message>
        <source>Classes %1 and %2 cannot be told apart.</source>
        <translation>Klasse %1 en %2 zijn niet uit elkaar te houden.</translation>
    </message>
    <message>
        <source>Classes %1 and %2 cannot be told apart: %3.</source>
        <translation>Klasse %1 en %2 zijn niet uit elkaar te houden: %3.</translation>
    </message>
    <message>
        <source>One class less</source>
        <translation>Eén klasse minder</translation>
    </message>
</context>
<context>
    <name>MapWords</name>
    <message>
        <source>Map of %1 with a circle a place, its area in proportion to: %2.</source>
        <translation>Kaart van %1 met een cirkel per plaats, de oppervlakte naar verhouding van: %2.</translation>
    </message>
    <message>
        <source>Map of %1 with a circle a place, in %2 sizes by: %3.</source>
        <translation>Kaart van %1 met een cirkel per plaats, in %2 maten naar: %3.</translation>
    </message>
    <message>
        <source>Map of %1, coloured by two figures at once: %2; and: %3.</source>
        <translation>Kaart van %1, gekleurd naar twee cijfers tegelijk: %2; en: %3.</translation>
    </message>
    <message>
        <source>Map of %1, coloured by two figures at once, of which the first is: %2.</source>
        <translation>Kaart van %1, gekleurd naar twee cijfers tegelijk, waarvan het eerste: %2.</translation>
    </message>
    <message>
        <source>Map of %1: %2.</source>
        <translation>Kaart van %1: %2.</translation>
    </message>
    <message>
        <source>Map of %1, coloured in one class by: %2.</source>
        <translation>Kaart van %1, gekleurd in één klasse naar: %2.</translation>
    </message>
    <message>
        <source>Map of %1, coloured in %2 classes by: %3.</source>
        <translation>Kaart van %1, gekleurd in %2 klassen naar: %3.</translation>
    </message>
    <message>
        <source>Every place is a hexagon of the same size, near where it lies.</source>
        <translation>Elke plaats is een zeshoek van dezelfde grootte, vlak bij waar ze ligt.</translation>
    </message>
    <message>
        <source>The map shows a part of them; what follows is about all.</source>
        <translation>De kaart toont er een deel van; wat volgt gaat over alle.</translation>
    </message>
    <message>
        <source>All have the same figure: %1.</source>
        <translation>Alle hebben hetzelfde cijfer: %1.</translation>
    </message>
    <message>
        <source>Highest: %1, %2.</source>
        <translation>Hoogste: %1, %2.</translation>
    </message>
    <message>
        <source>Lowest: %1, %2.</source>
        <translation>Laagste: %1, %2.</translation>
    </message>
    <message>
        <source>There is no figure for %1 of %2.</source>
        <translation>Van %1 van de %2 is er geen cijfer.</translation>
    </message>
    <message>
        <source>Of the provinces the highest figure is %1, %2; the lowest %3, %4.</source>
        <translation>Van de provincies is het hoogste cijfer %1, %2; het laagste %3, %4.</translation>
    </message>
    <message>
        <source>Above zero: %1; below zero: %2.</source>
        <translation>Boven nul: %1; onder nul: %2.</translation>
    </message>
    <message>
        <source>The country as a whole: %1.</source>
        <translation>Heel Nederland: %1.</translation>
    </message>
    <message>
        <source>The national figure is %1: at least %2 lie above it, at least %3 below.</source>
        <translation>Het landelijke cijfer is %1: minstens %2 liggen erboven, minstens %3 eronder.</translation>
    </message>
    <message>
        <source>The national figure is %1: %2 lie above it, %3 below.</source>
        <translation>Het landelijke cijfer is %1: %2 liggen erboven, %3 eronder.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Places by class, %1: %2.</source>
        <translation>Plaatsen per klasse, %1: %2.</translation>
    </message>
    <message>
        <source>Lines show the borders of: %1.</source>
        <translation>Lijnen tonen de grenzen van: %1.</translation>
    </message>
    <message>
        <source>The boundaries are approximate, not official.</source>
        <translation>De grenzen zijn benaderd, niet officieel.</translation>
    </message>
</context>
<context>
    <name>RowWords</name>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>percentile %1</source>
        <translation>percentiel %1</translation>
    </message>
    <message>
        <source>put together from %1 of %2 %3</source>
        <translation>samengesteld uit %1 van %2 %3</translation>
    </message>
    <message>
        <source>rank %1 of %2</source>
        <translation>rang %1 van %2</translation>
    </message>
    <message>
        <source>composed*</source>
        <translation>samengesteld*</translation>
    </message>
    <message>
        <source>difference %1</source>
        <translation>verschil %1</translation>
    </message>
    <message>
        <source>higher than %1%</source>
        <translation>hoger dan %1%</translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <translation>%1 ten opzichte van %2</translation>
    </message>
    <message>
        <source>difference</source>
        <translation>verschil</translation>
    </message>
</context>
<context>
    <name>SelectionWords</name>
    <message>
        <source>%1 million</source>
        <translation>%1 mln</translation>
    </message>
    <message>
        <source>number of inhabitants not known</source>
        <translation>aantal inwoners niet bekend</translation>
    </message>
    <message>
        <source>%1 inhabitants in %2</source>
        <translation>%1 inwoners in %2</translation>
    </message>
    <message numerus="yes">
        <source>%n of them without a figure</source>
        <translation>
            <numerusform>%n daarvan zonder cijfer</numerusform>
            <numerusform>%n daarvan zonder cijfer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the total misses %n place(s) without a figure</source>
        <translation>
            <numerusform>in het totaal ontbreekt %n plaats zonder cijfer</numerusform>
            <numerusform>in het totaal ontbreken %n plaatsen zonder cijfer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sentence</name>
    <message>
        <source>%1 %2, %3: %4</source>
        <translation>%1 %2, %3: %4</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <translation>%1 %2: %3</translation>
    </message>
    <message>
        <source>; there is no figure for %1</source>
        <translation>; voor %1 is er geen cijfer</translation>
    </message>
    <message>
        <source>; the difference with %1 is smaller than the rounding of the figures</source>
        <translation>; het verschil met %1 is kleiner dan de afronding van de cijfers</translation>
    </message>
    <message>
        <source>, %1 %2 than %3</source>
        <translation>, %1 %2 dan %3</translation>
    </message>
    <message>
        <source>higher</source>
        <translation>hoger</translation>
    </message>
    <message>
        <source>lower</source>
        <translation>lager</translation>
    </message>
    <message>
        <source>more</source>
        <translation>meer</translation>
    </message>
    <message>
        <source>less</source>
        <translation>minder</translation>
    </message>
    <message>
        <source>; rank %1 of %2 %3</source>
        <translation>; rang %1 van %2 %3</translation>
    </message>
    <message>
        <source>The figure for %1 was put together from %2 of %3 %4.</source>
        <translation>Het cijfer van %1 is samengesteld uit %2 van de %3 %4.</translation>
    </message>
    <message>
        <source>The figure for %1 was put together from %2 %3.</source>
        <translation>Het cijfer van %1 is samengesteld uit %2 %3.</translation>
    </message>
    <message>
        <source>Of the figure for %1: %2.</source>
        <translation>Bij het cijfer van %1: %2.</translation>
    </message>
    <message>
        <source>Of both figures: %1.</source>
        <translation>Bij beide cijfers: %1.</translation>
    </message>
</context>
<context>
    <name>Slide</name>
    <message>
        <source>each tick is a place</source>
        <translation>elk streepje is een plaats</translation>
    </message>
    <message>
        <source>each tick is one of the %1</source>
        <translation>elk streepje is een van de %1</translation>
    </message>
    <message>
        <source>partly %1</source>
        <translation>deels %1</translation>
    </message>
    <message>
        <source>put together from %1</source>
        <translation>samengesteld uit %1</translation>
    </message>
</context>
<context>
    <name>Sources</name>
    <message>
        <source>membership of %1</source>
        <translation>indeling in %1</translation>
    </message>
    <message>
        <source>approximate boundaries of %1</source>
        <translation>benaderde grenzen van %1</translation>
    </message>
    <message>
        <source>boundaries of %1</source>
        <translation>grenzen van %1</translation>
    </message>
</context>
<context>
    <name>Spiral</name>
    <message>
        <source>not here</source>
        <translation>hier niet</translation>
    </message>
    <message>
        <source>Choose a region to see its figures.</source>
        <translation>Kies een regio om haar cijfers te zien.</translation>
    </message>
    <message>
        <source>Fewer people</source>
        <translation>Minder mensen</translation>
    </message>
    <message>
        <source>Fewer pupils and customers</source>
        <translation>Minder leerlingen</translation>
    </message>
    <message>
        <source>Amenities farther away</source>
        <translation>Voorzieningen verder</translation>
    </message>
    <message>
        <source>Less sought after</source>
        <translation>Minder in trek</translation>
    </message>
    <message>
        <source>The young leave</source>
        <translation>Jongeren vertrekken</translation>
    </message>
    <message>
        <source>Ageing</source>
        <translation>Vergrijzing</translation>
    </message>
    <message>
        <source>Work moves away</source>
        <translation>Werk trekt weg</translation>
    </message>
    <message>
        <source>House prices lag</source>
        <translation>Prijzen blijven achter</translation>
    </message>
</context>
<context>
    <name>StoryPage</name>
    <message>
        <source>Source: %1</source>
        <translation>Bron: %1</translation>
    </message>
    <message>
        <source>To the first step</source>
        <translation>Naar de eerste stap</translation>
    </message>
    <message>
        <source>Made with Krimpatlas. Arrow keys go from step to step.</source>
        <translation>Gemaakt met Krimpatlas. Met de pijltjestoetsen ga je van stap naar stap.</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Verhaal</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Stappen</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>Stap %1</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Toelichting</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Cijfer</translation>
    </message>
</context>
<context>
    <name>StoryStep</name>
    <message>
        <source>Map</source>
        <translation>Kaart</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Grafiek</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Vergelijking</translation>
    </message>
    <message>
        <source>Maps side by side</source>
        <translation>Kaarten naast elkaar</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabel</translation>
    </message>
    <message>
        <source>Spiral of shrinkage</source>
        <translation>Spiraal van krimp</translation>
    </message>
    <message>
        <source>Words only</source>
        <translation>Alleen woorden</translation>
    </message>
    <message>
        <source>Which place has the higher figure</source>
        <translation>Welke plaats het hoogste cijfer heeft</translation>
    </message>
    <message>
        <source>Where it lies on the map</source>
        <translation>Waar het op de kaart ligt</translation>
    </message>
    <message>
        <source>How the line goes on</source>
        <translation>Hoe de lijn verdergaat</translation>
    </message>
    <message>
        <source>At what place it ranks</source>
        <translation>Op welke plaats het staat</translation>
    </message>
    <message>
        <source>plays</source>
        <translation>speelt af</translation>
    </message>
    <message>
        <source>guess first</source>
        <translation>eerst raden</translation>
    </message>
    <message>
        <source>Story without a title</source>
        <translation>Verhaal zonder titel</translation>
    </message>
</context>
<context>
    <name>Tiles</name>
    <message>
        <source>Each hexagon is one %1; where it lies follows approximate boundaries</source>
        <translation>Elke zeshoek is een %1; de plaats volgt uit benaderde grenzen</translation>
    </message>
    <message>
        <source>Each hexagon is one %1</source>
        <translation>Elke zeshoek is een %1</translation>
    </message>
    <message>
        <source>A tile map can have up to about %1 areas; there are %2 %3 here. Choose a coarser level.</source>
        <translation>Een tegelkaart kan tot ongeveer %1 gebieden; dit niveau telt %2 %3. Kies een grover niveau.</translation>
    </message>
</context>
<context>
    <name>atlas::Actions</name>
    <message>
        <source>Built-in atlas</source>
        <translation>Ingebouwde atlas</translation>
    </message>
    <message>
        <source>Copy the figures as CSV</source>
        <translation>Cijfers kopiëren als CSV</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Opnieuw uitvoeren</translation>
    </message>
    <message>
        <source>Clear the selection</source>
        <translation>Selectie opheffen</translation>
    </message>
    <message>
        <source>Zoom to the selection</source>
        <translation>Inzoomen op de selectie</translation>
    </message>
    <message>
        <source>Show the whole map</source>
        <translation>Hele kaart tonen</translation>
    </message>
    <message>
        <source>Table beside the map</source>
        <translation>Tabel naast de kaart</translation>
    </message>
    <message>
        <source>List of figures</source>
        <translation>Lijst met cijfers</translation>
    </message>
    <message>
        <source>Place names on the map</source>
        <translation>Plaatsnamen op de kaart</translation>
    </message>
    <message>
        <source>Play the years, or stop</source>
        <translation>Jaren afspelen of stoppen</translation>
    </message>
    <message>
        <source>Previous year</source>
        <translation>Vorig jaar</translation>
    </message>
    <message>
        <source>Next year</source>
        <translation>Volgend jaar</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Zoeken</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Toetsen</translation>
    </message>
    <message>
        <source>About Krimpatlas</source>
        <translation>Over Krimpatlas</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Afsluiten</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>Licht thema</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>Donker thema</translation>
    </message>
    <message>
        <source>Projector theme</source>
        <translation>Beamerthema</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>Recente bestanden</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Ctrl+1 … 9</source>
        <translation>Ctrl+1 … 9</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>Pijltoetsen</translation>
    </message>
    <message>
        <source>On the map: move it; Shift: farther</source>
        <translation>Op de kaart: verschuiven; Shift: verder</translation>
    </message>
    <message>
        <source>On the map: nearer, farther, everything</source>
        <translation>Op de kaart: dichterbij, verder weg, alles</translation>
    </message>
    <message>
        <source>On the map: next and previous place in rank</source>
        <translation>Op de kaart: volgende en vorige in de rangorde</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>On the map: select the place; Ctrl: add it</source>
        <translation>Op de kaart: gebied selecteren; Ctrl: toevoegen</translation>
    </message>
    <message>
        <source>Shift+drag</source>
        <translation>Shift+slepen</translation>
    </message>
    <message>
        <source>Select in a rectangle</source>
        <translation>Selecteren met een rechthoek</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Clear the selection, close what is open</source>
        <translation>Selectie opheffen, sluiten wat openstaat</translation>
    </message>
    <message>
        <source>Comparison beside the map</source>
        <translation>Vergelijking naast de kaart</translation>
    </message>
    <message>
        <source>Charts below the map</source>
        <translation>Grafieken onder de kaart</translation>
    </message>
    <message>
        <source>Alt+1 … 6</source>
        <translation>Alt+1 … 6</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Grafiek</translation>
    </message>
    <message>
        <source>Ctrl</source>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>While pressing or dragging: add to the selection</source>
        <translation>Bij klikken of slepen: toevoegen aan de selectie</translation>
    </message>
    <message>
        <source>Alt</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>While pressing or dragging: take out of the selection</source>
        <translation>Bij klikken of slepen: uit de selectie halen</translation>
    </message>
    <message>
        <source>Select by a condition or a region…</source>
        <translation>Selecteren met een voorwaarde of gebied…</translation>
    </message>
    <message>
        <source>Compose and save a figure…</source>
        <translation>Figuur maken en opslaan…</translation>
    </message>
    <message>
        <source>Copy the figure</source>
        <translation>Figuur kopiëren</translation>
    </message>
    <message>
        <source>See the colours</source>
        <translation>Kleuren bekijken</translation>
    </message>
    <message>
        <source>Seen as: %1</source>
        <comment>eyes, or a print</comment>
        <translation>Gezien met: %1</translation>
    </message>
    <message>
        <source>On the map: one hexagon a place, or the geography</source>
        <translation>Op de kaart: tegelkaart of gewone kaart</translation>
    </message>
    <message>
        <source>Open a map, figures or a project…</source>
        <translation>Kaart, cijfers of project openen…</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Nieuw project</translation>
    </message>
    <message>
        <source>Save the project</source>
        <translation>Project opslaan</translation>
    </message>
    <message>
        <source>Save the project as…</source>
        <translation>Project opslaan als…</translation>
    </message>
    <message>
        <source>Add this view to the story</source>
        <translation>Dit beeld aan het verhaal toevoegen</translation>
    </message>
    <message>
        <source>Present from the first step</source>
        <translation>Presenteren vanaf de eerste stap</translation>
    </message>
    <message>
        <source>Present from this step</source>
        <translation>Presenteren vanaf deze stap</translation>
    </message>
    <message>
        <source>Story beside the map</source>
        <translation>Verhaal naast de kaart</translation>
    </message>
    <message>
        <source>Washed out by the projector…</source>
        <translation>Verbleekt door de beamer…</translation>
    </message>
</context>
<context>
    <name>atlas::AggregateModel</name>
    <message>
        <source>Numerator</source>
        <translation>Teller</translation>
    </message>
    <message>
        <source>Denominator</source>
        <translation>Noemer</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Cijfer</translation>
    </message>
    <message>
        <source>Figure × weight</source>
        <translation>Cijfer × gewicht</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nee</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Telt mee</translation>
    </message>
</context>
<context>
    <name>atlas::AggregatePage</name>
    <message>
        <source>Back to the comparison (Esc)</source>
        <translation>Terug naar de vergelijking (Esc)</translation>
    </message>
    <message>
        <source>Back to the comparison</source>
        <translation>Terug naar de vergelijking</translation>
    </message>
    <message>
        <source>Copy the parts as data</source>
        <translation>Delen als gegevens kopiëren</translation>
    </message>
    <message>
        <source>Parts of the figure</source>
        <translation>Delen van het cijfer</translation>
    </message>
    <message>
        <source>%1 · %2, %3</source>
        <comment>figure, place, year</comment>
        <translation>%1 · %2, %3</translation>
    </message>
    <message>
        <source>%1, divided by %2; both added up over the %3.</source>
        <translation>%1, gedeeld door %2; beide opgeteld over de %3.</translation>
    </message>
    <message>
        <source>%1, divided by %2, times %3; both added up over the %4.</source>
        <translation>%1, gedeeld door %2, maal %3; beide opgeteld over de %4.</translation>
    </message>
    <message>
        <source>Mean of the %1, each counted by its %2.</source>
        <translation>Gemiddelde van de %1, elk gewogen naar %2.</translation>
    </message>
    <message>
        <source>Sum of the %1.</source>
        <translation>Som van de %1.</translation>
    </message>
    <message>
        <source>%1 of %2 %3 have what it takes</source>
        <comment>number of parts</comment>
        <translation>%1 van %2 %3 hebben wat nodig is</translation>
    </message>
    <message>
        <source>%1: %2% of the weight.</source>
        <comment>how many parts, their share</comment>
        <translation>%1: %2% van het gewicht.</translation>
    </message>
    <message>
        <source>Plain mean of the %1, which counts small ones as much as large ones: %2.</source>
        <translation>Gewoon gemiddelde van de %1, dat kleine even zwaar telt als grote: %2.</translation>
    </message>
    <message>
        <source>With the plain mean %1 would be %2; it is number %3.</source>
        <translation>Met het gewone gemiddelde zou %1 %2 zijn; het is rang %3.</translation>
    </message>
</context>
<context>
    <name>atlas::AnnotationGroup</name>
    <message>
        <source>Words at places</source>
        <translation>Tekst bij plaatsen</translation>
    </message>
    <message>
        <source>Add a place…</source>
        <translation>Plaats toevoegen…</translation>
    </message>
    <message>
        <source>Press it on the map</source>
        <translation>Aanwijzen op de kaart</translation>
    </message>
    <message>
        <source>The next press on the map of the preview adds words at that place</source>
        <translation>De volgende klik op de kaart in het voorbeeld zet tekst bij die plaats</translation>
    </message>
    <message>
        <source>Write words at a place</source>
        <translation>Tekst bij een plaats schrijven</translation>
    </message>
    <message>
        <source>Number a place</source>
        <translation>Plaats nummeren</translation>
    </message>
    <message>
        <source>Move the words</source>
        <translation>Tekst verplaatsen</translation>
    </message>
    <message>
        <source>Remove words at a place</source>
        <translation>Tekst bij een plaats verwijderen</translation>
    </message>
    <message>
        <source>Press a place on the map of the preview, or Esc to leave it.</source>
        <translation>Klik een plaats aan op de kaart in het voorbeeld, of druk op Esc om te stoppen.</translation>
    </message>
    <message>
        <source>Drag words in the preview to where they read best.</source>
        <translation>Sleep tekst in het voorbeeld naar waar die het best leest.</translation>
    </message>
    <message>
        <source>Add words at a place</source>
        <translation>Tekst bij een plaats zetten</translation>
    </message>
    <message>
        <source>Search a place for words</source>
        <translation>Plaats zoeken voor tekst</translation>
    </message>
</context>
<context>
    <name>atlas::AnnotationRow</name>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>A number at the place, and the words under the figure</source>
        <translation>Een nummer bij de plaats, de tekst onder de figuur</translation>
    </message>
    <message>
        <source>Number at %1</source>
        <translation>Nummer bij %1</translation>
    </message>
    <message>
        <source>Words at %1</source>
        <translation>Tekst bij %1</translation>
    </message>
    <message>
        <source>Alt with an arrow key moves the words; with Shift farther</source>
        <translation>Alt met een pijltoets verplaatst de tekst; met Shift verder</translation>
    </message>
    <message>
        <source>Back to where there is room</source>
        <translation>Terug naar waar ruimte is</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Remove the words at %1</source>
        <translation>Tekst bij %1 verwijderen</translation>
    </message>
</context>
<context>
    <name>atlas::AtlasSession</name>
    <message>
        <source>Add own figures</source>
        <translation>Eigen cijfers toevoegen</translation>
    </message>
    <message>
        <source>Choose indicator</source>
        <translation>Indicator kiezen</translation>
    </message>
    <message>
        <source>Choose year</source>
        <translation>Jaar kiezen</translation>
    </message>
    <message>
        <source>Choose level</source>
        <translation>Niveau kiezen</translation>
    </message>
    <message>
        <source>Change classes</source>
        <translation>Klassen wijzigen</translation>
    </message>
    <message>
        <source>Show or hide borders</source>
        <translation>Grenzen tonen of verbergen</translation>
    </message>
    <message>
        <source>Show or hide names</source>
        <translation>Namen tonen of verbergen</translation>
    </message>
    <message>
        <source>Select places</source>
        <translation>Gebieden selecteren</translation>
    </message>
    <message>
        <source>Change view</source>
        <translation>Weergave wijzigen</translation>
    </message>
    <message>
        <source>Keep selection</source>
        <translation>Selectie bewaren</translation>
    </message>
    <message>
        <source>Change compared places</source>
        <translation>Vergeleken plaatsen wijzigen</translation>
    </message>
    <message>
        <source>Change comparison</source>
        <translation>Vergelijking wijzigen</translation>
    </message>
    <message>
        <source>Change chart</source>
        <translation>Grafiek wijzigen</translation>
    </message>
    <message>
        <source>Change map</source>
        <translation>Kaart wijzigen</translation>
    </message>
</context>
<context>
    <name>atlas::BatchPanel</name>
    <message>
        <source>One figure for each</source>
        <translation>Eén figuur per</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Regio&apos;s</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Als</translation>
    </message>
    <message>
        <source>Make</source>
        <translation>Maken</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Voortgang</translation>
    </message>
    <message>
        <source>place</source>
        <translation>plaats</translation>
    </message>
    <message>
        <source>region</source>
        <translation>regio</translation>
    </message>
    <message>
        <source>year</source>
        <translation>jaar</translation>
    </message>
    <message>
        <source>indicator</source>
        <translation>indicator</translation>
    </message>
    <message>
        <source>One PDF with bookmarks</source>
        <translation>Eén pdf met bladwijzers</translation>
    </message>
    <message>
        <source>SVG files in a folder</source>
        <translation>SVG-bestanden in een map</translation>
    </message>
    <message>
        <source>PDF files in a folder</source>
        <translation>Pdf-bestanden in een map</translation>
    </message>
    <message>
        <source>PNG files in a folder</source>
        <translation>PNG-bestanden in een map</translation>
    </message>
    <message>
        <source>Counting …</source>
        <translation>Tellen …</translation>
    </message>
    <message>
        <source>There is nothing to draw: choose another level or indicator.</source>
        <translation>Er valt niets te tekenen: kies een ander niveau of een andere indicator.</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n pagina</numerusform>
            <numerusform>%n pagina&apos;s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n bestand</numerusform>
            <numerusform>%n bestanden</numerusform>
        </translation>
    </message>
    <message>
        <source>Preparing …</source>
        <translation>Voorbereiden …</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <translation>%1 van %2: %3</translation>
    </message>
</context>
<context>
    <name>atlas::BoundsEditor</name>
    <message>
        <source>Add a bound</source>
        <translation>Grens toevoegen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Upper bound of class %1</source>
        <translation>Bovengrens van klasse %1</translation>
    </message>
</context>
<context>
    <name>atlas::ChartCard</name>
    <message>
        <source>Back to the chart</source>
        <translation>Terug naar de grafiek</translation>
    </message>
    <message>
        <source>As table</source>
        <translation>Als tabel</translation>
    </message>
    <message>
        <source>Back to all charts (Esc)</source>
        <translation>Terug naar alle grafieken (Esc)</translation>
    </message>
    <message>
        <source>Enlarge</source>
        <translation>Vergroten</translation>
    </message>
    <message>
        <source>Copy and export</source>
        <translation>Kopiëren en exporteren</translation>
    </message>
    <message>
        <source>%1 as table</source>
        <translation>%1 als tabel</translation>
    </message>
    <message>
        <source>Back to all charts</source>
        <translation>Terug naar alle grafieken</translation>
    </message>
    <message>
        <source>Enlarge %1</source>
        <translation>%1 vergroten</translation>
    </message>
    <message>
        <source>Copy and export %1</source>
        <translation>%1 kopiëren en exporteren</translation>
    </message>
    <message>
        <source>Table of %1</source>
        <translation>Tabel van %1</translation>
    </message>
    <message>
        <source>Choose what is shown</source>
        <translation>Kies wat te zien is</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Instellingen…</translation>
    </message>
    <message>
        <source>Copy as image</source>
        <translation>Kopiëren als afbeelding</translation>
    </message>
    <message>
        <source>Copy for a spreadsheet</source>
        <translation>Kopiëren voor een rekenblad</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>Kopiëren als CSV</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporteren…</translation>
    </message>
    <message>
        <source>%1: choose what is shown</source>
        <translation>%1: kies wat te zien is</translation>
    </message>
    <message>
        <source>In a figure…</source>
        <translation>In een figuur…</translation>
    </message>
</context>
<context>
    <name>atlas::ChartDock</name>
    <message>
        <source>Charts</source>
        <translation>Grafieken</translation>
    </message>
    <message>
        <source>Close the charts</source>
        <translation>Grafieken sluiten</translation>
    </message>
</context>
<context>
    <name>atlas::ChartHost</name>
    <message>
        <source>Scroll through the ranking</source>
        <translation>Door de rangorde bladeren</translation>
    </message>
</context>
<context>
    <name>atlas::ChartOptions</name>
    <message>
        <source>As the map: %1</source>
        <translation>Zoals de kaart: %1</translation>
    </message>
    <message>
        <source>Across</source>
        <translation>Horizontaal</translation>
    </message>
    <message>
        <source>Upwards</source>
        <translation>Verticaal</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Grootte</translation>
    </message>
    <message>
        <source>All points alike</source>
        <translation>Alle punten gelijk</translation>
    </message>
    <message>
        <source>Logarithmic scale across</source>
        <translation>Horizontaal logaritmisch</translation>
    </message>
    <message>
        <source>Logarithmic scale upwards</source>
        <translation>Verticaal logaritmisch</translation>
    </message>
    <message>
        <source>A second line, through the selection</source>
        <translation>Een tweede lijn, door de selectie</translation>
    </message>
    <message>
        <source>Select outliers</source>
        <translation>Uitschieters selecteren</translation>
    </message>
    <message>
        <source>Places that lie more than two standard errors from the line</source>
        <translation>Plaatsen die meer dan twee standaardfouten van de lijn liggen</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Cijfers</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Schaal</translation>
    </message>
    <message>
        <source>Index for counts, else figures</source>
        <translation>Index voor aantallen, anders cijfers</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>Index</translation>
    </message>
    <message>
        <source>Year that is 100</source>
        <translation>Jaar dat 100 is</translation>
    </message>
    <message>
        <source>First year of all lines</source>
        <translation>Eerste jaar van alle lijnen</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Maat</translation>
    </message>
    <message>
        <source>What suits the figures</source>
        <translation>Wat bij de cijfers past</translation>
    </message>
    <message>
        <source>Standard deviation</source>
        <translation>Standaardafwijking</translation>
    </message>
    <message>
        <source>Coefficient of variation</source>
        <translation>Variatiecoëfficiënt</translation>
    </message>
    <message>
        <source>Gini</source>
        <translation>Gini</translation>
    </message>
    <message>
        <source>Theil</source>
        <translation>Theil</translation>
    </message>
    <message>
        <source>Top to bottom tenth</source>
        <translation>Hoogste tegen laagste tiende</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groepen</translation>
    </message>
    <message>
        <source>Shrinking, anticipating, other</source>
        <translation>Krimp, anticipeer, overig</translation>
    </message>
    <message>
        <source>Provinces</source>
        <translation>Provincies</translation>
    </message>
    <message>
        <source>Weigh places by inhabitants</source>
        <translation>Weeg plaatsen naar inwoners</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Delen</translation>
    </message>
    <message>
        <source>Settings of %1</source>
        <translation>Instellingen van %1</translation>
    </message>
    <message>
        <source>Show around %1</source>
        <translation>Toon rond %1</translation>
    </message>
    <message>
        <source>the marked places</source>
        <translation>de gemarkeerde plaatsen</translation>
    </message>
</context>
<context>
    <name>atlas::ChipBar</name>
    <message>
        <source>not in this atlas</source>
        <translation>niet in deze atlas</translation>
    </message>
    <message>
        <source>Compared places</source>
        <translation>Vergeleken plaatsen</translation>
    </message>
    <message>
        <source>Swap the two places</source>
        <translation>De twee plaatsen omwisselen</translation>
    </message>
    <message>
        <source>Add a place to compare</source>
        <translation>Plaats toevoegen aan de vergelijking</translation>
    </message>
    <message>
        <source>Compare the selection</source>
        <translation>Selectie vergelijken</translation>
    </message>
    <message>
        <source>Compares the selected places, instead of those that are compared now</source>
        <translation>Vergelijkt de gekozen plaatsen, in plaats van die er nu staan</translation>
    </message>
    <message>
        <source>Add the selected place</source>
        <translation>Gekozen plaats toevoegen</translation>
    </message>
    <message>
        <source>Sets the selected place beside those that are compared now</source>
        <translation>Zet de gekozen plaats naast die er nu staan</translation>
    </message>
</context>
<context>
    <name>atlas::ClassificationPopover</name>
    <message>
        <source>Scheme</source>
        <translation>Indeling</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Klassen</translation>
    </message>
    <message>
        <source>Upper bounds</source>
        <translation>Bovengrenzen</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Kleuren</translation>
    </message>
    <message>
        <source>The same bounds for all years</source>
        <translation>Dezelfde grenzen voor alle jaren</translation>
    </message>
    <message>
        <source>Turn the colours round</source>
        <translation>Kleuren omdraaien</translation>
    </message>
    <message>
        <source>Told apart by people with every common colour-blindness.</source>
        <translation>Te onderscheiden bij elke gangbare vorm van kleurenblindheid.</translation>
    </message>
    <message>
        <source>Not in order when printed in grey.</source>
        <translation>Niet op volgorde als u in grijs afdrukt.</translation>
    </message>
    <message>
        <source>Fewer classes</source>
        <translation>Minder klassen</translation>
    </message>
    <message>
        <source>More classes</source>
        <translation>Meer klassen</translation>
    </message>
    <message>
        <source>Form, classes and colours</source>
        <translation>Vorm, klassen en kleuren</translation>
    </message>
    <message>
        <source>Seen as</source>
        <translation>Gezien met</translation>
    </message>
    <message>
        <source>With %1 not classes %2 and %3.</source>
        <translation>Met %1 zijn klasse %2 en %3 niet uit elkaar te houden.</translation>
    </message>
</context>
<context>
    <name>atlas::ColourGroup</name>
    <message>
        <source>Colours of others</source>
        <translation>Kleuren van anderen</translation>
    </message>
    <message>
        <source>Seen as</source>
        <translation>Bekijk als</translation>
    </message>
    <message>
        <source>How the colours of the preview are seen</source>
        <translation>Hoe de kleuren van het voorbeeld gezien worden</translation>
    </message>
    <message>
        <source>Only the preview: what is saved keeps its colours.</source>
        <translation>Alleen het voorbeeld: wat u opslaat houdt zijn kleuren.</translation>
    </message>
    <message>
        <source>Some cannot be told apart.</source>
        <translation>Sommige zijn niet te onderscheiden.</translation>
    </message>
    <message>
        <source>Some are hard to tell apart.</source>
        <translation>Sommige zijn lastig te onderscheiden.</translation>
    </message>
    <message>
        <source>All can be told apart.</source>
        <translation>Alle zijn te onderscheiden.</translation>
    </message>
    <message>
        <source>Classes differ by %1 (CIEDE2000).</source>
        <translation>Klassen verschillen %1 (CIEDE2000).</translation>
    </message>
</context>
<context>
    <name>atlas::ComparisonControls</name>
    <message>
        <source>Beside</source>
        <translation>Naast</translation>
    </message>
    <message>
        <source>What the places are set against</source>
        <translation>Waarnaast de plaatsen staan</translation>
    </message>
    <message>
        <source>What the places are set against: its figure stands under each row and as a diamond on the strip</source>
        <translation>Waarnaast de plaatsen staan: dat cijfer staat onder elke rij en als ruitje op de strook</translation>
    </message>
    <message>
        <source>No reference</source>
        <translation>Geen referentie</translation>
    </message>
    <message>
        <source>The Netherlands</source>
        <translation>Nederland</translation>
    </message>
    <message>
        <source>The province</source>
        <translation>De provincie</translation>
    </message>
    <message>
        <source>The own shrinking region</source>
        <translation>De eigen krimpregio</translation>
    </message>
    <message>
        <source>Mean of the selection</source>
        <translation>Gemiddelde van de selectie</translation>
    </message>
    <message>
        <source>Similar places</source>
        <translation>Vergelijkbare plaatsen</translation>
    </message>
    <message>
        <source>Which rows, in which order (now: %1)</source>
        <translation>Welke rijen, in welke volgorde (nu: %1)</translation>
    </message>
    <message>
        <source>Which rows, in which order</source>
        <translation>Welke rijen, in welke volgorde</translation>
    </message>
    <message>
        <source>Choose what places are alike in…</source>
        <translation>Kies waarin plaatsen op elkaar lijken…</translation>
    </message>
    <message>
        <source>Like %1: %2</source>
        <translation>Zoals %1: %2</translation>
    </message>
    <message>
        <source>%1
Press: distances, and what they are alike in</source>
        <comment>names of similar places</comment>
        <translation>%1
Klik: afstanden, en waarin ze op elkaar lijken</translation>
    </message>
</context>
<context>
    <name>atlas::ComparisonModel</name>
    <message>
        <source>On the map</source>
        <translation>Op de kaart</translation>
    </message>
    <message>
        <source>Greatest difference first</source>
        <translation>Grootste verschil eerst</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Overig</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>Minder tonen</translation>
    </message>
    <message numerus="yes">
        <source>%n more figure(s)</source>
        <translation>
            <numerusform>Nog %n cijfer</numerusform>
            <numerusform>Nog %n cijfers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atlas::ComparisonPanel</name>
    <message>
        <source>Comparison</source>
        <translation>Vergelijking</translation>
    </message>
    <message>
        <source>Copy or export the comparison</source>
        <translation>Vergelijking kopiëren of exporteren</translation>
    </message>
    <message>
        <source>Figures of the compared places</source>
        <translation>Cijfers van de vergeleken plaatsen</translation>
    </message>
    <message>
        <source>Enter shows a figure on the map, I tells how it was put together, Ctrl+C copies its sentence.</source>
        <translation>Enter toont een cijfer op de kaart, I vertelt hoe het is samengesteld, Ctrl+C kopieert de zin erover.</translation>
    </message>
    <message>
        <source>Emmen and Amsterdam-Zuid</source>
        <translation>Emmen en Amsterdam-Zuid</translation>
    </message>
    <message>
        <source>Search a place…</source>
        <translation>Zoek een plaats…</translation>
    </message>
    <message>
        <source>Open a GeoPackage to compare its places.</source>
        <translation>Open een GeoPackage om de plaatsen erin te vergelijken.</translation>
    </message>
    <message>
        <source>Choose two to five places of any kind, and see their figures side by side.</source>
        <translation>Kies twee tot vijf plaatsen van welke soort ook, en zie hun cijfers naast elkaar.</translation>
    </message>
    <message>
        <source>Choose a second place to set beside it.</source>
        <translation>Kies een tweede plaats om ernaast te zetten.</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Vergelijken…</translation>
    </message>
    <message>
        <source>No figures of these places. Choose another theme or other places.</source>
        <translation>Geen cijfers van deze plaatsen. Kies een ander thema of andere plaatsen.</translation>
    </message>
    <message>
        <source>Copy as data</source>
        <translation>Kopiëren als gegevens</translation>
    </message>
    <message>
        <source>Copy all sentences</source>
        <translation>Alle zinnen kopiëren</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporteren…</translation>
    </message>
    <message>
        <source>Copy as image</source>
        <translation>Kopiëren als afbeelding</translation>
    </message>
    <message>
        <source>In a figure…</source>
        <translation>In een figuur…</translation>
    </message>
</context>
<context>
    <name>atlas::ComparisonView</name>
    <message>
        <source>These figures were published as they are: none was put together from smaller places.</source>
        <translation>Deze cijfers zijn zo gepubliceerd: geen ervan is samengesteld uit kleinere plaatsen.</translation>
    </message>
    <message>
        <source>How this figure was put together</source>
        <translation>Hoe dit cijfer is samengesteld</translation>
    </message>
    <message>
        <source>Show on the map</source>
        <translation>Toon op de kaart</translation>
    </message>
    <message>
        <source>Copy the sentence</source>
        <translation>De zin kopiëren</translation>
    </message>
    <message>
        <source>%1
Press: show on the map</source>
        <comment>name and definition of a figure</comment>
        <translation>%1
Klik: toon op de kaart</translation>
    </message>
    <message>
        <source>%1
Press: how it was put together</source>
        <comment>what is known of a figure</comment>
        <translation>%1
Klik: hoe het is samengesteld</translation>
    </message>
    <message>
        <source>Black line: the middle one of the %1</source>
        <translation>Zwart streepje: de middelste van de %1</translation>
    </message>
    <message>
        <source>Against the first place</source>
        <translation>Ten opzichte van de eerste plaats</translation>
    </message>
</context>
<context>
    <name>atlas::ContrastStrip</name>
    <message>
        <source>Classes %1 and %2 cannot be told apart: difference %3, where %4 is needed.</source>
        <translation>Klasse %1 en %2 zijn niet uit elkaar te houden: verschil %3, waar %4 nodig is.</translation>
    </message>
    <message>
        <source>Classes %1 and %2 are told apart with effort: difference %3.</source>
        <translation>Klasse %1 en %2 zijn met moeite uit elkaar te houden: verschil %3.</translation>
    </message>
    <message>
        <source>Every class is easily told from the others: differences of at least %1.</source>
        <translation>Elke klasse is goed van de andere te onderscheiden: verschil minstens %1.</translation>
    </message>
    <message>
        <source>Differences between neighbouring classes: %1</source>
        <translation>Verschillen tussen opeenvolgende klassen: %1</translation>
    </message>
    <message>
        <source>Difference of each colour from the next (CIEDE2000)</source>
        <translation>Verschil van elke kleur met de volgende (CIEDE2000)</translation>
    </message>
</context>
<context>
    <name>atlas::DoubtList</name>
    <message>
        <source>%1: %2</source>
        <comment>a place and why its class is uncertain</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No place has an uncertain class</source>
        <translation>Geen plaats heeft een onzekere klasse</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) with an uncertain class</source>
        <translation>
            <numerusform>%n plaats met een onzekere klasse</numerusform>
            <numerusform>%n plaatsen met een onzekere klasse</numerusform>
        </translation>
    </message>
    <message>
        <source>By the rounding of the source, or by two other fair choices of classes, they would be in another class.</source>
        <translation>Door de afronding van de bron, of bij twee andere redelijke indelingen, vielen ze in een andere klasse.</translation>
    </message>
    <message>
        <source>Mark them on the map</source>
        <translation>Op de kaart merken</translation>
    </message>
    <message>
        <source>Places with an uncertain class</source>
        <translation>Plaatsen met een onzekere klasse</translation>
    </message>
</context>
<context>
    <name>atlas::DropHint</name>
    <message>
        <source>Let go to open this map</source>
        <translation>Laat los om deze kaart te openen</translation>
    </message>
    <message>
        <source>Let go to look at these figures before they are added</source>
        <translation>Laat los om deze cijfers te bekijken voordat ze erbij komen</translation>
    </message>
    <message>
        <source>Krimpatlas opens maps (.gpkg) and figures (.csv)</source>
        <translation>Krimpatlas opent kaarten (.gpkg) en cijfers (.csv)</translation>
    </message>
    <message>
        <source>Let go to open this project with its stories</source>
        <translation>Laat los om dit project met zijn verhalen te openen</translation>
    </message>
</context>
<context>
    <name>atlas::ExportBar</name>
    <message>
        <source>Save as</source>
        <translation>Opslaan als</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieer</translation>
    </message>
    <message>
        <source>As SVG and as an image at once: each program takes what it can (Ctrl+Shift+C)</source>
        <translation>Als SVG en als afbeelding tegelijk: elk programma neemt wat het aankan (Ctrl+Shift+C)</translation>
    </message>
    <message>
        <source>Press bundle…</source>
        <translation>Persmap…</translation>
    </message>
    <message>
        <source>SVG, PDF, PNG, the figures as CSV, the words and the sources in one folder or zip</source>
        <translation>SVG, PDF, PNG, de cijfers als CSV, de teksten en de bronnen in één map of zip</translation>
    </message>
    <message>
        <source>Series…</source>
        <translation>Reeks…</translation>
    </message>
    <message>
        <source>The same figure for every place, region, year or figure</source>
        <translation>Dezelfde figuur voor elke plaats, elke regio, elk jaar of elk cijfer</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Afdrukken…</translation>
    </message>
    <message>
        <source>Save as SVG</source>
        <translation>Opslaan als SVG</translation>
    </message>
    <message>
        <source>A drawing that can be edited in Illustrator and Inkscape (Ctrl+S)</source>
        <translation>Een tekening die te bewerken is in Illustrator en Inkscape (Ctrl+S)</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Opslaan als PDF</translation>
    </message>
    <message>
        <source>Save as PNG</source>
        <translation>Opslaan als PNG</translation>
    </message>
    <message>
        <source>Resolution of a PNG</source>
        <translation>Resolutie van een PNG</translation>
    </message>
    <message>
        <source>PNG %1× · %2 dpi</source>
        <translation>PNG %1× · %2 dpi</translation>
    </message>
    <message>
        <source>An image of %1</source>
        <translation>Een afbeelding van %1</translation>
    </message>
</context>
<context>
    <name>atlas::ExpressionPanel</name>
    <message>
        <source>Select by a condition</source>
        <translation>Selecteren op een voorwaarde</translation>
    </message>
    <message>
        <source>e.g. inwoners between 50000 and 100000</source>
        <translation>bijv. inwoners tussen 50000 en 100000</translation>
    </message>
    <message>
        <source>The words that can follow are proposed while you type; Enter selects.</source>
        <translation>Tijdens het typen worden woorden voorgesteld; Enter selecteert.</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Selecteren</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Toevoegen</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Weghalen</translation>
    </message>
    <message>
        <source>Keep only</source>
        <translation>Alleen deze</translation>
    </message>
    <message>
        <source>Select these places (Enter)</source>
        <translation>Deze plaatsen selecteren (Enter)</translation>
    </message>
    <message>
        <source>Add these places to the selection (or)</source>
        <translation>Deze plaatsen aan de selectie toevoegen (of)</translation>
    </message>
    <message>
        <source>Take these places out of the selection (and not)</source>
        <translation>Deze plaatsen uit de selectie halen (en niet)</translation>
    </message>
    <message>
        <source>Keep only what is both selected and among these places (and)</source>
        <translation>Alleen behouden wat geselecteerd is én bij deze plaatsen hoort (en)</translation>
    </message>
    <message>
        <source>Figures and regions, joined by and, or, not. Press the down arrow for the words.</source>
        <translation>Cijfers en regio’s, verbonden met en, of, niet. Pijl omlaag toont de woorden.</translation>
    </message>
</context>
<context>
    <name>atlas::FigureDesk</name>
    <message>
        <source>There is no map to make a figure of yet. Open a GeoPackage first.</source>
        <translation>Er is nog geen kaart om een figuur van te maken. Open eerst een GeoPackage.</translation>
    </message>
    <message>
        <source>figure</source>
        <comment>in the name of a file</comment>
        <translation>figuur</translation>
    </message>
    <message>
        <source>Save the figure</source>
        <translation>Figuur opslaan</translation>
    </message>
    <message>
        <source>Writing %1…</source>
        <translation>%1 schrijven…</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Opgeslagen als %1.</translation>
    </message>
    <message>
        <source>The figure is on the clipboard, as SVG and as an image.</source>
        <translation>De figuur staat op het klembord, als SVG en als afbeelding.</translation>
    </message>
</context>
<context>
    <name>atlas::FigureOutlets</name>
    <message numerus="yes">
        <source>%n figure(s) saved as %1.</source>
        <translation>
            <numerusform>%n figuur opgeslagen als %1.</numerusform>
            <numerusform>%n figuren opgeslagen als %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out, because there are no figures:</source>
        <translation>
            <numerusform>%n overgeslagen, omdat er geen cijfers zijn:</numerusform>
            <numerusform>%n overgeslagen, omdat er geen cijfers zijn:</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to make a figure of. Choose other figures or another level.</source>
        <translation>Er is niets om een figuur van te maken. Kies andere cijfers of een ander niveau.</translation>
    </message>
    <message>
        <source>Cancelled; nothing was saved.</source>
        <translation>Gestopt; er is niets opgeslagen.</translation>
    </message>
    <message>
        <source>press</source>
        <comment>in the name of a folder: files for the press</comment>
        <translation>persmap</translation>
    </message>
    <message>
        <source>Save for the press</source>
        <translation>Persmap opslaan</translation>
    </message>
    <message>
        <source>Zip file (*.zip)</source>
        <translation>Zipbestand (*.zip)</translation>
    </message>
    <message>
        <source>Folder (*)</source>
        <translation>Map (*)</translation>
    </message>
    <message>
        <source>Writing %1…</source>
        <translation>%1 schrijven…</translation>
    </message>
    <message>
        <source>Saved as %1: SVG, PDF, PNG, the figures and their sources, and texts in Dutch and English.</source>
        <translation>Opgeslagen als %1: svg, pdf, png, de cijfers met hun bronnen, en teksten in het Nederlands en Engels.</translation>
    </message>
    <message>
        <source>A figure for each</source>
        <translation>Een figuur per gebied, jaar of cijfer</translation>
    </message>
    <message>
        <source>series</source>
        <comment>in the name of a file: a figure for each</comment>
        <translation>reeks</translation>
    </message>
    <message>
        <source>Save the series</source>
        <translation>Reeks opslaan</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Naar de printer gestuurd.</translation>
    </message>
    <message>
        <source>The printer took nothing. Check that it is on and connected, or save the sheet as a PDF.</source>
        <translation>De printer nam niets aan. Kijk of hij aan staat en verbonden is, of sla het vel op als pdf.</translation>
    </message>
    <message>
        <source>Save the sheet</source>
        <translation>Vel opslaan</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Opgeslagen als %1.</translation>
    </message>
</context>
<context>
    <name>atlas::FigurePanel</name>
    <message>
        <source>A heading over the whole page</source>
        <translation>Een kop boven de hele pagina</translation>
    </message>
    <message>
        <source>A line under the heading</source>
        <translation>Een regel onder de kop</translation>
    </message>
</context>
<context>
    <name>atlas::FigurePreview</name>
    <message>
        <source>There is nothing to make a figure of yet. Open a GeoPackage first.</source>
        <translation>Er is nog niets om een figuur van te maken. Open eerst een GeoPackage.</translation>
    </message>
    <message>
        <source>Preview of the figure</source>
        <translation>Voorbeeld van de figuur</translation>
    </message>
    <message>
        <source>Move the words</source>
        <translation>Tekst verplaatsen</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Subtitle</source>
        <translation>Ondertitel</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Noot</translation>
    </message>
    <message>
        <source>A note of your own</source>
        <translation>Een eigen noot</translation>
    </message>
    <message>
        <source>Words at the place</source>
        <translation>Tekst bij de plaats</translation>
    </message>
    <message>
        <source>Drag to move the words, double-click to change them</source>
        <translation>Sleep om de tekst te verplaatsen, dubbelklik om die te wijzigen</translation>
    </message>
    <message>
        <source>Double-click to change the words</source>
        <translation>Dubbelklik om de tekst te wijzigen</translation>
    </message>
</context>
<context>
    <name>atlas::FigureSession</name>
    <message>
        <source>Choose parts</source>
        <translation>Onderdelen kiezen</translation>
    </message>
    <message>
        <source>Choose the part of the country</source>
        <translation>Uitsnede kiezen</translation>
    </message>
    <message>
        <source>Change the view</source>
        <translation>Ander beeld van de kaart</translation>
    </message>
</context>
<context>
    <name>atlas::FigureView</name>
    <message>
        <source>Back to the map</source>
        <translation>Terug naar de kaart</translation>
    </message>
    <message>
        <source>Back to the map (Esc); the figure stays as it is</source>
        <translation>Terug naar de kaart (Esc); de figuur blijft zoals die is</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Figuur</translation>
    </message>
    <message>
        <source>Double-click words to change them</source>
        <translation>Dubbelklik op tekst om die te wijzigen</translation>
    </message>
    <message>
        <source>Compose a figure</source>
        <translation>Figuur samenstellen</translation>
    </message>
</context>
<context>
    <name>atlas::FigureWork</name>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Cancelled; nothing was saved.</source>
        <translation>Geannuleerd; er is niets opgeslagen.</translation>
    </message>
</context>
<context>
    <name>atlas::FoldingGroup</name>
    <message>
        <source>folded; press to show</source>
        <translation>ingeklapt; druk om te tonen</translation>
    </message>
    <message>
        <source>press to fold</source>
        <translation>druk om in te klappen</translation>
    </message>
</context>
<context>
    <name>atlas::FormPicker</name>
    <message>
        <source>Second figure</source>
        <translation>Tweede cijfer</translation>
    </message>
    <message>
        <source>Patterns, for prints without colour</source>
        <translation>Patronen, voor druk zonder kleur</translation>
    </message>
</context>
<context>
    <name>atlas::GuessInput</name>
    <message>
        <source>Next: the step after this. Previous: hide the answer.</source>
        <translation>Verder: de volgende stap. Terug: het antwoord weer verbergen.</translation>
    </message>
    <message numerus="yes">
        <source>There are %n guess(es), which is all there is room for. Backspace takes the last one back; next shows the answer.</source>
        <translation>
            <numerusform>Er is %n gok; voor meer is geen plaats. Backspace neemt de laatste terug; verder toont het antwoord.</numerusform>
            <numerusform>Er zijn %n gokken; voor meer is geen plaats. Backspace neemt de laatste terug; verder toont het antwoord.</numerusform>
        </translation>
    </message>
    <message>
        <source>A to %1, or a press on a card: a vote. Shift or the minus takes one back. Next shows the answer.</source>
        <translation>A tot en met %1, of een druk op een kaart: een stem. Shift of de min neemt er een terug. Verder toont het antwoord.</translation>
    </message>
    <message>
        <source>A press on the map, or arrow keys and Enter: a pin. Backspace takes the last one back. Next shows the answer.</source>
        <translation>Een druk op de kaart, of pijltjes en Enter: een speld. Backspace neemt de laatste terug. Verder toont het antwoord.</translation>
    </message>
    <message>
        <source>Draw a line through the years; or Right for the next year, Up and Down for its figure, Enter. Backspace takes the last one back. Next shows the answer.</source>
        <translation>Teken een lijn door de jaren; of pijl rechts voor het volgende jaar, omhoog en omlaag voor het cijfer, Enter. Backspace neemt de laatste terug. Verder toont het antwoord.</translation>
    </message>
    <message>
        <source>A press on the ladder, or a number and Enter: a guess. Backspace takes the last one back. Next shows the answer.</source>
        <translation>Een druk op de ladder, of een getal en Enter: een gok. Backspace neemt de laatste terug. Verder toont het antwoord.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n vote(s)</source>
        <translation>
            <numerusform>%1: %n stem</numerusform>
            <numerusform>%1: %n stemmen</numerusform>
        </translation>
    </message>
    <message>
        <source>Guess %1</source>
        <translation>Gok %1</translation>
    </message>
</context>
<context>
    <name>atlas::HoverCard</name>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>class %1</source>
        <translation>klasse %1</translation>
    </message>
    <message>
        <source>no figure in %1</source>
        <translation>geen cijfer in %1</translation>
    </message>
    <message>
        <source>covers %1% of the weight</source>
        <translation>dekt %1% van het gewicht</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Bron: %1</translation>
    </message>
    <message>
        <source>%1: %2 in %3</source>
        <translation>%1: %2 in %3</translation>
    </message>
    <message>
        <source>%1: no figure in %2</source>
        <translation>%1: geen cijfer in %2</translation>
    </message>
</context>
<context>
    <name>atlas::IndicatorPanel</name>
    <message>
        <source>Indicators</source>
        <translation>Indicatoren</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Overig</translation>
    </message>
    <message>
        <source>This file brings boundaries only. Open a CSV with figures of your own to colour the map.</source>
        <translation>In dit bestand staan alleen grenzen. Open een CSV met eigen cijfers om de kaart te kleuren.</translation>
    </message>
</context>
<context>
    <name>atlas::JoinPanel</name>
    <message>
        <source>Own figures</source>
        <translation>Eigen cijfers</translation>
    </message>
    <message>
        <source>Code column</source>
        <translation>Kolom met codes</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jaar</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Toepassen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>en nog %n</numerusform>
            <numerusform>en nog %n</numerusform>
        </translation>
    </message>
    <message>
        <source>(names)</source>
        <translation>(namen)</translation>
    </message>
    <message>
        <source>Year: column %1</source>
        <translation>Jaar: kolom %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n row(s) have a place in the atlas</source>
        <translation>
            <numerusform>%1 van %n rij heeft een gebied in de atlas</numerusform>
            <numerusform>%1 van %n rijen hebben een gebied in de atlas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2 figures, %3 not a number)</source>
        <translation>%1 (cijfers: %2, geen getal: %3)</translation>
    </message>
    <message>
        <source>%1 (%2 figures)</source>
        <translation>%1 (cijfers: %2)</translation>
    </message>
    <message>
        <source>There is no column of numbers in this file.</source>
        <translation>In dit bestand staat geen kolom met getallen.</translation>
    </message>
    <message>
        <source>Columns that become indicators</source>
        <translation>Kolommen die indicator worden</translation>
    </message>
    <message>
        <source>Not in the atlas: %1</source>
        <translation>Niet in de atlas: %1</translation>
    </message>
    <message>
        <source>Came more than once, the first counts: %1</source>
        <translation>Meer dan eens aanwezig, de eerste telt: %1</translation>
    </message>
    <message>
        <source>Codes repaired: %1</source>
        <translation>Herstelde codes: %1</translation>
    </message>
    <message>
        <source>Places without a row: %1</source>
        <translation>Gebieden zonder rij: %1</translation>
    </message>
</context>
<context>
    <name>atlas::KeptPanel</name>
    <message>
        <source>Kept selections</source>
        <translation>Bewaarde selecties</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>Keep what is selected now under this name</source>
        <translation>Wat nu geselecteerd is onder deze naam bewaren</translation>
    </message>
    <message>
        <source>Name to keep the selection under</source>
        <translation>Naam waaronder de selectie wordt bewaard</translation>
    </message>
    <message>
        <source>What is kept stays here, also after the program was closed.</source>
        <translation>Wat bewaard is blijft hier staan, ook nadat het programma is gesloten.</translation>
    </message>
    <message>
        <source>Select places to keep them</source>
        <translation>Selecteer plaatsen om ze te bewaren</translation>
    </message>
</context>
<context>
    <name>atlas::KeptRow</name>
    <message>
        <source>None of its places is on the map now.</source>
        <translation>Geen van de plaatsen staat nu op de kaart.</translation>
    </message>
    <message>
        <source>Select %1</source>
        <translation>%1 selecteren</translation>
    </message>
    <message>
        <source>New name of %1</source>
        <translation>Nieuwe naam van %1</translation>
    </message>
    <message>
        <source>Add to the selection (or)</source>
        <translation>Toevoegen aan de selectie (of)</translation>
    </message>
    <message>
        <source>Keep only what is selected and in here (and)</source>
        <translation>Alleen behouden wat geselecteerd is en hierin zit (en)</translation>
    </message>
    <message>
        <source>Take out of the selection (and not)</source>
        <translation>Uit de selectie halen (en niet)</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Meer</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Selecteren</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Hernoemen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Verwijderen</translation>
    </message>
</context>
<context>
    <name>atlas::LampPanel</name>
    <message>
        <source>Lamp: %1 lumens</source>
        <translation>Lamp: %1 lumen</translation>
    </message>
    <message>
        <source>Picture: %1 m wide</source>
        <translation>Beeld: %1 m breed</translation>
    </message>
    <message>
        <source>Room light: %1 lx</source>
        <translation>Zaallicht: %1 lx</translation>
    </message>
    <message>
        <source>Light of the lamp</source>
        <translation>Licht van de lamp</translation>
    </message>
    <message>
        <source>Width of the picture</source>
        <translation>Breedte van het beeld</translation>
    </message>
    <message>
        <source>Light of the room</source>
        <translation>Licht van de zaal</translation>
    </message>
    <message>
        <source>The lamp throws %1 lx on the screen.</source>
        <translation>De lamp geeft %1 lx op het scherm.</translation>
    </message>
    <message>
        <source>Washed out by the projector</source>
        <translation>Verbleekt door de beamer</translation>
    </message>
    <message>
        <source>What helps:</source>
        <translation>Wat helpt:</translation>
    </message>
    <message>
        <source>Back to the colours as they are</source>
        <translation>Terug naar de kleuren zoals ze zijn</translation>
    </message>
</context>
<context>
    <name>atlas::LampStrip</name>
    <message>
        <source>Neighbouring classes on the screen</source>
        <translation>Opeenvolgende klassen op het scherm</translation>
    </message>
    <message>
        <source>told apart</source>
        <translation>te zien</translation>
    </message>
    <message>
        <source>too faint</source>
        <translation>te zwak</translation>
    </message>
</context>
<context>
    <name>atlas::LegendCard</name>
    <message>
        <source>Legend</source>
        <translation>Legenda</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n ▾</source>
        <comment>scheme of the classes and their number</comment>
        <translation>
            <numerusform>%1 · %n ▾</numerusform>
            <numerusform>%1 · %n ▾</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n place(s)</source>
        <translation>
            <numerusform>%1, %n gebied</numerusform>
            <numerusform>%1, %n gebieden</numerusform>
        </translation>
    </message>
    <message>
        <source>Select these places</source>
        <translation>Deze gebieden selecteren</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>regions and the years in which they existed</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Show or hide these borders</source>
        <translation>Deze grenzen tonen of verbergen</translation>
    </message>
    <message>
        <source>Borders of %1</source>
        <translation>Grenzen van %1</translation>
    </message>
    <message>
        <source>bounds over all years together</source>
        <translation>grenzen over alle jaren samen</translation>
    </message>
    <message>
        <source>%1 ▾</source>
        <comment>form of the map</comment>
        <translation>%1 ▾</translation>
    </message>
    <message>
        <source>Change form, classes and colours</source>
        <translation>Vorm, klassen en kleuren veranderen</translation>
    </message>
    <message>
        <source>Form, classes and colours: %1</source>
        <translation>Vorm, klassen en kleuren: %1</translation>
    </message>
    <message>
        <source>Show as circles by size</source>
        <translation>Toon als cirkels naar grootte</translation>
    </message>
    <message>
        <source>class uncertain</source>
        <translation>klasse onzeker</translation>
    </message>
</context>
<context>
    <name>atlas::LegendKey</name>
    <message>
        <source>%1 against %2</source>
        <translation>%1 tegen %2</translation>
    </message>
    <message>
        <source>Sizes of the circles</source>
        <translation>Grootte van de cirkels</translation>
    </message>
</context>
<context>
    <name>atlas::LevelSwitch</name>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>%1 ▾</source>
        <comment>segment that opens the other levels</comment>
        <translation>%1 ▾</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Meer</translation>
    </message>
</context>
<context>
    <name>atlas::LookGroup</name>
    <message>
        <source>Choose the theme</source>
        <translation>Thema kiezen</translation>
    </message>
    <message>
        <source>Choose the language</source>
        <translation>Taal kiezen</translation>
    </message>
    <message>
        <source>Choose what words become</source>
        <translation>Vorm van de letters kiezen</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Vormgeving</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Map shows</source>
        <translation>Kaart toont</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Letters</translation>
    </message>
    <message>
        <source>Theme of the figure</source>
        <translation>Thema van de figuur</translation>
    </message>
    <message>
        <source>Language of the figure</source>
        <translation>Taal van de figuur</translation>
    </message>
    <message>
        <source>Part of the country on the map</source>
        <translation>Uitsnede van de kaart</translation>
    </message>
    <message>
        <source>What the words of an SVG become</source>
        <translation>Wat de letters van een SVG worden</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Licht</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Donker</translation>
    </message>
    <message>
        <source>Projector</source>
        <translation>Beamer</translation>
    </message>
    <message>
        <source>Print, safe in grey</source>
        <translation>Druk, ook goed in grijs</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Nederlands</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Engels</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>What the window shows</source>
        <translation>Wat het venster toont</translation>
    </message>
    <message>
        <source>Words, to be edited</source>
        <translation>Tekst, te bewerken</translation>
    </message>
    <message>
        <source>Outlines</source>
        <translation>Omtrekken</translation>
    </message>
    <message>
        <source>Words, with the font inside</source>
        <translation>Tekst, met het lettertype erin</translation>
    </message>
    <message>
        <source>Transparent background</source>
        <translation>Doorzichtige achtergrond</translation>
    </message>
    <message>
        <source>Scale bar</source>
        <translation>Schaalstok</translation>
    </message>
    <message>
        <source>Inset that shows where the map lies</source>
        <translation>Inzet die toont waar de kaart ligt</translation>
    </message>
    <message>
        <source>Zoom in on the map first to show a part of the country</source>
        <translation>Zoom eerst in op de kaart om een deel van het land te tonen</translation>
    </message>
    <message>
        <source>For a map of a part of the country</source>
        <translation>Voor een kaart van een deel van het land</translation>
    </message>
    <message>
        <source>In an SVG. Shown as here where Open Sans is installed.</source>
        <translation>In een SVG. Ziet eruit als hier waar Open Sans is geïnstalleerd.</translation>
    </message>
    <message>
        <source>In an SVG. The same everywhere, but the words can no longer be edited.</source>
        <translation>In een SVG. Overal gelijk, maar de tekst is niet meer te bewerken.</translation>
    </message>
    <message>
        <source>In an SVG. A font inside serves browsers only: Illustrator and Inkscape pass it over.</source>
        <translation>In een SVG. Een ingesloten lettertype werkt alleen in browsers: Illustrator en Inkscape slaan het over.</translation>
    </message>
</context>
<context>
    <name>atlas::MainWindow</name>
    <message>
        <source>Keys</source>
        <translation>Toetsen</translation>
    </message>
    <message>
        <source>%1 – Krimpatlas</source>
        <translation>%1 – Krimpatlas</translation>
    </message>
    <message>
        <source>Krimpatlas</source>
        <translation>Krimpatlas</translation>
    </message>
    <message>
        <source>Opening was cancelled.</source>
        <translation>Het openen is afgebroken.</translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <translation>%1 wordt geopend…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>%1 is open.</source>
        <translation>%1 is geopend.</translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) added under Own figures</source>
        <translation>
            <numerusform>%n kolom toegevoegd onder Eigen cijfers</numerusform>
            <numerusform>%n kolommen toegevoegd onder Eigen cijfers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, with figures for %n place(s).</source>
        <translation>
            <numerusform>, met cijfers voor %n gebied.</numerusform>
            <numerusform>, met cijfers voor %n gebieden.</numerusform>
        </translation>
    </message>
    <message>
        <source>GeoPackage (*.gpkg)</source>
        <translation>GeoPackage (*.gpkg)</translation>
    </message>
    <message>
        <source>Figures (*.csv *.txt *.tsv)</source>
        <translation>Cijfers (*.csv *.txt *.tsv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle bestanden (*)</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are on the clipboard as CSV.</source>
        <translation>
            <numerusform>%n rij staat als CSV op het klembord.</numerusform>
            <numerusform>%n rijen staan als CSV op het klembord.</numerusform>
        </translation>
    </message>
    <message>
        <source>Krimpatlas %1, an atlas of growth and shrinkage in the Netherlands. Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Krimpatlas %1, een atlas van groei en krimp in Nederland. Vrije software onder de GNU General Public License, versie 3 of later.</translation>
    </message>
    <message>
        <source>No files yet</source>
        <translation>Nog geen bestanden</translation>
    </message>
    <message>
        <source>Forget these</source>
        <translation>Lijst wissen</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergelijk</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabel</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Opgeslagen als %1.</translation>
    </message>
    <message>
        <source>Export the chart</source>
        <translation>Grafiek exporteren</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Excel (*.xlsx)</source>
        <translation>Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Export the comparison</source>
        <translation>Vergelijking exporteren</translation>
    </message>
    <message>
        <source>Press a place on the map to compare it, or Esc to leave it.</source>
        <translation>Klik op een plaats op de kaart om die te vergelijken, of druk op Esc om ervan af te zien.</translation>
    </message>
    <message>
        <source>comparison</source>
        <comment>in the name of a file</comment>
        <translation>vergelijking</translation>
    </message>
    <message>
        <source>Saved figures (*.svg *.pdf)</source>
        <translation>Bewaarde figuren (*.svg *.pdf)</translation>
    </message>
    <message>
        <source>The figure is as it was in %1.</source>
        <translation>De figuur is zoals in %1.</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Verhaal</translation>
    </message>
    <message>
        <source>Open a map, figures or a project</source>
        <translation>Kaart, cijfers of project openen</translation>
    </message>
    <message>
        <source>Maps, figures and projects (*.gpkg *.csv *.txt *.tsv *.svg *.pdf *.krimpatlas)</source>
        <translation>Kaarten, cijfers en projecten (*.gpkg *.csv *.txt *.tsv *.svg *.pdf *.krimpatlas)</translation>
    </message>
    <message>
        <source>Projects (*.krimpatlas)</source>
        <translation>Projecten (*.krimpatlas)</translation>
    </message>
</context>
<context>
    <name>atlas::MapControls</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Inzoomen</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Uitzoomen</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Alles tonen</translation>
    </message>
    <message>
        <source>Drag to move the map</source>
        <translation>Sleep om de kaart te verschuiven</translation>
    </message>
    <message>
        <source>Drag a rectangle to select</source>
        <translation>Sleep een rechthoek om te selecteren</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Shift</translation>
    </message>
    <message>
        <source>Draw around places to select</source>
        <translation>Teken om gebieden heen om te selecteren</translation>
    </message>
    <message>
        <source>Back to the map of areas</source>
        <translation>Terug naar de gewone kaart</translation>
    </message>
    <message>
        <source>One hexagon a place: small places as large as the others</source>
        <translation>Eén zeshoek per gebied: kleine gebieden even groot als de andere</translation>
    </message>
    <message>
        <source>Tile map</source>
        <translation>Tegelkaart</translation>
    </message>
</context>
<context>
    <name>atlas::MapNotes</name>
    <message>
        <source>Show %1</source>
        <comment>plural of a level</comment>
        <translation>%1 tonen</translation>
    </message>
    <message>
        <source>Show %1</source>
        <comment>year</comment>
        <translation>%1 tonen</translation>
    </message>
</context>
<context>
    <name>atlas::MapScaleBar</name>
    <message>
        <source>Scale: %1</source>
        <translation>Schaal: %1</translation>
    </message>
    <message>
        <source>%1 km</source>
        <translation>%1 km</translation>
    </message>
    <message>
        <source>%1 m</source>
        <translation>%1 m</translation>
    </message>
</context>
<context>
    <name>atlas::MapStage</name>
    <message>
        <source>There is no map to show yet. Open a GeoPackage, or drop one here.</source>
        <translation>Er is nog geen kaart. Open een GeoPackage of sleep er een hierheen.</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Bestand openen…</translation>
    </message>
    <message>
        <source>Map: %1</source>
        <translation>Kaart: %1</translation>
    </message>
    <message>
        <source>%1. %2 Arrow keys move the map, plus and minus zoom, N and P go through the places, Enter selects. The table beside the map holds the same figures.</source>
        <translation>%1. %2 Pijltoetsen verschuiven de kaart, plus en min zoomen, N en P gaan langs de gebieden, Enter selecteert. In de tabel naast de kaart staan dezelfde cijfers.</translation>
    </message>
</context>
<context>
    <name>atlas::MessageStrip</name>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Dit bericht sluiten</translation>
    </message>
</context>
<context>
    <name>atlas::MultiplesGroup</name>
    <message>
        <source>Choose small maps</source>
        <translation>Kleine kaarten kiezen</translation>
    </message>
    <message>
        <source>Small maps</source>
        <translation>Kleine kaarten</translation>
    </message>
    <message>
        <source>The map</source>
        <translation>De kaart</translation>
    </message>
    <message>
        <source>One map or several</source>
        <translation>Eén kaart of meer</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>Eén keer</translation>
    </message>
    <message>
        <source>A map a year</source>
        <translation>Een kaart per jaar</translation>
    </message>
    <message>
        <source>A map a figure</source>
        <translation>Een kaart per cijfer</translation>
    </message>
</context>
<context>
    <name>atlas::MultiplesList</name>
    <message>
        <source>Years that get a map</source>
        <translation>Jaren die een kaart krijgen</translation>
    </message>
    <message>
        <source>Figures that get a map</source>
        <translation>Cijfers die een kaart krijgen</translation>
    </message>
    <message>
        <source>Without a choice: at most nine, spread over the years with figures. All share one legend.</source>
        <translation>Zonder keuze: ten hoogste negen, verspreid over de jaren met cijfers. Alle met dezelfde legenda.</translation>
    </message>
    <message>
        <source>All maps share one legend.</source>
        <translation>Alle kaarten hebben dezelfde legenda.</translation>
    </message>
    <message>
        <source>Without a choice: figures of the same theme. Here are those in the same unit as the map&apos;s.</source>
        <translation>Zonder keuze: cijfers van hetzelfde thema. Hier staan die met dezelfde eenheid als die van de kaart.</translation>
    </message>
    <message>
        <source>Figures in the same unit as the map&apos;s; twelve at most.</source>
        <translation>Cijfers met dezelfde eenheid als die van de kaart; ten hoogste twaalf.</translation>
    </message>
</context>
<context>
    <name>atlas::PaletteList</name>
    <message>
        <source>from low to high</source>
        <translation>van laag naar hoog</translation>
    </message>
    <message>
        <source>around a middle</source>
        <translation>rond een midden</translation>
    </message>
    <message>
        <source>Palette %1, %2</source>
        <translation>Palet %1, %2</translation>
    </message>
    <message>
        <source>%1, safe with colour-blindness</source>
        <translation>%1, veilig bij kleurenblindheid</translation>
    </message>
    <message>
        <source>%1, hard with colour-blindness</source>
        <translation>%1, lastig bij kleurenblindheid</translation>
    </message>
</context>
<context>
    <name>atlas::PartsGroup</name>
    <message>
        <source>On the page</source>
        <translation>Op de pagina</translation>
    </message>
    <message>
        <source>Parts on the page, in reading order</source>
        <translation>Onderdelen op de pagina, in leesvolgorde</translation>
    </message>
    <message>
        <source>Earlier on the page</source>
        <translation>Eerder op de pagina</translation>
    </message>
    <message>
        <source>Later on the page</source>
        <translation>Later op de pagina</translation>
    </message>
    <message>
        <source>No places are compared yet: go back to the map and choose some first.</source>
        <translation>Er worden nog geen plaatsen vergeleken: ga terug naar de kaart en kies er eerst een paar.</translation>
    </message>
    <message>
        <source>Choose parts</source>
        <translation>Onderdelen kiezen</translation>
    </message>
    <message>
        <source>Order the parts</source>
        <translation>Onderdelen ordenen</translation>
    </message>
</context>
<context>
    <name>atlas::PlaceChip</name>
    <message>
        <source>%1, place %2 of the comparison</source>
        <comment>name, letter</comment>
        <translation>%1, plaats %2 van de vergelijking</translation>
    </message>
    <message>
        <source>%1. Enter replaces it, Del takes it out, Ctrl with an arrow key moves it.</source>
        <translation>%1. Enter vervangt, Del haalt weg, Ctrl met een pijltoets verplaatst.</translation>
    </message>
    <message>
        <source>Take %1 out (Del)</source>
        <translation>%1 weghalen (Del)</translation>
    </message>
    <message>
        <source>%1, %2
Press to replace, drag to reorder</source>
        <comment>name, kind of place</comment>
        <translation>%1, %2
Klik om te vervangen, sleep om te ordenen</translation>
    </message>
</context>
<context>
    <name>atlas::PlaceFinder</name>
    <message>
        <source>Search a place…</source>
        <translation>Zoek een plaats…</translation>
    </message>
    <message>
        <source>Search a place to compare</source>
        <translation>Zoek een plaats om te vergelijken</translation>
    </message>
    <message>
        <source>Places found</source>
        <translation>Gevonden plaatsen</translation>
    </message>
    <message>
        <source>Pick on the map</source>
        <translation>Aanwijzen op de kaart</translation>
    </message>
    <message>
        <source>The next press on the map is the place</source>
        <translation>De volgende klik op de kaart is de plaats</translation>
    </message>
    <message>
        <source>Add a place to compare</source>
        <translation>Plaats toevoegen aan de vergelijking</translation>
    </message>
    <message>
        <source>Replace a compared place</source>
        <translation>Vergeleken plaats vervangen</translation>
    </message>
    <message>
        <source>No place found</source>
        <translation>Geen plaats gevonden</translation>
    </message>
    <message>
        <source>try a name or a code such as GM0114</source>
        <translation>probeer een naam of een code zoals GM0114</translation>
    </message>
</context>
<context>
    <name>atlas::PresentKeys</name>
    <message>
        <source>→  PgDn  Space  Enter</source>
        <translation>→  PgDn  spatie  Enter</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Volgende stap</translation>
    </message>
    <message>
        <source>←  PgUp  Backspace</source>
        <translation>←  PgUp  Backspace</translation>
    </message>
    <message>
        <source>Previous step</source>
        <translation>Vorige stap</translation>
    </message>
    <message>
        <source>Home  End</source>
        <translation>Home  End</translation>
    </message>
    <message>
        <source>First and last step</source>
        <translation>Eerste en laatste stap</translation>
    </message>
    <message>
        <source>Number, Enter</source>
        <translation>Nummer, Enter</translation>
    </message>
    <message>
        <source>Go to that step</source>
        <translation>Naar die stap</translation>
    </message>
    <message>
        <source>B or .   W or ,</source>
        <translation>B of .   W of ,</translation>
    </message>
    <message>
        <source>Black screen, white screen</source>
        <translation>Zwart scherm, wit scherm</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Letters</translation>
    </message>
    <message>
        <source>Find a place by name; Enter goes there</source>
        <translation>Zoek een plaats op naam; Enter gaat erheen</translation>
    </message>
    <message>
        <source>The same, for names with B or W</source>
        <translation>Hetzelfde, voor namen met B of W</translation>
    </message>
    <message>
        <source>Map: nearer, farther, back</source>
        <translation>Kaart: dichterbij, verder weg, terug</translation>
    </message>
    <message>
        <source>Shift+arrow</source>
        <translation>Shift+pijl</translation>
    </message>
    <message>
        <source>Move the map</source>
        <translation>Verschuif de kaart</translation>
    </message>
    <message>
        <source>Ctrl+Space</source>
        <translation>Ctrl+spatie</translation>
    </message>
    <message>
        <source>Play the years, or pause</source>
        <translation>Speel de jaren af, of pauzeer</translation>
    </message>
    <message>
        <source>Ctrl+← →</source>
        <translation>Ctrl+← →</translation>
    </message>
    <message>
        <source>Another year</source>
        <translation>Een ander jaar</translation>
    </message>
    <message>
        <source>Pointer, spotlight, neither</source>
        <translation>Aanwijzer, schijnwerper, geen van beide</translation>
    </message>
    <message>
        <source>Larger or smaller, by how far people sit</source>
        <translation>Groter of kleiner, naar hoe ver men zit</translation>
    </message>
    <message>
        <source>Notes and clock</source>
        <translation>Notities en klok</translation>
    </message>
    <message>
        <source>What a weak lamp leaves of the map</source>
        <translation>Wat een zwakke lamp van de kaart overlaat</translation>
    </message>
    <message>
        <source>Scroll the notes; larger, smaller</source>
        <translation>Blader door de notities; groter, kleiner</translation>
    </message>
    <message>
        <source>F1 or ?</source>
        <translation>F1 of ?</translation>
    </message>
    <message>
        <source>These keys</source>
        <translation>Deze toetsen</translation>
    </message>
    <message>
        <source>Close what is open; then leave</source>
        <translation>Sluit wat open is; daarna stoppen</translation>
    </message>
</context>
<context>
    <name>atlas::PresentPanel</name>
    <message>
        <source>Invert</source>
        <translation>Omkeren</translation>
    </message>
    <message>
        <source>Select what is not selected now (not)</source>
        <translation>Selecteren wat nu niet geselecteerd is (niet)</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Wissen</translation>
    </message>
    <message>
        <source>Zoom to it</source>
        <translation>Zoomen</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergelijken</translation>
    </message>
    <message>
        <source>Set the selected places side by side; up to %1 places</source>
        <translation>De geselecteerde plaatsen naast elkaar zetten; hoogstens %1 plaatsen</translation>
    </message>
    <message>
        <source>Nothing is selected</source>
        <translation>Er is niets geselecteerd</translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation>%1 geselecteerd</translation>
    </message>
    <message>
        <source>What is of another level than the map is not drawn and not counted here.</source>
        <translation>Wat van een ander niveau is dan de kaart, is niet getekend en hier niet meegeteld.</translation>
    </message>
</context>
<context>
    <name>atlas::PresentView</name>
    <message numerus="yes">
        <source>There are %n step(s)</source>
        <translation>
            <numerusform>Er is %n stap</numerusform>
            <numerusform>Er zijn %n stappen</numerusform>
        </translation>
    </message>
    <message>
        <source>Type the name of a place</source>
        <translation>Typ de naam van een plaats</translation>
    </message>
    <message>
        <source>No place has this name</source>
        <translation>Geen plaats heet zo</translation>
    </message>
    <message>
        <source>This slide has no place for %1</source>
        <translation>Op deze dia is geen plek voor %1</translation>
    </message>
    <message>
        <source>For people who sit near</source>
        <translation>Voor mensen die dichtbij zitten</translation>
    </message>
    <message>
        <source>For people in the middle of the room</source>
        <translation>Voor mensen midden in de zaal</translation>
    </message>
    <message>
        <source>For people far away</source>
        <translation>Voor mensen ver weg</translation>
    </message>
    <message>
        <source>Guesses</source>
        <translation>Schattingen</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Toetsen</translation>
    </message>
</context>
<context>
    <name>atlas::PresentationDesk</name>
    <message>
        <source>Presenting</source>
        <translation>Presentatie</translation>
    </message>
    <message>
        <source>Slide – Krimpatlas</source>
        <translation>Dia – Krimpatlas</translation>
    </message>
    <message>
        <source>Projector</source>
        <translation>Beamer</translation>
    </message>
    <message>
        <source>Projector: %1, %2 × %3</source>
        <translation>Beamer: %1, %2 × %3</translation>
    </message>
    <message>
        <source>The screen may go dark by itself: this desktop did not let Krimpatlas keep it awake.</source>
        <translation>Het scherm kan vanzelf donker worden: dit bureaublad laat Krimpatlas het niet aanhouden.</translation>
    </message>
</context>
<context>
    <name>atlas::PreviewFoot</name>
    <message>
        <source>Fit</source>
        <translation>Passend</translation>
    </message>
    <message>
        <source>The whole page (0)</source>
        <translation>De hele pagina (0)</translation>
    </message>
    <message>
        <source>At its own size (1)</source>
        <translation>Op ware grootte (1)</translation>
    </message>
    <message>
        <source>Smaller (−, Ctrl with the wheel)</source>
        <translation>Kleiner (−, Ctrl met het muiswiel)</translation>
    </message>
    <message>
        <source>Larger (+, Ctrl with the wheel)</source>
        <translation>Groter (+, Ctrl met het muiswiel)</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>atlas::PrintPage</name>
    <message>
        <source>The figure is larger than the sheet: something is cut off. Choose larger paper, or fit it to the sheet.</source>
        <translation>De figuur is groter dan het vel: er valt iets af. Kies groter papier, of pas de figuur aan het vel aan.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Afdrukken</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Vel</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Grootte</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Kleur</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>Afdrukken …</translation>
    </message>
    <message>
        <source>Print to PDF …</source>
        <translation>Afdrukken naar pdf …</translation>
    </message>
    <message>
        <source>Back to the figure</source>
        <translation>Terug naar de figuur</translation>
    </message>
    <message>
        <source>Preview of the sheet</source>
        <translation>Voorbeeld van het vel</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Staand</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Liggend</translation>
    </message>
    <message>
        <source>Fitted to the sheet</source>
        <translation>Passend op het vel</translation>
    </message>
    <message>
        <source>True size</source>
        <translation>Ware grootte</translation>
    </message>
    <message>
        <source>In colour</source>
        <translation>In kleur</translation>
    </message>
    <message>
        <source>In grey</source>
        <translation>In grijs</translation>
    </message>
</context>
<context>
    <name>atlas::ProjectDesk</name>
    <message>
        <source>project</source>
        <comment>name of a file</comment>
        <translation>project</translation>
    </message>
    <message>
        <source>Save the project</source>
        <translation>Project opslaan</translation>
    </message>
    <message>
        <source>Project of Krimpatlas (*.krimpatlas)</source>
        <translation>Project van Krimpatlas (*.krimpatlas)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Opgeslagen als %1.</translation>
    </message>
    <message>
        <source>%1 is open. %2 is another edition than when it was saved: see whether its figures still say the same.</source>
        <translation>%1 is geopend. %2 is een andere uitgave dan toen het werd opgeslagen: kijk of de cijfers nog hetzelfde zeggen.</translation>
    </message>
    <message>
        <source>Your story is open again. Its changes are not saved yet.</source>
        <translation>Je verhaal is weer geopend. De wijzigingen zijn nog niet opgeslagen.</translation>
    </message>
    <message>
        <source>%1 is open.</source>
        <translation>%1 is geopend.</translation>
    </message>
    <message>
        <source>A new project is open. What you had not saved is kept.</source>
        <translation>Een nieuw project is geopend. Wat je niet had opgeslagen, is er nog.</translation>
    </message>
    <message>
        <source>%1 is open. What you had not saved before is kept.</source>
        <translation>%1 is geopend. Wat je daarvoor niet had opgeslagen, is er nog.</translation>
    </message>
    <message>
        <source>Back to that</source>
        <translation>Terug daarnaar</translation>
    </message>
    <message>
        <source>The map %1 is not where it was. Until it is found the story is shown on the built-in atlas.</source>
        <translation>De kaart %1 staat niet meer waar hij stond. Tot hij is gevonden, staat het verhaal op de ingebouwde atlas.</translation>
    </message>
    <message>
        <source>Find it…</source>
        <translation>Zoeken…</translation>
    </message>
    <message>
        <source>Where is %1?</source>
        <translation>Waar ligt %1?</translation>
    </message>
    <message>
        <source>GeoPackage (*.gpkg)</source>
        <translation>GeoPackage (*.gpkg)</translation>
    </message>
    <message>
        <source>Go on without</source>
        <translation>Doorgaan zonder</translation>
    </message>
    <message>
        <source>The figures %1, which belong to this project, are not where they were.</source>
        <translation>De cijfers %1, die bij dit project horen, staan niet meer waar ze stonden.</translation>
    </message>
    <message>
        <source>Find them…</source>
        <translation>Zoeken…</translation>
    </message>
    <message>
        <source>Figures (*.csv *.txt *.tsv)</source>
        <translation>Cijfers (*.csv *.txt *.tsv)</translation>
    </message>
    <message>
        <source>The figures %1 belong to this project. Look at them, and add them.</source>
        <translation>De cijfers %1 horen bij dit project. Bekijk ze en voeg ze toe.</translation>
    </message>
    <message>
        <source>Look at them</source>
        <translation>Bekijken</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle bestanden (*)</translation>
    </message>
    <message>
        <source>Your story “%1” of %2 was not saved and is still here.</source>
        <translation>Je verhaal “%1” van %2 was niet opgeslagen en is er nog.</translation>
    </message>
    <message>
        <source>Your story of %1 was not saved and is still here.</source>
        <translation>Je verhaal van %1 was niet opgeslagen en is er nog.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Openen</translation>
    </message>
    <message>
        <source>Discard it</source>
        <translation>Weggooien</translation>
    </message>
</context>
<context>
    <name>atlas::RankModel</name>
    <message>
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Gebied</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Cijfer</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Noot</translation>
    </message>
</context>
<context>
    <name>atlas::RankPanel</name>
    <message>
        <source>%1 %2</source>
        <comment>number and plural of the level</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Search in this table…</source>
        <translation>Zoek in deze tabel…</translation>
    </message>
    <message>
        <source>Search in the table</source>
        <translation>Zoeken in de tabel</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>Kopiëren als CSV</translation>
    </message>
    <message>
        <source>Ranking of the places on the map</source>
        <translation>Rangorde van de gebieden op de kaart</translation>
    </message>
    <message>
        <source>Open a GeoPackage to see its places here.</source>
        <translation>Open een GeoPackage om de gebieden hier te zien.</translation>
    </message>
    <message>
        <source>No place here is called that. Clear the search field to see all of them.</source>
        <translation>Geen gebied heet hier zo. Maak het zoekveld leeg om ze alle te zien.</translation>
    </message>
</context>
<context>
    <name>atlas::ReadyMade</name>
    <message>
        <source>Ready-made</source>
        <translation>Kant-en-klaar</translation>
    </message>
    <message>
        <source>The places in a region…</source>
        <translation>De plaatsen in een regio…</translation>
    </message>
    <message>
        <source>Ctrl adds, Alt takes out</source>
        <translation>Ctrl voegt toe, Alt haalt weg</translation>
    </message>
</context>
<context>
    <name>atlas::RegionPage</name>
    <message>
        <source>The places in…</source>
        <translation>De plaatsen in…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Search a region…</source>
        <translation>Zoek een regio…</translation>
    </message>
    <message>
        <source>Search a region whose places are to be selected</source>
        <translation>Zoek een regio waarvan de plaatsen worden geselecteerd</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Regio’s</translation>
    </message>
    <message>
        <source>No region found</source>
        <translation>Geen regio gevonden</translation>
    </message>
</context>
<context>
    <name>atlas::RowsPopover</name>
    <message>
        <source>Rows of the comparison</source>
        <translation>Rijen van de vergelijking</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Volgorde</translation>
    </message>
    <message>
        <source>By theme</source>
        <translation>Per thema</translation>
    </message>
    <message>
        <source>Greatest difference first</source>
        <translation>Grootste verschil eerst</translation>
    </message>
    <message>
        <source>Hide what no place has</source>
        <translation>Verberg wat geen plaats heeft</translation>
    </message>
    <message>
        <source>All themes</source>
        <translation>Alle thema&apos;s</translation>
    </message>
</context>
<context>
    <name>atlas::SearchBox</name>
    <message>
        <source>Search a place, figure or action…</source>
        <translation>Zoek een plaats, cijfer of actie…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Zoeken</translation>
    </message>
    <message>
        <source>Search (Ctrl+K)</source>
        <translation>Zoeken (Ctrl+K)</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>Zoekresultaten</translation>
    </message>
    <message>
        <source>action</source>
        <translation>actie</translation>
    </message>
    <message>
        <source>action · %1</source>
        <translation>actie · %1</translation>
    </message>
    <message>
        <source>figure</source>
        <translation>cijfer</translation>
    </message>
    <message>
        <source>figure · %1</source>
        <translation>cijfer · %1</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Niets gevonden</translation>
    </message>
    <message>
        <source>try a name, a code such as GM0114, or a word</source>
        <translation>probeer een naam, een code zoals GM0114 of een woord</translation>
    </message>
</context>
<context>
    <name>atlas::SelectionBar</name>
    <message>
        <source>Select…</source>
        <translation>Selecteren…</translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation>%1 geselecteerd</translation>
    </message>
    <message>
        <source>Select by a condition or a region, keep and combine selections</source>
        <translation>Selecteren op een voorwaarde of regio; selecties bewaren en combineren</translation>
    </message>
    <message>
        <source>Clear the selection</source>
        <translation>Selectie wissen</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Selectie</translation>
    </message>
</context>
<context>
    <name>atlas::SelectionPopover</name>
    <message>
        <source>Selections</source>
        <translation>Selecties</translation>
    </message>
</context>
<context>
    <name>atlas::SentenceBox</name>
    <message>
        <source>Sentence about the current row</source>
        <translation>Zin over de huidige rij</translation>
    </message>
    <message>
        <source>Copy the sentence with definition and source</source>
        <translation>Kopieer de zin met definitie en bron</translation>
    </message>
</context>
<context>
    <name>atlas::SidePanel</name>
    <message>
        <source>Close the panel</source>
        <translation>Paneel sluiten</translation>
    </message>
</context>
<context>
    <name>atlas::SimilarPopover</name>
    <message>
        <source>Similar places</source>
        <translation>Vergelijkbare plaatsen</translation>
    </message>
    <message>
        <source>Similar places, nearest first</source>
        <translation>Vergelijkbare plaatsen, de dichtstbijzijnde eerst</translation>
    </message>
    <message>
        <source>Distance in standard deviations over the figures below; 0 is the same in all of them. Press a place to compare it.</source>
        <translation>Afstand in standaardafwijkingen over de cijfers hieronder; 0 is gelijk in alle. Klik op een plaats om die te vergelijken.</translation>
    </message>
    <message>
        <source>Alike in</source>
        <translation>Vergelijkbaar in</translation>
    </message>
    <message>
        <source>Proposed figures</source>
        <translation>Voorgestelde cijfers</translation>
    </message>
    <message>
        <source>Search a figure…</source>
        <translation>Zoek een cijfer…</translation>
    </message>
    <message>
        <source>Search a figure</source>
        <translation>Zoek een cijfer</translation>
    </message>
    <message>
        <source>Figures that make places alike</source>
        <translation>Cijfers waarin plaatsen op elkaar lijken</translation>
    </message>
    <message>
        <source>Like %1</source>
        <translation>Zoals %1</translation>
    </message>
    <message>
        <source>No similar places</source>
        <translation>Geen vergelijkbare plaatsen</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>name, distance</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1, distance %2</source>
        <translation>%1, afstand %2</translation>
    </message>
</context>
<context>
    <name>atlas::SizeGroup</name>
    <message>
        <source>Change the scale</source>
        <translation>Schaal wijzigen</translation>
    </message>
    <message>
        <source>Turn the page</source>
        <translation>Pagina kantelen</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Pagina</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formaat</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Maat</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Letters</translation>
    </message>
    <message>
        <source>Format of the page</source>
        <translation>Formaat van de pagina</translation>
    </message>
    <message>
        <source>Width of the page</source>
        <translation>Breedte van de pagina</translation>
    </message>
    <message>
        <source>Height of the page</source>
        <translation>Hoogte van de pagina</translation>
    </message>
    <message>
        <source>Unit of the size</source>
        <translation>Eenheid van de maat</translation>
    </message>
    <message>
        <source>Scale of type and lines</source>
        <translation>Schaal van letters en lijnen</translation>
    </message>
    <message>
        <source>Scale of type and lines; the page stays as large as it is</source>
        <translation>Schaal van letters en lijnen; de pagina blijft even groot</translation>
    </message>
    <message>
        <source>Portrait or landscape</source>
        <translation>Staand of liggend</translation>
    </message>
    <message>
        <source>Own size</source>
        <translation>Eigen maat</translation>
    </message>
    <message>
        <source>Choose a format</source>
        <translation>Formaat kiezen</translation>
    </message>
    <message>
        <source>Choose the unit</source>
        <translation>Eenheid kiezen</translation>
    </message>
    <message>
        <source>Change the size</source>
        <translation>Maat wijzigen</translation>
    </message>
</context>
<context>
    <name>atlas::SpeakerView</name>
    <message>
        <source>Steps</source>
        <translation>Stappen</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notities</translation>
    </message>
    <message>
        <source>The slide before the room</source>
        <translation>De dia voor de zaal</translation>
    </message>
    <message>
        <source>The next slide</source>
        <translation>De volgende dia</translation>
    </message>
    <message>
        <source>Notes – Krimpatlas</source>
        <translation>Notities – Krimpatlas</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Stap %1 van %2</translation>
    </message>
    <message>
        <source>This step has no notes.</source>
        <translation>Deze stap heeft geen notities.</translation>
    </message>
    <message>
        <source>This is the last step.</source>
        <translation>Dit is de laatste stap.</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Hierna: %1</translation>
    </message>
    <message>
        <source>The screen is black</source>
        <translation>Het scherm is zwart</translation>
    </message>
    <message>
        <source>The screen is white</source>
        <translation>Het scherm is wit</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Klok</translation>
    </message>
    <message>
        <source>Time since the start</source>
        <translation>Tijd sinds het begin</translation>
    </message>
</context>
<context>
    <name>atlas::StepEditor</name>
    <message>
        <source>Words of the step</source>
        <translation>Woorden van de stap</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Notes for the speaker</source>
        <translation>Notities voor de spreker</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Bron</translation>
    </message>
    <message>
        <source>One sentence that says what is to be seen</source>
        <translation>Eén zin die zegt wat er te zien is</translation>
    </message>
    <message>
        <source>A few sentences for the room</source>
        <translation>Een paar zinnen voor de zaal</translation>
    </message>
    <message>
        <source>Only you see these, and the hand-out</source>
        <translation>Alleen jij ziet deze, en ze staan op de hand-out</translation>
    </message>
    <message>
        <source>What the figures do not name by themselves</source>
        <translation>Wat de cijfers niet zelf noemen</translation>
    </message>
    <message>
        <source>Replace the view</source>
        <translation>Beeld vervangen</translation>
    </message>
    <message>
        <source>The step shows what the window shows now</source>
        <translation>De stap toont wat het venster nu toont</translation>
    </message>
    <message>
        <source>The figures of this step are not in what is open.</source>
        <translation>De cijfers van deze stap zitten niet in wat geopend is.</translation>
    </message>
    <message>
        <source>What the step shows: %1</source>
        <translation>Wat de stap toont: %1</translation>
    </message>
</context>
<context>
    <name>atlas::StepList</name>
    <message>
        <source>Steps of the story</source>
        <translation>Stappen van het verhaal</translation>
    </message>
    <message>
        <source>Arrow keys go to a step, Alt and an arrow moves it, Enter writes its words, Delete removes it.</source>
        <translation>Met de pijltjes ga je naar een stap, met Alt en een pijltje verplaats je hem, met Enter schrijf je zijn woorden, met Delete verwijder je hem.</translation>
    </message>
    <message>
        <source>Show its view</source>
        <translation>Zijn beeld tonen</translation>
    </message>
    <message>
        <source>Replace its view by what is shown</source>
        <translation>Zijn beeld vervangen door wat er staat</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Omhoog</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Omlaag</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Kopiëren</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
</context>
<context>
    <name>atlas::StepModel</name>
    <message>
        <source>Step without a title</source>
        <translation>Stap zonder titel</translation>
    </message>
    <message>
        <source>The figures of this step are not in what is open.</source>
        <translation>De cijfers van deze stap zitten niet in wat geopend is.</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3, %4</source>
        <comment>number, count, title, kind</comment>
        <translation>Stap %1 van %2: %3, %4</translation>
    </message>
</context>
<context>
    <name>atlas::StepPopover</name>
    <message>
        <source>What the step shows</source>
        <translation>Wat de stap toont</translation>
    </message>
    <message>
        <source>Shows</source>
        <translation>Toont</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Grafiek</translation>
    </message>
    <message>
        <source>A map for each</source>
        <translation>Een kaart voor elk</translation>
    </message>
    <message>
        <source>year</source>
        <comment>a map for each</comment>
        <translation>jaar</translation>
    </message>
    <message>
        <source>figure</source>
        <comment>a map for each</comment>
        <translation>cijfer</translation>
    </message>
    <message>
        <source>Guess first</source>
        <translation>Eerst raden</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Niets</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Vraag</translation>
    </message>
    <message>
        <source>Known until</source>
        <translation>Bekend tot</translation>
    </message>
    <message>
        <source>the first year</source>
        <translation>het eerste jaar</translation>
    </message>
    <message>
        <source>The room guesses, you enter what it says, and then the figure is shown.</source>
        <translation>De zaal raadt, jij vult in wat er gezegd wordt, en dan komt het cijfer.</translation>
    </message>
    <message>
        <source>Play through the years</source>
        <translation>De jaren afspelen</translation>
    </message>
    <message>
        <source>When the step is reached before the room</source>
        <translation>Als de stap voor de zaal aan de beurt is</translation>
    </message>
</context>
<context>
    <name>atlas::StoryChooser</name>
    <message>
        <source>Choose a story</source>
        <translation>Kies een verhaal</translation>
    </message>
    <message>
        <source>Story: %1</source>
        <translation>Verhaal: %1</translation>
    </message>
    <message>
        <source>In this project</source>
        <translation>In dit project</translation>
    </message>
    <message>
        <source>With the program</source>
        <translation>Bij het programma</translation>
    </message>
    <message>
        <source>New story</source>
        <translation>Nieuw verhaal</translation>
    </message>
</context>
<context>
    <name>atlas::StoryDesk</name>
    <message>
        <source>Not saved yet</source>
        <translation>Nog niet opgeslagen</translation>
    </message>
    <message>
        <source>%1, changed</source>
        <translation>%1, gewijzigd</translation>
    </message>
    <message>
        <source>The story “%1” is not there: it did not come with this installation.</source>
        <translation>Het verhaal “%1” is er niet: het hoort niet bij deze installatie.</translation>
    </message>
    <message>
        <source>There is no map to add to a story yet. Open a GeoPackage first.</source>
        <translation>Er is nog geen kaart om aan een verhaal toe te voegen. Open eerst een GeoPackage.</translation>
    </message>
    <message>
        <source>There is nothing to present yet. Open a GeoPackage first.</source>
        <translation>Er is nog niets om te presenteren. Open eerst een GeoPackage.</translation>
    </message>
    <message>
        <source>This step shows boundaries (%1) that are not in what is open: open the file that has them.</source>
        <translation>Deze stap toont grenzen (%1) die niet in het geopende zitten: open het bestand waar ze in staan.</translation>
    </message>
    <message>
        <source>This step shows “%1”, which is not among the figures that are open: open the file that has them.</source>
        <translation>Deze stap toont “%1”, dat niet bij de geopende cijfers zit: open het bestand waar ze in staan.</translation>
    </message>
</context>
<context>
    <name>atlas::StoryOutlets</name>
    <message>
        <source>Save the story as a web page</source>
        <translation>Verhaal opslaan als webpagina</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Webpagina (*.html)</translation>
    </message>
    <message>
        <source>Save the story as a hand-out</source>
        <translation>Verhaal opslaan als hand-out</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>Pdf (*.pdf)</translation>
    </message>
    <message>
        <source>story</source>
        <comment>name of a file</comment>
        <translation>verhaal</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Opgeslagen als %1.</translation>
    </message>
    <message>
        <source>Writing %1…</source>
        <translation>%1 schrijven…</translation>
    </message>
    <message>
        <source>Something else is being written: wait for it, or stop it.</source>
        <translation>Er wordt al iets geschreven: wacht daarop of stop het.</translation>
    </message>
</context>
<context>
    <name>atlas::StoryPanel</name>
    <message>
        <source>Story</source>
        <translation>Verhaal</translation>
    </message>
    <message>
        <source>More for this story</source>
        <translation>Meer voor dit verhaal</translation>
    </message>
    <message>
        <source>Title of the story</source>
        <translation>Titel van het verhaal</translation>
    </message>
    <message>
        <source>Add this view</source>
        <translation>Dit beeld toevoegen</translation>
    </message>
    <message>
        <source>What the window shows becomes a step, after the one the story is at (Ctrl+Shift+A)</source>
        <translation>Wat het venster toont wordt een stap, na de stap waar het verhaal is (Ctrl+Shift+A)</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Presenteren</translation>
    </message>
    <message>
        <source>Before a room, from the first step (F5)</source>
        <translation>Voor een zaal, vanaf de eerste stap (F5)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>The project with its stories, in one file (Ctrl+S)</source>
        <translation>Het project met zijn verhalen, in één bestand (Ctrl+S)</translation>
    </message>
    <message>
        <source>Hand out</source>
        <translation>Uitdelen</translation>
    </message>
    <message>
        <source>The whole story, to take home</source>
        <translation>Het hele verhaal, om mee naar huis te nemen</translation>
    </message>
    <message>
        <source>PDF, a step a page with its notes…</source>
        <translation>Pdf, een stap per pagina met toelichting…</translation>
    </message>
    <message>
        <source>Web page that works without a network…</source>
        <translation>Webpagina die zonder netwerk werkt…</translation>
    </message>
    <message>
        <source>A story is a row of views with words to them, for a room.

Show something on the map and add it as the first step, or choose a story that comes with the program and see how it is told.</source>
        <translation>Een verhaal is een rij beelden met woorden erbij, voor een zaal.

Toon iets op de kaart en voeg het toe als eerste stap, of kies een verhaal dat bij het programma hoort en kijk hoe het verteld wordt.</translation>
    </message>
    <message>
        <source>There are no steps yet. Show something on the map and add it.</source>
        <translation>Er zijn nog geen stappen. Toon iets op de kaart en voeg het toe.</translation>
    </message>
    <message>
        <source>Make an own copy</source>
        <translation>Eigen kopie maken</translation>
    </message>
    <message>
        <source>Delete this story</source>
        <translation>Dit verhaal verwijderen</translation>
    </message>
    <message>
        <source>New story</source>
        <translation>Nieuw verhaal</translation>
    </message>
    <message>
        <source>Close this story</source>
        <translation>Dit verhaal sluiten</translation>
    </message>
    <message>
        <source>Summary…</source>
        <translation>Samenvatting…</translation>
    </message>
</context>
<context>
    <name>atlas::StorySession</name>
    <message>
        <source>Make an own copy</source>
        <translation>Eigen kopie maken</translation>
    </message>
    <message>
        <source>Begin a story</source>
        <translation>Verhaal beginnen</translation>
    </message>
    <message>
        <source>Delete the story</source>
        <translation>Verhaal verwijderen</translation>
    </message>
    <message>
        <source>Write the title of the story</source>
        <translation>Titel van het verhaal schrijven</translation>
    </message>
    <message>
        <source>Write the summary of the story</source>
        <translation>Samenvatting van het verhaal schrijven</translation>
    </message>
    <message>
        <source>Add this view</source>
        <translation>Dit beeld toevoegen</translation>
    </message>
    <message>
        <source>Remove the step</source>
        <translation>Stap verwijderen</translation>
    </message>
    <message>
        <source>Duplicate the step</source>
        <translation>Stap kopiëren</translation>
    </message>
    <message>
        <source>Move the step</source>
        <translation>Stap verplaatsen</translation>
    </message>
    <message>
        <source>Write a title</source>
        <translation>Titel schrijven</translation>
    </message>
    <message>
        <source>Write a text</source>
        <translation>Tekst schrijven</translation>
    </message>
    <message>
        <source>Write notes</source>
        <translation>Notities schrijven</translation>
    </message>
    <message>
        <source>Write a source</source>
        <translation>Bron schrijven</translation>
    </message>
    <message>
        <source>Write a question</source>
        <translation>Vraag schrijven</translation>
    </message>
    <message>
        <source>Choose what the step shows</source>
        <translation>Kiezen wat de stap toont</translation>
    </message>
    <message>
        <source>Choose the chart of the step</source>
        <translation>Grafiek van de stap kiezen</translation>
    </message>
    <message>
        <source>Choose the maps of the step</source>
        <translation>Kaarten van de stap kiezen</translation>
    </message>
    <message>
        <source>Choose what is guessed first</source>
        <translation>Kiezen wat eerst geraden wordt</translation>
    </message>
    <message>
        <source>Play the years at the step</source>
        <translation>De jaren afspelen bij de stap</translation>
    </message>
    <message>
        <source>Replace the view of the step</source>
        <translation>Beeld van de stap vervangen</translation>
    </message>
</context>
<context>
    <name>atlas::SummaryPopover</name>
    <message>
        <source>What the story is about</source>
        <translation>Waar het verhaal over gaat</translation>
    </message>
</context>
<context>
    <name>atlas::Timeline</name>
    <message>
        <source>no figures at this level</source>
        <translation>geen cijfers op dit niveau</translation>
    </message>
    <message>
        <source>figures for %1 only</source>
        <translation>alleen cijfers voor %1</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) with figures</source>
        <translation>
            <numerusform>%n jaar met cijfers</numerusform>
            <numerusform>%n jaren met cijfers</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: no figure</source>
        <translation>%1: geen cijfer</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jaar</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Play the years</source>
        <translation>Jaren afspelen</translation>
    </message>
</context>
<context>
    <name>atlas::TopBar</name>
    <message>
        <source>Show the list of figures (Ctrl+B)</source>
        <translation>Lijst met cijfers tonen (Ctrl+B)</translation>
    </message>
    <message>
        <source>List of figures</source>
        <translation>Lijst met cijfers</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporteren</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
</context>
<context>
    <name>atlas::VisionBar</name>
    <message>
        <source>Seen as printed: %1</source>
        <translation>Gezien als druk: %1</translation>
    </message>
    <message>
        <source>Seen as with: %1</source>
        <translation>Gezien met: %1</translation>
    </message>
    <message>
        <source>Back to colour</source>
        <translation>Terug naar kleur</translation>
    </message>
</context>
<context>
    <name>atlas::WordsGroup</name>
    <message>
        <source>Words</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Subtitle</source>
        <translation>Ondertitel</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Noot</translation>
    </message>
    <message>
        <source>Alternative text</source>
        <translation>Alternatieve tekst</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Wissen</translation>
    </message>
    <message>
        <source>As proposed</source>
        <translation>Zoals voorgesteld</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a field and what its button does</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>What a screen reader says in place of the figure</source>
        <translation>Wat een schermlezer zegt in plaats van de figuur</translation>
    </message>
    <message>
        <source>Stands before the source</source>
        <translation>Staat voor de bron</translation>
    </message>
</context>
<context>
    <name>atlas::YearBar</name>
    <message>
        <source>Year</source>
        <translation>Jaar</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pauzeer</translation>
    </message>
    <message>
        <source>Play the years</source>
        <translation>Speel de jaren af</translation>
    </message>
</context>
</TS>
