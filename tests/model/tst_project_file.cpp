// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/model/project_file.h"

#include "layers/data/zip_file.h"
#include "layers/view/describe.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <csignal>
#include <functional>
#include <sys/resource.h>

using namespace atlas;

namespace {

Project filled()
{
    Project project;
    project.data.approximate = true;
    project.data.map.absolute = QStringLiteral("/kaarten/gemeenten.gpkg");
    project.data.fingerprint = QStringLiteral("12:ab");
    project.view.indicator = QStringLiteral("aandeel_65_plus");
    project.view.year = 2024;
    project.view.kept = {{QStringLiteral("Noord"), {{QStringLiteral("gemeente"), QStringLiteral("GM0114"), 0}}, QStringLiteral("aandeel > 20")}};
    project.view.compared = {{QStringLiteral("gemeente"), QStringLiteral("GM0114"), 2023}};
    Story story;
    story.id = QStringLiteral("own");
    story.title = {QStringLiteral("Grijze druk"), {}};
    StoryStep step;
    step.id = QStringLiteral("step-1");
    step.view.indicator = QStringLiteral("aandeel_65_plus");
    step.view.extent = {250000, 540000, 80000};
    step.title = {QString::fromUtf8("Súdwest‑Fryslân “vergrijst”"), QStringLiteral("Ageing")};
    step.notes = {QStringLiteral("Twee\nregels"), {}};
    step.guess = StepGuess{StepGuess::Kind::Trend, {QStringLiteral("Hoe verder?"), {}}, 2012};
    StoryStep maps = step;
    maps.id = QStringLiteral("step-2");
    maps.shows = StepShows::Maps;
    maps.multiples.by = FigureMultiples::By::Year;
    maps.multiples.years = {2015, 2024};
    maps.guess.reset();
    story.steps = {step, maps};
    project.stories = {story};
    project.story = story.id;
    project.step = 1;
    return project;
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &path, const QByteArray &bytes)
{
    QDir().mkpath(QFileInfo(path).absolutePath());
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write a test file");
}

/// A zip that somebody else made, with one entry.
void writeZip(const QString &path, const QString &name, const QByteArray &bytes)
{
    ZipWriter zip(path);
    zip.add(name, bytes);
    if (!zip.finish())
        qFatal("cannot write a test file");
}

/// The JSON of a project, with something in it changed.
QByteArray changed(const QString &path, const std::function<void(QJsonObject &)> &change)
{
    const auto zip = ZipReader::open(path);
    QJsonObject json = QJsonDocument::fromJson(*zip->read(QStringLiteral("project.json"), 1 << 20)).object();
    change(json);
    return QJsonDocument(json).toJson();
}

} // namespace

class TestProjectFile : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_dir;
    [[nodiscard]] QString at(const char *name) const { return m_dir.filePath(QString::fromLatin1(name)); }

