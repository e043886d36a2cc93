// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/data/csv_table.h"
#include "layers/data/own_figures.h"
#include "layers/model/atlas_session.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QSpinBox;
class QVBoxLayout;

namespace atlas {

/// What a CSV of one's own figures would do to the atlas, before it does: matched, unmatched on both
/// sides, duplicates, repairs, and the columns that become indicators.
class JoinPanel : public QWidget {
    Q_OBJECT

public:
    explicit JoinPanel(AtlasSession &session, QWidget *parent = nullptr);

    void open(const QString &path, CsvTable csv, JoinPlan plan);
    [[nodiscard]] const JoinPlan &plan() const { return m_plan; }
    /// The file that is joined.
    [[nodiscard]] const QString &path() const { return m_path; }

Q_SIGNALS:
    void applied(int matched, int indicators);
    void cancelled();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void replan();
    void apply();
    void refresh();
    void retranslate();
    void addSection(const QString &title, const QStringList &items);

    AtlasSession &m_session;
    QString m_path;
    CsvTable m_csv;
    JoinPlan m_plan;
    QString m_problem;
    QLabel *m_title, *m_file, *m_levelLabel, *m_yearLabel, *m_codeLabel, *m_code, *m_matched;
    QComboBox *m_level;
    QSpinBox *m_year;
    QVBoxLayout *m_sections;
    QList<QWidget *> m_sectionWidgets;
    QPushButton *m_apply, *m_cancel;
};

} // namespace atlas
