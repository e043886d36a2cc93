<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
<context>
    <name>Chart</name>
    <message numerus="yes">
        <source>%n place(s) lie far from the others and share the bars at the ends of the axis.</source>
        <translation>
            <numerusform>%n place lies far from the others, in the bar at the end of the axis.</numerusform>
            <numerusform>%n places lie far from the others and share the bars at the ends of the axis.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n class bound(s) lie beyond the axis.</source>
        <translation>
            <numerusform>%n class bound lies beyond the axis.</numerusform>
            <numerusform>%n class bounds lie beyond the axis.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bar(s) more than there is room for.</source>
        <translation>
            <numerusform>%n bar more than there is room for.</numerusform>
            <numerusform>%n bars more than there is room for.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message numerus="yes">
        <source>%n indicator(s) are left out because not all places have the figure.</source>
        <translation>
            <numerusform>%n indicator is left out because not all places have the figure.</numerusform>
            <numerusform>%n indicators are left out because not all places have the figure.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more indicator(s) of this comparison are not in the figure.</source>
        <translation>
            <numerusform>%n more indicator of this comparison is not in the figure.</numerusform>
            <numerusform>%n more indicators of this comparison are not in the figure.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n figure(s) are of a year in which it had other boundaries.</source>
        <translation>
            <numerusform>%1: %n figure is of a year in which it had other boundaries.</numerusform>
            <numerusform>%1: %n figures are of a year in which it had other boundaries.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n indicator(s) the years differ: they stand beside the figures.</source>
        <translation>
            <numerusform>Of %n indicator the years differ: they stand beside the figures.</numerusform>
            <numerusform>Of %n indicators the years differ: they stand beside the figures.</numerusform>
        </translation>
    </message>
