// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors

#include "app/cli/cli.h"

#include "app/cli/commands.h"

#include <QCoreApplication>
#include <QGuiApplication>

#include <array>
#include <cstdio>
#include <memory>

namespace atlas::cli {

namespace {

struct Command {
    const char *name;
    int (*run)(const QStringList &);
    bool draws;
    const char *summary;
};

constexpr std::array kCommands{
    Command{"info", info, false, "what a file holds: levels, indicators, years, sources, repairs (JSON)"},
    Command{"values", values, false, "the figures of an indicator (CSV)"},
    Command{"classify", classify, false, "exact class breaks of a CSV column (JSON)"},
    Command{"render", render, true, "a finished map figure (PNG)"},
    Command{"check", check, false, "what is wrong with a file, one line a problem"},
    Command{"bench", bench, true, "timings of opening and drawing (JSON)"},
};

/// Standard error is for the one line a command has to say; the toolkit's remarks about the machine are not it.
void quietToolkit(QtMsgType type, const QMessageLogContext &, const QString &message)
{
    if (type == QtCriticalMsg || type == QtFatalMsg)
        std::fprintf(stderr, "%s\n", qPrintable(message));
}

int help()
{
    std::printf("krimpatlas [FILE]           opens the window, with the built-in atlas if no file is given\n");
    for (const Command &command : kCommands)
        std::printf("krimpatlas %-16s %s\n", command.name, command.summary);
    std::printf("\nkrimpatlas COMMAND --help tells the options of a command.\n");
    return Done;
}

} // namespace

std::optional<int> run(int &argc, char **argv)
{
    if (argc < 2)
        return std::nullopt;
    const QByteArray first(argv[1]);
    if (first == "--help" || first == "-h" || first == "help")
        return help();
    if (first == "--version" || first == "-v") {
        std::printf("krimpatlas " KRIMPATLAS_VERSION "\n");
        return Done;
    }
    for (const Command &command : kCommands) {
        if (first != command.name)
            continue;
        qInstallMessageHandler(quietToolkit);
        std::unique_ptr<QCoreApplication> application;
        if (command.draws) {
            // Fonts need a platform; this one needs no display.
            qputenv("QT_QPA_PLATFORM", "offscreen");
            application = std::make_unique<QGuiApplication>(argc, argv);
        } else {
            application = std::make_unique<QCoreApplication>(argc, argv);
        }
        return command.run(QCoreApplication::arguments().mid(2));
    }
    return std::nullopt;
}

} // namespace atlas::cli
