// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "widgets/story/step_model.h"

#include "widgets/story/step_thumbnails.h"
#include "widgets/story/step_words.h"

#include <algorithm>
#include <utility>

namespace atlas {

StepModel::StepModel(StorySession &session, QObject *parent) : QAbstractListModel(parent), m_session(session)
{
    connect(&session, &StorySession::changed, this, &StepModel::refresh);
    connect(&session.atlas(), &AtlasSession::dataChanged, this, &StepModel::renew);
    connect(&session.atlas(), &AtlasSession::languageChanged, this, &StepModel::renew);
    refresh();
}

int StepModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : static_cast<int>(m_rows.size()); }

QString StepModel::title(const StoryStep &step) const
{
    const QString &given = step.title.in(m_session.atlas().view().language);
    return given.trimmed().isEmpty() ? tr("Step without a title") : given;
}

QVariant StepModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const StoryStep &step = m_rows[index.row()].step;
    switch (role) {
    case Qt::DisplayRole: return title(step);
    case Qt::ToolTipRole: return m_session.canShow(step) ? title(step) : tr("The figures of this step are not in what is open.");
    case Qt::AccessibleTextRole: {
        const QString words = tr("Step %1 of %2: %3, %4", "number, count, title, kind").arg(index.row() + 1).arg(m_rows.size()).arg(title(step), kindWords(step));
        return m_session.canShow(step) ? words : words + QStringLiteral(". ") + tr("The figures of this step are not in what is open.");
    }
    case KindRole: return kindWords(step);
    case MissingRole: return !m_session.canShow(step);
    default: return {};
    }
}

void StepModel::renew()
{
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0), index(static_cast<int>(m_rows.size()) - 1));
}

/// The same steps in the same order keep their rows: the view stays where it is while one writes.
void StepModel::refresh()
{
    const Story *story = m_session.story();
    const QList<StoryStep> steps = story ? story->steps : QList<StoryStep>{};
    const bool same = std::ranges::equal(steps, m_rows, [](const StoryStep &step, const Row &row) { return step.id == row.step.id; });
    if (same) {
        for (int i = 0; i < steps.size(); ++i) {
            if (m_rows[i].step == steps[i])
                continue;
            m_rows[i] = {steps[i], StepThumbnails::keyOf(steps[i])};
            Q_EMIT dataChanged(index(i), index(i));
        }
        return;
    }
    beginResetModel();
    QList<Row> rows;
    for (const StoryStep &step : steps) {
        const auto known = std::ranges::find_if(m_rows, [&](const Row &row) { return row.step == step; });
        rows.append({step, known != m_rows.end() ? known->key : StepThumbnails::keyOf(step)});
    }
    m_rows = std::move(rows);
    endResetModel();
}

} // namespace atlas
