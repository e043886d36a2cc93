// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "widgets/panels/drop_hint.h"

#include "widgets/style/application_style.h"

#include <QFileInfo>
#include <QPainter>

namespace atlas {

DropHint::DropHint(QWidget *window) : QWidget(window)
{
    setObjectName(QStringLiteral("dropHint"));
    // The drag stays the window's.
    setAttribute(Qt::WA_TransparentForMouseEvents);
    hide();
}

void DropHint::showFor(const QString &path, const QRect &area)
{
    const QFileInfo file(path);
    const QString suffix = file.suffix().toLower();
    m_name = file.fileName();
    if (suffix == QLatin1String("gpkg"))
        m_what = tr("Let go to open this map");
    else if (suffix == QLatin1String("csv") || suffix == QLatin1String("txt") || suffix == QLatin1String("tsv"))
        m_what = tr("Let go to look at these figures before they are added");
    else if (suffix == QLatin1String("krimpatlas"))
        m_what = tr("Let go to open this project with its stories");
    else
        m_what = tr("Krimpatlas opens maps (.gpkg) and figures (.csv)");
    setAccessibleName(m_what);
    setGeometry(area);
    show();
    raise();
}

void DropHint::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const ThemeTokens &theme = style::tokens();
    QColor veil = theme.paper;
    veil.setAlpha(225);
    painter.fillRect(rect(), veil);
    painter.setPen(QPen(theme.accent, 2, Qt::DashLine));
    painter.drawRoundedRect(QRectF(rect()).adjusted(12, 12, -12, -12), theme.radius + 2, theme.radius + 2);
    const int line = style::px(28);
    painter.setPen(theme.ink);
    painter.setFont(style::font(20, 700));
    painter.drawText(QRect(24, height() / 2 - line, width() - 48, line), Qt::AlignCenter | Qt::TextSingleLine, painter.fontMetrics().elidedText(m_what, Qt::ElideRight, width() - 48));
    painter.setPen(theme.ink2);
    painter.setFont(style::font(13));
    painter.drawText(QRect(24, height() / 2 + 4, width() - 48, line), Qt::AlignCenter | Qt::TextSingleLine, painter.fontMetrics().elidedText(m_name, Qt::ElideMiddle, width() - 48));
}

} // namespace atlas
