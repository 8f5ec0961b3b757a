/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.editor.matrix.panel;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.partnerstrategy.editor.matrix.gesture.MatrixModel;
import org.partnerstrategy.method.ElementName;
import org.partnerstrategy.method.Reviews;
import org.partnerstrategy.method.Round;
import org.partnerstrategy.model.Assessment;
import org.partnerstrategy.model.Relation;
import org.partnerstrategy.model.Review;
import org.partnerstrategy.model.text.Messages;
import org.partnerstrategy.ui.AccessibleName;
import org.partnerstrategy.ui.field.CellKeys;
import org.partnerstrategy.ui.field.Columns;
import org.partnerstrategy.ui.field.TextField;
import org.partnerstrategy.ui.field.TypedValue;

/** Who assessed the relation how, and where it stood before (handbook, step 2). */
final class OpinionsSection implements RelationPanel.Section {

    private static final Messages MESSAGES = Messages.of(OpinionsSection.class);

    private static final int ROWS = 3;

    private final MatrixModel shown;
    private final TableViewer viewer;
    private final Button remove;
    private final TextField reason;
    private final Label trail;
    private Optional<Relation> relation = Optional.empty();
    private final AddedOpinion added = new AddedOpinion();

    OpinionsSection(Composite parent, MatrixModel shown) {
        this.shown = shown;
        Composite head = PanelHeading.of(parent, MESSAGES.text("opinions"));
        Composite tools = new Composite(head, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(tools);
        button(tools, "opinions.add", this::add);
        remove = button(tools, "opinions.remove", this::remove);
        Composite place = new Composite(parent, SWT.NONE);
        viewer = new TableViewer(place, SWT.SINGLE | SWT.BORDER | SWT.FULL_SELECTION | SWT.V_SCROLL);
        AccessibleName.give(viewer.getControl(), MESSAGES.text("opinions"));
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        GridDataFactory.fillDefaults().grab(true, false)
                .hint(100, (ROWS + 1) * (viewer.getTable().getItemHeight() + 4)).applyTo(place);
        Columns columns = Columns.of(viewer);
        // Scores need the room of their headings, and names the rest.
        column(columns, "opinions.who", SWT.LEFT, 80, OpinionEditing.Field.ASSESSOR);
        column(columns, "influence", SWT.RIGHT, 10, OpinionEditing.Field.INFLUENCE);
        column(columns, "dependency", SWT.RIGHT, 10, OpinionEditing.Field.DEPENDENCY);
        CellKeys.install(viewer);
        viewer.addSelectionChangedListener(event -> showReason());
        reason = LinesField.of(parent, MESSAGES.text("opinions.reason"), 1, 3);
        trail = RelationPanel.wrapped(parent);
    }

    private static Button button(Composite parent, String key, Runnable run) {
        Button button = new Button(parent, SWT.PUSH);
        button.setText(MESSAGES.text(key));
        button.setToolTipText(MESSAGES.text(key + ".hint"));
        button.addListener(SWT.Selection, event -> run.run());
        return button;
    }

    private void column(Columns columns, String key, int style, int weight, OpinionEditing.Field field) {
        columns.add(MESSAGES.text(key), style, weight, 60,
                ColumnLabelProvider.createTextProvider(element -> field.text((Opinion) element)))
                .setEditingSupport(new OpinionEditing(viewer, MESSAGES.text(key), field, shown, added));
    }

    private Optional<Opinion> selected() {
        return Optional.ofNullable((Opinion) viewer.getStructuredSelection().getFirstElement());
    }

    /** A row in which nothing counts before it is typed; it begins with the name of the assessor. */
    private void add() {
        relation.ifPresent(edited -> {
            Opinion row = added.begin(edited);
            show(edited);
            viewer.editElement(row, 0);
        });
    }

    private void remove() {
        selected().ifPresent(opinion -> opinion.given().ifPresentOrElse(given -> RelationPanel.edit(shown,
                "edit.opinion.remove", opinion.relation(), () -> EcoreUtil.delete(given, true)), () -> {
                    added.remove();
                    show(opinion.relation());
                }));
    }

    private TypedValue reason(Relation edited, Assessment opinion) {
        return TypedValue.text(shown.document(), opinion::getReason,
                words -> RelationPanel.edit(shown, "edit.reason", edited, () -> opinion.setReason(words)));
    }

    @Override
    public void show(Relation shownRelation) {
        boolean isSame = relation.filter(shownRelation::equals).isPresent();
        relation = Optional.of(shownRelation);
        if (!isSame) {
            added.remove();
        }
        List<Opinion> opinions = opinions(shownRelation);
        Optional<Opinion> chosen = opinions.stream()
                .filter(opinion -> !isShown(opinion) && (isSame || isJoint(opinion))).findFirst()
                .or(() -> selected().filter(opinions::contains));
        if (!opinions.equals(viewer.getInput())) {
            viewer.setInput(opinions);
        } else {
            viewer.refresh();
        }
        chosen.or(() -> opinions.stream().findFirst())
                .ifPresent(opinion -> viewer.setSelection(new StructuredSelection(opinion)));
        showReason();
        List<Round> rounds = Round.of(shownRelation);
        trail.setText(trail(rounds));
        ((GridData) trail.getLayoutData()).exclude = rounds.size() < 2;
        trail.setVisible(rounds.size() > 1);
    }

    /** Those of the latest review; a row that was added will be of the newest one. */
    private List<Opinion> opinions(Relation assessed) {
        Optional<Review> newest = Reviews.newest(shown.document().strategy());
        List<Assessment> given = added.row().isEmpty() ? Round.latestAssessments(assessed)
                : assessed.getAssessments().stream().filter(known -> newest.filter(review ->
                        review == known.getReview()).isPresent()).toList();
        return Stream.concat(given.stream().map(known -> new Opinion(assessed, Optional.of(known))),
                added.row().stream()).toList();
    }

    /** What is new is selected: a row that was added, and what was agreed on when a marker was dragged. */
    private boolean isShown(Opinion opinion) {
        return viewer.getInput() instanceof List<?> opinions && opinions.contains(opinion);
    }

    private static boolean isJoint(Opinion opinion) {
        return opinion.given().filter(Round::isJoint).isPresent();
    }

    @Override
    public void leave() {
        added.remove();
        viewer.setInput(List.of());
        showReason();
    }

    private void showReason() {
        relation.flatMap(edited -> selected().flatMap(Opinion::given).map(given -> reason(edited, given)))
                .ifPresentOrElse(reason::show, reason::showNothing);
        remove.setEnabled(selected().isPresent());
    }

    private static String trail(List<Round> rounds) {
        List<Round> earlier = new ArrayList<>(rounds.subList(0, Math.max(0, rounds.size() - 1)));
        return earlier.isEmpty() ? "" : MESSAGES.text("opinions.trail") + "\n" + earlier.reversed().stream()
                .map(round -> MESSAGES.text("opinions.earlier",
                        round.review().map(ElementName::of).orElse(MESSAGES.message("opinions.noReview")),
                        Integer.toString(round.consensus().influence().points()),
                        Integer.toString(round.consensus().dependency().points())))
                .collect(Collectors.joining("\n"));
    }
}
