/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.workshop.ui;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;
import org.partnerstrategy.method.Position;
import org.partnerstrategy.method.agreement.AgreementWords;
import org.partnerstrategy.model.Score;
import org.partnerstrategy.model.text.Messages;
import org.partnerstrategy.model.text.Rounding;
import org.partnerstrategy.ui.AccessibleName;
import org.partnerstrategy.ui.field.Columns;
import org.partnerstrategy.workshop.Revealed;
import org.partnerstrategy.workshop.Revealed.Talk;
import org.partnerstrategy.workshop.WorkshopState;
import org.partnerstrategy.workshop.WorkshopState.Phase;

/** What the group talks about first, and on what it agrees (METHOD, several assessors). */
final class TalksPart {

    private static final Messages MESSAGES = Messages.of(TalksPart.class);

    private static final int MIDDLE = 50;

    private final Composite body;
    private final TableViewer viewer;
    private final Spinner influence;
    private final Spinner dependency;
    private final Button agree;
    private final Button disagree;
    private boolean isOpen;
    private String shown = "";

    /**
     * @param agreed is told the ID of a relation, and on which place the group agrees; none when on no place any more
     */
    TalksPart(Composite parent, BiConsumer<String, Optional<Position>> agreed) {
        body = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(body);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(body);
        new Label(body, SWT.NONE).setText(MESSAGES.text("talk"));
        Composite place = new Composite(body, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).hint(460, 160).applyTo(place);
        viewer = new TableViewer(place, SWT.BORDER | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.SINGLE);
        AccessibleName.give(viewer.getControl(), MESSAGES.text("talk"));
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        viewer.getTable().setLinesVisible(true);
        Columns columns = Columns.of(viewer);
        columns.text(MESSAGES.text("talk.partner"), 4, 110, row -> ((Talk) row).name());
        columns.text(MESSAGES.text("talk.why"), 4, 90, row -> why((Talk) row));
        columns.text(MESSAGES.text("talk.joint"), 3, 70, row -> ((Talk) row).joint().map(TalksPart::text).orElse(""));
        viewer.addSelectionChangedListener(event -> showJoint());
        Composite joint = new Composite(body, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(6).applyTo(joint);
        influence = score(joint, "talk.influence");
        dependency = score(joint, "talk.dependency");
        agree = button(joint, "talk.agree", () -> selected().ifPresent(talk -> agreed.accept(talk.relation(),
                Optional.of(Position.of(dependency.getSelection(), influence.getSelection())))));
        disagree = button(joint, "talk.disagree", () -> selected().ifPresent(talk -> agreed.accept(talk.relation(),
                Optional.empty())));
    }

    private static Spinner score(Composite parent, String key) {
        Label label = new Label(parent, SWT.NONE);
        label.setText(MESSAGES.text(key));
        Spinner spinner = new Spinner(parent, SWT.BORDER);
        spinner.setValues(MIDDLE, Score.MINIMUM, Score.MAXIMUM, 0, 1, 10);
        AccessibleName.give(spinner, MESSAGES.text(key));
        return spinner;
    }

    private static Button button(Composite parent, String key, Runnable run) {
        Button button = new Button(parent, SWT.PUSH);
        button.setText(MESSAGES.text(key));
        button.addListener(SWT.Selection, event -> run.run());
        return button;
    }

    private static String why(Talk talk) {
        return talk.dots().isEmpty() ? MESSAGES.text("talk.nobody") : AgreementWords.why(talk.differentAdvice(),
                talk.differentZones(), talk.range(), Locale.getDefault());
    }

    private static String text(Position place) {
        return MESSAGES.text("talk.place", place.influence().points(), place.dependency().points());
    }

    private Optional<Talk> selected() {
        return Optional.ofNullable((Talk) viewer.getStructuredSelection().getFirstElement());
    }

    /** Shows the conversation of a round that is revealed; nothing before. */
    void show(WorkshopState.OfPresenter situation) {
        isOpen = situation.phase() == Phase.REVEALED;
        List<Talk> talks = situation.revealed().map(Revealed::talks).orElse(List.of());
        if (!talks.equals(viewer.getInput())) {
            Optional<String> before = selected().map(Talk::relation);
            viewer.setInput(talks);
            shown = "";
            talks.stream().filter(talk -> before.equals(Optional.of(talk.relation()))).findFirst()
                    .or(() -> talks.stream().findFirst())
                    .ifPresent(talk -> viewer.setSelection(new StructuredSelection(talk), true));
        }
        showJoint();
        body.setVisible(situation.phase() != Phase.PLACING);
    }

    /** Begins at what was agreed on, or at the mean; what the presenter chose stays while others are talked about. */
    private void showJoint() {
        Optional<Talk> talk = selected();
        String now = talk.map(found -> found.relation() + found.joint()).orElse("");
        if (!now.equals(shown)) {
            shown = now;
            talk.ifPresent(found -> {
                influence.setSelection(found.joint().map(place -> place.influence().points())
                        .orElseGet(() -> mean(found, true)));
                dependency.setSelection(found.joint().map(place -> place.dependency().points())
                        .orElseGet(() -> mean(found, false)));
            });
        }
        boolean mayAgree = isOpen && talk.isPresent();
        influence.setEnabled(mayAgree);
        dependency.setEnabled(mayAgree);
        agree.setEnabled(mayAgree);
        disagree.setEnabled(mayAgree && talk.flatMap(Talk::joint).isPresent());
    }

    private static int mean(Talk talk, boolean isInfluence) {
        int sum = talk.dots().stream().map(dot -> isInfluence ? dot.influence() : dot.dependency())
                .mapToInt(Score::points).sum();
        return talk.dots().isEmpty() ? MIDDLE : Rounding.mean(sum, talk.dots().size());
    }
}