private Q_SLOTS:
    void whatIsWrittenIsReadBack()
    {
        const QString path = at("heen.krimpatlas");
        const Project project = filled();
        QVERIFY(writeProject(path, project));
        auto read = readProject(path);
        QVERIFY(read);
        // Only this is added on the way.
        QCOMPARE(read->data.map.relative, QDir(m_dir.path()).relativeFilePath(QStringLiteral("/kaarten/gemeenten.gpkg")));
        read->data.map.relative.clear();
        QVERIFY(*read == project);
    }

    void theFileIsAZipWithReadableJson()
    {
        const QString path = at("json.krimpatlas");
        QVERIFY(writeProject(path, filled()));
        const auto zip = ZipReader::open(path);
        QVERIFY(zip);
        QCOMPARE(zip->names(), QStringList{QStringLiteral("project.json")});
        const QJsonObject json = QJsonDocument::fromJson(*zip->read(QStringLiteral("project.json"), 1 << 20)).object();
        QCOMPARE(json[QStringLiteral("format")].toString(), QStringLiteral("krimpatlas-project"));
        QCOMPARE(json[QStringLiteral("version")].toInt(), 1);
        QVERIFY(json[QStringLiteral("program")].toString().startsWith(QLatin1String("Krimpatlas")));
        QCOMPARE(json[QStringLiteral("kept")].toArray().size(), 1);
        QCOMPARE(json[QStringLiteral("stories")].toArray().size(), 1);
    }

    void whatIsNoProjectIsSaidInOneSentence_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<DataErrorCode>("code");
        const QString good = at("goed.krimpatlas");
        QVERIFY(writeProject(good, filled()));
        const QByteArray bytes = bytesOf(good);
        QTest::newRow("missing") << at("nergens.krimpatlas") << DataErrorCode::FileMissing;
        QTest::newRow("a folder") << m_dir.path() << DataErrorCode::IsDirectory;
        write(at("leeg.krimpatlas"), {});
        QTest::newRow("empty") << at("leeg.krimpatlas") << DataErrorCode::EmptyFile;
        write(at("tekst.krimpatlas"), "zomaar tekst, geen zip");
        QTest::newRow("not a zip") << at("tekst.krimpatlas") << DataErrorCode::InvalidState;
        for (const int percent : {1, 30, 60, 90, 99}) {
            const QString path = m_dir.filePath(QStringLiteral("half%1.krimpatlas").arg(percent));
            write(path, bytes.left(std::max<qsizetype>(5, bytes.size() * percent / 100)));
            QTest::addRow("cut off at %d %%", percent) << path << DataErrorCode::Damaged;
        }
        QByteArray flipped = bytes;
        flipped[bytes.size() / 3] = static_cast<char>(flipped[bytes.size() / 3] ^ 0x55);
        write(at("bit.krimpatlas"), flipped);
        QTest::newRow("a byte is another") << at("bit.krimpatlas") << DataErrorCode::Damaged;
        writeZip(at("ander.krimpatlas"), QStringLiteral("word/document.xml"), "<x/>");
        QTest::newRow("another zip") << at("ander.krimpatlas") << DataErrorCode::InvalidState;
        writeZip(at("geenjson.krimpatlas"), QStringLiteral("project.json"), "{\"format\": ");
        QTest::newRow("no JSON") << at("geenjson.krimpatlas") << DataErrorCode::Damaged;
        writeZip(at("vreemd.krimpatlas"), QStringLiteral("project.json"), "{\"format\": \"anders\", \"version\": 1}");
        QTest::newRow("another format") << at("vreemd.krimpatlas") << DataErrorCode::InvalidState;
        writeZip(at("bom.krimpatlas"), QStringLiteral("project.json"), QByteArray(80 << 20, ' '));
        QVERIFY(QFileInfo(at("bom.krimpatlas")).size() < (1 << 20));
        QTest::newRow("80 MB in 80 kB") << at("bom.krimpatlas") << DataErrorCode::Damaged;
        const auto later = [&](const char *name, const std::function<void(QJsonObject &)> &change) {
            writeZip(at(name), QStringLiteral("project.json"), changed(good, change));
        };
        later("later.krimpatlas", [](QJsonObject &json) { json[QStringLiteral("version")] = 2; });
        QTest::newRow("a later version") << at("later.krimpatlas") << DataErrorCode::NewerFigure;
        later("laterverhaal.krimpatlas", [](QJsonObject &json) {
            QJsonArray stories = json[QStringLiteral("stories")].toArray();
            QJsonObject story = stories[0].toObject();
            story[QStringLiteral("version")] = Story::kVersion + 1;
            stories[0] = story;
            json[QStringLiteral("stories")] = stories;
        });
        QTest::newRow("a story of a later version") << at("laterverhaal.krimpatlas") << DataErrorCode::NewerFigure;
        later("stuk.krimpatlas", [](QJsonObject &json) { json[QStringLiteral("view")] = QJsonObject{{QStringLiteral("version"), 1}, {QStringLiteral("classification"), QJsonObject{{QStringLiteral("scheme"), QStringLiteral("weg")}}}}; });
        QTest::newRow("a view that says nothing") << at("stuk.krimpatlas") << DataErrorCode::InvalidState;
        later("dubbel.krimpatlas", [](QJsonObject &json) {
            QJsonArray stories = json[QStringLiteral("stories")].toArray();
            stories.append(stories[0]);
            json[QStringLiteral("stories")] = stories;
        });
        QTest::newRow("two stories of one name") << at("dubbel.krimpatlas") << DataErrorCode::InvalidState;
    }
    void whatIsNoProjectIsSaidInOneSentence()
    {
        QFETCH(const QString, path);
        QFETCH(const DataErrorCode, code);
        const auto read = readProject(path);
        QVERIFY(!read);
        QCOMPARE(static_cast<int>(read.error().code), static_cast<int>(code));
        for (const char *language : {"nl", "en"}) {
            const QString sentence = Describe(QLatin1String(language)).error(read.error());
            QVERIFY2(sentence.contains(QFileInfo(path).fileName()), qPrintable(sentence));
            QCOMPARE(sentence.count(QStringLiteral(". ")), 0);
        }
    }

    void whatALaterEditionAddsIsIgnored()
    {
        const QString good = at("meer.krimpatlas");
        QVERIFY(writeProject(good, filled()));
        writeZip(at("meer2.krimpatlas"), QStringLiteral("project.json"), changed(good, [](QJsonObject &json) { json[QStringLiteral("colourOfTheSky")] = 3; }));
        QVERIFY(readProject(at("meer2.krimpatlas")));
    }

    void aWriteThatFailsLeavesTheOldFileWhole()
    {
        const QString path = at("oud.krimpatlas");
        QVERIFY(writeProject(path, filled()));
        const QByteArray before = bytesOf(path);
        Project large = filled();
        // Words that do not pack well.
        QString words;
        quint32 seed = 7;
        for (int i = 0; i < 200000; ++i)
            words += QChar(0x21 + static_cast<int>((seed = seed * 1664525 + 1013904223) >> 24) % 90);
        large.stories[0].steps[0].text.nl = words;
        // As on a full disk: no file may grow beyond 4 kB.
        ::signal(SIGXFSZ, SIG_IGN);
        rlimit old{}, small{};
        QCOMPARE(::getrlimit(RLIMIT_FSIZE, &old), 0);
        small = old;
        small.rlim_cur = 4096;
        QCOMPARE(::setrlimit(RLIMIT_FSIZE, &small), 0);
        const auto written = writeProject(path, large);
        QCOMPARE(::setrlimit(RLIMIT_FSIZE, &old), 0);
        QVERIFY(!written);
        QCOMPARE(static_cast<int>(written.error().code), static_cast<int>(DataErrorCode::WriteFailed));
        QCOMPARE(bytesOf(path), before);
        QVERIFY(readProject(path));
        // Nothing is left beside it.
        for (const QString &name : QDir(m_dir.path()).entryList(QDir::Files | QDir::Hidden))
            QVERIFY2(name.endsWith(QLatin1String(".krimpatlas")) && !name.startsWith(QLatin1Char('.')), qPrintable(name));
        QVERIFY(writeProject(path, large));
        QCOMPARE(readProject(path)->stories[0].steps[0].text.nl, words);
    }

    void aMapIsFoundWhereItWasElseBesideTheProject()
    {
        const QString project = at("werk/verhaal.krimpatlas"), map = at("werk/kaarten/a.gpkg");
        write(map, "kaart");
        Project kept = filled();
        kept.data.map = {map, {}};
        QVERIFY(writeProject(project, kept));
        KeptPath path = readProject(project)->data.map;
        QCOMPARE(path.relative, QStringLiteral("kaarten/a.gpkg"));
        QCOMPARE(found(path, project), map);
        // The whole folder is moved.
        QVERIFY(QDir(m_dir.path()).rename(QStringLiteral("werk"), QStringLiteral("usb")));
        QCOMPARE(found(path, at("usb/verhaal.krimpatlas")), at("usb/kaarten/a.gpkg"));
        QVERIFY(QFile::remove(at("usb/kaarten/a.gpkg")));
        QCOMPARE(found(path, at("usb/verhaal.krimpatlas")), QString());
        QCOMPARE(found({}, project), QString());
    }

    void anotherEditionUnderTheSameNameIsTold()
    {
        write(at("a.gpkg"), QByteArray(2 << 20, 'a'));
        const QString before = fingerprintOf(at("a.gpkg"));
        QVERIFY(!before.isEmpty());
        QCOMPARE(fingerprintOf(at("a.gpkg")), before);
        write(at("a.gpkg"), QByteArray(2 << 20, 'b'));
        QVERIFY(fingerprintOf(at("a.gpkg")) != before);
        write(at("a.gpkg"), QByteArray((2 << 20) + 1, 'a'));
        QVERIFY(fingerprintOf(at("a.gpkg")) != before);
        QCOMPARE(fingerprintOf(at("nergens.gpkg")), QString());
    }
};

QTEST_GUILESS_MAIN(TestProjectFile)
#include "tst_project_file.moc"
