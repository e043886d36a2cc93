// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "widgets/legend/palette_list.h"

#include "layers/view/palette.h"
#include "widgets/style/application_style.h"

#include <QAbstractButton>
#include <QGridLayout>
#include <QPainter>

namespace atlas {

namespace {

constexpr int kColumns = 3;
constexpr int kShownClasses = 5;

class PaletteButton : public QAbstractButton {
public:
    PaletteButton(QString name, QWidget *parent) : QAbstractButton(parent), m_name(std::move(name))
    {
        setCheckable(true);
        setAutoExclusive(true);
        setFocusPolicy(Qt::StrongFocus);
        setFixedHeight(style::px(28));
        setCursor(Qt::PointingHandCursor);
    }
    void setReversed(bool reversed)
    {
        m_reversed = reversed;
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const ThemeTokens &theme = style::tokens();
        if (isChecked() || hasFocus() || underMouse()) {
            painter.setPen(QPen(isChecked() || hasFocus() ? theme.accent : theme.lineStrong, hasFocus() ? 2 : 1.5));
            painter.setBrush(isChecked() ? theme.accentSoft : theme.paper);
            painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 5, 5);
        }
        painter.setRenderHint(QPainter::Antialiasing, false);
        const QRectF strip = QRectF(rect()).adjusted(7, 7, -7, -7);
        const auto colours = paletteColours(m_name, kShownClasses, m_reversed);
        const double width = strip.width() / kShownClasses;
        for (std::size_t i = 0; i < colours.size(); ++i)
            painter.fillRect(QRectF(strip.left() + static_cast<double>(i) * width, strip.top(), width, strip.height()), colours[i]);
        painter.setPen(QPen(theme.lineStrong, 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(strip.adjusted(0, 0, -1, -1));
    }

private:
    QString m_name;
    bool m_reversed = false;
};

} // namespace

PaletteList::PaletteList(QWidget *parent) : QWidget(parent)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(4);
    int at = 0;
    auto kind = Palette::Kind::Sequential;
    for (const Palette &palette : palettes()) {
        if (palette.kind != kind)
            at = (at + kColumns - 1) / kColumns * kColumns;
        kind = palette.kind;
        auto *button = new PaletteButton(palette.name, this);
        grid->addWidget(button, at / kColumns, at % kColumns);
        ++at;
        connect(button, &QAbstractButton::clicked, this, [this, name = palette.name] { Q_EMIT chosen(name); });
        m_buttons.insert(palette.name, button);
    }
    retranslate();
}

void PaletteList::setCurrent(const QString &name, bool reversed)
{
    for (auto it = m_buttons.cbegin(); it != m_buttons.cend(); ++it) {
        static_cast<PaletteButton *>(it.value())->setReversed(reversed);
        it.value()->setChecked(it.key() == name);
    }
}

void PaletteList::retranslate()
{
    for (const Palette &palette : palettes()) {
        QAbstractButton *button = m_buttons.value(palette.name);
        const QString kind = palette.kind == Palette::Kind::Sequential ? tr("from low to high") : tr("around a middle");
        button->setAccessibleName(tr("Palette %1, %2").arg(palette.name, kind));
        button->setToolTip(palette.colourBlindSafe ? tr("%1, safe with colour-blindness").arg(kind) : tr("%1, hard with colour-blindness").arg(kind));
    }
}

} // namespace atlas
