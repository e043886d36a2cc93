// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "app/actions.h"

#include "layers/model/undo_history.h"

#include <QAction>
#include <QActionGroup>
#include <QMenu>

namespace atlas {

Actions::Actions(AtlasSession &session, QWidget *window)
    : QObject(window), m_session(session), m_window(window), m_mainMenu(new QMenu(window)), m_exportMenu(new QMenu(window)),
      m_recentMenu(new QMenu(window)), m_themeMenu(new QMenu(window)),
      m_visionMenu(new QMenu(window)), m_themes(new QActionGroup(this)), m_visions(new QActionGroup(this))
{
    const auto key = [](const char *keys) { return QKeySequence(QLatin1String(keys)); };
    open = add({QKeySequence::Open});
    openBuiltIn = add();
    newProject = add({QKeySequence::New});
    save = add({QKeySequence::Save});
    saveAs = add({key("Ctrl+Shift+S")});
    saveFigure = add({key("Ctrl+Shift+E")});
    copyImage = add({key("Ctrl+Shift+C")});
    copyCsv = add({key("Ctrl+Alt+C")});
    addView = add({key("Ctrl+Shift+A")});
    present = add({key("F5")});
    presentHere = add({key("Shift+F5")});
    undo = add({QKeySequence::Undo});
    redo = add({key("Ctrl+Shift+Z"), key("Ctrl+Y")});
    select = add({key("Ctrl+F")});
    clearSelection = add({key("Ctrl+D")});
    zoomToSelection = add({key("Ctrl+J")});
    fit = add({key("Ctrl+0")});
    compare = add({key("Ctrl+E")});
    table = add({key("Ctrl+T")});
    story = add({key("Ctrl+H")});
    charts = add({key("Ctrl+G")});
    panel = add({key("Ctrl+B")});
    labels = add({key("Ctrl+L")});
    lamp = add({key("F7")});
    play = add({key("Ctrl+Space")});
    previousYear = add({key("Ctrl+Left")});
    nextYear = add({key("Ctrl+Right")});
    search = add({key("Ctrl+K"), key("/")});
    shortcuts = add({key("F1"), key("?")});
    about = add();
    quit = add({QKeySequence::Quit});
    for (QAction *action : {compare, table, story, charts, panel, labels, lamp})
        action->setCheckable(true);

    m_light = add();
    m_dark = add();
    m_projector = add();
    const std::initializer_list<std::pair<QAction *, const char *>> themes{{m_light, "light"}, {m_dark, "dark"}, {m_projector, "projector"}};
    for (const auto &[action, theme] : themes) {
        action->setCheckable(true);
        action->setChecked(session.view().theme == QLatin1String(theme));
        m_themes->addAction(action);
        connect(action, &QAction::triggered, &session, [this, name = QString::fromLatin1(theme)] { m_session.setTheme(name); });
    }

    for (const ColourVision vision : kColourVisions) {
        QAction *action = add();
        action->setCheckable(true);
        action->setChecked(vision == ColourVision::Normal);
        action->setData(static_cast<int>(vision));
        m_visions->addAction(action);
        connect(action, &QAction::triggered, this, [this, vision] { Q_EMIT visionAsked(vision); });
    }

    undo->setEnabled(false);
    redo->setEnabled(false);
    connect(labels, &QAction::triggered, &session, &AtlasSession::setLabels);
    connect(clearSelection, &QAction::triggered, &session, [this] { m_session.setSelection({}); });
    const auto follow = [this] {
        labels->setChecked(m_session.view().labels);
        clearSelection->setEnabled(!m_session.view().selection.isEmpty());
        zoomToSelection->setEnabled(!m_session.view().selection.isEmpty());
    };
    connect(&session, &AtlasSession::overlaysChanged, this, follow);
    connect(&session, &AtlasSession::selectionChanged, this, follow);
    connect(&session, &AtlasSession::dataChanged, this, follow);
    follow();
    buildMenus();
    retranslate();
}

void Actions::setHistory(UndoHistory &history)
{
    if (m_history) {
        m_history->disconnect(this);
        undo->disconnect(m_history);
        redo->disconnect(m_history);
    }
    m_history = &history;
    const auto follow = [this] {
        undo->setEnabled(m_history->canUndo());
        redo->setEnabled(m_history->canRedo());
    };
    follow();
    connect(&history, &UndoHistory::changed, this, follow);
    connect(undo, &QAction::triggered, &history, &UndoHistory::undo);
    connect(redo, &QAction::triggered, &history, &UndoHistory::redo);
}

QAction *Actions::add(const QList<QKeySequence> &keys)
{
    auto *action = new QAction(m_window);
    action->setShortcuts(keys);
    m_window->addAction(action);
    return action;
}

void Actions::buildMenus()
{
    m_exportMenu->addActions({saveFigure, copyImage, copyCsv});

    m_mainMenu->addAction(open);
    m_mainMenu->addMenu(m_recentMenu);
    m_mainMenu->addAction(openBuiltIn);
    m_mainMenu->addSeparator();
    m_mainMenu->addActions({newProject, save, saveAs});
    m_mainMenu->addSeparator();
    m_mainMenu->addActions({addView, present, presentHere});
    m_mainMenu->addSeparator();
    m_mainMenu->addActions({saveFigure, copyImage, copyCsv});
    m_mainMenu->addSeparator();
    m_mainMenu->addActions({undo, redo, select, clearSelection, zoomToSelection});
    m_mainMenu->addSeparator();
    m_mainMenu->addActions({panel, compare, table, story, charts, labels});
    m_mainMenu->addMenu(m_themeMenu);
    m_themeMenu->addActions(m_themes->actions());
    m_mainMenu->addMenu(m_visionMenu);
    m_visionMenu->addActions(m_visions->actions());
    m_visionMenu->addSeparator();
    m_visionMenu->addAction(lamp);
    m_mainMenu->addSeparator();
    m_mainMenu->addActions({shortcuts, about, quit});
}

QList<QAction *> Actions::all() const
{
    return QList<QAction *>{open, openBuiltIn, newProject, save, saveAs, addView, present, presentHere, saveFigure, copyImage, copyCsv, undo, redo, select, clearSelection, zoomToSelection, fit, compare, table, story, charts, panel, labels, lamp, play,
            previousYear, nextYear, m_light, m_dark, m_projector, shortcuts, about, quit} + m_visions->actions();
}

void Actions::setVision(ColourVision vision)
{
    for (QAction *action : m_visions->actions())
        action->setChecked(action->data().toInt() == static_cast<int>(vision));
}

void Actions::retranslate()
{
    open->setText(tr("Open a map, figures or a project…"));
    openBuiltIn->setText(tr("Built-in atlas"));
    newProject->setText(tr("New project"));
    save->setText(tr("Save the project"));
    saveAs->setText(tr("Save the project as…"));
    addView->setText(tr("Add this view to the story"));
    present->setText(tr("Present from the first step"));
    presentHere->setText(tr("Present from this step"));
    saveFigure->setText(tr("Compose and save a figure…"));
    copyImage->setText(tr("Copy the figure"));
    copyCsv->setText(tr("Copy the figures as CSV"));
    undo->setText(tr("Undo"));
    redo->setText(tr("Redo"));
    select->setText(tr("Select by a condition or a region…"));
    clearSelection->setText(tr("Clear the selection"));
    zoomToSelection->setText(tr("Zoom to the selection"));
    fit->setText(tr("Show the whole map"));
    compare->setText(tr("Comparison beside the map"));
    table->setText(tr("Table beside the map"));
    story->setText(tr("Story beside the map"));
    charts->setText(tr("Charts below the map"));
    panel->setText(tr("List of figures"));
    labels->setText(tr("Place names on the map"));
    lamp->setText(tr("Washed out by the projector…"));
    play->setText(tr("Play the years, or stop"));
    previousYear->setText(tr("Previous year"));
    nextYear->setText(tr("Next year"));
    search->setText(tr("Search"));
    shortcuts->setText(tr("Keys"));
    about->setText(tr("About Krimpatlas"));
    quit->setText(tr("Quit"));
    m_light->setText(tr("Light theme"));
    m_dark->setText(tr("Dark theme"));
    m_projector->setText(tr("Projector theme"));
    m_recentMenu->setTitle(tr("Recent files"));
    m_themeMenu->setTitle(tr("Theme"));
    m_visionMenu->setTitle(tr("See the colours"));
    for (QAction *action : m_visions->actions())
        action->setText(tr("Seen as: %1", "eyes, or a print").arg(visionName(static_cast<ColourVision>(action->data().toInt()), m_session.view().language)));
}

QList<std::pair<QString, QString>> Actions::keys() const
{
    QList<std::pair<QString, QString>> list;
    for (const QAction *action : {search, open, newProject, save, saveAs, addView, present, presentHere, saveFigure, copyImage, copyCsv, undo, redo, select, clearSelection, zoomToSelection, fit, compare, table, story, charts, panel, labels, lamp, play,
                                  previousYear, nextYear, shortcuts, quit}) {
        QStringList keys;
        for (const QKeySequence &sequence : action->shortcuts())
            keys << sequence.toString(QKeySequence::NativeText);
        list << std::pair(keys.join(QStringLiteral(", ")), action->text());
    }
    list << std::pair(tr("Ctrl+1 … 9"), tr("Level"));
    list << std::pair(tr("Alt+1 … 6"), tr("Chart"));
    list << std::pair(tr("Arrow keys"), tr("On the map: move it; Shift: farther"));
    list << std::pair(QStringLiteral("+  −  0"), tr("On the map: nearer, farther, everything"));
    list << std::pair(QStringLiteral("N  P"), tr("On the map: next and previous place in rank"));
    list << std::pair(QStringLiteral("T"), tr("On the map: one hexagon a place, or the geography"));
    list << std::pair(tr("Enter"), tr("On the map: select the place; Ctrl: add it"));
    list << std::pair(tr("Shift+drag"), tr("Select in a rectangle"));
    list << std::pair(tr("Ctrl"), tr("While pressing or dragging: add to the selection"));
    list << std::pair(tr("Alt"), tr("While pressing or dragging: take out of the selection"));
    list << std::pair(tr("Esc"), tr("Clear the selection, close what is open"));
    return list;
}

} // namespace atlas
