// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "app/main_window.h"

#include "app/figure_desk.h"
#include "app/lamp_desk.h"
#include "app/map_notes.h"
#include "app/story_desk.h"
#include "app/window_layout.h"
#include "widgets/charts/chart_dock.h"
#include "widgets/compare/comparison_panel.h"
#include "widgets/map/map_stage.h"
#include "widgets/map/map_view.h"
#include "widgets/panels/indicator_panel.h"
#include "widgets/panels/join_panel.h"
#include "widgets/panels/message_strip.h"
#include "widgets/panels/rank_panel.h"
#include "widgets/panels/shortcuts_overlay.h"
#include "widgets/panels/side_panel.h"
#include "widgets/search/search_box.h"
#include "widgets/style/application_style.h"
#include "widgets/timeline/timeline.h"
#include "widgets/timeline/year_slider.h"
#include "widgets/topbar/level_switch.h"
#include "widgets/topbar/top_bar.h"

#include <QAction>
#include <QApplication>
#include <QFileInfo>
#include <QKeyEvent>
#include <QMenu>
#include <QScreen>
#include <QShortcut>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace atlas {

namespace {

constexpr int kDrawerWidth = 236;
/// Under this width the list of indicators is a drawer over the map.
constexpr int kDrawerBelow = 1200;
constexpr int kTitleBar = 40;

} // namespace

MainWindow::MainWindow(AtlasSession &session, std::shared_ptr<const AtlasData> builtIn, Settings &settings)
    : m_session(session), m_builtIn(std::move(builtIn)), m_settings(settings), m_actions(new Actions(session, this)),
      m_top(new TopBar(session, this)), m_strip(new MessageStrip(this)), m_notes(new MapNotes(session, *m_strip, this)), m_indicators(new IndicatorPanel(session)), m_drawer(new QWidget(this)), m_stage(new MapStage(session)), m_side(new SidePanel),
      m_comparison(new ComparisonPanel(session)), m_ranking(new RankPanel(session)), m_charts(new ChartDock(session)), m_layout(new WindowLayout(m_indicators, m_stage, m_side, m_charts, this)),
      m_timeline(new Timeline(session, this)), m_desk(new FigureDesk(session, settings, *this)), m_stories(new StoryDesk(session, m_builtIn, settings, *this))
{
    setObjectName(QStringLiteral("mainWindow"));
    setAcceptDrops(true);
    build();
    connectActions();
    connectSession();
    connectOpener();
    connectCharts();
    connectComparison();
    connectSelections();
    connectStories();
    // A screen too small for the drawn size gets a window that fills it.
    const QSize room = screen()->availableSize();
    setMinimumSize(QSize(800, 560).boundedTo(room - QSize(0, kTitleBar)));
    resize(QSize(1440, 900).boundedTo(room));
    if (room.width() <= 1440 || room.height() <= 900 + kTitleBar)
        setWindowState(Qt::WindowMaximized);
    restoreGeometry(settings.geometry());
    m_layout->fit(size());
    m_layout->setProposedSizes();
    m_layout->restore(settings.panels());
    const QString side = settings.side();
    QWidget *const page = side == QLatin1String("table") ? m_ranking : side == QLatin1String("story") ? &m_stories->page() : static_cast<QWidget *>(m_comparison);
    showSide(side.isEmpty() ? nullptr : page);
    showCharts(settings.chartsShown());
    restoreKept();
    retranslate();
    arrange();
    m_notes->refresh();
    m_stage->map().setFocus();
}

MainWindow::~MainWindow() = default;

bool MainWindow::narrow() const { return width() < kDrawerBelow; }

void MainWindow::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_top);
    column->addWidget(m_strip);
    column->addWidget(m_layout, 1);
    column->addWidget(&m_desk->page(), 1);
    column->addWidget(m_timeline);

    m_drawer->setObjectName(QStringLiteral("drawer"));
    m_drawer->setAttribute(Qt::WA_StyledBackground);
    auto *drawer = new QVBoxLayout(m_drawer);
    drawer->setContentsMargins(0, 0, 1, 0);
    m_drawer->hide();

    m_side->addPage(m_comparison);
    m_side->addPage(m_ranking);
    m_side->addPage(&m_stories->page());
    m_indicators->setMinimumWidth(160);
    m_side->setMinimumWidth(280);
    m_top->setMainMenu(m_actions->mainMenu());
    m_top->setExportMenu(m_actions->exportMenu());
    m_top->search().setActions(m_actions->all());
    qApp->installEventFilter(this);
}

