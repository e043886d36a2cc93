// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "widgets/topbar/level_switch.h"

#include "widgets/style/application_style.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QToolButton>

#include <algorithm>

namespace atlas {

namespace {

constexpr int kPadding = 26;

} // namespace

LevelSwitch::LevelSwitch(AtlasSession &session, QWidget *parent) : QFrame(parent), m_session(session), m_row(new QHBoxLayout(this)), m_menu(new QMenu(this))
{
    setObjectName(QStringLiteral("segments"));
    m_row->setContentsMargins(1, 1, 1, 1);
    m_row->setSpacing(0);
    connect(&session, &AtlasSession::dataChanged, this, &LevelSwitch::rebuild);
    connect(&session, &AtlasSession::classificationChanged, this, &LevelSwitch::rebuild);
    rebuild();
}

QStringList LevelSwitch::offered(const AtlasData &data)
{
    static const QStringList common{QStringLiteral("gemeente"), QStringLiteral("krimpregio"), QStringLiteral("provincie"), QStringLiteral("wijk"),
                                    QStringLiteral("buurt"), QStringLiteral("stadsdeel"), QStringLiteral("corop"), QStringLiteral("anticipeerregio"),
                                    QStringLiteral("landsdeel"), QStringLiteral("land")};
    QStringList levels = data.drawnLevels();
    const auto rank = [](const QString &level) {
        const qsizetype at = common.indexOf(level);
        return at < 0 ? common.size() : at;
    };
    std::stable_sort(levels.begin(), levels.end(), [&rank](const QString &a, const QString &b) { return rank(a) < rank(b); });
    return levels;
}

void LevelSwitch::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        rebuild();
    QFrame::changeEvent(event);
}

void LevelSwitch::setRoom(int width)
{
    if (width == m_room)
        return;
    m_room = width;
    rebuild();
}

QString LevelSwitch::nameOf(const QString &code) const
{
    const LevelInfo *level = m_session.data()->level(code);
    QString name = level ? level->plural.in(m_session.view().language) : code;
    if (!name.isEmpty())
        name[0] = name[0].toUpper();
    return name;
}

void LevelSwitch::rebuild()
{
    const QStringList levels = offered(*m_session.data());
    const QString &current = m_session.view().level;
    setAccessibleName(tr("Level"));
    setVisible(levels.size() > 1);

    const QFontMetrics metrics(style::font(13, 600));
    const auto wide = [&](const QString &text) { return metrics.horizontalAdvance(text) + kPadding; };
    int total = 0;
    for (const QString &level : levels)
        total += wide(nameOf(level));
    QStringList shown = levels, more;
    if (total > m_room) {
        // The last segment is the menu, and carries the present level if that is in it.
        int used = 0;
        for (const QString &level : levels)
            used = std::max(used, wide(nameOf(level)));
        used += 16;
        shown.clear();
        for (const QString &level : levels) {
            if (more.isEmpty() && used + wide(nameOf(level)) <= m_room) {
                used += wide(nameOf(level));
                shown << level;
            } else {
                more << level;
            }
        }
    }
    const qsizetype wanted = shown.size() + (more.isEmpty() ? 0 : 1);
    const bool others = m_segments.size() != wanted;
    while (m_segments.size() > wanted)
        delete m_segments.takeLast();
    while (m_segments.size() < wanted) {
        auto *segment = new QToolButton(this);
        segment->setCheckable(true);
        segment->setFont(style::font(13));
        m_row->addWidget(segment);
        m_segments << segment;
    }
    for (qsizetype i = 0; i < wanted; ++i) {
        QToolButton *segment = m_segments[i];
        segment->disconnect(this);
        segment->setProperty("first", i == 0);
        segment->setProperty("last", i == wanted - 1);
        const bool menu = i >= shown.size();
        const QString level = menu ? (more.contains(current) ? current : QString()) : shown[i];
        segment->setChecked(level == current);
        segment->setText(menu ? tr("%1 ▾", "segment that opens the other levels").arg(level.isEmpty() ? tr("More") : nameOf(level)) : nameOf(level));
        segment->setAccessibleName(segment->text());
        segment->setMinimumWidth(wide(segment->text()));
        connect(segment, &QToolButton::clicked, this, [this, segment, menu, level] {
            if (menu)
                m_menu->exec(segment->mapToGlobal(QPoint(0, segment->height() + 4)));
            else
                m_session.setLevel(level);
            rebuild();
        });
        segment->show();
    }
    m_menu->clear();
    for (const QString &level : more) {
        QAction *action = m_menu->addAction(nameOf(level));
        action->setCheckable(true);
        action->setChecked(level == current);
        connect(action, &QAction::triggered, &m_session, [this, level] { m_session.setLevel(level); });
    }
    if (others)
        Q_EMIT segmentsChanged();
}

} // namespace atlas
