// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "widgets/selection/filter_job.h"
#include "widgets/selection/set_change.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace atlas {

class RowButton;

/// Selections that are there to be pressed: those of filterPresets(), and the way to the regions.
class ReadyMade : public QWidget {
    Q_OBJECT

public:
    ReadyMade(AtlasSession &session, QWidget *parent);

    void refresh();
    void setRegionsOffered(bool on);
    [[nodiscard]] const QList<RowButton *> &presets() const { return m_presets; }
    [[nodiscard]] RowButton &regions() { return *m_regions; }

Q_SIGNALS:
    void asked(const QString &expression, const QString &name, atlas::SetChange change);
    void regionsAsked();
    void heightChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    void rebuild();

    AtlasSession &m_session;
    QLabel *m_heading;
    QVBoxLayout *m_list;
    QList<RowButton *> m_presets;
    RowButton *m_regions;
    FilterJob m_job;
    std::vector<FilterPreset> m_offered;
};

} // namespace atlas
