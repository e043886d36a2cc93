// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "widgets/compare/comparison_panel.h"

#include "layers/render/figure/compare_figure.h"
#include "layers/view/aggregate_parts.h"
#include "layers/view/describe.h"
#include "layers/view/place_name.h"
#include "widgets/compare/aggregate_page.h"
#include "widgets/compare/chip_bar.h"
#include "widgets/compare/compare_style.h"
#include "widgets/compare/comparison_controls.h"
#include "widgets/compare/comparison_view.h"
#include "widgets/compare/sentence_box.h"
#include "widgets/style/application_style.h"

#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

namespace atlas {

namespace {

constexpr int kWidth = 364, kLeast = 280;

QList<PlaceKey> exampleKeys()
{
    return {{QStringLiteral("gemeente"), QStringLiteral("GM0114"), 0}, {QStringLiteral("stadsdeel"), QStringLiteral("SD0363K"), 0}};
}

} // namespace

ComparisonPanel::ComparisonPanel(AtlasSession &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_model(new ComparisonModel(this)), m_main(new QWidget(this)), m_inspector(new AggregatePage(this)),
      m_empty(new QLabel(m_main)), m_more(new QToolButton(m_main)),
      m_chips(new ChipBar(session, m_main)), m_controls(new ComparisonControls(session, m_main)), m_view(new ComparisonView(session, *m_model, m_main)),
      m_emptyPage(new QWidget(m_main)), m_example(new QPushButton(m_emptyPage)), m_search(new QPushButton(m_emptyPage)), m_sentence(new SentenceBox(m_main))
{
    setObjectName(QStringLiteral("sidePanel"));
    setAttribute(Qt::WA_StyledBackground);
    build();
    connectSession();
    retranslate();
    recompute();
}

void ComparisonPanel::build()
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_main);
    outer->addWidget(m_inspector);
    m_inspector->hide();
    auto *column = new QVBoxLayout(m_main);
    column->setContentsMargins(0, 8, 0, 0);
    column->setSpacing(0);
    auto *tools = new QVBoxLayout;
    tools->setContentsMargins(14, 0, 16, 6);
    tools->setSpacing(6);
    tools->addWidget(m_chips);
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(m_controls, 1);
    line->addWidget(m_more, 0, Qt::AlignTop);
    tools->addLayout(line);
    column->addLayout(tools);
    column->addWidget(m_view, 1);
    column->addWidget(m_emptyPage, 1);
    column->addWidget(m_sentence);

    auto *nothing = new QVBoxLayout(m_emptyPage);
    nothing->setContentsMargins(24, 24, 24, 24);
    nothing->setSpacing(8);
    nothing->addWidget(m_empty);
    nothing->addWidget(m_example, 0, Qt::AlignHCenter);
    nothing->addWidget(m_search, 0, Qt::AlignHCenter);
    nothing->addStretch();
    m_empty->setProperty("role", QStringLiteral("second"));
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignHCenter);
    m_more->setIcon(placestyle::icon(placestyle::Icon::More));
    m_more->setFixedSize(30, 30);
    connect(m_more, &QToolButton::clicked, this, &ComparisonPanel::openMenu);
    connect(m_chips, &ChipBar::pickAsked, this, &ComparisonPanel::pickAsked);
    connect(m_example, &QPushButton::clicked, this, &ComparisonPanel::compareExample);
    connect(m_search, &QPushButton::clicked, this, [this] { m_chips->openFinder(-1); });
    connect(m_view, &ComparisonView::currentRowChanged, this, &ComparisonPanel::showSentence);
    connect(m_view, &ComparisonView::inspectAsked, this, &ComparisonPanel::inspect);
    connect(m_inspector, &AggregatePage::backAsked, this, &ComparisonPanel::leaveInspector);
    connect(&m_job, &ComparisonJob::ready, this, &ComparisonPanel::take);
}

