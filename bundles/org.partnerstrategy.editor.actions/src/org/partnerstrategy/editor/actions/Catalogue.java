/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.editor.actions;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.RowLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.events.IHyperlinkListener;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.Hyperlink;
import org.partnerstrategy.editor.PageContext;
import org.partnerstrategy.extension.method.MethodWithPlugIns;
import org.partnerstrategy.method.Directions;
import org.partnerstrategy.method.action.ActionCatalogue;
import org.partnerstrategy.method.action.ActionKind;
import org.partnerstrategy.method.action.Actions;
import org.partnerstrategy.model.Action;
import org.partnerstrategy.model.Direction;
import org.partnerstrategy.model.Goal;
import org.partnerstrategy.model.Relation;
import org.partnerstrategy.model.text.Messages;
import org.partnerstrategy.ui.KeyboardFocus;
import org.partnerstrategy.ui.TypeScale;

/** The kinds of action for the desired directions of a subject: one click plans an action. */
final class Catalogue {

    private static final Messages MESSAGES = Messages.of(Catalogue.class);

    private static final String DIRECTION_PAGE = "org.partnerstrategy.direction";

    private final ActionCatalogue kinds = MethodWithPlugIns.installed().actions();
    private final Composite body;
    private final FormToolkit toolkit;
    private final PageContext context;
    private final Consumer<Action> planned;
    private Optional<ActionSubject> subject = Optional.empty();
    private Set<Direction> shown = Set.of();

    /**
     * @param planned is told of the action that was added
     */
    Catalogue(Composite parent, FormToolkit toolkit, PageContext context, Consumer<Action> planned) {
        this.toolkit = toolkit;
        this.context = context;
        this.planned = planned;
        body = toolkit.createComposite(parent);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(2, 2).spacing(8, 6).applyTo(body);
    }

    Control control() {
        return body;
    }

    /** Shows the kinds for a subject. Answers whether others than before. */
    boolean show(Optional<ActionSubject> newSubject) {
        Set<Direction> directions = newSubject.map(ActionSubject::directions).orElse(Set.of());
        if (Objects.equals(newSubject, subject) && directions.equals(shown)) {
            return false;
        }
        subject = newSubject;
        shown = directions;
        KeyboardFocus.clear(body);
        subject.ifPresent(this::fill);
        body.layout(true, true);
        return true;
    }

    private void fill(ActionSubject some) {
        if (shown.isEmpty() && some instanceof ActionSubject.OneRelation one) {
            Composite row = row(MESSAGES.text("catalogue.none"));
            link(row, MESSAGES.text("catalogue.decide"), "", () -> context.show(DIRECTION_PAGE, one.relation()));
        }
        for (Direction direction : shown) {
            Composite row = row(Arrows.of(direction) + "  " + Directions.label(direction).in(Locale.getDefault()));
            kinds.kinds(direction).forEach(kind -> kindLink(row, kind, () -> plan(kind, direction)));
            link(row, MESSAGES.text("catalogue.group"), MESSAGES.text("catalogue.group.tip"),
                    () -> planForGroup(kinds.kinds(direction), direction));
        }
        some.goal().ifPresent(goal -> {
            Composite row = row(MESSAGES.text("catalogue.wholeGoal"));
            kinds.kindsForWholeGoal().forEach(kind -> kindLink(row, kind,
                    () -> planned.accept(planning().plan(kind, goal))));
        });
    }

    private Composite row(String title) {
        Label label = toolkit.createLabel(body, title);
        label.setFont(TypeScale.TEXT.bold());
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.BEGINNING).indent(0, 3).applyTo(label);
        Composite row = toolkit.createComposite(body);
        RowLayoutFactory.fillDefaults().spacing(7).margins(0, 0).applyTo(row);
        GridDataFactory.fillDefaults().grab(true, false).hint(1, SWT.DEFAULT).applyTo(row);
        return row;
    }

    private void kindLink(Composite row, ActionKind kind, Runnable go) {
        String name = kind.label().in(Locale.getDefault());
        link(row, "+ " + name, MESSAGES.text("catalogue.add", name), go).setData("kind", kind.id());
    }

    private Hyperlink link(Composite row, String text, String tip, Runnable go) {
        Hyperlink link = toolkit.createHyperlink(row, text, SWT.NONE);
        link.setToolTipText(tip);
        link.addHyperlinkListener(IHyperlinkListener.linkActivatedAdapter(event -> go.run()));
        return link;
    }

    private void plan(ActionKind kind, Direction direction) {
        if (subject.orElse(null) instanceof ActionSubject.OneRelation one) {
            planned.accept(planning().plan(kind, List.of(one.relation())));
        } else {
            planForGroup(List.of(kind), direction);
        }
    }

    private void planForGroup(List<ActionKind> choice, Direction direction) {
        Optional<Goal> goal = subject.flatMap(ActionSubject::goal);
        List<Relation> chosen = goal.map(some -> Actions.going(some, direction)).orElse(List.of());
        GroupDialog dialog = new GroupDialog(body.getShell(), MESSAGES.text("group.title"),
                MESSAGES.text("group.about", Directions.label(direction)), choice,
                GroupCandidates.of(goal, direction, context.document().strategy()), chosen);
        if (dialog.open() == Window.OK) {
            planned.accept(planning().plan(dialog.kind(), dialog.relations()));
        }
    }

    private ActionPlanning planning() {
        return new ActionPlanning(context.document());
    }
}
