// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "app/cli/cli.h"
#include "app/cli/window_request.h"
#include "app/main_window.h"
#include "app/settings.h"
#include "app/story_desk.h"
#include "app/translators.h"
#include "layers/data/geopackage.h"
#include "widgets/style/application_style.h"

#include <QApplication>

#include <future>

namespace {

/// A person at a machine without a display gets a sentence, not the plug-in loader's list.
bool hasDisplay()
{
#ifdef Q_OS_LINUX
    const auto isSet = [](const char *name) { return !qEnvironmentVariableIsEmpty(name); };
    return isSet("DISPLAY") || isSet("WAYLAND_DISPLAY") || isSet("QT_QPA_PLATFORM");
#else
    return true;
#endif
}

} // namespace

int main(int argc, char **argv)
{
    if (const auto exitCode = atlas::cli::run(argc, argv))
        return *exitCode;
    if (!hasDisplay())
        return atlas::cli::failWithoutDisplay();
    QApplication::setHighDpiScaleFactorRoundingPolicy(Qt::HighDpiScaleFactorRoundingPolicy::PassThrough);
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("krimpatlas"));
    QApplication::setOrganizationName(QStringLiteral("krimpatlas"));
    QApplication::setApplicationDisplayName(QStringLiteral("Krimpatlas"));
    QApplication::setApplicationVersion(QStringLiteral(KRIMPATLAS_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("krimpatlas"));

    // The atlas is read while fonts, style and texts are set up.
    auto reading = std::async(std::launch::async, [path = atlas::builtInAtlasPath()] {
        return path.isEmpty() ? atlas::DataResult<std::shared_ptr<const atlas::AtlasData>>(
                   atlas::Unexpected{atlas::DataError{atlas::DataErrorCode::FileMissing, QStringLiteral("atlas.gpkg"), {}, -1, {}}})
                              : atlas::openAtlas(path, nullptr);
    });
    atlas::Settings settings;
    atlas::Translators translators;
    translators.use(settings.language());
    atlas::style::apply(settings.theme());

    const auto read = reading.get();
    const auto builtIn = read ? *read : atlas::AtlasData::make({});
    atlas::AtlasSession session(builtIn, settings.language());
    session.setTheme(settings.theme());
    // First of all listeners: the parts of the window then find language and look already changed.
    QObject::connect(&session, &atlas::AtlasSession::languageChanged, &application, [&](const QString &language) { translators.use(language); });
    QObject::connect(&session, &atlas::AtlasSession::themeChanged, &application, [](const QString &theme) { atlas::style::apply(theme); });

    atlas::MainWindow window(session, builtIn, settings);
    if (!read)
        window.showError(read.error());
    window.show();
    const auto request = atlas::cli::windowRequest(QApplication::arguments().mid(1));
    window.stories().begin(request.file, request.story);
    return QApplication::exec();
}
