// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "widgets/selection/kept_panel.h"

#include "widgets/selection/kept_row.h"
#include "widgets/selection/row_button.h"
#include "widgets/selection/selection_words.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QVBoxLayout>

#include <algorithm>

namespace atlas {

KeptPanel::KeptPanel(AtlasSession &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_heading(new QLabel(this)), m_empty(new QLabel(this)), m_name(new QLineEdit(this)), m_keep(new QPushButton(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(m_heading);
    auto *row = new QHBoxLayout;
    row->setSpacing(6);
    row->addWidget(m_name, 1);
    row->addWidget(m_keep);
    column->addLayout(row);
    column->addWidget(m_empty);
    column->addLayout(m_list = new QVBoxLayout);
    m_list->setSpacing(0);
    m_heading->setProperty("role", QStringLiteral("heading"));
    m_empty->setProperty("role", QStringLiteral("note"));
    m_empty->setWordWrap(true);
    m_name->setObjectName(QStringLiteral("keepName"));
    m_keep->setObjectName(QStringLiteral("keep"));
    connect(m_keep, &QPushButton::clicked, this, &KeptPanel::keep);
    connect(m_name, &QLineEdit::returnPressed, this, &KeptPanel::keep);
    connect(&m_job, &FilterJob::ready, this, [this](const QList<FilterAnswer> &answers) {
        const QString &language = m_session.view().language;
        for (qsizetype i = 0; i < answers.size() && i < m_asked.size(); ++i) {
            // The atlas that is open may know other words than the one it was made with: its places remain.
            const NamedSelection &kept = m_session.view().kept[m_asked[i]];
            const std::size_t count = answers[i].error ? rowsIn(*m_session.data(), m_session.table(), kept.places).size() : answers[i].match.rows.size();
            m_rows[m_asked[i]]->setTexts(kept.name, kept.expression, static_cast<int>(count), language);
        }
    });
    connect(&session, &AtlasSession::keptChanged, this, &KeptPanel::rebuild);
    connect(&session, &AtlasSession::selectionChanged, this, &KeptPanel::refresh);
    // While the years play nobody counts what nobody sees.
    connect(&session, &AtlasSession::classificationChanged, this, [this] { if (isVisible()) refreshCounts(); });
    connect(&session, &AtlasSession::languageChanged, this, &KeptPanel::retranslate);
    retranslate();
    rebuild();
}

void KeptPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void KeptPanel::retranslate()
{
    m_heading->setText(tr("Kept selections"));
    m_keep->setText(tr("Keep"));
    m_keep->setToolTip(tr("Keep what is selected now under this name"));
    m_name->setAccessibleName(tr("Name to keep the selection under"));
    m_empty->setText(tr("What is kept stays here, also after the program was closed."));
    refresh();
    refreshCounts();
}

void KeptPanel::setOrigin(const SelectionOrigin &origin)
{
    m_origin = origin;
    refresh();
}

bool KeptPanel::originHolds() const { return !m_origin.selection.isEmpty() && m_origin.selection == m_session.view().selection; }

QString KeptPanel::proposedName() const
{
    return notTaken(originHolds() ? m_origin.name
                                  : selectionText(*m_session.data(), m_session.view().selection, m_session.view().level, m_session.view().language));
}

QString KeptPanel::notTaken(const QString &name) const
{
    const auto taken = [this](const QString &tried) {
        return std::any_of(m_session.view().kept.begin(), m_session.view().kept.end(), [&](const NamedSelection &kept) { return kept.name == tried; });
    };
    static const QRegularExpression numbered(QStringLiteral(" \\(\\d+\\)$"));
    const QString bare = QString(name).remove(numbered);
    QString free = name;
    for (int n = 2; taken(free); ++n)
        free = QStringLiteral("%1 (%2)").arg(bare).arg(n);
    return free;
}

void KeptPanel::refresh()
{
    const bool any = !m_session.view().selection.isEmpty();
    m_name->setEnabled(any);
    m_keep->setEnabled(any);
    m_name->setPlaceholderText(any ? proposedName() : tr("Select places to keep them"));
    for (KeptRow *row : m_rows)
        row->setCombinable(any);
}

void KeptPanel::rebuild()
{
    const auto focused = std::find_if(m_rows.begin(), m_rows.end(), [](const KeptRow *row) { return row->isAncestorOf(row->window()->focusWidget()); });
    const qsizetype focusedRow = focused == m_rows.end() ? -1 : focused - m_rows.begin();
    for (KeptRow *row : m_rows) {
        // One of them may be what is just being pressed.
        m_list->removeWidget(row);
        row->hide();
        row->deleteLater();
    }
    m_rows.clear();
    for (int i = 0; i < m_session.view().kept.size(); ++i) {
        auto *row = new KeptRow(this);
        row->setTexts(m_session.view().kept[i].name, m_session.view().kept[i].expression, -1, m_session.view().language);
        m_list->addWidget(row);
        m_rows << row;
        row->show();
        connect(row, &KeptRow::asked, this, [this, i](SetChange change) { use(i, change); });
        connect(row, &KeptRow::deleteAsked, this, [this, i] { remove(i); });
        connect(row, &KeptRow::renamed, this, [this, i](const QString &name) {
            QList<NamedSelection> kept = m_session.view().kept;
            kept[i].name = name;
            m_session.setKept(kept);
        });
    }
    m_empty->setVisible(m_rows.isEmpty());
    refresh();
    refreshCounts();
    if (focusedRow >= 0 && m_rows.isEmpty())
        m_name->setFocus();
    else if (focusedRow >= 0)
        m_rows[std::min(focusedRow, m_rows.size() - 1)]->nameButton().setFocus();
    Q_EMIT heightChanged();
}

void KeptPanel::refreshCounts()
{
    const QList<NamedSelection> &kept = m_session.view().kept;
    if (m_session.table() < 0 || kept.size() != m_rows.size())
        return;
    QStringList expressions;
    m_asked.clear();
    for (int i = 0; i < kept.size(); ++i) {
        if (!kept[i].expression.isEmpty()) {
            m_asked << i;
            expressions << kept[i].expression;
        } else {
            const QString &language = m_session.view().language;
            m_rows[i]->setTexts(kept[i].name, selectionText(*m_session.data(), kept[i].places, m_session.view().level, language),
                                static_cast<int>(rowsIn(*m_session.data(), m_session.table(), kept[i].places).size()), language);
        }
    }
    m_job.start(m_session.data(), expressions, m_session.table(), m_session.view().year);
}

void KeptPanel::keep()
{
    if (m_session.view().selection.isEmpty())
        return;
    const QString typed = m_name->text().simplified();
    NamedSelection named{typed.isEmpty() ? proposedName() : notTaken(typed), m_session.view().selection, originHolds() ? m_origin.expression : QString()};
    m_name->clear();
    m_session.setKept(m_session.view().kept + QList<NamedSelection>{named});
}

void KeptPanel::use(int index, SetChange change)
{
    const NamedSelection kept = m_session.view().kept[index];
    const AtlasData &atlas = *m_session.data();
    FilterAnswer answer = answered(atlas, kept.expression, m_session.table(), m_session.view().year);
    if (answer.error)
        answer.match.rows = rowsIn(atlas, m_session.table(), kept.places);
    if (!answer.match.rows.empty())
        Q_EMIT asked(placesAt(atlas, m_session.table(), answer.match.rows), answer.error ? QString() : kept.expression, kept.name, change);
}

void KeptPanel::remove(int index)
{
    QList<NamedSelection> kept = m_session.view().kept;
    kept.removeAt(index);
    m_session.setKept(kept);
}

bool KeptPanel::stopRenaming()
{
    return std::any_of(m_rows.begin(), m_rows.end(), [](KeptRow *row) { return row->stopRenaming(); });
}

} // namespace atlas
