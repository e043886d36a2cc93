// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "app/figure_work.h"

#include "widgets/panels/message_strip.h"

#include <utility>

namespace atlas {

namespace {

constexpr int kLastsMs = 400;

} // namespace

FigureWork::FigureWork(MessageStrip &strip, QObject *parent) : QObject(parent), m_strip(strip)
{
    m_lasts.setSingleShot(true);
    m_lasts.setInterval(kLastsMs);
    connect(&m_lasts, &QTimer::timeout, this, &FigureWork::showStrip);
}

FigureWork::~FigureWork() = default;

bool FigureWork::run(const QString &words, Task task)
{
    if (m_busy)
        return false;
    m_words = words;
    m_done = 0;
    m_busy = true;
    m_lasts.start();
    Q_EMIT busyChanged(true);
    m_thread = std::jthread([this, task = std::move(task)](const std::stop_token &stop) {
        const auto progress = [this](double done) {
            QMetaObject::invokeMethod(this, [this, done] {
                m_done = done;
                if (m_shown)
                    m_strip.setProgress(done);
            }, Qt::QueuedConnection);
        };
        const DataResult<QString> result = task(progress, stop);
        QMetaObject::invokeMethod(this, [this, result] { finish(result); }, Qt::QueuedConnection);
    });
    return true;
}

void FigureWork::showStrip()
{
    m_shown = true;
    m_strip.show({MessageStrip::Kind::Progress, m_words, tr("Cancel"), [this] { cancel(); }, {}, false});
    m_strip.setProgress(m_done);
}

void FigureWork::cancel() { m_thread.request_stop(); }

void FigureWork::finish(const DataResult<QString> &result)
{
    m_lasts.stop();
    if (std::exchange(m_shown, false) && m_strip.message().kind == MessageStrip::Kind::Progress)
        m_strip.clear();
    m_busy = false;
    Q_EMIT busyChanged(false);
    if (result)
        Q_EMIT said(*result);
    else if (result.error().code == DataErrorCode::Cancelled)
        Q_EMIT said(tr("Cancelled; nothing was saved."));
    else
        Q_EMIT failed(result.error());
}

} // namespace atlas
