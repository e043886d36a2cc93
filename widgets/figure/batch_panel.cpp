// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "widgets/figure/batch_panel.h"

#include "widgets/style/chevron_combo.h"
#include "widgets/style/role_label.h"

#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace atlas {

namespace {

/// One PDF, or files of a format.
struct Form {
    bool book;
    FigureFormat format;
};
constexpr std::array kForms{Form{true, FigureFormat::Pdf}, Form{false, FigureFormat::Svg}, Form{false, FigureFormat::Pdf}, Form{false, FigureFormat::Png}};

} // namespace

BatchPanel::BatchPanel(QWidget *parent) : QWidget(parent)
{
    m_pool.setMaxThreadCount(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    auto *grid = new QGridLayout;
    grid->setColumnStretch(1, 1);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(8);
    grid->addWidget(m_eachLabel = roleLabel(this, "second"), 0, 0);
    grid->addWidget(m_each = new ChevronCombo(this), 0, 1);
    grid->addWidget(m_regionLabel = roleLabel(this, "second"), 1, 0);
    grid->addWidget(m_region = new ChevronCombo(this), 1, 1);
    grid->addWidget(m_formLabel = roleLabel(this, "second"), 2, 0);
    grid->addWidget(m_form = new ChevronCombo(this), 2, 1);
    column->addLayout(grid);
    column->addWidget(m_count = roleLabel(this, "second"));
    column->addWidget(m_progress = new QProgressBar(this));
    column->addWidget(m_status = roleLabel(this, "second"));
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_cancel = new QPushButton(this));
    buttons->addWidget(m_start = new QPushButton(this));
    column->addLayout(buttons);
    column->addStretch();
    m_each->setObjectName(QStringLiteral("batchEach"));
    m_region->setObjectName(QStringLiteral("batchRegion"));
    m_form->setObjectName(QStringLiteral("batchForm"));
    m_start->setObjectName(QStringLiteral("batchStart"));
    m_cancel->setObjectName(QStringLiteral("batchCancel"));
    m_start->setProperty("primary", true);
    m_progress->setTextVisible(false);
    m_progress->hide();
    m_status->hide();
    connect(m_each, &QComboBox::currentIndexChanged, this, &BatchPanel::count);
    connect(m_region, &QComboBox::currentIndexChanged, this, &BatchPanel::count);
    connect(m_form, &QComboBox::currentIndexChanged, this, &BatchPanel::showCount);
    connect(m_start, &QPushButton::clicked, this, &BatchPanel::startAsked);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        // Once is enough: the figure under way is finished first.
        m_cancel->setEnabled(false);
        Q_EMIT cancelAsked();
    });
    retranslate();
    setRunning(false);
}

BatchPanel::~BatchPanel()
{
    m_pool.waitForDone();
}

void BatchPanel::setSource(const std::shared_ptr<const AtlasData> &atlasData, const FigureSpec &spec)
{
    if (m_data == atlasData && m_spec == spec)
        return;
    m_data = atlasData;
    m_spec = spec;
    retranslate();
}

BatchEach BatchPanel::each() const
{
    return batchEachFromText(m_each->currentData().toString()).value_or(BatchEach::Place);
}

QString BatchPanel::regionLevel() const
{
    return each() == BatchEach::Region ? m_region->currentData().toString() : QString();
}

bool BatchPanel::isBook() const { return kForms[static_cast<std::size_t>(std::max(0, m_form->currentIndex()))].book; }
FigureFormat BatchPanel::format() const { return kForms[static_cast<std::size_t>(std::max(0, m_form->currentIndex()))].format; }

void BatchPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void BatchPanel::retranslate()
{
    m_eachLabel->setText(tr("One figure for each"));
    m_regionLabel->setText(tr("Regions"));
    m_formLabel->setText(tr("As"));
    m_start->setText(tr("Make"));
    m_cancel->setText(tr("Cancel"));
    m_each->setAccessibleName(m_eachLabel->text());
    m_region->setAccessibleName(m_regionLabel->text());
    m_form->setAccessibleName(m_formLabel->text());
    m_progress->setAccessibleName(tr("Progress"));

    const auto refill = [](QComboBox &box, const QList<std::pair<QString, QString>> &items) {
        const QSignalBlocker block(box);
        const QString before = box.currentData().toString();
        box.clear();
        for (const auto &[text, key] : items)
            box.addItem(text, key);
        box.setCurrentIndex(std::max(0, box.findData(before)));
    };
    const LevelInfo *level = m_data ? m_data->level(m_spec.view.level) : nullptr;
    refill(*m_each, {{level ? level->name.in(m_spec.view.language) : tr("place"), toText(BatchEach::Place)},
                     {tr("region"), toText(BatchEach::Region)},
                     {tr("year"), toText(BatchEach::Year)},
                     {tr("indicator"), toText(BatchEach::Indicator)}});
    refill(*m_form, {{tr("One PDF with bookmarks"), QStringLiteral("book")}, {tr("SVG files in a folder"), QStringLiteral("svg")},
                     {tr("PDF files in a folder"), QStringLiteral("pdf")}, {tr("PNG files in a folder"), QStringLiteral("png")}});
    fillRegions();
    count();
}

void BatchPanel::fillRegions()
{
    const QSignalBlocker block(m_region);
    const QString before = m_region->currentData().toString();
    m_region->clear();
    const QStringList levels = m_data ? regionLevels(*m_data, m_spec.view) : QStringList();
    for (const QString &code : levels) {
        const LevelInfo *level = m_data->level(code);
        m_region->addItem(level ? level->plural.in(m_spec.view.language) : code, code);
    }
    const int at = m_region->findData(before);
    m_region->setCurrentIndex(std::max(0, at >= 0 ? at : m_region->findData(QStringLiteral("provincie"))));
}

void BatchPanel::count()
{
    const bool regions = each() == BatchEach::Region;
    m_region->setVisible(regions);
    m_regionLabel->setVisible(regions);
    Q_EMIT heightChanged();
    m_figures = -1;
    const std::uint64_t generation = ++m_generation;
    if (m_data) {
        m_pool.start([this, atlasData = m_data, spec = m_spec, what = each(), level = regionLevel(), generation] {
            const int figures = static_cast<int>(batchCount(*atlasData, spec, what, level));
            QMetaObject::invokeMethod(this, [this, figures, generation] {
                if (generation != m_generation)
                    return;
                m_figures = figures;
                showCount();
            }, Qt::QueuedConnection);
        });
    }
    showCount();
}

void BatchPanel::showCount()
{
    m_start->setEnabled(!m_running && m_figures > 0);
    if (m_figures < 0)
        m_count->setText(tr("Counting …"));
    else if (m_figures == 0)
        m_count->setText(tr("There is nothing to draw: choose another level or indicator."));
    else
        m_count->setText(isBook() ? tr("%n page(s)", nullptr, m_figures) : tr("%n file(s)", nullptr, m_figures));
}

void BatchPanel::setRunning(bool running)
{
    m_running = running;
    for (QWidget *setting : {static_cast<QWidget *>(m_each), static_cast<QWidget *>(m_region), static_cast<QWidget *>(m_form)})
        setting->setEnabled(!running);
    m_start->setVisible(!running);
    m_cancel->setVisible(running);
    m_cancel->setEnabled(running);
    m_progress->setVisible(running);
    m_count->setVisible(!running);
    showCount();
    Q_EMIT heightChanged();
}

void BatchPanel::showProgress(int done, int of, const QString &name)
{
    if (!m_running) {
        const bool hadFocus = m_start->hasFocus();
        setRunning(true);
        if (hadFocus)
            m_cancel->setFocus();
    }
    m_progress->setRange(0, of);
    m_progress->setValue(done);
    const QLocale locale(m_spec.view.language);
    m_status->setText(name.isEmpty() ? tr("Preparing …") : tr("%1 of %2: %3").arg(locale.toString(done), locale.toString(of), name));
    m_status->show();
}

void BatchPanel::showEnd(const QString &text)
{
    const bool hadFocus = m_cancel->hasFocus();
    setRunning(false);
    m_status->setText(text);
    m_status->setVisible(!text.isEmpty());
    Q_EMIT heightChanged();
    if (hadFocus)
        m_start->setFocus();
}

} // namespace atlas
