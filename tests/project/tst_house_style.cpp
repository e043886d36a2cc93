// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors

// House rules that a reader of the source counts on.

#include <QDirIterator>
#include <QFile>
#include <QMap>
#include <QRegularExpression>
#include <QTest>

namespace {

QStringList filesUnder(const QStringList &tops, const QStringList &patterns)
{
    QStringList files;
    for (const QString &top : tops) {
        QDirIterator it(QStringLiteral(ATLAS_SOURCE_DIR "/") + top, patterns, QDir::Files, QDirIterator::Subdirectories);
        while (it.hasNext())
            files += it.next();
    }
    return files;
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

const QStringList kCode{QStringLiteral("*.h"), QStringLiteral("*.cpp")};
const QStringList kAll{QStringLiteral("app"), QStringLiteral("widgets"), QStringLiteral("layers"), QStringLiteral("tests")};
const QStringList kProgram{QStringLiteral("app"), QStringLiteral("widgets"), QStringLiteral("layers")};

} // namespace

class TestHouseStyle : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everySourceNamesItsLicence()
    {
        QStringList wrong;
        const QStringList build{QStringLiteral("CMakeLists.txt"), QStringLiteral("*.cmake"), QStringLiteral("*.sh")};
        for (const QString &path : filesUnder(kAll + QStringList{QStringLiteral("packaging"), QStringLiteral("resources"), QStringLiteral("translations")}, kCode + build)) {
            if (!contents(path).left(400).contains("SPDX-License-Identifier: GPL-3.0-or-later"))
                wrong += path;
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(QLatin1Char('\n'))));
    }

    void noFileIsAGod()
    {
        QStringList wrong;
        for (const QString &path : filesUnder(kProgram, kCode)) {
            const auto lines = contents(path).count('\n');
            if (lines > (path.endsWith(QLatin1String(".h")) ? 120 : 400))
                wrong += QStringLiteral("%1: %2 lines").arg(path).arg(lines);
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(QLatin1Char('\n'))));
    }

    /// Two types of one name in one namespace are one to the linker, which takes either.
    void everyTypeHasANameOfItsOwn()
    {
        static const QRegularExpression space(QStringLiteral("^namespace ([a-z:]+) \\{$"), QRegularExpression::MultilineOption);
        static const QRegularExpression type(QStringLiteral("^(?:class|struct) (\\w+)(?: final)?(?: : .*)? \\{"), QRegularExpression::MultilineOption);
        QMap<QString, QString> files;
        QStringList wrong;
        for (const QString &path : filesUnder(kProgram, {QStringLiteral("*.h")})) {
            const QString text = QString::fromUtf8(contents(path));
            const QString within = space.match(text).captured(1);
            for (const QRegularExpressionMatch &match : type.globalMatch(text)) {
                const QString name = within + QStringLiteral("::") + match.captured(1);
                if (files.contains(name))
                    wrong += QStringLiteral("%1: %2 and %3").arg(name, files[name], path);
                files[name] = path;
            }
        }
        QVERIFY(files.size() > 100);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(QLatin1Char('\n'))));
    }

    void nothingIsLeftForLater()
    {
        QStringList wrong;
        for (const QString &path : filesUnder(kProgram, kCode)) {
            const QByteArray text = contents(path);
            for (const char *word : {"TODO", "FIXME", "XXX", "not implemented"}) {
                if (text.contains(word))
                    wrong += QStringLiteral("%1: %2").arg(path, QLatin1String(word));
            }
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(QLatin1Char('\n'))));
    }
};

QTEST_APPLESS_MAIN(TestHouseStyle)
#include "tst_house_style.moc"
