// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/data/search_index.h"
#include "layers/model/atlas_session.h"
#include "widgets/style/popover.h"

#include <memory>

class QLineEdit;
class QListWidget;
class QPushButton;

namespace atlas {

/// A search for one place, beside the chip it is for. Before anything is typed it proposes the regions that the
/// compared places lie in.
class PlaceFinder : public Popover {
    Q_OBJECT

public:
    PlaceFinder(AtlasSession &session, QWidget *window);

    /// @param index  of the compared place that gives way; −1 = one more.
    /// @param anchor what it is opened from, in the coordinates of the window.
    void open(int index, const QRect &anchor);
    [[nodiscard]] int index() const { return m_index; }
    [[nodiscard]] QLineEdit &field() { return *m_field; }
    [[nodiscard]] QListWidget &results() { return *m_list; }
    [[nodiscard]] QPushButton &pickButton() { return *m_pick; }

Q_SIGNALS:
    void chosen(const atlas::PlaceKey &place);
    /// The next press on the map is to be the place.
    void pickAsked();

protected:
    bool keyPressed(QObject *widget, int key) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void find();
    void add(const AtlasData::PlaceRef &place);
    void choose(int row);
    [[nodiscard]] QList<PlaceKey> proposals() const;
    [[nodiscard]] const SearchIndex &searchIndex();

    AtlasSession &m_session;
    std::unique_ptr<SearchIndex> m_search;  ///< of the present atlas and language; made when first needed
    QLineEdit *m_field;
    QListWidget *m_list;
    QPushButton *m_pick;
    QList<PlaceKey> m_found;
    int m_index = -1;
};

} // namespace atlas
