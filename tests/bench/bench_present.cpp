// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors

// A talk as it is held: how soon the next step is on the screen after its key, how soon a step that nobody could draw
// ahead, how soon the map follows a hand and is sharp again, how soon a card is there.
//     bench_present ATLAS STORY.json WIDTH HEIGHT [FOLDER]
// With a folder every step is put there as it is seen, and what lies over a slide.

#include "layers/data/geopackage.h"
#include "widgets/present/present_view.h"
#include "widgets/present/speaker_view.h"
#include "widgets/style/application_style.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QThread>
#include <QWheelEvent>

#include <algorithm>
#include <cstdio>
#include <functional>
#include <vector>

using namespace atlas;

namespace {

double median(std::vector<double> values)
{
    if (values.empty())
        return 0;
    std::ranges::sort(values);
    return values[values.size() / 2];
}

void line(const char *what, const std::vector<double> &ms)
{
    if (!ms.empty())
        std::printf("%-44s median %7.1f ms, at most %7.1f ms, %zu times\n", what, median(ms), *std::ranges::max_element(ms), ms.size());
}

/// Notices when the view has painted.
class Painted : public QObject {
public:
    using QObject::QObject;
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Paint)
            m_seen = true;
        return false;
    }
    void wait(const std::function<bool()> &until = {})
    {
        QElapsedTimer patience;
        patience.start();
        while (patience.elapsed() < 20000 && !(m_seen && (!until || until())))
            QCoreApplication::processEvents();
        QCoreApplication::processEvents();
    }
    void forget() { m_seen = false; }

private:
    bool m_seen = false;
};

} // namespace

int main(int argc, char **argv)
{
    if (argc < 5) {
        std::fprintf(stderr, "bench_present ATLAS STORY.json WIDTH HEIGHT [FOLDER]\n");
        return 2;
    }
    qputenv("QT_QPA_PLATFORM", qEnvironmentVariableIsSet("QT_QPA_PLATFORM") ? qgetenv("QT_QPA_PLATFORM") : "offscreen");
    QApplication application(argc, argv);
    style::apply(QStringLiteral("light"));
    const auto atlas = openAtlas(QString::fromLocal8Bit(argv[1]), nullptr);
    QFile file(QString::fromLocal8Bit(argv[2]));
    const auto story = file.open(QIODevice::ReadOnly) ? storyFromJson(QJsonDocument::fromJson(file.readAll()).object()) : DataResult<Story>(Unexpected{DataError{}});
    if (!atlas || !story) {
        std::fprintf(stderr, "The atlas or the story cannot be read.\n");
        return 1;
    }
    const QString folder = argc > 5 ? QString::fromLocal8Bit(argv[5]) : QString();

    Presentation talk(*atlas, *story);
    SlideFeed feed(talk);
    feed.setSmallWidth(320);
    PresentView view(talk, feed);
    Painted painted;
    view.installEventFilter(&painted);
    QElapsedTimer clock;
    clock.start();
    view.resize(QString::fromLocal8Bit(argv[3]).toInt(), QString::fromLocal8Bit(argv[4]).toInt());
    view.show();
    painted.wait();
    line("first picture", {1e-6 * static_cast<double>(clock.nsecsElapsed())});

    const auto ready = [&] { return !feed.isWaiting(); };
    const auto settle = [&] {
        QElapsedTimer patience;
        patience.start();
        while (patience.elapsed() < 20000 && (feed.isWaiting() || (talk.index() + 1 < talk.count() && feed.smallNext().isNull())))
            QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
        QCoreApplication::processEvents();
    };
    const auto timed = [&](const std::function<void()> &act, const std::function<bool()> &until) {
        painted.forget();
        clock.restart();
        act();
        painted.wait(until);
        return 1e-6 * static_cast<double>(clock.nsecsElapsed());
    };
    const auto key = [&](int code) {
        QKeyEvent event(QEvent::KeyPress, code, Qt::NoModifier);
        QCoreApplication::sendEvent(&view, &event);
    };
    const auto keep = [&](const QString &name) {
        if (!folder.isEmpty())
            view.grab().save(QStringLiteral("%1/%2.png").arg(folder, name));
    };
    std::vector<double> next, back, cold, moved, sharp, hover;
    settle();
    for (int i = 0;; ++i) {
        talk.setPlaying(false);
        keep(QStringLiteral("%1-%2").arg(story->id).arg(i + 1, 2, 10, QLatin1Char('0')));
        if (view.maps().count() > 0) {
            const QPointF middle = view.toView(view.maps().at(0).frame).center();
            hover.push_back(timed([&] {
                QMouseEvent move(QEvent::MouseMove, middle, middle, Qt::NoButton, Qt::NoButton, Qt::NoModifier);
                QCoreApplication::sendEvent(&view, &move);
            }, {}));
            if (i == 0)
                keep(QStringLiteral("%1-hover").arg(story->id));
            const auto wheel = [&] {
                QWheelEvent event(middle, middle, {}, {0, 360}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
                QCoreApplication::sendEvent(&view, &event);
            };
            moved.push_back(timed(wheel, {}));
            sharp.push_back(timed(wheel, ready));
            if (i == 0)
                keep(QStringLiteral("%1-zoomed").arg(story->id));
            talk.zoomOut();
        }
        settle();
        if (talk.index() + 1 >= talk.count())
            break;
        next.push_back(timed([&] { key(Qt::Key_PageDown); }, ready));
        settle();
        talk.setPlaying(false);
        back.push_back(timed([&] { key(Qt::Key_PageUp); }, ready));
        settle();
        key(Qt::Key_PageDown);
        settle();
    }
    for (int i = 0; i < talk.count(); i += 2) {
        const int to = (i * 5 + 3) % talk.count();
        if (std::abs(to - talk.index()) < 2)
            continue;
        cold.push_back(timed([&] { talk.goTo(to); }, ready));
        settle();
    }
    if (!folder.isEmpty()) {
        talk.goTo(0);
        settle();
        view.setFocus();
        const auto type = [&](const QString &text) {
            for (const QChar c : text) {
                QKeyEvent event(QEvent::KeyPress, 0, Qt::NoModifier, QString(c));
                QCoreApplication::sendEvent(&view, &event);
            }
        };
        type(QStringLiteral("heerl"));
        keep(QStringLiteral("typing"));
        key(Qt::Key_Return);
        settle();
        keep(QStringLiteral("marked"));
        type(QStringLiteral("?"));
        keep(QStringLiteral("keys"));
        key(Qt::Key_Escape);
        QKeyEvent play(QEvent::KeyPress, Qt::Key_Space, Qt::ControlModifier);
        QCoreApplication::sendEvent(&view, &play);
        settle();
        keep(QStringLiteral("years"));
        talk.setPlaying(false);
        talk.setPointer(Presentation::Pointer::Spotlight);
        keep(QStringLiteral("spotlight"));
        SpeakerView speaker(talk, feed);
        speaker.resize(1366, 768);
        speaker.show();
        talk.goTo(1);
        settle();
        for (int i = 0; i < 50; ++i) {
            QThread::msleep(20);
            QCoreApplication::processEvents();
        }
        speaker.grab().save(folder + QStringLiteral("/speaker.png"));
    }
    line("next step, key to painted", next);
    line("step back", back);
    line("a step that was not drawn ahead", cold);
    line("the map follows the hand", moved);
    line("and is sharp after", sharp);
    line("card and outline of a place", hover);
    return 0;
}