void ComparisonPanel::connectSession()
{
    connect(&m_session, &AtlasSession::dataChanged, this, &ComparisonPanel::recompute);
    connect(&m_session, &AtlasSession::comparedChanged, this, &ComparisonPanel::recompute);
    connect(&m_session, &AtlasSession::comparisonChanged, this, &ComparisonPanel::recompute);
    connect(&m_session, &AtlasSession::languageChanged, this, &ComparisonPanel::recompute);
    connect(&m_session, &AtlasSession::selectionChanged, this, [this] {
        if (m_session.view().comparison.reference == ReferenceKind::SelectionMean)
            recompute();
    });
    connect(&m_session, &AtlasSession::classificationChanged, this, [this] {
        if (!compared() || compared()->view.year != m_session.view().year)
            recompute();
        m_view->setMapIndicator(m_session.view().indicator);
    });
}

const std::shared_ptr<const ComparedView> &ComparisonPanel::compared() const { return m_model->compared(); }

QSize ComparisonPanel::sizeHint() const { return {style::px(kWidth), 600}; }

QSize ComparisonPanel::minimumSizeHint() const { return {kLeast, 240}; }

void ComparisonPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ComparisonPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_stale)
        recompute();
}

void ComparisonPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_sentence->setRoom(height());
}

void ComparisonPanel::retranslate()
{
    setAccessibleName(tr("Comparison"));
    m_more->setToolTip(tr("Copy or export the comparison"));
    m_more->setAccessibleName(m_more->toolTip());
    m_view->setAccessibleName(tr("Figures of the compared places"));
    m_view->setAccessibleDescription(tr("Enter shows a figure on the map, I tells how it was put together, Ctrl+C copies its sentence."));
    m_example->setText(tr("Emmen and Amsterdam-Zuid"));
    m_search->setText(tr("Search a place…"));
    showState();
}

void ComparisonPanel::recompute()
{
    // What is not seen is not worked out.
    m_stale = !isVisible();
    if (m_stale)
        return;
    leaveInspector();
    if (m_session.view().compared.size() < 2) {
        m_job.stop();
        m_view->show(nullptr);
    } else {
        const bool same = compared() && compared()->view.compared == m_session.view().compared && compared()->data == m_session.data();
        const ComparisonSettings &settings = m_session.view().comparison;
        const Indicator *indicator = m_session.data()->indicator(m_session.view().indicator);
        const bool part = !same && indicator && settings.theme.isEmpty() && settings.order == ComparisonOrder::Theme;
        m_job.start(m_session.data(), m_session.view(), part ? indicator->theme : QString());
    }
    showState();
}

void ComparisonPanel::take(const std::shared_ptr<const ComparedView> &result)
{
    m_view->show(result);
    m_controls->setReference(result->comparison.reference, result->comparison.names);
    showState();
}

void ComparisonPanel::showState()
{
    const auto count = m_session.view().compared.size();
    const bool rows = count >= 2 && compared() && !compared()->comparison.rows.empty();
    const bool noPlaces = m_session.data()->tables().empty();
    m_view->setVisible(rows);
    m_emptyPage->setVisible(!rows);
    m_controls->setVisible(count >= 2);
    m_more->setVisible(count >= 2);
    m_more->setEnabled(rows);
    m_example->setVisible(count < 2 && hasExample());
    m_search->setVisible(count < 2 && !noPlaces);
    if (noPlaces)
        m_empty->setText(tr("Open a GeoPackage to compare its places."));
    else if (count == 0)
        m_empty->setText(tr("Choose two to five places of any kind, and see their figures side by side."));
    else if (count == 1)
        m_empty->setText(tr("Choose a second place to set beside it."));
    else if (!compared())
        m_empty->setText(tr("Comparing…"));
    else
        m_empty->setText(tr("No figures of these places. Choose another theme or other places."));
    if (!rows)
        m_sentence->setSentence({}, {});
    else
        showSentence();
}

bool ComparisonPanel::hasExample() const
{
    const QList<PlaceKey> keys = exampleKeys();
    return std::all_of(keys.begin(), keys.end(), [this](const PlaceKey &key) { return m_session.data()->find(key).has_value(); });
}

