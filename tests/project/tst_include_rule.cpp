// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors

// The architecture as a test: app → widgets → layers, and inside layers
// model, render → view → data → geometry → stats; libraries only where they belong.

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

#include <map>
#include <set>

namespace {

using Folder = QString;

const std::map<Folder, std::set<Folder>> &allowed()
{
    static const auto s = [](const char *text) { return QString::fromLatin1(text); };
    static const std::map<Folder, std::set<Folder>> rule{
        {s("layers/stats"), {}},
        {s("layers/geometry"), {s("layers/stats")}},
        {s("layers/data"), {s("layers/geometry"), s("layers/stats")}},
        {s("layers/view"), {s("layers/data"), s("layers/geometry"), s("layers/stats")}},
        {s("layers/model"), {s("layers/view"), s("layers/data"), s("layers/geometry"), s("layers/stats")}},
        {s("layers/render"), {s("layers/view"), s("layers/data"), s("layers/geometry"), s("layers/stats")}},
        {s("widgets"), {s("layers")}},
        {s("app"), {s("widgets"), s("layers")}},
    };
    return rule;
}

bool isUnder(const QString &path, const Folder &folder)
{
    return path == folder || path.startsWith(folder + QLatin1Char('/'));
}

/// The rule a file is under; empty for files outside of it.
Folder folderOf(const QString &file)
{
    for (const auto &[folder, others] : allowed()) {
        if (isUnder(file, folder))
            return folder;
    }
    return {};
}

/// What is wrong with one include in one file; empty if nothing.
QString violation(const QString &file, const QString &header)
{
    const Folder home = folderOf(file);
    static const QRegularExpression own(QStringLiteral("^(app|widgets|layers)/"));
    if (own.match(header).hasMatch()) {
        if (isUnder(header, home))
            return {};
        for (const Folder &other : allowed().at(home)) {
            if (isUnder(header, other))
                return {};
        }
        return QStringLiteral("%1 may not include %2").arg(file, header);
    }
    struct Library { const char *headers; const char *only; };
    static const Library libraries[] = {
        {"^(gdal|ogr|cpl_|proj\\.h|proj/)", "layers/data"},
        {"^(geos|CGAL/)", "layers/geometry"},
    };
    for (const Library &library : libraries) {
        if (QRegularExpression(QString::fromLatin1(library.headers)).match(header).hasMatch()
            && home != QLatin1String(library.only))
            return QStringLiteral("%1 may not include %2: only %3 does").arg(file, header, QLatin1String(library.only));
    }
    static const QRegularExpression widgets(QStringLiteral("^(QtWidgets|QWidget|QApplication|QMainWindow|QDialog|QtCharts|QChart)"));
    if (home.startsWith(QLatin1String("layers")) && widgets.match(header).hasMatch())
        return QStringLiteral("%1 may not include %2: no widgets in layers").arg(file, header);
    if (home == QLatin1String("layers/stats") && header.startsWith(QLatin1Char('Q')))
        return QStringLiteral("%1 may not include %2: stats is plain C++").arg(file, header);
    return {};
}

} // namespace

class TestIncludeRule : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theTestSeesAForbiddenInclude_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("header");
        QTest::addColumn<bool>("forbidden");
        const auto row = [](const char *file, const char *header, bool forbidden) {
            QTest::addRow("%s includes %s", file, header) << QString::fromLatin1(file) << QString::fromLatin1(header) << forbidden;
        };
        row("layers/stats/breaks.cpp", "layers/data/place.h", true);
        row("layers/data/place.cpp", "layers/view/view_state.h", true);
        row("layers/model/atlas_session.h", "layers/render/map_scene.h", true);
        row("layers/render/map_scene.cpp", "widgets/map/map_view.h", true);
        row("widgets/map/map_view.cpp", "app/main_window.h", true);
        row("widgets/map/map_view.cpp", "gdal.h", true);
        row("layers/view/describe.cpp", "QWidget", true);
        row("layers/data/place.cpp", "layers/stats/rank.h", false);
        row("app/main.cpp", "widgets/map/map_view.h", false);
        row("layers/data/gdal_handles.h", "gdal.h", false);
    }
    void theTestSeesAForbiddenInclude()
    {
        QFETCH(QString, file);
        QFETCH(QString, header);
        QFETCH(bool, forbidden);
        QCOMPARE(!violation(file, header).isEmpty(), forbidden);
    }

    void noFileBreaksTheRule()
    {
        const QDir root(QStringLiteral(ATLAS_SOURCE_DIR));
        static const QRegularExpression include(QStringLiteral("^\\s*#\\s*include\\s*[<\"]([^>\"]+)[>\"]"),
                                                QRegularExpression::MultilineOption);
        int files = 0;
        QStringList violations;
        for (const char *top : {"layers", "widgets", "app"}) {
            QDirIterator it(root.filePath(QLatin1String(top)), {QStringLiteral("*.h"), QStringLiteral("*.cpp")},
                            QDir::Files, QDirIterator::Subdirectories);
            while (it.hasNext()) {
                QFile file(it.next());
                QVERIFY(file.open(QIODevice::ReadOnly));
                ++files;
                auto matches = include.globalMatch(QString::fromUtf8(file.readAll()));
                while (matches.hasNext()) {
                    const QString wrong = violation(root.relativeFilePath(file.fileName()), matches.next().captured(1));
                    if (!wrong.isEmpty())
                        violations += wrong;
                }
            }
        }
        QVERIFY(files > 50);
        QVERIFY2(violations.isEmpty(), qPrintable(violations.join(QLatin1Char('\n'))));
    }
};

QTEST_APPLESS_MAIN(TestIncludeRule)
#include "tst_include_rule.moc"
