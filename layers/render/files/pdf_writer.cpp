// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/render/files/pdf_writer.h"

#include <QBuffer>
#include <QPainter>
#include <QPageLayout>
#include <QPageSize>
#include <QPdfWriter>

namespace atlas {

namespace {

constexpr int kUnitsPerInch = 96;
/// Fine enough that no line of a page moves by what can be seen.
constexpr int kDotsPerInch = 1200;

QPageLayout pageOf(const QSizeF &size)
{
    const QSizeF inches = size / kUnitsPerInch;
    const QPageSize page(inches, QPageSize::Inch, {}, QPageSize::ExactMatch);
    return {page, QPageLayout::Portrait, QMarginsF()};
}

} // namespace

QByteArray toPdf(std::span<const DisplayList> pages)
{
    QByteArray pdf;
    QBuffer buffer(&pdf);
    buffer.open(QIODevice::WriteOnly);
    if (pages.empty())
        return {};
    QPdfWriter writer(&buffer);
    writer.setResolution(kDotsPerInch);
    writer.setTitle(pages.front().title);
    writer.setCreator(QStringLiteral("Krimpatlas"));
    writer.setPageLayout(pageOf(pages.front().size));
    QPainter painter;
    if (!painter.begin(&writer))
        return {};
    for (std::size_t i = 0; i < pages.size(); ++i) {
        if (i > 0) {
            writer.setPageLayout(pageOf(pages[i].size));
            writer.newPage();
        }
        painter.save();
        painter.scale(1.0 * kDotsPerInch / kUnitsPerInch, 1.0 * kDotsPerInch / kUnitsPerInch);
        paint(pages[i], painter);
        painter.restore();
    }
    painter.end();
    return pdf;
}

} // namespace atlas
