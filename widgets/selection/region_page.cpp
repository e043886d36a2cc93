// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "widgets/selection/region_page.h"

#include "layers/data/membership_index.h"
#include "layers/data/search_index.h"
#include "layers/view/place_name.h"
#include "widgets/compare/compare_style.h"
#include "widgets/selection/detail_list.h"
#include "widgets/selection/selection_words.h"
#include "widgets/style/application_style.h"
#include "widgets/style/icons.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <map>
#include <numeric>

namespace atlas {

namespace {

constexpr int kMostWithoutWords = 60;   ///< a level with more places shows them once one types
constexpr int kMostHits = 60;

/// What the atlas is about comes first; then coarse to fine.
int precedence(const LevelInfo &level)
{
    return level.code == QLatin1String("krimpregio") ? -2 : level.code == QLatin1String("anticipeerregio") ? -1 : level.order;
}

QString asHeading(QString words)
{
    return words.isEmpty() ? words : words.replace(0, 1, words[0].toUpper());
}

} // namespace

RegionPage::RegionPage(AtlasSession &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_back(new QToolButton(this)), m_heading(new QLabel(this)), m_field(new QLineEdit(this)), m_list(new DetailList(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    auto *top = new QHBoxLayout;
    top->setSpacing(8);
    top->addWidget(m_back);
    top->addWidget(m_heading, 1);
    column->addLayout(top);
    column->addWidget(m_field);
    column->addWidget(m_list, 1);
    m_back->setProperty("quiet", true);
    m_back->setIcon(placestyle::icon(placestyle::Icon::Back));
    m_heading->setProperty("role", QStringLiteral("heading"));
    m_field->addAction(style::icon(style::Icon::Search), QLineEdit::LeadingPosition);
    m_field->setClearButtonEnabled(true);
    m_field->setObjectName(QStringLiteral("regionField"));
    m_field->installEventFilter(this);
    m_list->setObjectName(QStringLiteral("regions"));
    connect(m_back, &QToolButton::clicked, this, &RegionPage::leaveAsked);
    connect(m_field, &QLineEdit::textChanged, this, &RegionPage::fill);
    connect(m_field, &QLineEdit::returnPressed, this, [this] { choose(m_list->currentRow()); });
    connect(m_list, &QListWidget::itemClicked, this, [this](QListWidgetItem *item) { choose(m_list->row(item)); });
    connect(&session, &AtlasSession::languageChanged, this, &RegionPage::retranslate);
    connect(&session, &AtlasSession::classificationChanged, this, [this] { if (isVisible()) fill(); });
    retranslate();
}

void RegionPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

bool RegionPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Up) {
            m_list->step(key == Qt::Key_Down ? 1 : -1);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void RegionPage::retranslate()
{
    m_heading->setText(tr("The places in…"));
    m_back->setToolTip(tr("Back"));
    m_back->setAccessibleName(tr("Back"));
    m_field->setPlaceholderText(tr("Search a region…"));
    m_field->setAccessibleName(tr("Search a region whose places are to be selected"));
    m_list->setAccessibleName(tr("Regions"));
    if (isVisible())
        fill();
}

std::vector<int> RegionPage::tablesAbove() const
{
    const AtlasData &atlas = *m_session.data();
    std::map<std::pair<int, QString>, int> found;   // the drawn table of each level, or else the newest
    const LevelInfo *own = atlas.level(m_session.view().level);
    for (std::size_t i = 0; own && m_session.table() >= 0 && i < atlas.tables().size(); ++i) {
        const PlaceTable &table = atlas.tables()[i];
        const LevelInfo *level = atlas.level(table.level);
        // One region that holds everything is no choice.
        if (!level || level->code == own->code || table.size() < 2 || !atlas.memberships().reaches(own->code, level->code))
            continue;
        int &best = found.try_emplace({precedence(*level), level->code}, static_cast<int>(i)).first->second;
        const int drawn = atlas.drawnTable(level->code);
        if (drawn == static_cast<int>(i) || (drawn < 0 && table.vintage > atlas.tables()[static_cast<std::size_t>(best)].vintage))
            best = static_cast<int>(i);
    }
    std::vector<int> tables;
    for (const auto &[key, table] : found)
        tables.push_back(table);
    return tables;
}

bool RegionPage::hasRegions() const { return !tablesAbove().empty(); }

void RegionPage::open()
{
    m_field->clear();
    fill();
    m_field->setFocus(Qt::PopupFocusReason);
}

void RegionPage::fill()
{
    const AtlasData &atlas = *m_session.data();
    const QString &language = m_session.view().language;
    const QString wanted = SearchIndex::fold(m_field->text());
    m_list->clear();
    m_regions.clear();
    int hits = 0;
    for (const int above : tablesAbove()) {
        const PlaceTable &table = atlas.tables()[static_cast<std::size_t>(above)];
        if (wanted.isEmpty() && table.size() > kMostWithoutWords)
            continue;
        // How many of the drawn places lie in each.
        std::vector<int> members(static_cast<std::size_t>(table.size()));
        for (const int parent : atlas.parentRows(m_session.table(), above)) {
            if (parent >= 0)
                ++members[static_cast<std::size_t>(parent)];
        }
        std::vector<int> rows;
        for (int row = 0; row < table.size(); ++row) {
            if (members[static_cast<std::size_t>(row)] > 0 && (wanted.isEmpty() || SearchIndex::fold(table.name(row, language)).contains(wanted)))
                rows.push_back(row);
        }
        std::stable_sort(rows.begin(), rows.end(), [&](int a, int b) {
            return SearchIndex::fold(table.name(a, language)) < SearchIndex::fold(table.name(b, language));
        });
        if (rows.empty() || hits >= kMostHits)
            continue;
        const LevelInfo *level = atlas.level(table.level);
        m_list->addHeading(asHeading(level->plural.in(language)));
        // A foreign file's level may have a name of several words.
        const QString word = std::all_of(table.level.begin(), table.level.end(), [](QChar c) { return c.isLetterOrNumber() || c == QLatin1Char('_'); })
            ? table.level : QStringLiteral("\"%1\"").arg(table.level);
        m_regions.append(Region{});
        for (const int row : rows) {
            if (++hits > kMostHits && !wanted.isEmpty())
                break;
            const QString name = table.names[row];
            const bool named = !name.contains(QLatin1Char('\'')) && table.names.count(name) == 1;
            const QString shown = displayName(atlas, {above, row}, language);
            m_list->addRow(shown, placesText(atlas, m_session.view().level, members[static_cast<std::size_t>(row)], language));
            m_regions.append({QStringLiteral("%1 = '%2'").arg(word, named ? name : table.codes[row]), shown});
        }
    }
    if (m_regions.isEmpty())
        m_list->addRemark(tr("No region found"));
    else
        m_list->step(1);
}

void RegionPage::choose(int row)
{
    if (row >= 0 && row < m_regions.size() && !m_regions[row].expression.isEmpty())
        Q_EMIT chosen(m_regions[row].expression, m_regions[row].name);
}

} // namespace atlas
