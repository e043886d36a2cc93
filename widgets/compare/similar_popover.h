// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/model/atlas_session.h"
#include "layers/view/comparison.h"
#include "widgets/style/popover.h"

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace atlas {

/// The places that resemble the first one, how far off they are, and the indicators they are alike in.
class SimilarPopover : public Popover {
    Q_OBJECT

public:
    SimilarPopover(AtlasSession &session, QWidget *window);

    void setPlaces(const ComparisonReference &reference, const QString &first);
    void open(const QRect &anchor);
    [[nodiscard]] QListWidget &places() { return *m_places; }
    [[nodiscard]] QListWidget &indicators() { return *m_indicators; }

protected:
    void changeEvent(QEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    bool keyPressed(QObject *widget, int key) override;

private:
    void retranslate();
    void listIndicators();
    void takeIndicators();
    void pin(int row);
    void hover(int row);

    AtlasSession &m_session;
    QLabel *m_heading, *m_note, *m_byHeading;
    QListWidget *m_places, *m_indicators;
    QLineEdit *m_filter;
    QPushButton *m_proposed;
    ComparisonReference m_reference;
    QString m_first;
    bool m_listing = false;
};

} // namespace atlas
