// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "widgets/legend/bounds_editor.h"

#include "layers/stats/scheme.h"

#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

namespace atlas {

namespace {

constexpr int kColumns = 2;

} // namespace

BoundsEditor::BoundsEditor(QWidget *parent) : QWidget(parent), m_grid(new QGridLayout), m_add(new QPushButton(this)), m_remove(new QPushButton(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(m_grid);
    m_grid->setSpacing(4);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_add);
    buttons->addWidget(m_remove);
    buttons->addStretch();
    column->addLayout(buttons);
    for (QPushButton *button : {m_add, m_remove})
        button->setProperty("link", true);
    connect(m_add, &QPushButton::clicked, this, &BoundsEditor::addBound);
    connect(m_remove, &QPushButton::clicked, this, [this] {
        if (m_upper.size() < 2)
            return;
        m_upper.erase(m_upper.end() - 2);
        Q_EMIT edited(std::vector<double>(m_upper));
    });
    retranslate();
}

void BoundsEditor::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void BoundsEditor::retranslate()
{
    m_add->setText(tr("Add a bound"));
    m_remove->setText(tr("Remove"));
    for (qsizetype i = 0; i < m_fields.size(); ++i)
        m_fields[i]->setAccessibleName(tr("Upper bound of class %1").arg(i + 1));
}

void BoundsEditor::setBounds(const std::vector<double> &upper, int decimals, const QString &language)
{
    m_upper = upper;
    m_decimals = decimals;
    m_locale = QLocale(language);
    const qsizetype wanted = std::max<qsizetype>(0, static_cast<qsizetype>(upper.size()) - 1);
    while (m_fields.size() > wanted)
        delete m_fields.takeLast();
    while (m_fields.size() < wanted) {
        auto *field = new QLineEdit(this);
        field->setAlignment(Qt::AlignRight);
        const int at = static_cast<int>(m_fields.size());
        m_grid->addWidget(field, at / kColumns, at % kColumns);
        connect(field, &QLineEdit::editingFinished, this, &BoundsEditor::apply);
        m_fields << field;
        field->show();
    }
    for (qsizetype i = 0; i < wanted; ++i) {
        if (!m_fields[i]->hasFocus() || !m_fields[i]->isModified())
            m_fields[i]->setText(m_locale.toString(upper[static_cast<std::size_t>(i)], 'f', decimals));
    }
    m_add->setEnabled(static_cast<int>(upper.size()) < kMaximumClasses && !upper.empty());
    m_remove->setEnabled(upper.size() > static_cast<std::size_t>(kMinimumClasses));
    retranslate();
}

void BoundsEditor::apply()
{
    std::vector<double> next = m_upper;
    bool sound = true, changed = false;
    for (qsizetype i = 0; i < m_fields.size(); ++i) {
        bool ok = false;
        const double value = m_locale.toDouble(m_fields[i]->text(), &ok);
        m_fields[i]->setProperty("invalid", !ok);
        m_fields[i]->style()->unpolish(m_fields[i]);
        m_fields[i]->style()->polish(m_fields[i]);
        sound = sound && ok;
        // A field that was not touched keeps its bound, whose decimals the field may not show.
        if (ok && m_fields[i]->isModified()) {
            next[static_cast<std::size_t>(i)] = value;
            changed = true;
            m_fields[i]->setModified(false);
        }
    }
    if (!sound || !changed)
        return;
    std::sort(next.begin(), next.end());
    next.erase(std::unique(next.begin(), next.end()), next.end());
    Q_EMIT edited(next);
}

/// Halves the last class: its upper end is the only one that is always there.
void BoundsEditor::addBound()
{
    if (m_upper.empty())
        return;
    std::vector<double> next = m_upper;
    const double below = next.size() > 1 ? next[next.size() - 2] : next.back() / 2;
    next.insert(next.end() - 1, (below + next.back()) / 2);
    Q_EMIT edited(next);
}

} // namespace atlas
