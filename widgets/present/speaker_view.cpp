// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "widgets/present/speaker_view.h"

#include "widgets/present/slide_thumb.h"
#include "widgets/style/application_style.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QVBoxLayout>
#include <QWheelEvent>

#include <algorithm>

namespace atlas {

namespace {

constexpr int kNotesStep = 2;
constexpr int kTimesPx = 26;
/// Of the height, at most: the notes have the rest.
constexpr double kShownShare = 0.42, kNextShare = 0.32;

QLabel *label(QWidget *parent, const char *role)
{
    auto *made = new QLabel(parent);
    made->setProperty("role", QString::fromLatin1(role));
    made->setTextFormat(Qt::PlainText);
    return made;
}

} // namespace

SpeakerView::SpeakerView(Presentation &talk, SlideFeed &feed, QWidget *parent)
    : QWidget(parent), m_talk(talk), m_feed(feed), m_title(label(this, "panelTitle")), m_count(label(this, "second")), m_clock(label(this, "panelTitle")),
      m_elapsed(label(this, "panelTitle")), m_nextTitle(label(this, "second")), m_warning(label(this, "warning")), m_shown(new SlideThumb(this)),
      m_next(new SlideThumb(this)), m_notes(new QPlainTextEdit(this)), m_steps(new QListWidget(this))
{
    setObjectName(QStringLiteral("speakerView"));
    setFocusPolicy(Qt::StrongFocus);
    build();
    connect(&talk, &Presentation::stepChanged, this, &SpeakerView::takeStep);
    connect(&talk, &Presentation::screenChanged, this, &SpeakerView::takeState);
    connect(&feed, &SlideFeed::languageChanged, this, &SpeakerView::retranslate);
    connect(&feed, &SlideFeed::slideChanged, this, &SpeakerView::takePictures);
    connect(&feed, &SlideFeed::smallChanged, this, &SpeakerView::takePictures);
    connect(m_steps, &QListWidget::itemClicked, this, [this](QListWidgetItem *item) { m_talk.goTo(m_steps->row(item)); });
    m_second.setInterval(1000);
    connect(&m_second, &QTimer::timeout, this, &SpeakerView::tick);
    retranslate();
}

SpeakerView::~SpeakerView() = default;

void SpeakerView::build()
{
    for (QWidget *part : {static_cast<QWidget *>(m_notes), static_cast<QWidget *>(m_steps)})
        part->setFocusPolicy(Qt::NoFocus);
    m_notes->setReadOnly(true);
    m_notes->setFrameShape(QFrame::NoFrame);
    m_notes->setTextInteractionFlags(Qt::NoTextInteraction);
    m_notes->viewport()->installEventFilter(this);
    m_steps->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_steps->setFrameShape(QFrame::NoFrame);
    m_title->setWordWrap(true);
    m_nextTitle->setWordWrap(true);
    m_warning->setWordWrap(true);
    m_warning->hide();
    m_elapsed->setAlignment(Qt::AlignRight);

    auto *times = new QHBoxLayout;
    times->addWidget(m_clock);
    times->addStretch();
    times->addWidget(m_elapsed);
    auto *left = new QVBoxLayout;
    left->setSpacing(12);
    left->addWidget(m_shown, 5);
    left->addWidget(m_title);
    left->addWidget(m_notes, 4);
    auto *right = new QVBoxLayout;
    right->setSpacing(12);
    right->addLayout(times);
    right->addWidget(m_count);
    right->addWidget(m_nextTitle);
    right->addWidget(m_next, 3);
    right->addWidget(m_steps, 4);
    right->addWidget(m_warning);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(20, 20, 20, 16);
    row->setSpacing(24);
    row->addLayout(left, 13);
    row->addLayout(right, 8);
    // The style sheet of the program would win over a font that is set.
    for (QLabel *time : {m_clock, m_elapsed})
        time->setStyleSheet(QStringLiteral("QLabel { font-size: %1px; }").arg(style::px(kTimesPx)));
    setNotesSize(m_notesSize);
}

void SpeakerView::setNotesSize(int size)
{
    const int clamped = std::clamp(size, kLeastNotes, kMostNotes);
    m_notes->setStyleSheet(QStringLiteral("QPlainTextEdit { font-size: %1px; }").arg(style::px(clamped)));
    if (m_notesSize == clamped)
        return;
    m_notesSize = clamped;
    Q_EMIT notesSizeChanged(clamped);
}

void SpeakerView::setWarning(const QString &text)
{
    m_warning->setText(text);
    m_warning->setVisible(!text.isEmpty());
}

void SpeakerView::fillSteps()
{
    const QSignalBlocker quiet(m_steps);
    m_steps->clear();
    for (int i = 0; i < m_talk.count(); ++i) {
        const QString title = m_talk.story().steps[i].title.in(m_feed.language());
        m_steps->addItem(QStringLiteral("%1   %2").arg(i + 1).arg(title));
    }
    m_steps->setVisible(m_talk.count() > 1);
    m_steps->setAccessibleName(tr("Steps"));
    m_notes->setAccessibleName(tr("Notes"));
    m_shown->setAccessibleName(tr("The slide before the room"));
    m_next->setAccessibleName(tr("The next slide"));
    setWindowTitle(tr("Notes – Krimpatlas"));
}

void SpeakerView::retranslate()
{
    fillSteps();
    takeStep();
    takeState();
    tick();
}

void SpeakerView::takeStep()
{
    const QString &language = m_feed.language();
    m_title->setText(m_talk.told().title.in(language));
    m_title->setVisible(!m_title->text().isEmpty());
    m_count->setText(tr("Step %1 of %2").arg(m_talk.index() + 1).arg(m_talk.count()));
    const QString notes = m_talk.told().notes.in(language);
    m_notes->setPlainText(notes.isEmpty() ? tr("This step has no notes.") : notes);
    m_notes->verticalScrollBar()->setValue(0);
    m_steps->setCurrentRow(m_talk.index());
    const bool last = m_talk.index() + 1 >= m_talk.count();
    m_nextTitle->setText(last ? tr("This is the last step.") : tr("Next: %1").arg(m_talk.story().steps[m_talk.index() + 1].title.in(language)));
    m_next->setVisible(!last);
    takePictures();
}

/// A picture that is not there yet leaves the last one standing.
void SpeakerView::takePictures()
{
    const QSize pixels = m_feed.pixels();
    for (SlideThumb *thumb : {m_shown, m_next}) {
        if (!pixels.isEmpty())
            thumb->setAspect(pixels.width() / double(pixels.height()));
    }
    if (const QImage shown = m_feed.smallShown(); !shown.isNull())
        m_shown->setImage(shown);
    if (const QImage next = m_feed.smallNext(); !next.isNull())
        m_next->setImage(next);
}

void SpeakerView::takeState()
{
    switch (m_talk.screen()) {
    case Presentation::Screen::Shown: m_shown->setWords({}); break;
    case Presentation::Screen::Black: m_shown->setWords(tr("The screen is black")); break;
    case Presentation::Screen::White: m_shown->setWords(tr("The screen is white")); break;
    }
}

void SpeakerView::tick()
{
    const QDateTime now = QDateTime::currentDateTime();
    m_clock->setText(QLocale(m_feed.language()).toString(now.time(), QStringLiteral("HH:mm")));
    m_clock->setAccessibleName(tr("Clock"));
    const qint64 seconds = std::max<qint64>(0, m_talk.started().secsTo(now));
    m_elapsed->setText(QStringLiteral("%1:%2:%3").arg(seconds / 3600).arg(seconds / 60 % 60, 2, 10, QLatin1Char('0')).arg(seconds % 60, 2, 10, QLatin1Char('0')));
    m_elapsed->setAccessibleName(tr("Time since the start"));
}

void SpeakerView::askPictures() { m_feed.setSmallWidth(static_cast<int>(m_shown->width() * devicePixelRatioF())); }

void SpeakerView::showEvent(QShowEvent *)
{
    askPictures();
    m_second.start();
    tick();
}

void SpeakerView::hideEvent(QHideEvent *)
{
    m_feed.setSmallWidth(0);
    m_second.stop();
}

void SpeakerView::resizeEvent(QResizeEvent *)
{
    m_shown->setMaximumHeight(static_cast<int>(kShownShare * height()));
    m_next->setMaximumHeight(static_cast<int>(kNextShare * height()));
    if (isVisible())
        askPictures();
}

void SpeakerView::closeEvent(QCloseEvent *event)
{
    QWidget::closeEvent(event);
    Q_EMIT closed();
}

void SpeakerView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

bool SpeakerView::event(QEvent *event)
{
    // Every key is the talk's: no action of a window behind it.
    if (event->type() == QEvent::ShortcutOverride) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

bool SpeakerView::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Wheel) {
        const auto *wheel = static_cast<const QWheelEvent *>(event);
        if (wheel->modifiers().testFlag(Qt::ControlModifier)) {
            setNotesSize(m_notesSize + (wheel->angleDelta().y() > 0 ? kNotesStep : -kNotesStep));
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void SpeakerView::keyPressEvent(QKeyEvent *event)
{
    event->accept();
    if (event->modifiers().testFlag(Qt::AltModifier)) {
        QScrollBar *bar = m_notes->verticalScrollBar();
        switch (event->key()) {
        case Qt::Key_Up: bar->setValue(bar->value() - bar->pageStep() / 2); return;
        case Qt::Key_Down: bar->setValue(bar->value() + bar->pageStep() / 2); return;
        case Qt::Key_Plus:
        case Qt::Key_Equal: setNotesSize(m_notesSize + kNotesStep); return;
        case Qt::Key_Minus: setNotesSize(m_notesSize - kNotesStep); return;
        default: break;
        }
    }
    Q_EMIT keyPressed(*event);
}

} // namespace atlas
