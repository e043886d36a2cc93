// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "widgets/figure/colour_group.h"

#include "layers/view/class_contrast.h"
#include "layers/view/form_colours.h"
#include "widgets/figure/figure_preview.h"
#include "widgets/style/chevron_combo.h"

#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QStyle>

#include <algorithm>

namespace atlas {

ColourGroup::ColourGroup(FigureSession &session, FigurePreview &preview, QWidget *parent)
    : FigureGroup(session, parent), m_preview(preview), m_vision(new ChevronCombo(this))
{
    m_label = addRow(addGrid(), m_vision);
    m_contrasts = addNote();
    m_note = addNote();
    m_vision->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_vision->setMinimumContentsLength(10);
    for (std::size_t i = 0; i < kColourVisions.size(); ++i)
        m_vision->addItem(QString());
    connect(m_vision, &QComboBox::activated, this, [this] {
        const ColourVision vision = chosen();
        m_preview.setFilter(vision == ColourVision::Normal ? FigureJob::Filter() : [vision](const QImage &image) { return simulated(image, vision); });
        refresh();
    });
    renew();
}

ColourVision ColourGroup::chosen() const
{
    return kColourVisions[static_cast<std::size_t>(std::max(0, m_vision->currentIndex()))];
}

void ColourGroup::retranslate()
{
    setHeading(tr("Colours of others"));
    m_label->setText(tr("Seen as"));
    m_vision->setAccessibleName(tr("How the colours of the preview are seen"));
    m_note->setText(tr("Only the preview: what is saved keeps its colours."));
    const QString &language = m_session.atlas().view().language;
    for (std::size_t i = 0; i < kColourVisions.size(); ++i)
        m_vision->setItemText(static_cast<int>(i), visionName(kColourVisions[i], language));
}

void ColourGroup::refresh()
{
    m_note->setVisible(chosen() != ColourVision::Normal);
    showContrasts();
}

/// How far each class is from the next, as the chosen eyes see it.
void ColourGroup::showContrasts()
{
    if (m_session.atlas().table() < 0)
        return m_contrasts->hide();
    const std::vector<QColor> colours = classColours(m_session.spec().view, m_session.atlas().classified());
    const std::vector<double> apart = neighbourContrasts(colours, chosen());
    m_contrasts->setVisible(!apart.empty());
    if (apart.empty())
        return;
    const QLocale locale(m_session.atlas().view().language);
    QStringList figures;
    for (const double difference : apart)
        figures += locale.toString(difference, 'f', 0);
    const double least = *std::ranges::min_element(apart);
    const QString verdict = least < kToldApart ? tr("Some cannot be told apart.") : least < kEasilyToldApart ? tr("Some are hard to tell apart.") : tr("All can be told apart.");
    m_contrasts->setText(tr("Classes differ by %1 (CIEDE2000).").arg(figures.join(QStringLiteral(" · "))) + QLatin1Char(' ') + verdict);
    m_contrasts->setProperty("role", least < kToldApart ? QStringLiteral("warning") : QStringLiteral("note"));
    // The style sheet looks at the role once.
    m_contrasts->style()->unpolish(m_contrasts);
    m_contrasts->style()->polish(m_contrasts);
}

} // namespace atlas
