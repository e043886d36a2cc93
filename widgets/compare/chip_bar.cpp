// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "widgets/compare/chip_bar.h"

#include "layers/view/describe.h"
#include "layers/view/place_name.h"
#include "widgets/compare/compare_style.h"
#include "widgets/compare/place_chip.h"
#include "widgets/compare/place_finder.h"
#include "widgets/style/application_style.h"
#include "widgets/style/icons.h"

#include <QEvent>
#include <QPainter>
#include <QPushButton>
#include <QShortcut>
#include <QToolButton>

#include <algorithm>
#include <tuple>

namespace atlas {

namespace {

constexpr int kGap = 6;

} // namespace

ChipBar::ChipBar(AtlasSession &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_swap(new QToolButton(this)), m_add(new QToolButton(this)), m_pin(new QPushButton(this))
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    m_swap->setIcon(placestyle::icon(placestyle::Icon::Swap));
    m_swap->setProperty("quiet", true);
    m_add->setIcon(style::icon(style::Icon::Plus));
    m_add->setStyleSheet(QStringLiteral("QToolButton { border-radius: 14px; }"));
    m_pin->setProperty("link", true);
    for (QToolButton *button : {m_swap, m_add})
        button->setFixedSize(30, 30);
    connect(m_swap, &QToolButton::clicked, this, [this] { move(0, 1); });
    connect(m_add, &QToolButton::clicked, this, [this] { openFinder(-1); });
    // Enter presses them too, as it does a chip.
    for (QToolButton *button : {m_swap, m_add}) {
        for (const int key : {Qt::Key_Return, Qt::Key_Enter})
            connect(new QShortcut(key, button, nullptr, nullptr, Qt::WidgetShortcut), &QShortcut::activated, button, [button] { button->click(); });
    }
    connect(m_pin, &QPushButton::clicked, this, &ChipBar::pinSelection);
    connect(&session, &AtlasSession::comparedChanged, this, &ChipBar::rebuild);
    connect(&session, &AtlasSession::dataChanged, this, &ChipBar::rebuild);
    connect(&session, &AtlasSession::themeChanged, this, &ChipBar::rebuild);
    connect(&session, &AtlasSession::selectionChanged, this, &ChipBar::showPin);
    rebuild();
}

void ChipBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        rebuild();
    QWidget::changeEvent(event);
}

void ChipBar::rebuild()
{
    const AtlasData &atlasData = *m_session.data();
    const QString &language = m_session.view().language;
    const auto count = m_session.view().compared.size();
    while (m_chips.size() > count) {
        // Who takes a place out by keyboard goes on from its neighbour.
        const bool focused = m_chips.last()->hasFocus();
        m_chips.takeLast()->deleteLater();
        if (focused)
            (m_chips.isEmpty() ? static_cast<QWidget *>(m_add) : m_chips.last())->setFocus();
    }
    while (m_chips.size() < count) {
        auto *chip = new PlaceChip(static_cast<int>(m_chips.size()), this);
        const int index = chip->index();
        connect(chip, &PlaceChip::removeAsked, this, [this, index] { remove(index); });
        connect(chip, &PlaceChip::replaceAsked, this, [this, index] { openFinder(index); });
        connect(chip, &PlaceChip::moveAsked, this, [this, index](int step) { move(index, index + step); });
        connect(chip, &PlaceChip::focusAsked, this, [this, index](int step) {
            const auto to = std::clamp<qsizetype>(index + step, 0, m_chips.size() - 1);
            m_chips[to]->setFocus(Qt::TabFocusReason);
        });
        connect(chip, &PlaceChip::dragged, this, [this, index](QPoint at) { dragTo(index, at); });
        connect(chip, &PlaceChip::dropped, this, [this, index](bool taken) {
            const int gap = std::exchange(m_dropAt, -1);
            update();
            if (taken && gap >= 0)
                move(index, gap > index ? gap - 1 : gap);
        });
        chip->show();
        m_chips << chip;
    }
    const Describe describe(language);
    QWidget *before = nullptr;
    for (qsizetype i = 0; i < count; ++i) {
        const PlaceKey &key = m_session.view().compared[i];
        const auto place = atlasData.find(key);
        m_chips[i]->setPlace(place ? displayName(atlasData, *place, language) : key.code,
                             place ? describe.placeKind(atlasData, *place) : tr("not in this atlas"));
        if (before)
            setTabOrder(before, m_chips[i]);
        before = m_chips[i];
    }
    for (QWidget *button : {static_cast<QWidget *>(m_swap), static_cast<QWidget *>(m_add), static_cast<QWidget *>(m_pin)}) {
        if (before)
            setTabOrder(before, button);
        before = button;
    }
    m_swap->setVisible(count == 2);
    m_add->setVisible(count < kMaximumCompared && !atlasData.tables().empty());
    retranslate();
    showPin();
}

void ChipBar::retranslate()
{
    setAccessibleName(tr("Compared places"));
    m_swap->setToolTip(tr("Swap the two places"));
    m_swap->setAccessibleName(m_swap->toolTip());
    m_add->setToolTip(tr("Add a place to compare"));
    m_add->setAccessibleName(m_add->toolTip());
    m_pin->setText(tr("Compare the selection"));
    m_pin->setToolTip(tr("Compares the selected places, instead of those that are compared now"));
}

