// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "widgets/selection/present_panel.h"

#include "layers/view/place_set.h"
#include "widgets/selection/selection_words.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace atlas {

PresentPanel::PresentPanel(AtlasSession &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_heading(new QLabel(this)), m_people(new QLabel(this)), m_invert(new QPushButton(this)),
      m_clear(new QPushButton(this)), m_zoom(new QPushButton(this)), m_pin(new QPushButton(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(m_heading);
    column->addWidget(m_people);
    auto *row = new QHBoxLayout;
    row->setSpacing(6);
    for (QPushButton *button : {m_invert, m_clear, m_zoom, m_pin})
        row->addWidget(button);
    row->addStretch();
    column->addLayout(row);
    m_heading->setProperty("role", QStringLiteral("heading"));
    m_people->setProperty("role", QStringLiteral("second"));
    m_heading->setObjectName(QStringLiteral("selected"));
    m_people->setObjectName(QStringLiteral("people"));
    m_invert->setObjectName(QStringLiteral("invert"));
    m_clear->setObjectName(QStringLiteral("clear"));
    m_zoom->setObjectName(QStringLiteral("zoom"));
    m_pin->setObjectName(QStringLiteral("pin"));
    m_heading->setWordWrap(true);
    m_people->setWordWrap(true);
    connect(m_invert, &QPushButton::clicked, this, [this] {
        if (m_session.table() >= 0)
            m_session.setSelection(complement(*m_session.data(), m_session.view().selection, m_session.table()));
    });
    connect(m_clear, &QPushButton::clicked, this, [this] { m_session.setSelection({}); });
    connect(m_zoom, &QPushButton::clicked, this, &PresentPanel::zoomAsked);
    connect(m_pin, &QPushButton::clicked, this, [this] { Q_EMIT pinAsked(m_session.view().selection); });
    connect(&session, &AtlasSession::selectionChanged, this, [this] { if (isVisible()) refresh(); });
    connect(&session, &AtlasSession::classificationChanged, this, [this] { if (isVisible()) refresh(); });
    connect(&session, &AtlasSession::languageChanged, this, &PresentPanel::retranslate);
    retranslate();
}

void PresentPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void PresentPanel::retranslate()
{
    m_invert->setText(tr("Invert"));
    m_invert->setToolTip(tr("Select what is not selected now (not)"));
    m_clear->setText(tr("Clear"));
    m_zoom->setText(tr("Zoom to it"));
    m_pin->setText(tr("Compare"));
    m_pin->setToolTip(tr("Set the selected places side by side; up to %1 places").arg(kMaximumCompared));
    for (QPushButton *button : {m_invert, m_pin})
        button->setAccessibleDescription(button->toolTip());
    refresh();
}

void PresentPanel::refresh()
{
    const AtlasData &atlas = *m_session.data();
    const QList<PlaceKey> &selection = m_session.view().selection;
    const QString &language = m_session.view().language;
    const std::vector<int> rows = m_session.table() < 0 ? std::vector<int>{} : m_session.selectedRows();
    m_heading->setText(selection.isEmpty() ? tr("Nothing is selected") : tr("%1 selected").arg(selectionText(atlas, selection, m_session.view().level, language)));
    QStringList lines;
    const QString people = inhabitantsText(atlas, m_session.table(), rows, m_session.view().year, language);
    if (!people.isEmpty())
        lines << people;
    if (static_cast<qsizetype>(rows.size()) < selection.size())
        lines << tr("What is of another level than the map is not drawn and not counted here.");
    m_people->setText(lines.join(QLatin1Char('\n')));
    m_people->setVisible(!lines.isEmpty());
    m_invert->setEnabled(m_session.table() >= 0);
    m_clear->setEnabled(!selection.isEmpty());
    m_zoom->setEnabled(!rows.empty());
    m_pin->setEnabled(!selection.isEmpty() && selection.size() <= kMaximumCompared);
    Q_EMIT heightChanged();
}

} // namespace atlas
