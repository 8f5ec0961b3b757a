/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.editor.matrix.panel;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.partnerstrategy.editor.matrix.gesture.HoverCard;
import org.partnerstrategy.editor.matrix.gesture.MatrixModel;
import org.partnerstrategy.method.ElementName;
import org.partnerstrategy.method.ReferenceYear;
import org.partnerstrategy.method.Step;
import org.partnerstrategy.model.Relation;
import org.partnerstrategy.model.text.Message;
import org.partnerstrategy.model.text.Messages;

/** The selected relation: where it stands in step 2, where it should go in step 3, and what the method advises. */
public final class RelationPanel {

    private static final Messages MESSAGES = Messages.of(RelationPanel.class);

    /** A part of the panel. */
    interface Section {

        /** Shows a relation. */
        void show(Relation relation);

        /** No relation is shown any more: what is being typed, and cannot be taken over, is told to the user. */
        default void leave() {
        }
    }

    private final MatrixModel shown;
    private final Composite body;
    private final OneLine title;
    private final OneLine facts;
    private final OneLine place;
    private final Label hint;
    private final Composite parts;
    private final List<Section> sections;

    /** Makes the panel for the step that the page serves. */
    public RelationPanel(Composite parent, MatrixModel shown) {
        this.shown = shown;
        body = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(4, 4).applyTo(body);
        title = OneLine.bold(body);
        facts = OneLine.of(body);
        place = OneLine.of(body);
        hint = wrapped(body);
        parts = new Composite(body, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(parts);
        GridLayoutFactory.fillDefaults().spacing(4, 6).applyTo(parts);
        Section own = shown.step() == Step.POSITION ? new PositionSection(parts, shown)
                : new DirectionSection(parts, shown);
        Section alternative = new AlternativeSection(parts, shown);
        Section advice = new AdviceSection(parts, shown);
        Section more = shown.step() == Step.POSITION ? new OpinionsSection(parts, shown) : relation -> { };
        sections = List.of(own, alternative, advice, more);
        refresh();
    }

    /** A label that breaks its lines. */
    static Label wrapped(Composite parent) {
        Label label = new Label(parent, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(100, SWT.DEFAULT).applyTo(label);
        return label;
    }

    /** How wide it has to be so that nothing of a relation is cut, in pixels. */
    public int width() {
        return parts.computeSize(SWT.DEFAULT, SWT.DEFAULT, true).x;
    }

    /** The control. */
    public Control control() {
        return body;
    }

    /** Shows what is selected now, as it is now. */
    public void refresh() {
        List<Relation> selected = shown.selected();
        Optional<Relation> only = selected.size() == 1 ? Optional.of(selected.getFirst()) : Optional.empty();
        title.show(only.map(HoverCard::name).orElseGet(() -> selected.isEmpty() ? MESSAGES.text("panel.none")
                : MESSAGES.text("panel.many", selected.size())));
        facts.show(only.map(this::facts).orElse(""));
        place.show(only.map(HoverCard::side).orElse(""));
        hint.setText(MESSAGES.text(selected.isEmpty()
                ? "panel.none." + shown.step().name().toLowerCase(Locale.ROOT) : "panel.many.hint"));
        List.of(facts.control(), place.control(), parts).forEach(part -> show(part, only.isPresent()));
        show(hint, only.isEmpty());
        only.ifPresentOrElse(relation -> sections.forEach(section -> section.show(relation)),
                () -> sections.forEach(Section::leave));
    }

    /** Shows a part, or lets what is under it take its place. */
    static void show(Control part, boolean visible) {
        part.setVisible(visible);
        ((GridData) part.getLayoutData()).exclude = !visible;
    }

    private String facts(Relation relation) {
        String goal = shown.withSubgoals() && relation.getGoal() != null
                ? ElementName.of(relation.getGoal()).localized() : "";
        String money = ReferenceYear.of(relation).say(relation).map(Message::localized).orElse("");
        return Stream.of(goal, forms(relation), money).filter(fact -> !fact.isEmpty())
                .collect(Collectors.joining(" \u00b7 "));
    }

    /** The forms of a relation, in words. */
    static String forms(Relation relation) {
        return relation.getForms().stream().map(form -> ElementName.of(form).localized())
                .collect(Collectors.joining(", "));
    }

    static void edit(MatrixModel shown, String key, Relation relation, Runnable change) {
        Message label = MESSAGES.message(key, HoverCard.name(relation));
        shown.document().edit(label, change);
    }
}
