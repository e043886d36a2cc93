// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors

// What `krimpatlas render --story` writes, and what it says of what it cannot.

#include "tests/app/command_line.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QTemporaryDir>
#include <QTest>

using atlas::test::krimpatlas;
using atlas::test::Outcome;

class TestCommandLineStory : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aFolderGetsAPictureAStep()
    {
        const QString target = m_folder.filePath(QStringLiteral("steps"));
        const Outcome outcome = story({QStringLiteral("two-worlds"), QStringLiteral("--size"), QStringLiteral("1024x768"), QStringLiteral("-o"), target});
        QCOMPARE(outcome.code, 0);
        QVERIFY(outcome.err.isEmpty());
        const QStringList files = QDir(target).entryList(QDir::Files);
        QVERIFY(files.size() >= 6);
        for (const QString &file : files)
            QCOMPARE(QImage(QDir(target).filePath(file)).size(), QSize(1024, 768));
    }

    void oneStepIsOneFile()
    {
        const QString target = m_folder.filePath(QStringLiteral("step.svg"));
        QCOMPARE(story({QStringLiteral("balance"), QStringLiteral("--step"), QStringLiteral("2"), QStringLiteral("-o"), target}).code, 0);
        QFile file(target);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().contains("<svg"));
    }

    void theEndingMakesThePageOrTheHandOut()
    {
        const QString page = m_folder.filePath(QStringLiteral("story.html")), paper = m_folder.filePath(QStringLiteral("story.pdf"));
        QCOMPARE(story({QStringLiteral("balance"), QStringLiteral("--lang"), QStringLiteral("en"), QStringLiteral("-o"), page}).code, 0);
        QCOMPARE(story({QStringLiteral("balance"), QStringLiteral("-o"), paper}).code, 0);
        QFile html(page), pdf(paper);
        QVERIFY(html.open(QIODevice::ReadOnly));
        QVERIFY(html.readAll().contains("<html lang=\"en\">"));
        QVERIFY(pdf.open(QIODevice::ReadOnly));
        QVERIFY(pdf.read(5) == "%PDF-");
    }

    void whatCannotBeDoneIsSaidInOneLine_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("code");
        QTest::newRow("a story that is none") << QStringList{QStringLiteral("nowhere"), QStringLiteral("-o"), QStringLiteral("x")} << 2;
        QTest::newRow("a step that is none") << QStringList{QStringLiteral("balance"), QStringLiteral("--step"), QStringLiteral("99"), QStringLiteral("-o"), QStringLiteral("x.svg")} << 2;
        QTest::newRow("a step as a film") << QStringList{QStringLiteral("balance"), QStringLiteral("--step"), QStringLiteral("1"), QStringLiteral("-o"), QStringLiteral("x.mp4")} << 2;
        QTest::newRow("a project that is not there") << QStringList{QStringLiteral("/nowhere/talk.krimpatlas"), QStringLiteral("-o"), QStringLiteral("x.pdf")} << 1;
        QTest::newRow("a folder that cannot be written") << QStringList{QStringLiteral("balance"), QStringLiteral("-o"), QStringLiteral("/proc/nowhere/story.html")} << 1;
    }
    void whatCannotBeDoneIsSaidInOneLine()
    {
        QFETCH(const QStringList, arguments);
        QFETCH(const int, code);
        const Outcome outcome = story(arguments);
        QCOMPARE(outcome.code, code);
        QVERIFY(outcome.out.isEmpty());
        QCOMPARE(outcome.err.trimmed().count('\n'), 0);
        QVERIFY(!outcome.err.trimmed().isEmpty());
    }

private:
    static Outcome story(const QStringList &arguments)
    {
        return krimpatlas(QStringList{QStringLiteral("render"), QStringLiteral("--story")} + arguments);
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestCommandLineStory)
#include "tst_command_line_story.moc"
