// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors

// Every text of the program is in the .ts files, and what stands there can be shown.

#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include <algorithm>

namespace {

struct Message {
    QString context;
    QString source;
    QString comment;
    bool isPlural = false;
    QString state;              ///< unfinished, vanished, obsolete; empty if finished
    QStringList translations;   ///< one, or one a plural form

    /// What tells it from the others of its file.
    [[nodiscard]] QString key() const { return QStringList{context, source, comment}.join(QLatin1String(" | ")); }
};

/// @return empty if the file cannot be read as a .ts.
QList<Message> messagesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QList<Message> messages;
    QXmlStreamReader xml(&file);
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == QLatin1String("name")) {
            context = xml.readElementText();
        } else if (xml.name() == QLatin1String("message")) {
            messages.append({context, {}, {}, xml.attributes().value(QLatin1String("numerus")) == QLatin1String("yes"), {}, {}});
        } else if (xml.name() == QLatin1String("source")) {
            messages.last().source = xml.readElementText();
        } else if (xml.name() == QLatin1String("comment")) {
            messages.last().comment = xml.readElementText();
        } else if (xml.name() == QLatin1String("translation")) {
            Message &message = messages.last();
            message.state = xml.attributes().value(QLatin1String("type")).toString();
            if (!message.isPlural)
                message.translations += xml.readElementText();
        } else if (xml.name() == QLatin1String("numerusform")) {
            messages.last().translations += xml.readElementText();
        }
    }
    return xml.hasError() ? QList<Message>() : messages;
}

QString committed(const QString &language)
{
    return QStringLiteral(ATLAS_SOURCE_DIR "/translations/krimpatlas_%1.ts").arg(language);
}

/// The sources that translations/CMakeLists.txt collects from.
QStringList translatedSources()
{
    QStringList files;
    for (const char *top : {"app", "widgets", "layers"}) {
        QDirIterator it(QStringLiteral(ATLAS_SOURCE_DIR "/") + QLatin1String(top), {QStringLiteral("*.cpp"), QStringLiteral("*.h")},
                        QDir::Files, QDirIterator::Subdirectories);
        while (it.hasNext())
            files += it.next();
    }
    files.sort();
    return files;
}

/// Brings a .ts up to date with the sources; what is no longer used stays in it as vanished.
/// @return what lupdate said, if it failed; else empty.
QString collect(const QTemporaryDir &dir, const QStringList &sources, const QString &ts, bool pluralsOnly)
{
    QFile list(dir.filePath(QStringLiteral("sources.list")));
    if (!list.open(QIODevice::WriteOnly | QIODevice::Truncate))
        return list.errorString();
    list.write(sources.join(QLatin1Char('\n')).toUtf8());
    list.close();
    QStringList arguments{QStringLiteral("-silent"), QStringLiteral("-locations"), QStringLiteral("none"), QStringLiteral("-I"),
                          QStringLiteral(ATLAS_SOURCE_DIR), QLatin1Char('@') + list.fileName()};
    if (pluralsOnly)
        arguments += QStringLiteral("-pluralonly");
    QProcess lupdate;
    lupdate.setProcessChannelMode(QProcess::MergedChannels);
    lupdate.start(QStringLiteral(LUPDATE_PROGRAM), arguments + QStringList{QStringLiteral("-ts"), ts});
    if (!lupdate.waitForFinished(120000) || lupdate.exitStatus() != QProcess::NormalExit || lupdate.exitCode() != 0)
        return lupdate.errorString() + QLatin1Char('\n') + QString::fromLocal8Bit(lupdate.readAll());
    return {};
}

/// What must still be done before `before` says what the sources say, of which `after` was collected.
QStringList toDo(const QList<Message> &before, const QList<Message> &after)
{
    QSet<QString> known;
    for (const Message &message : before)
        known.insert(message.key());
    QStringList wrong;
    for (const Message &message : after) {
        const bool empty = message.translations.isEmpty()
            || std::ranges::any_of(message.translations, [](const QString &text) { return text.isEmpty(); });
        if (!known.contains(message.key()))
            wrong += QStringLiteral("new: ") + message.key();
        else if (!message.state.isEmpty())
            wrong += message.state + QStringLiteral(": ") + message.key();
        else if (empty)
            wrong += QStringLiteral("empty: ") + message.key();
    }
    return wrong;
}

QSet<QString> placeholders(const QString &text)
{
    static const QRegularExpression mark(QStringLiteral("%L?([1-9]|n)"));
    QSet<QString> found;
    for (auto it = mark.globalMatch(text); it.hasNext();)
        found.insert(it.next().captured(1));
    return found;
}

/// True if nothing but marks, digits and placeholders is left to translate.
bool holdsNoWord(QString text)
{
    static const QRegularExpression mark(QStringLiteral("%L?([1-9]|n)"));
    text.remove(mark);
    return std::ranges::none_of(text, [](QChar c) { return c.isLetter(); });
}

