// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors

#include "layers/view/place_name.h"
#include "tests/support/built_in_atlas.h"
#include "tests/support/tiny_atlas.h"

#include <QTest>

using namespace atlas;

/// Names as Dutch and English write them, against the built-in atlas.
class TestPlaceName : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_atlas = support::builtInAtlas();
        QVERIFY(m_atlas);
    }

    void namesOutsideTheirMunicipality_data()
    {
        QTest::addColumn<QString>("level");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *title, const char *level, const char *code, const char *expected) {
            QTest::newRow(title) << QString::fromLatin1(level) << QString::fromLatin1(code) << QString::fromUtf8(expected);
        };
        row("municipality", "gemeente", "GM0114", "Emmen");
        row("point of the compass", "stadsdeel", "SD0363K", "Amsterdam-Zuid");
        row("new west", "stadsdeel", "SD0363F", "Amsterdam-Nieuw-West");
        row("stadsdeel with a name of its own", "stadsdeel", "SD0363S", "Weesp (Amsterdam)");
        row("buurt", "buurt", "BU0363AA02", "Westelijke eilanden (Amsterdam)");
        row("region", "krimpregio", "KR02", "Oost-Groningen");
    }

    void namesOutsideTheirMunicipality()
    {
        QFETCH(QString, level);
        QFETCH(QString, code);
        QTEST(displayName(*m_atlas, place(level, code), QStringLiteral("nl")), "expected");
    }

    void namesInSentences_data()
    {
        QTest::addColumn<QString>("level");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("dutch");
        QTest::addColumn<QString>("english");
        const auto row = [](const char *title, const char *level, const char *code, const char *dutch, const char *english) {
            QTest::newRow(title) << QString::fromLatin1(level) << QString::fromLatin1(code) << QString::fromUtf8(dutch)
                                 << QString::fromUtf8(english);
        };
        row("municipality", "gemeente", "GM0114", "in Emmen", "in Emmen");
        row("municipality with an article", "gemeente", "GM0310", "in De Bilt", "in De Bilt");
        row("island", "gemeente", "GM0448", "op Texel", "on Texel");
        row("municipality named after a region", "gemeente", "GM1963", "in de gemeente Hoeksche Waard",
            "in the municipality of Hoeksche Waard");
        row("stadsdeel", "stadsdeel", "SD0363K", "in Amsterdam-Zuid", "in Amsterdam-Zuid");
        row("buurt", "buurt", "BU0363AA02", "in de buurt Westelijke eilanden (Amsterdam)",
            "in the neighbourhood Westelijke eilanden (Amsterdam)");
        row("country", "land", "NL01", "in Nederland", "in the Netherlands");
        row("part of the country", "landsdeel", "LD01", "in Noord-Nederland", "in the Northern Netherlands");
        row("province", "provincie", "PV22", "in Drenthe", "in Drenthe");
        row("province named as its city", "provincie", "PV20", "in de provincie Groningen", "in the province of Groningen");
        row("province with an English name", "provincie", "PV27", "in Noord-Holland", "in North Holland");
        row("region with an article", "corop", "CR13", "op de Veluwe", "on the Veluwe");
        row("agglomeration", "corop", "CR21", "in de agglomeratie Haarlem", "in Agglomeratie Haarlem");
        row("rest of a province", "corop", "CR03", "in overig Groningen", "in Overig Groningen");
        row("region with its article", "corop", "CR24", "in het Gooi en Vechtstreek", "in Het Gooi en Vechtstreek");
        row("two regions of one name", "krimpregio", "KR05", "in de krimpregio Achterhoek",
            "in the shrinking region of Achterhoek");
        row("krimpregio with an article", "krimpregio", "KR07", "in de Westelijke Mijnstreek", "in the Westelijke Mijnstreek");
        row("krimpregio without an article", "krimpregio", "KR06", "in Parkstad Limburg", "in Parkstad Limburg");
        row("region that is islands", "anticipeerregio", "AR04", "op de Friese Waddeneilanden", "on the Friese Waddeneilanden");
        row("peninsula", "anticipeerregio", "AR08", "op Walcheren", "on Walcheren");
    }

    void namesInSentences()
    {
        QFETCH(QString, level);
        QFETCH(QString, code);
        QTEST(inPlace(*m_atlas, place(level, code), QStringLiteral("nl")), "dutch");
        QTEST(inPlace(*m_atlas, place(level, code), QStringLiteral("en")), "english");
    }

    void aPlaceThatIsNotThereHasNoName()
    {
        const auto tiny = support::tinyAtlas();
        QVERIFY(displayName(*tiny, {}, QStringLiteral("nl")).isEmpty());
        QVERIFY(nameInSentence(*tiny, {0, 99}, QStringLiteral("nl")).isEmpty());
    }

private:
    AtlasData::PlaceRef place(const QString &level, const QString &code) const
    {
        return m_atlas->find({level, code, 0}).value_or(AtlasData::PlaceRef{});
    }

    std::shared_ptr<const AtlasData> m_atlas;
};

QTEST_GUILESS_MAIN(TestPlaceName)
#include "tst_place_name.moc"
