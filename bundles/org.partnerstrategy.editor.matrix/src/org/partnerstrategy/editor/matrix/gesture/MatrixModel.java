/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.editor.matrix.gesture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.partnerstrategy.editing.StrategyDocument;
import org.partnerstrategy.matrix.Crowd;
import org.partnerstrategy.matrix.MatrixOptions;
import org.partnerstrategy.matrix.MatrixScenes;
import org.partnerstrategy.matrix.Part;
import org.partnerstrategy.matrix.View;
import org.partnerstrategy.matrix.scene.MatrixScene;
import org.partnerstrategy.matrix.scene.Spot;
import org.partnerstrategy.method.Cuts;
import org.partnerstrategy.method.GoalWalk;
import org.partnerstrategy.method.Placement;
import org.partnerstrategy.method.Reviews;
import org.partnerstrategy.method.Step;
import org.partnerstrategy.method.StrategyLine;
import org.partnerstrategy.method.portfolio.Portfolio;
import org.partnerstrategy.model.Goal;
import org.partnerstrategy.model.Relation;
import org.partnerstrategy.model.Review;
import org.partnerstrategy.model.text.Messages;
import org.partnerstrategy.ui.ElementSelection;

/** Which matrix is shown, and how. The picture is made when it is asked for, and kept until something changes. */
public final class MatrixModel {

    private static final Messages MESSAGES = Messages.of(MatrixModel.class);

    private final StrategyDocument document;
    private final ElementSelection selection;
    private final Step step;
    private final List<Runnable> listeners = new ArrayList<>();
    private final List<Runnable> pointing = new ArrayList<>();
    private final List<Runnable> filtering = new ArrayList<>();
    private final Map<String, Spot> spots = new HashMap<>();
    private final Map<String, Relation> relations = new LinkedHashMap<>();

    private Optional<Goal> goal = Optional.empty();
    private MatrixOptions options;
    private Optional<String> pointed = Optional.empty();
    private RelationFilter filter = RelationFilter.NONE;
    private Optional<Set<String>> faded = Optional.empty();
    private boolean known;
    private Optional<MatrixScene> scene = Optional.empty();

    /** Shows where relations are in step 2, and where they should go too in step 3. */
    public MatrixModel(StrategyDocument document, ElementSelection selection, Step step) {
        this.document = document;
        this.selection = selection;
        this.step = step;
        options = MatrixOptions.in(Locale.getDefault()).showing(step == Step.POSITION ? View.NOW : View.BOTH)
                .without(Part.LEGEND).without(Part.HEADING).without(Part.TO_PLACE).without(Part.SHORT_ARROWS)
                .with(Part.NUMBERS);
        showSelected();
    }

    /** The document. */
    public StrategyDocument document() {
        return document;
    }

    /** What is selected in all pages and views. */
    public ElementSelection selection() {
        return selection;
    }

    /** Whether dragging a marker draws its arrow instead of moving it. */
    public boolean drawsArrows() {
        return step == Step.DIRECTION && options.view() != View.NOW || options.view() == View.DESIRED;
    }

    /** The step of the handbook that the page serves. */
    public Step step() {
        return step;
    }

    /** The goal whose matrix is shown; none when the strategy has no goals. */
    public Optional<Goal> goal() {
        return goal;
    }

    /** How it is shown. */
    public MatrixOptions options() {
        return options;
    }

    /** Whether the relations of sub-goals are shown too. */
    public boolean withSubgoals() {
        return options.shows(Part.SUBGOALS);
    }

    /** Shows a goal. */
    public void show(Goal other) {
        if (goal.filter(other::equals).isEmpty()) {
            goal = Optional.of(other);
            spots.clear();
            changed();
        }
    }

    /** Shows the matrix in another way. */
    public void change(UnaryOperator<MatrixOptions> change) {
        options = change.apply(options);
        changed();
    }

    /**
     * Shows the matrix as of a review, in which nothing can be changed; as it is now when that is the newest one.
     */
    public void show(Review review) {
        change(now -> now.at(Optional.of(review).filter(chosen -> !Reviews.newest(document.strategy())
                .equals(Optional.of(chosen)))));
    }

    /** The review as of which the matrix is shown; none when the strategy has none. */
    public Optional<Review> review() {
        return options.review().or(() -> Reviews.newest(document.strategy()));
    }

    /** Whether the matrix is shown as of an earlier review: what is changed now would not be seen. */
    public boolean isEarlier() {
        return options.review().isPresent();
    }

    /** Shows the goal of what is selected; the first goal with relations when nothing is selected. */
    public void showSelected() {
        goal = goal.filter(shown -> EcoreUtil.getRootContainer(shown) == document.strategy());
        selection.elements().stream().findFirst().flatMap(this::goalOf).ifPresent(this::show);
        if (goal.isEmpty()) {
            goals().stream().max(Comparator.comparing(found -> !found.getRelations().isEmpty())).ifPresent(this::show);
        }
    }

