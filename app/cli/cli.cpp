// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors

#include "app/cli/cli.h"

#include "app/cli/commands.h"
#include "app/cli/window_request.h"
#include "layers/render/files/figure_file.h"
#include "layers/view/story/shipped_stories.h"

#include <QCoreApplication>
#include <QGuiApplication>

#include <algorithm>
#include <array>
#include <cstdio>
#include <memory>

namespace atlas::cli {

namespace {

/// When a command needs fonts, and so a platform.
enum class Draws { Never, ToFigure, Always };

struct Command {
    const char *name;
    int (*run)(const QStringList &);
    Draws draws;
    const char *summary;
};

constexpr std::array kCommands{
    Command{"info", info, Draws::Never, QT_TRANSLATE_NOOP("Cli", "what a file holds: levels, indicators, years, sources, repairs (JSON)")},
    Command{"values", values, Draws::Never, QT_TRANSLATE_NOOP("Cli", "the figures of an indicator (CSV)")},
    Command{"classify", classify, Draws::Never, QT_TRANSLATE_NOOP("Cli", "exact class breaks of a CSV column (JSON)")},
    Command{"render", render, Draws::Always, QT_TRANSLATE_NOOP("Cli", "a finished figure, or one for each place or year (SVG, PDF, PNG)")},
    Command{"compare", compareCommand, Draws::ToFigure, QT_TRANSLATE_NOOP("Cli", "two to five places side by side (JSON, CSV, XLSX, SVG, PDF, PNG)")},
    Command{"chart", chart, Draws::Always, QT_TRANSLATE_NOOP("Cli", "a chart and its table (CSV, JSON, XLSX, SVG, PDF, PNG)")},
    Command{"check", check, Draws::Never, QT_TRANSLATE_NOOP("Cli", "what is wrong with a file, one line a problem")},
    Command{"bench", bench, Draws::Always, QT_TRANSLATE_NOOP("Cli", "timings of opening and drawing (JSON)")},
};

bool namesFigure(int argc, char **argv)
{
    return std::any_of(argv, argv + argc, [](const char *argument) { return figureFormatOf(QString::fromLocal8Bit(argument)).has_value(); });
}

/// Standard error is for the one line a command has to say; the toolkit's remarks about the machine are not it.
void quietToolkit(QtMsgType type, const QMessageLogContext &, const QString &message)
{
    if (type == QtCriticalMsg || type == QtFatalMsg)
        std::fprintf(stderr, "%s\n", qPrintable(message));
}

void print(const QString &line)
{
    std::printf("%s\n", line.toUtf8().constData());
}

int help(const Describe &describe)
{
    print(QStringLiteral("krimpatlas %1 %2").arg(QStringLiteral("[FILE]").leftJustified(16),
          say(describe, QT_TRANSLATE_NOOP("Cli", "opens the window, with the built-in atlas if no file is given"))));
    print(QStringLiteral("krimpatlas %1 %2").arg(QStringLiteral("--story ID").leftJustified(16),
          say(describe, QT_TRANSLATE_NOOP("Cli", "opens the window with a story that comes with the program: %1")).arg(shippedStoryIds().join(QStringLiteral(", ")))));
    for (const Command &command : kCommands)
        print(QStringLiteral("krimpatlas %1 %2").arg(QString::fromLatin1(command.name).leftJustified(16), say(describe, command.summary)));
    print(QLatin1Char('\n') + say(describe, QT_TRANSLATE_NOOP("Cli", "krimpatlas COMMAND --help tells the options of a command.")));
    return Done;
}

} // namespace

std::optional<int> run(int &argc, char **argv)
{
    if (argc < 2)
        return std::nullopt;
    const QByteArray first(argv[1]);
    if (first == "--help" || first == "-h" || first == "help")
        return help(Describe(argc > 3 && QByteArray(argv[2]) == "--lang" ? QString::fromLocal8Bit(argv[3]) : QStringLiteral("nl")));
    if (first == "--version" || first == "-v") {
        std::printf("krimpatlas " KRIMPATLAS_VERSION "\n");
        return Done;
    }
    for (const Command &command : kCommands) {
        if (first != command.name)
            continue;
        qInstallMessageHandler(quietToolkit);
        std::unique_ptr<QCoreApplication> application;
        if (command.draws == Draws::Always || (command.draws == Draws::ToFigure && namesFigure(argc, argv))) {
            // Fonts need a platform; this one needs no display.
            qputenv("QT_QPA_PLATFORM", "offscreen");
            application = std::make_unique<QGuiApplication>(argc, argv);
        } else {
            application = std::make_unique<QCoreApplication>(argc, argv);
        }
        return command.run(QCoreApplication::arguments().mid(2));
    }
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments << QString::fromLocal8Bit(argv[i]);
    return refuse(arguments);
}

int failWithoutDisplay()
{
    return fail(say(Describe(QStringLiteral("nl")),
                    QT_TRANSLATE_NOOP("Cli", "There is no display to open a window on: krimpatlas render draws a map into a file instead.")));
}

} // namespace atlas::cli
