// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "widgets/figure/figure_group.h"

#include <QList>

#include <functional>

class QPushButton;

namespace atlas {

/// The words of a figure. What is made of the data stands in the fields as a proposal, until something is typed.
class WordsGroup : public FigureGroup {
    Q_OBJECT

public:
    explicit WordsGroup(FigureSession &session, QWidget *parent = nullptr);

    enum Field { Title, Subtitle, Note, Alternative };
    /// What the drawing says where nothing is typed.
    void setProposed(Field field, const QString &words);
    /// A QLineEdit or a QPlainTextEdit.
    [[nodiscard]] QWidget &field(Field field) { return *m_rows[field].field; }
    [[nodiscard]] QPushButton &resetButton(Field field) { return *m_rows[field].reset; }

protected:
    void retranslate() override;
    void refresh() override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Row {
        QString FigureSpec::*member = nullptr;
        QLabel *label = nullptr;
        QPushButton *reset = nullptr;
        QWidget *field = nullptr;
    };
    void addField(QString FigureSpec::*member, int lines);
    void write(const Row &row, const QString &text);

    QList<Row> m_rows;
};

} // namespace atlas
