// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "widgets/panels/join_panel.h"

#include "layers/view/describe.h"
#include "widgets/style/chevron_combo.h"
#include "widgets/style/role_label.h"

#include <QComboBox>
#include <QEvent>
#include <QFileInfo>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

namespace atlas {

namespace {

/// Of a long list this many are named; the rest is counted.
constexpr qsizetype kNamed = 60;

} // namespace

JoinPanel::JoinPanel(AtlasSession &session, QWidget *parent) : QWidget(parent), m_session(session)
{
    setObjectName(QStringLiteral("sidePanel"));
    setAttribute(Qt::WA_StyledBackground);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(8);
    column->addWidget(m_title = roleLabel(this, "panelTitle"));
    column->addWidget(m_file = roleLabel(this, "second"));
    auto *grid = new QGridLayout;
    grid->setColumnStretch(1, 1);
    grid->addWidget(m_codeLabel = roleLabel(this, "second"), 0, 0);
    grid->addWidget(m_code = roleLabel(this, "heading"), 0, 1);
    grid->addWidget(m_levelLabel = roleLabel(this, "second"), 1, 0);
    grid->addWidget(m_level = new ChevronCombo(this), 1, 1);
    grid->addWidget(m_yearLabel = roleLabel(this, "second"), 2, 0);
    grid->addWidget(m_year = new QSpinBox(this), 2, 1, Qt::AlignLeft);
    column->addLayout(grid);
    column->addWidget(m_matched = roleLabel(this, "heading"));
    m_matched->setObjectName(QStringLiteral("joinMatched"));
    auto *area = new QScrollArea(this);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    auto *inside = new QWidget(area);
    m_sections = new QVBoxLayout(inside);
    m_sections->setContentsMargins(0, 0, 8, 0);
    m_sections->setSpacing(4);
    m_sections->addStretch();
    area->setWidget(inside);
    column->addWidget(area, 1);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_cancel = new QPushButton(this));
    buttons->addWidget(m_apply = new QPushButton(this));
    column->addLayout(buttons);
    m_apply->setObjectName(QStringLiteral("joinApply"));
    m_cancel->setObjectName(QStringLiteral("joinCancel"));
    m_apply->setProperty("primary", true);
    m_year->setRange(1900, 2100);
    m_year->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_year->setFixedWidth(72);
    connect(m_cancel, &QPushButton::clicked, this, &JoinPanel::cancelled);
    connect(m_apply, &QPushButton::clicked, this, &JoinPanel::apply);
    connect(m_level, &QComboBox::currentIndexChanged, this, &JoinPanel::replan);
    connect(m_year, &QSpinBox::valueChanged, this, &JoinPanel::replan);
    retranslate();
}

void JoinPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT cancelled();
    else
        QWidget::keyPressEvent(event);
}

void JoinPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void JoinPanel::open(const QString &path, CsvTable csv, JoinPlan plan)
{
    m_path = path;
    m_csv = std::move(csv);
    m_plan = std::move(plan);
    m_problem.clear();
    retranslate();
    m_apply->setFocus();
}

void JoinPanel::retranslate()
{
    const AtlasData &atlasData = *m_session.data();
    const QString &language = m_session.view().language;
    m_title->setText(tr("Own figures"));
    m_codeLabel->setText(tr("Code column"));
    m_levelLabel->setText(tr("Level"));
    m_yearLabel->setText(tr("Year"));
    m_apply->setText(tr("Apply"));
    m_cancel->setText(tr("Cancel"));
    m_level->setAccessibleName(m_levelLabel->text());
    m_year->setAccessibleName(m_yearLabel->text());
    const QSignalBlocker block(m_level);
    m_level->clear();
    for (const QString &code : atlasData.drawnLevels()) {
        const LevelInfo *level = atlasData.level(code);
        m_level->addItem(level ? level->plural.in(language) : code, code);
    }
    refresh();
}

void JoinPanel::replan()
{
    auto plan = planJoin(*m_session.data(), m_csv, m_level->currentData().toString(), m_year->value());
    if (plan) {
        m_plan = std::move(*plan);
        m_problem.clear();
    } else {
        m_problem = Describe(m_session.view().language).error(plan.error());
    }
    refresh();
}

