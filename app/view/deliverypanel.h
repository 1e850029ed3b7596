// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
// Delivery options behind one line that says which are set, opened on demand.
#pragma once

#include "composition.h"

#include <QWidget>

class QAbstractItemModel;
class QLabel;
class QScrollArea;
class QToolButton;

namespace postbench {

class DeliveryForm;

class DeliveryPanel : public QWidget
{
    Q_OBJECT
public:
    explicit DeliveryPanel(QWidget *parent = nullptr);

    DeliveryForm *form() const { return m_form; }
    void setOpen(bool open);
    void takeFocus(); // the first field, when it is open
    bool isOpen() const;
    void read(const Composition &composition);

signals:
    void edited();
    void openChanged(bool open);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void refreshSummary();

    QToolButton *m_toggle;
    QLabel *m_summary;
    QScrollArea *m_area;
    DeliveryForm *m_form;
};

} // namespace postbench
