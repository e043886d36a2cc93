// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/data/atlas_text.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace atlas;

class TestAtlasText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void readsEverything();
    void makesATableForEveryVintage();
    void readsFigures();
    void namesFileAndRow_data();
    void namesFileAndRow();
    void leavesOutColumnsThatSayNothing();

private:
    void write(const QString &name, const QByteArray &text) const;

    std::unique_ptr<QTemporaryDir> m_dir;
};

void TestAtlasText::write(const QString &name, const QByteArray &text) const
{
    QFile file(m_dir->filePath(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
}

void TestAtlasText::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    QVERIFY(QDir(m_dir->path()).mkdir(QStringLiteral("observations")));
    write(QStringLiteral("levels.csv"), "code,name_nl,name_en,plural_nl,plural_en,order\n"
                                        "provincie,provincie,province,provincies,provinces,3\n"
                                        "gemeente,gemeente,municipality,gemeenten,municipalities,7\n");
    write(QStringLiteral("themes.csv"), "code,name_nl,name_en,order\nbevolking,Bevolking,Population,1\n");
    write(QStringLiteral("indicators.csv"),
          "code,name_nl,name_en,short_nl,short_en,unit_nl,unit_en,decimals,theme,kind,numerator,denominator,factor,weight,"
          "polarity,scheme,classes,palette,midpoint,definition_nl,definition_en,phrase_nl,phrase_en,"
          "sentence_nl,sentence_en,more_nl,less_nl,more_en,less_en\n"
          "inwoners,Inwoners,Inhabitants,Inwoners,Inhabitants,inwoners,inhabitants,0,bevolking,count,,,,,neutral,quantile,5,blues,,d,d,p,p,{place} {year} {number},,,,,fewer\n"
          "ouderen,Ouderen,Elderly,Ouderen,Elderly,,,0,bevolking,count,,,,,neutral,,,,,d,d,p,p,,,,,,\n"
          "aandeel,\"65, ouder\",65 and over,65+,65+,%,%,1,bevolking,rate,ouderen,inwoners,100,,neutral,equal,7,reds,0,d,d,p,p,,,hoger,lager,higher,lower\n");
    write(QStringLiteral("sources.csv"), "id,title,publisher,url,licence,attribution,retrieved\n"
                                         "cbs,Bevolking,CBS,https://cbs.nl,CC BY 4.0,CBS,2026-11-20\n");
    write(QStringLiteral("places.csv"), "level,vintage,code,name,name_en\nprovincie,2023,PV22,Drenthe,\n"
                                        "gemeente,2023,GM0114,Emmen,\ngemeente,2023,GM0109,Coevorden,Coevorden (en)\n"
                                        "gemeente,1995,GM0093,Oosterhesselen,\n");
    write(QStringLiteral("aliases.csv"), "level,code,alias\ngemeente,GM0114,Emmn\n");
    write(QStringLiteral("membership.csv"), "child_level,child_code,child_vintage,parent_level,parent_code,valid_from,valid_to,confidence,source_id\n"
                                            "gemeente,GM0114,2023,provincie,PV22,2023-01-01,,hoog,cbs\n");
    write(QStringLiteral("mergers.csv"), "old_code,new_code,date,share,kind,old_name,new_name\n"
                                         "GM0093,GM0109,1998-01-01,,volledig,Oosterhesselen,Coevorden\n");
    write(QStringLiteral("observations.csv"), "file,column,indicator,source_id,reference_date,flags\n"
                                              "a.csv,inw,inwoners,cbs,{year}-01-01,\na.csv,oud,ouderen,cbs,{date},estimated\n");
    write(QStringLiteral("observations/a.csv"), "level,code,vintage,year,date,inw,oud\n"
                                                "gemeente,GM0114,2023,2024,2024-03-05,109346,26668*\n"
                                                "gemeente,GM0109,2023,2024,2024-03-05,x,-\n"
                                                "gemeente,GM0114,1995,1995,1995-03-05,93107!,\n"
                                                "gemeente,GM0093,1995,1995,1995-03-05,,\n");
}

void TestAtlasText::readsEverything()
{
    const auto parts = readAtlasText(m_dir->path());
    QVERIFY(parts.has_value());
    QCOMPARE(parts->levels.size(), 2U);
    QCOMPARE(parts->levels[1].plural, (LocalisedText{QStringLiteral("gemeenten"), QStringLiteral("municipalities")}));
    QCOMPARE(parts->themes[0].name.en, QStringLiteral("Population"));
    QCOMPARE(parts->indicators.size(), 3U);
    const Indicator &share = parts->indicators[2];
    QCOMPARE(share.name.nl, QStringLiteral("65, ouder"));
    QCOMPARE(share.kind, IndicatorKind::Rate);
    QCOMPARE(share.numerator, QStringLiteral("ouderen"));
    QCOMPARE(share.factor, 100.0);
    QCOMPARE(share.classes, 7);
    QCOMPARE(share.midpoint, std::optional(0.0));
    QCOMPARE(share.less, (LocalisedText{QStringLiteral("lager"), QStringLiteral("lower")}));
    QVERIFY(!parts->indicators[0].midpoint);
    QCOMPARE(parts->indicators[0].sentence.nl, QStringLiteral("{place} {year} {number}"));
    QCOMPARE(parts->indicators[0].less.en, QStringLiteral("fewer"));
    QCOMPARE(parts->indicators[1].classes, 5);
    QCOMPARE(parts->sources[0].licence, QStringLiteral("CC BY 4.0"));
    QCOMPARE(parts->aliases.value(QStringLiteral("gemeente:GM0114")), QStringList{QStringLiteral("Emmn")});
    QCOMPARE(parts->memberships.size(), 1U);
    QCOMPARE(parts->memberships[0].confidence, QStringLiteral("hoog"));
    QVERIFY(std::isnan(parts->mergers[0].share));
    QVERIFY(parts->file.isEmpty());
}

void TestAtlasText::makesATableForEveryVintage()
{
    const auto data = AtlasData::make(*readAtlasText(m_dir->path()));
    QCOMPARE(data->tables().size(), 3U);
    const int of1995 = data->tableIndex(QStringLiteral("gemeente"), 1995);
    QVERIFY(of1995 >= 0);
    const PlaceTable &table = data->tables()[std::size_t(of1995)];
    QCOMPARE(table.codes, QStringList({QStringLiteral("GM0093"), QStringLiteral("GM0114")}));
    QCOMPARE(table.names, QStringList({QStringLiteral("Oosterhesselen"), QStringLiteral("Emmen")}));
    const PlaceTable &today = data->tables()[std::size_t(data->tableIndex(QStringLiteral("gemeente"), 2023))];
    QCOMPARE(today.name(today.rowOf(QStringLiteral("GM0109")), QStringLiteral("en")), QStringLiteral("Coevorden (en)"));
    QCOMPARE(today.name(today.rowOf(QStringLiteral("GM0114")), QStringLiteral("en")), QStringLiteral("Emmen"));
    QVERIFY(!today.shapes);
}

void TestAtlasText::readsFigures()
{
    const auto data = AtlasData::make(*readAtlasText(m_dir->path()));
    const int table = data->tableIndex(QStringLiteral("gemeente"), 2023);
    const Column *people = data->column(QStringLiteral("inwoners"), 2024, table);
    QVERIFY(people);
    QCOMPARE(people->values[1], 109346.0);
    QCOMPARE(people->absence, std::vector({Absence::Secret, Absence::None}));
    QCOMPARE(people->referenceDate, QStringLiteral("2024-01-01"));
    QCOMPARE(people->source, QStringLiteral("cbs"));
    const Column *old = data->column(QStringLiteral("ouderen"), 2024, table);
    QCOMPARE(old->absence[0], Absence::Impossible);
    QCOMPARE(old->flags[1], std::uint16_t(Provisional | Estimated));
    QCOMPARE(old->flags[0], std::uint16_t(NoFlag));
    QCOMPARE(old->referenceDate, QStringLiteral("2024-03-05"));
    const Column *then = data->column(QStringLiteral("inwoners"), 1995, data->tableIndex(QStringLiteral("gemeente"), 1995));
    QCOMPARE(then->absence, std::vector({Absence::Missing, Absence::None}));
    QCOMPARE(then->flags[1], std::uint16_t(VotersAbroad));
}

void TestAtlasText::leavesOutColumnsThatSayNothing()
{
    const auto data = AtlasData::make(*readAtlasText(m_dir->path()));
    QVERIFY(data->columns(QStringLiteral("ouderen"), 1995, QStringLiteral("gemeente")).empty());
}

void TestAtlasText::namesFileAndRow_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<DataErrorCode>("code");
    QTest::addColumn<qint64>("row");
    const QByteArray observations = "level,code,vintage,year,date,inw,oud\n";
    QTest::newRow("word for a figure") << "observations/a.csv" << observations + "gemeente,GM0114,2023,2024,,12a,\n" << DataErrorCode::NotCsv << qint64(2);
    QTest::newRow("decimal comma") << "observations/a.csv" << observations + "gemeente,GM0114,2023,2024,,1,2\ngemeente,GM0114,2023,2025,,\"1,5\",\n" << DataErrorCode::NotCsv << qint64(3);
    QTest::newRow("unknown place") << "observations/a.csv" << observations + "gemeente,GM0999,2023,2024,,1,\n" << DataErrorCode::UnknownPlace << qint64(2);
    QTest::newRow("short row") << "observations/a.csv" << observations + "gemeente,GM0114,2023,2024\n" << DataErrorCode::NotCsv << qint64(2);
    QTest::newRow("same row twice") << "observations/a.csv" << observations + "gemeente,GM0114,2023,2024,,1,2\ngemeente,GM0114,2023,2024,,1,2\n" << DataErrorCode::NotCsv << qint64(3);
    QTest::newRow("column missing") << "observations/a.csv" << QByteArray("level,code,vintage,year,inw\n") << DataErrorCode::NotCsv << qint64(-1);
    QTest::newRow("unknown indicator") << "observations.csv" << QByteArray("file,column,indicator,source_id,reference_date,flags\na.csv,inw,nope,cbs,,\n") << DataErrorCode::UnknownIndicator << qint64(2);
    QTest::newRow("unknown source") << "observations.csv" << QByteArray("file,column,indicator,source_id,reference_date,flags\na.csv,inw,inwoners,nope,,\n") << DataErrorCode::NotCsv << qint64(2);
    QTest::newRow("unknown level") << "places.csv" << QByteArray("level,vintage,code,name,name_en\nplaneet,2023,X,Mars,\n") << DataErrorCode::UnknownLevel << qint64(2);
    QTest::newRow("unknown parent") << "membership.csv" << QByteArray("child_level,child_code,child_vintage,parent_level,parent_code,valid_from,valid_to,confidence,source_id\ngemeente,GM0114,2023,provincie,PV99,,,,cbs\n") << DataErrorCode::UnknownPlace << qint64(2);
    QTest::newRow("alias of nobody") << "aliases.csv" << QByteArray("level,code,alias\ngemeente,GM0001,x\n") << DataErrorCode::UnknownPlace << qint64(2);
    QTest::newRow("year is a word") << "places.csv" << QByteArray("level,vintage,code,name,name_en\ngemeente,now,GM0114,Emmen,\n") << DataErrorCode::NotCsv << qint64(2);
}

void TestAtlasText::namesFileAndRow()
{
    QFETCH(QString, file);
    QFETCH(QByteArray, text);
    write(file, text);
    const auto parts = readAtlasText(m_dir->path());
    QVERIFY(!parts);
    QTEST(parts.error().code, "code");
    QTEST(parts.error().row, "row");
    QVERIFY2(parts.error().file.endsWith(file), qPrintable(parts.error().file));
}

QTEST_APPLESS_MAIN(TestAtlasText)
#include "tst_atlas_text.moc"
