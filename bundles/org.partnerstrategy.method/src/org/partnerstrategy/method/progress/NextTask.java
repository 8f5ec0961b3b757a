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
import java.util.stream.IntStream;

import org.eclipse.emf.ecore.EObject;
import org.partnerstrategy.method.Step;
import org.partnerstrategy.method.validation.OpenPoint;
import org.partnerstrategy.model.Goal;
import org.partnerstrategy.model.text.Message;

/**
 * What to do next, from the first relation to the last role (handbook, steps 1 to 5): the next open point of the same
 * goal, then of the next goal in the order of work, then of the next step. Who is at a step that waits for an earlier
 * one is led back. Pure, for any thread that may read the strategy.
 *
 * @param step the step to which it belongs
 * @param point what is open; none where a step has yet to be begun
 * @param left how many points are open in that step, with this one
 */
public record NextTask(Step step, Optional<OpenPoint> point, int left) {

    /** What comes first; none when all five steps are done. */
    public static Optional<NextTask> of(List<StepProgress> steps) {
        return Progress.next(steps).map(NextTask::first);
    }

    /**
     * What comes after an element.
     *
     * @param steps the progress of all five steps
     * @param step the step at which people are; none where they see the whole
     * @param current the element at which they are, which may still be open: then it is passed over
     * @return none when all five steps are done
     */
    public static Optional<NextTask> after(List<StepProgress> steps, Optional<Step> step, Optional<EObject> current) {
        if (step.isEmpty()) {
            return of(steps);
        }
        Optional<Goal> goal = current.flatMap(OpenPoint::goalOf);
        StepProgress here = steps.get(step.get().ordinal());
        return within(here, current, goal)
                .or(() -> here.total() == 0 ? Optional.empty() : later(steps, step.get()))
                .or(() -> of(steps));
    }

    /** The next in the same step: of the same goal before others. Forms that are not known keep nobody there. */
    private static Optional<NextTask> within(StepProgress here, Optional<EObject> current, Optional<Goal> goal) {
        if (Progress.lacksOnlyForms(here)) {
            return Optional.empty();
        }
        List<OpenPoint> others = following(here.open(), current);
        return others.stream().filter(point -> goal.isPresent() && point.goal().equals(goal)).findFirst()
                .or(() -> others.stream().findFirst())
                .map(point -> new NextTask(here.step(), Optional.of(point), here.open().size()));
    }

    /** All but the current one, those after it first. */
    private static List<OpenPoint> following(List<OpenPoint> open, Optional<EObject> current) {
        int place = IntStream.range(0, open.size())
                .filter(i -> current.filter(element -> element == open.get(i).element()).isPresent())
                .reduce((one, other) -> other).orElse(-1);
        List<OpenPoint> following = new ArrayList<>(open.subList(place + 1, open.size()));
        following.addAll(open.subList(0, place + 1));
        return following.stream().filter(point -> current.filter(element -> element == point.element()).isEmpty())
                .toList();
    }

    private static Optional<NextTask> later(List<StepProgress> steps, Step step) {
        return steps.stream().filter(other -> other.step().ordinal() > step.ordinal())
                .filter(other -> !other.isComplete()).findFirst().map(NextTask::first);
    }

    private static NextTask first(StepProgress step) {
        return new NextTask(step.step(), step.open().stream().findFirst(), step.open().size());
    }

    /** The element to which it leads; none where a step has yet to be begun. */
    public Optional<EObject> element() {
        return point.map(OpenPoint::element);
    }

    /** What to do, in a few words. */
    public Message text() {
        return point.map(OpenPoint::task).orElseGet(() -> Message.of(NextTask.class, "begin." + step.name()));
    }

    /** In which step that is, and how much is open there. */
    public Message explained() {
        return Message.of(NextTask.class, "explained", step.label(), left);
    }
}
