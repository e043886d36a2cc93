// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "widgets/figure/figure_job.h"

#include "layers/render/figure/figure.h"

#include <algorithm>
#include <cmath>

namespace atlas {

namespace {

/// A preview of more pixels than this is drawn smaller and shown larger.
constexpr double kMostPixels = 24e6;

} // namespace

FigureJob::FigureJob(QObject *parent) : QObject(parent)
{
    m_pool.setMaxThreadCount(1);
}

FigureJob::~FigureJob()
{
    stop();
    m_pool.waitForDone();
}

void FigureJob::stop()
{
    if (m_stop)
        m_stop->store(true);
    m_busy = false;
    ++m_generation;
}

void FigureJob::start(const std::shared_ptr<const AtlasData> &data, const FigureSpec &spec, double scale, const std::shared_ptr<const DrawnFigure> &last)
{
    stop();
    m_busy = true;
    m_stop = std::make_shared<std::atomic<bool>>(false);
    m_pool.start([this, data, spec, scale, last, filter = m_filter, stop = m_stop, generation = m_generation] {
        if (stop->load())
            return;
        auto drawn = std::make_shared<DrawnFigure>();
        drawn->data = data;
        drawn->spec = spec;
        drawn->list = last && last->data == data && last->spec == spec ? last->list : figureOf(*data, spec);
        const double pixels = drawn->list.size.width() * drawn->list.size.height() * scale * scale;
        drawn->scale = pixels > kMostPixels ? scale * std::sqrt(kMostPixels / pixels) : scale;
        if (stop->load())
            return;
        drawn->image = toImage(drawn->list, drawn->scale);
        if (filter)
            drawn->image = filter(drawn->image);
        if (stop->load())
            return;
        QMetaObject::invokeMethod(this, [this, result = std::shared_ptr<const DrawnFigure>(std::move(drawn)), generation] {
            if (generation != m_generation)
                return;
            m_busy = false;
            Q_EMIT ready(result);
        }, Qt::QueuedConnection);
    });
}

} // namespace atlas
