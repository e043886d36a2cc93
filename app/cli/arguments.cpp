// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors

#include "app/cli/arguments.h"

#include "layers/data/geopackage.h"
#include "layers/view/translate.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

#include <algorithm>
#include <cstdio>

namespace atlas::cli {

namespace {

void print(std::FILE *stream, const QString &line)
{
    const QByteArray bytes = line.toUtf8() + '\n';
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stream);
}

} // namespace

Arguments::Arguments(const QString &command, const QString &usage, const char *summary, std::vector<Option> options,
                     int mostFiles, int fewestFiles)
    : m_command(command)
    , m_usage(usage)
    , m_summary(summary)
    , m_options(std::move(options))
    , m_mostFiles(mostFiles)
    , m_fewestFiles(fewestFiles)
{
    const bool grouped = std::ranges::any_of(m_options, [](const Option &option) { return option.group != nullptr; });
    m_options.push_back({QStringLiteral("lang"), QStringLiteral("nl|en"), QT_TRANSLATE_NOOP("Cli", "language of texts and messages (nl)"), false,
                         grouped ? QT_TRANSLATE_NOOP("Cli", "Always") : nullptr});
    m_options.push_back({QStringLiteral("help"), {}, QT_TRANSLATE_NOOP("Cli", "this text"), false});
    for (const Option &option : m_options) {
        QStringList names{option.name};
        if (option.name == QLatin1String("output"))
            names.prepend(QStringLiteral("o"));
        if (option.name == QLatin1String("help"))
            names.prepend(QStringLiteral("h"));
        m_parser.addOption(QCommandLineOption(names, {}, option.valueName));
    }
}

void Arguments::printHelp() const
{
    print(stdout, QStringLiteral("krimpatlas %1 %2\n\n%3\n").arg(m_command, m_usage, say(m_describe, m_summary)));
    for (const Option &option : m_options) {
        if (option.group != nullptr)
            print(stdout, (&option == &m_options.front() ? QString() : QStringLiteral("\n")) + say(m_describe, option.group));
        const QString dashes = option.name == QLatin1String("output") ? QStringLiteral("-o, --output") : QStringLiteral("--") + option.name;
        print(stdout, QStringLiteral("  %1  %2").arg((dashes + QLatin1Char(' ') + option.valueName).leftJustified(28), say(m_describe, option.help)));
    }
}

std::optional<int> Arguments::parse(const QStringList &arguments)
{
    const bool parsed = m_parser.parse(QStringList{m_command} + arguments);
    const QString language = m_parser.value(QStringLiteral("lang"));
    if (language == QLatin1String("en"))
        m_describe = Describe(language);
    if (m_parser.isSet(QStringLiteral("help"))) {
        printHelp();
        return Done;
    }
    if (const QStringList unknown = m_parser.unknownOptionNames(); !unknown.isEmpty()) {
        return wrongUsage(say(m_describe, QT_TRANSLATE_NOOP("Cli", "There is no option “%1”: see krimpatlas %2 --help."))
                              .arg(unknown.front(), m_command));
    }
    if (!parsed)
        return wrongUsage(say(m_describe, QT_TRANSLATE_NOOP("Cli", "An option lacks its value: see krimpatlas %1 --help.")).arg(m_command));
    if (!language.isEmpty() && language != QLatin1String("nl") && language != QLatin1String("en"))
        return wrongUsage(say(m_describe, QT_TRANSLATE_NOOP("Cli", "--lang takes nl or en.")));
    for (const Option &option : m_options) {
        if (option.required && !m_parser.isSet(option.name)) {
            return wrongUsage(say(m_describe, QT_TRANSLATE_NOOP("Cli", "%1 needs --%2: see krimpatlas %1 --help."))
                                  .arg(m_command, option.name));
        }
    }
    const auto files = m_parser.positionalArguments().size();
    if (files > m_mostFiles || files < m_fewestFiles)
        return wrongUsage(say(m_describe, QT_TRANSLATE_NOOP("Cli", "Usage: krimpatlas %1 %2")).arg(m_command, m_usage));
    return std::nullopt;
}

