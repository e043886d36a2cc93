// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/view/figure_spec.h"

#include <QTest>

using namespace atlas;

class TestFigureSpec : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyMemberSurvivesJson()
    {
        FigureSpec spec;
        spec.view.indicator = QStringLiteral("woz_waarde");
        spec.view.map.form = MapForm::Graduated;
        spec.size = {80, 95.5, LengthUnit::Mm};
        spec.scale = 1.4;
        spec.parts = {{FigurePart::Kind::Map, ChartKind::Ranking}, {FigurePart::Kind::Chart, ChartKind::Trend}, {FigurePart::Kind::Comparison, ChartKind::Ranking}};
        spec.multiples = {FigureMultiples::By::Year, {2015, 2024}, {QStringLiteral("inwoners")}};
        spec.title = QStringLiteral("Titel");
        spec.subtitle = QStringLiteral("Ondertitel");
        spec.note = QStringLiteral("Noot");
        spec.alternative = QStringLiteral("Kaart van Nederland");
        spec.transparent = true;
        spec.locator = true;
        spec.scaleBar = false;
        spec.annotations = {{{QStringLiteral("gemeente"), QStringLiteral("GM0114"), 2023}, QStringLiteral("Emmen"), true, QPointF(12, -8.5)},
                            {{QStringLiteral("gemeente"), QStringLiteral("GM0363"), 0}, QStringLiteral("Amsterdam"), false, std::nullopt}};
        spec.text = FigureText::Paths;
        const auto back = figureSpecFromJson(toJson(spec));
        QVERIFY(back);
        QCOMPARE(*back, spec);
    }

    void aLaterVersionIsRefused()
    {
        FigureSpec spec;
        spec.view.indicator = QStringLiteral("woz_waarde");
        QJsonObject json = toJson(spec);
        json[QStringLiteral("version")] = 2;
        const auto back = figureSpecFromJson(json);
        QVERIFY(!back);
        QCOMPARE(back.error().code, DataErrorCode::InvalidState);
    }

    void aSizeThatIsNoneIsRefused_data()
    {
        QTest::addColumn<double>("width");
        QTest::newRow("nothing") << 0.0;
        QTest::newRow("below nothing") << -3.0;
        QTest::newRow("more than any page") << 1e9;
    }

    void aSizeThatIsNoneIsRefused()
    {
        QFETCH(double, width);
        FigureSpec spec;
        spec.view.indicator = QStringLiteral("woz_waarde");
        spec.size.width = width;
        QVERIFY(!figureSpecFromJson(toJson(spec)));
    }

    void millimetresBecomePageUnitsOf96ToTheInch()
    {
        const QSizeF units = FigureSize{25.4, 50.8, LengthUnit::Mm}.pageUnits();
        QCOMPARE(units.width(), 96.0);
        QCOMPARE(units.height(), 192.0);
    }

    void presetsAreFoundByName()
    {
        for (const FigurePreset &preset : figurePresets()) {
            const FigurePreset *found = findFigurePreset(QString::fromLatin1(preset.name));
            QVERIFY(found);
            QVERIFY(found->size == preset.size);
        }
        QVERIFY(!findFigurePreset(QStringLiteral("a17")));
    }
};

QTEST_APPLESS_MAIN(TestFigureSpec)
#include "tst_figure_spec.moc"
