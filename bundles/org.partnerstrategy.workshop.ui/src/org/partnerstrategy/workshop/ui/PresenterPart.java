/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.workshop.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.partnerstrategy.model.text.Message;
import org.partnerstrategy.model.text.Messages;
import org.partnerstrategy.ui.AccessibleName;
import org.partnerstrategy.workshop.WorkshopState;
import org.partnerstrategy.workshop.WorkshopState.Phase;
import org.partnerstrategy.workshop.WorkshopState.TopicState;
import org.partnerstrategy.workshop.Workshop;

/** The presenter's side of a workshop that runs: who is in, and what comes next. */
final class PresenterPart {

    private static final Messages MESSAGES = Messages.of(PresenterPart.class);

    private final Composite body;
    private final RunningWorkshop workshop;
    private final Combo goal;
    private final Label phase;
    private final Label counts;
    private final Label problem;
    private final PeoplePart people;
    private final TalksPart talks;
    private final Button reveal;
    private final Button close;
    private final Button next;
    private final Button pause;
    private final Button undo;
    private Optional<WorkshopState.OfPresenter> situation = Optional.empty();

    /**
     * @param end is run when the presenter wants to end the workshop
     */
    PresenterPart(Composite parent, RunningWorkshop workshop, Runnable end) {
        this.workshop = workshop;
        body = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(12, 12).spacing(12, 8).numColumns(2).applyTo(body);
        InvitationPart.in(body, workshop);
        Composite round = new Composite(body, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(8, 6).applyTo(round);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(round);
        goal = new Combo(round, SWT.DROP_DOWN | SWT.READ_ONLY);
        AccessibleName.give(goal, MESSAGES.text("goal"));
        goal.addListener(SWT.Selection, event -> situation.map(known -> known.topics().get(goal.getSelectionIndex()))
                .ifPresent(topic -> take(running -> running.choose(topic.id()))));
        GridDataFactory.fillDefaults().grab(true, false).hint(1, SWT.DEFAULT).applyTo(goal);
        phase = line(round);
        counts = line(round);
        people = new PeoplePart(round);
        talks = new TalksPart(round, (relation, place) -> take(running -> running.agree(relation, place)));
        problem = line(round);
        Composite tools = new Composite(body, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(6).applyTo(tools);
        GridDataFactory.fillDefaults().span(2, 1).align(SWT.END, SWT.CENTER).applyTo(tools);
        reveal = button(tools, "reveal", () -> take(Workshop::reveal));
        close = button(tools, "close", () -> take(Workshop::closeRound));
        next = button(tools, "next", () -> take(Workshop::next));
        pause = button(tools, "pause", () -> take(running -> running.pause(!situation.orElseThrow().paused())));
        undo = button(tools, "undo", () -> take(Workshop::undo));
        button(tools, "end", end).setEnabled(true);
    }

    private static Label line(Composite parent) {
        Label label = new Label(parent, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(460, SWT.DEFAULT).applyTo(label);
        return label;
    }

    private static Button button(Composite parent, String key, Runnable run) {
        Button button = new Button(parent, SWT.PUSH);
        button.setText(MESSAGES.text(key));
        button.setToolTipText(MESSAGES.text(key + ".hint"));
        button.setEnabled(false);
        button.addListener(SWT.Selection, event -> run.run());
        return button;
    }

    Control control() {
        return body;
    }

    private void take(RunningWorkshop.Step step) {
        workshop.take(step, this::tell, () -> say(""));
    }

    /** Says why something could not be done. */
    void tell(Message text) {
        say(text.localized());
    }

    private void say(String text) {
        if (!problem.isDisposed() && !problem.getText().equals(text)) {
            problem.setText(text);
            body.layout(true, true);
        }
    }

    /** Shows where the workshop is. */
    void show(WorkshopState.OfPresenter now) {
        if (body.isDisposed()) {
            return;
        }
        situation = Optional.of(now);
        showGoals(now);
        boolean isPlacing = now.phase() == Phase.PLACING;
        set(phase::getText, phase::setText, MESSAGES.text(isPlacing && now.paused() ? "phase.paused"
                : "phase." + now.phase().name()));
        set(counts::getText, counts::setText, PeoplePart.counts(now));
        people.show(now);
        talks.show(now);
        reveal.setEnabled(isPlacing);
        close.setEnabled(now.phase() != Phase.CLOSED);
        next.setEnabled(now.topics().stream().anyMatch(topic -> !topic.id().equals(now.topic().id())
                && topic.phase() != Phase.CLOSED));
        pause.setEnabled(isPlacing);
        set(pause::getText, pause::setText, MESSAGES.text(now.paused() ? "resume" : "pause"));
        undo.setEnabled(now.canUndo());
        body.layout(true, true);
    }

    private void showGoals(WorkshopState.OfPresenter now) {
        List<String> names = new ArrayList<>();
        for (TopicState topic : now.topics()) {
            names.add(topic.phase() == Phase.CLOSED ? MESSAGES.text("goal.closed", topic.name()) : topic.name());
        }
        if (!List.of(goal.getItems()).equals(names)) {
            goal.setItems(names.toArray(String[]::new));
        }
        goal.select(now.topics().stream().map(TopicState::id).toList().indexOf(now.topic().id()));
    }

    /** What is there already is not set again: it would flicker, and screen readers would tell it again. */
    private static void set(Supplier<String> known, Consumer<String> shown, String text) {
        if (!known.get().equals(text)) {
            shown.accept(text);
        }
    }
}
