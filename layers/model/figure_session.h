// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/model/atlas_session.h"
#include "layers/view/figure_spec.h"

#include <QObject>
#include <QUndoStack>

#include <memory>

namespace atlas {

/// The figure somebody composes: one FigureSpec with steps back of its own. While it is open its view follows the
/// session's; size, words and look stay as they were set. GUI thread only.
class FigureSession : public QObject {
    Q_OBJECT

public:
    explicit FigureSession(AtlasSession &atlas, QObject *parent = nullptr);
    ~FigureSession() override;

    [[nodiscard]] AtlasSession &atlas() { return m_atlas; }
    [[nodiscard]] const std::shared_ptr<const AtlasData> &data() const { return m_atlas.data(); }
    [[nodiscard]] const FigureSpec &spec() const { return m_spec; }
    /// Composing steps, and what changed in the view meanwhile; the session's own steps lie apart.
    [[nodiscard]] QUndoStack *undoStack() { return &m_undo; }
    [[nodiscard]] bool isOpen() const { return m_open; }

    /// Takes the session's present view, and keeps what was composed before.
    void open();
    /// The same, with these parts on the page.
    void open(const QList<FigurePart> &parts);
    /// Takes a figure as it was composed elsewhere; the session shows its view.
    void open(const FigureSpec &spec);
    void close();

    /// One step. Of its view only theme, language and extent are taken: the rest is the session's.
    /// @param merge steps of the same kind in a row are one step to the user; empty = always a step of its own.
    void change(const FigureSpec &next, const QString &words, const QString &merge = {});
    /// The next change begins a new step, whatever came before: a field was left.
    void endStep() { ++m_run; }
    /// The part of the country that the window shows, or all of it.
    void showWindowExtent(bool shown);

Q_SIGNALS:
    void specChanged();
    void openChanged(bool open);

private:
    friend class FigureCommand;
    /// What a step puts back.
    struct State {
        FigureSpec spec;
        ViewState view;     ///< of the session
    };
    void apply(const State &state, bool withView);
    void follow();
    void takeData();
    [[nodiscard]] FigureSpec following(FigureSpec spec) const;

    AtlasSession &m_atlas;
    FigureSpec m_spec;
    ViewState m_seen;           ///< the session's view that was taken last
    QUndoStack m_undo;
    int m_run = 0;
    bool m_open = false, m_applying = false, m_ownLanguage = false;
};

} // namespace atlas
