// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/data/search_index.h"
#include "layers/model/atlas_session.h"

#include <QLineEdit>
#include <QPointer>

#include <memory>

class QAction;
class QListWidget;

namespace atlas {

/// One field that finds places, indicators and what the program can do, as one types.
class SearchBox : public QLineEdit {
    Q_OBJECT

public:
    explicit SearchBox(AtlasSession &session, QWidget *parent = nullptr);

    /// Actions that can be found by their text; not owned.
    void setActions(const QList<QAction *> &actions);
    /// The list of results; created with the first of them.
    [[nodiscard]] QListWidget *results() { return m_list; }

Q_SIGNALS:
    void placeChosen(const atlas::AtlasData::PlaceRef &place);
    /// The session has taken the indicator already.
    void indicatorChosen();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    struct Result {
        enum class Kind { Place, Indicator, Action } kind = Kind::Place;
        SearchHit hit;
        QPointer<QAction> action;
    };
    void find();
    void showResults();
    void choose(int row);
    void closeResults();
    void retranslate();
    [[nodiscard]] const SearchIndex &index();

    AtlasSession &m_session;
    std::unique_ptr<SearchIndex> m_index;   ///< of the present atlas and language; made when first needed
    QList<QAction *> m_actions;
    QList<Result> m_results;
    QListWidget *m_list = nullptr;
};

} // namespace atlas
