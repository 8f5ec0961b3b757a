/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.editor.overview;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Supplier;

import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.EditingSupport;
import org.eclipse.jface.viewers.TreeViewer;
import org.partnerstrategy.editing.StrategyDocument;
import org.partnerstrategy.field.FieldContext;
import org.partnerstrategy.field.FieldInput;
import org.partnerstrategy.field.ParsedInput;
import org.partnerstrategy.field.feature.FeatureField;
import org.partnerstrategy.field.feature.ValueText;
import org.partnerstrategy.model.Goal;
import org.partnerstrategy.ui.field.ChoiceCell;

/** Cells of the tree of goals, each of which holds a field. */
final class GoalCells {

    private final TreeViewer viewer;
    private final Supplier<StrategyDocument> documents;
    private final BiConsumer<Goal, Runnable> edit;
    private final FieldContext context;

    /**
     * @param documents the document, asked for each time
     * @param edit changes a goal in one step that can be undone
     */
    GoalCells(TreeViewer viewer, Supplier<StrategyDocument> documents, BiConsumer<Goal, Runnable> edit) {
        this.viewer = viewer;
        this.documents = documents;
        this.edit = edit;
        this.context = new FieldContext(() -> documents.get().strategy(), Locale.getDefault());
    }

    /** What a cell says. */
    String text(FeatureField<Goal> field, Goal goal) {
        return field.text(goal, context);
    }

    /** How the cells of a field are edited, under that title. */
    EditingSupport of(FeatureField<Goal> field, String title) {
        List<Object> choices = field.choices();
        return choices.isEmpty() ? typed(field, title, (draft, typed) -> { }).onlyFor(Goal.class::isInstance)
                : new TreeCell<>(viewer, Goal.class, new ChoiceCell(viewer.getTree(), title, documents, choices,
                        value -> ValueText.of(field.feature(), value, context.language())), field::get,
                        (goal, value) -> edit.accept(goal, () -> field.set(goal, value)));
    }

    /**
     * How the cells of the name are edited, those of rows that are no goal yet among them.
     *
     * @param create makes a goal of such a row, in one step, when its name is typed
     */
    EditingSupport ofName(FeatureField<Goal> field, String title, BiConsumer<GoalRows.Draft, String> create) {
        return typed(field, title, create);
    }

    private TreeCell<Object, String> typed(FeatureField<Goal> field, String title,
            BiConsumer<GoalRows.Draft, String> create) {
        FieldInput<Goal> input = field.input(context).orElseThrow();
        CellEditor editor = new SuggestingCellEditor(viewer.getTree(), title, documents,
                () -> selected().map(goal -> input.proposals(goal, "")).orElse(List.of()));
        editor.setValidator(typed -> selected().map(goal -> input.read(goal, ((String) typed).strip()))
                .map(meant -> meant instanceof ParsedInput.Refused refused ? refused.problem() : null).orElse(null));
        return new TreeCell<Object, String>(viewer, Object.class, editor,
                row -> row instanceof Goal goal ? text(field, goal) : "", (row, typed) -> {
                    if (row instanceof GoalRows.Draft draft) {
                        create.accept(draft, typed.strip());
                    } else if (input.read((Goal) row, typed.strip()) instanceof ParsedInput.Accepted accepted) {
                        edit.accept((Goal) row, accepted.change());
                    }
                });
    }

    /** The goal that is edited. */
    private Optional<Goal> selected() {
        return Optional.ofNullable(viewer.getStructuredSelection().getFirstElement()).filter(Goal.class::isInstance)
                .map(Goal.class::cast);
    }
}
