// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "widgets/selection/ready_made.h"

#include "layers/view/describe.h"
#include "widgets/selection/row_button.h"
#include "widgets/style/select_keys.h"

#include <QApplication>
#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace atlas {

namespace {

SetChange changeFor(Qt::KeyboardModifiers keys)
{
    const SelectMode mode = selectModeFor(keys);
    return mode == SelectMode::Add ? SetChange::Add : mode == SelectMode::Remove ? SetChange::TakeOut : SetChange::Replace;
}

} // namespace

ReadyMade::ReadyMade(AtlasSession &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_heading(new QLabel(this)), m_list(new QVBoxLayout), m_regions(new RowButton(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(m_heading);
    column->addLayout(m_list);
    m_list->setSpacing(0);
    m_heading->setProperty("role", QStringLiteral("heading"));
    m_regions->setLeadsOn(true);
    m_regions->setObjectName(QStringLiteral("regionsButton"));
    column->addWidget(m_regions);
    connect(m_regions, &RowButton::clicked, this, &ReadyMade::regionsAsked);
    connect(&m_job, &FilterJob::ready, this, [this](const QList<FilterAnswer> &answers) {
        const Describe describe(m_session.view().language);
        for (qsizetype i = 0; i < answers.size() && i < m_presets.size(); ++i) {
            m_presets[i]->setDetail(describe.number(static_cast<double>(answers[i].match.rows.size()), 0));
            m_presets[i]->setEnabled(!answers[i].match.rows.empty());
        }
    });
    connect(&session, &AtlasSession::languageChanged, this, &ReadyMade::rebuild);
    connect(&session, &AtlasSession::dataChanged, this, &ReadyMade::rebuild);
    rebuild();
}

void ReadyMade::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        rebuild();
    QWidget::changeEvent(event);
}

void ReadyMade::setRegionsOffered(bool on)
{
    m_regions->setVisible(on);
    m_heading->setVisible(on || !m_presets.isEmpty());
}

void ReadyMade::rebuild()
{
    m_heading->setText(tr("Ready-made"));
    m_regions->setText(tr("The places in a region…"));
    m_offered = filterPresets(*m_session.data(), m_session.view().language);
    while (m_presets.size() > static_cast<qsizetype>(m_offered.size()))
        delete m_presets.takeLast();
    while (m_presets.size() < static_cast<qsizetype>(m_offered.size())) {
        auto *row = new RowButton(this);
        m_list->addWidget(row);
        row->show();
        const std::size_t index = static_cast<std::size_t>(m_presets.size());
        connect(row, &RowButton::clicked, this, [this, index] {
            Q_EMIT asked(m_offered[index].expression, m_offered[index].label, changeFor(QApplication::keyboardModifiers()));
        });
        m_presets << row;
    }
    for (qsizetype i = 0; i < m_presets.size(); ++i) {
        const FilterPreset &preset = m_offered[static_cast<std::size_t>(i)];
        m_presets[i]->setText(preset.label);
        m_presets[i]->setObjectName(preset.id);
        m_presets[i]->setToolTip(QStringLiteral("%1\n%2").arg(preset.expression, tr("Ctrl adds, Alt takes out")));
    }
    refresh();
    Q_EMIT heightChanged();
}

void ReadyMade::refresh()
{
    QStringList expressions;
    for (const FilterPreset &preset : m_offered)
        expressions << preset.expression;
    m_job.start(m_session.data(), expressions, m_session.table(), m_session.view().year);
}

} // namespace atlas