void ChipBar::showPin()
{
    const QList<PlaceKey> &selection = m_session.view().selection;
    const bool fits = !selection.isEmpty() && selection.size() <= kMaximumCompared;
    const QList<PlaceKey> &compared = m_session.view().compared;
    const bool news = std::any_of(selection.begin(), selection.end(), [&](const PlaceKey &key) {
        return std::none_of(compared.begin(), compared.end(), [&](const PlaceKey &other) { return m_session.data()->find(key) == m_session.data()->find(other); });
    });
    m_pin->setVisible(fits && news);
    if (selection.size() == 1)
        m_pin->setText(tr("Add the selected place"));
    else
        m_pin->setText(tr("Compare the selection"));
    m_pin->setToolTip(selection.size() == 1 ? tr("Sets the selected place beside those that are compared now")
                                            : tr("Compares the selected places, instead of those that are compared now"));
    updateGeometry();
    std::ignore = arrange(width(), true);
    update();
}

/// One selected place joins the others (the last gives way if there are five); several are a comparison of their own.
void ChipBar::pinSelection()
{
    const QList<PlaceKey> &selection = m_session.view().selection;
    if (selection.size() > 1)
        return m_session.setCompared(selection);
    QList<PlaceKey> next = m_session.view().compared;
    if (next.size() == kMaximumCompared)
        next.removeLast();
    m_session.setCompared(next + selection);
}

void ChipBar::move(int from, int to)
{
    QList<PlaceKey> next = m_session.view().compared;
    if (from < 0 || to < 0 || from >= next.size() || to >= next.size() || from == to)
        return;
    next.move(from, to);
    const bool focused = m_chips[from]->hasFocus();
    m_session.setCompared(next);
    if (focused)
        m_chips[to]->setFocus(Qt::TabFocusReason);
}

void ChipBar::remove(int index)
{
    QList<PlaceKey> next = m_session.view().compared;
    if (index >= next.size())
        return;
    next.removeAt(index);
    m_session.setCompared(next);
}

void ChipBar::dragTo(int index, QPoint at)
{
    int gap = static_cast<int>(m_chips.size());
    for (qsizetype i = 0; i < m_chips.size(); ++i) {
        const QRect box = m_chips[i]->geometry();
        if (at.y() <= box.bottom() + kGap / 2 && at.x() < box.center().x()) {
            gap = static_cast<int>(i);
            break;
        }
    }
    // Beside itself it would stay where it is.
    gap = gap == index || gap == index + 1 ? -1 : gap;
    if (std::exchange(m_dropAt, gap) != gap)
        update();
}

void ChipBar::openFinder(int index)
{
    if (!m_finder) {
        m_finder = new PlaceFinder(m_session, window());
        connect(m_finder, &PlaceFinder::chosen, this, [this](const PlaceKey &key) {
            QList<PlaceKey> next = m_session.view().compared;
            const int at = m_finder->index();
            if (at >= 0 && at < next.size())
                next[at] = key;
            else
                next << key;
            m_session.setCompared(next);
        });
        connect(m_finder, &PlaceFinder::pickAsked, this, [this] { Q_EMIT pickAsked(m_finder->index()); });
        connect(m_finder, &PlaceFinder::closed, this, [this] {
            const int at = m_finder->index();
            QWidget *back = at >= 0 && at < m_chips.size() ? static_cast<QWidget *>(m_chips[at]) : m_add->isVisible() || m_chips.isEmpty() ? static_cast<QWidget *>(m_add) : m_chips.last();
            back->setFocus(Qt::PopupFocusReason);
        });
    }
    QWidget *anchor = index >= 0 && index < m_chips.size() ? static_cast<QWidget *>(m_chips[index]) : m_add->isVisible() ? static_cast<QWidget *>(m_add) : this;
    m_finder->open(index, QRect(anchor->mapTo(window(), QPoint()), anchor->size()));
}

int ChipBar::arrange(int width, bool place) const
{
    int x = 0, y = 0, line = 0;
    const int gap = style::px(kGap);
    const auto put = [&](QWidget *widget, QSize size) {
        size.setWidth(std::min(size.width(), width));
        if (x > 0 && x + size.width() > width) {
            x = 0;
            y += line + gap;
            line = 0;
        }
        if (place)
            widget->setGeometry(QRect(QPoint(x, y), size));
        x += size.width() + gap;
        line = std::max(line, size.height());
    };
    for (PlaceChip *chip : m_chips)
        put(chip, QSize(chip->sizeHint().width(), style::px(30)));
    for (QWidget *button : {static_cast<QWidget *>(m_swap), static_cast<QWidget *>(m_add), static_cast<QWidget *>(m_pin)}) {
        if (!button->isHidden())
            put(button, QSize(button->sizeHint().width(), style::px(30)).expandedTo(button->minimumSize()));
    }
    return y + line;
}

QSize ChipBar::sizeHint() const
{
    const int wide = style::px(332);
    return {wide, arrange(wide, false)};
}

QSize ChipBar::minimumSizeHint() const { return {style::px(160), style::px(30)}; }

void ChipBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    std::ignore = arrange(width(), true);
}

void ChipBar::paintEvent(QPaintEvent *)
{
    if (m_dropAt < 0)
        return;
    QPainter painter(this);
    const QRect box = m_dropAt < m_chips.size() ? m_chips[m_dropAt]->geometry() : m_chips.last()->geometry();
    const int x = m_dropAt < m_chips.size() ? std::max(0, box.left() - kGap / 2 - 1) : box.right() + kGap / 2;
    painter.fillRect(QRect(x, box.top(), 2, box.height()), style::tokens().accent);
}

} // namespace atlas
