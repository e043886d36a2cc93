// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "widgets/story/step_delegate.h"

#include "widgets/story/step_model.h"
#include "widgets/story/step_thumbnails.h"
#include "widgets/style/application_style.h"
#include "widgets/style/icons.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QTextLayout>

#include <cmath>

namespace atlas {

namespace {

constexpr int kPictureWidth = 96, kEdge = 7, kNumber = 26, kGap = 10;
constexpr double kPictureShare = 0.3, kShape = 16 / 9.0;

/// Where there is little room the words come first.
QSizeF pictureSize(int rowWidth)
{
    const double width = std::floor(std::min<double>(style::px(kPictureWidth), rowWidth * kPictureShare));
    return {width, std::floor(width / kShape)};
}

/// At most two lines, the last one cut with an ellipsis. @return the height they take
double drawTwoLines(QPainter &painter, const QRectF &room, const QString &text, const QFont &font)
{
    const QFontMetricsF metrics(font);
    QTextLayout layout(text, font);
    layout.beginLayout();
    QTextLine first = layout.createLine();
    if (!first.isValid()) {
        layout.endLayout();
        return 0;
    }
    first.setLineWidth(room.width());
    layout.endLayout();
    painter.setFont(font);
    const double line = metrics.lineSpacing();
    painter.drawText(QPointF(room.left(), room.top() + metrics.ascent()), text.left(first.textLength()).trimmed());
    const QString rest = text.mid(first.textLength());
    if (rest.isEmpty())
        return line;
    painter.drawText(QPointF(room.left(), room.top() + line + metrics.ascent()), metrics.elidedText(rest, Qt::ElideRight, room.width()));
    return 2 * line;
}

} // namespace

StepDelegate::StepDelegate(StepModel &model, StepThumbnails &thumbnails, QObject *parent)
    : QStyledItemDelegate(parent), m_model(model), m_thumbnails(thumbnails)
{
}

QSize StepDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const int width = view ? view->viewport()->width() : style::px(kPictureWidth) * 3;
    const int words = 2 * QFontMetrics(style::font(13)).lineSpacing() + QFontMetrics(style::font(11)).lineSpacing();
    return {width, std::max(static_cast<int>(pictureSize(width).height()), words - 2) + 2 * style::px(kEdge)};
}

void StepDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const ThemeTokens &theme = style::tokens();
    const bool current = option.state.testFlag(QStyle::State_Selected), focused = option.state.testFlag(QStyle::State_HasFocus);
    const bool hovered = option.state.testFlag(QStyle::State_MouseOver), missing = index.data(StepModel::MissingRole).toBool();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRectF row(option.rect);
    if (current)
        painter->fillRect(row, theme.accentSoft);
    else if (hovered)
        painter->fillRect(row, style::mixed(theme.paper, theme.ink, 0.05));
    if (current)
        painter->fillRect(QRectF(row.left(), row.top(), 3, row.height()), theme.accent);
    if (focused) {
        painter->setPen(QPen(theme.accent, 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(row.adjusted(1, 1, -1, -1));
    }
    painter->setPen(current ? theme.accent : theme.ink2);
    painter->setFont(style::font(13, current ? 700 : 400));
    painter->drawText(QRectF(row.left() + 4, row.top() + style::px(kEdge), style::px(kNumber), style::px(18)), Qt::AlignHCenter | Qt::AlignTop, QString::number(index.row() + 1));

    const QRectF frame(row.topLeft() + QPointF(style::px(kNumber + 6), style::px(kEdge)), pictureSize(option.rect.width()));
    const double ratio = painter->device()->devicePixelRatioF();
    const QSize pixels(static_cast<int>(std::ceil(frame.width() * ratio)), static_cast<int>(std::ceil(frame.height() * ratio)));
    const QImage picture = missing ? QImage() : m_thumbnails.picture(m_model.step(index.row()), m_model.pictureKey(index.row()), pixels);
    if (picture.isNull())
        painter->fillRect(frame, style::mixed(theme.paper, theme.ink, 0.05));
    else
        painter->drawImage(frame, picture);
    if (missing)
        style::paintIcon(*painter, style::Icon::Warning, QRectF(frame.center() - QPointF(10, 10), QSizeF(20, 20)), theme.warning);
    painter->setPen(QPen(theme.lineStrong, 1));
    painter->setBrush(Qt::NoBrush);
    painter->drawRect(frame.adjusted(0.5, 0.5, -0.5, -0.5));

    const double left = frame.right() + style::px(kGap);
    const QRectF words(left, frame.top() - 2, std::max(0.0, row.right() - left - style::px(8)), row.bottom() - frame.top() + 2);
    painter->setPen(missing ? theme.ink2 : theme.ink);
    const double taken = drawTwoLines(*painter, words, index.data().toString(), style::font(13, current ? 600 : 400));
    painter->setFont(style::font(11));
    painter->setPen(theme.ink2);
    painter->drawText(words.adjusted(0, taken + 1, 0, 0), Qt::AlignLeft | Qt::AlignTop | Qt::TextSingleLine,
                      painter->fontMetrics().elidedText(index.data(StepModel::KindRole).toString(), Qt::ElideRight, static_cast<int>(words.width())));
    painter->restore();
}

} // namespace atlas
