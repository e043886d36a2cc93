// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/model/atlas_session.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QToolButton;

namespace atlas {

class DetailList;

/// The regions that the drawn places lie in, to choose one from: by level, and by name while one types.
class RegionPage : public QWidget {
    Q_OBJECT

public:
    RegionPage(AtlasSession &session, QWidget *parent);

    /// Whether the drawn places lie in anything.
    [[nodiscard]] bool hasRegions() const;
    void open();
    [[nodiscard]] QLineEdit &field() { return *m_field; }
    [[nodiscard]] DetailList &list() { return *m_list; }
    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    /// An expression that selects the places in it, and what it is called.
    void chosen(const QString &expression, const QString &name);
    void leaveAsked();

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Region {
        QString expression, name;
    };

    void retranslate();
    void fill();
    void choose(int row);
    /// Tables of the levels that the drawn places lie in, coarse to fine.
    [[nodiscard]] std::vector<int> tablesAbove() const;

    AtlasSession &m_session;
    QToolButton *m_back;
    QLabel *m_heading;
    QLineEdit *m_field;
    DetailList *m_list;
    QList<Region> m_regions;    ///< as in the list; headings have none
};

} // namespace atlas
