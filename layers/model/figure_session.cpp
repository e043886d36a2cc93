// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/model/figure_session.h"

#include <QUndoCommand>

#include <algorithm>
#include <utility>

namespace atlas {

/// Puts one whole figure in the place of another. A step of composing leaves the view as it is now; a step of the view
/// leaves what was composed.
class FigureCommand : public QUndoCommand {
public:
    FigureCommand(FigureSession &session, FigureSession::State before, FigureSession::State after, const QString &text, QString merge, int run, bool ofView)
        : QUndoCommand(text), m_session(session), m_before(std::move(before)), m_after(std::move(after)), m_merge(std::move(merge)), m_run(run), m_ofView(ofView)
    {
    }

    void undo() override { m_session.apply(m_before, m_ofView); }
    void redo() override { m_session.apply(m_after, m_ofView); }
    [[nodiscard]] int id() const override { return m_merge.isEmpty() ? -1 : 1; }
    bool mergeWith(const QUndoCommand *other) override
    {
        const auto &later = static_cast<const FigureCommand &>(*other);
        if (later.m_merge != m_merge || later.m_run != m_run)
            return false;
        m_after = later.m_after;
        return true;
    }

private:
    FigureSession &m_session;
    FigureSession::State m_before, m_after;
    QString m_merge;
    int m_run;
    bool m_ofView;
};

namespace {

/// A dark window gives a light figure: it goes on paper.
QString figureTheme(const QString &window)
{
    return window == QLatin1String("dark") ? QStringLiteral("light") : window;
}

} // namespace

FigureSession::FigureSession(AtlasSession &atlas, QObject *parent) : QObject(parent), m_atlas(atlas), m_seen(atlas.view())
{
    m_spec.view.theme = figureTheme(m_seen.theme);
    m_spec.view.language = m_seen.language;
    m_spec = following(m_spec);
    for (const auto signal : {&AtlasSession::classificationChanged, &AtlasSession::mapChanged, &AtlasSession::overlaysChanged, &AtlasSession::keptChanged,
                              &AtlasSession::comparisonChanged, &AtlasSession::chartsChanged})
        connect(&atlas, signal, this, &FigureSession::follow);
    connect(&atlas, &AtlasSession::selectionChanged, this, &FigureSession::follow);
    connect(&atlas, &AtlasSession::comparedChanged, this, &FigureSession::follow);
    connect(&atlas, &AtlasSession::dataChanged, this, &FigureSession::takeData);
    connect(&atlas, &AtlasSession::languageChanged, this, &FigureSession::follow);
}

FigureSession::~FigureSession() = default;

FigureSpec FigureSession::following(FigureSpec spec) const
{
    ViewState view = m_atlas.view();
    view.theme = spec.view.theme;
    view.language = m_ownLanguage ? spec.view.language : view.language;
    view.extent = spec.view.extent.heightM > 0 ? spec.view.extent : Extent{};
    // Their colours mean nothing on a map without the comparison or a chart beside it.
    if (std::ranges::all_of(spec.parts, [](const FigurePart &part) { return part.kind == FigurePart::Kind::Map; }))
        view.compared.clear();
    spec.view = view;
    return spec;
}

void FigureSession::open()
{
    const bool opened = !std::exchange(m_open, true);
    if (opened) {
        // A figure of a part of the country is of the part that is looked at now.
        if (m_spec.view.extent.heightM > 0)
            m_spec.view.extent = m_atlas.view().extent;
        m_seen = m_atlas.view();
        m_spec = following(m_spec);
    }
    Q_EMIT specChanged();
    if (opened)
        Q_EMIT openChanged(true);
}

void FigureSession::open(const QList<FigurePart> &parts)
{
    FigureSpec next = m_spec;
    next.parts = parts;
    if (!m_open) {
        m_spec = next;
        open();
    } else {
        change(next, tr("Choose parts"));
    }
}

void FigureSession::open(const FigureSpec &spec)
{
    m_applying = true;
    m_atlas.setView(spec.view);
    m_atlas.setExtent(spec.view.extent);
    m_applying = false;
    m_undo.clear();
    m_ownLanguage = spec.view.language != m_atlas.view().language;
    m_spec = spec;
    m_seen = m_atlas.view();
    const bool opened = !std::exchange(m_open, true);
    Q_EMIT specChanged();
    if (opened)
        Q_EMIT openChanged(true);
}

void FigureSession::close()
{
    endStep();
    if (std::exchange(m_open, false))
        Q_EMIT openChanged(false);
}

void FigureSession::change(const FigureSpec &given, const QString &words, const QString &merge)
{
    const bool ownBefore = m_ownLanguage;
    m_ownLanguage = m_ownLanguage || given.view.language != m_spec.view.language;
    const FigureSpec next = following(given);
    if (next == m_spec) {
        m_ownLanguage = ownBefore;
        return;
    }
    m_undo.push(new FigureCommand(*this, {m_spec, m_seen}, {next, m_seen}, words, merge, m_run, false));
}

void FigureSession::showWindowExtent(bool shown)
{
    FigureSpec next = m_spec;
    next.view.extent = shown ? m_atlas.view().extent : Extent{};
    change(next, tr("Choose the part of the country"));
}

void FigureSession::apply(const State &state, bool withView)
{
    // What was composed since stays: undoing a year does not take a title away.
    FigureSpec next = withView ? m_spec : state.spec;
    if (withView) {
        ViewState view = state.view;
        view.extent = m_atlas.view().extent;
        view.theme = m_atlas.view().theme;
        view.language = m_atlas.view().language;
        m_applying = true;
        m_atlas.setView(view);
        m_applying = false;
        m_seen = m_atlas.view();
    }
    next = following(next);
    if (next == m_spec)
        return;
    m_spec = next;
    Q_EMIT specChanged();
}

void FigureSession::follow()
{
    if (!m_open || m_applying)
        return;
    const ViewState before = std::exchange(m_seen, m_atlas.view());
    const FigureSpec next = following(m_spec);
    if (next == m_spec)
        return;
    // Theme and language of the window are no steps of the session either.
    ViewState told = before;
    told.language = m_seen.language;
    if (told == m_seen) {
        m_spec = next;
        Q_EMIT specChanged();
        return;
    }
    const bool year = [&] {
        told.year = m_seen.year;
        return told == m_seen;
    }();
    m_undo.push(new FigureCommand(*this, {m_spec, before}, {next, m_seen}, tr("Change the view"), year ? QStringLiteral("year") : QString(), m_run, true));
}

/// Another atlas: what was written about places that are gone goes with them, and so do the steps.
void FigureSession::takeData()
{
    m_undo.clear();
    m_seen = m_atlas.view();
    m_spec = following(m_spec);
    m_spec.annotations.removeIf([this](const FigureAnnotation &annotation) { return !m_atlas.data()->find(annotation.place); });
    m_spec.view.extent = {};
    if (m_open)
        Q_EMIT specChanged();
}

} // namespace atlas
