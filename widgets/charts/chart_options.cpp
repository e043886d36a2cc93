// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "widgets/charts/chart_options.h"

#include "layers/view/charts/composition_data.h"
#include "layers/view/charts/relation_data.h"
#include "layers/view/place_name.h"
#include "widgets/charts/chart_words.h"
#include "widgets/charts/indicator_combo.h"

#include <QCheckBox>
#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>

#include <algorithm>

namespace atlas {

namespace {

constexpr int kWidth = 380;

} // namespace

ChartOptions::ChartOptions(AtlasSession &session, ChartKind kind, QWidget *window)
    : Popover(window, Side::Above), m_session(session), m_kind(kind), m_form(new QFormLayout(this)), m_heading(new QLabel(this))
{
    m_form->setContentsMargins(16, 12, 16, 12);
    m_form->setVerticalSpacing(8);
    m_form->setHorizontalSpacing(12);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_form->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_heading->setProperty("role", QStringLiteral("heading"));
    m_form->addRow(m_heading);
    switch (kind) {
    case ChartKind::Ranking: check([this] { return tr("Show around %1").arg(firstMarked()); }, &ChartSettings::rankingAround); break;
    case ChartKind::Distribution: break;
    case ChartKind::Relation: buildRelation(); break;
    case ChartKind::Trend: buildTrend(); break;
    case ChartKind::Gap: buildGap(); break;
    case ChartKind::Composition: buildComposition(); break;
    }
    for (const auto signal : {&AtlasSession::chartsChanged, &AtlasSession::classificationChanged})
        connect(&session, signal, this, [this] { if (isVisible()) refresh(); });
}

bool ChartOptions::has(ChartKind kind) { return kind != ChartKind::Distribution; }

template <typename Change>
void ChartOptions::change(Change edit)
{
    ChartSettings settings = m_session.view().charts;
    edit(settings);
    m_session.setCharts(settings);
}

QLabel *ChartOptions::label(std::function<QString()> words)
{
    auto *made = new QLabel(this);
    made->setProperty("role", QStringLiteral("second"));
    m_refreshers.push_back([made, words = std::move(words)] { made->setText(words()); });
    return made;
}

void ChartOptions::indicatorRow(std::function<QString()> words, QString ChartSettings::*member, std::function<QString()> none)
{
    auto *combo = new IndicatorCombo(this);
    QLabel *buddy = label(words);
    buddy->setBuddy(combo);
    m_form->addRow(buddy, combo);
    m_first = m_first ? m_first : combo;
    connect(combo, &IndicatorCombo::chosen, this, [this, member](const QString &code) { change([&](ChartSettings &s) { s.*member = code; }); });
    m_refreshers.push_back([this, combo, member, words = std::move(words), none = std::move(none)] {
        combo->fill(*m_session.data(), m_session.view().language, none());
        combo->setCode(m_session.view().charts.*member);
        combo->setAccessibleName(words());
    });
}

template <typename Value>
QComboBox *ChartOptions::choiceRow(std::function<QString()> words, Value ChartSettings::*member, std::function<QList<std::pair<QString, Value>>()> choices)
{
    auto *combo = new ChevronCombo(this);
    QLabel *buddy = label(words);
    buddy->setBuddy(combo);
    m_form->addRow(buddy, combo);
    m_first = m_first ? m_first : combo;
    connect(combo, &QComboBox::activated, this, [this, member, choices](int index) {
        change([&](ChartSettings &s) { s.*member = choices().at(index).second; });
    });
    m_refreshers.push_back([this, combo, member, words = std::move(words), choices = std::move(choices)] {
        const QSignalBlocker quiet(combo);
        combo->clear();
        const Value now = m_session.view().charts.*member;
        for (const auto &[name, value] : choices()) {
            combo->addItem(name);
            if (value == now)
                combo->setCurrentIndex(combo->count() - 1);
        }
        combo->setAccessibleName(words());
    });
    return combo;
}

void ChartOptions::check(std::function<QString()> words, bool ChartSettings::*member)
{
    auto *box = new QCheckBox(this);
    m_form->addRow(box);
    m_first = m_first ? m_first : box;
    connect(box, &QCheckBox::toggled, this, [this, member](bool on) { change([&](ChartSettings &s) { s.*member = on; }); });
    m_refreshers.push_back([this, box, member, words = std::move(words)] {
        const QSignalBlocker quiet(box);
        box->setText(words());
        box->setChecked(m_session.view().charts.*member);
    });
}

QString ChartOptions::asTheMap() const
{
    const Indicator *indicator = m_session.data()->indicator(m_session.view().indicator);
    return tr("As the map: %1").arg(indicator ? indicator->shortName.in(m_session.view().language) : QString());
}

/// "Emmen": what the ranking is shown around; the places in general where none of the map is marked.
QString ChartOptions::firstMarked() const
{
    const ViewState &view = m_session.view();
    for (const PlaceKey &key : view.compared + view.selection) {
        const auto place = m_session.data()->find(key);
        if (place && place->table == m_session.table())
            return displayName(*m_session.data(), *place, view.language);
    }
    return tr("the marked places");
}

void ChartOptions::buildRelation()
{
    indicatorRow([this] { return tr("Across"); }, &ChartSettings::relationX, [this] { return asTheMap(); });
    indicatorRow([this] { return tr("Upwards"); }, &ChartSettings::relationY, [] { return QString(); });
    indicatorRow([this] { return tr("Size"); }, &ChartSettings::relationSize, [this] { return tr("All points alike"); });
    check([this] { return tr("Logarithmic scale across"); }, &ChartSettings::logX);
    check([this] { return tr("Logarithmic scale upwards"); }, &ChartSettings::logY);
    check([this] { return tr("A second line, through the selection"); }, &ChartSettings::selectionFit);
    auto *outliers = new QPushButton(this);
    outliers->setProperty("link", true);
    outliers->setObjectName(QStringLiteral("outliers"));
    m_form->addRow(outliers);
    connect(outliers, &QPushButton::clicked, this, &ChartOptions::selectOutliers);
    m_refreshers.push_back([this, outliers] {
        outliers->setText(tr("Select outliers"));
        outliers->setToolTip(tr("Places that lie more than two standard errors from the line"));
    });
}

void ChartOptions::buildTrend()
{
    indicatorRow([this] { return tr("Figures"); }, &ChartSettings::trendIndicator, [this] { return asTheMap(); });
    choiceRow<TrendScale>([this] { return tr("Scale"); }, &ChartSettings::trendScale, [this] {
        return QList<std::pair<QString, TrendScale>>{{tr("Index for counts, else figures"), TrendScale::Automatic}, {tr("Figures"), TrendScale::Figures},
                                                     {tr("Index"), TrendScale::Index}};
    });
    choiceRow<int>([this] { return tr("Year that is 100"); }, &ChartSettings::indexYear, [this] {
        const ChartSettings &settings = m_session.view().charts;
        QList<std::pair<QString, int>> years{{tr("First year of all lines"), 0}};
        for (const int year : m_session.data()->years(settings.trendIndicator.isEmpty() ? m_session.view().indicator : settings.trendIndicator))
            years.append({QString::number(year), year});
        return years;
    });
}

void ChartOptions::buildGap()
{
    indicatorRow([this] { return tr("Figures"); }, &ChartSettings::gapIndicator, [this] { return asTheMap(); });
    choiceRow<GapMeasure>([this] { return tr("Measure"); }, &ChartSettings::gapMeasure, [this] {
        return QList<std::pair<QString, GapMeasure>>{{tr("What suits the figures"), GapMeasure::Automatic},
                                                     {tr("Standard deviation"), GapMeasure::StandardDeviation}, {tr("Coefficient of variation"), GapMeasure::Variation},
                                                     {tr("Gini"), GapMeasure::Gini}, {tr("Theil"), GapMeasure::Theil}, {tr("Top to bottom tenth"), GapMeasure::TenthsRatio}};
    });
    choiceRow<GapGroups>([this] { return tr("Groups"); }, &ChartSettings::gapGroups, [this] {
        return QList<std::pair<QString, GapGroups>>{{tr("Shrinking, anticipating, other"), GapGroups::Shrinkage}, {tr("Provinces"), GapGroups::Province}};
    });
    check([this] { return tr("Weigh places by inhabitants"); }, &ChartSettings::gapWeighted);
}

void ChartOptions::buildComposition()
{
    choiceRow<QString>([this] { return tr("Parts"); }, &ChartSettings::composition, [this] {
        QList<std::pair<QString, QString>> families;
        for (const CompositionFamily &family : compositionFamilies(*m_session.data(), m_session.view().language))
            families.append({family.name, family.code});
        return families;
    });
}

void ChartOptions::refresh()
{
    m_heading->setText(chartName(m_kind));
    setAccessibleName(tr("Settings of %1").arg(m_heading->text()));
    for (const auto &each : m_refreshers)
        each();
    if (isVisible())
        settle();
}

void ChartOptions::openBeside(const QRect &anchor)
{
    refresh();
    openAt(anchor, kWidth);
    if (m_first)
        m_first->setFocus(Qt::PopupFocusReason);
}

void ChartOptions::selectOutliers()
{
    if (m_session.table() >= 0)
        m_session.select(relationData(*m_session.data(), m_session.view(), m_session.classified()).outliers, SelectMode::Replace);
}

void ChartOptions::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    Popover::changeEvent(event);
}

} // namespace atlas
