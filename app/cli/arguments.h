// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors

#pragma once

#include "layers/data/atlas_data.h"
#include "layers/data/data_error.h"
#include "layers/view/describe.h"

#include <QByteArray>
#include <QCommandLineParser>
#include <QSize>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>
#include <vector>

namespace atlas::cli {

enum ExitCode { Done = 0, Failed = 1, WrongUsage = 2 };

/// The options of one command; messages in the language of --lang (Dutch unless it says en).
class Arguments {
public:
    struct Option {
        QString name;       ///< long name
        QString valueName;  ///< empty = a switch
        const char *help;   ///< marked with QT_TRANSLATE_NOOP("Cli", …)
        bool required = false;
        const char *group = nullptr;    ///< heading in the help over this option and those after it; marked likewise
    };

    /// @param usage what stands between the command and its options: "[FILE]"
    /// @param summary marked with QT_TRANSLATE_NOOP("Cli", …)
    Arguments(const QString &command, const QString &usage, const char *summary, std::vector<Option> options,
              int mostFiles = 1, int fewestFiles = 0);

    /// Exit code if the command ends here (--help, wrong usage); nullopt: go on.
    [[nodiscard]] std::optional<int> parse(const QStringList &arguments);

    [[nodiscard]] QString file() const { return m_parser.positionalArguments().value(0); }
    [[nodiscard]] QString value(const QString &name) const { return m_parser.value(name); }
    /// All values of an option that was given more than once.
    [[nodiscard]] QStringList values(const QString &name) const { return m_parser.values(name); }
    [[nodiscard]] bool isSet(const QString &name) const { return m_parser.isSet(name); }
    /// A whole number within bounds, `fallback` if not given; nullopt (and a message) if it is none.
    [[nodiscard]] std::optional<int> number(const QString &name, int fallback, int least, int most) const;
    /// WIDTHxHEIGHT; nullopt (and a message) if it is none.
    [[nodiscard]] std::optional<QSize> size(const QString &name, QSize fallback) const;

    [[nodiscard]] const Describe &describe() const { return m_describe; }

private:
    void printHelp() const;

    QCommandLineParser m_parser;
    QString m_command;
    QString m_usage;
    const char *m_summary;
    std::vector<Option> m_options;
    int m_mostFiles;
    int m_fewestFiles;
    Describe m_describe{QStringLiteral("nl")};
};

/// Text of the command line in a language. Mark literals with QT_TRANSLATE_NOOP("Cli", …).
QString say(const Describe &describe, const char *text);

/// Prints one line on standard error.
void note(const QString &sentence);
/// The same, and returns Failed / WrongUsage.
int fail(const QString &sentence);
int fail(const Describe &describe, const DataError &error);
int wrongUsage(const QString &sentence);

/// The atlas to work on: the file laid over the built-in one, or the built-in one.
DataResult<std::shared_ptr<const AtlasData>> open(const QString &file);

/// What was met while the file was read and, if it has boundaries only, laid over the built-in atlas.
std::vector<ReportLine> reportOf(const AtlasParts &file);

/// Writes to the file, or to standard output if the path is empty.
DataResult<bool> write(const QByteArray &bytes, const QString &path);

} // namespace atlas::cli
