// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "widgets/figure/annotation_group.h"

#include "layers/view/place_name.h"
#include "widgets/compare/place_finder.h"
#include "widgets/figure/annotation_row.h"
#include "widgets/figure/figure_preview.h"
#include "widgets/style/icons.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace atlas {

AnnotationGroup::AnnotationGroup(FigureSession &session, FigurePreview &preview, QWidget *parent)
    : FigureGroup(session, parent), m_preview(preview), m_add(new QPushButton(this)), m_pick(new QPushButton(this)), m_list(new QVBoxLayout)
{
    m_list->setContentsMargins(0, 0, 0, 0);
    m_list->setSpacing(4);
    column()->addLayout(m_list);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(4);
    buttons->addWidget(m_add);
    buttons->addWidget(m_pick);
    buttons->addStretch();
    m_add->setIcon(style::icon(style::Icon::Plus));
    m_pick->setProperty("link", true);
    m_pick->setCheckable(true);
    column()->addLayout(buttons);
    m_note = addNote();
    connect(m_add, &QPushButton::clicked, this, &AnnotationGroup::openFinder);
    connect(m_pick, &QPushButton::toggled, this, [this](bool on) {
        if (on != m_preview.isPicking())
            m_preview.setPicking(on);
        refresh();
    });
    connect(&preview, &FigurePreview::picked, this, [this](const std::optional<PlaceKey> &place) {
        m_pick->setChecked(false);
        if (place)
            add(*place);
    });
    renew();
}

void AnnotationGroup::retranslate()
{
    setHeading(tr("Words at places"));
    m_add->setText(tr("Add a place…"));
    m_pick->setText(tr("Press it on the map"));
    m_pick->setAccessibleDescription(tr("The next press on the map of the preview adds words at that place"));
}

template <typename Edit>
void AnnotationGroup::edit(int index, Edit edit, const QString &words, const QString &merge)
{
    change([&](FigureSpec &spec) {
        if (index < spec.annotations.size())
            edit(spec.annotations[index]);
    }, words, merge);
}

AnnotationRow *AnnotationGroup::makeRow(int index)
{
    auto *row = new AnnotationRow(this);
    m_list->addWidget(row);
    connect(row, &AnnotationRow::textEdited, this, [this, index](const QString &text) {
        edit(index, [&](FigureAnnotation &annotation) { annotation.text = text; }, tr("Write words at a place"), QStringLiteral("annotation-%1").arg(index));
    });
    connect(row, &AnnotationRow::badgeToggled, this, [this, index](bool badge) {
        edit(index, [&](FigureAnnotation &annotation) { annotation.badge = badge; }, tr("Number a place"));
    });
    connect(row, &AnnotationRow::unplaceAsked, this, [this, index] {
        edit(index, [](FigureAnnotation &annotation) { annotation.offset.reset(); }, tr("Move the words"));
    });
    connect(row, &AnnotationRow::moveAsked, this, [this, index](QPointF by) { move(index, by); });
    connect(row, &AnnotationRow::left, &m_session, &FigureSession::endStep);
    connect(row, &AnnotationRow::removeAsked, this, [this, index] {
        change([index](FigureSpec &spec) {
            if (index < spec.annotations.size())
                spec.annotations.removeAt(index);
        }, tr("Remove words at a place"));
        m_add->setFocus(Qt::OtherFocusReason);
    });
    return row;
}

void AnnotationGroup::move(int index, QPointF by)
{
    const auto &annotations = m_session.spec().annotations;
    if (index >= annotations.size())
        return;
    QPointF from = annotations[index].offset.value_or(QPointF());
    if (!annotations[index].offset && m_preview.drawn()) {
        const AnnotationHit hit = findAnnotation(m_preview.drawn()->list, index);
        if (hit.index >= 0)
            from = hit.words.center() - hit.place;
    }
    edit(index, [&](FigureAnnotation &annotation) { annotation.offset = from + by; }, tr("Move the words"), QStringLiteral("move-%1").arg(index));
}

void AnnotationGroup::refresh()
{
    const auto &annotations = m_session.spec().annotations;
    const AtlasData &atlas = *m_session.data();
    while (m_rows.size() < annotations.size())
        m_rows += makeRow(static_cast<int>(m_rows.size()));
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        m_rows[i]->setVisible(i < annotations.size());
        if (i >= annotations.size())
            continue;
        const auto place = atlas.find(annotations[i].place);
        m_rows[i]->show(annotations[i], place ? displayName(atlas, *place, m_session.spec().view.language) : annotations[i].place.code);
    }
    m_note->setText(m_pick->isChecked() ? tr("Press a place on the map of the preview, or Esc to leave it.") : tr("Drag words in the preview to where they read best."));
    m_note->setVisible(m_pick->isChecked() || !annotations.isEmpty());
}

void AnnotationGroup::openFinder()
{
    if (!m_finder) {
        m_finder = new PlaceFinder(m_session.atlas(), window());
        connect(m_finder, &PlaceFinder::chosen, this, &AnnotationGroup::add);
        connect(m_finder, &PlaceFinder::pickAsked, this, [this] { m_pick->setChecked(true); });
        connect(this, &QObject::destroyed, m_finder, &QObject::deleteLater);
    }
    m_finder->open(-1, QRect(m_add->mapTo(window(), QPoint()), m_add->size()));
    m_finder->setAccessibleName(tr("Add words at a place"));
    m_finder->field().setAccessibleName(tr("Search a place for words"));
}

void AnnotationGroup::add(const PlaceKey &place)
{
    change([&](FigureSpec &spec) {
        FigureAnnotation annotation;
        annotation.place = place;
        spec.annotations.append(annotation);
    }, tr("Add words at a place"));
    // Not before the popover has given the focus back.
    QMetaObject::invokeMethod(this, [this] {
        const auto count = m_session.spec().annotations.size();
        if (count > 0 && count <= m_rows.size())
            m_rows[count - 1]->field().setFocus(Qt::OtherFocusReason);
    }, Qt::QueuedConnection);
}

} // namespace atlas
