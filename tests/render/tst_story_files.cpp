// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors

#include "layers/render/figure/figure_font.h"
#include "layers/render/story/handout.h"
#include "layers/render/story/story_html.h"
#include "layers/view/story/shipped_stories.h"
#include "tests/support/built_in_atlas.h"
#include "tests/support/display_nodes.h"

#include <QDir>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QXmlStreamReader>
#include <QtTest>

#include <algorithm>

using namespace atlas;
using namespace atlas::support;

/// What a room takes home: the hand-out and the web page.
class TestStoryFiles : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_data = builtInAtlas();
        QVERIFY(m_data);
        const auto story = readShippedStory(QStringLiteral("balance"), QStringLiteral(ATLAS_BINARY_DIR "/share/krimpatlas/stories"));
        QVERIFY(story);
        m_story = *story;
        m_html = storyHtml(*m_data, m_story, QStringLiteral("nl"));
    }

    void thePageIsWellFormedWithIdsOfItsOwn()
    {
        QXmlStreamReader xml(m_html);
        QSet<QString> ids;
        int sections = 0, drawings = 0;
        while (!xml.atEnd()) {
            if (xml.readNext() != QXmlStreamReader::StartElement)
                continue;
            sections += xml.name() == QLatin1String("section");
            drawings += xml.name() == QLatin1String("svg");
            const QString id = xml.attributes().value(QLatin1String("id")).toString();
            QVERIFY2(id.isEmpty() || !ids.contains(id), qPrintable(id));
            ids.insert(id);
            if (xml.name() == QLatin1String("svg"))
                QVERIFY(!xml.attributes().value(QLatin1String("aria-label")).isEmpty());
        }
        QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
        QCOMPARE(sections, static_cast<int>(m_story.steps.size()));
        QCOMPARE(drawings, static_cast<int>(std::ranges::count_if(m_story.steps, [](const StoryStep &s) { return s.shows != StepShows::Words; })));
    }

    void thePageAsksNothingOfANetwork()
    {
        const QString html = QString::fromUtf8(m_html);
        static const QRegularExpression asked(QStringLiteral("(src|href)\\s*=\\s*\"(?!#|data:)|url\\((?!#|data:)|@import|fetch\\("));
        QVERIFY2(!asked.match(html).hasMatch(), qPrintable(asked.match(html).captured()));
        QVERIFY(html.contains(QStringLiteral("font/woff2;base64,")));
    }

    void whatATagLooksLikeStaysText()
    {
        Story story = m_story;
        story.steps = story.steps.mid(0, 1);
        story.steps[0].title.nl = QStringLiteral("<script>alert('x')</script> & \"meer\"");
        const QString html = QString::fromUtf8(storyHtml(*m_data, story, QStringLiteral("nl")));
        QVERIFY(!html.contains(QStringLiteral("<script>alert")));
        QVERIFY(html.contains(QStringLiteral("&lt;script&gt;alert('x')&lt;/script&gt; &amp;")));
    }

    void everyStepHasItsWordsAndNotes()
    {
        const QString html = QString::fromUtf8(m_html);
        for (const StoryStep &step : m_story.steps) {
            QVERIFY2(html.contains(step.title.nl.toHtmlEscaped()), qPrintable(step.title.nl));
            QVERIFY2(html.contains(step.text.nl.toHtmlEscaped()), qPrintable(step.text.nl));
            for (const QString &paragraph : step.notes.nl.split(QLatin1Char('\n'), Qt::SkipEmptyParts))
                QVERIFY2(html.contains(paragraph.toHtmlEscaped()), qPrintable(paragraph));
        }
    }

    void stoppedItGivesNothing()
    {
        std::stop_source stop;
        stop.request_stop();
        QVERIFY(storyHtml(*m_data, m_story, QStringLiteral("nl"), stop.get_token()).isEmpty());
    }

    void aBrowserHasNothingToComplainOf()
    {
        const QString browser = QStandardPaths::findExecutable(QStringLiteral("chromium"));
        if (browser.isEmpty())
            QSKIP("chromium is not installed");
        QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("story.html")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(m_html);
        file.close();
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("HOME"), folder.path());
        process.setProcessEnvironment(environment);
        process.start(browser, {QStringLiteral("--headless"), QStringLiteral("--no-sandbox"), QStringLiteral("--disable-gpu"), QStringLiteral("--enable-logging=stderr"),
                                QStringLiteral("--v=0"), QStringLiteral("--dump-dom"), QStringLiteral("file://") + file.fileName()});
        if (!process.waitForFinished(120000))
            QSKIP("chromium does not run here");
        const QString said = QString::fromUtf8(process.readAllStandardError());
        QVERIFY(process.readAllStandardOutput().contains("</section>"));
        QVERIFY2(!said.contains(QStringLiteral(":CONSOLE")), qPrintable(said));
    }

    /// Pressed faster than the page scrolls: each key still is a step.
    void keysGoFromStepToStep()
    {
        const QString browser = QStandardPaths::findExecutable(QStringLiteral("chromium"));
        if (browser.isEmpty())
            QSKIP("chromium is not installed");
        QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("story.html")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        const QByteArray keys = "<script>addEventListener('load', function () { document.title = ['ArrowRight', 'PageDown', 'End', 'PageUp', 'ArrowRight', 'ArrowRight', 'Home', 'ArrowRight']"
                                ".map(function (key) { document.dispatchEvent(new KeyboardEvent('keydown', { key: key, bubbles: true, cancelable: true }));"
                                "return document.activeElement.id.replace('step-', '').replace('-title', ''); }).join(' '); });</script></body>";
        QVERIFY(m_html.contains("</body>"));
        file.write(QByteArray(m_html).replace("</body>", keys));
        file.close();
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("HOME"), folder.path());
        process.setProcessEnvironment(environment);
        process.start(browser, {QStringLiteral("--headless"), QStringLiteral("--no-sandbox"), QStringLiteral("--disable-gpu"), QStringLiteral("--dump-dom"),
                                QStringLiteral("file://") + file.fileName()});
        if (!process.waitForFinished(120000))
            QSKIP("chromium does not run here");
        const QString page = QString::fromUtf8(process.readAllStandardOutput());
        const auto last = m_story.steps.size();
        // Home leaves the focus where it was: there is no step to read.
        const QString steps = QStringLiteral("<title>1 2 %1 %2 %1 %1 %1 1</title>").arg(last).arg(last - 1);
        QVERIFY2(page.contains(steps), qPrintable(page.mid(page.indexOf(QStringLiteral("<title>")), 60)));
    }

    void theHandOutKeepsItsWordsApartAndOnThePage_data()
    {
        QTest::addColumn<QString>("id");
        for (const QString &id : shippedStoryIds())
            QTest::newRow(qPrintable(id)) << id;
    }
    void theHandOutKeepsItsWordsApartAndOnThePage()
    {
        QFETCH(const QString, id);
        const auto story = readShippedStory(id, QStringLiteral(ATLAS_BINARY_DIR "/share/krimpatlas/stories"));
        QVERIFY(story);
        for (const char *language : {"nl", "en"}) {
            for (int i = 0; i < story->steps.size(); ++i) {
                const DisplayList page = handoutPage(*m_data, *story, i, QString::fromLatin1(language));
                std::vector<const display::Text *> texts;
                collect(*page.root, texts);
                QRectF notes, source;
                for (const display::Text *text : texts) {
                    const QRectF box = boundsOf(*text);
                    QVERIFY2(QRectF(QPointF(), page.size).contains(box), qPrintable(story->steps[i].id + text->text));
                    if (text->id.startsWith(QLatin1String("page-notes")))
                        notes |= box;
                    if (text->id.startsWith(QLatin1String("page-source")))
                        source |= box;
                }
                QVERIFY2(notes.isNull() || source.isNull() || !notes.intersects(source), qPrintable(story->steps[i].id));
            }
        }
    }

    void theHandOutHasAPageAStep()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("hand-out.pdf"));
        std::size_t told = 0;
        const auto pages = writeHandout(*m_data, m_story, QStringLiteral("nl"), path, [&told](std::size_t done, std::size_t) { told = done; });
        QVERIFY(pages);
        QCOMPARE(*pages, static_cast<std::size_t>(m_story.steps.size()));
        QCOMPARE(told, *pages);
        const QString pdfinfo = QStandardPaths::findExecutable(QStringLiteral("pdfinfo"));
        if (pdfinfo.isEmpty())
            QSKIP("pdfinfo is not installed");
        QProcess process;
        process.start(pdfinfo, {path});
        QVERIFY(process.waitForFinished());
        QVERIFY(QString::fromUtf8(process.readAllStandardOutput()).contains(QRegularExpression(QStringLiteral("Pages:\\s+%1\\b").arg(m_story.steps.size()))));
    }

    void theHandOutHasItsFontsAndItsStepsAsBookmarks()
    {
        const QString pdffonts = QStandardPaths::findExecutable(QStringLiteral("pdffonts"));
        const QString qpdf = QStandardPaths::findExecutable(QStringLiteral("qpdf"));
        if (pdffonts.isEmpty() || qpdf.isEmpty())
            QSKIP("pdffonts or qpdf is not installed");
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("hand-out.pdf"));
        QVERIFY(writeHandout(*m_data, m_story, QStringLiteral("nl"), path));
        QProcess process;
        process.start(pdffonts, {path});
        QVERIFY(process.waitForFinished());
        QStringList fonts = QString::fromUtf8(process.readAllStandardOutput()).split(QLatin1Char('\n'), Qt::SkipEmptyParts).mid(2);
        QVERIFY(!fonts.isEmpty());
        for (const QString &font : fonts)
            QVERIFY2(font.contains(QStringLiteral(" yes ")), qPrintable(font));
        process.start(qpdf, {QStringLiteral("--json"), QStringLiteral("--json-key=outlines"), path});
        QVERIFY(process.waitForFinished());
        const QString outlines = QString::fromUtf8(process.readAllStandardOutput());
        for (const StoryStep &step : m_story.steps)
            QVERIFY2(outlines.contains(step.title.nl.left(8)), qPrintable(step.title.nl));
    }

    void aHandOutThatWasStoppedLeavesTheOldOne()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("hand-out.pdf")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("old");
        file.close();
        std::stop_source stop;
        stop.request_stop();
        const auto pages = writeHandout(*m_data, m_story, QStringLiteral("nl"), file.fileName(), {}, stop.get_token());
        QVERIFY(!pages);
        QCOMPARE(pages.error().code, DataErrorCode::Cancelled);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("old"));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1);
    }

private:
    std::shared_ptr<const AtlasData> m_data;
    Story m_story;
    QByteArray m_html;
};

QTEST_MAIN(TestStoryFiles)
#include "tst_story_files.moc"