void ComparisonPanel::compareExample()
{
    m_session.setCompared(exampleKeys());
    m_view->setFocus(Qt::OtherFocusReason);
}

void ComparisonPanel::showSentence()
{
    const ComparisonRow *row = m_view->current();
    if (!row)
        return m_sentence->setSentence({}, {});
    const ComparedView &shown = *compared();
    const QString &language = shown.view.language;
    const Describe describe(language);
    QStringList details;
    const Indicator *indicator = shown.data->indicator(row->indicator);
    if (indicator && !indicator->definition.in(language).isEmpty())
        details << indicator->definition.in(language);
    if (!row->strips.empty() && row->strips.front().figures)
        details << describe.sourceLine(*shown.data, *row->strips.front().figures);
    m_sentence->setSentence(comparisonSentence(*shown.data, shown.comparison, *row, language), details.join(QLatin1Char('\n')));
}

void ComparisonPanel::inspect(int row, int figure)
{
    const ComparedView &shown = *compared();
    const ComparisonRow &of = shown.comparison.rows[static_cast<std::size_t>(row)];
    const auto at = static_cast<std::size_t>(figure);
    const AtlasData::PlaceRef place = shown.comparison.places[at];
    const auto inspection = inspectAggregate(*shown.data, of.indicator, of.figures[at].year, place);
    if (!inspection)
        return;
    m_inspector->setInspection(*shown.data, *inspection, place, shown.comparison.names.value(figure), shown.view.language);
    m_main->hide();
    m_inspector->show();
    m_inspector->table().setFocus(Qt::OtherFocusReason);
}

void ComparisonPanel::leaveInspector()
{
    if (m_inspector->isHidden())
        return;
    const bool focused = m_inspector->isAncestorOf(QApplication::focusWidget());
    m_inspector->hide();
    m_main->show();
    if (focused)
        m_view->setFocus(Qt::OtherFocusReason);
}

void ComparisonPanel::setPlace(int index, const PlaceKey &place)
{
    QList<PlaceKey> next = m_session.view().compared;
    if (index >= 0 && index < next.size())
        next[index] = place;
    else
        next << place;
    m_session.setCompared(next);
}

DataTable ComparisonPanel::table() const
{
    return compared() ? comparisonTable(*compared()->data, compared()->comparison, compared()->view.language) : DataTable{};
}

DisplayList ComparisonPanel::figure(QSizeF size) const
{
    if (!compared())
        return {};
    // In the present look and language: they may have changed after the comparison was made.
    ViewState view = compared()->view;
    view.theme = m_session.view().theme;
    CompareFigureOptions options;
    options.size = size;
    return compareFigure(*compared()->data, view, compared()->comparison, options);
}

QString ComparisonPanel::sentences() const
{
    QStringList lines;
    if (compared()) {
        for (const ComparisonRow &row : compared()->comparison.rows) {
            const QString line = comparisonSentence(*compared()->data, compared()->comparison, row, compared()->view.language);
            if (!line.isEmpty())
                lines << line;
        }
    }
    return lines.join(QLatin1Char('\n'));
}

void ComparisonPanel::openMenu()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [&](const QString &text, auto &&done) { connect(menu->addAction(text), &QAction::triggered, this, done); };
    add(tr("Copy as data"), [this] {
        const bool english = m_session.view().language == QLatin1String("en");
        QApplication::clipboard()->setText(toTsv(table(), english ? QLocale(QLocale::English, QLocale::UnitedKingdom) : QLocale(QLocale::Dutch, QLocale::Netherlands)));
    });
    add(tr("Copy as image"), [this] { QApplication::clipboard()->setImage(toImage(figure(), 2)); });
    add(tr("Copy all sentences"), [this] { QApplication::clipboard()->setText(sentences()); });
    menu->addSeparator();
    add(tr("Export…"), [this] { Q_EMIT exportAsked(); });
    add(tr("In a figure…"), [this] { Q_EMIT figureAsked(); });
    menu->popup(m_more->mapToGlobal(QPoint(m_more->width() - menu->sizeHint().width(), m_more->height() + 2)));
}

} // namespace atlas
