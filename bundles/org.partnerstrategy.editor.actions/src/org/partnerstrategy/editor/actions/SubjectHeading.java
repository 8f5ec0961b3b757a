/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.editor.actions;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.events.IHyperlinkListener;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.Hyperlink;
import org.partnerstrategy.editor.PageContext;
import org.partnerstrategy.method.Directions;
import org.partnerstrategy.method.ElementName;
import org.partnerstrategy.method.Placement;
import org.partnerstrategy.method.ReferenceYear;
import org.partnerstrategy.method.Term;
import org.partnerstrategy.model.Development;
import org.partnerstrategy.model.Goal;
import org.partnerstrategy.model.Relation;
import org.partnerstrategy.model.text.Message;
import org.partnerstrategy.model.text.Messages;
import org.partnerstrategy.ui.TypeScale;

/** What the actions are for: the name of the relation or goal, where it is and what is wanted. */
final class SubjectHeading {

    private static final Messages MESSAGES = Messages.of(SubjectHeading.class);

    private final Label name;
    private final Label wanted;
    private final Label facts;
    private final Hyperlink change;
    private Optional<ActionSubject> subject = Optional.empty();

    SubjectHeading(Composite parent, FormToolkit toolkit, PageContext context) {
        Composite body = toolkit.createComposite(parent);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(2, 2).spacing(8, 4).applyTo(body);
        name = label(body, toolkit);
        name.setFont(TypeScale.SECTION.bold());
        wanted = label(body, toolkit);
        facts = toolkit.createLabel(body, "", SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(1, SWT.DEFAULT).applyTo(facts);
        change = toolkit.createHyperlink(body, MESSAGES.text("heading.change"), SWT.NONE);
        change.addHyperlinkListener(IHyperlinkListener.linkActivatedAdapter(event -> subject
                .flatMap(ActionSubject::element)
                .ifPresent(element -> context.show("org.partnerstrategy.direction", element))));
    }

    private static Label label(Composite body, FormToolkit toolkit) {
        Label label = toolkit.createLabel(body, "", SWT.WRAP);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(1, SWT.DEFAULT).applyTo(label);
        return label;
    }

    void show(Optional<ActionSubject> newSubject) {
        subject = newSubject;
        name.setText(subject.map(SubjectHeading::name).orElse(MESSAGES.text("heading.nothing")));
        wanted.setText(subject.map(SubjectHeading::wanted).orElse(""));
        facts.setText(subject.map(SubjectHeading::facts).orElse(""));
        change.setVisible(subject.flatMap(ActionSubject::element).isPresent());
    }

    private static String name(ActionSubject some) {
        return some.element().map(element -> say(ElementName.of(element))).orElse(MESSAGES.text("work.loose"));
    }

    private static String wanted(ActionSubject some) {
        return switch (some) {
        case ActionSubject.OneRelation one -> wanted(one.relation());
        case ActionSubject.WholeGoal whole -> MESSAGES.text("heading.goal");
        case ActionSubject.Nothing nothing -> MESSAGES.text("heading.loose");
        };
    }

    private static String wanted(Relation relation) {
        Development development = relation.getDevelopment();
        if (development == null) {
            return MESSAGES.text("heading.undecided");
        }
        String directions = say(Directions.label(Directions.of(relation)));
        String reason = Objects.requireNonNullElse(development.getReason(), "");
        return reason.isBlank() ? MESSAGES.text("heading.wanted", directions)
                : MESSAGES.text("heading.wantedBecause", directions, reason);
    }

    private static String facts(ActionSubject some) {
        return switch (some) {
        case ActionSubject.OneRelation one -> facts(one.relation());
        case ActionSubject.WholeGoal whole -> facts(whole.whole());
        case ActionSubject.Nothing nothing -> "";
        };
    }

    private static String facts(Relation relation) {
        List<String> facts = new ArrayList<>();
        Placement.now(relation).ifPresentOrElse(placement -> {
            facts.add(say(placement.zone().label()));
            int margin = placement.margin().wholePoints();
            facts.add(margin == 0 ? MESSAGES.text("heading.on")
                    : MESSAGES.text(margin > 0 ? "heading.above" : "heading.below", Math.abs(margin)));
        }, () -> facts.add(MESSAGES.text("heading.unplaced")));
        ReferenceYear.of(relation).say(relation).ifPresent(amount -> facts.add(say(amount)));
        return String.join("  \u00b7  ", facts);
    }

    private static String facts(Goal goal) {
        List<String> facts = new ArrayList<>();
        facts.add(MESSAGES.text("heading.urgency", Term.of(goal.getUrgency())));
        Optional.<EObject>ofNullable(goal.getOwner())
                .ifPresent(owner -> facts.add(MESSAGES.text("heading.owner", ElementName.of(owner))));
        facts.add(MESSAGES.text("heading.relations", goal.getRelations().size()));
        return String.join("  \u00b7  ", facts);
    }

    private static String say(Message message) {
        return message.in(Locale.getDefault());
    }
}
