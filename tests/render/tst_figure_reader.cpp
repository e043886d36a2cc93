// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors

// Figures opened again: exactly what was composed, and one clear error for everything else.

#include "figure_fixture.h"

#include "layers/render/files/figure_reader.h"
#include "layers/render/files/pdf_writer.h"
#include "layers/render/files/svg_writer.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

#include <functional>

using namespace atlas;
using namespace atlas::figures;

namespace {

/// With a word in every member that has words, and what XML and PDF strings find hard.
FigureSpec spec()
{
    FigureSpec spec;
    spec.view.indicator = QStringLiteral("aandeel_65_plus");
    spec.view.year = 2024;
    spec.view.level = QStringLiteral("gemeente");
    spec.view.extent = {257000.25, 532000.5, 41000};
    spec.view.classification.scheme = Scheme::Manual;
    spec.view.classification.manual = {18.05, 22.1, 34.6};
    spec.view.classification.midpoint = 20.5;
    spec.view.selection = {{QStringLiteral("gemeente"), QStringLiteral("GM0114"), 2023}};
    spec.view.theme = QStringLiteral("print");
    spec.view.language = QStringLiteral("en");
    spec.size = {101, 120, LengthUnit::Mm};
    spec.scale = 0.9;
    spec.title = QStringLiteral("65+ <in> Súdwest-Fryslân & \"Emmen\" (½) \\ )");
    spec.note = QStringLiteral("een\ntwee");
    spec.annotations = {{{QStringLiteral("gemeente"), QStringLiteral("GM0114"), 2023}, QStringLiteral("krimp"), true, QPointF(3.5, -2)}};
    spec.transparent = true;
    spec.text = FigureText::Paths;
    return spec;
}

FigureMetadata metadata(const std::function<void(QJsonObject &)> &change = {})
{
    QJsonObject json = toJson(spec());
    json[QStringLiteral("data")] = QStringLiteral("/somewhere/else/gemeenten 2023.gpkg");
    if (change)
        change(json);
    FigureMetadata meta;
    meta.spec = QJsonDocument(json).toJson(QJsonDocument::Compact);
    meta.csv = "code\n";
    return meta;
}

QByteArray svg(const FigureMetadata &meta) { return toSvg(figure(), FigureText::Words, meta); }
QByteArray pdf(const FigureMetadata &meta) { return toPdf(std::vector{figure()}, meta); }

} // namespace

class TestFigureReader : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void figureComesBackExactly_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("SVG") << QStringLiteral("f.svg") << svg(metadata());
        QTest::newRow("PDF") << QStringLiteral("f.pdf") << pdf(metadata());
        QTest::newRow("SVG with capitals") << QStringLiteral("F.SVG") << svg(metadata());
    }

    void figureComesBackExactly()
    {
        QFETCH(const QString, name);
        QFETCH(const QByteArray, bytes);
        QTemporaryDir dir;
        const QString path = dir.filePath(name);
        QVERIFY(write(path, bytes));
        QVERIFY(mayHoldFigure(path));
        const auto read = readFigure(path);
        QVERIFY(read.has_value());
        QCOMPARE(toJson(read->spec), toJson(spec()));
        QVERIFY(read->spec == spec());
        // The name alone: nobody else has that folder.
        QCOMPARE(read->data, QStringLiteral("gemeenten 2023.gpkg"));
        QVERIFY(*readFigureSpec(path) == spec());
    }

    void anythingElseIsAnErrorWithItsReason_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<DataErrorCode>("code");
        const auto set = [](const char *member, const QJsonValue &value) {
            return metadata([=](QJsonObject &json) { json[QLatin1String(member)] = value; });
        };
        const auto row = [](const char *what, const char *name, const QByteArray &bytes, DataErrorCode code) {
            QTest::newRow(what) << QString::fromLatin1(name) << bytes << code;
        };
        using Code = DataErrorCode;
        row("SVG of another program", "f.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"><metadata id=\"other\">{}</metadata></svg>", Code::NoFigureInside);
        row("other XML", "f.svg", "<html/>", Code::NoFigureInside);
        row("no XML at all", "f.svg", "code;naam\n", Code::Damaged);
        row("SVG without metadata", "f.svg", svg({}), Code::NoFigureInside);
        row("PDF without attachments", "f.pdf", pdf({}), Code::NoFigureInside);
        row("SVG cut off in the drawing", "f.svg", svg(metadata()).chopped(40), Code::Damaged);
        row("SVG cut off in the figure", "f.svg", svg(metadata()).left(600), Code::Damaged);
        row("PDF cut off", "f.pdf", pdf(metadata()).chopped(400), Code::Damaged);
        row("PDF with only a beginning", "f.pdf", "%PDF-1.7\n", Code::Damaged);
        row("empty", "f.pdf", "", Code::EmptyFile);
        row("later figure", "f.svg", svg(set("version", FigureSpec::kVersion + 1)), Code::NewerFigure);
        row("later view", "f.pdf", pdf(set("view", QJsonObject{{QStringLiteral("version"), ViewState::kVersion + 1}})), Code::NewerFigure);
        row("no version", "f.svg", svg(set("version", QJsonValue())), Code::InvalidState);
        row("impossible size", "f.svg", svg(set("width", -3)), Code::InvalidState);
        row("huge size", "f.pdf", pdf(set("width", 1e300)), Code::InvalidState);
        row("view of a wrong type", "f.svg", svg(set("view", QJsonArray())), Code::InvalidState);
        FigureMetadata broken;
        broken.spec = "{\"version\":1,";
        row("figure that is no JSON", "f.svg", svg(broken), Code::Damaged);
        broken.spec = "[1]";
        row("figure that is a list", "f.pdf", pdf(broken), Code::Damaged);
        broken.spec = QByteArray((9 << 20), ' ');
        row("figure that fills the memory", "f.pdf", pdf(broken), Code::Damaged);
        QByteArray entities = "<!DOCTYPE svg [<!ENTITY a \"aaaaaaaaaaaaaaaaaaaa\">";
        for (char c = 'b'; c <= 'k'; ++c)
            entities += QByteArray("<!ENTITY ") + c + " \"" + (QByteArray("&") + static_cast<char>(c - 1) + ';').repeated(20) + "\">";
        row("entities that multiply", "f.svg", entities + "]><svg><metadata id=\"krimpatlas-figure\">&k;</metadata></svg>", Code::Damaged);
    }

    void anythingElseIsAnErrorWithItsReason()
    {
        QFETCH(const QString, name);
        QFETCH(const QByteArray, bytes);
        QFETCH(const DataErrorCode, code);
        QTemporaryDir dir;
        const QString path = dir.filePath(name);
        QVERIFY(write(path, bytes));
        const auto read = readFigure(path);
        QVERIFY(!read.has_value());
        QCOMPARE(static_cast<int>(read.error().code), static_cast<int>(code));
        QCOMPARE(read.error().file, path);
    }

    void whatIsNotThereIsSaid()
    {
        QTemporaryDir dir;
        QCOMPARE(static_cast<int>(readFigure(dir.filePath(QStringLiteral("f.svg"))).error().code), static_cast<int>(DataErrorCode::FileMissing));
        QCOMPARE(static_cast<int>(readFigure(dir.path()).error().code), static_cast<int>(DataErrorCode::IsDirectory));
    }
};

QTEST_MAIN(TestFigureReader)
#include "tst_figure_reader.moc"