void MainWindow::connectActions()
{
    const auto on = [this](QAction *action, auto method) { connect(action, &QAction::triggered, this, method); };
    on(m_actions->open, [this] { askFile(); });
    on(m_actions->openBuiltIn, [this] { m_session.replaceData(m_builtIn); });
    on(m_actions->saveFigure, [this] { m_desk->openOrSave(); });
    on(m_actions->copyImage, [this] { m_desk->copy(); });
    on(m_actions->copyCsv, [this] { copyFigures(); });
    on(m_actions->fit, [this] { m_desk->isOpen() ? m_desk->fit() : m_stage->map().fit(); });
    on(m_actions->zoomToSelection, [this] { zoomToSelection(); });
    on(m_actions->compare, [this](bool shown) { showSide(shown ? m_comparison : nullptr); });
    on(m_actions->table, [this](bool shown) { showSide(shown ? m_ranking : nullptr); });
    on(m_actions->charts, [this](bool shown) { showCharts(shown); });
    on(m_actions->panel, [this] { toggleIndicators(); });
    on(m_actions->play, [this] { m_timeline->togglePlay(); });
    on(m_actions->previousYear, [this] { m_timeline->slider().step(-1); });
    on(m_actions->nextYear, [this] { m_timeline->slider().step(1); });
    on(m_actions->search, [this] { m_top->search().setFocus(Qt::ShortcutFocusReason); });
    on(m_actions->about, [this] {
        say(tr("Krimpatlas %1, an atlas of growth and shrinkage in the Netherlands. Free software under the GNU General Public License, version 3 or later.").arg(QApplication::applicationVersion()));
    });
    on(m_actions->quit, [this] { close(); });
    on(m_actions->shortcuts, [this] {
        if (!m_keys)
            m_keys = new ShortcutsOverlay(this);
        m_keys->open(tr("Keys"), m_actions->keys());
    });
    connect(m_actions->recentMenu(), &QMenu::aboutToShow, this, &MainWindow::fillRecent);
    for (int i = 0; i < 9; ++i) {
        auto *shortcut = new QShortcut(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + i)), this);
        connect(shortcut, &QShortcut::activated, this, [this, i] {
            const QStringList levels = LevelSwitch::offered(*m_session.data());
            if (i < levels.size())
                m_session.setLevel(levels[i]);
        });
    }
}

void MainWindow::connectSession()
{
    connect(m_strip, &MessageStrip::aboutToTakeRoom, &m_stage->map(), &MapView::setHeld);
    connect(&m_session, &AtlasSession::languageChanged, this, [this](const QString &language) { m_settings.setLanguage(language); });
    connect(&m_session, &AtlasSession::themeChanged, this, [this](const QString &theme) { m_settings.setTheme(theme); });
    connect(m_top, &TopBar::drawerAsked, this, &MainWindow::toggleIndicators);
    connect(&m_top->search(), &SearchBox::placeChosen, this, &MainWindow::goToPlace);
    connect(&m_top->search(), &SearchBox::indicatorChosen, m_desk, &FigureDesk::focusPage);
    connect(m_actions, &Actions::visionAsked, m_stage, &MapStage::setVision);
    connect(m_stage, &MapStage::visionChanged, m_actions, &Actions::setVision);
    auto *lamp = new LampDesk(m_session, *m_stage, *static_cast<QBoxLayout *>(layout()), *m_timeline, this);
    connect(m_actions->lamp, &QAction::triggered, lamp, &LampDesk::setOpen);
    connect(lamp, &LampDesk::openChanged, m_actions->lamp, &QAction::setChecked);
    connect(m_stage, &MapStage::openAsked, this, &MainWindow::askFile);
    connect(m_side, &SidePanel::closeAsked, this, [this] { showSide(nullptr); });
    connect(m_side, &SidePanel::currentChanged, this, &MainWindow::showSide);
    connect(m_ranking, &RankPanel::copyCsvAsked, this, &MainWindow::copyFigures);
    connect(m_ranking, &RankPanel::placeActivated, &m_stage->map(), &MapView::zoomToRow);
    // The figure view takes the place of the map and what lies around it.
    connect(m_desk, &FigureDesk::openChanged, this, [this](bool open) {
        m_layout->setVisible(!open);
        m_desk->page().setVisible(open);
        m_desk->focusPage();
        arrange();
    });
    connect(m_desk, &FigureDesk::said, this, &MainWindow::say);
    connect(m_desk, &FigureDesk::failed, this, &MainWindow::showError);
    connect(m_indicators, &IndicatorPanel::chosen, this, [this] { m_drawer->hide(); });
}