/// The same in both languages.
const QSet<QString> kSameInDutch{
    QStringLiteral("Letters"),    QStringLiteral("Home  End"),  QStringLiteral("←  PgUp  Backspace"),
    QStringLiteral("Ctrl+← →"),   QStringLiteral("project"),
    QStringLiteral("%1 in %2"),   QStringLiteral("%1 km"),      QStringLiteral("%1 m"),
    QStringLiteral("Krimpatlas"), QStringLiteral("%1 – Krimpatlas"), QStringLiteral("GeoPackage (*.gpkg)"),
    QStringLiteral("Shift"),      QStringLiteral("Alt"),        QStringLiteral("Enter"),
    QStringLiteral("Esc"),        QStringLiteral("Ctrl+1 … 9"), QStringLiteral("Menu"),
    QStringLiteral("Details"),    QStringLiteral("Ctrl"),       QStringLiteral("Alt+1 … 6"),
    QStringLiteral("Code"),       QStringLiteral("code"),       QStringLiteral("Index"),
    QStringLiteral("indicator"),  QStringLiteral("Gini"),       QStringLiteral("Theil"),
    QStringLiteral("PDF (*.pdf)"), QStringLiteral("CSV (*.csv)"), QStringLiteral("Excel (*.xlsx)"),
    QStringLiteral("in %1 %2"),   QStringLiteral("PNG %1× · %2 dpi"), QStringLiteral("Letter"),
    QStringLiteral("%1% per %2"), QStringLiteral("%1: %2 in %3"), QStringLiteral("%1: %2 in %3, %4 in %5"),
    QStringLiteral("gap: automatic, standard-deviation, variation, gini, theil, tenths-ratio"),
};

} // namespace

class TestTranslations : public QObject {
    Q_OBJECT

    static void languages()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("Dutch") << QStringLiteral("nl");
        QTest::newRow("English plurals") << QStringLiteral("en");
    }

private Q_SLOTS:
    void nothingIsLeftToTranslate_data() { languages(); }
    void nothingIsLeftToTranslate()
    {
        QFETCH(QString, language);
        const QTemporaryDir dir;
        const QString copy = dir.filePath(QStringLiteral("copy.ts"));
        QVERIFY(QFile::copy(committed(language), copy) && QFile::setPermissions(copy, QFile::ReadOwner | QFile::WriteOwner));
        const QString failure = collect(dir, translatedSources(), copy, language == QLatin1String("en"));
        QVERIFY2(failure.isEmpty(), qPrintable(failure));
        const auto before = messagesOf(committed(language));
        const auto after = messagesOf(copy);
        QVERIFY(!before.isEmpty() && !after.isEmpty());
        const QStringList wrong = toDo(before, after);
        // Each on its own line: Qt Test cuts a long message short.
        for (const QString &message : wrong)
            qWarning("%s", qPrintable(message));
        QVERIFY2(wrong.isEmpty(), "build update_translations, then translate what is named above");
    }

    // A check that could not tell a new text from an old one would let everything pass.
    void aNewAndAVanishedTextAreSeen()
    {
        const QTemporaryDir dir;
        const auto write = [&dir](const QString &name, const QByteArray &text) {
            QFile file(dir.filePath(name));
            const bool written = file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
            return written ? file.fileName() : QString();
        };
        const QString code = write(QStringLiteral("code.cpp"),
                                   "QString a = QCoreApplication::translate(\"C\", \"kept\");\n"
                                   "QString b = QCoreApplication::translate(\"C\", \"added\");\n"
                                   "QString c = QCoreApplication::translate(\"C\", \"waiting\");\n");
        const QString ts = write(QStringLiteral("code.ts"),
                                 "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<!DOCTYPE TS>\n<TS version=\"2.1\" language=\"nl_NL\" sourcelanguage=\"en_GB\">\n"
                                 "<context><name>C</name>\n"
                                 "<message><source>kept</source><translation>gebleven</translation></message>\n"
                                 "<message><source>gone</source><translation>weg</translation></message>\n"
                                 "<message><source>waiting</source><translation type=\"unfinished\"></translation></message>\n"
                                 "</context></TS>\n");
        const auto before = messagesOf(ts);
        QCOMPARE(before.size(), 3);
        const QString failure = collect(dir, {code}, ts, false);
        QVERIFY2(failure.isEmpty(), qPrintable(failure));
        QStringList wrong = toDo(before, messagesOf(ts));
        wrong.sort();
        QCOMPARE(wrong, QStringList({QStringLiteral("new: C | added | "), QStringLiteral("unfinished: C | waiting | "),
                                     QStringLiteral("vanished: C | gone | ")}));
    }

    void everyPlaceholderIsKept_data() { languages(); }
    void everyPlaceholderIsKept()
    {
        QFETCH(QString, language);
        const auto messages = messagesOf(committed(language));
        QVERIFY(!messages.isEmpty());
        QStringList wrong;
        for (const Message &message : messages) {
            for (const QString &text : message.translations) {
                if (placeholders(text) != placeholders(message.source))
                    wrong += message.key() + QStringLiteral(" → ") + text;
            }
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(QLatin1Char('\n'))));
    }

    void aPluralHasTwoForms_data() { languages(); }
    void aPluralHasTwoForms()
    {
        QFETCH(QString, language);
        static const QRegularExpression either(QStringLiteral("\\((s|es|ies)\\)"));
        const auto messages = messagesOf(committed(language));
        QVERIFY(!messages.isEmpty());
        QStringList wrong;
        for (const Message &message : messages) {
            const bool both = message.isPlural && message.translations.size() == 2;
            const bool counted = message.source.contains(either);
            if (message.isPlural && (!both || (counted && message.translations[0] == message.translations[1])))
                wrong += message.key();
            for (const QString &text : message.translations) {
                if (text.contains(either))
                    wrong += message.key();
            }
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(QLatin1Char('\n'))));
    }

    void dutchIsNotEnglish()
    {
        const auto messages = messagesOf(committed(QStringLiteral("nl")));
        QVERIFY(!messages.isEmpty());
        QStringList wrong;
        QSet<QString> same;
        for (const Message &message : messages) {
            if (!message.translations.contains(message.source) || holdsNoWord(message.source))
                continue;
            if (kSameInDutch.contains(message.source))
                same.insert(message.source);
            else
                wrong += message.key();
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(QLatin1Char('\n'))));
        const QSet<QString> spare = kSameInDutch - same;
        QVERIFY2(spare.isEmpty(), qPrintable(QStringLiteral("listed but not used: ") + spare.values().join(QLatin1String(", "))));
    }
};

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
