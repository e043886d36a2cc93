// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "app/figure_work.h"
#include "layers/model/figure_session.h"
#include "layers/render/files/figure_file.h"

#include <QObject>

class QWidget;

namespace atlas {

class FigureOutlets;
class FigureView;
class MainWindow;
class Settings;

/// Composes figures in the window and gets them out of it: opens the figure view in the place of the map, writes what
/// it asks for, fills the clipboard.
class FigureDesk : public QObject {
    Q_OBJECT

public:
    /// @param window whose charts and comparison offer themselves for a figure; outlives this
    FigureDesk(AtlasSession &atlas, Settings &settings, MainWindow &window);
    ~FigureDesk() override;

    [[nodiscard]] FigureSession &session() { return m_session; }
    /// What the view lies in; empty until then, and hidden until openChanged().
    [[nodiscard]] QWidget &page() { return *m_page; }
    /// Made when first asked for: the program starts without it.
    [[nodiscard]] FigureView &view();
    [[nodiscard]] FigureWork &work() { return m_work; }
    [[nodiscard]] FigureOutlets *outlets() { return m_outlets; }
    [[nodiscard]] bool isOpen() const { return m_session.isOpen(); }

    /// Opens the view; asks where to save if it is open.
    void openOrSave();
    void open(const QList<FigurePart> &parts);
    /// A figure that was composed before, as a file kept it.
    void open(const FigureSpec &spec);
    void close();
    void save(FigureFormat format);
    /// The figure that is composed, or the map as a plain one, as SVG and as an image.
    void copy();
    /// The whole page in the preview.
    void fit();
    /// Gives the keys to the map, or to the figure in its place.
    void focusPage();
    /// @return false if there was none.
    bool cancelWork();

Q_SIGNALS:
    void openChanged(bool open);
    void said(const QString &words);
    void failed(const atlas::DataError &error);

private:
    [[nodiscard]] bool hasMap();
    [[nodiscard]] FigureSpec presentSpec() const;

    AtlasSession &m_atlas;
    Settings &m_settings;
    MainWindow &m_window;
    FigureSession m_session;
    QWidget *m_page;
    FigureView *m_view = nullptr;
    FigureOutlets *m_outlets = nullptr;     ///< made with the view
    FigureWork m_work;
};

} // namespace atlas
