// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "widgets/map/vision_preview.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

namespace atlas {

void FilterEffect::draw(QPainter *painter)
{
    QPoint offset;
    const QPixmap seen = sourcePixmap(Qt::DeviceCoordinates, &offset, NoPad);
    if (seen.isNull())
        return;
    painter->save();
    painter->setWorldTransform({});
    painter->drawImage(offset, m_filter(seen.toImage()));
    painter->restore();
}

VisionBar::VisionBar(QWidget *parent) : QFrame(parent), m_text(new QLabel(this)), m_end(new QPushButton(this))
{
    setObjectName(QStringLiteral("card"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(10, 3, 6, 3);
    row->setSpacing(10);
    row->addWidget(m_text);
    row->addWidget(m_end);
    m_text->setObjectName(QStringLiteral("visionText"));
    m_end->setObjectName(QStringLiteral("visionEnd"));
    m_end->setProperty("link", true);
    connect(m_end, &QPushButton::clicked, this, &VisionBar::endAsked);
    hide();
}

void VisionBar::setVision(ColourVision vision, const QString &language)
{
    m_text->setText((vision == ColourVision::GreyPrint ? tr("Seen as printed: %1") : tr("Seen as with: %1")).arg(visionName(vision, language)));
    m_end->setText(tr("Back to colour"));
    setAccessibleName(m_text->text());
    setVisible(vision != ColourVision::Normal);
    adjustSize();
}

} // namespace atlas
