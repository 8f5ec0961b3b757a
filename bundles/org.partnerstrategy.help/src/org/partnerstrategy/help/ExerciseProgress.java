/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.help;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.ui.IPartListener;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.partnerstrategy.editing.DocumentListener;
import org.partnerstrategy.editing.StrategyDocument;
import org.partnerstrategy.extension.method.MethodWithPlugIns;
import org.partnerstrategy.method.progress.Progress;
import org.partnerstrategy.method.progress.StepProgress;
import org.partnerstrategy.model.PartnerStrategy;

/** What of the exercise is really done, in the strategy that is open. */
final class ExerciseProgress implements DocumentListener, IPartListener {

    /** Introduction and creating the exercise stand before the five steps. */
    private static final int FIRST_STEP = 2;

    private final IWorkbenchPage page;
    private final Runnable changed;
    private Optional<StrategyDocument> document = Optional.empty();
    private List<StepProgress> steps = List.of();

    /**
     * @param changed is told when something else may be done
     */
    ExerciseProgress(IWorkbenchPage page, Runnable changed) {
        this.page = page;
        this.changed = changed;
        page.addPartListener(this);
        follow();
    }

    /** Whether an item of the exercise is done, by its place. */
    boolean isDone(int item, int begun) {
        int step = item - FIRST_STEP;
        return switch (item) {
        case 0 -> begun > 0;
        case 1 -> document.isPresent();
        default -> step < steps.size() ? isDone(steps.get(step))
                : !steps.isEmpty() && steps.stream().allMatch(ExerciseProgress::isDone);
        };
    }

    /** A step in which there is nothing to be done yet has not been done. */
    private static boolean isDone(StepProgress step) {
        return step.total() > 0 && step.isComplete();
    }

    private void follow() {
        Optional<StrategyDocument> active = Optional.ofNullable(page.getActiveEditor())
                .map(editor -> Adapters.adapt(editor, StrategyDocument.class));
        if (!active.equals(document)) {
            document.ifPresent(left -> left.removeListener(this));
            document = active;
            document.ifPresent(followed -> followed.addListener(this));
        }
        PartnerStrategy strategy = document.map(StrategyDocument::strategy).orElse(null);
        steps = strategy == null ? List.of()
                : Progress.of(strategy, MethodWithPlugIns.installed().validation().validate(strategy));
        changed.run();
    }

    void dispose() {
        page.removePartListener(this);
        document.ifPresent(left -> left.removeListener(this));
    }

    @Override
    public void changed(Set<EObject> elements) {
        follow();
    }

    @Override
    public void replaced() {
        follow();
    }

    @Override
    public void partActivated(IWorkbenchPart part) {
        follow();
    }

    @Override
    public void partBroughtToTop(IWorkbenchPart part) {
        follow();
    }

    @Override
    public void partClosed(IWorkbenchPart part) {
        follow();
    }

    @Override
    public void partDeactivated(IWorkbenchPart part) {
        // another one is activated
    }

    @Override
    public void partOpened(IWorkbenchPart part) {
        // it is activated when it is the one that counts
    }
}