std::optional<int> Arguments::number(const QString &name, int fallback, int least, int most) const
{
    if (!isSet(name))
        return fallback;
    bool ok = false;
    const int number = value(name).toInt(&ok);
    if (ok && number >= least && number <= most)
        return number;
    wrongUsage(say(m_describe, QT_TRANSLATE_NOOP("Cli", "--%1 takes a whole number from %2 to %3.")).arg(name).arg(least).arg(most));
    return std::nullopt;
}

std::optional<QSize> Arguments::size(const QString &name, QSize fallback) const
{
    if (!isSet(name))
        return fallback;
    const QStringList parts = value(name).toLower().split(QLatin1Char('x'));
    const QSize size(parts.value(0).toInt(), parts.value(1).toInt());
    if (parts.size() == 2 && size.width() >= 200 && size.height() >= 200 && size.width() <= 20000 && size.height() <= 20000)
        return size;
    wrongUsage(say(m_describe, QT_TRANSLATE_NOOP("Cli", "--%1 takes a width and a height from 200 to 20000, such as 1200x900.")).arg(name));
    return std::nullopt;
}

QString say(const Describe &describe, const char *text)
{
    return translate(describe.language(), "Cli", text);
}

void note(const QString &sentence)
{
    print(stderr, sentence);
}

int fail(const QString &sentence)
{
    note(sentence);
    return Failed;
}

int fail(const Describe &describe, const DataError &error)
{
    return fail(describe.error(error));
}

int wrongUsage(const QString &sentence)
{
    note(sentence);
    return WrongUsage;
}

DataResult<std::shared_ptr<const AtlasData>> open(const QString &file)
{
    if (file.isEmpty())
        return openAtlas(builtInAtlasPath(), nullptr);
    auto parts = readGeoPackage(file);
    if (!parts)
        return Unexpected{parts.error()};
    if (!isBoundariesOnly(*parts))
        return AtlasData::make(std::move(*parts));
    // Only now is the built-in atlas needed: a file with figures stands alone and opens faster for it.
    const auto builtIn = openAtlas(builtInAtlasPath(), nullptr);
    if (!builtIn)
        return Unexpected{builtIn.error()};
    return AtlasData::make(overlaid(**builtIn, std::move(*parts)));
}

std::vector<ReportLine> reportOf(const AtlasParts &file)
{
    if (!isBoundariesOnly(file))
        return file.report;
    const auto builtIn = openAtlas(builtInAtlasPath(), nullptr);
    return builtIn ? overlaid(**builtIn, file).report : file.report;
}

DataResult<bool> write(const QByteArray &bytes, const QString &path)
{
    if (path.isEmpty()) {
        const auto size = static_cast<std::size_t>(bytes.size());
        // A long text is written at once, past the buffer: then only fwrite knows that the disk is full.
        if (std::fwrite(bytes.constData(), 1, size, stdout) == size && std::fflush(stdout) == 0)
            return true;
        return Unexpected{DataError{DataErrorCode::WriteFailed, QStringLiteral("stdout"), {}, -1, {}}};
    }
    const QFileInfo target(path);
    if (target.isDir())
        return Unexpected{DataError{DataErrorCode::IsDirectory, QDir(path).absolutePath(), {}, -1, {}}};
    if (target.exists() && !target.isFile()) {
        // A device or a pipe is written to; a new file renamed over it would take its place.
        QFile device(path);
        if (device.open(QIODevice::WriteOnly | QIODevice::Unbuffered) && device.write(bytes) == bytes.size())
            return true;
        return Unexpected{DataError{DataErrorCode::WriteFailed, path, {}, -1, device.errorString()}};
    }
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return true;
    return Unexpected{DataError{DataErrorCode::WriteFailed, QDir::cleanPath(path), {}, -1, file.errorString()}};
}

} // namespace atlas::cli
