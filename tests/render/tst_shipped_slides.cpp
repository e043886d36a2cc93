// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors

#include "layers/render/story/guess_slide.h"
#include "layers/render/story/slide.h"
#include "layers/view/story/shipped_stories.h"
#include "tests/support/built_in_atlas.h"
#include "tests/support/slide_words.h"

#include <QtTest>

using namespace atlas;
using namespace atlas::support;

/// Every step of every story that comes with the program, as a room sees it.
class TestShippedSlides : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_data = builtInAtlas();
        QVERIFY(m_data);
    }

    void isReadFromTheBackAndWhole_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("language");
        QTest::addColumn<QSize>("screen");
        for (const QString &id : shippedStoryIds()) {
            for (const char *language : {"nl", "en"}) {
                for (const QSize screen : {QSize(1024, 768), QSize(1920, 1080), QSize(3840, 2160)}) {
                    const QString row = QStringLiteral("%1 %2 %3x%4").arg(id, QLatin1String(language)).arg(screen.width()).arg(screen.height());
                    QTest::newRow(qPrintable(row)) << id << QString::fromLatin1(language) << screen;
                }
            }
        }
    }
    void isReadFromTheBackAndWhole()
    {
        QFETCH(const QString, id);
        QFETCH(const QString, language);
        QFETCH(const QSize, screen);
        const auto story = readShippedStory(id, QStringLiteral(ATLAS_BINARY_DIR "/share/krimpatlas/stories"));
        QVERIFY(story);
        QStringList faults;
        for (int i = 0; i < story->steps.size(); ++i) {
            const StoryStep &step = story->steps[i];
            SlideOptions options;
            options.size = screen;
            options.language = language;
            options.number = i + 1;
            options.of = static_cast<int>(story->steps.size());
            const Slide slide = slideOf(*m_data, step, options);
            if (!slide.whole)
                faults += step.id + QStringLiteral(": something is left out");
            for (const QString &fault : faultsOf(slide.list))
                faults += step.id + QStringLiteral(": ") + fault;
            if (!step.guess)
                continue;
            for (const bool revealed : {false, true}) {
                GuessState state;
                state.revealed = revealed;
                for (const QString &fault : faultsOf(guessSlide(*m_data, step, state, options).list))
                    faults += step.id + QStringLiteral(" (guess): ") + fault;
            }
        }
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(QLatin1Char('\n'))));
    }

private:
    std::shared_ptr<const AtlasData> m_data;
};

QTEST_MAIN(TestShippedSlides)
#include "tst_shipped_slides.moc"