</context>
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
    <message numerus="yes">
        <source>%n row(s) for abroad left out</source>
        <translation>
            <numerusform>%n row for abroad left out</numerusform>
            <numerusform>%n rows for abroad left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shape(s) with impossible coordinates left out</source>
        <translation>
            <numerusform>%n shape with impossible coordinates left out</numerusform>
            <numerusform>%n shapes with impossible coordinates left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) got the boundaries of this file</source>
        <translation>
            <numerusform>%n place got the boundaries of this file</numerusform>
            <numerusform>%n places got the boundaries of this file</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>no boundary of the file belongs to a place in the atlas: the file is shown on its own</source>
        <translation>
            <numerusform>no boundary of the file belongs to a place in the atlas: the file is shown on its own</numerusform>
            <numerusform>no boundary of the file belongs to a place in the atlas: the file is shown on its own</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n boundary(ies) without a code joined by name</source>
        <translation>
            <numerusform>%n boundary without a code joined by name</numerusform>
            <numerusform>%n boundaries without a code joined by name</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the coordinate system that is stated cannot be right: recognised by its numbers</source>
        <translation>
            <numerusform>the coordinate system that is stated cannot be right: recognised by its numbers</numerusform>
            <numerusform>the coordinate system that is stated cannot be right: recognised by its numbers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n boundary(ies) of the file without a place in the atlas</source>
        <translation>
            <numerusform>%n boundary of the file without a place in the atlas</numerusform>
            <numerusform>%n boundaries of the file without a place in the atlas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n older boundary(ies) joined to the municipality of today</source>
        <translation>
            <numerusform>%n older boundary joined to the municipality of today</numerusform>
            <numerusform>%n older boundaries joined to the municipality of today</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) without a code, numbered instead</source>
        <translation>
            <numerusform>%n row without a code, numbered instead</numerusform>
            <numerusform>%n rows without a code, numbered instead</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) without an area left out</source>
        <translation>
            <numerusform>%n row without an area left out</numerusform>
            <numerusform>%n rows without an area left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) in a layer without areas left out</source>
        <translation>
            <numerusform>%n row in a layer without areas left out</numerusform>
            <numerusform>%n rows in a layer without areas left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) of places that are not in the file left out</source>
        <translation>
            <numerusform>%n figure of a place that is not in the file left out</numerusform>
            <numerusform>%n figures of places that are not in the file left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shape(s) outside the Netherlands left out</source>
        <translation>
            <numerusform>%n shape outside the Netherlands left out</numerusform>
            <numerusform>%n shapes outside the Netherlands left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) of the atlas without a boundary in the file</source>
        <translation>
            <numerusform>%n place of the atlas without a boundary in the file</numerusform>
            <numerusform>%n places of the atlas without a boundary in the file</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>reading stopped early: the rest of the layer is missing</source>
        <translation>
            <numerusform>reading stopped early: the rest of the layer is missing</numerusform>
            <numerusform>reading stopped early: the rest of the layer is missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) in a second layer of the same level and year left out</source>
        <translation>
            <numerusform>%n row in a second layer of the same level and year left out</numerusform>
            <numerusform>%n rows in a second layer of the same level and year left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n indicator(s) without a description left out</source>
        <translation>
            <numerusform>%n indicator without a description left out</numerusform>
            <numerusform>%n indicators without a description left out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Figure</name>
    <message numerus="yes">
        <source>%n without a figure</source>
        <translation>
            <numerusform>%n without a figure</numerusform>
            <numerusform>%n without a figure</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Guess</name>
    <message numerus="yes">
        <source>%n vote(s)</source>
        <translation>
            <numerusform>%n vote</numerusform>
            <numerusform>%n votes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n vote(s) right.</source>
        <translation>
            <numerusform>%1 of %n vote right.</numerusform>
            <numerusform>%1 of %n votes right.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) off</source>
        <translation>
            <numerusform>%n place off</numerusform>
            <numerusform>%n places off</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lamp</name>
    <message numerus="yes">
        <source>%n of %1 steps between classes are too faint: the smallest difference is %2, where %3 is needed.</source>
        <translation>
            <numerusform>%n of %1 steps between classes is too faint: the smallest difference is %2, where %3 is needed.</numerusform>
            <numerusform>%n of %1 steps between classes are too faint: the smallest difference is %2, where %3 is needed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n class(es)</source>
        <translation>
            <numerusform>%n class</numerusform>
            <numerusform>%n classes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n class(es), %1</source>
        <translation>
            <numerusform>%n class, %1</numerusform>
            <numerusform>%n classes, %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SelectionWords</name>
    <message numerus="yes">
        <source>%n of them without a figure</source>
        <translation>
            <numerusform>%n of them without a figure</numerusform>
            <numerusform>%n of them without a figure</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the total misses %n place(s) without a figure</source>
        <translation>
            <numerusform>the total misses %n place without a figure</numerusform>
            <numerusform>the total misses %n places without a figure</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atlas::BatchPanel</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atlas::ComparisonModel</name>
    <message numerus="yes">
        <source>%n more figure(s)</source>
        <translation>
            <numerusform>%n more figure</numerusform>
            <numerusform>%n more figures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atlas::DoubtList</name>
    <message numerus="yes">
        <source>%n place(s) with an uncertain class</source>
        <translation>
            <numerusform>%n place with an uncertain class</numerusform>
            <numerusform>%n places with an uncertain class</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atlas::FigureOutlets</name>
    <message numerus="yes">
        <source>%n figure(s) saved as %1.</source>
        <translation>
            <numerusform>%n figure saved as %1.</numerusform>
            <numerusform>%n figures saved as %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out, because there are no figures:</source>
        <translation>
            <numerusform>%n left out, because there are no figures:</numerusform>
            <numerusform>%n left out, because there are no figures:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atlas::GuessInput</name>
    <message numerus="yes">
        <source>There are %n guess(es), which is all there is room for. Backspace takes the last one back; next shows the answer.</source>
        <translation>
            <numerusform>There is %n guess, which is all there is room for. Backspace takes the last one back; next shows the answer.</numerusform>
            <numerusform>There are %n guesses, which is all there is room for. Backspace takes the last one back; next shows the answer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n vote(s)</source>
        <translation>
            <numerusform>%1: %n vote</numerusform>
            <numerusform>%1: %n votes</numerusform>
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
    <name>atlas::PresentView</name>
    <message numerus="yes">
        <source>There are %n step(s)</source>
        <translation>
            <numerusform>There is %n step</numerusform>
            <numerusform>There are %n steps</numerusform>
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
