<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
<context>
    <name>Describe</name>
    <message numerus="yes">
        <source>%n place(s) had other boundaries in %1: the figure is for the territory of that year.</source>
        <translation>
            <numerusform>%n place had other boundaries in %1: the figure is for the territory of that year.</numerusform>
            <numerusform>%n places had other boundaries in %1: the figure is for the territory of that year.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of water left out</source>
        <translation>
            <numerusform>%n row of water left out</numerusform>
            <numerusform>%n rows of water left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) with a code that was there already, joined to the first</source>
        <translation>
            <numerusform>%n row with a code that was there already, joined to the first</numerusform>
            <numerusform>%n rows with a code that was there already, joined to the first</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) that stand for “no figure”</source>
        <translation>
            <numerusform>%n value that stands for “no figure”</numerusform>
            <numerusform>%n values that stand for “no figure”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) brought into the usual form</source>
        <translation>
            <numerusform>%n code brought into the usual form</numerusform>
            <numerusform>%n codes brought into the usual form</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) without a shape</source>
        <translation>
            <numerusform>%n place without a shape</numerusform>
            <numerusform>%n places without a shape</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invalid shape(s) repaired</source>
        <translation>
            <numerusform>%n invalid shape repaired</numerusform>
            <numerusform>%n invalid shapes repaired</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n curved shape(s) turned into straight pieces</source>
        <translation>
            <numerusform>%n curved shape turned into straight pieces</numerusform>
            <numerusform>%n curved shapes turned into straight pieces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shape(s) converted to the Dutch grid (RD)</source>
        <translation>
            <numerusform>%n shape converted to the Dutch grid (RD)</numerusform>
            <numerusform>%n shapes converted to the Dutch grid (RD)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>coordinate system not stated, recognised by its numbers</source>
        <translation>
            <numerusform>coordinate system not stated, recognised by its numbers</numerusform>
            <numerusform>coordinate system not stated, recognised by its numbers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atlas::JoinPanel</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n row(s) have a place in the atlas</source>
        <translation>
            <numerusform>%1 of %n row has a place in the atlas</numerusform>
            <numerusform>%1 of %n rows have a place in the atlas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atlas::LegendCard</name>
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
            <numerusform>%1, %n place</numerusform>
            <numerusform>%1, %n places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atlas::MainWindow</name>
    <message numerus="yes">
        <source>%n column(s) added under Own figures</source>
        <translation>
            <numerusform>%n column added under Own figures</numerusform>
            <numerusform>%n columns added under Own figures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, with figures for %n place(s).</source>
        <translation>
            <numerusform>, with figures for %n place.</numerusform>
            <numerusform>, with figures for %n places.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are on the clipboard as CSV.</source>
        <translation>
            <numerusform>%n row is on the clipboard as CSV.</numerusform>
            <numerusform>%n rows are on the clipboard as CSV.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atlas::Timeline</name>
    <message numerus="yes">
        <source>%n year(s) with figures</source>
        <translation>
            <numerusform>%n year with figures</numerusform>
            <numerusform>%n years with figures</numerusform>
        </translation>
    </message>
</context>
</TS>
