// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/data/data_table.h"
#include "layers/model/atlas_session.h"
#include "layers/render/display_list.h"
#include "widgets/compare/comparison_job.h"

#include <QWidget>

class QLabel;
class QMenu;
class QPushButton;
class QToolButton;

namespace atlas {

class AggregatePage;
class ChipBar;
class ComparisonControls;
class ComparisonModel;
class ComparisonView;
class SentenceBox;

/// Two to five places of any level side by side: their figures, how they differ, and where they lie among all.
class ComparisonPanel : public QWidget {
    Q_OBJECT

public:
    explicit ComparisonPanel(AtlasSession &session, QWidget *parent = nullptr);

    [[nodiscard]] ChipBar &chips() { return *m_chips; }
    [[nodiscard]] ComparisonControls &controls() { return *m_controls; }
    [[nodiscard]] ComparisonView &rows() { return *m_view; }
    [[nodiscard]] SentenceBox &sentence() { return *m_sentence; }
    [[nodiscard]] AggregatePage &inspector() { return *m_inspector; }
    [[nodiscard]] ComparisonJob &job() { return m_job; }
    [[nodiscard]] QToolButton &menuButton() { return *m_more; }
    [[nodiscard]] QPushButton &exampleButton() { return *m_example; }
    /// What is shown now; null before the first comparison is done.
    [[nodiscard]] const std::shared_ptr<const ComparedView> &compared() const;

    /// The comparison that is shown, as a table; empty without one.
    [[nodiscard]] DataTable table() const;
    /// The comparison that is shown, as a finished figure in the present theme; page units. Empty without one.
    [[nodiscard]] DisplayList figure(QSizeF size = {1000, 1000}) const;
    /// The sentences about all rows, a line each.
    [[nodiscard]] QString sentences() const;
    /// Takes a place in (index −1), or in the place of another; what was asked by pickAsked().
    void setPlace(int index, const PlaceKey &place);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// The next press on the map is to be a compared place: the one at that position, or (−1) one more.
    void pickAsked(int index);
    void exportAsked();
    /// The comparison is to be part of a composed figure.
    void figureAsked();

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void connectSession();
    void retranslate();
    void recompute();
    void take(const std::shared_ptr<const ComparedView> &result);
    void showState();
    void showSentence();
    void inspect(int row, int figure);
    void leaveInspector();
    void openMenu();
    void compareExample();
    [[nodiscard]] bool hasExample() const;

    AtlasSession &m_session;
    ComparisonJob m_job;
    ComparisonModel *m_model;
    QWidget *m_main;
    AggregatePage *m_inspector;
    QLabel *m_empty;
    QToolButton *m_more;
    ChipBar *m_chips;
    ComparisonControls *m_controls;
    ComparisonView *m_view;
    QWidget *m_emptyPage;
    QPushButton *m_example, *m_search;
    SentenceBox *m_sentence;
    bool m_stale = true;
};

} // namespace atlas
