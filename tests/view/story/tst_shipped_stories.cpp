// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/view/story/shipped_stories.h"
#include "layers/view/story/story_template.h"
#include "tests/support/built_in_atlas.h"
#include "tests/support/story_sources.h"

#include <QRegularExpression>
#include <QtTest>

using namespace atlas;
using namespace atlas::support;

namespace {

QString shippedFolder() { return QStringLiteral(ATLAS_BINARY_DIR "/share/krimpatlas/stories"); }

/// A text of a source and what was shipped in its place.
struct TextPair {
    QString where, source, shipped;
};

/// All texts in both languages, walked through both files at once.
void addTexts(const QString &where, const QJsonValue &source, const QJsonValue &shipped, QList<TextPair> &texts)
{
    if (source.isArray()) {
        for (qsizetype i = 0; i < source.toArray().size(); ++i)
            addTexts(where + QStringLiteral("[%1]").arg(i), source.toArray().at(i), shipped.toArray().at(i), texts);
        return;
    }
    const QJsonObject from = source.toObject(), to = shipped.toObject();
    for (auto it = from.begin(); it != from.end(); ++it) {
        const QString here = where + QLatin1Char('.') + it.key();
        if ((it.key() == QLatin1String("nl") || it.key() == QLatin1String("en")) && it->isString())
            texts.append({here, it->toString(), to[it.key()].toString()});
        else if (it.key() != QLatin1String("view"))
            addTexts(here, *it, to[it.key()], texts);
    }
}

} // namespace

class ShippedStoriesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const auto data = support::builtInAtlas();
        QVERIFY(data);
        auto reports = readReportFigures(QStringLiteral(ATLAS_SOURCE_DIR "/resources/atlas/report_figures.csv"));
        QVERIFY(reports.has_value());
        m_figures = std::make_unique<StoryFigures>(data, std::move(*reports));
    }

    /// Published figures, named in the issue and in the reports of 2014–2018.
    void publishedFactsAreFound_data()
    {
        QTest::addColumn<QString>("expression");
        QTest::addColumn<QString>("format");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *expression, const char *format, const char *text) {
            QTest::newRow(expression) << QString::fromUtf8(expression) << format << QString::fromUtf8(text);
        };
        row("figure('aandeel_65_plus', 'GM0114', 2024)", "", "24,4%");
        row("figure('woz_waarde', 'GM0114', 2024)", "", "€ 250.000");
        row("figure('inwoners', 'GM0114', 2024)", "", "109.346 inwoners");
        row("rank('aandeel_65_plus', 'GM0114', 2024)", "", "110");
        row("of('aandeel_65_plus', 'gemeente', 2024)", "", "342");
        row("figure('aandeel_65_plus', 'SD0363K', 2024)", "", "15,5%");
        row("rank('aandeel_65_plus', 'SD0363K', 2024)", "", "3");
        row("of('aandeel_65_plus', 'stadsdeel', 2024)", "", "8");
        row("figure('inwoners', 'SD0363K', 2024)", "", "148.910 inwoners");
        row("figure('woz_waarde', 'SD0363K', 2024)", "", "€ 635.000");
        row("figure('prijs_per_m2', 'GM0417', 2018)", "", "€ 6.830 per m²");
        row("figure('prijs_per_m2', 'GM0114', 2018)", "", "€ 1.881 per m²");
        row("report('prijs_per_m2', 'Amsterdam', 2018)", "", "€ 5.655 per m²");
        row("report('prijs_per_m2', 'Kerkrade', 2018)", "euro 0", "€ 1.500");
        row("report('woz', 'krimpregio''s samen', 2015)", "", "€ 163.200");
        row("report('arbeidsdeelname', 'Nederland', 2015)", "", "65,4%");
        row("report('investering_totaal', '', 0)", "", "€ 360 miljoen");
        row("report('aandeel_65_plus', '', 2040, 2)", "", "27%");
        row("figure('woz_waarde', 'NL01', 2015)", "", "€ 206.000");
        row("figure('aandeel_65_plus', 'NL01', 2015)", "percent 0", "18%");
        // The krimpregio's together: about 1.35 million, 8 % of the country; 4,750 km², more than 14 % of its land.
        row("figure('inwoners', 'krimp', 2015)", "millions 2", "1,35");
        row("100 * figure('inwoners', 'krimp', 2015) / figure('inwoners', 'NL01', 2015)", "percent 0", "8%");
        row("figure('oppervlakte_land', 'krimp', 2015) / 10", "number 0", "475");
        row("100 * figure('oppervlakte_land', 'krimp', 2015) / figure('oppervlakte_land', 'NL01', 2015)", "percent 0", "14%");
        row("total('krimpregio')", "words", "negen");
        row("total('anticipeerregio')", "words", "elf");
    }
    void publishedFactsAreFound()
    {
        QFETCH(QString, expression);
        QFETCH(QString, format);
        QFETCH(QString, text);
        const auto value = evaluate(*m_figures, expression);
        QVERIFY2(value.has_value(), qPrintable(value ? QString() : value.error()));
        const auto shown = written(*value, *parseStoryFormat(format));
        QVERIFY2(shown.has_value(), qPrintable(shown ? QString() : shown.error()));
        QCOMPARE(QString(shown->nl).replace(QChar::Nbsp, QLatin1Char(' ')), text);
    }

    /// All municipalities are in one of the groups, so that together they are the country.
    void theGroupsAreTheCountry()
    {
        for (const int year : {2015, 2020, 2025}) {
            const auto sum = evaluate(*m_figures, QStringLiteral("figure('inwoners', 'krimp', %1) + figure('inwoners', 'anticipeer', %1) + figure('inwoners', 'overig', %1)").arg(year));
            const auto whole = evaluate(*m_figures, QStringLiteral("figure('inwoners', 'NL01', %1)").arg(year));
            QVERIFY2(sum.has_value() && whole.has_value(), qPrintable(sum ? QString() : sum.error()));
            QCOMPARE(sum->number, whole->number);
        }
    }

    void theStoriesAreThose()
    {
        const QStringList sources = storySources();
        if (sources.isEmpty())
            QSKIP("there are no stories yet");
        QStringList known = shippedStoryIds();
        known.sort();
        QCOMPARE(sources, known);
        QStringList order;
        for (const Story &story : readShippedStories(shippedFolder())) {
            order += story.id;
            QVERIFY2(!story.steps.isEmpty() && !story.title.nl.isEmpty() && !story.title.en.isEmpty() && !story.summary.en.isEmpty(), qPrintable(story.id));
        }
        QCOMPARE(order, shippedStoryIds());
        QVERIFY(!readShippedStory(QStringLiteral("../atlas"), shippedFolder()));
    }

    /// The shipped text is the source's words with something in place of each placeholder, and the words hold no figure.
    void everyNumberStandsInPlaceOfAPlaceholder()
    {
        static const QRegularExpression digits(QStringLiteral("\\d[\\d.,]*"));
        static const QRegularExpression names(QStringLiteral("D66|JA21|50PLUS|CP[’']86|Unie 55\\+|per 1[.,]000|\\d{5}ned|= 100"), QRegularExpression::CaseInsensitiveOption);
        int numbers = 0;
        for (const TextPair &text : texts()) {
            QString pattern = QStringLiteral("^");
            QString words;
            qsizetype at = 0;
            for (auto it = placeholderForm().globalMatch(text.source); it.hasNext();) {
                const auto match = it.next();
                pattern += QRegularExpression::escape(text.source.mid(at, match.capturedStart() - at)) + QStringLiteral("(.+?)");
                words += text.source.mid(at, match.capturedStart() - at) + QLatin1Char('#');
                at = match.capturedEnd();
            }
            words += text.source.mid(at);
            pattern += QRegularExpression::escape(text.source.mid(at)) + (text.where.contains(QLatin1String(".source.")) ? QString() : QStringLiteral("$"));
            QVERIFY2(QRegularExpression(pattern, QRegularExpression::DotMatchesEverythingOption).match(text.shipped).hasMatch(), qPrintable(text.where));
            numbers += static_cast<int>(pattern.count(QLatin1String("(.+?)")));

            words.remove(names);
            for (auto it = digits.globalMatch(words); it.hasNext();) {
                QString number = it.next().captured();
                while (number.endsWith(QLatin1Char('.')) || number.endsWith(QLatin1Char(',')))
                    number.chop(1);
                const int value = number.toInt();
                const bool isYear = value >= 1945 && value <= 2050;
                const bool isAge = QList<int>{5, 10, 15, 20, 25, 45, 65, 75, 80}.contains(value);
                QVERIFY2(isYear || isAge, qPrintable(QStringLiteral("%1: “%2”").arg(text.where, number)));
            }
        }
        qInfo("%d placeholders in the shipped texts", numbers);
    }

    /// What is in the build tree is what the sources come to now, without a problem.
    void storiesAreMadeOfTheirSources()
    {
        for (const QString &id : storySources()) {
            const ExpandedStory made = expandStory(*m_figures, readJson(storySourcePath(id)));
            for (const StoryProblem &problem : made.problems)
                QFAIL(qPrintable(describeStoryProblem(id, problem)));
            const auto shipped = readShippedStory(id, shippedFolder());
            QVERIFY2(shipped.has_value(), qPrintable(id));
            QVERIFY2(*shipped == made.story, qPrintable(id));
            for (const StoryStep &step : made.story.steps)
                QVERIFY2(!step.title.en.isEmpty() && !step.title.nl.contains(QLatin1Char('{')), qPrintable(id + step.id));
        }
    }

private:
    static QList<TextPair> texts()
    {
        QList<TextPair> found;
        for (const QString &id : storySources())
            addTexts(id, readJson(storySourcePath(id)), readJson(shippedFolder() + QLatin1Char('/') + id + QStringLiteral(".json")), found);
        return found;
    }

    std::unique_ptr<StoryFigures> m_figures;
};

QTEST_GUILESS_MAIN(ShippedStoriesTest)
#include "tst_shipped_stories.moc"
