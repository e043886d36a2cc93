// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "widgets/compare/comparison_controls.h"

#include "layers/view/place_name.h"
#include "widgets/compare/compare_style.h"
#include "widgets/compare/rows_popover.h"
#include "widgets/compare/similar_popover.h"
#include "widgets/style/chevron_combo.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QToolButton>

#include <array>

namespace atlas {

namespace {

constexpr std::array kKinds{ReferenceKind::None, ReferenceKind::Country, ReferenceKind::Province, ReferenceKind::Region,
                            ReferenceKind::SelectionMean, ReferenceKind::Similar};

QRect inWindow(const QWidget &widget)
{
    return {widget.mapTo(widget.window(), QPoint()), widget.size()};
}

} // namespace

ComparisonControls::ComparisonControls(AtlasSession &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_label(new QLabel(this)), m_reference(new ChevronCombo(this)), m_rows(new QToolButton(this)), m_similar(new QPushButton(this))
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(2, 0, 0, 0);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(2);
    grid->setColumnStretch(1, 1);
    grid->addWidget(m_label, 0, 0);
    grid->addWidget(m_reference, 0, 1);
    grid->addWidget(m_rows, 0, 2);
    grid->addWidget(m_similar, 1, 0, 1, 3, Qt::AlignLeft);
    m_similar->setStyleSheet(QStringLiteral("QPushButton { padding: 0 2px; text-align: left; }"));
    m_label->setProperty("role", QStringLiteral("second"));
    m_label->setBuddy(m_reference);
    m_similar->setProperty("link", true);
    m_rows->setIcon(placestyle::icon(placestyle::Icon::Filter));
    m_rows->setFixedSize(30, 30);
    m_reference->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_reference->setMinimumContentsLength(8);
    for (const ReferenceKind kind : kKinds)
        m_reference->addItem(QString(), static_cast<int>(kind));
    connect(m_reference, &QComboBox::currentIndexChanged, this, [this] {
        ComparisonSettings settings = m_session.view().comparison;
        settings.reference = static_cast<ReferenceKind>(m_reference->currentData().toInt());
        m_session.setComparison(settings);
    });
    connect(m_rows, &QToolButton::clicked, this, &ComparisonControls::openRows);
    connect(m_similar, &QPushButton::clicked, this, &ComparisonControls::openSimilar);
    connect(&session, &AtlasSession::comparisonChanged, this, &ComparisonControls::showSettings);
    retranslate();
}

void ComparisonControls::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ComparisonControls::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    showSimilar();
}

void ComparisonControls::retranslate()
{
    m_label->setText(tr("Beside"));
    m_reference->setAccessibleName(tr("What the places are set against"));
    m_reference->setToolTip(tr("What the places are set against: its figure stands under each row and as a diamond on the strip"));
    const QStringList names{tr("No reference"), tr("The Netherlands"), tr("The province"), tr("The own shrinking region"), tr("Mean of the selection"), tr("Similar places")};
    for (int i = 0; i < m_reference->count(); ++i)
        m_reference->setItemText(i, names[i]);
    showSettings();
}

void ComparisonControls::showSettings()
{
    const ComparisonSettings &settings = m_session.view().comparison;
    const QSignalBlocker block(m_reference);
    m_reference->setCurrentIndex(m_reference->findData(static_cast<int>(settings.reference)));
    // A filter that is on is seen.
    const bool filtered = !settings.theme.isEmpty() || settings.order != ComparisonOrder::Theme || !settings.hideMissing;
    m_rows->setCheckable(filtered);
    m_rows->setChecked(filtered);
    const Theme *theme = m_session.data()->theme(settings.theme);
    m_rows->setToolTip(theme ? tr("Which rows, in which order (now: %1)").arg(theme->name.in(m_session.view().language)) : tr("Which rows, in which order"));
    m_rows->setAccessibleName(m_rows->toolTip());
    showSimilar();
}

void ComparisonControls::setReference(const ComparisonReference &reference, const QStringList &names)
{
    m_found = reference;
    m_first = names.value(0);
    showSimilar();
    if (m_similarPopover && m_similarPopover->isVisible())
        m_similarPopover->setPlaces(m_found, m_first);
}

void ComparisonControls::showSimilar()
{
    const bool similar = m_session.view().comparison.reference == ReferenceKind::Similar;
    m_similar->setVisible(similar);
    if (!similar)
        return;
    QStringList names;
    if (m_found.kind == ReferenceKind::Similar) {
        for (const AtlasData::PlaceRef &place : m_found.members)
            names << displayName(*m_session.data(), place, m_session.view().language);
    }
    const QString words = names.isEmpty() ? tr("Choose what places are alike in…") : tr("Like %1: %2").arg(m_first, names.join(QStringLiteral(", ")));
    m_similar->setText(m_similar->fontMetrics().elidedText(words, Qt::ElideRight, std::max(80, width() - 24)).replace(QLatin1Char('&'), QLatin1String("&&")));
    m_similar->setAccessibleName(words);
    m_similar->setToolTip(tr("%1\nPress: distances, and what they are alike in", "names of similar places").arg(words));
}

void ComparisonControls::openRows()
{
    if (!m_rowsPopover) {
        m_rowsPopover = new RowsPopover(m_session, window());
        connect(m_rowsPopover, &Popover::closed, m_rows, [this] { m_rows->setFocus(Qt::PopupFocusReason); });
    }
    showSettings();
    m_rowsPopover->open(inWindow(*m_rows));
}

void ComparisonControls::openSimilar()
{
    if (!m_similarPopover) {
        m_similarPopover = new SimilarPopover(m_session, window());
        connect(m_similarPopover, &Popover::closed, m_similar, [this] { m_similar->setFocus(Qt::PopupFocusReason); });
    }
    m_similarPopover->setPlaces(m_found, m_first);
    m_similarPopover->open(inWindow(*m_similar));
}

} // namespace atlas