    private Optional<Goal> goalOf(EObject element) {
        return switch (element) {
        case Goal selected when EcoreUtil.getRootContainer(selected) == document.strategy() -> Optional.of(selected);
        case Relation relation when relation.getGoal() != null && id(relation).isEmpty() ->
            Optional.of(relation.getGoal());
        default -> Optional.empty();
        };
    }

    /** All goals, each followed by its sub-goals. */
    public List<Goal> goals() {
        return GoalWalk.through(document.strategy()).toList();
    }

    /** Shows the strategy, which has changed, as it is now. */
    public void strategyChanged() {
        options = options.at(Optional.empty());
        changed();
    }

    /** Forgets the picture. */
    private void changed() {
        scene = Optional.empty();
        known = false;
        faded = Optional.empty();
        List.copyOf(listeners).forEach(Runnable::run);
    }

    /** Tells the listener of every change of what is shown. */
    public void onChange(Runnable listener) {
        listeners.add(listener);
    }

    /** The picture in a size; none without a goal. Names stay beside their markers where they were. */
    public Optional<MatrixScene> scene(int pixelsPerPoint) {
        if (scene.filter(made -> made.geometry().pixelsPerPoint() == pixelsPerPoint).isEmpty()) {
            scene = goal.map(shown -> MatrixScenes.following(spots, shown, options.sized(pixelsPerPoint)));
            scene.ifPresent(made -> spots.putAll(made.spots()));
        }
        return scene;
    }

    /** The relations that the matrix is about, by their identity in the picture. */
    public Map<String, Relation> relations() {
        if (!known) {
            relations.clear();
            List<Relation> all = goal.map(shown -> withSubgoals() ? Portfolio.relationsWithin(shown)
                    : shown.getRelations()).orElse(List.of());
            all.forEach(relation -> relations.put(Optional.ofNullable(relation.getId())
                    .orElse("relation " + relations.size()), relation));
            known = true;
        }
        return relations;
    }

    /** The numbers of relations that are too many for names. */
    public Crowd crowd() {
        return Crowd.of(List.copyOf(relations().values()), options);
    }

    /** The relation that the pointer is over, in the matrix or in a list beside it. */
    public Optional<String> pointed() {
        return pointed;
    }

    /** The pointer is over a relation, or over none any more. */
    public void point(Optional<String> relation) {
        if (!pointed.equals(relation)) {
            pointed = relation;
            List.copyOf(pointing).forEach(Runnable::run);
        }
    }

    /** Tells the listener whenever the pointer comes over another relation. */
    public void onPoint(Runnable listener) {
        pointing.add(listener);
    }

    /** What stands out. */
    public RelationFilter filter() {
        return filter;
    }

    /** Lets other relations stand out. */
    public void filter(RelationFilter other) {
        if (!filter.equals(other)) {
            filter = other;
            faded = Optional.empty();
            List.copyOf(filtering).forEach(Runnable::run);
        }
    }

    /** Tells the listener whenever other relations are to stand out. */
    public void onFilter(Runnable listener) {
        filtering.add(listener);
    }

    /**
     * The relations that fade because the filter leaves them out, by their identity in the picture. Words that no
     * partner here has do not count: they were typed for the matrix of another goal.
     */
    public Set<String> faded() {
        if (faded.isEmpty()) {
            faded = Optional.of(filter.equals(RelationFilter.NONE) ? Set.of() : leftOut());
        }
        return faded.get();
    }

    private Set<String> leftOut() {
        RelationFilter words = RelationFilter.NONE.withWords(filter.words());
        RelationFilter counts = relations().values().stream().anyMatch(words::passes) ? filter : filter.withoutWords();
        return relations().entrySet().stream().filter(entry -> !counts.passes(entry.getValue())).map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** What says how to begin, as long as there are relations and none is placed. */
    public Optional<String> beginning() {
        boolean begins = !relations().isEmpty() && relations().values().stream()
                .allMatch(relation -> Placement.now(relation).isEmpty());
        return begins ? Optional.of(MESSAGES.text("beginning")) : Optional.empty();
    }

    /** The relations that are to be placed still. */
    public List<Relation> toPlace() {
        return relations().values().stream().filter(relation -> Placement.now(relation).isEmpty()).toList();
    }

    /** The identity of a relation in the picture; none when the matrix is not about it. */
    public Optional<String> id(Relation relation) {
        return Optional.ofNullable(relation.getId()).filter(id -> relations().get(id) == relation);
    }

    /** The selected relations that the matrix is about. */
    public List<Relation> selected() {
        return selection.elements().stream().filter(Relation.class::isInstance).map(Relation.class::cast)
                .filter(relation -> id(relation).isPresent()).toList();
    }

    /** Selects relations; the goal when there are none. */
    public void select(List<Relation> selected) {
        List<? extends EObject> elements = selected.isEmpty() ? goal.stream().toList() : selected;
        selection.select(elements);
    }

    /** The strategy line. */
    public StrategyLine line() {
        return StrategyLine.of(document.strategy());
    }

    /** The thresholds of the axes. */
    public Cuts cuts() {
        return Cuts.of(document.strategy());
    }
}
