// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "widgets/legend/doubt_list.h"

#include "widgets/style/application_style.h"

#include <QCheckBox>
#include <QCoreApplication>
#include <QLabel>
#include <QListWidget>
#include <QPointer>
#include <QPushButton>
#include <QSignalBlocker>
#include <QThreadPool>
#include <QVBoxLayout>

namespace atlas {

namespace {

constexpr int kListHeight = 96;

} // namespace

DoubtList::DoubtList(AtlasSession &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_line(new QPushButton(this)), m_marked(new QCheckBox(this)), m_more(new QWidget(this)),
      m_reasons(new QLabel(m_more)), m_places(new QListWidget(m_more))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_line, 0, Qt::AlignLeft);
    column->addWidget(m_more);
    column->addWidget(m_marked);
    auto *within = new QVBoxLayout(m_more);
    within->setContentsMargins(0, 0, 0, 0);
    within->setSpacing(4);
    within->addWidget(m_reasons);
    within->addWidget(m_places);
    m_line->setObjectName(QStringLiteral("doubtLine"));
    m_line->setProperty("link", true);
    m_line->setCheckable(true);
    m_marked->setObjectName(QStringLiteral("doubtMarks"));
    m_places->setObjectName(QStringLiteral("doubtPlaces"));
    m_places->setFixedHeight(style::px(kListHeight));
    // Reasons run on below, rather than out of sight.
    m_places->setWordWrap(true);
    m_places->setResizeMode(QListView::Adjust);
    m_places->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_reasons->setProperty("role", QStringLiteral("note"));
    m_reasons->setWordWrap(true);
    m_reasons->setTextFormat(Qt::PlainText);
    m_more->hide();
    connect(m_line, &QPushButton::toggled, this, &DoubtList::open);
    connect(m_marked, &QCheckBox::toggled, this, [this](bool on) {
        MapSettings settings = m_session.view().map;
        settings.doubts = on;
        m_session.setMap(settings);
    });
    // A place that is read about is shown.
    connect(m_places, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem *item) {
        m_session.setHoveredRow(item && m_places->hasFocus() ? std::optional(item->data(Qt::UserRole).toInt()) : std::nullopt);
    });
}

void DoubtList::refresh()
{
    {
        const QSignalBlocker block(m_marked);
        m_marked->setChecked(m_session.view().map.doubts);
    }
    const int generation = ++m_generation;
    QThreadPool::globalInstance()->start([self = QPointer(this), generation, atlasData = m_session.data(), view = m_session.view(), classified = m_session.classified()] {
        ClassDoubts doubts = classDoubts(*atlasData, view, classified);
        QMetaObject::invokeMethod(QCoreApplication::instance(), [self, generation, found = std::move(doubts)] {
            if (self && self->m_generation == generation)
                self->take(found);
        }, Qt::QueuedConnection);
    });
}

void DoubtList::take(const ClassDoubts &doubts)
{
    const QString &language = m_session.view().language;
    const AtlasData &atlasData = *m_session.data();
    m_count = doubts.marked.size();
    m_reasons->setText(doubtSummary(atlasData, m_session.classified(), doubts, language).join(QLatin1Char('\n')));
    m_reasons->setVisible(!m_reasons->text().isEmpty());
    m_places->clear();
    for (const DoubtLine &line : doubtLines(atlasData, m_session.classified(), doubts, language)) {
        auto *item = new QListWidgetItem(tr("%1: %2", "a place and why its class is uncertain").arg(line.place, line.reasons), m_places);
        item->setData(Qt::UserRole, line.row);
        item->setToolTip(item->text());
    }
    m_places->setVisible(m_count > 0);
    retranslate();
    Q_EMIT resized();
}

void DoubtList::open(bool opened)
{
    m_more->setVisible(opened);
    retranslate();
    Q_EMIT resized();
}

void DoubtList::retranslate()
{
    const QString arrow = m_line->isChecked() ? QStringLiteral("▾ ") : QStringLiteral("▸ ");
    m_line->setText(arrow + (m_count == 0 ? tr("No place has an uncertain class") : tr("%n place(s) with an uncertain class", nullptr, static_cast<int>(m_count))));
    m_line->setAccessibleName(m_line->text().mid(arrow.size()));
    m_line->setToolTip(tr("By the rounding of the source, or by two other fair choices of classes, they would be in another class."));
    m_line->setAccessibleDescription(m_line->toolTip());
    m_marked->setText(tr("Mark them on the map"));
    m_places->setAccessibleName(tr("Places with an uncertain class"));
}

} // namespace atlas
