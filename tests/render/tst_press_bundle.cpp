// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors

// The bundle of the built-in atlas, checked by sha256sum and unzip.

#include "figure_fixture.h"

#include "layers/render/files/figure_reader.h"
#include "layers/render/files/press_bundle.h"
#include "layers/view/classified_figures.h"
#include "tests/support/built_in_atlas.h"

#include <QDir>
#include <QImage>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace atlas;
using namespace atlas::figures;

class TestPressBundle : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_data = support::builtInAtlas();
        QVERIFY(m_data);
        m_spec.view = openingView(*m_data, QStringLiteral("nl"));
        m_spec.view = withIndicator(*m_data, withLevel(*m_data, m_spec.view, QStringLiteral("provincie")), QStringLiteral("aandeel_65_plus"));
        m_spec.size = {600, 500, LengthUnit::Px};
        QVERIFY(m_dir.isValid());
        m_folder = m_dir.filePath(QStringLiteral("bundel"));
        m_written = writePressBundle(*m_data, m_spec, m_folder, [this](std::size_t done, std::size_t of) { m_progress += QPair(done, of); });
    }

    void holdsEverythingADeskNeeds()
    {
        QVERIFY(m_written && m_written->has_value());
        QStringList there = QDir(m_folder).entryList(QDir::Files), told = **m_written;
        there.sort();
        told.sort();
        QCOMPARE(there, told);
        for (const char *ending : {".svg", ".pdf", ".png", "@2x.png", ".csv"})
            QVERIFY2(there.contains(name() + QLatin1String(ending)), ending);
        for (const char *file : {"bronnen.csv", "alt-nl.txt", "alt-en.txt", "zin-nl.txt", "sentence-en.txt", "SHA256SUMS"})
            QVERIFY2(there.contains(QLatin1String(file)), file);
        QCOMPARE(QDir(m_dir.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot), QStringList{QStringLiteral("bundel")});
        QCOMPARE(m_progress.last().first, m_progress.last().second);
        QCOMPARE(m_progress.size(), static_cast<qsizetype>(m_progress.last().second));
    }

    void sumsHold()
    {
        if (!has("sha256sum"))
            QSKIP("sha256sum is not installed");
        QProcess check;
        check.setWorkingDirectory(m_folder);
        check.start(QStringLiteral("sha256sum"), {QStringLiteral("--strict"), QStringLiteral("-c"), QStringLiteral("SHA256SUMS")});
        QVERIFY(check.waitForFinished());
        QVERIFY2(check.exitCode() == 0, check.readAllStandardError().constData());
        // Each but the sums themselves.
        QCOMPARE(check.readAllStandardOutput().count(": OK"), (**m_written).size() - 1);
    }

    void picturesHaveTheirSizes()
    {
        QCOMPARE(QImage(file(QStringLiteral(".png"))).size(), QSize(600, 500));
        QCOMPARE(QImage(file(QStringLiteral("@2x.png"))).size(), QSize(1200, 1000));
    }

    void figureOpensAgain()
    {
        for (const char *ending : {".svg", ".pdf"}) {
            const auto read = readFigureSpec(file(QLatin1String(ending)));
            QVERIFY(read.has_value());
            QVERIFY(*read == m_spec);
        }
    }

    void classesInTheTableAreTheColoursInTheDrawing()
    {
        // What the drawing fills each province with, by its id.
        QFile drawing(file(QStringLiteral(".svg")));
        QVERIFY(drawing.open(QIODevice::ReadOnly));
        QString error, open;
        QHash<QString, QString> colourOf;
        for (const Element &element : elementsOf(drawing.readAll(), error)) {
            const QString id = element.attributes.value(QLatin1String("id")).toString();
            if (id.startsWith(QLatin1String("provincie-")))
                open = id.mid(10);
            if (element.name == QLatin1String("path") && !open.isEmpty())
                colourOf.insert(std::exchange(open, {}), element.attributes.value(QLatin1String("fill")).toString());
        }
        QCOMPARE(error, QString());
        QFile table(file(QStringLiteral(".csv")));
        QVERIFY(table.open(QIODevice::ReadOnly));
        QHash<QString, QString> classOfColour;
        QSet<QString> classes;
        int places = 0;
        const QStringList lines = QString::fromUtf8(table.readAll()).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
        const qsizetype column = lines.first().split(QLatin1Char(',')).indexOf(QLatin1String("class"));
        QVERIFY(column > 0);
        for (const QString &line : lines.mid(1)) {
            const QStringList fields = line.split(QLatin1Char(','));
            const QString colour = colourOf.value(fields[0]), number = fields[column];
            QVERIFY2(!colour.isEmpty(), qPrintable(line));
            QCOMPARE(classOfColour.value(colour, number), number);
            classOfColour.insert(colour, number);
            classes.insert(number);
            ++places;
        }
        QCOMPARE(places, 12);       // the provinces of the Netherlands
        QVERIFY(classes.size() > 1);
        QCOMPARE(classOfColour.size(), classes.size());
    }

    void textsAreInBothLanguages()
    {
        const auto read = [this](const char *name) {
            QFile text(QDir(m_folder).filePath(QLatin1String(name)));
            return text.open(QIODevice::ReadOnly) ? QString::fromUtf8(text.readAll()) : QString();
        };
        const LocalisedText &indicator = m_data->indicator(m_spec.view.indicator)->name;
        for (const QString &language : {QStringLiteral("nl"), QStringLiteral("en")}) {
            const QString text = read(qPrintable(QStringLiteral("alt-%1.txt").arg(language)));
            QVERIFY2(text.contains(indicator.in(language), Qt::CaseInsensitive), qPrintable(text));
        }
        QVERIFY(read("zin-nl.txt").endsWith(QLatin1String(".\n")));
        QVERIFY(read("sentence-en.txt").endsWith(QLatin1String(".\n")));
        QVERIFY(read("bronnen.csv").contains(QLatin1String("CBS")));
    }

    void zipHoldsTheSameFiles()
    {
        const QString path = m_dir.filePath(QStringLiteral("bundel van CBS.zip"));
        const auto written = writePressBundle(*m_data, m_spec, path);
        QVERIFY(written.has_value());
        if (!has("unzip"))
            QSKIP("unzip is not installed");
        QVERIFY(output("unzip", {QStringLiteral("-t"), path}).contains("No errors detected"));
        QTemporaryDir out;
        output("unzip", {QStringLiteral("-q"), path, QStringLiteral("-d"), out.path()});
        QStringList there = QDir(out.filePath(QStringLiteral("bundel van CBS"))).entryList(QDir::Files), told = **m_written;
        there.sort();
        told.sort();
        QCOMPARE(there, told);
    }

    void nothingOfOthersIsOverwritten()
    {
        QTemporaryDir dir;
        const QString folder = dir.filePath(QStringLiteral("vol"));
        QVERIFY(QDir().mkpath(folder));
        QVERIFY(write(folder + QStringLiteral("/mijn.txt"), "mine"));
        const auto refused = writePressBundle(*m_data, m_spec, folder);
        QVERIFY(!refused.has_value());
        QCOMPARE(static_cast<int>(refused.error().code), static_cast<int>(DataErrorCode::TargetExists));
        QCOMPARE(QDir(folder).entryList(QDir::Files), QStringList{QStringLiteral("mijn.txt")});
        const auto file = writePressBundle(*m_data, m_spec, folder + QStringLiteral("/mijn.txt"));
        QCOMPARE(static_cast<int>(file.error().code), static_cast<int>(DataErrorCode::TargetExists));
        // An empty folder of the name, as a dialog makes one, is filled.
        const QString empty = dir.filePath(QStringLiteral("leeg"));
        QVERIFY(QDir().mkpath(empty));
        QVERIFY(writePressBundle(*m_data, m_spec, empty).has_value());
        QVERIFY(QFile::exists(empty + QStringLiteral("/SHA256SUMS")));
    }

    void whatIsStoppedLeavesNothing()
    {
        QTemporaryDir dir;
        std::stop_source stop;
        const auto stopped = writePressBundle(*m_data, m_spec, dir.filePath(QStringLiteral("b")), [&](std::size_t done, std::size_t) {
            if (done == 2)
                stop.request_stop();
        }, stop.get_token());
        QVERIFY(!stopped.has_value());
        QCOMPARE(static_cast<int>(stopped.error().code), static_cast<int>(DataErrorCode::Cancelled));
        QVERIFY(QDir(dir.path()).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
    }

private:
    [[nodiscard]] QString name() const
    {
        const QStringList drawings = QDir(m_folder).entryList({QStringLiteral("*.svg")});
        return drawings.value(0).chopped(4);
    }
    [[nodiscard]] QString file(const QString &ending) const { return QDir(m_folder).filePath(name() + ending); }

    std::shared_ptr<const AtlasData> m_data;
    FigureSpec m_spec;
    QTemporaryDir m_dir;
    QString m_folder;
    std::optional<DataResult<QStringList>> m_written;
    QList<QPair<std::size_t, std::size_t>> m_progress;
};

QTEST_MAIN(TestPressBundle)
#include "tst_press_bundle.moc"
