// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/render/figure/figure_font.h"
#include "layers/render/story/guess_slide.h"
#include "tests/support/built_in_atlas.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTest>

#include <cmath>
#include <functional>

using namespace atlas;

namespace {

using Kind = StepGuess::Kind;

PlaceKey gemeente(const char *code) { return {QStringLiteral("gemeente"), QString::fromLatin1(code), 0}; }

/// Published figures of 2024 (FACTS of the project): 65 and over in Emmen 24.4 %, rank 110 of 342.
StoryStep asking(Kind kind, const QList<PlaceKey> &places, const char *indicator = "aandeel_65_plus", int known = 0)
{
    StoryStep step;
    step.id = QStringLiteral("guess");
    step.title = {QStringLiteral("Kerkrade is grijzer dan Emmen: 27,1%"), {}};
    step.text = {QStringLiteral("Emmen staat op plaats 110 met 24,4%."), {}};
    step.view.indicator = QString::fromLatin1(indicator);
    step.view.year = 2024;
    step.view.compared = places;
    step.guess = StepGuess{kind, {}, known};
    return step;
}

GuessAnswer labelled(std::size_t number)
{
    GuessAnswer answer;
    answer.label = QString::number(number);
    return answer;
}

/// As many guesses as there can be, some on top of each other.
GuessState fullOf(const GuessQuestion &question)
{
    GuessState state;
    for (std::size_t i = 0; i < kMostGuesses; ++i) {
        GuessAnswer answer = labelled(i + 1);
        answer.at = {130000.0 + 18000.0 * static_cast<double>(i), 560000.0 - 25000.0 * static_cast<double>(i % 5)};
        answer.rank = i < 4 ? 1 + i : question.of - i + 4;
        for (const TrendPoint &point : question.asked)
            answer.line.push_back({point.year, question.low + (question.high - question.low) * (0.1 + 0.1 * static_cast<double>(i))});
        state.answers.push_back(answer);
        state.votes.push_back(static_cast<int>(i % std::max<std::size_t>(1, question.places.size())));
    }
    return state;
}

void visit(const display::Group &group, const std::function<void(const display::Text &)> &see, QStringList *hidden = nullptr)
{
    if (hidden)
        *hidden << group.title << group.description;
    for (const display::Node &node : group.children) {
        if (const auto *text = std::get_if<display::Text>(&node)) {
            see(*text);
        } else if (const auto *inner = std::get_if<std::shared_ptr<const display::Group>>(&node)) {
            visit(**inner, see, hidden);
        } else if (hidden) {
            if (const auto *path = std::get_if<display::Path>(&node))
                *hidden << path->title << path->id;
            if (const auto *discs = std::get_if<display::Discs>(&node))
                *hidden << discs->title << discs->id;
        }
    }
}

std::vector<display::Text> textsOf(const DisplayList &list)
{
    std::vector<display::Text> texts;
    visit(*list.root, [&](const display::Text &text) {
        if (!text.text.isEmpty())
            texts.push_back(text);
    });
    return texts;
}

/// Everything that is written, also for those who do not see it.
QString allWords(const DisplayList &list)
{
    QStringList words{list.title, list.description};
    visit(*list.root, [&](const display::Text &text) { words << text.text << text.id; }, &words);
    return words.join(QLatin1Char('\n'));
}

} // namespace

class TestGuessSlide : public QObject
{
    Q_OBJECT

private:
    std::shared_ptr<const AtlasData> m_data;

private Q_SLOTS:
    void initTestCase()
    {
        m_data = support::builtInAtlas();
        QVERIFY(m_data);
        QCOMPARE(guessQuestion(*m_data, asking(Kind::Rank, {gemeente("GM0114")}), QStringLiteral("nl")).places[0].rank, 110U);
    }

