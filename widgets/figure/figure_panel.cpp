// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "widgets/figure/figure_panel.h"

#include "widgets/figure/annotation_group.h"
#include "widgets/figure/colour_group.h"
#include "widgets/figure/export_bar.h"
#include "widgets/figure/figure_preview.h"
#include "widgets/figure/look_group.h"
#include "widgets/figure/multiples_group.h"
#include "widgets/figure/parts_group.h"
#include "widgets/figure/size_group.h"
#include "widgets/figure/words_group.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QEvent>
#include <QScrollArea>
#include <QVBoxLayout>

namespace atlas {

namespace {

/// A hairline between groups.
QFrame *line(QWidget *parent)
{
    auto *made = new QFrame(parent);
    made->setObjectName(QStringLiteral("hairline"));
    made->setFixedHeight(1);
    return made;
}

} // namespace

FigurePanel::FigurePanel(FigureSession &session, FigurePreview &preview, QWidget *parent)
    : QFrame(parent), m_session(session), m_preview(preview), m_size(new SizeGroup(session)), m_parts(new PartsGroup(session)),
      m_multiples(new MultiplesGroup(session)), m_words(new WordsGroup(session)), m_look(new LookGroup(session)),
      m_annotations(new AnnotationGroup(session, preview)), m_colours(new ColourGroup(session, preview)), m_exports(new ExportBar(session))
{
    setObjectName(QStringLiteral("sidePanel"));
    setAttribute(Qt::WA_StyledBackground);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *area = new QScrollArea(this);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    auto *page = new QWidget;
    m_groups = new QVBoxLayout(page);
    m_groups->setContentsMargins(0, 4, 0, 8);
    m_groups->setSpacing(0);
    m_groups->addStretch();
    area->setWidget(page);
    column->addWidget(area, 1);
    column->addWidget(line(this));
    column->addWidget(m_exports);
    for (QWidget *group : std::initializer_list<QWidget *>{m_size, m_words, m_parts, m_multiples, m_look, m_annotations, m_colours})
        addGroup(group);
    connect(&preview, &FigurePreview::drawnChanged, this, &FigurePanel::takeProposals);
}

void FigurePanel::addGroup(QWidget *group)
{
    if (m_groups->count() > 1)
        m_groups->insertWidget(m_groups->count() - 1, line(this));
    m_groups->insertWidget(m_groups->count() - 1, group);
    // Rolling through the settings must not change the one under the pointer.
    for (QWidget *field : group->findChildren<QWidget *>()) {
        if (qobject_cast<QAbstractSpinBox *>(field) || qobject_cast<QComboBox *>(field)) {
            field->setFocusPolicy(Qt::StrongFocus);
            field->installEventFilter(this);
        }
    }
}

bool FigurePanel::eventFilter(QObject *watched, QEvent *event)
{
    const auto *field = qobject_cast<QWidget *>(watched);
    if (event->type() == QEvent::Wheel && field && !field->hasFocus()) {
        event->ignore();
        return true;
    }
    return QFrame::eventFilter(watched, event);
}

/// What the drawing says by itself stands in the fields that are empty.
void FigurePanel::takeProposals()
{
    const DrawnFigure &drawn = *m_preview.drawn();
    // A page of several parts has no heading but one of its own.
    const auto proposed = [&drawn](PageWords which, const QString &otherwise) {
        const QString words = drawnWords(drawn.list, which);
        return words.isEmpty() ? otherwise : words;
    };
    if (drawn.spec.title.isEmpty())
        m_words->setProposed(WordsGroup::Title, proposed(PageWords::Title, tr("A heading over the whole page")));
    if (drawn.spec.subtitle.isEmpty())
        m_words->setProposed(WordsGroup::Subtitle, proposed(PageWords::Subtitle, tr("A line under the heading")));
    if (drawn.spec.alternative.isEmpty())
        m_words->setProposed(WordsGroup::Alternative, drawn.list.description);
}

} // namespace atlas
