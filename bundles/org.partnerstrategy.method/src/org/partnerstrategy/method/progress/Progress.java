/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.method.progress;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.partnerstrategy.method.GoalWalk;
import org.partnerstrategy.method.Step;
import org.partnerstrategy.method.maintenance.DecidedRole;
import org.partnerstrategy.method.validation.Finding;
import org.partnerstrategy.method.validation.OpenPoint;
import org.partnerstrategy.method.validation.OpenPoints;
import org.partnerstrategy.method.work.OrderOfWork;
import org.partnerstrategy.method.work.WorkItem;
import org.partnerstrategy.model.ActionStatus;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.Relation;
import org.partnerstrategy.model.text.Message;

/** What is done and what is open in each step of the handbook. */
public final class Progress {

    private static final String WITHOUT_FORM = "no-form";

    private final PartnerStrategy strategy;
    private final List<WorkItem> items;
    private final Map<Step, List<OpenPoint>> open;

    private Progress(PartnerStrategy strategy, List<Finding> findings) {
        this.strategy = strategy;
        this.items = OrderOfWork.of(strategy);
        this.open = inOrder(OpenPoints.among(findings));
    }

    /** The open points of each step: those of relations in the order of work, then all others. */
    private Map<Step, List<OpenPoint>> inOrder(List<OpenPoint> points) {
        Map<EObject, Integer> places = new HashMap<>();
        items.forEach(item -> places.put(item.relation(), places.size()));
        return points.stream().map(point -> new Placed(point, places.getOrDefault(point.element(), places.size())))
                .sorted(Comparator.comparingInt(Placed::place)).map(Placed::point)
                .collect(Collectors.groupingBy(point -> point.explanation().step()));
    }

    /** An open point with its place in the order of work, looked up once and not with every comparison. */
    private record Placed(OpenPoint point, int place) {
    }

    /**
     * The progress of all five steps, in their order.
     *
     * @param findings what the checks find in the strategy; those that say what is to be done are the open points
     */
    public static List<StepProgress> of(PartnerStrategy strategy, List<Finding> findings) {
        Progress progress = new Progress(strategy, findings);
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

    static boolean lacksOnlyForms(StepProgress step) {
        return step.step() == Step.INVENTORY && step.total() > 0 && step.open().stream()
                .allMatch(point -> point.explanation().rule().equals(WITHOUT_FORM));
    }

    private StepProgress step(Step step, int done, int total, Message... figures) {
        return new StepProgress(step, done, total, List.of(figures), open.getOrDefault(step, List.of()));
    }

    private StepProgress inventory() {
        int withForm = count(item -> !item.relation().getForms().isEmpty());
        int complete = count(item -> isListed(item.relation()));
        return step(Step.INVENTORY, complete, items.size(), say("relations", items.size()),
                say("partners-and-goals", strategy.getPartners().size(), GoalWalk.through(strategy).count()),
                say("with-form", withForm));
    }

    private static boolean isListed(Relation relation) {
        return relation.getPartner() != null && relation.getGoal() != null && !relation.getForms().isEmpty();
    }

    private StepProgress position() {
        int placed = count(item -> item.margin().isPresent());
        return step(Step.POSITION, placed, items.size(), say("placed", placed),
                say("to-be-placed", items.size() - placed), say("below-line", count(Progress::isBelow)));
    }

    private StepProgress direction() {
        List<WorkItem> ready = items.stream().filter(item -> item.margin().isPresent() || isDecided(item)).toList();
        List<WorkItem> undecided = ready.stream().filter(item -> !isDecided(item)).toList();
        int below = (int) undecided.stream().filter(Progress::isBelow).count();
        int decided = ready.size() - undecided.size();
        return step(Step.DIRECTION, decided, ready.size(), say("decided", decided),
                say("undecided", undecided.size()), say("undecided-below-line", below));
    }

    private StepProgress actions() {
        int wanted = count(item -> !item.directions().isEmpty());
        int served = count(item -> !item.directions().isEmpty() && !item.actions().isEmpty());
        int finished = (int) strategy.getActions().stream()
                .filter(action -> action.getStatus() == ActionStatus.DONE).count();
        return step(Step.ACTIONS, served, wanted, say("wanted", wanted), say("served", served),
                say("actions", strategy.getActions().size(), finished));
    }

    private StepProgress maintenance() {
        int inRole = count(item -> DecidedRole.of(item.relation()).isPresent());
        int withPerson = count(item -> DecidedRole.person(item.relation()).isPresent());
        return step(Step.MAINTENANCE, withPerson, items.size(), say("in-role", inRole),
                say("without-role", items.size() - inRole), say("role-without-person", inRole - withPerson));
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

    private static Message say(String key, Object... arguments) {
        return Message.of(Progress.class, key, arguments);
    }
}
