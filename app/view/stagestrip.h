// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// The stages of a session as a strip: which are behind, which is now, where it failed.
#pragma once

#include "smtpstage.h"

#include <QWidget>

#include <optional>

namespace postbench {

class StageStrip : public QWidget
{
    Q_OBJECT
public:
    explicit StageStrip(QWidget *parent = nullptr);

    enum class State { Idle, Running, Done, Failed };
    void setStage(SmtpStage stage, State state = State::Running);
    void clear();
    std::optional<SmtpStage> stage() const { return m_stage; }
    State state() const { return m_state; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Chip {
        SmtpStage stage;
        QString text;
        QRect rect;
    };
    QList<Chip> chips(int width) const; // laid out in as many rows as they need
    void tell();

    std::optional<SmtpStage> m_stage;
    State m_state = State::Idle;
};

} // namespace postbench
