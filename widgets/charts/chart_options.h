// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/model/atlas_session.h"
#include "widgets/style/popover.h"

#include <functional>
#include <utility>
#include <vector>

class QComboBox;
class QFormLayout;
class QLabel;

namespace atlas {

/// What can be chosen about a chart, above it: every choice shows at once.
class ChartOptions : public Popover {
    Q_OBJECT

public:
    ChartOptions(AtlasSession &session, ChartKind kind, QWidget *window);

    /// False for a chart about which there is nothing to choose.
    static bool has(ChartKind kind);
    /// Shows it above or below a rectangle of the window.
    void openBeside(const QRect &anchor);

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildRelation();
    void buildTrend();
    void buildGap();
    void buildComposition();
    void refresh();
    void selectOutliers();
    [[nodiscard]] QString asTheMap() const;
    [[nodiscard]] QString firstMarked() const;
    QLabel *label(std::function<QString()> words);
    void indicatorRow(std::function<QString()> words, QString ChartSettings::*member, std::function<QString()> none);
    template <typename Value> QComboBox *choiceRow(std::function<QString()> words, Value ChartSettings::*member, std::function<QList<std::pair<QString, Value>>()> choices);
    void check(std::function<QString()> words, bool ChartSettings::*member);
    template <typename Change> void change(Change edit);

    AtlasSession &m_session;
    ChartKind m_kind;
    QFormLayout *m_form;
    QLabel *m_heading;
    std::vector<std::function<void()>> m_refreshers;    ///< words and state of every row
    QWidget *m_first = nullptr;
};

} // namespace atlas
