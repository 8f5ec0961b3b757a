/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.method.progress;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.partnerstrategy.method.Explanation;
import org.partnerstrategy.method.Step;
import org.partnerstrategy.method.maintenance.DecidedRole;
import org.partnerstrategy.method.work.OpenPoint;
import org.partnerstrategy.method.work.OpenPoints;
import org.partnerstrategy.method.work.OrderOfWork;
import org.partnerstrategy.method.work.WorkItem;
import org.partnerstrategy.model.ActionStatus;
import org.partnerstrategy.model.Goal;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.Relation;
import org.partnerstrategy.model.text.Message;

/** What is done and what is open in each step of the handbook. */
public final class Progress {

    private static final String WITHOUT_FORM = "relation-without-form";

    private final PartnerStrategy strategy;
    private final List<WorkItem> items;

    private Progress(PartnerStrategy strategy) {
        this.strategy = strategy;
        this.items = OrderOfWork.of(strategy);
    }

    /** The progress of all five steps, in their order. */
    public static List<StepProgress> of(PartnerStrategy strategy) {
        Progress progress = new Progress(strategy);
        return List.of(progress.inventory(), progress.position(), progress.direction(), progress.actions(),
                progress.maintenance());
    }

    /**
     * The first step in which something is open; none when all is done. Forms that are not known yet keep nobody from
     * going on, so they come last.
     */
    public static Optional<StepProgress> next(List<StepProgress> steps) {
        List<StepProgress> open = steps.stream().filter(step -> !step.isComplete()).toList();
        return open.stream().filter(step -> !lacksOnlyForms(step)).findFirst().or(() -> open.stream().findFirst());
    }

    private static boolean lacksOnlyForms(StepProgress step) {
        return step.step() == Step.INVENTORY && step.total() > 0 && step.open().stream()
                .allMatch(point -> point.explanation().rule().equals(WITHOUT_FORM));
    }

    private StepProgress inventory() {
        List<OpenPoint> open = new ArrayList<>();
        items.stream().map(WorkItem::relation).forEach(relation -> missing(relation)
                .ifPresent(what -> open.add(point(Step.INVENTORY, "relation-without-" + what, relation))));
        int withForm = count(item -> !item.relation().getForms().isEmpty());
        return new StepProgress(Step.INVENTORY, items.size() - open.size(), items.size(), List.of(
                say("relations", items.size()),
                say("partners-and-goals", strategy.getPartners().size(), goals(strategy.getGoals())),
                say("with-form", withForm)), open);
    }

    private StepProgress position() {
        int placed = count(item -> item.margin().isPresent());
        return new StepProgress(Step.POSITION, placed, items.size(), List.of(
                say("placed", placed), say("to-be-placed", items.size() - placed),
                say("below-line", count(Progress::isBelow))), points(Step.POSITION));
    }

    private StepProgress direction() {
        List<WorkItem> ready = items.stream().filter(item -> item.margin().isPresent() || isDecided(item)).toList();
        List<WorkItem> undecided = ready.stream().filter(item -> !isDecided(item)).toList();
        int below = (int) undecided.stream().filter(Progress::isBelow).count();
        int decided = ready.size() - undecided.size();
        return new StepProgress(Step.DIRECTION, decided, ready.size(), List.of(
                say("decided", decided), say("undecided", undecided.size()), say("undecided-below-line", below)),
                undecided.stream().map(item -> point(Step.DIRECTION,
                        isBelow(item) ? "undecided-relation-below-line" : "undecided-relation", item.relation()))
                        .toList());
    }

    private StepProgress actions() {
        int wanted = count(item -> !item.directions().isEmpty());
        int served = count(item -> !item.directions().isEmpty() && !item.actions().isEmpty());
        int finished = (int) strategy.getActions().stream()
                .filter(action -> action.getStatus() == ActionStatus.DONE).count();
        List<OpenPoint> unwanted = strategy.getActions().stream().map(OpenPoints::of).flatMap(Optional::stream)
                .toList();
        return new StepProgress(Step.ACTIONS, served, wanted, List.of(
                say("wanted", wanted), say("served", served),
                say("actions", strategy.getActions().size(), finished)),
                Stream.concat(points(Step.ACTIONS).stream(), unwanted.stream()).toList());
    }

    private StepProgress maintenance() {
        int inRole = count(item -> DecidedRole.of(item.relation()).isPresent());
        int withPerson = count(item -> DecidedRole.person(item.relation()).isPresent());
        List<OpenPoint> open = items.stream().flatMap(item -> DecidedRole.of(item.relation()).isPresent()
                ? points(item, Step.MAINTENANCE)
                : Stream.of(point(Step.MAINTENANCE, "relation-without-role", item.relation()))).toList();
        return new StepProgress(Step.MAINTENANCE, withPerson, items.size(), List.of(
                say("in-role", inRole), say("without-role", items.size() - inRole),
                say("role-without-person", inRole - withPerson)), open);
    }

    private static Optional<String> missing(Relation relation) {
        if (relation.getPartner() == null) {
            return Optional.of("partner");
        }
        if (relation.getGoal() == null) {
            return Optional.of("goal");
        }
        return relation.getForms().isEmpty() ? Optional.of("form") : Optional.empty();
    }

    private List<OpenPoint> points(Step step) {
        return items.stream().flatMap(item -> points(item, step)).toList();
    }

    private static Stream<OpenPoint> points(WorkItem item, Step step) {
        return item.openPoints().stream().filter(point -> point.explanation().step() == step);
    }

    private int count(Predicate<WorkItem> wanted) {
        return (int) items.stream().filter(wanted).count();
    }

    private static boolean isDecided(WorkItem item) {
        return item.relation().getDevelopment() != null;
    }

    private static boolean isBelow(WorkItem item) {
        return item.margin().filter(margin -> !margin.isAbove()).isPresent();
    }

    private static int goals(List<Goal> goals) {
        return goals.stream().mapToInt(goal -> 1 + goals(goal.getGoals())).sum();
    }

    private static OpenPoint point(Step step, String id, EObject element) {
        return new OpenPoint(Explanation.citing(step, id, say(id)), element);
    }

    private static Message say(String key, Object... arguments) {
        return Message.of(Progress.class, key, arguments);
    }
}
