<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL" sourcelanguage="en_GB">
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
        <source>Give the picture a name that ends in .png.</source>
        <translation>Geef de afbeelding een naam die eindigt op .png.</translation>
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
        <source>a finished map figure (PNG)</source>
        <translation>een kaart die af is (PNG)</translation>
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
        <source>A finished map figure with title, legend and source, as PNG.</source>
        <translation>Een kaart die af is, met titel, legenda en bron, als PNG.</translation>
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
        <source>pixels (1200x900)</source>
        <translation>beeldpunten (1200x900)</translation>
    </message>
    <message>
        <source>where to</source>
        <translation>waarheen</translation>
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
        <translation>nummer %1 van %2 %3</translation>
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
</context>
<context>
    <name>Figure</name>
    <message>
        <source>Approximate boundaries</source>
        <translation>Grenzen benaderd</translation>
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
</context>
<context>
    <name>atlas::Actions</name>
    <message>
        <source>Open a map or figures…</source>
        <translation>Kaart of cijfers openen…</translation>
    </message>
    <message>
        <source>Built-in atlas</source>
        <translation>Ingebouwde atlas</translation>
    </message>
    <message>
        <source>Save the figure as PNG…</source>
        <translation>Kaart opslaan als PNG…</translation>
    </message>
    <message>
        <source>Copy the figure as an image</source>
        <translation>Kaart kopiëren als afbeelding</translation>
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
        <source>Alt+drag</source>
        <translation>Alt+slepen</translation>
    </message>
    <message>
        <source>Select by drawing around</source>
        <translation>Selecteren door eromheen te tekenen</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Clear the selection, close what is open</source>
        <translation>Selectie opheffen, sluiten wat openstaat</translation>
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
    <name>atlas::ClassificationPopover</name>
    <message>
        <source>Classes and colours</source>
        <translation>Klassen en kleuren</translation>
    </message>
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
        <source>Not told apart by everyone: hard with colour-blindness.</source>
        <translation>Niet voor iedereen te onderscheiden: lastig bij kleurenblindheid.</translation>
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
    <message>
        <source>Change classes and colours</source>
        <translation>Klassen en kleuren wijzigen</translation>
    </message>
    <message>
        <source>Classes and colours: %1</source>
        <translation>Klassen en kleuren: %1</translation>
    </message>
    <message>
        <source>no figure</source>
        <translation>geen cijfer</translation>
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
        <source>Show %1</source>
        <comment>plural of a level</comment>
        <translation>Toon %1</translation>
    </message>
    <message>
        <source>Show %1</source>
        <comment>year</comment>
        <translation>Toon %1</translation>
    </message>
    <message>
        <source>Open a map or figures</source>
        <translation>Kaart of cijfers openen</translation>
    </message>
    <message>
        <source>Maps and figures (*.gpkg *.csv *.txt *.tsv)</source>
        <translation>Kaarten en cijfers (*.gpkg *.csv *.txt *.tsv)</translation>
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
    <message>
        <source>There is no map to save yet. Open a GeoPackage first.</source>
        <translation>Er is nog geen kaart om op te slaan. Open eerst een GeoPackage.</translation>
    </message>
    <message>
        <source>Save the figure as PNG</source>
        <translation>Kaart opslaan als PNG</translation>
    </message>
    <message>
        <source>PNG image (*.png)</source>
        <translation>PNG-afbeelding (*.png)</translation>
    </message>
    <message>
        <source>The figure is saved as %1.</source>
        <translation>De kaart is opgeslagen als %1.</translation>
    </message>
    <message>
        <source>There is no map to copy yet. Open a GeoPackage first.</source>
        <translation>Er is nog geen kaart om te kopiëren. Open eerst een GeoPackage.</translation>
    </message>
    <message>
        <source>The figure is on the clipboard.</source>
        <translation>De kaart staat op het klembord.</translation>
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
        <source>%1: a count mostly shows how large a place is.</source>
        <translation>%1: een aantal laat vooral zien hoe groot een gebied is.</translation>
    </message>
    <message>
        <source>Show share: %1</source>
        <translation>Toon aandeel: %1</translation>
    </message>
    <message>
        <source>Show rate: %1</source>
        <translation>Toon verhouding: %1</translation>
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
        <source>Alt</source>
        <translation>Alt</translation>
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
        <source>Ranking</source>
        <translation>Rangorde</translation>
    </message>
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
        <source>Close the table (Ctrl+T)</source>
        <translation>Tabel sluiten (Ctrl+T)</translation>
    </message>
    <message>
        <source>Close the table</source>
        <translation>Tabel sluiten</translation>
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
    <name>atlas::ScaleBar</name>
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
</TS>