    void everyKindFitsOnEveryPage_data()
    {
        QTest::addColumn<StoryStep>("step");
        QTest::addColumn<QSizeF>("size");
        QTest::addColumn<double>("distance");
        QTest::addColumn<bool>("revealed");
        const std::vector<std::pair<const char *, StoryStep>> steps{
            {"two cards", asking(Kind::Higher, {gemeente("GM0114"), gemeente("GM0928")})},
            {"five cards with long names", asking(Kind::Higher, {gemeente("GM0796"), gemeente("GM1911"), gemeente("GM1924"), gemeente("GM0417"), gemeente("GM1900")}, "woz_waarde")},
            {"where", asking(Kind::Where, {gemeente("GM0114")})},
            {"where at the edge", asking(Kind::Where, {gemeente("GM0928")})},
            {"where is the highest", asking(Kind::Where, {})},
            {"trend", asking(Kind::Trend, {gemeente("GM0114")}, "aandeel_65_plus", 2015)},
            {"trend of a number", asking(Kind::Trend, {gemeente("GM0363")}, "inwoners", 2018)},
            {"rank", asking(Kind::Rank, {gemeente("GM0114")})},
        };
        for (const auto &[name, step] : steps) {
            for (const QSizeF size : {QSizeF(1024, 768), QSizeF(1280, 720), QSizeF(3840, 2160)}) {
                for (const double distance : {1.0, 1.6}) {
                    for (const bool revealed : {false, true})
                        QTest::addRow("%s, %g x %g, %g, %s", name, size.width(), size.height(), distance, revealed ? "revealed" : "asked") << step << size << distance << revealed;
                }
            }
        }
    }
    void everyKindFitsOnEveryPage()
    {
        QFETCH(StoryStep, step);
        QFETCH(QSizeF, size);
        QFETCH(double, distance);
        QFETCH(bool, revealed);
        SlideOptions options;
        options.size = size;
        options.distance = distance;
        options.number = 3;
        options.of = 9;
        const GuessQuestion question = guessQuestion(*m_data, step, options.language);
        QVERIFY2(question.canBeAsked(), qPrintable(question.cannot));
        GuessState state = fullOf(question);
        state.revealed = revealed;
        const Slide slide = guessSlide(*m_data, step, state, options);
        const GuessPlan plan = guessPlan(*m_data, question, options);
        QCOMPARE(slide.list.size, size);
        QCOMPARE(plan.size, size);
        const DisplayList marks = guessMarks(*m_data, question, state, plan, options);
        QCOMPARE(marks.size, size);
        QVERIFY(!marks.background.isValid());

        const QRectF page(QPointF(), size);
        std::vector<std::pair<QString, QRectF>> taken;
        for (const DisplayList *list : {&slide.list, &marks}) {
            for (const display::Text &text : textsOf(*list)) {
                const QRectF room = boundsOf(text);
                QVERIFY2(page.contains(room), qPrintable(text.text));
                // Capitals of at least a fiftieth of the height.
                const double capital = QFontMetricsF(fontOf(text.family, 1000, text.weight)).capHeight() / 1000 * text.sizePx;
                QVERIFY2(capital >= size.height() / 50 - 0.01, qPrintable(QStringLiteral("%1: %2").arg(text.text).arg(capital)));
            }
        }
        // Of the slide itself nothing lies on anything else; names on a map have halos and may be crossed by lines only.
        for (const display::Text &text : textsOf(slide.list)) {
            const QRectF room = boundsOf(text).adjusted(1, 0.22 * text.sizePx, -1, -0.22 * text.sizePx);
            for (const auto &[other, box] : taken)
                QVERIFY2(!box.intersects(room), qPrintable(text.text + QStringLiteral(" lies on ") + other));
            taken.emplace_back(text.text, room);
        }
        // The list of guesses takes room that nothing else has.
        for (const auto &[other, box] : taken)
            QVERIFY2(plan.list.isEmpty() || !plan.list.intersects(box), qPrintable(other));
    }

    void nothingTellsTheAnswerBeforeItIsRevealed_data()
    {
        QTest::addColumn<StoryStep>("step");
        QTest::addColumn<QStringList>("secrets");
        QTest::newRow("higher") << asking(Kind::Higher, {gemeente("GM0114"), gemeente("GM0928")}) << QStringList{QStringLiteral("24,4"), QStringLiteral("27,1"), QStringLiteral("grijzer")};
        QTest::newRow("where") << asking(Kind::Where, {gemeente("GM0114")}) << QStringList{QStringLiteral("Drenthe"), QStringLiteral("GM0114"), QStringLiteral("24,4")};
        QTest::newRow("rank") << asking(Kind::Rank, {gemeente("GM0114")}) << QStringList{QStringLiteral("110"), QStringLiteral("24,4"), QStringLiteral("Oost Gelre")};
        QTest::newRow("trend") << asking(Kind::Trend, {gemeente("GM0114")}, "aandeel_65_plus", 2015) << QStringList{QStringLiteral("24,4"), QStringLiteral("plaats")};
        const StoryStep highest = asking(Kind::Where, {});
        QTest::newRow("where is the highest") << highest << QStringList{guessQuestion(*m_data, highest, QStringLiteral("nl")).places[0].name, guessQuestion(*m_data, highest, QStringLiteral("nl")).places[0].figureText};
    }
    void nothingTellsTheAnswerBeforeItIsRevealed()
    {
        QFETCH(StoryStep, step);
        QFETCH(QStringList, secrets);
        const SlideOptions options;
        const GuessQuestion question = guessQuestion(*m_data, step, options.language);
        GuessState state = fullOf(question);
        const Slide before = guessSlide(*m_data, step, state, options);
        const QString words = allWords(before.list) + allWords(guessMarks(*m_data, question, state, guessPlan(*m_data, question, options), options));
        for (const QString &secret : secrets)
            QVERIFY2(!words.contains(secret), qPrintable(secret + QStringLiteral(" in ") + words));
        QVERIFY(words.contains(question.question.section(QLatin1Char(' '), 0, 0)));
        QVERIFY(before.maps.empty());
        state.revealed = true;
        const QString after = allWords(guessSlide(*m_data, step, state, options).list);
        QVERIFY2(after.contains(secrets.front()), qPrintable(after));
    }