void MainWindow::arrange()
{
    const bool inDrawer = m_indicators->parentWidget() == m_drawer;
    if (narrow() && !inDrawer) {
        m_drawer->layout()->addWidget(m_indicators);
        m_indicators->show();
        m_drawer->hide();
    } else if (!narrow() && inDrawer) {
        m_drawer->hide();
        m_layout->takeIndicators(m_indicators);
    }
    if (!narrow())
        m_indicators->setVisible(m_indicatorsShown);
    m_top->setDrawerButtonShown(narrow() || !m_indicatorsShown);
    const QWidget &page = m_desk->isOpen() ? m_desk->page() : *static_cast<QWidget *>(m_layout);
    m_drawer->setGeometry(0, page.y(), style::px(kDrawerWidth), page.height());
    m_actions->panel->setChecked(narrow() ? m_drawer->isVisible() : m_indicatorsShown);
}

void MainWindow::toggleIndicators()
{
    if (narrow()) {
        m_drawer->setVisible(!m_drawer->isVisible());
        m_drawer->raise();
        if (m_drawer->isVisible())
            m_indicators->list().setFocus();
    } else {
        m_desk->close();
        m_indicatorsShown = !m_indicatorsShown;
    }
    arrange();
}

/// @param page nullptr closes the panel.
void MainWindow::showSide(QWidget *page)
{
    if (page) {
        m_desk->close();
        m_side->setCurrent(page);
    }
    m_side->setVisible(page != nullptr);
    m_actions->compare->setChecked(page == m_comparison);
    m_actions->table->setChecked(page == m_ranking);
    m_actions->story->setChecked(page == &m_stories->page());
    if (isVisible())
        m_settings.setSide(page == m_comparison ? QStringLiteral("compare") : page == m_ranking ? QStringLiteral("table") : page ? QStringLiteral("story") : QString());
}

void MainWindow::showCharts(bool shown)
{
    m_desk->close();
    m_charts->setVisible(shown);
    m_actions->charts->setChecked(shown);
    if (isVisible())
        m_settings.setChartsShown(shown);
}

void MainWindow::retranslate()
{
    showTitle();
    m_actions->retranslate();
    m_layout->setAccessibleName(tr("Krimpatlas"));
    m_side->setHeading(m_comparison, tr("Compare"));
    m_side->setHeading(m_ranking, tr("Table"));
    m_side->setHeading(&m_stories->page(), tr("Story"));
    m_notes->renew();
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void MainWindow::resizeEvent(QResizeEvent *)
{
    m_layout->fit(size());
    arrange();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_opener.cancel();
    m_stories->project().close();
    m_settings.setGeometry(saveGeometry());
    if (!narrow())
        m_settings.setPanels(m_layout->state());
    QWidget::closeEvent(event);
}

void MainWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_drawer->isVisible())
        toggleIndicators();
    else if (event->key() == Qt::Key_Escape && m_strip->message().kind == MessageStrip::Kind::Progress)
        m_desk->work().isBusy() ? m_desk->work().cancel() : m_opener.cancel();
    else if (event->key() == Qt::Key_Escape && m_stage->map().hasFocus())
        m_strip->dismiss();
    else if (event->key() == Qt::Key_Escape)
        m_desk->focusPage();
    else
        QWidget::keyPressEvent(event);
}

/// A press beside the drawer closes it.
bool MainWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::MouseButtonPress && m_drawer->isVisible()) {
        const QPoint at = m_drawer->mapFromGlobal(static_cast<QMouseEvent *>(event)->globalPosition().toPoint());
        const auto *widget = qobject_cast<const QWidget *>(watched);
        if (widget && widget->window() == this && at.y() >= 0 && !m_drawer->rect().contains(at)) {
            m_drawer->hide();
            arrange();
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace atlas