void JoinPanel::addSection(const QString &title, const QStringList &items)
{
    if (items.isEmpty())
        return;
    QWidget *parent = m_sections->parentWidget();
    auto *head = roleLabel(parent, "heading");
    head->setText(title);
    auto *list = roleLabel(parent, "note");
    list->setTextInteractionFlags(Qt::TextSelectableByMouse);
    QString text = items.mid(0, kNamed).join(QStringLiteral(", "));
    if (items.size() > kNamed)
        text += QLatin1Char(' ') + tr("and %n more", nullptr, static_cast<int>(items.size() - kNamed));
    list->setText(text);
    list->setContentsMargins(0, 0, 0, 6);
    for (QWidget *widget : {static_cast<QWidget *>(head), static_cast<QWidget *>(list)}) {
        m_sections->insertWidget(m_sections->count() - 1, widget);
        m_sectionWidgets << widget;
    }
}

void JoinPanel::refresh()
{
    qDeleteAll(m_sectionWidgets);
    m_sectionWidgets.clear();
    m_file->setText(QFileInfo(m_path).fileName());
    if (m_path.isEmpty())
        return;
    const AtlasData &atlasData = *m_session.data();
    const QSignalBlocker blockLevel(m_level), blockYear(m_year);
    const bool joins = m_problem.isEmpty() && m_plan.table >= 0;
    if (joins)
        m_level->setCurrentIndex(m_level->findData(atlasData.tables()[static_cast<std::size_t>(m_plan.table)].level));
    m_code->setText(joins ? m_csv.header.value(m_plan.codeColumn) + (m_plan.byName ? QLatin1Char(' ') + tr("(names)") : QString()) : QStringLiteral("–"));
    const bool fileSaysYear = m_plan.yearColumn >= 0;
    m_year->setValue(m_plan.year);
    m_year->setVisible(!fileSaysYear);
    m_yearLabel->setText(fileSaysYear ? tr("Year: column %1").arg(m_csv.header.value(m_plan.yearColumn)) : tr("Year"));
    m_apply->setEnabled(joins && m_plan.matched > 0 && !m_plan.figures.empty());
    if (!joins) {
        m_matched->setText(m_problem);
        return;
    }
    m_matched->setText(tr("%1 of %n row(s) have a place in the atlas", nullptr, static_cast<int>(m_csv.rows.size())).arg(m_plan.matched));
    QStringList columns, repairs;
    for (const JoinPlan::FigureColumn &column : m_plan.figures) {
        columns << (column.notNumbers > 0 ? tr("%1 (%2 figures, %3 not a number)").arg(column.name).arg(column.figures).arg(column.notNumbers)
                                          : tr("%1 (%2 figures)").arg(column.name).arg(column.figures));
    }
    for (const JoinPlan::Repair &repair : m_plan.repairs)
        repairs << repair.raw.trimmed() + QStringLiteral(" → ") + repair.code;
    if (columns.isEmpty())
        columns << tr("There is no column of numbers in this file.");
    addSection(tr("Columns that become indicators"), columns);
    addSection(tr("Not in the atlas: %1").arg(m_plan.unmatchedInFile.size()), m_plan.unmatchedInFile);
    addSection(tr("Came more than once, the first counts: %1").arg(m_plan.duplicates.size()), m_plan.duplicates);
    addSection(tr("Codes repaired: %1").arg(m_plan.repairs.size()), repairs);
    addSection(tr("Places without a row: %1").arg(m_plan.unmatchedInAtlas.size()), m_plan.unmatchedInAtlas);
}

void JoinPanel::apply()
{
    const auto before = m_session.data();
    const auto after = applyJoin(*before, m_csv, m_plan, QFileInfo(m_path).fileName());
    QString first;
    for (const Indicator &indicator : after->indicators()) {
        if (!before->indicator(indicator.code)) {
            first = indicator.code;
            break;
        }
    }
    const int matched = m_plan.matched;
    const int indicators = static_cast<int>(m_plan.figures.size());
    m_session.extendData(after, first.isEmpty() ? m_session.view().indicator : first);
    Q_EMIT applied(matched, indicators);
}

} // namespace atlas