    void theMapIsTheSameWhateverTheAnswerIs()
    {
        // Before it is revealed two questions differ in their words only.
        SlideOptions options;
        options.words = false;
        const auto picture = [&](const char *code) { return toImage(guessSlide(*m_data, asking(Kind::Where, {gemeente(code)}), {}, options).list, 1); };
        const GuessPlan plan = guessPlan(*m_data, guessQuestion(*m_data, asking(Kind::Where, {gemeente("GM0114")}), options.language), options);
        const QRect map = plan.map.frame.toAlignedRect();
        QCOMPARE(picture("GM0114").copy(map), picture("GM0928").copy(map));
    }

    void theTruthAppearsWhereThePlaceLies()
    {
        const StoryStep step = asking(Kind::Where, {gemeente("GM0114")});
        const SlideOptions options;
        const GuessQuestion question = guessQuestion(*m_data, step, options.language);
        const GuessPlan plan = guessPlan(*m_data, question, options);
        GuessState state;
        const QImage before = toImage(guessSlide(*m_data, step, state, options).list, 1);
        state.revealed = true;
        const QImage after = toImage(guessSlide(*m_data, step, state, options).list, 1);
        // RD of Emmen: 257, 532 km (town hall).
        const QPoint emmen = plan.map.toPage({257000, 532000}).toPoint(), utrecht = plan.map.toPage({136000, 456000}).toPoint();
        QVERIFY(before.pixel(emmen) != after.pixel(emmen));
        QCOMPARE(before.pixel(utrecht), after.pixel(utrecht));
    }

    void pinsStandWhereTheyWereSet()
    {
        const SlideOptions options;
        const GuessQuestion question = guessQuestion(*m_data, asking(Kind::Where, {gemeente("GM0114")}), options.language);
        const GuessPlan plan = guessPlan(*m_data, question, options);
        GuessState state;
        state.answers.push_back(labelled(1));
        state.answers[0].at = plan.map.toMap({900, 400});
        const std::vector<display::Text> numbers = textsOf(guessMarks(*m_data, question, state, plan, options));
        QCOMPARE(numbers.size(), 2U);       // at the pin and in the list
        QCOMPARE(numbers[0].text, QStringLiteral("1"));
        QVERIFY(std::abs(numbers[0].anchor.x() - 900) < 1);
        QVERIFY(numbers[0].anchor.y() < 400 && numbers[0].anchor.y() > 340);
    }

    void theLadderRunsFromTheFirstToTheLast()
    {
        const SlideOptions options;
        const GuessQuestion question = guessQuestion(*m_data, asking(Kind::Rank, {gemeente("GM0114")}), options.language);
        const GuessPlan plan = guessPlan(*m_data, question, options);
        QCOMPARE(plan.ranks, 342U);
        QCOMPARE(plan.rankAt(plan.ladder.top() - 50), 1U);
        QCOMPARE(plan.rankAt(plan.ladder.bottom() + 50), 342U);
        for (const std::size_t rank : {1U, 2U, 110U, 341U, 342U})
            QCOMPARE(plan.rankAt(plan.heightOf(rank)), rank);
    }

    void theAxesAnswerWhatTheyShow()
    {
        const SlideOptions options;
        const GuessQuestion question = guessQuestion(*m_data, asking(Kind::Trend, {gemeente("GM0114")}, "aandeel_65_plus", 2015), options.language);
        const GuessPlan plan = guessPlan(*m_data, question, options);
        QVERIFY(plan.plot.contains(QPointF(plan.years.positionOf(2020), plan.figures.positionOf(22))));
        QVERIFY(plan.figures.positionOf(23) < plan.figures.positionOf(22));
        QVERIFY(plan.years.positionOf(2021) > plan.years.positionOf(2020));
    }

    void whatCannotBeAskedIsTheStepsOwnSlide()
    {
        StoryStep step = asking(Kind::Higher, {gemeente("GM0114")});
        const SlideOptions options;
        QCOMPARE(allWords(guessSlide(*m_data, step, {}, options).list), allWords(slideOf(*m_data, step, options).list));
        const GuessQuestion question = guessQuestion(*m_data, step, options.language);
        QVERIFY(textsOf(guessMarks(*m_data, question, {}, guessPlan(*m_data, question, options), options)).empty());
    }
};

QTEST_MAIN(TestGuessSlide)
#include "tst_guess_slide.moc"
