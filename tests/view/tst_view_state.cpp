// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors

#include "layers/view/view_state.h"

#include <QJsonDocument>
#include <QTest>

using namespace atlas;

class TestViewState : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyMemberSurvivesJson()
    {
        ViewState state;
        state.indicator = QStringLiteral("woz_waarde");
        state.year = 2022;
        state.level = QStringLiteral("corop");
        state.vintage = 2023;
        state.classification = {Scheme::Manual, 4, {1.5, 2, 3.25}, false, QStringLiteral("blue-orange"), true, 2.0};
        state.map = {MapForm::Bivariate, true, QStringLiteral("aandeel_65_plus"), true, true};
        state.overlays = {QStringLiteral("provincie")};
        state.labels = false;
        state.theme = QStringLiteral("dark");
        state.language = QStringLiteral("en");
        state.extent = {155000, 463000, 12000.5};
        state.selection = {{QStringLiteral("corop"), QStringLiteral("CR07"), 2023}};
        state.kept = {{QStringLiteral("middelgroot"), {{QStringLiteral("gemeente"), QStringLiteral("GM0114"), 2023}}, QStringLiteral("inwoners > 50000")}};
        state.charts.current = ChartKind::Gap;
        state.charts.gapMeasure = GapMeasure::Theil;
        state.charts.gapGroups = GapGroups::Province;
        state.charts.trendScale = TrendScale::Index;
        state.charts.indexYear = 2012;
        state.charts.relationY = QStringLiteral("inkomen_per_inwoner");
        state.comparison.reference = ReferenceKind::Similar;
        state.comparison.similarBy = {QStringLiteral("woz_waarde")};
        state.comparison.hideMissing = false;
        state.compared = {{QStringLiteral("gemeente"), QStringLiteral("GM0114"), 2023},
                          {QStringLiteral("stadsdeel"), QStringLiteral("SD0363K"), 2024}};
        const auto text = QJsonDocument(toJson(state)).toJson();
        const auto back = viewStateFromJson(QJsonDocument::fromJson(text).object());
        QVERIFY(back);
        QVERIFY(*back == state);
    }

    void whatCannotBeUnderstoodIsAnError_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("empty") << QByteArray("{}");
        QTest::newRow("later version") << QByteArray(R"({"version":99,"indicator":"x"})");
        QTest::newRow("indicator is a number") << QByteArray(R"({"version":1,"indicator":3})");
        QTest::newRow("unknown scheme") << QByteArray(R"({"version":1,"indicator":"x","classification":{"scheme":"best"}})");
    }
    void whatCannotBeUnderstoodIsAnError()
    {
        QFETCH(QByteArray, json);
        const auto state = viewStateFromJson(QJsonDocument::fromJson(json).object());
        QVERIFY(!state);
        QCOMPARE(state.error().code, DataErrorCode::InvalidState);
    }

    void unknownMembersAreIgnored()
    {
        const auto state = viewStateFromJson({{QStringLiteral("version"), 1}, {QStringLiteral("indicator"), QStringLiteral("x")},
                                              {QStringLiteral("later"), true}});
        QVERIFY(state);
        QCOMPARE(state->indicator, QStringLiteral("x"));
    }

    void schemesAreNamedBothWays()
    {
        QCOMPARE(allSchemes().size(), std::size_t{9});
        QCOMPARE(allSchemes().back(), Scheme::Manual);
        for (const Scheme scheme : allSchemes())
            QVERIFY(schemeFromName(schemeName(scheme)) == scheme);
        QCOMPARE(schemeName(Scheme::FisherJenks), QStringLiteral("fisher-jenks"));
        QVERIFY(!schemeFromName(QStringLiteral("jenks")));
    }
};

QTEST_APPLESS_MAIN(TestViewState)
#include "tst_view_state.moc"
